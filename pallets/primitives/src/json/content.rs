// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::Numeral;
use crate::ContentRef;
use serde::Serialize;
use sp_core::H256;
use std::borrow::Cow;

/// A reference to bytes off chain. Hashes are in hexadecimal, with the multihash's prefix where
/// there is one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Content<'a> {
	#[serde(serialize_with = "sp_core::bytes::serialize")]
	hash: &'a [u8],
	mime: Cow<'a, str>,
	size: Numeral,
	language: Option<Cow<'a, str>>,
	alternative_text: Option<H256>,
}

/// A reference to bytes off chain.
pub fn content(content: &ContentRef) -> Content<'_> {
	let language = String::from_utf8_lossy(&content.language);
	Content {
		hash: &content.hash,
		mime: String::from_utf8_lossy(&content.mime),
		size: Numeral(content.size),
		language: (!language.is_empty()).then_some(language),
		alternative_text: content.alternative_text,
	}
}
