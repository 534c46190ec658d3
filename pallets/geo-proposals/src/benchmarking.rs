// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::*;
use alloc::vec;
use co3_primitives::{
	geo::{Position, Precision},
	ActingAuthor, CategoryId, ContentRef, MunicipalityId, ObjectId, Officers, Role, Territories,
	Title, Voter, MAX_TITLE_BYTES,
};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::traits::{Saturating, TrailingZeroInput};

const MUNICIPALITY: MunicipalityId = 1;
const POSITION: Position = Position { lon: 76_123_456, lat: 450_123_456 };

/// The longest title.
fn title() -> Title {
	Title(BoundedVec::truncate_from(vec![b'x'; MAX_TITLE_BYTES as usize]))
}

/// The longest reference.
fn content() -> ContentRef {
	ContentRef {
		hash: BoundedVec::truncate_from([&[0x13, 0x40][..], &[7; 64]].concat()),
		mime: BoundedVec::truncate_from([&b"image/"[..], &[b'x'; 58]].concat()),
		size: u64::MAX,
		language: BoundedVec::truncate_from(b"zh-hant-tw-xxxxx".to_vec()),
		alternative_text: Some(H256::repeat_byte(7)),
	}
}

/// As much as an author can say.
fn details() -> Details {
	Details {
		title: title(),
		content: content(),
		media: BoundedVec::truncate_from(vec![content(); MAX_MEDIA as usize]),
		validity: Some(Validity { from: 0, to: u64::MAX }),
	}
}

/// Somebody who may put something on the map.
fn author<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::AuthorOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// The author that `origin` stands for.
fn acting<T: Config>(
	origin: &T::RuntimeOrigin,
) -> Result<ActingAuthor<T::VoterId>, BenchmarkError> {
	T::AuthorOrigin::ensure_origin(origin.clone())
		.map_err(|_| BenchmarkError::Stop("the author's origin was refused"))
}

/// A category, and a place as costly as it can be.
fn place<T: Config>() -> Result<(CategoryId, Location), BenchmarkError> {
	let deepest = T::Territories::worst_case_for_benchmark(MUNICIPALITY, POSITION);
	let municipality =
		T::Territories::municipality_of(deepest).ok_or(BenchmarkError::Stop("no municipality"))?;
	let category = Pallet::<T>::add_category(municipality, title())?;
	// The claim that stands last among those that are accepted.
	let territory = T::Territories::ancestry(deepest)
		.into_iter()
		.rfind(|at| T::Territories::municipality_of(*at) == Some(municipality))
		.unwrap_or(deepest);
	let precision = Precision::Exact;
	Ok((category, Location::Point { position: POSITION, precision, territory }))
}

/// An object on the map, and its author.
fn object<T: Config>() -> Result<(T::RuntimeOrigin, ObjectId), BenchmarkError> {
	let (category, location) = place::<T>()?;
	let origin = author::<T>()?;
	let acting = acting::<T>(&origin)?;
	let id = NextObject::<T>::get();
	Pallet::<T>::do_submit(acting, Kind::Proposal, category, location, details())?;
	Ok((origin, id))
}

/// The `n`th of many supporters.
fn voter<T: Config>(n: u32) -> Result<T::VoterId, BenchmarkError> {
	T::VoterId::decode(&mut TrailingZeroInput::new(&n.saturating_add(1_000_000).to_le_bytes()))
		.map_err(|_| BenchmarkError::Stop("a voter's id is not made of bytes"))
}

/// Supports `object` as the `n`th of many.
fn support_as<T: Config>(object: ObjectId, n: u32) -> Result<(), BenchmarkError> {
	let (_, someone) = supporter_of::<T>()?;
	Pallet::<T>::do_support(Voter { id: voter::<T>(n)?, ..someone }, object)?;
	Ok(())
}

/// Somebody who may support something, as an origin and as a person.
fn supporter_of<T: Config>() -> Result<(T::RuntimeOrigin, Voter<T::VoterId>), BenchmarkError> {
	let origin =
		T::SupportOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
	let voter = T::SupportOrigin::ensure_origin(origin.clone())
		.map_err(|_| BenchmarkError::Stop("the supporter's origin was refused"))?;
	Ok((origin, voter))
}

/// Lets `blocks` go by.
fn wait<T: Config>(blocks: BlockNumberFor<T>) {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now.saturating_add(blocks));
}

/// A proposal officer.
fn officer<T: Config>() -> T::AccountId {
	let who = account("officer", 0, 0);
	T::Officers::appoint_for_benchmark(&who, MUNICIPALITY, Role::ProposalOfficer);
	who
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn submit() -> Result<(), BenchmarkError> {
		let (category, location) = place::<T>()?;
		let origin = author::<T>()?;
		let id = NextObject::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Kind::Proposal, category, location, details());

		assert!(Objects::<T>::contains_key(ObjectKey::from(id)));
		Ok(())
	}

	#[benchmark]
	fn edit() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		let window = T::EditWindow::get().saturating_add(1u32.into());
		// The list is as long as it can be before the call.
		for _ in 1..T::MaxVersions::get() {
			wait::<T>(window);
			let acting = acting::<T>(&origin)?;
			Pallet::<T>::do_edit(acting, id, details())?;
		}
		wait::<T>(window);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, details());

		let listed = Versions::<T>::get(ObjectKey::from(id)).len();
		assert_eq!(listed, T::MaxVersions::get() as usize);
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Objects::<T>::get(ObjectKey::from(id)).is_some_and(|object| !object.is_open()));
		Ok(())
	}

	#[benchmark]
	fn support() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let (origin, voter) = supporter_of::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Supports::<T>::contains_key(ObjectKey::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn unsupport() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let (origin, voter) = supporter_of::<T>()?;
		let who = voter.id;
		Pallet::<T>::do_support(voter, id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(!Supports::<T>::contains_key(ObjectKey::from(id), who));
		Ok(())
	}

	/// With `n` supports, all of them cleared.
	#[benchmark]
	fn archive(n: Linear<0, { T::MaxCleared::get() }>) -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		for at in 0..n {
			support_as::<T>(id, at)?;
		}
		let acting = acting::<T>(&origin)?;
		Pallet::<T>::do_withdraw(acting, id)?;
		wait::<T>(T::ArchiveAfter::get());
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, T::MaxCleared::get());

		assert!(Archive::<T>::contains_key(ObjectKey::from(id)));
		Ok(())
	}

	#[benchmark]
	fn set_category() -> Result<(), BenchmarkError> {
		let who = officer::<T>();
		let id = NextCategory::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), MUNICIPALITY, None, title());

		assert!(Categories::<T>::contains_key(MUNICIPALITY, id));
		Ok(())
	}

	#[benchmark]
	fn close_category() -> Result<(), BenchmarkError> {
		let who = officer::<T>();
		let id = Pallet::<T>::add_category(MUNICIPALITY, title())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), MUNICIPALITY, id);

		assert!(Categories::<T>::get(MUNICIPALITY, id).is_some_and(|category| !category.open));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder::build(), crate::mock::Test);
}
