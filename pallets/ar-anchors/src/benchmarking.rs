// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::*;
use alloc::vec;
use co3_primitives::{geo::Position, widest_area, Title, Validity, MAX_TITLE_BYTES};
use codec::Decode;
use frame_benchmarking::{account, v2::*};
use frame_support::BoundedVec;
use frame_system::RawOrigin;
use sp_runtime::traits::{Saturating, TrailingZeroInput};

const MUNICIPALITY: MunicipalityId = 1;
const POSITION: Position = Position { lon: 76_123_456, lat: 450_123_456 };

/// The longest reference.
fn content() -> ContentRef {
	ContentRef {
		hash: hash(7),
		mime: BoundedVec::truncate_from([&b"image/"[..], &[b'x'; 58]].concat()),
		size: u64::MAX,
		language: BoundedVec::truncate_from(b"zh-hant-tw-xxxxx".to_vec()),
		alternative_text: Some(H256::repeat_byte(7)),
	}
}

/// The longest multihash.
fn hash(n: u8) -> Multihash {
	BoundedVec::truncate_from([&[0x13, 0x40][..], &[n; 64]].concat())
}

/// As much as an anchor can show.
fn details() -> Details {
	let variant = |n: u32| Variant {
		hash: hash(100u8.saturating_add(n as u8)),
		mime: content().mime,
		size: u64::MAX,
	};
	Details {
		title: Title(BoundedVec::truncate_from(vec![b'x'; MAX_TITLE_BYTES as usize])),
		asset: content(),
		variants: BoundedVec::truncate_from((0..MAX_VARIANTS).map(variant).collect()),
		link: Some(co3_primitives::Link::Sale(7)),
	}
}

/// A pose whose quaternion takes the most to find.
fn pose() -> Pose {
	Pose {
		position: POSITION,
		height: Some(0),
		orientation: Orientation::Angles { yaw: 1, pitch: 1, roll: 1 },
		accuracy: Some(1),
	}
}

/// A proposal of this kind, in a place as costly as it can be.
fn proposal<T: Config>(kind: Kind) -> Proposal {
	let deepest = T::Territories::worst_case_for_benchmark(MUNICIPALITY, POSITION);
	let municipality = T::Territories::municipality_of(deepest);
	let territory = match &kind {
		Kind::Area(_) => deepest,
		// The claim that stands last among those that are accepted.
		_ => T::Territories::ancestry(deepest)
			.into_iter()
			.rfind(|at| T::Territories::municipality_of(*at) == municipality)
			.unwrap_or(deepest),
	};
	Proposal {
		site: Site { pose: pose(), floor: Some(1), kind, territory },
		window: Some(Validity { from: 0, to: u64::MAX }),
		visibility: Visibility::Public,
		details: details(),
	}
}

/// An area of so many positions, in as many cells as there can be.
fn area(vertices: u32) -> Result<Kind, BenchmarkError> {
	widest_area(POSITION, vertices)
		.map(Kind::Area)
		.ok_or(BenchmarkError::Stop("more positions than there may be"))
}

/// Somebody who may propose an anchor.
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

/// An anchor of this kind, by this author.
fn anchor_by<T: Config>(origin: &T::RuntimeOrigin, kind: Kind) -> Result<AnchorId, BenchmarkError> {
	let id = NextAnchor::<T>::get();
	Pallet::<T>::do_propose(acting::<T>(origin)?, proposal::<T>(kind))?;
	Ok(id)
}

/// An anchor that stands in as many places of the index as there can be, and its author.
fn anchor<T: Config>() -> Result<(T::RuntimeOrigin, AnchorId), BenchmarkError> {
	let origin = author::<T>()?;
	let id = anchor_by::<T>(&origin, area(64)?)?;
	Ok((origin, id))
}

/// On as many of the author's anchors as there can be: what stands next has the longest way down.
fn stack<T: Config>(origin: &T::RuntimeOrigin) -> Result<Kind, BenchmarkError> {
	let relative = |to| Kind::Relative { to, offset: Offset { x: 1, y: 1, z: 1 } };
	let mut top = anchor_by::<T>(origin, Kind::Pose)?;
	for _ in 1..MAX_LEVELS {
		top = anchor_by::<T>(origin, relative(top))?;
	}
	Ok(relative(top))
}

/// The id of the `n`th of many people.
fn voter_id<T: Config>(n: u32) -> Result<T::VoterId, BenchmarkError> {
	let bytes = n.saturating_add(1_000_000).to_le_bytes();
	T::VoterId::decode(&mut TrailingZeroInput::new(&bytes))
		.map_err(|_| BenchmarkError::Stop("a voter's id is not made of bytes"))
}

/// Somebody with a role in the town that answers.
fn officer<T: Config>(role: Role, n: u32) -> T::AccountId {
	let who = account("officer", n, 0);
	T::Officers::appoint_for_benchmark(&who, MUNICIPALITY, role);
	who
}

/// The same, to sign with.
fn by<T: Config>(role: Role) -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(officer::<T>(role, 0))
}

fn read<T: Config>(id: AnchorId) -> Result<AnchorOf<T>, BenchmarkError> {
	Ok(Pallet::<T>::anchor_of(id).map_err(sp_runtime::DispatchError::from)?)
}

/// Takes an anchor to a state, as the office.
fn go<T: Config>(id: AnchorId, to: State) -> Result<(), BenchmarkError> {
	let account = officer::<T>(Role::ProposalOfficer, 0);
	let officer = co3_primitives::Officer { municipality: MUNICIPALITY, account };
	let version = read::<T>(id)?.version;
	Pallet::<T>::do_proceed(id, officer, version, to, Some(Reason::Other), None)?;
	Ok(())
}

/// Suspends an anchor, by the second of the moderators.
fn suspend_it<T: Config>(id: AnchorId) -> Result<(), BenchmarkError> {
	let account = officer::<T>(Role::Moderator, 1);
	let officer = co3_primitives::Officer { municipality: MUNICIPALITY, account };
	Pallet::<T>::do_suspend(id, read::<T>(id)?, officer, Breach::Spam, None)?;
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn propose() -> Result<(), BenchmarkError> {
		let origin = author::<T>()?;
		let proposal = proposal::<T>(stack::<T>(&origin)?);
		let id = NextAnchor::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, proposal);

		assert_eq!(read::<T>(id)?.state, State::Proposed);
		Ok(())
	}

	/// An area of `v` positions.
	#[benchmark]
	fn propose_area(v: Linear<5, 64>) -> Result<(), BenchmarkError> {
		let proposal = proposal::<T>(area(v)?);
		let origin = author::<T>()?;
		let id = NextAnchor::<T>::get();

		#[extrinsic_call]
		propose(origin as T::RuntimeOrigin, proposal);

		assert_eq!(read::<T>(id)?.state, State::Proposed);
		Ok(())
	}

	/// From an area, to where it stands on others.
	#[benchmark]
	fn edit() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		let kind = stack::<T>(&origin)?;
		go::<T>(id, State::Approved)?;
		let proposal = proposal::<T>(kind);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, proposal);

		assert_eq!(read::<T>(id)?.state, State::Proposed);
		Ok(())
	}

	/// From an area to another one of `v` positions.
	#[benchmark]
	fn edit_area(v: Linear<5, 64>) -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		go::<T>(id, State::Approved)?;
		let proposal = proposal::<T>(area(v)?);

		#[extrinsic_call]
		edit(origin as T::RuntimeOrigin, id, proposal);

		assert_eq!(read::<T>(id)?.state, State::Proposed);
		Ok(())
	}

	#[benchmark]
	fn advance() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		go::<T>(id, State::Approved)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, State::Live);

		assert_eq!(read::<T>(id)?.state, State::Live);
		Ok(())
	}

	#[benchmark]
	fn retire() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(read::<T>(id)?.state, State::Retired);
		Ok(())
	}

	/// The dearest step: what is removed leaves the map and the lists.
	#[benchmark]
	fn proceed() -> Result<(), BenchmarkError> {
		let (_, id) = anchor::<T>()?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, 1, State::Retired, Some(Reason::Other), Some(content()));

		assert_eq!(read::<T>(id)?.state, State::Retired);
		Ok(())
	}

	#[benchmark]
	fn flag() -> Result<(), BenchmarkError> {
		let (_, id) = anchor::<T>()?;
		let origin =
			T::VoterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Breach::Spam);

		assert_eq!(read::<T>(id)?.records.flags, 1);
		Ok(())
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let (_, id) = anchor::<T>()?;
		let origin = by::<T>(Role::Moderator);

		#[extrinsic_call]
		_(origin, id, Breach::Spam, Some(content()));

		assert!(read::<T>(id)?.words.is_hidden());
		Ok(())
	}

	#[benchmark]
	fn appeal() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		suspend_it::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, content());

		let kept = Suspensions::<T>::get(SortedId::from(id));
		assert!(kept.is_some_and(|it| it.hiding.appeal.is_some()));
		Ok(())
	}

	/// By a proposal officer, whose first role is looked for in vain.
	#[benchmark]
	fn restore() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		suspend_it::<T>(id)?;
		Pallet::<T>::do_appeal(acting::<T>(&origin)?, id, content())?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, details());

		assert_eq!(read::<T>(id)?.state, State::Proposed);
		Ok(())
	}

	#[benchmark]
	fn reject_appeal() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		suspend_it::<T>(id)?;
		Pallet::<T>::do_appeal(acting::<T>(&origin)?, id, content())?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id);

		let kept = Suspensions::<T>::get(SortedId::from(id));
		let decided = kept.and_then(|it| it.hiding.appeal);
		assert!(decided.is_some_and(|it| it.rejected));
		Ok(())
	}

	#[benchmark]
	fn take_back() -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		suspend_it::<T>(id)?;
		let last = details().variants.last().map(|variant| variant.hash.clone());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, last.unwrap_or_default(), Some(details()));

		assert_eq!(read::<T>(id)?.records.dead, 1);
		Ok(())
	}

	#[benchmark]
	fn condemn() -> Result<(), BenchmarkError> {
		let (_, id) = anchor::<T>()?;
		let origin = by::<T>(Role::Moderator);

		#[extrinsic_call]
		_(origin, id, hash(7), DeathReason::Illegal);

		assert_eq!(read::<T>(id)?.records.dead, 1);
		Ok(())
	}

	/// A benchmark's clock can stand at zero, when nothing is over: all but the comparison is measured.
	#[benchmark]
	fn expire() -> Result<(), BenchmarkError> {
		let (_, id) = anchor::<T>()?;

		#[block]
		{
			Pallet::<T>::end(id, read::<T>(id)?)?;
		}

		assert_eq!(read::<T>(id)?.state, State::Retired);
		Ok(())
	}

	/// With `n` records, all of them cleared: reports, whose authors are let go.
	#[benchmark]
	fn archive(n: Linear<1, { T::MaxCleared::get() }>) -> Result<(), BenchmarkError> {
		let (origin, id) = anchor::<T>()?;
		// One step comes by itself.
		let flags = n.saturating_sub(1);
		for at in 0..flags {
			let who = voter_id::<T>(at)?;
			Flags::<T>::insert(SortedId::from(id), who, Breach::Spam);
			T::Engagements::engage(&who);
		}
		Anchors::<T>::mutate(SortedId::from(id), |anchor| {
			if let Some(anchor) = anchor {
				anchor.records.flags = flags;
			}
		});
		Pallet::<T>::do_author_step(acting::<T>(&origin)?, id, State::Retired)?;
		let now = frame_system::Pallet::<T>::block_number();
		frame_system::Pallet::<T>::set_block_number(now.saturating_add(T::ArchiveAfter::get()));
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, T::MaxCleared::get());

		assert!(!Anchors::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder::build(), crate::mock::Test);
}
