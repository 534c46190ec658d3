// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The price list, held against the weights of the day.

use super::samples::every_call;
use crate::{
	configs::access::{Access, PriceList},
	constants::MAXIMUM_BLOCK_WEIGHT,
	*,
};
use co3_primitives::geo::MultiPolygon;
use codec::Encode;
use frame_support::dispatch::GetDispatchInfo;
use pallet_quota::{CallPolicy, Prices, Verdict};
use std::collections::BTreeMap;

/// How far below its cost something may be offered: a unit is about a microsecond, and weights are
/// worst cases that hardly any call comes near.
const DISCOUNT: u64 = 4;

/// Calls whose price says nothing of their weight, with the reason.
const UNPRICED: &[(&str, &str, &str)] = &[(
	"System",
	"apply_authorized_upgrade",
	"a block by itself, once for each upgrade that the consortium has voted for",
)];

/// Calls that may take more than a tenth of a block, with the reason.
const LARGE: &[(&str, &str, &str)] = &[
	("System", "apply_authorized_upgrade", "nothing else happens in that block"),
	("Residents", "attest_batch", "a hundred people: what a registrar's budget allows is small"),
	("Residents", "replace_nullifiers", "a hundred people, once when the secret key changes"),
	("Territories", "set_boundary", "a thousand vertices, by a few officers, a few times a year"),
];

/// Every call that may be sent, at its largest where its cost grows with its arguments.
fn allowed() -> BTreeMap<(&'static str, &'static str), RuntimeCall> {
	let mut calls = every_call();
	calls.retain(|_, call| Access::verdict(call) != Verdict::Forbidden);
	let mut insert = |pallet, name, call: RuntimeCall| {
		let known = calls.insert((pallet, name), call);
		assert!(known.is_some(), "{pallet}.{name} is not allowed, or not known");
	};
	let limit = u32::MAX;
	let clear = pallet_organisations::Call::clear { id: 0, limit };
	insert("Organisations", "clear", clear.into());
	let archive = pallet_geo_proposals::Call::archive { object: 0, limit };
	insert("GeoProposals", "archive", archive.into());
	let moving = pallet_geo_proposals::Call::move_supports { object: 0, limit };
	insert("GeoProposals", "move_supports", moving.into());
	let answer = pallet_geo_proposals::OfficialAnswer {
		object: 0,
		content: super::property::content(1),
		to: None,
		reason: None,
	};
	let most = pallet_geo_proposals::MAX_ANSWERS as usize;
	let answers = vec![answer; most].try_into().expect("as many as there may be");
	let publish = pallet_geo_proposals::Call::answer { answers };
	insert("GeoProposals", "answer", publish.into());
	let attestation = pallet_residents::Attestation {
		account: AccountId::new([0; 32]),
		home: 0,
		class: co3_primitives::Class::FullRights,
		weight: 1,
		expires: 0,
		nullifier: Hash::default(),
		previous_nullifier: None,
	};
	let attestations = vec![attestation; 100].try_into().expect("a hundred fit");
	let batch = pallet_residents::Call::attest_batch { municipality: 0, attestations };
	insert("Residents", "attest_batch", batch.into());
	let replacement =
		pallet_residents::Replacement { resident: 0, old: Hash::default(), new: Hash::default() };
	let replacements = vec![replacement; 100].try_into().expect("a hundred fit");
	let replace = pallet_residents::Call::replace_nullifiers { municipality: 0, replacements };
	insert("Residents", "replace_nullifiers", replace.into());
	let residents = vec![0; 100].try_into().expect("a hundred fit");
	let forget = pallet_residents::Call::forget_history { residents };
	insert("Residents", "forget_history", forget.into());
	let ring = vec![(0, 0); 1_024];
	let boundary = MultiPolygon::from_coordinates(&[vec![ring]]).expect("as many as there may be");
	let draw = pallet_territories::Call::set_boundary { territory: 0, boundary };
	insert("Territories", "set_boundary", draw.into());
	let parts = vec![Default::default(); 16].try_into().expect("sixteen fit");
	let split = pallet_territories::Call::split { territory: 0, parts };
	insert("Territories", "split", split.into());
	let offset = pallet_territories::OffsetFrom { from: 0, minutes: 0 };
	let offsets = vec![offset; 64].try_into().expect("sixty-four fit");
	let clocks = pallet_territories::Call::set_offsets { territory: 0, offsets };
	insert("Territories", "set_offsets", clocks.into());
	calls
}

/// Microseconds of a validator's work.
fn cost(call: &RuntimeCall) -> u64 {
	call.get_dispatch_info().call_weight.ref_time() / 1_000_000
}

fn is_listed(list: &[(&str, &str, &str)], pallet: &str, name: &str) -> bool {
	list.iter().any(|(one, other, _)| (*one, *other) == (pallet, name))
}

#[test]
fn nothing_is_offered_far_below_its_cost() {
	let mut cheap = Vec::new();
	for ((pallet, name), call) in allowed() {
		// A signature, the extensions' bytes and an address.
		let length = call.encoded_size() as u32 + 110;
		let price = PriceList::of_transaction(length) + PriceList::of_call(&call);
		let cost = cost(&call);
		if cost > DISCOUNT * price && !is_listed(UNPRICED, pallet, name) {
			cheap.push(format!("{pallet}.{name} costs {cost} and is offered for {price}"));
		}
	}
	assert!(cheap.is_empty(), "{cheap:#?}");
}

#[test]
fn no_call_takes_more_than_a_tenth_of_a_block() {
	let tenth = MAXIMUM_BLOCK_WEIGHT.ref_time() / 1_000_000 / 10;
	let large: Vec<_> = allowed()
		.into_iter()
		.filter(|((pallet, name), call)| cost(call) > tenth && !is_listed(LARGE, pallet, name))
		.map(|((pallet, name), call)| format!("{pallet}.{name}: {} of {tenth}", cost(&call)))
		.collect();
	assert!(large.is_empty(), "{large:#?}");
}

#[test]
fn whatever_is_allowed_fits_into_a_block_and_into_somebodys_budget() {
	let block = crate::constants::RuntimeBlockWeights::get();
	let preset = crate::genesis_presets::LOCAL;
	let greatest = super::chain::preset(preset).execute_with(|| {
		pallet_quota::Classes::<Runtime>::get().values().map(|class| class.capacity).max()
	});
	let greatest = greatest.expect("there are classes");
	for ((pallet, name), call) in allowed() {
		let info = call.get_dispatch_info();
		let most = block.get(info.class).max_extrinsic.expect("every class is limited");
		assert!(info.call_weight.all_lte(most), "{pallet}.{name}: {:?}", info.call_weight);
		assert!(PriceList::of_call(&call) < greatest, "{pallet}.{name}");
	}
}

#[test]
fn the_price_grows_with_the_work_and_with_every_byte() {
	assert!(PriceList::of_transaction(1_001) > PriceList::of_transaction(1_000));
	let clear = |limit| pallet_organisations::Call::<Runtime>::clear { id: 0, limit }.into();
	assert!(PriceList::of_call(&clear(50)) > PriceList::of_call(&clear(5)));
}
