// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	Archive, ByAuthor, Categories, CategoriesOf, Checks, Commented, Config, Crowds, Dead,
	Endorsements, EndorsementsOf, Evaluations, Flags, HiddenOf, Hidings, Index, NextCategory,
	NextObject, ObjectOf, Objects, ObjectsOf, Pallet, Parts, Records, Routes, RoutesOf, RulesOf,
	SignUps, SignUpsOf, State, Statistics, Steps, Supports, SupportsOf, Tasks, Updates, Versions,
	Writers,
};
use alloc::{collections::BTreeMap, vec::Vec};
use co3_primitives::{counts::Counts, query, Author, Engagements, SortedId};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Checks all that must always be true of this pallet's state. For tests and for
	/// `try-runtime`: it reads everything.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::check_objects()?;
		Self::check_lists()?;
		Self::check_limits()?;
		Self::check_records()?;
		Self::check_words()?;
		Self::check_people()?;
		Self::check_merges()?;
		Self::check_bundles()?;
		Self::check_moderation()?;
		Self::check_tasks()?;
		Self::check_statistics()?;
		Self::check_archive()?;
		Self::check_categories()
	}

	/// Every object is what its author and the tree of places made it.
	fn check_objects() -> Result<(), DispatchError> {
		for (key, object) in Objects::<T>::iter() {
			ensure!(key.id() < NextObject::<T>::get(), "an object's id was given out");
			let rules = RulesOf::<T>::get(object.category, object.rules);
			ensure!(rules.is_some(), "an object has the rules that it came under");
			if let Some(details) = object.words.shown() {
				ensure!(details.check::<T>().is_ok(), "an object's details have their form");
			}
			ensure!(
				object.within.first() == Some(&object.location.territory()),
				"an object is in its own territory first"
			);
			let allowed = object.location.shape().is_none_or(|shape| {
				let mut same = shape.clone();
				same.normalise();
				shape.check().is_ok()
					&& shape.is_allowed_by(object.location.precision())
					&& same == *shape
			});
			ensure!(allowed, "a shape has no more digits than its class, and one form");
			ensure!(
				object.submitted_at <= object.changed_at
					&& object.version_since <= object.changed_at
					&& object.state_since <= object.changed_at,
				"nothing happens after the last change"
			);
			let listed = Versions::<T>::decode_len(key).unwrap_or_default();
			ensure!(
				(object.version as usize).checked_sub(1) == Some(listed),
				"all versions but the present one are listed"
			);
			let last = object.records.steps.checked_sub(1);
			let last = last.and_then(|last| Steps::<T>::get(key, last));
			ensure!(
				object.state == State::Archived
					|| last.map_or(State::Draft, |step| step.to) == object.state,
				"an object is where its last step led"
			);
			let clocks = &object.clocks;
			ensure!(
				clocks.started.is_some()
					|| matches!(object.state, State::Draft | State::Withdrawn | State::Archived),
				"the clocks start with the submission"
			);
			ensure!(
				clocks.waiting_since.is_some() == (object.state == State::NeedsInformation),
				"the clocks stand still while information is missing, and only then"
			);
		}
		ensure!(
			Versions::<T>::iter_keys().all(Objects::<T>::contains_key),
			"versions are listed of objects that exist"
		);
		Ok(())
	}

	/// What is listed is on the map and in every list it belongs to, and nothing else is.
	fn check_lists() -> Result<(), DispatchError> {
		let listed = Objects::<T>::iter().filter(|(_, object)| object.is_listed());
		query::check_lists::<Index<T>>(listed)?;
		ensure!(
			Objects::<T>::iter()
				.all(|(key, object)| ByAuthor::<T>::contains_key(object.author, key)),
			"an object is listed under its author"
		);
		ensure!(
			ByAuthor::<T>::iter_keys().count() == Objects::<T>::iter_keys().count(),
			"nothing else is listed under an author"
		);
		Ok(())
	}

	/// What an author has is counted, and within the caps.
	fn check_limits() -> Result<(), DispatchError> {
		let objects: Vec<ObjectOf<T>> = Objects::<T>::iter_values().collect();
		let kept = Counts::of(objects.iter().map(|object| object.author));
		ensure!(
			kept.are(ObjectsOf::<T>::iter()),
			"the count of an author's objects is their number"
		);
		ensure!(
			ObjectsOf::<T>::iter().all(|(author, count)| count <= Self::cap_of(&author)),
			"no author has more than the cap"
		);
		let crowds = Counts::of(objects.iter().filter_map(|object| {
			let is_office = matches!(object.author, Author::Office(_));
			object.location.crowd().filter(|_| !is_office).map(|cell| (object.author, cell))
		}));
		ensure!(
			crowds.are(Crowds::<T>::iter().map(|(author, cell, count)| ((author, cell), count))),
			"the count of an author's objects in a cell is their number"
		);
		let cap = T::ObjectsPerCell::get();
		ensure!(crowds.within(cap), "no cell is crowded by one author");
		let hidden = Counts::of(
			objects.iter().filter(|object| object.is_hidden()).map(|object| object.author),
		);
		ensure!(
			hidden.are(HiddenOf::<T>::iter()),
			"the count of an author's hidden objects is their number"
		);
		Ok(())
	}

	/// What hangs on an object is counted there, kind by kind, and hangs on nothing else.
	fn check_records() -> Result<(), DispatchError> {
		let steps = Counts::of(Steps::<T>::iter_keys().map(|(key, _)| key));
		let supports = Counts::of(Supports::<T>::iter_keys().map(|(key, _)| key));
		let checks = Counts::of(Checks::<T>::iter_keys().map(|(key, _)| key));
		let updates = Counts::of(Updates::<T>::iter_keys().map(|(key, _)| key));
		let commenters = Counts::of(Commented::<T>::iter_keys().map(|(key, _)| key));
		let flags = Counts::of(Flags::<T>::iter_keys().map(|(key, _)| key));
		let dead = Counts::of(Dead::<T>::iter_keys().map(|(key, _)| key));
		let sign_ups = Counts::of(SignUps::<T>::iter_keys().map(|(key, _)| key));
		let writers = Counts::of(Writers::<T>::iter_keys().map(|(key, _)| key));
		let endorsements = Counts::of(Endorsements::<T>::iter_keys().map(|(key, _)| key));
		let evaluations = Counts::of(Evaluations::<T>::iter_keys().map(|(key, _)| key));
		let parts = Counts::of(Parts::<T>::iter_keys().map(|(key, _)| key));
		for (key, object) in Objects::<T>::iter() {
			let found = Records {
				steps: steps.get(key),
				supports: supports.get(key),
				checks: checks.get(key),
				updates: updates.get(key),
				commenters: commenters.get(key),
				flags: flags.get(key),
				dead: dead.get(key),
				sign_ups: sign_ups.get(key),
				writers: writers.get(key),
				endorsements: endorsements.get(key),
				evaluations: evaluations.get(key),
				parts: parts.get(key),
			};
			ensure!(object.records == found, "what hangs on an object is counted");
		}
		let all = [
			steps,
			supports,
			checks,
			updates,
			commenters,
			flags,
			dead,
			sign_ups,
			writers,
			endorsements,
			evaluations,
			parts,
		];
		let known = Counts::of(Objects::<T>::iter_keys());
		ensure!(
			all.iter().all(|counts| counts.only_of(&known)),
			"nothing hangs on what does not exist"
		);
		Ok(())
	}

	/// What people said about the last fix, and how often each of them said something, is counted. What
	/// is on its way out of the state keeps its counts.
	fn check_words() -> Result<(), DispatchError> {
		let live: BTreeMap<SortedId, ObjectOf<T>> =
			Objects::<T>::iter().filter(|(_, object)| object.state != State::Archived).collect();
		let checks = Counts::of(Checks::<T>::iter().filter_map(|(key, _, check)| {
			let of_the_last = live.get(&key).is_some_and(|object| object.fixes == check.fix);
			of_the_last.then_some((key, check.confirmed))
		}));
		ensure!(
			live.iter().all(|(key, object)| {
				checks.get((key, true)) == object.confirmed
					&& checks.get((key, false)) == object.disputed
			}),
			"the words on a fix are those on record"
		);
		let comments = Updates::<T>::iter()
			.filter(|(key, _, update)| !update.official && live.contains_key(key))
			.map(|(key, _, update)| (key, update.by));
		ensure!(
			Counts::of(comments).are(
				Commented::<T>::iter()
					.filter(|(key, ..)| live.contains_key(key))
					.map(|(key, author, count)| ((key, author), count))
			),
			"the count of an author's comments is their number"
		);
		Ok(())
	}

	/// What a person or an organisation is part of is counted for them. Nobody who is part of something
	/// has been forgotten.
	fn check_people() -> Result<(), DispatchError> {
		let supports = Counts::of(Supports::<T>::iter_keys().map(|(_, voter)| voter));
		ensure!(
			supports.are(SupportsOf::<T>::iter()),
			"a person's count of supports is their number"
		);
		ensure!(supports.within(T::SupportsPerVoter::get()), "nobody supports more than the cap");
		let sign_ups = Counts::of(SignUps::<T>::iter_keys().map(|(_, voter)| voter));
		ensure!(
			sign_ups.are(SignUpsOf::<T>::iter()),
			"a person's count of sign-ups is their number"
		);
		ensure!(sign_ups.within(T::SignUpsPerVoter::get()), "nobody helps at more than the cap");
		let endorsements = Counts::of(Endorsements::<T>::iter_keys().map(|(_, who)| who));
		ensure!(
			endorsements.are(EndorsementsOf::<T>::iter()),
			"an organisation's count of endorsements is their number"
		);
		ensure!(
			endorsements.within(T::EndorsementsPerOrganisation::get()),
			"no organisation endorses more than the cap"
		);
		let mut people = Supports::<T>::iter_keys()
			.chain(Checks::<T>::iter_keys())
			.chain(SignUps::<T>::iter_keys())
			.chain(Flags::<T>::iter_keys());
		ensure!(
			people.all(|(_, voter)| T::Engagements::is_known(&voter)),
			"whoever is part of something is somebody"
		);
		Ok(())
	}

	/// What was merged leads to something that exists and waits for its supports.
	fn check_merges() -> Result<(), DispatchError> {
		let mut arriving: BTreeMap<SortedId, u32> = BTreeMap::new();
		for object in Objects::<T>::iter_values() {
			ensure!(
				object.merged_into.is_none()
					|| matches!(object.state, State::Duplicate | State::Archived),
				"what was merged is a duplicate"
			);
			ensure!(
				object.state != State::Duplicate || object.merged_into.is_some(),
				"a duplicate was merged"
			);
			if let Some(into) = object.merged_into.filter(|_| object.records.supports > 0) {
				let count = arriving.entry(into.into()).or_default();
				*count = count.saturating_add(1);
			}
			ensure!(
				object.state.is_closed() || object.supports == object.records.supports,
				"the supports of what is open are its count"
			);
		}
		ensure!(
			Objects::<T>::iter()
				.all(|(key, object)| arriving.remove(&key).unwrap_or_default() == object.arriving),
			"an object knows how many hand their supports over to it"
		);
		ensure!(arriving.is_empty(), "supports are handed over to what exists");
		Ok(())
	}

	/// Bundles and their parts know each other, and no bundle is too high.
	fn check_bundles() -> Result<(), DispatchError> {
		for (key, object) in Objects::<T>::iter() {
			let Some(bundle) = object.part_of else { continue };
			ensure!(Parts::<T>::contains_key(SortedId::from(bundle), key), "a part is listed");
			let whole = Objects::<T>::get(SortedId::from(bundle));
			ensure!(
				whole.is_some_and(|whole| whole.height > object.height),
				"a bundle is higher than its parts"
			);
		}
		ensure!(
			Parts::<T>::iter_keys().all(|(whole, part)| {
				Objects::<T>::get(part).is_some_and(|part| part.part_of == Some(whole.id()))
			}),
			"what is listed is a part"
		);
		Ok(())
	}

	/// Whatever is hidden is on record as such.
	fn check_moderation() -> Result<(), DispatchError> {
		ensure!(
			Objects::<T>::iter()
				.all(|(key, object)| object.is_hidden() == Hidings::<T>::contains_key(key)),
			"what is hidden has a reason, and nothing else has"
		);
		ensure!(Hidings::<T>::iter_keys().all(Objects::<T>::contains_key), "what is hidden exists");
		Ok(())
	}

	/// Places that are taken are taken by somebody.
	fn check_tasks() -> Result<(), DispatchError> {
		let taken = Counts::of(SignUps::<T>::iter().map(|(key, _, sign_up)| (key, sign_up.slot)));
		for (key, slots) in Tasks::<T>::iter() {
			let archived =
				Objects::<T>::get(key).is_some_and(|object| object.state == State::Archived);
			for (at, slot) in slots.iter().enumerate() {
				ensure!(slot.taken <= slot.places, "no more places are taken than there are");
				ensure!(
					archived || taken.get((key, at as u8)) == u32::from(slot.taken),
					"a place that is taken is somebody's"
				);
			}
		}
		Ok(())
	}

	/// The figures are what a look at everything gives.
	fn check_statistics() -> Result<(), DispatchError> {
		let in_state = Counts::of(Objects::<T>::iter_values().flat_map(|object| {
			let (category, state) = (object.category, object.state);
			object.within.into_iter().map(move |territory| (territory, category, state))
		}));
		let counted: BTreeMap<_, _> = Objects::<T>::iter()
			.map(|(key, object)| (key, (object.within, object.category)))
			.collect();
		// An officer who hands on what was handed on takes no step.
		let taken = Steps::<T>::iter().filter(|(_, _, step)| step.from != step.to);
		let steps = Counts::of(taken.flat_map(|(key, _, step)| {
			let (within, category) = counted.get(&key).cloned().unwrap_or_default();
			within.into_iter().map(move |territory| (territory, category, step.to))
		}));
		for (territory, category, figures) in Statistics::<T>::iter() {
			let on_record = |to| steps.get((territory, category, to));
			// Steps of what is archived are gone, and stay counted.
			ensure!(
				figures.submitted >= on_record(State::Submitted)
					&& figures.reopened >= on_record(State::Reopened),
				"no step is on record that is not counted"
			);
			for state in State::ALL.into_iter().filter(|state| *state != State::Archived) {
				let counted = figures.states.get(state as usize).copied().unwrap_or_default();
				ensure!(
					counted == in_state.get((territory, category, state)),
					"the count of a state is the number of objects in it"
				);
			}
		}
		ensure!(
			Objects::<T>::iter_values().all(|object| {
				object
					.within
					.iter()
					.all(|territory| Statistics::<T>::contains_key(territory, object.category))
			}),
			"every object is counted"
		);
		Ok(())
	}

	/// What is archived is gone, or on its way.
	fn check_archive() -> Result<(), DispatchError> {
		ensure!(
			Archive::<T>::iter_keys().all(|key| {
				let leaving = |object: ObjectOf<T>| object.state == State::Archived;
				key.id() < NextObject::<T>::get() && Objects::<T>::get(key).is_none_or(leaving)
			}),
			"an archived object was there, and is gone or on its way"
		);
		Ok(())
	}

	/// Categories have names, ids that were given out, and are counted.
	fn check_categories() -> Result<(), DispatchError> {
		let mut by_municipality: BTreeMap<_, u32> = BTreeMap::new();
		for (municipality, id, category) in Categories::<T>::iter() {
			ensure!(id < NextCategory::<T>::get(), "a category's id was given out");
			ensure!(category.name.check().is_ok(), "a category's name is a title");
			ensure!(
				(1..=category.version).all(|version| RulesOf::<T>::contains_key(id, version)),
				"every version of a category's rules stays"
			);
			let count = by_municipality.entry(municipality).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			by_municipality == CategoriesOf::<T>::iter().collect(),
			"a municipality's count of categories is their number"
		);
		ensure!(
			by_municipality.values().all(|count| *count <= T::MaxCategories::get()),
			"no municipality has more categories than the cap"
		);
		let routes = Counts::of(Routes::<T>::iter_keys().map(|(category, _)| category));
		ensure!(routes.are(RoutesOf::<T>::iter()), "a category's count of routes is their number");
		Ok(())
	}
}
