// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod boundaries;
mod clocks;
mod genesis;
mod properties;
mod real_places;
mod search;
mod tree;

pub(crate) use crate::mock::*;
pub(crate) use crate::*;
pub(crate) use co3_geo::MultiPolygon;
pub(crate) use co3_primitives::{Territories as _, TerritoryId};
pub(crate) use frame_support::{assert_noop, assert_ok};
pub(crate) use sp_runtime::DispatchError::BadOrigin;

pub(crate) type Error = crate::Error<Test>;

/// What an officer of Torino signs.
pub(crate) fn torino() -> RuntimeOrigin {
	RuntimeOrigin::signed(TORINO_OFFICER)
}

/// Makes a territory and says which.
pub(crate) fn create(parent: TerritoryId, level: u8, name: &str) -> TerritoryId {
	let id = NextId::<Test>::get();
	assert_ok!(Territories::create(torino(), parent, level, named(name)));
	id
}

pub(crate) fn last_event() -> Event<Test> {
	match System::events().pop().map(|record| record.event) {
		Some(RuntimeEvent::Territories(event)) => event,
		other => panic!("another event: {other:?}"),
	}
}
