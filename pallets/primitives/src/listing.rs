// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use alloc::vec::Vec;
use codec::{Compact, CompactLen, Decode, DecodeWithMemTracking, Encode, Error, Input, Output};
use scale_info::{Type, TypeInfo};

/// A list of what stands in state.
///
/// The chain has what it answers in its SCALE form already: to decode each thing and encode it again
/// would be most of the work of an answer. So it strings the stored bytes together, and whoever reads
/// them reads a `Vec<T>`, which is also what the metadata says.
#[derive(Clone, Debug)]
pub struct Listing<T>(Form<T>);

#[derive(Clone, Debug)]
enum Form<T> {
	/// As the chain makes it: how many, and one SCALE form after the other.
	Stored(u32, Vec<u8>),
	/// As it is read.
	Read(Vec<T>),
}

impl<T> Listing<T> {
	/// A list of `count` things, whose SCALE forms are `bytes`.
	pub const fn stored(count: u32, bytes: Vec<u8>) -> Self {
		Self(Form::Stored(count, bytes))
	}
}

impl<T: Decode> Listing<T> {
	/// What is in it.
	pub fn read(self) -> Result<Vec<T>, Error> {
		match self.0 {
			Form::Stored(count, bytes) => {
				let rest = &mut &bytes[..];
				(0..count).map(|_| T::decode(rest)).collect()
			}
			Form::Read(things) => Ok(things),
		}
	}
}

impl<T: Encode> Encode for Listing<T> {
	fn size_hint(&self) -> usize {
		match &self.0 {
			// Saturating: no memory holds that many.
			Form::Stored(count, bytes) => Compact::compact_len(count).saturating_add(bytes.len()),
			Form::Read(things) => things.size_hint(),
		}
	}

	fn encode_to<O: Output + ?Sized>(&self, output: &mut O) {
		match &self.0 {
			Form::Stored(count, bytes) => {
				Compact(*count).encode_to(output);
				output.write(bytes);
			}
			Form::Read(things) => things.encode_to(output),
		}
	}
}

impl<T: Decode> Decode for Listing<T> {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		Vec::decode(input).map(|things| Self(Form::Read(things)))
	}
}

impl<T: DecodeWithMemTracking> DecodeWithMemTracking for Listing<T> {}

impl<T: TypeInfo + 'static> TypeInfo for Listing<T> {
	type Identity = <Vec<T> as TypeInfo>::Identity;

	fn type_info() -> Type {
		Vec::<T>::type_info()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use scale_info::meta_type;

	#[test]
	fn stored_bytes_are_read_as_the_list_that_they_are() {
		type Thing = (u64, Vec<u8>);
		let things: Vec<Thing> = (0..100).map(|id| (id, vec![7; id as usize])).collect();
		let bytes = things.iter().flat_map(|thing| thing.encode()).collect();
		let listing = Listing::<Thing>::stored(100, bytes);
		assert_eq!(listing.encode(), things.encode());
		assert_eq!(listing.size_hint(), things.encode().len());
		let sent = Listing::<Thing>::decode(&mut &listing.encode()[..]).unwrap();
		assert_eq!(sent.encode(), things.encode());
		assert_eq!(sent.read().unwrap(), things);
		assert_eq!(listing.read().unwrap(), things);
		assert_eq!(meta_type::<Listing<u64>>(), meta_type::<Vec<u64>>());
	}
}
