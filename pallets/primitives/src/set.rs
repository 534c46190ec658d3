// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use scale_info::TypeInfo;

/// A value of an enumeration without fields, of at most 32.
pub trait Numbered: Copy {
	/// Its number, from 0 to 31.
	fn number(self) -> u8;
}

/// A set of such values, a bit each.
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
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct Set<T>(u32, PhantomData<T>);

impl<T> Default for Set<T> {
	fn default() -> Self {
		Self(0, PhantomData)
	}
}

impl<T: Numbered> Set<T> {
	/// The set of the listed values.
	pub fn of(values: &[T]) -> Self {
		Self(values.iter().fold(0, |bits, value| bits | Self::bit(*value)), PhantomData)
	}

	/// Whether `value` is in the set.
	pub fn contains(self, value: T) -> bool {
		self.0 & Self::bit(value) != 0
	}

	/// Whether it holds something, and nothing that is not among `values`.
	pub fn is_some_of(self, values: &[T]) -> bool {
		self.0 != 0 && self.0 & !Self::of(values).0 == 0
	}

	fn bit(value: T) -> u32 {
		1u32.checked_shl(value.number().into()).unwrap_or_default()
	}
}
