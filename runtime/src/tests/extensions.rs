// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a transaction carries, the limits of a block, and what a pause stops.

use super::{
	chain::{self, account, begin, dispatch, end, preset},
	samples::every_call,
};
use crate::{
	configs::governance::NeverPaused,
	constants::{RuntimeBlockLength, RuntimeBlockWeights, MAXIMUM_BLOCK_WEIGHT},
	genesis_presets::LOCAL,
	*,
};
use codec::{Decode, Encode};
use frame_support::{
	dispatch::DispatchClass,
	traits::{Contains, IntegrityTest},
};
use pallet_collective::Instance1;
use pallet_transaction_payment_rpc_runtime_api::runtime_decl_for_transaction_payment_api::TransactionPaymentApi;
use pallet_transaction_payment_rpc_runtime_api::runtime_decl_for_transaction_payment_call_api::TransactionPaymentCallApi;
use sp_runtime::{generic::Era, traits::TransactionExtension, DispatchError};

#[test]
fn the_extensions_stand_in_this_order() {
	let names: Vec<_> = <TxExtension as TransactionExtension<RuntimeCall>>::metadata()
		.into_iter()
		.map(|extension| extension.identifier)
		.collect();
	assert_eq!(
		names,
		[
			"AuthorizeCall",
			"CheckNonZeroSender",
			"CheckSpecVersion",
			"CheckTxVersion",
			"CheckGenesis",
			"CheckMortality",
			"CheckQuota",
			"CheckNonce",
			"CheckWeight",
			"CheckMetadataHash",
			"WeightReclaim",
		]
	);
}

#[test]
fn a_wallet_that_has_never_heard_of_the_quota_signs_all_the_same() {
	assert!(pallet_quota::CheckQuota::<Runtime>::new().encode().is_empty());
	// What is left is what every wallet knows: era, nonce, and the mode of the metadata's hash.
	assert_eq!(extension(Era::Immortal, 5).encode(), [0, 5 << 2, 0]);
}

#[test]
fn what_nobody_signed_does_not_get_in() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		for ((pallet, name), call) in every_call() {
			let bare = UncheckedExtrinsic::new_bare(call.clone());
			assert!(chain::ask_pool(bare).is_err(), "bare {pallet}.{name}");
			// The newer form: extensions without a signature among them.
			let general = UncheckedExtrinsic::new_transaction(call, extension(Era::Immortal, 0));
			assert!(chain::ask_pool(general).is_err(), "general {pallet}.{name}");
		}
		end();
	});
}

#[test]
fn nothing_costs_anything() {
	let call: RuntimeCall = frame_system::Call::remark { remark: vec![1; 100] }.into();
	let transaction = UncheckedExtrinsic::new_bare(call.clone());
	type Api = Runtime;
	let info = <Api as TransactionPaymentApi<Block, Balance>>::query_info(transaction.clone(), 100);
	assert_eq!(info.partial_fee, 0);
	let details =
		<Api as TransactionPaymentApi<Block, Balance>>::query_fee_details(transaction, 100);
	assert_eq!((details.inclusion_fee, details.tip), (None, 0));
	let weight = MAXIMUM_BLOCK_WEIGHT;
	assert_eq!(<Api as TransactionPaymentApi<Block, Balance>>::query_weight_to_fee(weight), 0);
	assert_eq!(<Api as TransactionPaymentApi<Block, Balance>>::query_length_to_fee(9), 0);

	type Calls = Runtime;
	let info = <Calls as TransactionPaymentCallApi<Block, Balance, RuntimeCall>>::query_call_info(
		call.clone(),
		100,
	);
	assert_eq!(info.partial_fee, 0);
	let details =
		<Calls as TransactionPaymentCallApi<Block, Balance, RuntimeCall>>::query_call_fee_details(
			call, 100,
		);
	assert_eq!((details.inclusion_fee, details.tip), (None, 0));
}

#[test]
fn every_module_is_content_with_its_settings() {
	sp_io::TestExternalities::new_empty().execute_with(|| {
		<AllPalletsWithSystem as IntegrityTest>::integrity_test();
	});
}

#[test]
fn citizens_cannot_fill_a_block_alone() {
	let weights = RuntimeBlockWeights::get();
	weights.clone().validate().expect("the limits fit together");
	assert_eq!(weights.max_block, MAXIMUM_BLOCK_WEIGHT);
	let normal = weights.get(DispatchClass::Normal).max_total.expect("it is limited");
	let kept = weights.get(DispatchClass::Operational).reserved.expect("something is kept");
	assert_eq!(normal.ref_time() + kept.ref_time(), MAXIMUM_BLOCK_WEIGHT.ref_time());
	let length = RuntimeBlockLength::get();
	assert!(length.max.get(DispatchClass::Normal) < length.max.get(DispatchClass::Operational));
	// An upgrade's code travels in a governance account's transaction, within its class.
	let classes = preset(LOCAL).execute_with(pallet_quota::Classes::<Runtime>::get);
	let longest = classes.values().map(|class| class.max_length).max().expect("there are classes");
	assert!(longest <= *length.max.get(DispatchClass::Normal));
}

/// What a pause leaves alone, by module; everything of those with no names.
const NEVER_PAUSED: &[(&str, &[&str])] = &[
	("ArAnchors", &["retire", "take_back"]),
	("Consortium", &[]),
	("Council", &[]),
	(
		"GeoProposals",
		&["cancel_sign_up", "end_writing", "take_back", "unendorse", "unsupport", "withdraw"],
	),
	("Grandpa", &[]),
	("LiquidDelegation", &["refuse", "undelegate", "unsupport", "withdraw_ballot"]),
	("Migrations", &[]),
	("Multisig", &[]),
	("Organisations", &["leave"]),
	("Preimage", &[]),
	("Residents", &["assist", "erase", "object"]),
	("SafeMode", &[]),
	("Scheduler", &[]),
	("Sudo", &[]),
	("System", &[]),
	("Timestamp", &[]),
	("TxPause", &[]),
];

/// What only carries other calls, each of which is asked for again.
const CARRIERS: [&str; 2] = ["Proxy", "Utility"];

#[test]
fn what_no_pause_stops_is_the_same_for_both_kinds_of_pause() {
	for ((pallet, name), call) in every_call() {
		let stays = NEVER_PAUSED.iter().any(|(listed, names)| {
			*listed == pallet && (names.is_empty() || names.contains(&name))
		});
		assert_eq!(
			<NeverPaused as Contains<RuntimeCall>>::contains(&call),
			stays || CARRIERS.contains(&pallet),
			"{pallet}.{name}"
		);
		let by_name = (
			pallet.as_bytes().to_vec().try_into().expect("a short name"),
			name.as_bytes().to_vec().try_into().expect("a short name"),
		);
		assert_eq!(
			<NeverPaused as Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>>>::contains(
				&by_name
			),
			stays,
			"{pallet}.{name}"
		);
	}
}

fn decoded<C: Decode>(bytes: &[u8]) -> C {
	C::decode(&mut &bytes[..]).expect("these bytes are a call")
}

/// A category opened by `//Torino//proposals`: the nearest thing to a submission that needs nothing.
fn closing() -> RuntimeCall {
	pallet_geo_proposals::Call::set_phase {
		municipality: 0,
		category: 0,
		phase: pallet_geo_proposals::Phase::OPEN,
	}
	.into()
}

fn by(path: &str) -> RuntimeOrigin {
	RuntimeOrigin::signed(account(path))
}

/// Calls that a pause stops, and calls that it does not: whoever tries hears of something else
/// than of the pause.
fn assert_paused(paused: bool) {
	let stopped: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
	let support = pallet_geo_proposals::Call::support { object: 99 };
	assert_eq!(dispatch(by("//Torino//anna"), support) == Err(stopped), paused);
	let taking_back: [(&str, RuntimeCall); 4] = [
		("//Torino//anna", pallet_geo_proposals::Call::unsupport { object: 99 }.into()),
		("//Torino//anna", pallet_geo_proposals::Call::withdraw { object: 99 }.into()),
		("//Torino//anna", pallet_residents::Call::object { resident: 0 }.into()),
		("//Torino//anna", pallet_organisations::Call::leave { id: 99 }.into()),
	];
	for (who, call) in taking_back {
		let answer = dispatch(by(who), call.clone());
		assert!(answer.is_err() && answer != Err(stopped), "{call:?}: {answer:?}");
	}
}

#[test]
fn the_safe_mode_stops_supporting_and_never_taking_back() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		assert_paused(false);
		let enter = pallet_safe_mode::Call::force_enter {};
		let a_third = pallet_collective::RawOrigin::Members(1, 3);
		let half = pallet_collective::RawOrigin::Members(2, 3);
		assert!(dispatch(a_third, enter.clone()).is_err(), "a third is not more than a third");
		assert_eq!(dispatch(half, enter), Ok(()));
		assert_paused(true);
		assert_eq!(
			dispatch(by("//Torino//proposals"), closing()),
			Err(frame_system::Error::<Runtime>::CallFiltered.into())
		);
		// It may pause; it takes everybody's two thirds to go on.
		let exit: RuntimeCall = pallet_safe_mode::Call::force_exit {}.into();
		let half = pallet_collective::RawOrigin::Members(2, 5);
		assert!(dispatch(half.clone(), exit.clone()).is_err());
		let enact = pallet_consortium::Call::enact { call: Box::new(exit) };
		assert!(dispatch(half, enact.clone()).is_err());
		assert_eq!(dispatch(pallet_collective::RawOrigin::Members(2, 3), enact), Ok(()));
		assert_paused(false);
		end();
	});
}

/// The desk acts for Anna.
fn assisted(mandate: u8, call: impl Into<RuntimeCall>) -> RuntimeCall {
	let resident = pallet_residents::ResidentIds::<Runtime>::get(account("//Torino//anna"));
	pallet_residents::Call::assist {
		resident: resident.expect("she is in the demonstration"),
		mandate: Hash::repeat_byte(mandate),
		call: Box::new(call.into()),
	}
	.into()
}

/// What became of the call that the desk sent last.
fn assistance() -> Result<(), DispatchError> {
	let last = System::read_events_no_consensus().filter_map(|record| match record.event {
		RuntimeEvent::Residents(pallet_residents::Event::Assisted { result, .. }) => Some(result),
		_ => None,
	});
	last.last().expect("the desk acted")
}

#[test]
fn in_the_safe_mode_whoever_goes_through_the_desk_or_sends_a_batch_takes_back_too() {
	let stopped: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
	let support = || pallet_geo_proposals::Call::<Runtime>::support { object: 99 };
	let unsupport = || pallet_geo_proposals::Call::<Runtime>::unsupport { object: 99 };
	let batch =
		|call: RuntimeCall| pallet_utility::Call::<Runtime>::batch_all { calls: vec![call] };
	preset(LOCAL).execute_with(|| {
		begin(1);
		let seats = pallet_collective::RawOrigin::Members(2, 3);
		assert_eq!(dispatch(seats, pallet_safe_mode::Call::force_enter {}), Ok(()));

		// What is let through hears of something else than of the pause.
		assert_eq!(dispatch(by("//Torino//desk"), assisted(1, unsupport())), Ok(()));
		let answer = assistance();
		assert!(answer.is_err() && answer != Err(stopped), "{answer:?}");
		let answer = dispatch(by("//Torino//anna"), batch(unsupport().into()));
		assert!(answer.is_err() && answer != Err(stopped), "{answer:?}");

		// And nothing else gets through inside of something that is.
		assert_eq!(dispatch(by("//Torino//desk"), assisted(2, support())), Ok(()));
		assert_eq!(assistance(), Err(stopped));
		assert_eq!(dispatch(by("//Torino//anna"), batch(support().into())), Err(stopped));
		let either = pallet_utility::Call::<Runtime>::if_else {
			main: Box::new(support().into()),
			fallback: Box::new(batch(support().into()).into()),
		};
		assert_eq!(dispatch(by("//Torino//anna"), either), Err(stopped));
		end();
	});
}

#[test]
fn in_the_safe_mode_a_seat_that_acts_by_proxy_still_votes() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let add = pallet_proxy::Call::<Runtime>::add_proxy {
			delegate: account("//Torino//operator").into(),
			proxy_type: crate::configs::governance::ProxyKind::Everything,
			delay: 0,
		};
		assert_eq!(dispatch(by("//Torino"), add), Ok(()));
		let seats = pallet_collective::RawOrigin::Members(2, 3);
		assert_eq!(dispatch(seats, pallet_safe_mode::Call::force_enter {}), Ok(()));

		let exit = pallet_safe_mode::Call::<Runtime>::force_exit {};
		let enact = pallet_consortium::Call::<Runtime>::enact { call: Box::new(exit.into()) };
		let proposal = RuntimeCall::from(enact);
		let length_bound = proposal.encoded_size() as u32;
		let propose = pallet_collective::Call::<Runtime, Instance1>::propose {
			threshold: 2,
			proposal: Box::new(proposal),
			length_bound,
		};
		let proxied = pallet_proxy::Call::<Runtime>::proxy {
			real: account("//Torino").into(),
			force_proxy_type: None,
			call: Box::new(propose.into()),
		};
		assert_eq!(dispatch(by("//Torino//operator"), proxied), Ok(()));
		let proposed = pallet_collective::Proposals::<Runtime, Instance1>::get();
		assert_eq!(proposed.len(), 1, "the motion stands");
		end();
	});
}

#[test]
fn one_call_can_be_paused_unless_it_takes_something_back() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let pause = |pallet: &str, name: &str| {
			let full_name = decoded(&(pallet.as_bytes(), name.as_bytes()).encode());
			let half = pallet_collective::RawOrigin::Members(2, 5);
			dispatch(half, pallet_tx_pause::Call::pause { full_name })
		};
		assert_eq!(pause("GeoProposals", "support"), Ok(()));
		assert_paused(true);
		let stays = Err(pallet_tx_pause::Error::<Runtime>::Unpausable.into());
		for (pallet, names) in NEVER_PAUSED {
			for name in names.iter().chain(names.is_empty().then_some(&"anything")) {
				assert_eq!(pause(pallet, name), stays, "{pallet}.{name}");
			}
		}
		assert_eq!(dispatch(by("//Torino//proposals"), closing()), Ok(()), "it was not named");
		end();
	});
}

#[test]
fn a_block_keeps_two_days_of_hashes() {
	let kept = <Runtime as frame_system::Config>::BlockHashCount::get();
	assert!(kept >= crate::constants::DAYS);
	preset(LOCAL).execute_with(|| {
		begin(1);
		end();
		assert_eq!(chain::try_state(), Ok(()));
	});
}
