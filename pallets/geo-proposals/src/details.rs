// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{fields::Answers, Config, Error, Value};
use co3_primitives::{is_blake2b_256, ContentError, ContentRef, Title, TitleError, Validity};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What is readable of what an author says.
pub type Words = co3_primitives::Words<Details>;

/// How many pictures, films and other attachments an object has at most.
pub const MAX_MEDIA: u32 = 8;

/// What the author says, and may say anew: every change of it makes a version.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Details {
	/// The one line that is on chain.
	pub title: Title,
	/// The text, off chain.
	pub content: ContentRef,
	/// Pictures and other attachments, off chain.
	pub media: BoundedVec<ContentRef, ConstU32<MAX_MEDIA>>,
	/// When it is the case; none for what has no dates.
	pub validity: Option<Validity>,
	/// BLAKE2b-256 of the address and a salt, off chain; none where there is none to tell.
	pub address: Option<H256>,
	/// What the category asks for besides.
	pub answers: Answers,
}

impl Details {
	/// Whether every part has the form it must have. O(length).
	pub(crate) fn check<T: Config>(&self) -> Result<(), Error<T>> {
		self.title.check()?;
		self.content.check()?;
		self.media.iter().try_for_each(ContentRef::check)?;
		ensure!(self.validity.as_ref().is_none_or(Validity::check), Error::<T>::EndsBeforeItBegins);
		Ok(())
	}

	/// BLAKE2b-256 of the SCALE form: what stays on chain of a version that was replaced.
	pub fn hash(&self) -> H256 {
		BlakeTwo256::hash_of(self)
	}

	/// Whether it names the bytes with this multihash: text, media, the alternative texts, the address, or
	/// what was filled in by its hash. O(length).
	pub fn names(&self, multihash: &[u8]) -> bool {
		let digests = self.answers.iter().filter_map(|(_, value)| match value {
			Value::Text { hash, .. } | Value::Confidential(hash) => Some(hash),
			Value::Number(_)
			| Value::Choice(_)
			| Value::Choices(_)
			| Value::YesNo(_)
			| Value::Moment(_) => None,
		});
		let mut contents = self.media.iter().chain([&self.content]);
		contents.any(|content| content.names(multihash))
			|| digests.chain(&self.address).any(|digest| is_blake2b_256(multihash, digest))
	}
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
