// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The only free text on chain, and references to what lies off it.

use crate::{input::take, reached::mark};
use co3_primitives::{ContentRef, Title, MAX_TITLE_BYTES};
use codec::Encode;

/// A title: decodes, encodes to the same bytes, and where it passes the check, is fit to be shown.
pub fn title(data: &[u8]) {
	let mut rest = data;
	let Some(title) = take::<Title>(&mut rest) else { return };
	assert_eq!(title.encode(), data[..data.len() - rest.len()]);
	assert!(title.0.len() <= MAX_TITLE_BYTES as usize);
	if title.check().is_ok() {
		mark("a title is accepted");
		assert!(!title.as_str().trim().is_empty());
		assert!(!title.as_str().contains(char::is_control));
		assert_eq!(Title::new(title.as_str()), Ok(title.clone()));
	}
}

/// A content reference: decodes, encodes to the same bytes, and passes the check only in form.
pub fn content(data: &[u8]) {
	let mut rest = data;
	let Some(content) = take::<ContentRef>(&mut rest) else { return };
	assert_eq!(content.encode(), data[..data.len() - rest.len()]);
	if content.check().is_ok() {
		mark("a content reference is accepted");
		assert!(content.size > 0 && content.hash.len() >= 34);
		assert_eq!(content.mime.iter().filter(|byte| **byte == b'/').count(), 1);
		assert!(content.mime.is_ascii() && content.language.is_ascii());
		if content.mime.starts_with(b"image/") {
			mark("a picture is accepted");
			assert!(content.alternative_text.is_some());
		}
	}
}
