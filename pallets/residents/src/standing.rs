// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a count needs of a person, now and at a frozen moment.
//!
//! Votes are counted later than they close, and what somebody becomes meanwhile must change no
//! result. Every write of a record goes through here: the population follows it, and what it
//! replaces is kept for as long as a count may ask for it.

use crate::{
	resident::day_of, Config, Day, Error, Event, Histories, Pallet, Resident, ResidentOf,
	Residents, Status,
};
use alloc::{collections::BTreeSet, vec::Vec};
use co3_primitives::{
	AgeClass, Class, Electorate, Freeze, Freezes, Group, PendingFreezes, ResidentId, TerritoryId,
	Voter,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::time::Duration;
use frame_support::{ensure, BoundedVec};
use frame_system::{
	ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

/// What a person's rights follow from.
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
pub struct Standing {
	/// Where they are at home.
	pub home: TerritoryId,
	/// What rights they have.
	pub class: Class,
	/// How old they are, where a registrar has stated it.
	pub age: AgeClass,
	/// How much they count.
	pub weight: u32,
	/// The last day of their rights.
	pub expires: Day,
	/// Whether a registrar has suspended them.
	pub suspended: bool,
}

impl Standing {
	/// Whom they are counted with.
	pub(crate) const fn group(&self) -> Group {
		Group { class: self.class, age: self.age }
	}

	/// `id`, whose standing this is, as a voter on `day`, if they may act then.
	pub(crate) fn voter(self, id: ResidentId, day: Day) -> Option<Voter<ResidentId>> {
		let Self { home, class, age, weight, expires, suspended } = self;
		let may_act = !suspended && day <= expires;
		may_act.then_some(Voter { id, territory: home, class, age, weight, assisted: false })
	}
}

impl<AccountId, BlockNumber> Resident<AccountId, BlockNumber> {
	/// What a count needs of them.
	pub fn standing(&self) -> Standing {
		Standing {
			home: self.home,
			class: self.class,
			age: self.age,
			weight: self.weight,
			expires: self.expires,
			suspended: self.status != Status::Active,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Makes `change` to `resident`, the record of `id`.
	pub(crate) fn change(
		id: ResidentId,
		mut resident: ResidentOf<T>,
		change: impl FnOnce(&mut ResidentOf<T>),
	) {
		let before = resident.standing();
		change(&mut resident);
		if resident.standing() == before {
			// Another key, another nullifier: nothing that a count asks for.
			Residents::<T>::insert(id, resident);
		} else {
			Self::put(id, Some(before), resident, &T::Freezes::pending());
		}
	}

	/// Writes the record of `id`, whose standing was `before`; none if they were not attested.
	pub(crate) fn put(
		id: ResidentId,
		before: Option<Standing>,
		resident: ResidentOf<T>,
		pending: &PendingFreezes<BlockNumberFor<T>>,
	) {
		Self::replace_standing(id, before, Some(resident.standing()), pending);
		Residents::<T>::insert(id, resident);
	}

	/// Removes the record of `id`, whose standing was `before`.
	pub(crate) fn take(id: ResidentId, before: Standing) {
		Self::replace_standing(id, Some(before), None, &T::Freezes::pending());
		Residents::<T>::remove(id);
	}

	fn replace_standing(
		id: ResidentId,
		before: Option<Standing>,
		after: Option<Standing>,
		pending: &PendingFreezes<BlockNumberFor<T>>,
	) {
		if let Some(standing) = before {
			Self::uncount(&standing);
		}
		if let Some(standing) = after {
			Self::count(&standing);
		}
		if pending.is_empty() {
			// All that may be there was left behind by a count that is over.
			return Histories::<T>::remove(id);
		}
		// Not by the clock, which may leave blocks out: moments are blocks of the chain.
		let now = frame_system::Pallet::<T>::block_number();
		Histories::<T>::mutate_exists(id, |slot| {
			let mut history = slot.take().unwrap_or_default();
			history.replace(before, now, pending);
			*slot = Some(history).filter(|history| !history.is_empty());
		});
	}

	pub(crate) fn do_forget_history(
		origin: OriginFor<T>,
		residents: BoundedVec<ResidentId, T::MaxBatch>,
	) -> DispatchResult {
		ensure_signed(origin)?;
		ensure!(!residents.is_empty(), Error::<T>::EmptyBatch);
		let pending = T::Freezes::pending();
		let mut forgotten = 0usize;
		for id in residents {
			Histories::<T>::mutate_exists(id, |slot| {
				let Some(history) = slot else { return };
				let kept = history.versions().len();
				history.forget(&pending);
				// None was added; and a batch of histories is far from the end of a number.
				let fewer = kept.saturating_sub(history.versions().len());
				forgotten = forgotten.saturating_add(fewer);
				if history.is_empty() {
					*slot = None;
				}
			});
		}
		ensure!(forgotten > 0, Error::<T>::NothingToForget);
		Self::deposit_event(Event::HistoryForgotten { versions: forgotten as u32 });
		Ok(())
	}
}

impl<T: Config> Electorate<ResidentId, BlockNumberFor<T>> for Pallet<T> {
	fn voter(id: &ResidentId) -> Option<Voter<ResidentId>> {
		Self::voter_by_id(*id, false)
	}

	fn voter_at(id: &ResidentId, freeze: &Freeze<BlockNumberFor<T>>) -> Option<Voter<ResidentId>> {
		let present = Residents::<T>::get(id).map(|resident| resident.standing());
		let history = Histories::<T>::get(id).unwrap_or_default();
		let standing = history.at(&present, freeze.block).copied().flatten()?;
		standing.voter(*id, day_of(Duration::from_millis(freeze.moment)))
	}

	fn voters_at(freeze: &Freeze<BlockNumberFor<T>>) -> Vec<Voter<ResidentId>> {
		// Whoever was erased since is known by their past alone.
		let known = Residents::<T>::iter_keys().chain(Histories::<T>::iter_keys());
		let known: BTreeSet<_> = known.collect();
		known.iter().filter_map(|id| Self::voter_at(id, freeze)).collect()
	}

	fn population(territory: TerritoryId) -> Vec<(Group, u64, u64)> {
		Self::population_by_group(territory)
			.into_iter()
			.map(|(group, tally)| (group, tally.heads, tally.weight))
			.collect()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn attest_for_benchmark(territory: TerritoryId) -> ResidentId {
		crate::benchmarking::someone_with_a_past::<T>(territory)
	}
}
