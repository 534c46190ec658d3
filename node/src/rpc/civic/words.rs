// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The words by which JSON names what the runtime numbers. They are part of the interface: a word
//! is added with a new variant, and never changed.

use super::types::{
	AccountKind, Class, Kind, MunicipalityStatus, OrganisationKind, OrganisationStatus, Precision,
	ValidatorState,
};

/// A value that has a word in JSON.
pub trait Word {
	/// The word.
	fn word(&self) -> &'static str;
}

/// Writes out [`Word`] for enumerations without fields. The compiler sees that none is left out.
macro_rules! words {
	($($type:ident { $($variant:ident => $word:literal,)* })*) => {
		$(
			impl Word for $type {
				fn word(&self) -> &'static str {
					match self {
						$($type::$variant => $word,)*
					}
				}
			}
		)*
	};
}

words! {
	Kind {
		Proposal => "proposal",
		Report => "report",
		Place => "place",
		Event => "event",
		News => "news",
		Story => "story",
		Task => "task",
		Offer => "offer",
	}
	Precision {
		Exact => "exact",
		HundredMetres => "hundred-metres",
		Kilometre => "kilometre",
		AreaOnly => "area-only",
	}
	Class {
		FullRights => "full-rights",
		LimitedRights => "limited-rights",
		Stakeholder => "stakeholder",
	}
	AccountKind {
		Purse => "purse",
		Resident => "resident",
		Organisation => "organisation",
		Officer => "officer",
		Validator => "validator",
		Signatory => "signatory",
		Governance => "governance",
	}
	MunicipalityStatus {
		Active => "active",
		Suspended => "suspended",
	}
	ValidatorState {
		Nominated => "nominated",
		Admitted => "admitted",
		Active => "active",
		Marked => "marked",
		Leaving => "leaving",
	}
	OrganisationKind {
		Association => "association",
		Cooperative => "cooperative",
		Merchant => "merchant",
		Institution => "institution",
		InformalGroup => "informal-group",
	}
	OrganisationStatus {
		Active => "active",
		Suspended => "suspended",
		Dissolved => "dissolved",
	}
}
