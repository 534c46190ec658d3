// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};
use sp_core::H256;

/// A reference to bytes that live off chain, where they can be erased.
///
/// The chain keeps what is needed to check a copy and to show it to everyone, and nothing of the
/// copy itself.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct ContentRef {
	/// The bytes' hash, as a [multihash](https://multiformats.io/multihash/): function, length,
	/// digest.
	pub hash: BoundedVec<u8, ConstU32<68>>,
	/// The media type (RFC 6838), such as `text/markdown` or `image/jpeg`.
	pub mime: BoundedVec<u8, ConstU32<64>>,
	/// The number of bytes.
	pub size: u64,
	/// The language tag (BCP 47), such as `it` or `fr-FR`; empty where the bytes have none.
	pub language: BoundedVec<u8, ConstU32<16>>,
	/// BLAKE2b-256 of the alternative text of a picture, a film or a sound.
	pub alternative_text: Option<H256>,
}

/// Why a content reference was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ContentError {
	/// Not a multihash of SHA2-256, SHA2-512, BLAKE3 or BLAKE2b-256, or its length is wrong.
	BadHash,
	/// Not a media type.
	BadMime,
	/// No bytes at all.
	Empty,
	/// Not a language tag.
	BadLanguage,
	/// A picture, a film or a sound without alternative text.
	NoAlternativeText,
}

/// Multihash prefixes (function code and digest length, both as unsigned varints) and the digest's
/// length: SHA2-256, SHA2-512, BLAKE3-256, BLAKE2b-256. Nothing weaker is accepted.
const FUNCTIONS: [(&[u8], usize); 4] = [
	(&[0x12, 0x20], 32),
	(&[0x13, 0x40], 64),
	(&[0x1e, 0x20], 32),
	(&[0xa0, 0xe4, 0x02, 0x20], 32),
];

impl ContentRef {
	/// Whether every field has the form that its standard gives it. O(length).
	pub fn check(&self) -> Result<(), ContentError> {
		if !is_multihash(&self.hash) {
			return Err(ContentError::BadHash);
		}
		if !is_media_type(&self.mime) {
			return Err(ContentError::BadMime);
		}
		if self.size == 0 {
			return Err(ContentError::Empty);
		}
		if !self.language.is_empty() && !is_language_tag(&self.language) {
			return Err(ContentError::BadLanguage);
		}
		let sensory = [&b"image/"[..], b"video/", b"audio/"];
		if sensory.iter().any(|top| self.mime.starts_with(top)) && self.alternative_text.is_none() {
			return Err(ContentError::NoAlternativeText);
		}
		Ok(())
	}
}

/// Whether `bytes` are a multihash of an accepted function, with all of its digest.
pub fn is_multihash(bytes: &[u8]) -> bool {
	FUNCTIONS
		.iter()
		.any(|(prefix, digest)| bytes.starts_with(prefix) && bytes.len() == prefix.len() + digest)
}

/// RFC 6838 §4.2: `type "/" subtype`, each a restricted name. Lower case, so that equal types are
/// equal bytes.
pub fn is_media_type(bytes: &[u8]) -> bool {
	let is_name = |name: &[u8]| {
		name.first().is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
			&& name
				.iter()
				.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || b"!#$&-^_.+".contains(c))
	};
	let mut parts = bytes.split(|c| *c == b'/');
	matches!((parts.next(), parts.next(), parts.next()), (Some(top), Some(sub), None) if is_name(top) && is_name(sub))
}

/// RFC 5646 §2.1, its shape: a primary tag of 2 to 8 letters, then sub-tags of 1 to 8 letters or
/// digits.
fn is_language_tag(bytes: &[u8]) -> bool {
	bytes.split(|c| *c == b'-').enumerate().all(|(at, tag)| match at {
		0 => (2..=8).contains(&tag.len()) && tag.iter().all(u8::is_ascii_alphabetic),
		_ => (1..=8).contains(&tag.len()) && tag.iter().all(u8::is_ascii_alphanumeric),
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	fn text() -> ContentRef {
		ContentRef {
			hash: [&[0x12, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
			mime: b"text/markdown".to_vec().try_into().unwrap(),
			size: 1_024,
			language: b"it".to_vec().try_into().unwrap(),
			alternative_text: None,
		}
	}

	#[test]
	fn a_text_in_italian_is_fine() {
		assert_eq!(text().check(), Ok(()));
		let blake2b = [&[0xa0, 0xe4, 0x02, 0x20][..], &[7; 32]].concat().try_into().unwrap();
		assert_eq!(ContentRef { hash: blake2b, ..text() }.check(), Ok(()));
	}

	#[test]
	fn a_hash_must_say_what_it_is_and_be_whole() {
		for bad in [
			vec![],
			vec![7; 32],
			[&[0x12, 0x20][..], &[7; 31]].concat(),
			[&[0x11, 0x14][..], &[7; 20]].concat(),
		] {
			let content = ContentRef { hash: bad.try_into().unwrap(), ..text() };
			assert_eq!(content.check(), Err(ContentError::BadHash));
		}
	}

	#[test]
	fn a_media_type_has_two_names() {
		for bad in ["", "text", "text/", "/plain", "text/plain/x", "Text/Plain", "text/pl ain"] {
			let content =
				ContentRef { mime: bad.as_bytes().to_vec().try_into().unwrap(), ..text() };
			assert_eq!(content.check(), Err(ContentError::BadMime), "{bad}");
		}
	}

	#[test]
	fn a_language_may_be_absent_but_not_wrong() {
		for good in ["", "it", "fr-FR", "zh-Hant-TW", "el"] {
			let content =
				ContentRef { language: good.as_bytes().to_vec().try_into().unwrap(), ..text() };
			assert_eq!(content.check(), Ok(()), "{good}");
		}
		for bad in ["i", "it-", "-it", "it_IT", "italianissimo"] {
			let content =
				ContentRef { language: bad.as_bytes().to_vec().try_into().unwrap(), ..text() };
			assert_eq!(content.check(), Err(ContentError::BadLanguage), "{bad}");
		}
	}

	#[test]
	fn a_picture_needs_words_for_those_who_cannot_see_it() {
		let picture = ContentRef { mime: b"image/jpeg".to_vec().try_into().unwrap(), ..text() };
		assert_eq!(picture.check(), Err(ContentError::NoAlternativeText));
		let described = ContentRef { alternative_text: Some(H256::repeat_byte(1)), ..picture };
		assert_eq!(described.check(), Ok(()));
	}

	#[test]
	fn nothing_is_not_content() {
		assert_eq!(ContentRef { size: 0, ..text() }.check(), Err(ContentError::Empty));
	}
}
