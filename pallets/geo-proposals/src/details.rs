// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{fields::Answers, Config, Error};
use co3_primitives::{ContentError, ContentRef, Title, TitleError};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// How many pictures, films and other attachments an object has at most.
pub const MAX_MEDIA: u32 = 8;

/// From when to when something is the case: an event's hours, an offer's last day. Milliseconds
/// since 1970, both ends included.
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
pub struct Validity {
	/// The first moment.
	pub from: u64,
	/// The last moment.
	pub to: u64,
}

impl Validity {
	/// Whether `moment` lies within.
	pub const fn holds_at(&self, moment: u64) -> bool {
		self.from <= moment && moment <= self.to
	}
}

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

/// What is readable of what the author says.
// Nearly everything is shown, and is read whole: a box would save nothing.
#[allow(clippy::large_enum_variant)]
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Words {
	/// All of it.
	Shown(Details),
	/// Nothing: a moderator hid it. The hash of it ([`Details::hash`]) stays, so that whoever kept a
	/// copy can show what it was, and only that can be restored.
	Hidden(H256),
}

impl Words {
	/// What is readable.
	pub const fn shown(&self) -> Option<&Details> {
		match self {
			Self::Shown(details) => Some(details),
			Self::Hidden(_) => None,
		}
	}

	/// The hash of the details, readable or not.
	pub fn hash(&self) -> H256 {
		match self {
			Self::Shown(details) => details.hash(),
			Self::Hidden(hash) => *hash,
		}
	}
}

impl Details {
	/// Whether every part has the form it must have. O(length).
	pub(crate) fn check<T: Config>(&self) -> Result<(), Error<T>> {
		self.title.check()?;
		self.content.check()?;
		self.media.iter().try_for_each(ContentRef::check)?;
		ensure!(self.validity.is_none_or(|v| v.from <= v.to), Error::<T>::EndsBeforeItBegins);
		Ok(())
	}

	/// BLAKE2b-256 of the SCALE form: what stays on chain of a version that was replaced.
	pub fn hash(&self) -> H256 {
		BlakeTwo256::hash_of(self)
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
