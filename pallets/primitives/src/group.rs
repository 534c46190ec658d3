// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{AgeClass, Class};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};

/// Whom a population is counted by: everybody of one class and one age class. Any electorate of a
/// place is some of its groups, so that how many it has is known exactly.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct Group {
	/// What rights they have.
	pub class: Class,
	/// How old they are.
	pub age: AgeClass,
}

impl Group {
	/// All of them: class by class, and in each by age class.
	pub const ALL: [Group; Class::ALL.len() * AgeClass::ALL.len()] = {
		const AGES: usize = AgeClass::ALL.len();
		let first = Group { class: Class::FullRights, age: AgeClass::Unstated };
		let mut all = [first; Class::ALL.len() * AGES];
		let mut at = 0;
		while at < all.len() {
			all[at] = Group { class: Class::ALL[at / AGES], age: AgeClass::ALL[at % AGES] };
			at += 1;
		}
		all
	};

	/// Where it stands among [`Group::ALL`].
	pub const fn index(self) -> usize {
		// Below the number of all.
		(self.class as usize).saturating_mul(AgeClass::ALL.len()).saturating_add(self.age as usize)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn every_group_stands_in_its_place() {
		assert!(Group::ALL.is_sorted_by(|one, next| one < next));
		assert!(Group::ALL.into_iter().enumerate().all(|(at, group)| group.index() == at));
	}
}
