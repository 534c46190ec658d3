// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::language::{is_language, Language};
use alloc::{string::String, vec::Vec};
use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};
use serde::{Deserialize, Serialize};
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
	/// The language of the bytes.
	pub language: Language,
	/// BLAKE2b-256 of the alternative text of a picture, a film or a sound.
	pub alternative_text: Option<H256>,
}

/// A content reference as people write it in a chain specification.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisDocument {
	/// The multihash of the document's bytes, in hexadecimal digits.
	#[serde(with = "sp_core::bytes")]
	pub hash: Vec<u8>,
	/// Its media type.
	pub mime: String,
	/// How many bytes it has.
	pub size: u64,
	/// Its language tag; empty where it has none.
	#[serde(default)]
	pub language: String,
}

impl TryFrom<&GenesisDocument> for ContentRef {
	type Error = ContentError;

	/// Whoever takes it checks it as they check one that somebody sends: here only what is too long is
	/// refused.
	fn try_from(document: &GenesisDocument) -> Result<Self, ContentError> {
		let language = document.language.as_bytes().to_vec();
		Ok(ContentRef {
			hash: document.hash.clone().try_into().map_err(|_| ContentError::BadHash)?,
			mime: document
				.mime
				.as_bytes()
				.to_vec()
				.try_into()
				.map_err(|_| ContentError::BadMime)?,
			size: document.size,
			language: language.try_into().map_err(|_| ContentError::BadLanguage)?,
			alternative_text: None,
		})
	}
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
const FUNCTIONS: [(&[u8], usize); 4] =
	[(&[0x12, 0x20], 32), (&[0x13, 0x40], 64), (&[0x1e, 0x20], 32), (BLAKE2B_256, 32)];
const BLAKE2B_256: &[u8] = &[0xa0, 0xe4, 0x02, 0x20];

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
		if !is_language(&self.language) {
			return Err(ContentError::BadLanguage);
		}
		let sensory = [&b"image/"[..], b"video/", b"audio/"];
		if sensory.iter().any(|top| self.mime.starts_with(top)) && self.alternative_text.is_none() {
			return Err(ContentError::NoAlternativeText);
		}
		Ok(())
	}

	/// Whether it names the bytes with this multihash: the content's own, or its alternative text's.
	pub fn names(&self, multihash: &[u8]) -> bool {
		let described = self.alternative_text.is_some_and(|text| is_blake2b_256(multihash, &text));
		described || self.hash.as_slice() == multihash
	}
}

/// Whether a multihash is that of bytes whose BLAKE2b-256 is `digest`.
pub fn is_blake2b_256(multihash: &[u8], digest: &H256) -> bool {
	multihash.strip_prefix(BLAKE2B_256) == Some(digest.as_bytes())
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
	fn a_language_is_said_as_a_tag() {
		let content = ContentRef { language: b"it_IT".to_vec().try_into().unwrap(), ..text() };
		assert_eq!(content.check(), Err(ContentError::BadLanguage));
		let none = ContentRef { language: Default::default(), ..text() };
		assert_eq!(none.check(), Ok(()));
	}

	#[test]
	fn a_document_of_a_specification_is_a_reference_unless_something_is_too_long() {
		let written = GenesisDocument {
			hash: text().hash.into_inner(),
			mime: "text/markdown".into(),
			size: 1_024,
			language: "it".into(),
		};
		assert_eq!(ContentRef::try_from(&written), Ok(text()));
		let long = "x".repeat(65);
		for (wrong, why) in [
			(GenesisDocument { hash: vec![7; 69], ..written.clone() }, ContentError::BadHash),
			(GenesisDocument { mime: long.clone(), ..written.clone() }, ContentError::BadMime),
			(GenesisDocument { language: long, ..written }, ContentError::BadLanguage),
		] {
			assert_eq!(ContentRef::try_from(&wrong), Err(why));
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
	fn a_picture_names_its_bytes_and_the_words_to_them() {
		let words = H256::repeat_byte(1);
		let picture = ContentRef { alternative_text: Some(words), ..text() };
		assert!(picture.names(&picture.hash));
		assert!(picture.names(&[BLAKE2B_256, words.as_bytes()].concat()));
		assert!(!text().names(&[BLAKE2B_256, words.as_bytes()].concat()));
		assert!(!picture.names(&[&[0x12, 0x20][..], words.as_bytes()].concat()));
	}

	#[test]
	fn nothing_is_not_content() {
		assert_eq!(ContentRef { size: 0, ..text() }.check(), Err(ContentError::Empty));
	}
}
