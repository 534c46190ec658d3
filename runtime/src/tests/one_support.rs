// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! One person, one support: whatever they do, and whatever becomes of what they stand behind.

use super::{
	chain::{account, act, begin, end, preset, try_state},
	property::content,
};
use crate::{configs::civic::ArchiveAfter, genesis_presets::LOCAL, *};
use co3_primitives::{
	geo::{Position, Precision, Shape},
	AgeClass, Class, ObjectId, ResidentId, Title,
};
use frame_support::{assert_noop, assert_ok};
use pallet_geo_proposals::{
	Call as Mapped, Details, Error, Kind, Location, NextObject, Reason, State,
};
use pallet_residents::Call as Resided;
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	DispatchError, DispatchResult,
};

const ANNA: &str = "//Torino//anna";
const BRUNO: &str = "//Torino//bruno";
const OFFICE: &str = "//Torino//proposals";

/// Torino's first two districts, and Athina's first.
const HOME: u32 = 2;
const NEXT: u32 = 3;
const ABROAD: u32 = 11;

fn put(east: i32) -> ObjectId {
	let object = NextObject::<Runtime>::get();
	let location = Location::At {
		shape: Shape::Point(Position { lon: 76_860_000 + east, lat: 450_700_000 }),
		precision: Precision::Exact,
		floor: None,
		territory: 1,
	};
	let details = Details {
		title: Title::new("A bench").expect("a title"),
		content: content(1),
		media: Default::default(),
		validity: None,
		address: None,
		answers: Default::default(),
	};
	let kind = Kind::Proposal;
	let call = Mapped::submit { kind, category: 0, location, details, draft: false };
	assert_ok!(act(BRUNO, call));
	object
}

fn support(who: &str, object: ObjectId) -> DispatchResult {
	act(who, Mapped::support { object })
}

fn once_is_enough(who: &str, object: ObjectId) {
	assert_noop!(support(who, object), Error::<Runtime>::AlreadySupported);
	assert_eq!(count(object), 1);
}

fn count(object: ObjectId) -> u32 {
	GeoProposals::object(object).expect("it is there").object.supports
}

fn number(who: &str) -> ResidentId {
	Residents::resident_of(account(who)).expect("a resident").id
}

/// The registrar vouches for Anna once more, under another key.
fn attest(key: &str) -> DispatchResult {
	let attestation = pallet_residents::Attestation {
		account: account(key),
		home: HOME,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: 1,
		expires: 21_000,
		// The person is the same, whatever the key.
		nullifier: BlakeTwo256::hash(format!("demonstration{ANNA}").as_bytes()),
		previous_nullifier: None,
	};
	act("//Torino//registrar", Resided::attest { attestation })
}

fn proceed(object: ObjectId, to: State) {
	let reason = Some(Reason::Other);
	assert_ok!(act(OFFICE, Mapped::proceed { object, to, reason, note: None }));
}

fn merge(object: ObjectId, into: ObjectId) {
	assert_ok!(act(OFFICE, Mapped::merge { object, into, note: None }));
}

fn move_supports(object: ObjectId) {
	assert_ok!(act(BRUNO, Mapped::move_supports { object, limit: 10 }));
}

#[test]
fn nobody_has_two_supports_by_moving_by_a_new_key_or_by_coming_back() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let bench = put(0);
		assert_ok!(support(ANNA, bench));
		once_is_enough(ANNA, bench);

		// She moves to another district, and to another country.
		let resident = number(ANNA);
		let to = |home| Resided::move_home { resident, home };
		assert_ok!(act("//Torino//registrar", to(NEXT)));
		once_is_enough(ANNA, bench);
		assert_ok!(act(ANNA, Resided::ask_to_move { municipality: Some(1) }));
		assert_ok!(act("//Athina//registrar", to(ABROAD)));
		once_is_enough(ANNA, bench);

		// She has a new key; the old one is nobody's any more.
		let second = "//Torino//anna//2";
		assert_ok!(act(ANNA, Resided::rotate_key { new: account(second) }));
		once_is_enough(second, bench);
		assert_noop!(support(ANNA, bench), DispatchError::BadOrigin);

		// She has herself erased, and is vouched for again under a third: she is who she was.
		assert_ok!(act(second, Resided::erase {}));
		assert_eq!(count(bench), 1);
		let third = "//Torino//anna//3";
		assert_ok!(attest(third));
		assert_eq!(number(third), resident);
		once_is_enough(third, bench);
		end();
		assert_ok!(try_state());
	});
}

#[test]
fn nobody_has_two_supports_by_merges_and_reopenings() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let [bench, seat] = [0, 500].map(put);
		assert_ok!(support(ANNA, bench));
		merge(bench, seat);
		// She stands behind the other, too, while hers is on its way.
		assert_ok!(support(ANNA, seat));
		move_supports(bench);
		once_is_enough(ANNA, seat);

		// They are two things after all, and then one again.
		let (reason, note) = (Reason::Mistake, None);
		assert_ok!(act(OFFICE, Mapped::unmerge { object: bench, reason, note }));
		assert_ok!(support(ANNA, bench));
		once_is_enough(ANNA, bench);
		merge(bench, seat);
		// What she takes back on the way is not carried along, and what she gives again counts once.
		assert_ok!(act(ANNA, Mapped::unsupport { object: seat }));
		assert_eq!(count(seat), 0);
		move_supports(bench);
		once_is_enough(ANNA, seat);

		// It is done, and it was not; each time she is one.
		for _ in 0..2 {
			proceed(seat, State::Fixed);
			proceed(seat, State::Reopened);
			once_is_enough(ANNA, seat);
		}

		// As long as it is on record she comes back as who she was; afterwards as somebody new.
		let first = number(ANNA);
		let second = "//Torino//anna//2";
		assert_ok!(act(ANNA, Resided::erase {}));
		assert_ok!(attest(second));
		assert_eq!(number(second), first);
		once_is_enough(second, seat);
		assert_ok!(act(second, Resided::erase {}));
		proceed(seat, State::Rejected);
		end();
		assert_ok!(try_state());

		begin(2 + ArchiveAfter::get());
		for object in [bench, seat] {
			assert_ok!(act(BRUNO, Mapped::archive { object, limit: 100 }));
			assert_eq!(GeoProposals::object(object), None);
		}
		let third = "//Torino//anna//3";
		assert_ok!(attest(third));
		assert_ne!(number(third), first);
		let other = put(900);
		assert_ok!(support(third, other));
		once_is_enough(third, other);
		end();
		assert_ok!(try_state());
	});
}
