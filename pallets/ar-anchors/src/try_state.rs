// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	AnchorOf, Anchors, AnchorsOf, Archive, ByAuthor, Children, Config, Crowds, Dead, Flags, Index,
	NextAnchor, Pallet, Records, State, Steps, Suspensions,
};
use alloc::vec::Vec;
use co3_primitives::{counts::Counts, query, Author, Engagements, SortedId, Validity};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Checks all that must always be true of this pallet's state. For tests and for
	/// `try-runtime`: it reads everything.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::check_anchors()?;
		Self::check_lists()?;
		Self::check_limits()?;
		Self::check_records()?;
		Self::check_stands()?;
		Self::check_suspensions()?;
		Self::check_archive()
	}

	/// Every anchor is what its author, the officers and the tree of places made it.
	fn check_anchors() -> Result<(), DispatchError> {
		for (key, anchor) in Anchors::<T>::iter() {
			ensure!(key.id() < NextAnchor::<T>::get(), "an anchor's id was given out");
			ensure!(
				anchor.within.first() == Some(&anchor.site.territory),
				"an anchor is in its own territory first"
			);
			ensure!(anchor.site.pose.check::<T>().is_ok(), "a pose has its form");
			let mut kind = anchor.site.kind.clone();
			ensure!(
				kind.settle::<T>(anchor.site.pose.position).is_ok() && kind == anchor.site.kind,
				"what holds an anchor has its one form"
			);
			ensure!(
				anchor.window.as_ref().is_none_or(Validity::check),
				"a window ends after it begins"
			);
			if let Some(details) = anchor.words.shown() {
				ensure!(details.check::<T>().is_ok(), "what an anchor shows has its form");
			}
			ensure!(
				anchor.proposed_at <= anchor.changed_at
					&& anchor.state_since <= anchor.changed_at
					&& anchor.approved_at.is_none_or(|at| at <= anchor.changed_at),
				"nothing happens after the last change"
			);
			ensure!(
				!matches!(anchor.state, State::Approved | State::Live)
					|| anchor.approved_at.is_some(),
				"what is up was approved"
			);
			let last = anchor.records.steps.checked_sub(1);
			let last = last.and_then(|last| Steps::<T>::get(key, last));
			ensure!(
				Archive::<T>::contains_key(key)
					|| last.map_or(State::Proposed, |step| step.to) == anchor.state,
				"an anchor is where its last step led"
			);
		}
		Ok(())
	}

	/// What is listed is on the map and in every list it belongs to, and nothing else is.
	fn check_lists() -> Result<(), DispatchError> {
		let listed = Anchors::<T>::iter().filter(|(_, anchor)| anchor.state.is_listed());
		query::check_lists::<Index<T>>(listed)?;
		ensure!(
			Anchors::<T>::iter()
				.all(|(key, anchor)| ByAuthor::<T>::contains_key(anchor.author, key)),
			"an anchor is listed under its author"
		);
		ensure!(
			ByAuthor::<T>::iter_keys().count() == Anchors::<T>::iter_keys().count(),
			"nothing else is listed under an author"
		);
		Ok(())
	}

	/// What an author has is counted, and within the caps.
	fn check_limits() -> Result<(), DispatchError> {
		let anchors: Vec<AnchorOf<T>> = Anchors::<T>::iter_values().collect();
		let kept = Counts::of(anchors.iter().map(|anchor| anchor.author));
		ensure!(
			kept.are(AnchorsOf::<T>::iter()),
			"the count of an author's anchors is their number"
		);
		ensure!(
			AnchorsOf::<T>::iter().all(|(author, count)| count <= Self::cap_of(&author)),
			"no author has more than the cap"
		);
		let crowds = Counts::of(anchors.iter().filter_map(|anchor| {
			let is_office = matches!(anchor.author, Author::Office(_));
			anchor.site.crowd().filter(|_| !is_office).map(|cell| (anchor.author, cell))
		}));
		ensure!(
			crowds.are(Crowds::<T>::iter().map(|(author, cell, count)| ((author, cell), count))),
			"the count of an author's anchors in a cell is their number"
		);
		ensure!(crowds.within(T::AnchorsPerCell::get()), "no cell is crowded by one author");
		Ok(())
	}

	/// What hangs on an anchor is counted there, kind by kind, and hangs on nothing else.
	fn check_records() -> Result<(), DispatchError> {
		let steps = Counts::of(Steps::<T>::iter_keys().map(|(key, _)| key));
		let children = Counts::of(Children::<T>::iter_keys().map(|(key, _)| key));
		let flags = Counts::of(Flags::<T>::iter_keys().map(|(key, _)| key));
		let dead = Counts::of(Dead::<T>::iter_keys().map(|(key, _)| key));
		for (key, anchor) in Anchors::<T>::iter() {
			let found = Records {
				steps: steps.get(key),
				children: children.get(key),
				flags: flags.get(key),
				dead: dead.get(key),
			};
			ensure!(anchor.records == found, "what hangs on an anchor is counted");
		}
		ensure!(
			children.within(T::MaxChildren::get())
				&& flags.within(T::MaxFlags::get())
				&& dead.within(T::MaxDead::get()),
			"no more hangs on an anchor than can"
		);
		let known = Counts::of(Anchors::<T>::iter_keys());
		ensure!(
			[steps, children, flags, dead].iter().all(|counts| counts.only_of(&known)),
			"nothing hangs on what does not exist"
		);
		ensure!(
			Flags::<T>::iter_keys().all(|(_, voter)| T::Engagements::is_known(&voter)),
			"whoever has reported something is somebody"
		);
		Ok(())
	}

	/// What stands on another is known to it, and no stack is too high.
	fn check_stands() -> Result<(), DispatchError> {
		for (key, anchor) in Anchors::<T>::iter() {
			let Some(to) = anchor.site.kind.parent() else { continue };
			let below = SortedId::from(to);
			if anchor.state == State::Retired {
				ensure!(!Children::<T>::contains_key(below, key), "what is retired stands nowhere");
				continue;
			}
			// What it stood on can be gone, or on its way.
			let Some(parent) = Anchors::<T>::get(below) else { continue };
			if Archive::<T>::contains_key(below) {
				continue;
			}
			ensure!(Children::<T>::contains_key(below, key), "what stands on an anchor is listed");
			ensure!(
				parent.levels > anchor.levels && parent.levels <= crate::MAX_LEVELS,
				"what carries others is higher than they are"
			);
		}
		ensure!(
			Children::<T>::iter_keys().all(|(below, key)| {
				Anchors::<T>::get(key)
					.is_some_and(|anchor| anchor.site.kind.parent() == Some(below.id()))
			}),
			"what is listed stands there"
		);
		Ok(())
	}

	/// Whatever is suspended is on record as such, and hidden.
	fn check_suspensions() -> Result<(), DispatchError> {
		for (key, anchor) in Anchors::<T>::iter() {
			ensure!(
				anchor.words.is_hidden() == Suspensions::<T>::contains_key(key),
				"what is hidden has a reason, and nothing else has"
			);
			ensure!(
				match anchor.state {
					State::Suspended => anchor.words.is_hidden(),
					State::Retired => true,
					_ => !anchor.words.is_hidden(),
				},
				"what is suspended is hidden, and nothing that stands is"
			);
		}
		ensure!(
			Suspensions::<T>::iter_keys().all(Anchors::<T>::contains_key),
			"what is suspended exists"
		);
		Ok(())
	}

	/// What is archived is gone, or on its way.
	fn check_archive() -> Result<(), DispatchError> {
		ensure!(
			Archive::<T>::iter_keys().all(|key| {
				let leaving = |anchor: AnchorOf<T>| anchor.state == State::Retired;
				key.id() < NextAnchor::<T>::get() && Anchors::<T>::get(key).is_none_or(leaving)
			}),
			"an archived anchor was there, and is gone or on its way"
		);
		Ok(())
	}
}
