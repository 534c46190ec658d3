// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a delegation is for. The narrower one counts.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Scope {
	/// All issues of a unit.
	Unit,
	/// All issues of a subject area.
	Area,
	/// One issue.
	Issue,
}

/// What a truster said at one scope.
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
pub enum Choice<Member> {
	/// Nobody, whatever is said at a wider scope.
	Nobody,
	/// This trustee.
	Trustee(Member),
}

/// What a truster said at each scope that contains an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delegations<Member> {
	/// For all of the unit.
	pub unit: Option<Choice<Member>>,
	/// For the issue's area.
	pub area: Option<Choice<Member>>,
	/// For the issue itself.
	pub issue: Option<Choice<Member>>,
}

impl<Member> Default for Delegations<Member> {
	fn default() -> Self {
		Self { unit: None, area: None, issue: None }
	}
}

impl<Member: Copy> Delegations<Member> {
	/// The one that counts for the issue: what was said at the narrowest scope, and that alone. If
	/// its trustee does nothing, no wider one steps in; if it names nobody, nobody is named.
	///
	/// LiquidFeedback, view `issue_delegation`; *The Principles of LiquidFeedback*, ch. 2.
	pub fn effective(&self) -> Option<(Scope, Member)> {
		let said = [(Scope::Issue, self.issue), (Scope::Area, self.area), (Scope::Unit, self.unit)];
		let (scope, choice) =
			said.into_iter().find_map(|(scope, choice)| Some((scope, choice?)))?;
		match choice {
			Choice::Nobody => None,
			Choice::Trustee(trustee) => Some((scope, trustee)),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_narrowest_wins_and_nobody_is_an_answer() {
		let to = |member| Some(Choice::Trustee(member));
		let all = Delegations { unit: to(1), area: to(2), issue: to(3) };
		assert_eq!(all.effective(), Some((Scope::Issue, 3)));
		let two = Delegations { issue: None, ..all };
		assert_eq!(two.effective(), Some((Scope::Area, 2)));
		let none = Delegations { area: Some(Choice::Nobody), ..two };
		assert_eq!(none.effective(), None);
		let again = Delegations { issue: to(3), ..none };
		assert_eq!(again.effective(), Some((Scope::Issue, 3)));
		assert_eq!(Delegations::<u32>::default().effective(), None);
	}
}
