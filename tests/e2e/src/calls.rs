// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Calls that several stories send.

use crate::{Call, Client};
use co3_geo::{Position, Precision, Shape};
use co3_primitives::{AgeClass, Class, ContentRef, TerritoryId, Title};
use co3_runtime::{AccountId, Runtime};
use pallet_geo_proposals::{Details, Kind, Location};
use pallet_residents::Attestation;
use pallet_territories::Name;
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use std::time::{SystemTime, UNIX_EPOCH};

/// Today, in days since 1970.
fn today() -> u32 {
	let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("1970 is over");
	u32::try_from(since.as_secs() / 86_400).expect("4 thousand million days are not over")
}

/// A title, which must be one.
pub fn title(text: &str) -> Title {
	Title::new(text).expect("a title")
}

/// A territory's name.
pub fn name(text: &str, language: &str) -> Name {
	let language = language.as_bytes().to_vec().try_into().expect("a language tag");
	Name { title: title(text), language }
}

/// What a registrar says of the person with the key of `path`, who has a right to everything for
/// a year.
pub fn attestation(path: &str, home: TerritoryId) -> Attestation<AccountId> {
	Attestation {
		account: Client::account(path),
		home,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: 1,
		expires: today() + 365,
		nullifier: BlakeTwo256::hash(path.as_bytes()),
		previous_nullifier: None,
	}
}

/// What somebody wrote, as the chain knows of it.
pub fn content(text: &str) -> ContentRef {
	// The multihash of SHA2-256 in form; nobody looks for these bytes.
	let hash = [&[0x12, 0x20][..], BlakeTwo256::hash(text.as_bytes()).as_bytes()].concat();
	let bytes = |text: &str| text.as_bytes().to_vec();
	ContentRef {
		hash: hash.try_into().expect("34 bytes"),
		mime: bytes("text/markdown").try_into().expect("a media type"),
		size: 1_024,
		language: bytes("it").try_into().expect("a language tag"),
		alternative_text: None,
	}
}

/// Puts a proposal on the map.
pub fn proposal(text: &str, position: Position, territory: TerritoryId, category: u32) -> Call {
	let shape = Shape::Point(position);
	let location = Location::At { shape, precision: Precision::Exact, floor: None, territory };
	let details = Details {
		title: title(text),
		content: content(text),
		media: Default::default(),
		validity: None,
		address: None,
		answers: Default::default(),
	};
	pallet_geo_proposals::Call::<Runtime>::submit {
		kind: Kind::Proposal,
		category,
		location,
		details,
		draft: false,
	}
	.into()
}

/// All of `calls` or none.
pub fn batch(calls: Vec<Call>) -> Call {
	pallet_utility::Call::<Runtime>::batch_all { calls }.into()
}

/// `call` as Root, on the development chain.
pub fn sudo(call: impl Into<Call>) -> Call {
	pallet_sudo::Call::<Runtime>::sudo { call: Box::new(call.into()) }.into()
}
