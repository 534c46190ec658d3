// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};

/// The longest title, in bytes of UTF-8.
pub const MAX_TITLE_BYTES: u32 = 128;

/// The only free text on chain: one line of UTF-8, 1 to 128 bytes, without control characters.
///
/// Whoever accepts a title calls [`Title::check`] first: decoding alone bounds only its length.
#[derive(
	Clone,
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
pub struct Title(pub BoundedVec<u8, ConstU32<MAX_TITLE_BYTES>>);

/// Why a title was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TitleError {
	/// Nothing, or nothing but white space.
	Empty,
	/// More than 128 bytes.
	TooLong,
	/// Not UTF-8.
	NotUtf8,
	/// A line break, a tab or another control or direction-changing character, with which one
	/// title could be made to look like another.
	ControlCharacter,
}

impl Title {
	/// A title from text, checked.
	pub fn new(text: &str) -> Result<Self, TitleError> {
		let bytes = text.as_bytes().to_vec().try_into().map_err(|_| TitleError::TooLong)?;
		let title = Title(bytes);
		title.check()?;
		Ok(title)
	}

	/// Whether this may be shown to people. O(length).
	pub fn check(&self) -> Result<(), TitleError> {
		let text = core::str::from_utf8(&self.0).map_err(|_| TitleError::NotUtf8)?;
		if text.trim().is_empty() {
			return Err(TitleError::Empty);
		}
		// Unicode UAX #9 §2: the explicit directional characters, and the byte order mark.
		let disguises = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
		if text.chars().any(|c| c.is_control() || disguises(c)) {
			return Err(TitleError::ControlCharacter);
		}
		Ok(())
	}

	/// The text, empty where the bytes are not UTF-8 (which [`Title::check`] excludes).
	pub fn as_str(&self) -> &str {
		core::str::from_utf8(&self.0).unwrap_or_default()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_title_is_one_line_that_people_can_read() {
		assert!(Title::new("Buca in via Cigna").is_ok());
		assert!(Title::new("Τρύπα στην οδό Αθηνάς").is_ok());
		assert!(Title::new(&"x".repeat(128)).is_ok());
		assert_eq!(Title::new(&"x".repeat(129)), Err(TitleError::TooLong));
		assert_eq!(Title::new(""), Err(TitleError::Empty));
		assert_eq!(Title::new(" \u{a0}"), Err(TitleError::Empty));
		assert_eq!(Title::new("two\nlines"), Err(TitleError::ControlCharacter));
		assert_eq!(Title::new("abc\u{202e}fed"), Err(TitleError::ControlCharacter));
		let broken = Title(vec![0xff, 0xfe].try_into().unwrap());
		assert_eq!(broken.check(), Err(TitleError::NotUtf8));
		assert_eq!(broken.as_str(), "");
	}
}
