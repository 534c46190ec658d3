// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What each call costs at most: full lists, the deepest tree, the longest texts.

use crate::{organisation::Founding, *};
use alloc::{vec, vec::Vec};
use co3_primitives::{
	geo::Position, ContentRef, MunicipalityId, Officers, OrganisationId, Role, Territories,
	TerritoryId, Title,
};
use codec::{Decode, Encode};
use frame_benchmarking::v2::*;
use frame_support::traits::{EnsureOrigin, Get};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::{traits::TrailingZeroInput, DispatchError};

const MUNICIPALITY: MunicipalityId = 1;
const POSITION: Position = Position { lon: 76_869_000, lat: 450_703_000 };

type Outcome = Result<(), BenchmarkError>;

/// A person number `n`, whatever identifies persons here. Not the one who signs in benchmarks,
/// whose id begins with something smaller.
fn voter<T: Config>(n: u32) -> Result<T::VoterId, BenchmarkError> {
	T::VoterId::decode(&mut TrailingZeroInput::new(&(u32::MAX - n).encode()))
		.map_err(|_| BenchmarkError::Stop("a voter's id cannot be made of a number"))
}

/// The person who signs in benchmarks.
fn signer<T: Config>() -> Result<(T::RuntimeOrigin, T::VoterId), BenchmarkError> {
	let origin =
		T::MemberOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
	let voter =
		T::MemberOrigin::ensure_origin(origin.clone()).map_err(|_| BenchmarkError::Weightless)?;
	Ok((origin, voter.id))
}

fn title(byte: u8) -> Title {
	Title(vec![byte; 128].try_into().unwrap_or_default())
}

fn documents() -> ContentRef {
	let text = |length: usize| vec![b'a'; length];
	ContentRef {
		hash: [&[0x13, 0x40][..], &[7; 64]].concat().try_into().unwrap_or_default(),
		mime: [&b"text/"[..], &text(59)].concat().try_into().unwrap_or_default(),
		size: 1,
		language: [&text(7)[..], b"-", &text(8)].concat().try_into().unwrap_or_default(),
		alternative_text: Some(H256::repeat_byte(1)),
	}
}

fn home<T: Config>() -> TerritoryId {
	T::Territories::worst_case_for_benchmark(MUNICIPALITY, POSITION)
}

fn registrar<T: Config>() -> T::AccountId {
	let who = account("registrar", 0, 0);
	T::Officers::appoint_for_benchmark(&who, MUNICIPALITY, Role::Registrar);
	who
}

/// Founds an organisation with an account of its own, administered by person number `n`.
pub(crate) fn organisation<T: Config>(n: u32) -> Result<OrganisationId, DispatchError> {
	let administrator = voter::<T>(n).map_err(|_| DispatchError::Corruption)?;
	let founding = Founding {
		account: account("organisation", NextId::<T>::get(), 0),
		home: home::<T>(),
		kind: OrganisationKind::Association,
		name: title(b'a'),
		documents: documents(),
		administrator,
		parent: None,
	};
	Pallet::<T>::record(founding, MUNICIPALITY)
}

/// Gives each of `who` as many memberships as they may have but one.
fn fill<T: Config>(who: &[T::VoterId]) -> Outcome {
	for n in 1..T::MaxMemberships::get() {
		let other = organisation::<T>(1_000 + n)?;
		for voter in who {
			join::<T>(other, voter, Rank::Member)?;
		}
	}
	Ok(())
}

/// Makes `who` a member of `id`.
fn join<T: Config>(id: OrganisationId, who: &T::VoterId, rank: Rank) -> Outcome {
	let mut organisation = Pallet::<T>::load(id)?;
	Pallet::<T>::seat(id, &mut organisation, who.clone(), rank)?;
	Organisations::<T>::insert(id, organisation);
	Ok(())
}

/// Puts an invitation of `who` by `by` on record.
fn invite<T: Config>(id: OrganisationId, who: &T::VoterId, by: T::VoterId) {
	Invitations::<T>::insert(id, who, Invitation { rank: Rank::Member, by });
	InvitedTo::<T>::insert(who, id, ());
	Organisations::<T>::mutate_extant(id, |organisation| {
		organisation.invitations = organisation.invitations.saturating_add(1);
	});
}

/// An organisation whose administrator is the one who signs.
fn own<T: Config>() -> Result<(T::RuntimeOrigin, OrganisationId), BenchmarkError> {
	let (origin, administrator) = signer::<T>()?;
	let id = organisation::<T>(1)?;
	join::<T>(id, &administrator, Rank::Administrator)?;
	Ok((origin, id))
}

/// The lowest but one of a tree, and a request of another to stand below it.
fn deep<T: Config>(lowest: OrganisationId) -> Result<OrganisationId, BenchmarkError> {
	let mut below = lowest;
	for n in 0..2 {
		let above = organisation::<T>(500 + n)?;
		ParentRequests::<T>::insert(below, above);
		Pallet::<T>::affiliate(above, below)?;
		below = above;
	}
	let child = organisation::<T>(600)?;
	ParentRequests::<T>::insert(child, lowest);
	Ok(child)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn found() -> Result<(), BenchmarkError> {
		let parent = organisation::<T>(2)?;
		let who = registrar::<T>();
		let fresh: T::AccountId = account("fresh", 0, 0);
		let administrator = voter::<T>(9)?;
		fill::<T>(&[administrator.clone()])?;
		let kind = OrganisationKind::Association;

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who),
			fresh.clone(),
			home::<T>(),
			kind,
			title(b'a'),
			documents(),
			Some(parent),
			administrator,
		);

		assert!(AccountOf::<T>::contains_key(fresh));
		Ok(())
	}

	#[benchmark]
	fn invite() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let who = voter::<T>(9)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone(), Rank::Member);

		assert!(Invitations::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn accept() -> Result<(), BenchmarkError> {
		let (origin, who) = signer::<T>()?;
		let id = organisation::<T>(1)?;
		fill::<T>(&[who.clone()])?;
		super::invite::<T>(id, &who, voter::<T>(1)?);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Members::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn decline() -> Result<(), BenchmarkError> {
		let (origin, who) = signer::<T>()?;
		let id = organisation::<T>(1)?;
		super::invite::<T>(id, &who, voter::<T>(1)?);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(!Invitations::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn withdraw_invitation() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let who = voter::<T>(9)?;
		super::invite::<T>(id, &who, voter::<T>(1)?);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone());

		assert!(!Invitations::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn leave() -> Result<(), BenchmarkError> {
		let (origin, who) = signer::<T>()?;
		let id = organisation::<T>(1)?;
		fill::<T>(&[who.clone()])?;
		join::<T>(id, &who, Rank::Administrator)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(!Members::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let who = voter::<T>(9)?;
		fill::<T>(&[who.clone()])?;
		join::<T>(id, &who, Rank::Member)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone());

		assert!(!Members::<T>::contains_key(id, who));
		Ok(())
	}

	#[benchmark]
	fn set_rank() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let who = voter::<T>(9)?;
		join::<T>(id, &who, Rank::Member)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone(), Rank::Manager);

		assert_eq!(Members::<T>::get(id, who), Some(Rank::Manager));
		Ok(())
	}

	#[benchmark]
	fn hand_over() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let to = voter::<T>(9)?;
		join::<T>(id, &to, Rank::Member)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, to.clone());

		assert_eq!(Members::<T>::get(id, to), Some(Rank::Administrator));
		Ok(())
	}

	#[benchmark]
	fn appoint_administrator() -> Result<(), BenchmarkError> {
		let id = organisation::<T>(1)?;
		let who = voter::<T>(9)?;
		fill::<T>(&[who.clone()])?;
		super::invite::<T>(id, &who, voter::<T>(1)?);
		let registrar = registrar::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(registrar), id, who.clone());

		assert_eq!(Members::<T>::get(id, who), Some(Rank::Administrator));
		Ok(())
	}

	#[benchmark]
	fn request_parent() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let parent = organisation::<T>(2)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, parent);

		assert_eq!(ParentRequests::<T>::get(id), Some(parent));
		Ok(())
	}

	#[benchmark]
	fn withdraw_parent_request() -> Result<(), BenchmarkError> {
		// By the other side: the child's is tried first.
		let (origin, parent) = own::<T>()?;
		let id = organisation::<T>(2)?;
		ParentRequests::<T>::insert(id, parent);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(!ParentRequests::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn accept_child() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let child = deep::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, child);

		assert_eq!(Pallet::<T>::load(child)?.parent, Some(id));
		Ok(())
	}

	#[benchmark]
	fn end_affiliation() -> Result<(), BenchmarkError> {
		// By the other side: the child's and the registrar's are tried first.
		let (origin, id) = own::<T>()?;
		let child = deep::<T>(id)?;
		Pallet::<T>::affiliate(id, child)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, child);

		assert_eq!(Pallet::<T>::load(child)?.parent, None);
		Ok(())
	}

	#[benchmark]
	fn update() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, title(b'b'), documents());

		assert_eq!(Pallet::<T>::load(id)?.name, title(b'b'));
		Ok(())
	}

	#[benchmark]
	fn replace_account() -> Result<(), BenchmarkError> {
		let (origin, id) = own::<T>()?;
		let fresh: T::AccountId = account("fresh", 0, 0);
		frame_system::Pallet::<T>::set_block_number(
			frame_system::Pallet::<T>::block_number() + T::ReplacementInterval::get(),
		);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, fresh.clone());

		assert_eq!(AccountOf::<T>::get(fresh), Some(id));
		Ok(())
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let id = organisation::<T>(1)?;
		let who = registrar::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, H256::repeat_byte(1));

		assert_eq!(Pallet::<T>::load(id)?.status, Status::Suspended);
		Ok(())
	}

	#[benchmark]
	fn restore() -> Result<(), BenchmarkError> {
		let id = organisation::<T>(1)?;
		let who = registrar::<T>();
		Pallet::<T>::suspend(RawOrigin::Signed(who.clone()).into(), id, H256::zero())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id);

		assert!(Pallet::<T>::load(id)?.is_active());
		Ok(())
	}

	#[benchmark]
	fn dissolve() -> Result<(), BenchmarkError> {
		let id = organisation::<T>(1)?;
		let child = deep::<T>(id)?;
		Pallet::<T>::affiliate(id, child)?;
		let who = registrar::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), child);

		assert_eq!(Pallet::<T>::load(child)?.status, Status::Dissolved);
		Ok(())
	}

	#[benchmark]
	fn clear(n: Linear<1, { T::MaxClearance::get() }>) -> Result<(), BenchmarkError> {
		let id = organisation::<T>(1)?;
		// The administrator is one of the `n`; whoever finds no place is only invited.
		let places = T::MaxMembers::get().min(n);
		let members =
			(1..places).map(|k| voter::<T>(100_000 + k)).collect::<Result<Vec<_>, _>>()?;
		fill::<T>(&members)?;
		for member in &members {
			join::<T>(id, member, Rank::Member)?;
		}
		for k in places..n {
			super::invite::<T>(id, &voter::<T>(200_000 + k)?, voter::<T>(1)?);
		}
		let who = registrar::<T>();
		Pallet::<T>::dissolve(RawOrigin::Signed(who.clone()).into(), id)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), id, n);

		assert_eq!(Members::<T>::iter_prefix(id).count(), 0);
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
