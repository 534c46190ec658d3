// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who has a right, the vote or the initiative, among those who live there.

use crate::{Config, Error};
use co3_primitives::{AgeClass, Class, Group, Set};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;

/// Some of the [`Class`]es.
pub type Classes = Set<Class>;

/// Some of the [`AgeClass`]es.
pub type Ages = Set<AgeClass>;

/// Who has a right among those who live in a unit: whoever is of one of the classes and of one of the age
/// classes. Of the right to vote and of that to initiate there is one each, and neither follows from the
/// other.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Suffrage {
	/// Bit n stands for the class with number n.
	pub classes: Classes,
	/// Bit n stands for the age class with number n. All of them, `Unstated` too, where age does not
	/// matter. Without `Unstated`, whoever's age class no registrar has stated has no such right.
	pub ages: Ages,
}

impl Suffrage {
	/// That of the listed classes and age classes.
	pub fn of(classes: &[Class], ages: &[AgeClass]) -> Self {
		Self { classes: Classes::of(classes), ages: Ages::of(ages) }
	}

	/// Whether those of `group` have the right.
	pub fn includes(self, group: Group) -> bool {
		self.classes.contains(group.class) && self.ages.contains(group.age)
	}

	/// Refuses one that nobody could have, or that names what there is not.
	pub(crate) fn check<T: Config>(self) -> Result<(), Error<T>> {
		ensure!(self.classes.is_some_of(&Class::ALL), Error::<T>::BadClasses);
		ensure!(self.ages.is_some_of(&AgeClass::ALL), Error::<T>::BadAges);
		Ok(())
	}
}
