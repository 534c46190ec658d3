// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Quirks, Standing};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a member has in a unit.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Privilege {
	/// Whether the member may vote.
	pub voting_right: bool,
	/// What the member's vote weighs.
	pub weight: u64,
}

/// What is different for a member in one issue. What is left out is as in the unit.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Override {
	/// Whether the member may begin, and speak for, initiatives. Nothing that is counted.
	pub initiative_right: Option<bool>,
	/// Whether the member may vote.
	pub voting_right: Option<bool>,
	/// What the member's vote weighs.
	pub weight: Option<u64>,
}

/// Why a member may take part in an issue, and with what weight.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Entitlement {
	/// Whether the member is active; who is not counts nowhere.
	pub active: bool,
	/// What the member has in the unit, if anything.
	pub privilege: Option<Privilege>,
	/// What is different in this issue, if anything.
	pub issue: Option<Override>,
}

impl Entitlement {
	/// The member's weight in the issue; none who may not take part in it.
	///
	/// The override counts field by field, and may admit an outsider, whose weight is zero unless
	/// the override gives one.
	pub fn weight(&self) -> Option<u64> {
		let issue = self.issue.unwrap_or_default();
		let right = issue.voting_right.or(self.privilege.map(|unit| unit.voting_right));
		let weight = issue.weight.or(self.privilege.map(|unit| unit.weight));
		(self.active && right == Some(true)).then_some(weight.unwrap_or_default())
	}

	/// Whether the member's own ballot is counted. The reference program forgets the weight of a
	/// direct voter who has an override that gives none.
	pub fn ballot_counts(&self, quirks: Quirks) -> bool {
		!quirks.override_erases_weight || self.issue.is_none_or(|issue| issue.weight.is_some())
	}

	/// The member's part in the delegations of the issue.
	pub fn standing<Member>(&self, acts: bool, delegate: Option<Member>) -> Standing<Member> {
		match (self.weight(), delegate) {
			(None, _) => Standing::Excluded,
			(Some(weight), _) if acts => Standing::Acts { weight },
			(Some(weight), Some(to)) => Standing::Delegates { weight, to },
			(Some(weight), None) => Standing::Idle { weight },
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const UNIT: Entitlement = Entitlement {
		active: true,
		privilege: Some(Privilege { voting_right: true, weight: 3 }),
		issue: None,
	};

	#[test]
	fn an_override_counts_field_by_field() {
		assert_eq!(UNIT.weight(), Some(3));
		let other = |voting_right, weight| Entitlement {
			issue: Some(Override { voting_right, weight, ..Override::default() }),
			..UNIT
		};
		assert_eq!(other(None, Some(5)).weight(), Some(5));
		assert_eq!(other(Some(false), Some(5)).weight(), None);
		assert_eq!(other(Some(true), None).weight(), Some(3));
		assert_eq!(Entitlement { active: false, ..other(Some(true), Some(9)) }.weight(), None);
		let outsider = Entitlement { privilege: None, ..other(Some(true), Some(2)) };
		assert_eq!(outsider.weight(), Some(2));
		assert_eq!(Entitlement { privilege: None, ..UNIT }.weight(), None);
	}

	#[test]
	fn who_may_propose_has_no_vote_by_that() {
		let proposes = Override { initiative_right: Some(true), ..Override::default() };
		let of = |privilege| Entitlement { privilege, issue: Some(proposes), ..UNIT }.weight();
		assert_eq!((of(UNIT.privilege), of(None)), (Some(3), None));
		let silent = Override { initiative_right: Some(false), ..Override::default() };
		assert_eq!(Entitlement { issue: Some(silent), ..UNIT }.weight(), Some(3));
	}

	#[test]
	fn only_the_reference_forgets_a_weight() {
		let row = Entitlement { issue: Some(Override::default()), ..UNIT };
		assert!(row.ballot_counts(Quirks::NONE) && !row.ballot_counts(Quirks::REFERENCE));
		assert!(UNIT.ballot_counts(Quirks::REFERENCE));
	}

	#[test]
	fn acting_oneself_suspends_the_delegation() {
		assert_eq!(UNIT.standing(true, Some(7)), Standing::Acts { weight: 3 });
		assert_eq!(UNIT.standing(false, Some(7)), Standing::Delegates { weight: 3, to: 7 });
		assert_eq!(UNIT.standing::<u32>(false, None), Standing::Idle { weight: 3 });
		let inactive = Entitlement { active: false, ..UNIT };
		assert_eq!(inactive.standing(true, Some(7)), Standing::Excluded);
	}
}
