// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The validators' way: nominated by a municipality, keys set, admitted by the consortium,
//! leaving, out.

use crate::{validator_set::Unfit, *};
use co3_primitives::Officers as _;
use core::marker::PhantomData;
use frame_system::RawOrigin;
use sp_runtime::traits::Saturating;

/// The longest proof of ownership of session keys: ten signatures and more.
pub const MAX_PROOF_BYTES: u32 = 1_024;

/// A stash, from its nomination until it is out.
#[derive(
	CloneNoBound,
	DebugNoBound,
	Decode,
	DecodeWithMemTracking,
	Encode,
	EqNoBound,
	MaxEncodedLen,
	PartialEqNoBound,
	TypeInfo,
)]
#[scale_info(skip_type_params(KeptSessions))]
#[codec(mel_bound(BlockNumber: MaxEncodedLen))]
pub struct Validator<BlockNumber, KeptSessions>
where
	BlockNumber: Clone + core::fmt::Debug + Eq,
	KeptSessions: Get<u32>,
{
	/// Whose it is.
	pub municipality: MunicipalityId,
	/// When it last set its keys by a call.
	pub keys_set_at: Option<BlockNumber>,
	/// The blocks it authored in the last sessions in which it authored any, newest last.
	pub authored: BoundedVec<SessionCount, KeptSessions>,
}

/// How many blocks were authored in a session.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct SessionCount {
	/// Which session.
	pub session: SessionIndex,
	/// How many blocks.
	pub blocks: u32,
}

/// Why it was decided that a validator goes.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Reason {
	/// Its municipality wants it to.
	Retired,
	/// The consortium wants it to.
	Removed,
	/// It was proven to have voted twice.
	Offence,
}

/// Where a validator stands.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub enum ValidatorState {
	/// Proposed by its municipality.
	Nominated,
	/// Admitted by the consortium, about to start.
	Admitted,
	/// In the running set.
	Active,
	/// In the set until a replacement starts.
	Marked,
	/// Out of the wanted set, not yet out of the running one.
	Leaving,
}

/// A validator, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ValidatorView<AccountId, BlockNumber> {
	/// The account that stands for it.
	pub stash: AccountId,
	/// Whose it is.
	pub municipality: MunicipalityId,
	/// Where it stands.
	pub state: ValidatorState,
	/// Whether it has session keys.
	pub keys_set: bool,
	/// The first block at which it may set them again.
	pub keys_free_from: BlockNumber,
	/// How many blocks it has authored in the running session.
	pub blocks_this_session: u32,
	/// How many it authored in the last sessions in which it authored any, newest last.
	pub recent: Vec<SessionCount>,
}

/// How many validators can be leaving at once: those of the running and of the queued set.
pub struct MaxDeparting<T>(PhantomData<T>);
impl<T: Config> Get<u32> for MaxDeparting<T> {
	fn get() -> u32 {
		// Saturating: a set of two thousand millions does not run.
		T::MaxValidators::get().saturating_mul(2)
	}
}

type Set<T> = Vec<Admitted<<T as frame_system::Config>::AccountId>>;
type ValidatorFor<T> = Validator<BlockNumberFor<T>, <T as Config>::KeptSessions>;

fn position<A: PartialEq>(set: &[Admitted<A>], stash: &A) -> Option<usize> {
	set.iter().position(|validator| validator.stash == *stash)
}

impl<T: Config> Pallet<T> {
	fn nominated(stash: &T::AccountId) -> Result<ValidatorFor<T>, Error<T>> {
		Validators::<T>::get(stash).ok_or(Error::NotNominated)
	}

	fn has_keys(stash: &T::AccountId) -> bool {
		pallet_session::NextKeys::<T>::contains_key(stash)
	}

	/// Refuses whoever neither governs the active `municipality` nor operates its validators.
	pub(crate) fn ensure_operates(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
	) -> DispatchResult {
		let who = ensure_signed(origin)?;
		let governs = Self::governs(&who).is_ok_and(|governed| governed == municipality);
		let operates = governs || Self::holds(&who, municipality, Role::ValidatorOperator);
		ensure!(operates, Error::<T>::NotOperator);
		Ok(())
	}

	/// As [`Self::ensure_operates`], for the municipality whose validator `stash` is.
	pub(crate) fn ensure_operator_of(origin: OriginFor<T>, stash: &T::AccountId) -> DispatchResult {
		Self::ensure_operates(origin, Self::nominated(stash)?.municipality)
	}

	pub(crate) fn do_nominate(municipality: MunicipalityId, stash: T::AccountId) -> DispatchResult {
		ensure!(!Validators::<T>::contains_key(&stash), Error::<T>::AlreadyNominated);
		let mut stashes = ValidatorsOf::<T>::get(municipality);
		stashes.try_push(stash.clone()).map_err(|_| Error::<T>::TooManyNominations)?;
		T::Registry::register(&stash, AccountKind::Validator, municipality)?;
		ValidatorsOf::<T>::insert(municipality, stashes);
		let validator =
			Validator { municipality, keys_set_at: None, authored: BoundedVec::default() };
		Validators::<T>::insert(&stash, validator);
		Self::deposit_event(Event::ValidatorNominated { municipality, stash });
		Ok(())
	}

	pub(crate) fn do_withdraw(stash: T::AccountId) -> DispatchResult {
		Self::ensure_only_nominated(&stash).map_err(|_| Error::<T>::AlreadyAdmitted)?;
		Self::forget(&stash);
		Self::deposit_event(Event::NominationWithdrawn { stash });
		Ok(())
	}

	/// Fails for a stash that runs, is about to, or has not stopped.
	fn ensure_only_nominated(stash: &T::AccountId) -> Result<(), ()> {
		let admitted = position(&AdmittedValidators::<T>::get(), stash).is_some();
		match admitted || Departing::<T>::get().contains(stash) {
			true => Err(()),
			false => Ok(()),
		}
	}

	pub(crate) fn do_set_keys(
		origin: OriginFor<T>,
		keys: T::Keys,
		proof: Vec<u8>,
	) -> DispatchResult {
		let stash = ensure_signed(origin.clone())?;
		let validator = Self::nominated(&stash)?;
		ensure!(!Departing::<T>::get().contains(&stash), Error::<T>::AlreadyLeaving);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now >= Self::keys_free_from(&validator), Error::<T>::TooSoon);
		pallet_session::Pallet::<T>::set_keys(origin, keys, proof)?;
		Validators::<T>::insert(&stash, Validator { keys_set_at: Some(now), ..validator });
		Self::deposit_event(Event::KeysSet { stash });
		Ok(())
	}

	/// Saturating: a chain near its last block allows no more changes, and needs none.
	fn keys_free_from(validator: &ValidatorFor<T>) -> BlockNumberFor<T> {
		validator.keys_set_at.map(|at| at.saturating_add(T::KeyCooldown::get())).unwrap_or_default()
	}

	pub(crate) fn do_purge_keys(origin: OriginFor<T>) -> DispatchResult {
		let stash = ensure_signed(origin.clone())?;
		Self::nominated(&stash)?;
		Self::ensure_only_nominated(&stash).map_err(|_| Error::<T>::KeysInUse)?;
		ensure!(Self::has_keys(&stash), Error::<T>::KeysNotSet);
		// When they were set stays on record: purging is no way around the cool-down.
		pallet_session::Pallet::<T>::purge_keys(origin)?;
		Self::deposit_event(Event::KeysPurged { stash });
		Ok(())
	}

	pub(crate) fn do_admit_validator(stash: T::AccountId) -> DispatchResult {
		let municipality = Self::nominated(&stash)?.municipality;
		Self::find_active(municipality)?;
		let mut set = AdmittedValidators::<T>::get().into_inner();
		ensure!(position(&set, &stash).is_none(), Error::<T>::AlreadyAdmitted);
		ensure!(!Departing::<T>::get().contains(&stash), Error::<T>::AlreadyLeaving);
		ensure!(Self::has_keys(&stash), Error::<T>::KeysNotSet);
		set.push(Admitted { stash: stash.clone(), municipality, marked: false });
		// Whoever it replaces goes first: what counts is the set as it will be.
		let minimum = MinimumValidators::<T>::get();
		let gone = validator_set::settle(&mut set, minimum);
		validator_set::check(&set, minimum).map_err(Error::<T>::from)?;
		let set = BoundedVec::try_from(set).map_err(|_| Error::<T>::TooManyValidators)?;
		AdmittedValidators::<T>::put(set);
		Self::deposit_event(Event::ValidatorAdmitted { municipality, stash });
		Self::depart(gone);
		Ok(())
	}

	/// Marks an admitted validator, and lets it go if the others can do without it.
	pub(crate) fn part_with(stash: &T::AccountId, reason: Reason) -> DispatchResult {
		Self::nominated(stash)?;
		ensure!(!Departing::<T>::get().contains(stash), Error::<T>::AlreadyLeaving);
		AdmittedValidators::<T>::try_mutate(|set| -> DispatchResult {
			let one = set.iter_mut().find(|validator| validator.stash == *stash);
			let one = one.ok_or(Error::<T>::NotAdmitted)?;
			ensure!(!one.marked, Error::<T>::AlreadyLeaving);
			one.marked = true;
			Ok(())
		})?;
		Self::deposit_event(Event::ValidatorMarked { stash: stash.clone(), reason });
		Self::let_go();
		Ok(())
	}

	/// Lets those marked validators go that the others can do without.
	pub(crate) fn let_go() {
		let mut set = AdmittedValidators::<T>::get().into_inner();
		let gone = validator_set::settle(&mut set, MinimumValidators::<T>::get());
		if !gone.is_empty() {
			// It has become shorter: nothing is cut off.
			AdmittedValidators::<T>::put(BoundedVec::truncate_from(set));
			Self::depart(gone);
		}
	}

	/// What happens to validators that have been taken out of the wanted set: those that run, or
	/// are queued to, keep keys and registration until they stop.
	fn depart(gone: Set<T>) {
		if gone.is_empty() {
			return;
		}
		let running = pallet_session::Validators::<T>::get();
		let queued = pallet_session::QueuedKeys::<T>::get();
		let mut departing = Departing::<T>::get();
		for Admitted { stash, .. } in gone {
			Self::deposit_event(Event::ValidatorLeaving { stash: stash.clone() });
			let runs = running.contains(&stash) || queued.iter().any(|(other, _)| *other == stash);
			// The bound is the size of the two sets together, so whoever runs has a place.
			if !(runs && departing.try_push(stash.clone()).is_ok()) {
				Self::release(stash);
			}
		}
		Departing::<T>::put(departing);
	}

	/// Gives a validator that has stopped its keys and its registration back.
	pub(crate) fn release(stash: T::AccountId) {
		Self::forget(&stash);
		Self::deposit_event(Event::ValidatorLeft { stash });
	}

	/// Drops a stash that is in no set.
	pub(crate) fn forget(stash: &T::AccountId) {
		let Some(Validator { municipality, .. }) = Validators::<T>::take(stash) else { return };
		ValidatorsOf::<T>::mutate_exists(municipality, |stashes| {
			let mut left = stashes.take().unwrap_or_default();
			left.retain(|other| other != stash);
			*stashes = (!left.is_empty()).then_some(left);
		});
		if Self::has_keys(stash) {
			let purged =
				pallet_session::Pallet::<T>::purge_keys(RawOrigin::Signed(stash.clone()).into());
			if let Err(why) = purged {
				log::error!(target: LOG_TARGET, "keys of {stash:?} could not be purged: {why:?}");
			}
		}
		T::Registry::unregister(stash, AccountKind::Validator, municipality);
	}

	/// Takes all validators of a municipality out, or refuses if the others are too few.
	pub(crate) fn remove_validators_of(municipality: MunicipalityId) -> DispatchResult {
		let (mut gone, mut stay): (Set<T>, Set<T>) = AdmittedValidators::<T>::get()
			.into_iter()
			.partition(|validator| validator.municipality == municipality);
		if !gone.is_empty() {
			let minimum = MinimumValidators::<T>::get();
			validator_set::check(&stay, minimum).map_err(Error::<T>::from)?;
			gone.append(&mut validator_set::settle(&mut stay, minimum));
			// It has become shorter: nothing is cut off.
			AdmittedValidators::<T>::put(BoundedVec::truncate_from(stay));
			Self::depart(gone);
		}
		// Those that were never admitted.
		for stash in ValidatorsOf::<T>::get(municipality) {
			if Self::ensure_only_nominated(&stash).is_ok() {
				Self::forget(&stash);
				Self::deposit_event(Event::NominationWithdrawn { stash });
			}
		}
		Ok(())
	}

	pub(crate) fn do_set_minimum(minimum: u32) -> DispatchResult {
		// Not only what is wanted, also what runs until then: so the minimum holds at any moment.
		let smallest = AdmittedValidators::<T>::get()
			.len()
			.min(pallet_session::Validators::<T>::get().len())
			.min(pallet_session::QueuedKeys::<T>::get().len());
		ensure!(minimum >= 1 && minimum as usize <= smallest, Error::<T>::BadMinimum);
		MinimumValidators::<T>::put(minimum);
		Self::deposit_event(Event::MinimumChanged { minimum });
		Self::let_go();
		Ok(())
	}

	/// Puts the first validators of a chain into the set.
	pub(crate) fn found_set(
		stashes: Vec<(T::AccountId, MunicipalityId)>,
		minimum: u32,
	) -> Result<(), DispatchError> {
		let mut set = Set::<T>::new();
		for (stash, municipality) in stashes {
			Self::do_nominate(municipality, stash.clone())?;
			set.push(Admitted { stash, municipality, marked: false });
		}
		validator_set::check(&set, minimum).map_err(|unfit: Unfit| Error::<T>::from(unfit))?;
		let set = BoundedVec::try_from(set).map_err(|_| Error::<T>::TooManyValidators)?;
		AdmittedValidators::<T>::put(set);
		MinimumValidators::<T>::put(minimum);
		Ok(())
	}

	pub(crate) fn list_validators() -> Vec<ValidatorView<T::AccountId, BlockNumberFor<T>>> {
		let set = AdmittedValidators::<T>::get();
		let departing = Departing::<T>::get();
		let running = pallet_session::Validators::<T>::get();
		let session = pallet_session::CurrentIndex::<T>::get();
		let mut views: Vec<_> = Validators::<T>::iter()
			.map(|(stash, validator)| {
				let admitted = set.iter().find(|validator| validator.stash == stash);
				let state = match admitted {
					Some(Admitted { marked: true, .. }) => ValidatorState::Marked,
					Some(_) if running.contains(&stash) => ValidatorState::Active,
					Some(_) => ValidatorState::Admitted,
					None if departing.contains(&stash) => ValidatorState::Leaving,
					None => ValidatorState::Nominated,
				};
				let now = validator.authored.last().filter(|count| count.session == session);
				ValidatorView {
					municipality: validator.municipality,
					state,
					keys_set: Self::has_keys(&stash),
					keys_free_from: Self::keys_free_from(&validator),
					blocks_this_session: now.map(|count| count.blocks).unwrap_or_default(),
					recent: validator.authored.into_inner(),
					stash,
				}
			})
			.collect();
		views.sort_by(|one, other| {
			(one.municipality, &one.stash).cmp(&(other.municipality, &other.stash))
		});
		views
	}
}
