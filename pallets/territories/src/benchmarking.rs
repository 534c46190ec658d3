// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Benchmarks: every call in its worst case, and the search by position.

use super::*;
use crate::worst_case::{
	area, around, beside, deepest, name, opposite, plant, root, saw, square, REACH,
};
use alloc::{vec, vec::Vec};
use co3_geo::{Position, MAX_VERTICES};
use co3_primitives::{
	Municipalities, MunicipalityId, Officers, Role, TerritoryId, MAX_DEPTH, MAX_TITLE_BYTES,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::RawOrigin;

const CENTRE: Position = Position { lon: 76_856_000, lat: 450_711_000 };
const MUNICIPALITY: MunicipalityId = 1;

/// A name as long as can be.
fn long_name() -> Name {
	let mut long = name(&"x".repeat(MAX_TITLE_BYTES as usize));
	long.language = b"zh-Hant-TW".to_vec().try_into().unwrap_or_default();
	long
}

fn officer<T: Config>() -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::Municipalities::admit_for_benchmark(MUNICIPALITY, &who);
	T::Officers::appoint_for_benchmark(&who, MUNICIPALITY, Role::TerritoryOfficer);
	who
}

/// A territory so deep that one more level fits, with all but so many of the children that it can
/// have, and all that they can know.
fn parent<T: Config>(room: u32) -> TerritoryId {
	root::<T>(CENTRE);
	let mut parent = ROOT;
	for depth in 1..MAX_DEPTH - 1 {
		let boundary = around(CENTRE, REACH, MAX_VERTICES);
		parent = plant::<T>(parent, MUNICIPALITY, depth as u8 + 1, Some(boundary));
	}
	for _ in 0..T::MaxChildren::get().saturating_sub(room) {
		plant::<T>(parent, MUNICIPALITY, MAX_DEPTH as u8, Some(square(CENTRE, 50)));
	}
	// However many the benchmarks plant, they can still make one.
	TerritoriesOf::<T>::insert(MUNICIPALITY, 0);
	parent
}

fn many_names<T: Config>(territory: TerritoryId, count: u32) {
	let former = FormerName { name: long_name(), until: Default::default() };
	let names = vec![former; count as usize];
	PreviousNames::<T>::insert(territory, FormerNames::truncate_from(names));
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn create_for_municipality() -> Result<(), BenchmarkError> {
		let origin = T::ConsortiumOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		officer::<T>();
		root::<T>(CENTRE);
		for _ in 1..T::MaxChildren::get() {
			plant::<T>(ROOT, MUNICIPALITY, 2, Some(square(CENTRE, 50)));
		}
		TerritoriesOf::<T>::insert(MUNICIPALITY, 0);
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, MUNICIPALITY, MAX_LEVEL, long_name());
		assert_eq!(TerritoriesOf::<T>::get(MUNICIPALITY), 1);
		Ok(())
	}

	#[benchmark]
	fn create() {
		let who = officer::<T>();
		let parent = parent::<T>(1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), parent, MAX_LEVEL, long_name());
		assert_eq!(ChildrenOf::<T>::decode_len(parent), Some(T::MaxChildren::get() as usize));
	}

	/// `v` vertices of a saw that is compared with `s` saws of 256 which share a border with it, so
	/// that no comparison ends early, and every corner and middle is looked at.
	#[benchmark]
	fn set_boundary(v: Linear<7, 1024>, s: Linear<0, 32>) {
		let who = officer::<T>();
		root::<T>(CENTRE);
		Boundaries::<T>::remove(ROOT);
		Pallet::<T>::write_shape(ROOT, None);
		for _ in 0..T::MaxChildren::get().saturating_sub(MAX_NEIGHBOURS + 1) {
			let far = Position { lon: CENTRE.lon + 9 * REACH, lat: CENTRE.lat };
			plant::<T>(ROOT, MUNICIPALITY, 2, Some(square(far, 50)));
		}
		for _ in 0..s {
			let ring = opposite(CENTRE, saw(CENTRE, REACH, VERTICES_PER_NEIGHBOUR, 0));
			plant::<T>(ROOT, MUNICIPALITY, 2, Some(area(ring)));
		}
		let territory =
			plant::<T>(ROOT, MUNICIPALITY, 2, Some(beside(CENTRE, REACH, MAX_VERTICES)));
		for _ in 0..T::MaxChildren::get() {
			plant::<T>(territory, MUNICIPALITY, 3, Some(square(CENTRE, 50)));
		}
		let boundary = area(saw(CENTRE, REACH, v, 0));
		#[extrinsic_call]
		_(RawOrigin::Signed(who), territory, boundary.clone());
		assert_eq!(Boundaries::<T>::get(territory), Some(boundary));
	}

	#[benchmark]
	fn clear_boundary() {
		let who = officer::<T>();
		let parent = parent::<T>(1);
		let boundary = around(CENTRE, REACH, MAX_VERTICES);
		let territory = plant::<T>(parent, MUNICIPALITY, MAX_DEPTH as u8, Some(boundary));
		for _ in 0..T::MaxChildren::get() {
			plant::<T>(territory, MUNICIPALITY, MAX_LEVEL, None);
		}
		#[extrinsic_call]
		_(RawOrigin::Signed(who), territory);
		assert!(!Boundaries::<T>::contains_key(territory));
	}

	#[benchmark]
	fn rename() {
		let who = officer::<T>();
		root::<T>(CENTRE);
		let territory = plant::<T>(ROOT, MUNICIPALITY, 2, None);
		many_names::<T>(territory, MAX_FORMER_NAMES - 1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), territory, long_name());
		assert_eq!(PreviousNames::<T>::get(territory).len() as u32, MAX_FORMER_NAMES);
	}

	#[benchmark]
	fn split(n: Linear<2, 16>) {
		let who = officer::<T>();
		let parent = parent::<T>(n);
		let territory = ChildrenOf::<T>::get(parent)[0].id;
		let parts: Vec<_> = (0..n).map(|_| long_name()).collect();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), territory, parts.try_into().unwrap_or_default());
		assert!(Records::<T>::get(territory).is_some_and(|record| record.closed.is_some()));
	}

	#[benchmark]
	fn close() {
		let who = officer::<T>();
		let parent = parent::<T>(0);
		let children = ChildrenOf::<T>::get(parent);
		let (territory, successor) = (children[0].id, children[1].id);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), territory, Some(successor));
		assert!(Records::<T>::get(territory).is_some_and(|record| record.closed.is_some()));
	}

	#[benchmark]
	fn set_offsets(n: Linear<0, 64>) {
		let who = officer::<T>();
		root::<T>(CENTRE);
		let territory = plant::<T>(ROOT, MUNICIPALITY, 2, None);
		let entries: Vec<_> = (0..n)
			.map(|at| OffsetFrom { from: u64::MAX - 64 + u64::from(at), minutes: 60 })
			.collect();
		let offsets: Offsets = entries.try_into().unwrap_or_default();
		#[extrinsic_call]
		_(RawOrigin::Signed(who), territory, offsets);
		assert_eq!(OffsetsOf::<T>::get(territory).len() as u32, n);
	}

	#[benchmark]
	fn territory_of() {
		let deepest = deepest::<T>(MUNICIPALITY, CENTRE);
		let found;
		#[block]
		{
			found = Pallet::<T>::locate(CENTRE);
		}
		assert_eq!(found, Some(deepest));
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
