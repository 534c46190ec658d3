// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who may send which call, and what it costs.
//!
//! Every signed transaction is free of charge, so the list denies by default: a call that it does
//! not name never gets into the pool. What a call then requires (a role, a municipality, a home) is
//! checked by its module; here stands only which *kind* of account may ask at all.

use crate::*;
use co3_primitives::{AccountKind, AccountKinds};
use frame_support::{dispatch::GetDispatchInfo, traits::Get};
use pallet_ar_anchors::Call as Anchored;
use pallet_consortium::Call as Consortial;
use pallet_geo_proposals::{Call as Mapped, State, MAX_ANSWERS};
use pallet_liquid_delegation::Call as Deliberated;
use pallet_organisations::Call as Organised;
use pallet_quota::{CallPolicy, Prices, Unwrapped, Verdict, Wrapper};
use pallet_residents::Call as Resided;
use pallet_territories::Call as Territorial;

use AccountKind::{Governance, Officer, Organisation, Purse, Resident, Signatory, Validator};

const EVERYBODY: AccountKinds = AccountKinds::of(&AccountKind::ALL);
const PEOPLE: AccountKinds = AccountKinds::of(&[Resident]);
const GROUPS: AccountKinds = AccountKinds::of(&[Organisation]);
const AUTHORS: AccountKinds = AccountKinds::of(&[Resident, Organisation, Officer]);
const OFFICERS: AccountKinds = AccountKinds::of(&[Officer]);
const GOVERNANCE: AccountKinds = AccountKinds::of(&[Governance]);
const STASHES: AccountKinds = AccountKinds::of(&[Validator]);
/// Those whose budget is large enough for the code of a runtime.
const UPGRADERS: AccountKinds = AccountKinds::of(&[Validator, Signatory, Governance]);
/// Those who run the consortium, for whom proxies, multisigs and preimages are there.
const STAFF: AccountKinds = AccountKinds::of(&[Officer, Validator, Signatory, Governance]);

/// The allow-list.
pub struct Access;

impl CallPolicy<RuntimeCall> for Access {
	fn verdict(call: &RuntimeCall) -> Verdict {
		use Verdict::{For, Forbidden, Personal};
		match call {
			RuntimeCall::System(call) => match call {
				// The hash was authorised by a motion: whoever has the code may bring it.
				frame_system::Call::apply_authorized_upgrade { .. } => For(UPGRADERS),
				_ => Forbidden,
			},
			RuntimeCall::Consortium(call) => match call {
				Consortial::hand_over_governance { .. }
				| Consortial::cancel_hand_over { .. }
				| Consortial::accept_governance { .. }
				| Consortial::declare_signatories { .. }
				| Consortial::update_documents { .. }
				| Consortial::appoint { .. }
				| Consortial::withdraw_appointment { .. } => For(GOVERNANCE),
				Consortial::nominate_validator { .. }
				| Consortial::withdraw_nomination { .. }
				| Consortial::retire_validator { .. } => For(AccountKinds::of(&[Governance, Officer])),
				Consortial::resign { .. } => For(OFFICERS),
				Consortial::expire_appointment { .. } => For(STAFF),
				Consortial::set_keys { .. } | Consortial::purge_keys { .. } => For(STASHES),
				// The rest is the consortium's, which decides by motion.
				_ => Forbidden,
			},
			RuntimeCall::Council(call) => match call {
				pallet_collective::Call::propose { .. }
				| pallet_collective::Call::vote { .. }
				| pallet_collective::Call::close { .. } => For(GOVERNANCE),
				_ => Forbidden,
			},
			// The module's own way to session keys has no cool-down, and lets a running validator
			// drop them: the consortium's calls stand in for it.
			RuntimeCall::Session(_) => Forbidden,
			RuntimeCall::Grandpa(call) => match call {
				pallet_grandpa::Call::report_equivocation { .. } => For(STASHES),
				_ => Forbidden,
			},
			RuntimeCall::Utility(call) => match call {
				pallet_utility::Call::batch { .. }
				| pallet_utility::Call::batch_all { .. }
				| pallet_utility::Call::force_batch { .. }
				| pallet_utility::Call::if_else { .. } => For(EVERYBODY),
				_ => Forbidden,
			},
			RuntimeCall::Multisig(call) => match call {
				pallet_multisig::Call::as_multi_threshold_1 { .. }
				| pallet_multisig::Call::as_multi { .. }
				| pallet_multisig::Call::approve_as_multi { .. }
				| pallet_multisig::Call::cancel_as_multi { .. } => For(STAFF),
				_ => Forbidden,
			},
			RuntimeCall::Proxy(call) => match call {
				pallet_proxy::Call::proxy { .. }
				| pallet_proxy::Call::add_proxy { .. }
				| pallet_proxy::Call::remove_proxy { .. }
				| pallet_proxy::Call::remove_proxies { .. }
				| pallet_proxy::Call::announce { .. }
				| pallet_proxy::Call::remove_announcement { .. }
				| pallet_proxy::Call::reject_announcement { .. }
				| pallet_proxy::Call::proxy_announced { .. } => For(STAFF),
				// A pure proxy is an account that nobody registered.
				_ => Forbidden,
			},
			RuntimeCall::Preimage(call) => match call {
				pallet_preimage::Call::note_preimage { .. }
				| pallet_preimage::Call::unnote_preimage { .. } => For(STAFF),
				_ => Forbidden,
			},
			// Without a key in the state, and only the development chain has one, these fail.
			RuntimeCall::Sudo(_) => For(GOVERNANCE),
			RuntimeCall::Quota(call) => match call {
				pallet_quota::Call::choose_class { .. } => For(GOVERNANCE),
				_ => Forbidden,
			},
			RuntimeCall::Territories(call) => match call {
				Territorial::create { .. }
				| Territorial::set_boundary { .. }
				| Territorial::clear_boundary { .. }
				| Territorial::rename { .. }
				| Territorial::split { .. }
				| Territorial::close { .. }
				| Territorial::set_offsets { .. } => For(OFFICERS),
				// The rest is the consortium's, by motion.
				_ => Forbidden,
			},
			RuntimeCall::Residents(call) => match call {
				Resided::attest { .. }
				| Resided::attest_batch { .. }
				| Resided::renew { .. }
				| Resided::reclassify { .. }
				| Resided::suspend { .. }
				| Resided::restore { .. }
				| Resided::move_home { .. }
				| Resided::propose_key_replacement { .. }
				| Resided::propose_erasure { .. }
				| Resided::attest_purse { .. }
				| Resided::replace_nullifiers { .. }
				| Resided::assist { .. }
				| Resided::file_request { .. }
				| Resided::decide_request { .. } => Personal(OFFICERS),
				Resided::ask_to_move { .. }
				| Resided::rotate_key { .. }
				| Resided::erase { .. }
				| Resided::set_assistance { .. } => Personal(PEOPLE),
				// The resident's key stops it; their registrar takes it back.
				Resided::object { .. } => Personal(AccountKinds::of(&[Resident, Officer])),
				Resided::close_purse { .. } => Personal(AccountKinds::of(&[Purse, Officer])),
				// Clean-up, and what is due by the rules: whoever comes first.
				Resided::complete { .. }
				| Resided::release_lapsed { .. }
				| Resided::roll_population { .. }
				| Resided::forget_history { .. }
				| Resided::clear_requests { .. } => For(EVERYBODY),
				_ => Forbidden,
			},
			RuntimeCall::Organisations(call) => match call {
				Organised::found { .. }
				| Organised::appoint_administrator { .. }
				| Organised::suspend { .. }
				| Organised::restore { .. } => Personal(OFFICERS),
				// The members' affairs, and the registrar's where the members cannot.
				Organised::withdraw_invitation { .. }
				| Organised::remove { .. }
				| Organised::dissolve { .. } => Personal(AccountKinds::of(&[Resident, Officer])),
				// Theirs, and anybody's once there is nothing left to be part of.
				Organised::end_affiliation { .. } => Personal(EVERYBODY),
				Organised::clear { .. } => For(EVERYBODY),
				Organised::invite { .. }
				| Organised::accept { .. }
				| Organised::decline { .. }
				| Organised::leave { .. }
				| Organised::set_rank { .. }
				| Organised::hand_over { .. }
				| Organised::request_parent { .. }
				| Organised::withdraw_parent_request { .. }
				| Organised::accept_child { .. }
				| Organised::update { .. }
				| Organised::replace_account { .. } => Personal(PEOPLE),
				_ => Forbidden,
			},
			RuntimeCall::GeoProposals(call) => match call {
				Mapped::submit { .. }
				| Mapped::edit { .. }
				| Mapped::withdraw { .. }
				| Mapped::advance { .. }
				| Mapped::comment { .. }
				| Mapped::appeal { .. }
				| Mapped::take_back { .. }
				| Mapped::set_slots { .. }
				| Mapped::check_in { .. }
				| Mapped::miss { .. }
				| Mapped::confirm_hours { .. }
				| Mapped::join { .. }
				| Mapped::claim { .. }
				| Mapped::admit { .. }
				| Mapped::end_writing { .. }
				| Mapped::set_links { .. }
				| Mapped::set_whole { .. } => Personal(AUTHORS),
				Mapped::endorse { .. } | Mapped::unendorse { .. } => Personal(GROUPS),
				Mapped::support { .. }
				| Mapped::unsupport { .. }
				| Mapped::check_fix { .. }
				| Mapped::flag { .. }
				| Mapped::sign_up { .. }
				| Mapped::cancel_sign_up { .. } => Personal(PEOPLE),
				Mapped::set_category { .. }
				| Mapped::set_phase { .. }
				| Mapped::set_route { .. }
				| Mapped::proceed { .. }
				| Mapped::refer { .. }
				| Mapped::merge { .. }
				| Mapped::unmerge { .. }
				| Mapped::answer { .. }
				| Mapped::decide_claim { .. }
				| Mapped::set_valuator { .. }
				| Mapped::set_handling { .. } => For(OFFICERS),
				// One moderator decides about what another did, and an expert answers for what they
				// say: by their own key, and by nobody's proxy.
				Mapped::hide { .. }
				| Mapped::decide_appeal { .. }
				| Mapped::restore { .. }
				| Mapped::condemn { .. }
				| Mapped::evaluate { .. } => Personal(OFFICERS),
				// Clean-up, and what is due by the rules: whoever comes first.
				Mapped::archive { .. }
				| Mapped::move_supports { .. }
				| Mapped::escalate { .. }
				| Mapped::bring { .. } => For(EVERYBODY),
				_ => Forbidden,
			},
			RuntimeCall::ArAnchors(call) => match call {
				Anchored::propose { .. }
				| Anchored::edit { .. }
				| Anchored::advance { .. }
				| Anchored::retire { .. }
				| Anchored::appeal { .. }
				| Anchored::take_back { .. } => Personal(AUTHORS),
				Anchored::flag { .. } => Personal(PEOPLE),
				// Whoever approves has looked at it, and one officer looks at what another did: by their
				// own key, and by nobody's proxy.
				Anchored::proceed { .. }
				| Anchored::suspend { .. }
				| Anchored::restore { .. }
				| Anchored::reject_appeal { .. }
				| Anchored::condemn { .. } => Personal(OFFICERS),
				// Clean-up, and what is due by the rules: whoever comes first.
				Anchored::expire { .. } | Anchored::archive { .. } => For(EVERYBODY),
				_ => Forbidden,
			},
			RuntimeCall::LiquidDelegation(call) => match call {
				Deliberated::set_unit { .. }
				| Deliberated::set_policy { .. }
				| Deliberated::set_policy_open { .. }
				| Deliberated::set_area { .. }
				| Deliberated::set_area_open { .. }
				| Deliberated::set_override { .. }
				| Deliberated::cancel_issue { .. }
				| Deliberated::veto { .. } => For(GOVERNANCE),
				Deliberated::open_poll { .. } => For(OFFICERS),
				Deliberated::condemn { .. } => Personal(OFFICERS),
				// Clean-up, what is due by the rules, and what whoever knows an opening may open.
				Deliberated::prune { .. }
				| Deliberated::reveal { .. }
				| Deliberated::advance { .. }
				| Deliberated::request_check { .. }
				| Deliberated::enact { .. }
				| Deliberated::clear { .. } => For(EVERYBODY),
				Deliberated::delegate { .. }
				| Deliberated::undelegate { .. }
				| Deliberated::refuse { .. }
				| Deliberated::set_acceptance { .. }
				| Deliberated::set_never { .. }
				| Deliberated::open_issue { .. }
				| Deliberated::add_initiative { .. }
				| Deliberated::add_draft { .. }
				| Deliberated::revoke { .. }
				| Deliberated::invite { .. }
				| Deliberated::accept_invitation { .. }
				| Deliberated::remove_initiator { .. }
				| Deliberated::set_interest { .. }
				| Deliberated::support { .. }
				| Deliberated::unsupport { .. }
				| Deliberated::suggest { .. }
				| Deliberated::rate { .. }
				| Deliberated::vote { .. }
				| Deliberated::seal { .. }
				| Deliberated::withdraw_ballot { .. }
				| Deliberated::decline { .. } => Personal(PEOPLE),
				_ => Forbidden,
			},
			// By motion, by inherent, by the chain itself.
			RuntimeCall::Timestamp(_)
			| RuntimeCall::Scheduler(_)
			| RuntimeCall::TxPause(_)
			| RuntimeCall::SafeMode(_)
			| RuntimeCall::Migrations(_) => Forbidden,
		}
	}

	fn inner(call: &RuntimeCall) -> Unwrapped<'_, RuntimeCall> {
		match call {
			RuntimeCall::Utility(
				pallet_utility::Call::batch { calls }
				| pallet_utility::Call::batch_all { calls }
				| pallet_utility::Call::force_batch { calls },
			) => Unwrapped::Batch(calls),
			RuntimeCall::Utility(pallet_utility::Call::if_else { main, fallback }) => {
				Unwrapped::Either(main, fallback)
			}
			RuntimeCall::Multisig(
				pallet_multisig::Call::as_multi_threshold_1 { call, .. }
				| pallet_multisig::Call::as_multi { call, .. },
			) => Unwrapped::As(Wrapper::Multisig, call),
			RuntimeCall::Proxy(
				pallet_proxy::Call::proxy { call, .. }
				| pallet_proxy::Call::proxy_announced { call, .. },
			) => Unwrapped::As(Wrapper::Proxy, call),
			RuntimeCall::Residents(Resided::assist { call, .. }) => {
				Unwrapped::As(Wrapper::Assisted, call)
			}
			// A motion's call and sudo's run with an origin that no signature gives.
			_ => Unwrapped::Leaf,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn batch_for_benchmark(calls: u32) -> RuntimeCall {
		let leaf = RuntimeCall::Residents(Resided::release_lapsed { resident: 0 });
		let leaves = alloc::vec![leaf; calls.saturating_sub(1) as usize];
		RuntimeCall::Utility(pallet_utility::Call::batch { calls: leaves })
	}
}

/// The frozen price list, in units of about a microsecond of a validator's work and one unit a
/// byte.
///
/// Frozen: what a citizen can do in a day is a promise, and a new benchmark does not change it. A
/// test holds the list against the weights of the day, so that nothing is offered far below its
/// cost.
pub struct PriceList;

/// A call that reads and writes a handful of records.
const LIGHT: u64 = 600;
/// A call that writes an object with its indexes, or looks a position up.
const MEDIUM: u64 = 3_000;
/// A call whose work grows with what it finds, at its worst.
const HEAVY: u64 = 20_000;
/// A vertex of a boundary, compared with those of itself and of its neighbours.
const VERTEX: u64 = 80;
/// One person in a batch, with all the territories above them.
const ATTESTATION: u64 = 800;
/// One person's history, read and written.
const HISTORY: u64 = 100;
/// One of many records that are cleared, moved or answered at once: a few reads and two or three
/// writes each.
const RECORD: u64 = 250;

/// What a call declares that it may weigh, in units.
///
/// The price of calls whose sender names the weight: how much the call inside a multisig or a motion
/// may take, how long a proof is. A call that fails has taken from the block what it declared, so
/// that with any other price one clerk could fill every block with failures. None of them is a
/// citizen's, who was promised something.
fn declared(call: &RuntimeCall) -> u64 {
	// Picoseconds to microseconds.
	(call.get_dispatch_info().call_weight.ref_time() / 1_000_000).max(LIGHT)
}

impl Prices<RuntimeCall> for PriceList {
	fn of_transaction(length: u32) -> u64 {
		// A signature's check, and the bytes that stay in the block for ever.
		200_u64.saturating_add(u64::from(length))
	}

	fn of_call(call: &RuntimeCall) -> u64 {
		let each = |entries: usize| ATTESTATION.saturating_mul(entries as u64).max(LIGHT);
		// More is not done at once, whatever is asked for.
		let records = |asked: u32, cap: u32| {
			LIGHT.saturating_add(RECORD.saturating_mul(asked.min(cap).into()))
		};
		match call {
			RuntimeCall::Residents(call) => match call {
				Resided::attest_batch { attestations, .. } => each(attestations.len()),
				Resided::replace_nullifiers { replacements, .. } => each(replacements.len()),
				Resided::forget_history { residents } => {
					HISTORY.saturating_mul(residents.len() as u64).max(LIGHT)
				}
				Resided::clear_requests { requests } => {
					records(requests.len() as u32, <Runtime as pallet_residents::Config>::MaxBatch::get())
				}
				Resided::roll_population { .. } => HEAVY,
				_ => MEDIUM,
			},
			RuntimeCall::GeoProposals(call) => match call {
				// Publishing a draft is putting it on the map.
				Mapped::submit { .. } | Mapped::advance { to: State::Submitted, .. } => MEDIUM,
				Mapped::archive { limit, .. } | Mapped::move_supports { limit, .. } => {
					records(*limit, <Runtime as pallet_geo_proposals::Config>::MaxCleared::get())
				}
				Mapped::answer { answers } => records(answers.len() as u32, MAX_ANSWERS),
				_ => LIGHT,
			},
			RuntimeCall::ArAnchors(call) => match call {
				// An area that replaces another is taken out of all its cells first.
				Anchored::propose { .. } | Anchored::edit { .. } => MEDIUM,
				Anchored::archive { limit, .. } => {
					records(*limit, <Runtime as pallet_ar_anchors::Config>::MaxCleared::get())
				}
				_ => LIGHT,
			},
			RuntimeCall::LiquidDelegation(call) => match call {
				// A record of all that one person says, with what a count still needs of it; or of what
				// many stand behind.
				Deliberated::delegate { .. }
				| Deliberated::prune { .. }
				| Deliberated::set_interest { .. }
				| Deliberated::unsupport { .. }
				| Deliberated::open_poll { .. }
				| Deliberated::set_area { .. } => MEDIUM,
				// The sender names what the action may take, and has it whether or not it does.
				Deliberated::enact { bound, .. } => {
					MEDIUM.saturating_add(bound.ref_time() / 1_000_000)
				}
				Deliberated::clear { limit, .. } => {
					records(*limit, <Runtime as pallet_liquid_delegation::Config>::MaxCleared::get())
				}
				_ => LIGHT,
			},
			RuntimeCall::Organisations(Organised::clear { limit, .. }) => {
				records(*limit, <Runtime as pallet_organisations::Config>::MaxClearance::get())
			}
			RuntimeCall::Organisations(_) => LIGHT,
			// A boundary of a thousand vertices is checked edge against edge.
			RuntimeCall::Territories(Territorial::set_boundary { boundary, .. }) => {
				HEAVY.saturating_add(VERTEX.saturating_mul(boundary.vertices().into()))
			}
			RuntimeCall::Territories(_)
			| RuntimeCall::Consortium(_)
			| RuntimeCall::Council(pallet_collective::Call::vote { .. }) => MEDIUM,
			RuntimeCall::Council(_)
			| RuntimeCall::Multisig(
				pallet_multisig::Call::as_multi { .. }
				| pallet_multisig::Call::approve_as_multi { .. },
			)
			| RuntimeCall::Grandpa(_)
			| RuntimeCall::Sudo(_)
			// Whether the code is the one that was voted for is found out in the block.
			| RuntimeCall::System(_) => declared(call),
			_ => LIGHT,
		}
	}
}

/// What the desk may submit for a resident who asked it to: civic acts, each by itself.
pub struct Assistable;
impl frame_support::traits::Contains<RuntimeCall> for Assistable {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::GeoProposals(
				Mapped::submit { .. }
					| Mapped::edit { .. }
					| Mapped::withdraw { .. }
					| Mapped::advance { .. }
					| Mapped::support { .. }
					| Mapped::unsupport { .. }
					| Mapped::check_fix { .. }
					| Mapped::comment { .. }
					| Mapped::flag { .. }
					| Mapped::appeal { .. }
					| Mapped::take_back { .. }
					| Mapped::sign_up { .. }
					| Mapped::cancel_sign_up { .. }
					| Mapped::join { .. }
					| Mapped::admit { .. }
					| Mapped::end_writing { .. }
			) | RuntimeCall::ArAnchors(
				Anchored::propose { .. }
					| Anchored::edit { .. }
					| Anchored::advance { .. }
					| Anchored::retire { .. }
					| Anchored::flag { .. }
					| Anchored::appeal { .. }
					| Anchored::take_back { .. }
			) | RuntimeCall::LiquidDelegation(
				Deliberated::delegate { .. }
					| Deliberated::undelegate { .. }
					| Deliberated::refuse { .. }
					| Deliberated::open_issue { .. }
					| Deliberated::add_initiative { .. }
					| Deliberated::add_draft { .. }
					| Deliberated::revoke { .. }
					| Deliberated::accept_invitation { .. }
					| Deliberated::remove_initiator { .. }
					| Deliberated::set_interest { .. }
					| Deliberated::support { .. }
					| Deliberated::unsupport { .. }
					| Deliberated::suggest { .. }
					| Deliberated::rate { .. }
					| Deliberated::vote { .. }
					| Deliberated::seal { .. }
					| Deliberated::withdraw_ballot { .. }
					| Deliberated::decline { .. }
			) | RuntimeCall::Organisations(
				Organised::accept { .. } | Organised::decline { .. } | Organised::leave { .. }
			)
		)
	}
}
