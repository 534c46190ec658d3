// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Figures by territory and category, kept with every step, so that nobody has to add up a city.

use crate::{clocks::Clock, Config, ObjectOf, Pallet, State, Statistics};
use alloc::vec::Vec;
use co3_primitives::{CategoryId, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::Get;
use scale_info::TypeInfo;

const HOUR: u64 = 3_600_000;

/// The upper ends of the classes of a [`Histogram`], in milliseconds, ends included: 1, 6 and 24 hours, 3, 7,
/// 14, 30, 90 and 365 days. The last class has no end.
pub const BUCKETS: [u64; 9] = [
	HOUR,
	6 * HOUR,
	24 * HOUR,
	72 * HOUR,
	168 * HOUR,
	336 * HOUR,
	720 * HOUR,
	2_160 * HOUR,
	8_760 * HOUR,
];

/// How often something took how long: a count for each class of [`BUCKETS`], and one for longer.
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
pub struct Histogram(pub [u32; BUCKETS.len() + 1]);

impl Histogram {
	/// Counts one that took so many milliseconds.
	pub fn add(&mut self, took: u64) {
		let class = BUCKETS.iter().position(|end| took <= *end).unwrap_or(BUCKETS.len());
		if let Some(count) = self.0.get_mut(class) {
			// Saturating: a step a block would take centuries.
			*count = count.saturating_add(1);
		}
	}
}

/// What there is about a category in a territory and all below it.
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
pub struct Figures {
	/// How many objects were ever submitted.
	pub submitted: u32,
	/// How many objects there are in each state, in the order of [`State::ALL`]; the archived
	/// ones are counted for good.
	pub states: [u32; State::ALL.len()],
	/// How often something was reopened.
	pub reopened: u32,
	/// How long it took until the office said that it was seen.
	pub acknowledged: Histogram,
	/// How long it took until the office said what will happen.
	pub answered: Histogram,
	/// How long it took to be done with it; each time, if it was reopened.
	pub solved: Histogram,
}

/// The figures of a category, as they are read.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct FiguresView {
	/// The category.
	pub category: CategoryId,
	/// All the rest.
	pub figures: Figures,
}

fn one_more(count: Option<&mut u32>) {
	// Saturating: there are fewer objects than that.
	if let Some(count) = count {
		*count = count.saturating_add(1);
	}
}

fn one_less(count: Option<&mut u32>) {
	// Saturating: what leaves a state was counted in it.
	if let Some(count) = count {
		*count = count.saturating_sub(1);
	}
}

impl<T: Config> Pallet<T> {
	/// Changes the figures of the territory and of everything above it.
	fn count(object: &ObjectOf<T>, change: impl Fn(&mut Figures)) {
		for territory in &object.within {
			Statistics::<T>::mutate(territory, object.category, &change);
		}
	}

	/// Counts what has just been made: everything begins as a draft.
	pub(crate) fn count_new(object: &ObjectOf<T>) {
		Self::count(object, |figures| one_more(figures.states.get_mut(State::Draft as usize)));
	}

	/// Counts a step, and the clocks that it stopped.
	pub(crate) fn count_step(
		object: &ObjectOf<T>,
		from: State,
		to: State,
		stopped: &[Option<(Clock, u64)>],
	) {
		Self::count(object, |figures| {
			one_less(figures.states.get_mut(from as usize));
			one_more(figures.states.get_mut(to as usize));
			match to {
				State::Submitted => one_more(Some(&mut figures.submitted)),
				State::Reopened => one_more(Some(&mut figures.reopened)),
				_ => {}
			}
			Self::count_clocks(figures, stopped);
		});
	}

	/// Counts the clocks that something stopped.
	pub(crate) fn count_stopped(object: &ObjectOf<T>, stopped: &[Option<(Clock, u64)>]) {
		if stopped.iter().any(Option::is_some) {
			Self::count(object, |figures| Self::count_clocks(figures, stopped));
		}
	}

	fn count_clocks(figures: &mut Figures, stopped: &[Option<(Clock, u64)>]) {
		for (clock, took) in stopped.iter().flatten() {
			match clock {
				Clock::Acknowledge => figures.acknowledged.add(*took),
				Clock::Answer => figures.answered.add(*took),
				Clock::Solve => figures.solved.add(*took),
			}
		}
	}

	/// A page of a territory's figures; see [`Pallet::statistics`].
	pub(crate) fn figures_page(
		territory: TerritoryId,
		after: Option<CategoryId>,
		limit: u32,
	) -> Vec<FiguresView> {
		let figures = match after {
			None => Statistics::<T>::iter_prefix(territory),
			Some(after) => {
				let from = Statistics::<T>::hashed_key_for(territory, after);
				Statistics::<T>::iter_prefix_from(territory, from)
			}
		};
		figures
			.take(limit.min(T::MaxPage::get()) as usize)
			.map(|(category, figures)| FiguresView { category, figures })
			.collect()
	}
}
