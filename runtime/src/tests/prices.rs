// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The price list, held against the weights of the day.

use super::{
	chain::preset,
	samples::{self, every_call},
};
use crate::{
	configs::access::{Access, PriceList},
	constants::MAXIMUM_BLOCK_WEIGHT,
	*,
};
use co3_primitives::geo::MultiPolygon;
use codec::Encode;
use frame_support::dispatch::GetDispatchInfo;
use pallet_quota::{CallPolicy, Prices, Verdict};
use sp_runtime::Perbill;
use std::collections::BTreeMap;

/// How far below its cost something may be offered: a unit is about a microsecond, and weights are
/// worst cases that hardly any call comes near.
const DISCOUNT: u64 = 4;

/// Calls that may take more than a tenth of a block, with the reason.
const LARGE: &[(&str, &str, &str)] = &[
	("System", "apply_authorized_upgrade", "nothing else happens in that block"),
	("Residents", "attest_batch", "a hundred people: what a registrar's budget allows is small"),
	("Residents", "replace_nullifiers", "a hundred people, once when the secret key changes"),
	("Territories", "set_boundary", "a thousand vertices, by a few officers, a few times a year"),
	("Multisig", "as_multi", "as much as its sender names, and pays for"),
	("Multisig", "approve_as_multi", "as much as its sender names, and pays for"),
	("Council", "propose", "as much as its sender names, and pays for"),
	("Council", "close", "as much as its sender names, and pays for"),
	("Grandpa", "report_equivocation", "as much as its sender names, and pays for"),
	("Sudo", "sudo_unchecked_weight", "as much as its sender names, and pays for"),
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
	let publish = pallet_geo_proposals::Call::advance {
		object: 0,
		to: pallet_geo_proposals::State::Submitted,
		reason: None,
		note: None,
	};
	insert("GeoProposals", "advance", publish.into());
	let clear_away = pallet_ar_anchors::Call::archive { anchor: 0, limit };
	insert("ArAnchors", "archive", clear_away.into());
	let proposal = || super::property::all_over_an_area();
	insert(
		"ArAnchors",
		"propose",
		pallet_ar_anchors::Call::propose { proposal: proposal() }.into(),
	);
	let edit = pallet_ar_anchors::Call::edit { anchor: 0, proposal: proposal() };
	insert("ArAnchors", "edit", edit.into());
	let answer = pallet_geo_proposals::OfficialAnswer {
		object: 0,
		content: super::property::content(1),
		to: None,
		reason: None,
	};
	let most = pallet_geo_proposals::MAX_ANSWERS as usize;
	let answers = vec![answer; most].try_into().expect("as many as there may be");
	let reply = pallet_geo_proposals::Call::answer { answers };
	insert("GeoProposals", "answer", reply.into());
	let clear = pallet_liquid_delegation::Call::clear { issue: 0, limit };
	insert("LiquidDelegation", "clear", clear.into());
	let attestation = pallet_residents::Attestation {
		account: AccountId::new([0; 32]),
		home: 0,
		class: co3_primitives::Class::FullRights,
		age: co3_primitives::AgeClass::Unstated,
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
	let requests = vec![Hash::default(); 100].try_into().expect("a hundred fit");
	let clear = pallet_residents::Call::clear_requests { requests };
	insert("Residents", "clear_requests", clear.into());
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
	for (pallet, name, call) in naming_their_weight() {
		insert(pallet, name, call);
	}
	calls
}

/// Calls whose sender says what they may weigh, for the most that a block has room for. They need
/// not do anything: one that fails has used up what it declared.
fn naming_their_weight() -> Vec<(&'static str, &'static str, RuntimeCall)> {
	let half = Perbill::from_percent(50) * MAXIMUM_BLOCK_WEIGHT;
	let nothing = || Box::new(frame_system::Call::<Runtime>::remark { remark: vec![] }.into());
	let other_signatories = vec![AccountId::new([1; 32])];
	let as_multi = pallet_multisig::Call::<Runtime>::as_multi {
		threshold: 2,
		other_signatories: other_signatories.clone(),
		maybe_timepoint: None,
		call: nothing(),
		max_weight: half,
	};
	let approve = pallet_multisig::Call::<Runtime>::approve_as_multi {
		threshold: 2,
		other_signatories,
		maybe_timepoint: None,
		call_hash: [0; 32],
		max_weight: half,
	};
	let propose = pallet_collective::Call::<Runtime, pallet_collective::Instance1>::propose {
		threshold: 2,
		proposal: nothing(),
		length_bound: 100_000_000,
	};
	let close = pallet_collective::Call::<Runtime, pallet_collective::Instance1>::close {
		proposal_hash: Hash::default(),
		index: 0,
		proposal_weight_bound: half,
		length_bound: 0,
	};
	let sudo =
		pallet_sudo::Call::<Runtime>::sudo_unchecked_weight { call: nothing(), weight: half };
	// A proof that says it is of two million validators.
	let zeros = samples::every_call().remove(&("Grandpa", "report_equivocation"));
	let Some(RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation {
		equivocation_proof,
		mut key_owner_proof,
	})) = zeros
	else {
		panic!("the module has this call")
	};
	key_owner_proof.validator_count = 2_000_000;
	let report = pallet_grandpa::Call::<Runtime>::report_equivocation {
		equivocation_proof,
		key_owner_proof,
	};
	vec![
		("Multisig", "as_multi", as_multi.into()),
		("Multisig", "approve_as_multi", approve.into()),
		("Council", "propose", propose.into()),
		("Council", "close", close.into()),
		("Sudo", "sudo_unchecked_weight", sudo.into()),
		("Grandpa", "report_equivocation", report.into()),
	]
}

#[test]
fn nobody_fills_blocks_with_failures_by_naming_a_weight() {
	for (pallet, name, call) in naming_their_weight() {
		assert!(cost(&call) > 1_000, "{pallet}.{name}: the sample names too little to matter");
		let price = PriceList::of_call(&call);
		assert!(price >= cost(&call), "{pallet}.{name} costs {} for {price}", cost(&call));
	}
	// A clerk's whole budget, all at once, is no more than a minute of the chain's time, and what
	// comes back in a block a fiftieth of that block.
	preset(crate::genesis_presets::LOCAL).execute_with(|| {
		for (class, budget) in pallet_quota::Classes::<Runtime>::get() {
			assert!(budget.capacity <= 60_000_000, "class {class}");
			let block = MAXIMUM_BLOCK_WEIGHT.ref_time() / 1_000_000;
			assert!(budget.recovery <= block / 50, "class {class}");
		}
	});
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
		if cost > DISCOUNT * price {
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
	let greatest = preset(crate::genesis_presets::LOCAL).execute_with(|| {
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

/// Whoever cleans up after others works for everybody: that is priced by what it weighs, and no more.
#[test]
fn clearing_and_moving_cost_about_what_they_weigh() {
	let (object, id) = (0, 0);
	for limit in [1, 10, 100] {
		let calls: [RuntimeCall; 3] = [
			pallet_geo_proposals::Call::archive { object, limit }.into(),
			pallet_geo_proposals::Call::move_supports { object, limit }.into(),
			pallet_organisations::Call::clear { id, limit }.into(),
		];
		for call in calls {
			let (price, cost) = (PriceList::of_call(&call), cost(&call));
			assert!(cost / 2 < price && price < 3 * cost, "{call:?}: {price} for {cost}");
		}
	}
	// What is asked for beyond the cap is not done, and not paid for.
	let all = |limit| pallet_geo_proposals::Call::<Runtime>::archive { object, limit }.into();
	assert_eq!(PriceList::of_call(&all(100)), PriceList::of_call(&all(u32::MAX)));
}
