// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error, Site};
use co3_primitives::{
	is_media_type, is_multihash, ContentError, ContentRef, Link, Multihash, Title, TitleError,
	Validity,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// How many variants of its asset an anchor has at most.
pub const MAX_VARIANTS: u32 = 8;

/// The same asset with more or less detail, or in another format. It says the same: the alternative text
/// is the asset's.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Variant {
	/// The bytes' hash.
	pub hash: Multihash,
	/// The media type (RFC 6838).
	pub mime: BoundedVec<u8, ConstU32<64>>,
	/// The number of bytes.
	pub size: u64,
}

/// What an anchor shows, and what it leads to. This is what a suspension hides.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Details {
	/// The one line that is on chain.
	pub title: Title,
	/// What is shown or heard, off chain. Always with an alternative text, whatever its type: a model of a
	/// fountain is as invisible to some as a picture of it.
	pub asset: ContentRef,
	/// The same with more or less detail, the coarsest first.
	pub variants: BoundedVec<Variant, ConstU32<MAX_VARIANTS>>,
	/// What it is a handle of.
	pub link: Option<Link>,
}

impl Details {
	/// BLAKE2b-256 of the SCALE form: what stays on chain of what is hidden.
	pub fn hash(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}

	/// Whether it names the bytes with this multihash: the asset, its alternative text, or a variant.
	pub fn names(&self, multihash: &[u8]) -> bool {
		let mut variants = self.variants.iter();
		self.asset.names(multihash) || variants.any(|it| it.hash.as_slice() == multihash)
	}

	/// Whether every part has the form it must have. O(length).
	pub(crate) fn check<T: Config>(&self) -> Result<(), Error<T>> {
		self.title.check()?;
		self.asset.check()?;
		ensure!(self.asset.alternative_text.is_some(), Error::<T>::NoAlternativeText);
		for (at, variant) in self.variants.iter().enumerate() {
			ensure!(is_multihash(&variant.hash), Error::<T>::BadContentHash);
			ensure!(is_media_type(&variant.mime), Error::<T>::BadMediaType);
			ensure!(variant.size > 0, Error::<T>::EmptyContent);
			// At most eight, each compared with the asset and with those before.
			let known = self.variants.iter().take(at).map(|before| &before.hash);
			let twice = known.chain([&self.asset.hash]).any(|hash| *hash == variant.hash);
			ensure!(!twice, Error::<T>::VariantTwice);
		}
		Ok(())
	}
}

/// What is readable of what an anchor shows.
pub type Words = co3_primitives::Words<Details>;

/// Who can see what an anchor shows.
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
pub enum Visibility {
	/// Everybody.
	Public,
	/// The members of the organisation that put it there. Its bytes are encrypted off chain, for keys that
	/// only they have: the chain keeps no secret, and shows everybody that there is something.
	Group,
}

/// What an author proposes, or changes.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Proposal {
	/// Where.
	pub site: Site,
	/// From when to when it is shown; none for always.
	pub window: Option<Validity>,
	/// To whom.
	pub visibility: Visibility,
	/// What.
	pub details: Details,
}

impl<T: Config> From<TitleError> for Error<T> {
	fn from(error: TitleError) -> Self {
		match error {
			TitleError::Empty => Error::EmptyTitle,
			// A title that was decoded has a type that bounds its length.
			TitleError::TooLong | TitleError::NotUtf8 | TitleError::ControlCharacter => {
				Error::BadTitle
			}
		}
	}
}

impl<T: Config> From<ContentError> for Error<T> {
	fn from(error: ContentError) -> Self {
		match error {
			ContentError::BadHash => Error::BadContentHash,
			ContentError::BadMime => Error::BadMediaType,
			ContentError::Empty => Error::EmptyContent,
			ContentError::BadLanguage => Error::BadLanguage,
			ContentError::NoAlternativeText => Error::NoAlternativeText,
		}
	}
}
