// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod genesis;
mod governance;
mod model;
mod municipalities;
mod offences;
mod officers;
mod validators;

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

fn name(text: &str) -> Title {
	Title::new(text).unwrap()
}

fn document(text: &str) -> Option<ContentRef> {
	Some(ContentRef {
		hash: [&[0x12, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
		mime: b"text/markdown".to_vec().try_into().unwrap(),
		size: text.len() as u64,
		language: b"it".to_vec().try_into().unwrap(),
		alternative_text: None,
	})
}

fn admit(governance: u64, seat: bool) -> MunicipalityId {
	let municipality = NextMunicipality::<Test>::get();
	assert_ok!(Consortium::admit(root(), governance, name("Gent"), None, None, seat));
	municipality
}
