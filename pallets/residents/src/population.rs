// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How many people a place has, right at every block although nobody writes when they lapse.
//!
//! For each territory and group the chain keeps one tally of everybody who was counted, and one
//! small tally for each day that is somebody's last. The population today is the first less those
//! whose last day is over. However many lapse at once, they are in the tallies of a few days.

use crate::{Config, Day, Error, Event, Lapsing, Pallet, Population, Standing, Swept};
use alloc::vec::Vec;
use co3_primitives::{Group, Territories, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::{DispatchResultWithPostInfo, PostDispatchInfo},
	ensure,
	traits::Get,
	weights::WeightMeter,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;

use crate::WeightInfo;

/// A number of people, and how much they count together.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Tally {
	/// People.
	pub heads: u64,
	/// The sum of their weights.
	pub weight: u64,
}

impl Tally {
	// A person is in a tally once, ids are a u64 and weights small; what is taken away was added.
	fn add(&mut self, weight: u32) {
		self.heads = self.heads.saturating_add(1);
		self.weight = self.weight.saturating_add(weight.into());
	}

	fn take(&mut self, other: Tally) {
		self.heads = self.heads.saturating_sub(other.heads);
		self.weight = self.weight.saturating_sub(other.weight);
	}
}

/// Everybody of a group who was counted in a territory and has not been taken off since.
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
pub struct Count {
	/// The sum of the tallies of all last days.
	pub tally: Tally,
	/// No tally of an earlier last day is left.
	pub from: Day,
}

/// How far the daily sweep over all [`Count`]s has come.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Sweep {
	/// The day up to which everything was swept.
	pub day: Day,
	/// The last count that was swept for the day after, if that has begun.
	pub last: Option<(TerritoryId, Group)>,
}

impl<T: Config> Pallet<T> {
	/// Adds a resident, unless suspended, to the population of their home and all above it. Their
	/// last day is not over.
	pub(crate) fn count(standing: &Standing) {
		if standing.suspended {
			return;
		}
		let (group, day) = (standing.group(), standing.expires);
		for territory in T::Territories::ancestry(standing.home) {
			Lapsing::<T>::mutate((territory, group, day), |tally| tally.add(standing.weight));
			Population::<T>::mutate(territory, group, |count| {
				let count = count.get_or_insert(Count { tally: Tally::default(), from: day });
				count.tally.add(standing.weight);
				count.from = count.from.min(day);
			});
		}
	}

	/// Takes a resident off, unless they are suspended or were taken off when they lapsed.
	pub(crate) fn uncount(standing: &Standing) {
		if standing.suspended {
			return;
		}
		let (group, day) = (standing.group(), standing.expires);
		let one = Tally { heads: 1, weight: standing.weight.into() };
		for territory in T::Territories::ancestry(standing.home) {
			Population::<T>::mutate_exists(territory, group, |slot| {
				let Some(count) = slot.as_mut().filter(|count| count.from <= day) else { return };
				Lapsing::<T>::mutate_exists((territory, group, day), |slot| {
					if let Some(tally) = slot {
						tally.take(one);
						if tally.heads == 0 {
							*slot = None;
						}
					}
				});
				count.tally.take(one);
				if count.tally.heads == 0 {
					*slot = None;
				}
			});
		}
	}

	/// The population of one group. One read, and one more for every day since the last sweep.
	pub(crate) fn population_of(territory: TerritoryId, group: Group) -> Tally {
		let Some(Count { mut tally, from }) = Population::<T>::get(territory, group) else {
			return Tally::default();
		};
		for day in from..Self::today() {
			if tally.heads == 0 {
				break;
			}
			tally.take(Lapsing::<T>::get((territory, group, day)));
		}
		tally
	}

	pub(crate) fn population_by_group(territory: TerritoryId) -> Vec<(Group, Tally)> {
		Group::ALL.into_iter().map(|group| (group, Self::population_of(territory, group))).collect()
	}

	/// Takes off those whose last day was the first of `count` that is over. Whether there was such
	/// a day.
	fn roll_day(territory: TerritoryId, group: Group, count: &mut Count, today: Day) -> bool {
		if count.from >= today || count.tally.heads == 0 {
			return false;
		}
		let day = count.from;
		let lapsed = Lapsing::<T>::take((territory, group, day));
		count.tally.take(lapsed);
		// `today` is a day too.
		count.from = day.saturating_add(1);
		if lapsed.heads > 0 {
			Self::deposit_event(Event::Lapsed {
				territory,
				group,
				day,
				heads: lapsed.heads,
				weight: lapsed.weight,
			});
		}
		true
	}

	fn put_count(territory: TerritoryId, group: Group, count: Count) {
		let slot = Some(count).filter(|count| count.tally.heads > 0);
		Population::<T>::set(territory, group, slot);
	}

	pub(crate) fn do_roll_population(
		origin: OriginFor<T>,
		territory: TerritoryId,
		group: Group,
	) -> DispatchResultWithPostInfo {
		ensure_signed(origin)?;
		let today = Self::today();
		let mut count = Population::<T>::get(territory, group).ok_or(Error::<T>::NothingToRoll)?;
		ensure!(count.from < today, Error::<T>::NothingToRoll);
		let mut days = 0u32;
		while days < T::MaxRollDays::get() && Self::roll_day(territory, group, &mut count, today) {
			// Below the maximum, which is a u32.
			days = days.saturating_add(1);
		}
		Self::put_count(territory, group, count);
		Ok(PostDispatchInfo::from(Some(T::WeightInfo::roll_population(days))))
	}

	/// The sweep: once a day every count is brought to the day, in what a block leaves over. A
	/// block that leaves nothing makes reads longer, never wrong.
	pub(crate) fn sweep(meter: &mut WeightMeter) {
		let step = T::WeightInfo::roll_population(1);
		if meter.try_consume(T::WeightInfo::sweep()).is_err() {
			return;
		}
		let (mut sweep, today) = (Swept::<T>::get(), Self::today());
		if sweep.day >= today || !meter.can_consume(step) {
			return;
		}
		let mut counts = match sweep.last {
			Some((territory, group)) => {
				Population::<T>::iter_from(Population::<T>::hashed_key_for(territory, group))
			}
			None => Population::<T>::iter(),
		};
		loop {
			if !meter.can_consume(step) {
				break;
			}
			let Some((territory, group, mut count)) = counts.next() else {
				sweep = Sweep { day: today, last: None };
				break;
			};
			let before = count;
			loop {
				// Paid for even if nothing is due: finding that out was a read.
				meter.consume(step);
				if !Self::roll_day(territory, group, &mut count, today) {
					sweep.last = Some((territory, group));
					break;
				}
				if !meter.can_consume(step) {
					break;
				}
			}
			if count != before {
				Self::put_count(territory, group, count);
			}
		}
		Swept::<T>::put(sweep);
	}
}
