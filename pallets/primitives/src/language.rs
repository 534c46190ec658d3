// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::{traits::ConstU32, BoundedVec};

/// A language tag (BCP 47), such as `it` or `fr-FR`; empty where there is none.
pub type Language = BoundedVec<u8, ConstU32<16>>;

/// Whether a language is said in the shape of RFC 5646 §2.1, or not at all: a primary tag of 2 to 8
/// letters, then sub-tags of 1 to 8 letters or digits. O(length).
pub fn is_language(language: &Language) -> bool {
	let is_tag = |(at, tag): (usize, &[u8])| match at {
		0 => (2..=8).contains(&tag.len()) && tag.iter().all(u8::is_ascii_alphabetic),
		_ => (1..=8).contains(&tag.len()) && tag.iter().all(u8::is_ascii_alphanumeric),
	};
	language.is_empty() || language.split(|c| *c == b'-').enumerate().all(is_tag)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_language_may_be_absent_but_not_wrong() {
		let tag = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
		for good in ["", "it", "fr-FR", "zh-Hant-TW", "el"] {
			assert!(is_language(&tag(good)), "{good}");
		}
		for bad in ["i", "it-", "-it", "it_IT", "italianissimo", "ελ"] {
			assert!(!is_language(&tag(bad)), "{bad}");
		}
	}
}
