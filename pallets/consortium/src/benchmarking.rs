// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the calls cost when everything is full.

use super::*;
use alloc::vec;
use frame_benchmarking::{account, v2::*};
use frame_system::RawOrigin;

/// Makes session keys, as a node would.
pub trait BenchmarkHelper<AccountId, Keys> {
	/// Keys, distinct for each `seed`, and a proof that `owner` has them.
	fn session_keys(owner: &AccountId, seed: u32) -> (Keys, Vec<u8>);
}

fn name() -> Title {
	Title(BoundedVec::truncate_from(vec![b'x'; co3_primitives::MAX_TITLE_BYTES as usize]))
}

fn document() -> Option<ContentRef> {
	let hash = [&[0x13, 0x40][..], &[7; 64]].concat();
	let mime = [&b"text/"[..], &[b'x'; 59]].concat();
	Some(ContentRef {
		hash: BoundedVec::truncate_from(hash),
		mime: BoundedVec::truncate_from(mime),
		size: u64::MAX,
		language: BoundedVec::truncate_from(b"de-DE-1996".to_vec()),
		alternative_text: None,
	})
}

fn governance<T: Config>(at: u32) -> T::AccountId {
	account("governance", at, 0)
}

/// Sets the keys of a nominated stash.
fn give_keys<T: Config>(stash: &T::AccountId, seed: u32) -> DispatchResult {
	let (keys, proof) = T::BenchmarkHelper::session_keys(stash, seed);
	Pallet::<T>::do_set_keys(RawOrigin::Signed(stash.clone()).into(), keys, proof)
}

/// As many members as there can be but one, whatever there was.
fn fill_members<T: Config>() -> Result<Vec<MunicipalityId>, DispatchError> {
	let mut members: Vec<_> = Municipalities::<T>::iter_keys().collect();
	while (members.len() as u32) < T::MaxMunicipalities::get().saturating_sub(1) {
		let governance = governance::<T>(members.len() as u32);
		members.push(Pallet::<T>::do_admit(governance, name(), document(), document(), true)?);
	}
	members.sort();
	Ok(members)
}

fn governance_of<T: Config>(municipality: MunicipalityId) -> Result<T::AccountId, DispatchError> {
	Ok(Pallet::<T>::find(municipality)?.governance)
}

/// A set of `size` validators that runs, is queued and is wanted, dealt out to the members. The
/// first one's is returned.
fn fill_set<T: Config>(
	members: &[MunicipalityId],
	size: u32,
) -> Result<T::AccountId, DispatchError> {
	let mut set = AdmittedValidators::<T>::get().into_inner();
	for at in set.len() as u32..size {
		let stash: T::AccountId = account("validator", at, 0);
		let municipality = members[at as usize % members.len()];
		Pallet::<T>::do_nominate(municipality, stash.clone())?;
		give_keys::<T>(&stash, at)?;
		set.push(Admitted { stash, municipality, marked: false });
	}
	let stashes: Vec<_> = set.iter().map(|validator| validator.stash.clone()).collect();
	let queued = stashes.iter().filter_map(|stash| {
		pallet_session::NextKeys::<T>::get(stash).map(|keys| (stash.clone(), keys))
	});
	pallet_session::QueuedKeys::<T>::put(queued.collect::<Vec<_>>());
	pallet_session::Validators::<T>::put(&stashes);
	AdmittedValidators::<T>::put(BoundedVec::truncate_from(set));
	stashes.into_iter().next().ok_or(DispatchError::Unavailable)
}

fn consortium<T: Config>() -> Result<OriginFor<T>, BenchmarkError> {
	T::ConsortiumOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

fn everyone<T: Config>() -> Result<OriginFor<T>, BenchmarkError> {
	T::MotionOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)
}

fn last(members: &[MunicipalityId]) -> MunicipalityId {
	members.last().copied().unwrap_or_default()
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		fill_members::<T>()?;
		let origin = consortium::<T>()?;
		let next = NextMunicipality::<T>::get();
		#[extrinsic_call]
		_(origin as OriginFor<T>, account("new", 0, 0), name(), document(), document(), true);
		assert!(Municipalities::<T>::contains_key(next));
		Ok(())
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let origin = everyone::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, municipality);
		assert!(Pallet::<T>::find_active(municipality).is_err());
		Ok(())
	}

	#[benchmark]
	fn restore() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		Pallet::<T>::do_suspend((1, 1), municipality)?;
		let origin = consortium::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, municipality);
		assert!(Pallet::<T>::find_active(municipality).is_ok());
		Ok(())
	}

	#[benchmark]
	fn remove() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		// One for each member: the largest set whose others always keep the balance.
		fill_set::<T>(&members, T::MaxValidators::get().min(members.len() as u32))?;
		let municipality = members[0];
		Pallet::<T>::do_offer(municipality, account("offered", 0, 0))?;
		let signatories = (0..T::MaxSignatories::get()).map(|at| account("signatory", at, 0));
		let signatories = BoundedVec::truncate_from(signatories.collect());
		Pallet::<T>::do_declare(municipality, signatories)?;
		let until = frame_system::Pallet::<T>::block_number() + T::MaxTerm::get();
		for at in AppointmentCount::<T>::get(municipality)..T::MaxOfficers::get() {
			Pallet::<T>::do_appoint(municipality, account("officer", at, 0), Role::Desk, until)?;
		}
		let had = ValidatorsOf::<T>::get(municipality).len() as u32;
		for at in had..T::MaxValidatorsPerMunicipality::get() {
			let stash: T::AccountId = account("nominated", at, 0);
			Pallet::<T>::do_nominate(municipality, stash.clone())?;
			give_keys::<T>(&stash, 10_000 + at)?;
		}
		MinimumValidators::<T>::put(1);
		let origin = everyone::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, municipality);
		assert!(!Municipalities::<T>::contains_key(municipality));
		Ok(())
	}

	#[benchmark]
	fn update_documents() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let who = governance_of::<T>(municipality)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), document(), None);
		assert_eq!(Pallet::<T>::find(municipality).ok().and_then(|it| it.statute), None);
		Ok(())
	}

	#[benchmark]
	fn enact() -> Result<(), BenchmarkError> {
		let origin =
			T::TwoThirds::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let call: <T as Config>::RuntimeCall = frame_system::Call::remark { remark: vec![] }.into();
		#[extrinsic_call]
		_(origin as OriginFor<T>, Box::new(call));
		Ok(())
	}

	#[benchmark]
	fn hand_over_governance() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let who = governance_of::<T>(municipality)?;
		// One offer is replaced by another.
		Pallet::<T>::do_offer(municipality, account("offered", 0, 0))?;
		let to: T::AccountId = account("offered", 1, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), to.clone());
		assert_eq!(HandOvers::<T>::get(municipality), Some(to));
		Ok(())
	}

	#[benchmark]
	fn cancel_hand_over() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let who = governance_of::<T>(municipality)?;
		Pallet::<T>::do_offer(municipality, account("offered", 0, 0))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who));
		assert!(!HandOvers::<T>::contains_key(municipality));
		Ok(())
	}

	#[benchmark]
	fn accept_governance() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let to: T::AccountId = account("offered", 0, 0);
		Pallet::<T>::do_offer(municipality, to.clone())?;
		#[extrinsic_call]
		_(RawOrigin::Signed(to.clone()), municipality);
		assert_eq!(governance_of::<T>(municipality), Ok(to));
		Ok(())
	}

	#[benchmark]
	fn replace_governance() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		Pallet::<T>::do_offer(municipality, account("offered", 0, 0))?;
		let to: T::AccountId = account("offered", 1, 0);
		let origin = everyone::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, municipality, to.clone());
		assert_eq!(governance_of::<T>(municipality), Ok(to));
		Ok(())
	}

	#[benchmark]
	fn declare_signatories() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let who = governance_of::<T>(municipality)?;
		let list = |name| {
			let all = (0..T::MaxSignatories::get()).map(|at| account(name, at, 0));
			BoundedVec::truncate_from(all.collect())
		};
		// All of the old go, all of the new come.
		Pallet::<T>::do_declare(municipality, list("old"))?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), list("new"));
		assert_eq!(Signatories::<T>::get(municipality).len() as u32, T::MaxSignatories::get());
		Ok(())
	}

	#[benchmark]
	fn appoint() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let by = governance_of::<T>(municipality)?;
		let who: T::AccountId = account("officer", 0, 0);
		let until = frame_system::Pallet::<T>::block_number() + T::MaxTerm::get();
		#[extrinsic_call]
		_(RawOrigin::Signed(by), who.clone(), Role::Desk, until);
		assert!(Appointments::<T>::contains_key(municipality, (who, Role::Desk)));
		Ok(())
	}

	#[benchmark]
	fn withdraw_appointment() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let by = governance_of::<T>(municipality)?;
		let who: T::AccountId = account("officer", 0, 0);
		let until = frame_system::Pallet::<T>::block_number() + T::MaxTerm::get();
		Pallet::<T>::do_appoint(municipality, who.clone(), Role::Desk, until)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(by), who.clone(), Role::Desk);
		assert!(!Appointments::<T>::contains_key(municipality, (who, Role::Desk)));
		Ok(())
	}

	#[benchmark]
	fn resign() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let who: T::AccountId = account("officer", 0, 0);
		let until = frame_system::Pallet::<T>::block_number() + T::MaxTerm::get();
		Pallet::<T>::do_appoint(municipality, who.clone(), Role::Desk, until)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), municipality, Role::Desk);
		assert!(!Appointments::<T>::contains_key(municipality, (who, Role::Desk)));
		Ok(())
	}

	#[benchmark]
	fn expire_appointment() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let who: T::AccountId = account("officer", 0, 0);
		let until = frame_system::Pallet::<T>::block_number() + T::MaxTerm::get();
		Pallet::<T>::do_appoint(municipality, who.clone(), Role::Desk, until)?;
		frame_system::Pallet::<T>::set_block_number(until);
		let anyone: T::AccountId = account("anyone", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), municipality, who.clone(), Role::Desk);
		assert!(!Appointments::<T>::contains_key(municipality, (who, Role::Desk)));
		Ok(())
	}

	#[benchmark]
	fn nominate_validator() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let operator: T::AccountId = account("operator", 0, 0);
		let until = frame_system::Pallet::<T>::block_number() + T::MaxTerm::get();
		let role = Role::ValidatorOperator;
		Pallet::<T>::do_appoint(municipality, operator.clone(), role, until)?;
		let stash: T::AccountId = account("nominated", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(operator), municipality, stash.clone());
		assert!(Validators::<T>::contains_key(stash));
		Ok(())
	}

	#[benchmark]
	fn withdraw_nomination() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		fill_set::<T>(&members, T::MaxValidators::get())?;
		let municipality = last(&members);
		let who = governance_of::<T>(municipality)?;
		let stash: T::AccountId = account("nominated", 0, 0);
		Pallet::<T>::do_nominate(municipality, stash.clone())?;
		give_keys::<T>(&stash, 10_000)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), stash.clone());
		assert!(!Validators::<T>::contains_key(stash));
		Ok(())
	}

	#[benchmark]
	fn set_keys() -> Result<(), BenchmarkError> {
		let municipality = last(&fill_members::<T>()?);
		let stash: T::AccountId = account("nominated", 0, 0);
		Pallet::<T>::do_nominate(municipality, stash.clone())?;
		// A change, which has the old keys to forget.
		give_keys::<T>(&stash, 10_000)?;
		let now = frame_system::Pallet::<T>::block_number();
		frame_system::Pallet::<T>::set_block_number(now + T::KeyCooldown::get());
		let (keys, proof) = T::BenchmarkHelper::session_keys(&stash, 10_001);
		let proof = BoundedVec::truncate_from(proof);
		#[extrinsic_call]
		_(RawOrigin::Signed(stash.clone()), keys.clone(), proof);
		assert_eq!(pallet_session::NextKeys::<T>::get(stash), Some(keys));
		Ok(())
	}

	#[benchmark]
	fn purge_keys() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		fill_set::<T>(&members, T::MaxValidators::get())?;
		let stash: T::AccountId = account("nominated", 0, 0);
		Pallet::<T>::do_nominate(last(&members), stash.clone())?;
		give_keys::<T>(&stash, 10_000)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(stash.clone()));
		assert!(!pallet_session::NextKeys::<T>::contains_key(stash));
		Ok(())
	}

	#[benchmark]
	fn admit_validator() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		let size = T::MaxValidators::get();
		let replaced = fill_set::<T>(&members, size)?;
		// One waits for its replacement, so that the set changes by two.
		MinimumValidators::<T>::put(size);
		Pallet::<T>::part_with(&replaced, Reason::Retired)?;
		let stash: T::AccountId = account("nominated", 0, 0);
		Pallet::<T>::do_nominate(last(&members), stash.clone())?;
		give_keys::<T>(&stash, 10_000)?;
		let origin = consortium::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, stash.clone());
		assert!(Departing::<T>::get().contains(&replaced));
		Ok(())
	}

	#[benchmark]
	fn retire_validator() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		let stash = fill_set::<T>(&members, T::MaxValidators::get())?;
		MinimumValidators::<T>::put(1);
		let municipality = Pallet::<T>::validators().into_iter().find(|it| it.stash == stash);
		let municipality = municipality.map(|view| view.municipality).unwrap_or_default();
		let who = governance_of::<T>(municipality)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), stash.clone());
		assert!(Departing::<T>::get().contains(&stash));
		Ok(())
	}

	#[benchmark]
	fn remove_validator() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		let stash = fill_set::<T>(&members, T::MaxValidators::get())?;
		MinimumValidators::<T>::put(1);
		let origin = consortium::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, stash.clone());
		assert!(Departing::<T>::get().contains(&stash));
		Ok(())
	}

	#[benchmark]
	fn set_minimum() -> Result<(), BenchmarkError> {
		let members = fill_members::<T>()?;
		let size = T::MaxValidators::get();
		fill_set::<T>(&members, size)?;
		// All wait to go, and now all but a few may.
		MinimumValidators::<T>::put(size);
		AdmittedValidators::<T>::mutate(|set| set.iter_mut().for_each(|it| it.marked = true));
		let origin = consortium::<T>()?;
		#[extrinsic_call]
		_(origin as OriginFor<T>, 1);
		assert!(!Departing::<T>::get().is_empty());
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
