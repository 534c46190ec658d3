// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where what is read lies in the state.

use crate::{Error, Moment};
use codec::Encode;
use sp_crypto_hashing::{blake2_128, twox_128, twox_64};

/// The pallets that are read, as the runtime calls them, and the layout of each that is known here.
pub const LAYOUTS: [(&str, u16); 3] =
	[("LiquidDelegation", 1), ("Residents", 1), ("Territories", 1)];

/// Where an item of a pallet lies.
pub fn item(pallet: &str, name: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
}

/// Where the version of a pallet's layout lies.
pub fn layout(pallet: &str) -> Vec<u8> {
	item(pallet, ":__STORAGE_VERSION__:")
}

/// Where the hash of the first block lies.
pub fn genesis() -> Vec<u8> {
	[item("System", "BlockHash"), after_its_twox(0)].concat()
}

/// A number of 32 bits after its 64-bit xxHash.
fn after_its_twox(number: u32) -> Vec<u8> {
	let bytes = number.to_le_bytes();
	[&twox_64(&bytes)[..], &bytes].concat()
}

fn liquid(name: &str, rest: &[u8]) -> Vec<u8> {
	[&item("LiquidDelegation", name)[..], rest].concat()
}

/// Where something lies that an issue has one of, or many below.
pub fn of_issue(name: &str, issue: u64) -> Vec<u8> {
	liquid(name, &issue.to_be_bytes())
}

/// Where the support of an issue at the end of a phase lies.
pub fn snapshot(issue: u64, moment: Moment) -> Vec<u8> {
	let moment = moment.encode();
	[&of_issue("Snapshots", issue)[..], &twox_64(&moment), &moment].concat()
}

/// Below which all trusters of a unit lie.
pub fn trusters(unit: u32) -> Vec<u8> {
	liquid("Trusters", &unit.to_le_bytes())
}

/// Where the issues of an area stand that seek admission.
pub fn in_admission(area: u32) -> Vec<u8> {
	liquid("InAdmission", &after_its_twox(area))
}

/// Where a version of a policy lies.
pub fn policy(policy: u32, version: u32) -> Vec<u8> {
	liquid("PolicyVersions", &[after_its_twox(policy), after_its_twox(version)].concat())
}

/// The first voters.
pub fn authorities() -> Vec<u8> {
	item("Grandpa", "Authorities")
}

/// The time of a block.
pub fn time() -> Vec<u8> {
	item("Timestamp", "Now")
}

/// How many blocks were paused.
pub fn paused() -> Vec<u8> {
	liquid("PausedBlocks", &[])
}

/// A number that stands as it is at the end of a key.
pub fn plain<const N: usize>(rest: &[u8]) -> Result<[u8; N], Error> {
	rest.try_into().map_err(|_| malformed())
}

/// The number at the end of a key, after its 64-bit xxHash.
pub fn after_twox(rest: &[u8]) -> Result<u64, Error> {
	hashed(rest, twox_64)
}

/// The number at the end of a key, after its 128-bit BLAKE2b.
pub fn after_blake2(rest: &[u8]) -> Result<u64, Error> {
	hashed(rest, blake2_128)
}

/// The number of an initiative, and that of one of its suggestions, at the end of a key.
pub fn suggestion(rest: &[u8]) -> Result<(u8, u16), Error> {
	let [initiative, suggestion @ ..] = plain::<3>(rest)?;
	Ok((initiative, u16::from_le_bytes(suggestion)))
}

fn hashed<const N: usize>(rest: &[u8], hash: impl Fn(&[u8]) -> [u8; N]) -> Result<u64, Error> {
	let (digest, number) = rest.split_at_checked(N).ok_or_else(malformed)?;
	if digest != hash(number) {
		return Err(malformed());
	}
	plain(number).map(u64::from_le_bytes)
}

fn malformed() -> Error {
	Error::Form("a key of the state".into())
}
