// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The words by which JSON names what the runtime numbers. They are part of the interface: a word
//! is added with a new variant, and never changed.

use super::types::{
	AccountKind, AgeClass, AnchorSort, AnchorState, Audience, ChainEnd, Class, CountStep,
	DefeatStrength, Grading, Ground, Initiation, Kind, Moment, Mover, MunicipalityStatus,
	ObjectState, OrganisationKind, OrganisationStatus, Phase, Precision, Publicity, Reason,
	Relation, Scope, TieBreaking, ValidatorState,
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

/// Enumerations whose module has words of its own.
macro_rules! worded {
	($($type:ident,)*) => {
		$(
			impl Word for $type {
				fn word(&self) -> &'static str {
					$type::word(*self)
				}
			}
		)*
	};
}

worded! {
	AnchorSort,
	AnchorState,
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
	ObjectState {
		Draft => "draft",
		Submitted => "submitted",
		Acknowledged => "acknowledged",
		UnderReview => "under-review",
		Evaluating => "evaluating",
		NeedsInformation => "needs-information",
		Accepted => "accepted",
		Planned => "planned",
		Scheduled => "scheduled",
		InProgress => "in-progress",
		Referred => "referred",
		Reopened => "reopened",
		Fixed => "fixed",
		FixedByCitizens => "fixed-by-citizens",
		Rejected => "rejected",
		NotResponsible => "not-responsible",
		Duplicate => "duplicate",
		Cancelled => "cancelled",
		Withdrawn => "withdrawn",
		Archived => "archived",
	}
	Mover {
		Author => "author",
		Office => "office",
		Referral => "referral",
		Merger => "merger",
		Citizens => "citizens",
		Hiding => "hiding",
		Appeal => "appeal",
		Refusal => "refusal",
		Restoration => "restoration",
	}
	Relation {
		About => "about",
		LocatedAt => "located-at",
		Continues => "continues",
		TakenFrom => "taken-from",
		SeeAlso => "see-also",
	}
	Audience {
		Everybody => "everybody",
		Residents => "residents",
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
	AgeClass {
		Unstated => "unstated",
		Under30 => "under-30",
		From30To64 => "from-30-to-64",
		From65 => "from-65",
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
	Phase {
		Admission => "admission",
		Discussion => "discussion",
		Verification => "verification",
		Voting => "voting",
		Counting => "counting",
		Finished => "finished",
		Canceled => "canceled",
	}
	Ground {
		OutsideCompetence => "outside-competence",
		Unlawful => "unlawful",
		AlreadyDecided => "already-decided",
		Duplicate => "duplicate",
		Abuse => "abuse",
		Mistake => "mistake",
	}
	Publicity {
		Open => "open",
		HiddenUntilClose => "hidden-until-close",
	}
	Grading {
		Graded => "graded",
		Approval => "approval",
		YesNo => "yes-no",
	}
	DefeatStrength {
		Tuple => "tuple",
		Simple => "simple",
	}
	TieBreaking {
		Variant1 => "variant1",
		Variant2 => "variant2",
		Simple => "simple",
	}
	Initiation {
		Invited => "invited",
		Accepted => "accepted",
	}
	ChainEnd {
		Acts => "acts",
		Idle => "idle",
		Excluded => "excluded",
		Circle => "circle",
		TooLong => "too-long",
	}
	Moment {
		Admission => "admission",
		Discussion => "discussion",
		Verification => "verification",
	}
	CountStep {
		Register => "register",
		Delegations => "delegations",
		Supporters => "supporters",
		Ballots => "ballots",
		Ranking => "ranking",
		Clearing => "clearing",
		Admission => "admission",
	}
}

impl Word for Scope {
	fn word(&self) -> &'static str {
		match self {
			Scope::Unit => "unit",
			Scope::Area(_) => "area",
			Scope::Issue(_) => "issue",
		}
	}
}

impl Word for Reason {
	fn word(&self) -> &'static str {
		match self {
			Self::NotFeasible => "not-feasible",
			Self::TooExpensive => "too-expensive",
			Self::AgainstTheLaw => "against-the-law",
			Self::AgainstAPlan => "against-a-plan",
			Self::AlreadyDone => "already-done",
			Self::AlreadyPlanned => "already-planned",
			Self::NotOurs => "not-ours",
			Self::SaysTheSame => "says-the-same",
			Self::NotEnoughSupport => "not-enough-support",
			Self::Incomplete => "incomplete",
			Self::WaitingForAuthor => "waiting-for-author",
			Self::WaitingForOthers => "waiting-for-others",
			Self::WaitingForConditions => "waiting-for-conditions",
			Self::NotFound => "not-found",
			Self::OutOfScope => "out-of-scope",
			Self::Disputed => "disputed",
			Self::Overdue => "overdue",
			Self::Breaks(breach) => breach.word(),
			Self::Mistake => "mistake",
			Self::Other => "other",
		}
	}
}
