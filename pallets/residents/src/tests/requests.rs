// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use proptest::prelude::*;
use sp_core::H256;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};
use std::collections::BTreeMap;

type E = Error<Test>;

const DENIED: Decision = Decision::Denied { reason: 4 };
const DAY: u64 = 86_400;

/// The request of the `nth` person who asks in town 1.
fn request(nth: u8) -> H256 {
	commitment(1, format!("2026/{nth}").as_bytes(), H256::repeat_byte(nth))
}

/// The desk of town 1 writes down that they ask.
fn ask(nth: u8) -> H256 {
	Residents::file_request(desk(1), 1, request(nth)).unwrap();
	request(nth)
}

fn clear(requests: &[H256]) -> DispatchResult {
	let requests = BoundedVec::truncate_from(requests.to_vec());
	Residents::clear_requests(RuntimeOrigin::signed(77), requests)
}

fn now() -> u64 {
	Timestamp::get()
}

fn pass_seconds(seconds: u64) {
	set_seconds(now() / 1_000 + seconds);
}

fn open_numbers(after: Option<u64>, limit: u32) -> Vec<u64> {
	let page = Residents::open_requests(1, after, limit);
	page.into_iter().map(|view| view.request.number).collect()
}

#[test]
fn i_ask_am_refused_with_a_reason_ask_again_and_am_attested() {
	story(|| {
		assert_eq!(Residents::request(request(1)), None);
		assert_ok!(Residents::file_request(desk(1), 1, request(1)));
		let asked = now();
		let event =
			Event::RequestFiled { request: request(1), municipality: 1, number: 0, by: 8_001 };
		assert_eq!(last_event(), event);
		let mut filed =
			Request { number: 0, municipality: 1, filed_by: 8_001, filed_at: asked, outcome: None };
		let shown =
			|request, overdue| Some(RequestView { hash: self::request(1), request, overdue });
		assert_eq!(Residents::request(request(1)), shown(filed.clone(), false));

		pass_seconds(3 * DAY);
		assert_ok!(Residents::decide_request(registrar(1), request(1), DENIED));
		let event = Event::RequestDecided {
			request: request(1),
			municipality: 1,
			decision: DENIED,
			by: 9_001,
		};
		assert_eq!(last_event(), event);
		filed.outcome = Some(Outcome { decision: DENIED, by: 9_001, at: asked + 3_000 * DAY });
		assert_eq!(Residents::request(request(1)), shown(filed, false));

		// With the paper that was missing.
		let again = ask(2);
		assert_ok!(Residents::attest(registrar(1), attestation(1, 1, 11)));
		assert_ok!(Residents::decide_request(registrar(1), again, Decision::Verified));
		assert_eq!(Residents::request(again).unwrap().request.number, 1);
		assert!(Residents::voter(&1).is_some());
	});
}

#[test]
fn only_my_receipt_opens_my_request() {
	let salt = H256::repeat_byte(0x5a);
	let mine = commitment(2, b"2026/118", salt);
	// By the book: what is hashed, byte by byte.
	let book = [&b"co3 request 1"[..], &[2, 0, 0, 0], &[8 << 2], b"2026/118", &[0x5a; 32]].concat();
	assert_eq!(mine, sp_io::hashing::blake2_256(&book).into());
	let known = "0x070f9cc0d6a52d3c459acceae6f8bcd224470f770f872e2a212d9e1635a444d0";
	assert_eq!(format!("{mine:?}"), known);
	assert_eq!(Residents::requested_as(2, b"2026/118".to_vec(), salt), mine);
	for other in [
		commitment(1, b"2026/118", salt),
		commitment(2, b"2026/119", salt),
		commitment(2, b"2026/118", H256::repeat_byte(0x5b)),
	] {
		assert_ne!(other, mine);
	}
}

#[test]
fn the_desk_and_the_registrar_of_the_town_write_down_who_asks() {
	story(|| {
		let file = |by, municipality| Residents::file_request(by, municipality, request(1));
		for by in [desk(2), registrar(2), RuntimeOrigin::signed(1)] {
			assert_noop!(file(by, 1), E::NeitherDeskNorRegistrar);
		}
		assert_noop!(file(desk(7), 7), E::NoSuchMunicipality);
		assert_noop!(file(RuntimeOrigin::root(), 1), BadOrigin);
		let nothing = H256::zero();
		assert_noop!(Residents::file_request(desk(1), 1, nothing), E::EmptyRequest);
		assert_ok!(file(registrar(1), 1));
		assert_noop!(file(desk(1), 1), E::AlreadyFiled);
		assert_noop!(file(desk(2), 2), E::AlreadyFiled);
		assert_ok!(Residents::decide_request(registrar(1), request(1), DENIED));
		assert_noop!(file(desk(1), 1), E::AlreadyFiled);
	});
}

#[test]
fn a_registrar_of_the_town_decides_once_and_for_good() {
	story(|| {
		assert_noop!(Residents::decide_request(registrar(1), request(1), DENIED), E::NoSuchRequest);
		let mine = ask(1);
		for decision in [Decision::Verified, DENIED] {
			for by in [desk(1), registrar(2), RuntimeOrigin::signed(1)] {
				assert_noop!(Residents::decide_request(by, mine, decision), E::NotRegistrar);
			}
		}
		assert_noop!(Residents::decide_request(RuntimeOrigin::root(), mine, DENIED), BadOrigin);
		assert_ok!(Residents::decide_request(registrar(1), mine, DENIED));
		for decision in [Decision::Verified, DENIED, Decision::Withdrawn] {
			let again = Residents::decide_request(registrar(1), mine, decision);
			assert_noop!(again, E::AlreadyDecided);
		}
	});
}

#[test]
fn in_a_small_town_one_person_files_and_decides_and_everybody_sees_that_it_was_one() {
	story(|| {
		assert_ok!(Residents::file_request(registrar(1), 1, request(1)));
		assert_ok!(Residents::decide_request(registrar(1), request(1), Decision::Verified));
		let shown = Residents::request(request(1)).unwrap().request;
		assert_eq!(shown.filed_by, shown.outcome.unwrap().by);
	});
}

#[test]
fn i_change_my_mind_and_the_desk_writes_it_down() {
	story(|| {
		let mine = ask(1);
		let withdraw = |by| Residents::decide_request(by, mine, Decision::Withdrawn);
		for by in [desk(2), registrar(2), RuntimeOrigin::signed(1)] {
			assert_noop!(withdraw(by), E::NeitherDeskNorRegistrar);
		}
		assert_ok!(withdraw(desk(1)));
		let outcome = Residents::request(mine).unwrap().request.outcome.unwrap();
		assert_eq!((outcome.decision, outcome.by), (Decision::Withdrawn, 8_001));
		let other = ask(2);
		assert_ok!(Residents::decide_request(registrar(1), other, Decision::Withdrawn));
	});
}

#[test]
fn everybody_sees_what_waits_and_for_how_long() {
	story(|| {
		let none = RequestFigures { open: 0, oldest: None };
		assert_eq!(Residents::request_figures(1), none);
		let asked = now();
		let first = ask(1);
		pass_seconds(DAY);
		let [second, _] = [2, 3].map(ask);
		assert_ok!(Residents::file_request(desk(2), 2, request(9)));
		assert_eq!(open_numbers(None, 9), [0, 1, 2]);
		assert_eq!(open_numbers(None, 2), [0, 1]);
		assert_eq!(open_numbers(Some(1), 9), [2]);
		assert_eq!(open_numbers(Some(2), 9), Vec::<u64>::new());
		assert_eq!(open_numbers(None, 0), Vec::<u64>::new());

		set_seconds((asked + REQUEST_TIME) / 1_000);
		assert!(!Residents::request(first).unwrap().overdue);
		pass_seconds(1);
		let figures = Residents::request_figures(1);
		assert_eq!((figures.open, figures.oldest.clone()), (3, Residents::request(first)));
		assert!(figures.oldest.unwrap().overdue);
		assert!(!Residents::request(second).unwrap().overdue);
		// Nothing decides by itself; and that it was late stays to be seen.
		assert_ok!(Residents::decide_request(registrar(1), first, Decision::Verified));
		assert!(Residents::request(first).unwrap().overdue);
		assert_ok!(Residents::decide_request(registrar(1), second, DENIED));
		pass_seconds(40 * DAY);
		assert!(!Residents::request(second).unwrap().overdue);
		// A page begins behind a request that is no longer open as well.
		assert_eq!(open_numbers(Some(1), 9), [2]);
		assert_eq!(Residents::request_figures(1).open, 1);
		assert_eq!(Residents::request_figures(2).open, 1);
	});
}

#[test]
fn so_many_wait_and_no_more() {
	story(|| {
		(1..=3).for_each(|nth| {
			ask(nth);
		});
		let fourth = || Residents::file_request(desk(1), 1, request(4));
		assert_noop!(fourth(), E::TooManyOpenRequests);
		assert_ok!(Residents::file_request(desk(2), 2, request(5)));
		assert_ok!(Residents::decide_request(registrar(1), request(2), DENIED));
		assert_ok!(fourth());
		assert_eq!(open_numbers(None, 9), [0, 2, 4]);
	});
}

#[test]
fn what_was_decided_long_ago_is_cleared_by_whoever_comes() {
	story(|| {
		let [denied, verified, open] = [1, 2, 3].map(ask);
		assert_ok!(Residents::decide_request(registrar(1), denied, DENIED));
		pass_seconds(1);
		assert_ok!(Residents::decide_request(registrar(1), verified, Decision::Verified));
		set_seconds((now() + RETENTION) / 1_000 - 2);
		assert_noop!(clear(&[denied]), E::TooEarly);
		pass_seconds(1);
		// All or none.
		assert_noop!(clear(&[denied, verified]), E::TooEarly);
		pass_seconds(1);
		assert_noop!(clear(&[]), E::EmptyBatch);
		assert_noop!(clear(&[denied, denied]), E::NoSuchRequest);
		assert_noop!(clear(&[request(8)]), E::NoSuchRequest);
		assert_noop!(clear(&[denied, open]), E::RequestOpen);
		let by_nobody = BoundedVec::truncate_from(vec![denied]);
		assert_noop!(Residents::clear_requests(RuntimeOrigin::root(), by_nobody), BadOrigin);
		assert_ok!(clear(&[denied, verified]));
		assert_eq!(last_event(), Event::RequestsCleared { requests: 2 });
		assert_eq!(Residents::request(denied), None);
		let decided = Residents::decide_request(registrar(1), denied, Decision::Verified);
		assert_noop!(decided, E::NoSuchRequest);
		assert_eq!(open_numbers(None, 9), [2], "whoever waits still waits");
		// A number is never given out again.
		assert_eq!(ask(1), denied);
		assert_eq!(Residents::request(denied).unwrap().request.number, 3);
	});
}

#[derive(Clone, Copy, Debug)]
enum Op {
	File { town: u32, nth: u8 },
	Decide { nth: u8, decision: Decision },
	Clear { nth: u8 },
	Pass { days: u64 },
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
	let decision = prop_oneof![
		Just(Decision::Verified),
		Just(Decision::Withdrawn),
		any::<u8>().prop_map(|reason| Decision::Denied { reason }),
	];
	let op = prop_oneof![
		4 => (1u32..=3, 0u8..16).prop_map(|(town, nth)| Op::File { town, nth }),
		3 => (0u8..16, decision).prop_map(|(nth, decision)| Op::Decide { nth, decision }),
		3 => (0u8..16).prop_map(|nth| Op::Clear { nth }),
		2 => (0u64..80).prop_map(|days| Op::Pass { days }),
	];
	prop::collection::vec(op, 1..100)
}

/// Town, when it was filed, and what was decided when.
type Row = (u32, u64, Option<(Decision, u64)>);

proptest! {
	#![proptest_config(ProptestConfig::with_cases(100))]

	#[test]
	fn whatever_is_asked_and_decided_a_plain_list_says_the_same(ops in ops()) {
		story(|| {
			let mut rows = BTreeMap::<u8, Row>::new();
			// In the order in which they were filed.
			let mut waiting = Vec::<(u32, u8)>::new();
			for op in ops {
				let open = |town| waiting.iter().filter(|(at, _)| *at == town).count();
				match op {
					Op::File { town, nth } => {
						let done = Residents::file_request(desk(town), town, request(nth));
						let expected = !rows.contains_key(&nth) && open(town) < 3;
						assert_eq!(done.is_ok(), expected, "{done:?}");
						if expected {
							rows.insert(nth, (town, now(), None));
							waiting.push((town, nth));
						}
					}
					Op::Decide { nth, decision } => {
						let town = rows.get(&nth).map_or(1, |row| row.0);
						let done =
							Residents::decide_request(registrar(town), request(nth), decision);
						let expected = waiting.contains(&(town, nth));
						assert_eq!(done.is_ok(), expected, "{done:?}");
						if expected {
							waiting.retain(|other| *other != (town, nth));
							rows.get_mut(&nth).unwrap().2 = Some((decision, now()));
						}
					}
					Op::Clear { nth } => {
						let decided = rows.get(&nth).and_then(|row| row.2);
						let expected = decided.is_some_and(|(_, at)| now() >= at + RETENTION);
						let done = clear(&[request(nth)]);
						assert_eq!(done.is_ok(), expected, "{done:?}");
						if expected {
							rows.remove(&nth);
						}
					}
					Op::Pass { days } => pass_seconds(days * DAY),
				}
				for nth in 0..16 {
					let shown = Residents::request(request(nth)).map(|RequestView { request, overdue, .. }| {
						let decided = request.outcome.map(|outcome| (outcome.decision, outcome.at));
						let row: Row = (request.municipality, request.filed_at, decided);
						(row, overdue)
					});
					let expected = rows.get(&nth).map(|row| {
						let until = row.2.map_or(now(), |(_, at)| at);
						(*row, until > row.1 + REQUEST_TIME)
					});
					assert_eq!(shown, expected);
				}
				for town in 1..=3 {
					let hashes: Vec<_> = Residents::open_requests(town, None, 9)
						.into_iter()
						.map(|view| view.hash)
						.collect();
					let expected: Vec<_> = waiting
						.iter()
						.filter(|(at, _)| *at == town)
						.map(|(_, nth)| request(*nth))
						.collect();
					assert_eq!(hashes, expected);
					let figures = Residents::request_figures(town);
					assert_eq!(figures.open as usize, expected.len());
					assert_eq!(figures.oldest.map(|view| view.hash), expected.first().copied());
				}
				Residents::do_try_state().unwrap();
			}
		});
	}
}
