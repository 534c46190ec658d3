// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the SDK asks of whoever keeps the validators: who runs in a session, who authored a
//! block, who broke the rules.

use crate::*;
use core::marker::PhantomData;
use frame_support::dispatch::DispatchClass;
use pallet_session::{historical, SessionManager};
use sp_runtime::{traits::Convert, Perbill};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

/// An account as a validator: itself, if it is one. For `pallet_session`, which so refuses the
/// keys of everybody else.
pub struct StashOf<T>(PhantomData<T>);
impl<T: Config> Convert<T::AccountId, Option<T::AccountId>> for StashOf<T> {
	fn convert(who: T::AccountId) -> Option<T::AccountId> {
		Validators::<T>::contains_key(&who).then_some(who)
	}
}

/// What a proof of a validator's keys says beside its stash: nothing, the stash says it all.
pub struct IdentificationOf<T>(PhantomData<T>);
impl<T: Config> Convert<T::AccountId, Option<()>> for IdentificationOf<T> {
	fn convert(_: T::AccountId) -> Option<()> {
		Some(())
	}
}

impl<T: Config> Pallet<T> {
	fn wanted() -> Vec<T::AccountId> {
		AdmittedValidators::<T>::get().into_iter().map(|validator| validator.stash).collect()
	}

	/// The validators of a coming session, if they or their keys differ from those before.
	///
	/// Not if nothing differs: each change makes a new set for finality, and with it a step in
	/// every light client's proof. But also if only keys differ: the record by which a double
	/// vote is attributed is made with the set.
	fn plan(session: SessionIndex) -> Option<Vec<T::AccountId>> {
		let wanted = Self::wanted();
		// What has just been queued runs now: the SDK has it still in its place.
		let queued = pallet_session::QueuedKeys::<T>::get();
		let same = wanted.len() == queued.len()
			&& wanted.iter().zip(&queued).all(|(stash, (other, keys))| {
				stash == other && pallet_session::NextKeys::<T>::get(stash).as_ref() == Some(keys)
			});
		if wanted.is_empty() || same {
			return None;
		}
		let was = |stash: &T::AccountId| queued.iter().any(|(other, _)| other == stash);
		let joining: Vec<_> = wanted.iter().filter(|stash| !was(stash)).cloned().collect();
		let leaving = queued.iter().map(|(stash, _)| stash).filter(|stash| !wanted.contains(stash));
		let leaving: Vec<_> = leaving.cloned().collect();
		if !(joining.is_empty() && leaving.is_empty()) {
			Self::deposit_event(Event::ValidatorsChanging { session, joining, leaving });
		}
		Some(wanted)
	}

	/// Those who left and have stopped are out.
	fn release_stopped() {
		let departing = Departing::<T>::get();
		if departing.is_empty() {
			return;
		}
		let running = pallet_session::Validators::<T>::get();
		let (still, stopped): (Vec<_>, Vec<_>) =
			departing.into_iter().partition(|stash| running.contains(stash));
		// It has become shorter: nothing is cut off.
		Departing::<T>::put(BoundedVec::truncate_from(still));
		stopped.into_iter().for_each(Self::release);
	}
}

impl<T: Config> SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(session: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::plan(session)
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		let wanted = Self::wanted();
		for stash in &wanted {
			// The SDK would leave it out with no more than a warning, and start below the minimum.
			let keys = pallet_session::NextKeys::<T>::contains_key(stash);
			assert!(keys, "The chain specification has no session keys for validator {stash:?}");
		}
		(!wanted.is_empty()).then_some(wanted)
	}

	fn start_session(_: SessionIndex) {
		Self::release_stopped();
	}

	fn end_session(_: SessionIndex) {}
}

impl<T: Config> historical::SessionManager<T::AccountId, ()> for Pallet<T> {
	fn new_session(session: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		let stashes = <Self as SessionManager<_>>::new_session(session)?;
		Some(stashes.into_iter().map(|stash| (stash, ())).collect())
	}

	fn new_session_genesis(session: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		let stashes = <Self as SessionManager<_>>::new_session_genesis(session)?;
		Some(stashes.into_iter().map(|stash| (stash, ())).collect())
	}

	fn start_session(session: SessionIndex) {
		<Self as SessionManager<_>>::start_session(session)
	}

	fn end_session(session: SessionIndex) {
		<Self as SessionManager<_>>::end_session(session)
	}
}

impl<T: Config> pallet_authorship::EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn note_author(author: T::AccountId) {
		let session = pallet_session::CurrentIndex::<T>::get();
		Validators::<T>::mutate_extant(&author, |validator| {
			let authored = &mut validator.authored;
			match authored.last_mut() {
				Some(count) if count.session == session => {
					// A session of four thousand millions of blocks does not end.
					count.blocks = count.blocks.saturating_add(1);
				}
				_ => {
					if authored.is_full() {
						authored.remove(0);
					}
					// There is a place now: the bound is above zero.
					let _ = authored.try_push(SessionCount { session, blocks: 1 });
				}
			}
		});
		// The SDK takes this for free.
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			T::DbWeight::get().reads_writes(2, 1),
			DispatchClass::Mandatory,
		);
	}
}

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	/// Whoever is proven to have broken the rules goes, as soon as the others can do without it.
	///
	/// The report may hold offenders that were reported before, that left since, or that were
	/// nominated anew: each has the same effect once.
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		fractions: &[Perbill],
		_: SessionIndex,
	) -> Weight {
		for (details, fraction) in offenders.iter().zip(fractions) {
			let stash = &details.offender.0;
			// A fraction of zero is a note, not a penalty.
			if fraction.is_zero() || !Validators::<T>::contains_key(stash) {
				continue;
			}
			match Self::part_with(stash, Reason::Offence).err() {
				// Nominated anew since: it is not to be admitted by somebody who did not hear.
				Some(why) if why == Error::<T>::NotAdmitted.into() => {
					Self::forget(stash);
					Self::deposit_event(Event::NominationWithdrawn { stash: stash.clone() });
				}
				// Gone, or on its way.
				_ => (),
			}
		}
		// Each at most what a removal by the consortium costs.
		<T as Config>::WeightInfo::remove_validator().saturating_mul(offenders.len() as u64)
	}
}
