// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a category asks for besides a title and a text.

use crate::{Config, Error};
use co3_primitives::Title;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

/// How many fields a category has at most.
pub const MAX_FIELDS: u32 = 16;

/// What goes into a field.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum FieldType {
	/// Text, off chain; at most so many bytes.
	Text {
		/// How many.
		at_most: u32,
	},
	/// A whole number, ends included.
	Number {
		/// The least.
		least: i64,
		/// The greatest.
		greatest: i64,
	},
	/// One of so many options, counted from zero.
	Choice {
		/// How many there are.
		options: u8,
	},
	/// Any number of so many options, at most 32, as a set of bits.
	Choices {
		/// How many there are.
		options: u8,
	},
	/// Yes or no.
	YesNo,
	/// A moment, in milliseconds since 1970.
	Moment,
	/// Something for the office's eyes only: a commitment to it is on chain, the rest is not.
	Confidential,
}

/// A field that a category asks for.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Field {
	/// What people call it.
	pub name: Title,
	/// What goes into it.
	pub holds: FieldType,
	/// Whether it must be filled in.
	pub required: bool,
}

/// What an author filled in.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Value {
	/// Text, by the BLAKE2b-256 of its bytes.
	Text {
		/// The hash.
		hash: H256,
		/// The number of bytes.
		size: u32,
	},
	/// A number.
	Number(i64),
	/// One option.
	Choice(u8),
	/// A set of options, the first in the lowest bit.
	Choices(u32),
	/// Yes or no.
	YesNo(bool),
	/// A moment.
	Moment(u64),
	/// A commitment.
	Confidential(H256),
}

/// Values by the place of their field in the category's list, in rising order.
pub type Answers = BoundedVec<(u8, Value), ConstU32<MAX_FIELDS>>;
/// The fields of a category.
pub type Fields = BoundedVec<Field, ConstU32<MAX_FIELDS>>;

impl FieldType {
	/// Whether anything at all can go into it.
	pub(crate) fn is_sensible(&self) -> bool {
		match self {
			Self::Text { at_most } => *at_most > 0,
			Self::Number { least, greatest } => least <= greatest,
			Self::Choice { options } => *options > 0,
			Self::Choices { options } => (1..=32).contains(options),
			Self::YesNo | Self::Moment | Self::Confidential => true,
		}
	}

	fn check<T: Config>(&self, value: &Value) -> Result<(), Error<T>> {
		match (self, value) {
			(Self::Text { at_most }, Value::Text { size, .. }) => {
				ensure!(size <= at_most, Error::FieldTooLong);
			}
			(Self::Number { least, greatest }, Value::Number(number)) => {
				ensure!((least..=greatest).contains(&number), Error::FieldOutOfRange);
			}
			(Self::Choice { options }, Value::Choice(choice)) => {
				ensure!(choice < options, Error::FieldOutOfRange);
			}
			(Self::Choices { options }, Value::Choices(choices)) => {
				let beyond = choices.checked_shr((*options).into()).unwrap_or_default();
				ensure!(beyond == 0, Error::FieldOutOfRange);
			}
			(Self::YesNo, Value::YesNo(_))
			| (Self::Moment, Value::Moment(_))
			| (Self::Confidential, Value::Confidential(_)) => {}
			_ => return Err(Error::FieldOfWrongType),
		}
		Ok(())
	}
}

/// Whether `answers` are what `fields` ask for. O(fields).
pub(crate) fn check<T: Config>(fields: &Fields, answers: &Answers) -> Result<(), Error<T>> {
	let sorted = answers.windows(2).all(|pair| pair[0].0 < pair[1].0);
	ensure!(sorted, Error::FieldsNotSorted);
	for (at, value) in answers {
		let field = fields.get(usize::from(*at)).ok_or(Error::UnknownField)?;
		field.holds.check(value)?;
	}
	let answered = |at: usize| answers.iter().any(|(answer, _)| usize::from(*answer) == at);
	let complete = fields.iter().enumerate().all(|(at, field)| !field.required || answered(at));
	ensure!(complete, Error::FieldMissing);
	Ok(())
}
