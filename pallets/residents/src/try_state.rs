// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is always true here. The first thing found wrong is named.

use crate::{
	AssistanceLogs, Config, Count, EngagementCounts, Held, Histories, Lapsing, MoveRequests,
	NextRequest, NextResidentId, NullifierHolders, NullifierLedger, OpenRequestCounts,
	OpenRequests, Pallet, PendingActs, Population, PurseCounts, Purses, Requests, ResidentIds,
	Residents, Status, Tally, Tombstones,
};
use alloc::{collections::BTreeMap, vec::Vec};
use co3_primitives::{
	counts::Counts, AccountKind, AccountRegistry, Engagements, Freezes, Group, SortedId,
	Territories, TerritoryId,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;

type Days = BTreeMap<(TerritoryId, Group), BTreeMap<u32, Tally>>;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of this pallet. Reads everything: for tests and for `try-runtime`.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::check_keys()?;
		Self::check_nullifiers()?;
		Self::check_leftovers()?;
		Self::check_population()?;
		Self::check_histories()?;
		Self::check_purses()?;
		Self::check_requests()
	}

	fn check_keys() -> Result<(), DispatchError> {
		let next = NextResidentId::<T>::get();
		let mut residents = 0usize;
		for (id, resident) in Residents::<T>::iter() {
			residents = residents.saturating_add(1);
			ensure!(id < next, "a resident's id was given out");
			ensure!(
				ResidentIds::<T>::get(&resident.account) == Some(id),
				"a resident's key leads to the resident"
			);
			ensure!(
				T::Registry::kinds(&resident.account).contains(AccountKind::Resident),
				"a resident's key can send transactions"
			);
			ensure!(
				(1..=T::MaxWeight::get()).contains(&resident.weight),
				"a resident's weight is in its range"
			);
			ensure!(
				T::Territories::municipality_of(resident.home) == Some(resident.municipality),
				"a resident belongs to the municipality that answers for their home"
			);
		}
		ensure!(ResidentIds::<T>::iter().count() == residents, "a resident has one key");
		Ok(())
	}

	fn check_nullifiers() -> Result<(), DispatchError> {
		let ledger = NullifierLedger::<T>::get();
		let (mut held, mut outstanding) = (0u64, 0u64);
		for (nullifier, Held { resident, key }) in NullifierHolders::<T>::iter() {
			held = held.saturating_add(1);
			ensure!(key <= ledger.key, "no nullifier is ahead of the secret key");
			if key < ledger.key {
				outstanding = outstanding.saturating_add(1);
			}
			let own = Residents::<T>::get(resident).map(|resident| resident.nullifier);
			ensure!(
				own.or_else(|| Tombstones::<T>::get(resident)) == Some(nullifier),
				"a nullifier that is held is that of its holder"
			);
		}
		ensure!(ledger.held == held, "nullifiers are counted");
		ensure!(ledger.outstanding == outstanding, "nullifiers to be replaced are counted");
		let holders = Residents::<T>::iter_keys().count() as u64;
		let holders = holders.saturating_add(Tombstones::<T>::iter_keys().count() as u64);
		ensure!(held == holders, "every resident and every tombstone holds one nullifier");
		Ok(())
	}

	fn check_leftovers() -> Result<(), DispatchError> {
		for id in Tombstones::<T>::iter_keys() {
			ensure!(!Residents::<T>::contains_key(id), "the erased are not attested");
			ensure!(
				EngagementCounts::<T>::get(id) > 0,
				"a tombstone stays only while something is open"
			);
		}
		for (id, count) in EngagementCounts::<T>::iter() {
			ensure!(count > 0, "nobody is kept as part of nothing");
			ensure!(Self::is_known(&id), "whoever is part of an open matter is not forgotten");
		}
		let passing = PendingActs::<T>::iter_keys()
			.chain(MoveRequests::<T>::iter_keys())
			.chain(AssistanceLogs::<T>::iter_keys());
		for id in passing {
			ensure!(
				Residents::<T>::contains_key(id),
				"what is asked or set in motion concerns somebody who is attested"
			);
		}
		Ok(())
	}

	fn check_population() -> Result<(), DispatchError> {
		let today = Self::today();
		let mut days = Days::new();
		let mut plain = BTreeMap::<(TerritoryId, Group), Tally>::new();
		for (_, resident) in Residents::<T>::iter() {
			if resident.status != Status::Active {
				continue;
			}
			let group = resident.standing().group();
			for territory in T::Territories::ancestry(resident.home) {
				let count = Population::<T>::get(territory, group);
				if count.is_some_and(|count| count.from <= resident.expires) {
					let of = days.entry((territory, group)).or_default();
					add(of.entry(resident.expires).or_default(), resident.weight);
				}
				if resident.expires >= today {
					add(plain.entry((territory, group)).or_default(), resident.weight);
				}
			}
		}
		let mut buckets = 0usize;
		for ((territory, group, day), tally) in Lapsing::<T>::iter() {
			buckets = buckets.saturating_add(1);
			let expected = days.get(&(territory, group)).and_then(|of| of.get(&day));
			ensure!(expected == Some(&tally), "the tally of a last day is that of its residents");
		}
		let expected: usize = days.values().map(BTreeMap::len).sum();
		ensure!(buckets == expected, "every last day to come has a tally");
		for (territory, group, Count { tally, from }) in Population::<T>::iter() {
			ensure!(tally.heads > 0, "a count without anybody is not kept");
			let of = days.get(&(territory, group)).cloned().unwrap_or_default();
			ensure!(of.keys().all(|day| *day >= from), "no last day is before the count's first");
			let heads = of.values().map(|tally| tally.heads).sum::<u64>();
			let weight = of.values().map(|tally| tally.weight).sum::<u64>();
			ensure!(tally == Tally { heads, weight }, "a count is the sum of its last days");
			ensure!(
				Self::population_of(territory, group)
					== plain.remove(&(territory, group)).unwrap_or_default(),
				"the population is what a plain recount says"
			);
		}
		ensure!(plain.is_empty(), "every place with residents has a count");
		Ok(())
	}

	/// What a history holds was needed when it was written. That it is needed still does not hold:
	/// when a count is over nobody writes, and what is left goes with the next write or with
	/// whoever has it forgotten.
	fn check_histories() -> Result<(), DispatchError> {
		let now = frame_system::Pallet::<T>::block_number();
		let (next, pending) = (NextResidentId::<T>::get(), T::Freezes::pending());
		ensure!(
			pending.is_sorted() && pending.last().is_none_or(|frozen| *frozen <= now),
			"frozen moments are in order, and none is to come"
		);
		for (id, history) in Histories::<T>::iter() {
			ensure!(id < next, "a history is that of somebody who was attested");
			ensure!(!history.is_empty(), "a history without a past is not kept");
			let begun = history.versions().iter().map(|(since, _)| *since);
			let begun = begun.chain([history.since()]).collect::<Vec<_>>();
			ensure!(
				begun.is_sorted_by(|one, next| one < next) && history.since() <= now,
				"each version began after the one before it"
			);
			let present = Residents::<T>::get(id).map(|resident| resident.standing());
			ensure!(
				pending.iter().all(|frozen| history.at(&present, *frozen).is_some()),
				"a history knows what somebody was at every frozen moment"
			);
		}
		Ok(())
	}

	fn check_purses() -> Result<(), DispatchError> {
		for account in Purses::<T>::iter_keys() {
			ensure!(!ResidentIds::<T>::contains_key(&account), "a purse is nobody's civic key");
			ensure!(
				T::Registry::kinds(&account).contains(AccountKind::Purse),
				"a purse can send transactions"
			);
		}
		let counts = Counts::of(Purses::<T>::iter_values());
		ensure!(counts.are(PurseCounts::<T>::iter()), "purses are counted");
		ensure!(counts.within(T::MaxPurses::get()), "no municipality has too many purses");
		Ok(())
	}

	fn check_requests() -> Result<(), DispatchError> {
		let mut open = Vec::new();
		for (hash, request) in Requests::<T>::iter() {
			ensure!(!hash.is_zero(), "a request is the hash of something");
			ensure!(request.number < NextRequest::<T>::get(), "a request's number was given out");
			let key = SortedId::from(request.number);
			let listed = OpenRequests::<T>::get(request.municipality, key) == Some(hash);
			ensure!(
				listed == request.outcome.is_none(),
				"what is open is listed, and nothing else"
			);
			match request.outcome {
				Some(outcome) => {
					ensure!(outcome.at >= request.filed_at, "a request is filed, then decided")
				}
				None => open.push(request.municipality),
			}
		}
		// With the above: nothing is listed twice, or is not there.
		ensure!(OpenRequests::<T>::iter().count() == open.len(), "every listed request is open");
		let open = Counts::of(open.into_iter());
		let most = T::MaxOpenRequests::get();
		ensure!(open.within(most), "no municipality has too many open requests");
		ensure!(open.are(OpenRequestCounts::<T>::iter()), "open requests are counted");
		Ok(())
	}
}

fn add(tally: &mut Tally, weight: u32) {
	tally.heads = tally.heads.saturating_add(1);
	tally.weight = tally.weight.saturating_add(weight.into());
}
