// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The lists of a state that are read whole: each is all that lies below one prefix.

use crate::{
	keys,
	records::{
		beginning, whole, Initiative, Overrides, Participation, Participations, Person, Rows,
		Territory, Trusting,
	},
	register::{Member, Tree},
	source::Place,
	state::State,
	Error,
};
use co3_tally::Override;
use codec::Decode;
use std::collections::BTreeMap;

/// The tree of places, and how many there are.
pub(crate) fn territories(state: &mut State<'_>, place: Place) -> Result<(Tree, u64), Error> {
	let mut tree = Tree::default();
	let prefix = keys::item("Territories", "Records");
	let count = state.all(place, "the tree of places", &prefix, |key, value| {
		let Territory { parent } = beginning(value, "a territory")?;
		tree.0.insert(u32::from_le_bytes(keys::plain(key)?), parent);
		Ok(())
	})?;
	Ok((tree, count))
}

/// All residents. Each is shown to `note` as well, whole.
pub(crate) fn residents(
	state: &mut State<'_>,
	place: Place,
	mut note: impl FnMut(u64, &Person),
) -> Result<Vec<Member>, Error> {
	let mut members = Vec::new();
	let prefix = keys::item("Residents", "Residents");
	state.all(place, "the register", &prefix, |key, value| {
		let id = keys::after_twox(key)?;
		let person: Person = beginning(value, "a resident")?;
		note(id, &person);
		members.push(Member::new(id, &person));
		Ok(())
	})?;
	Ok(members)
}

/// What is different in an issue, and for whom. Says how many records there are, with what was taken back.
pub(crate) fn overrides(
	state: &mut State<'_>,
	place: Place,
	issue: u64,
	mut note: impl FnMut(u64, Override),
) -> Result<u64, Error> {
	let prefix = keys::of_issue("Overrides", issue);
	let what = (place, "the overrides", "an override");
	by_person(state, what, &prefix, |person, record: Overrides| {
		if let Some(different) = record.present {
			note(person, different);
		}
	})
}

/// Everything that people say in a unit about who decides for them. Says how many do.
pub(crate) fn trusters(
	state: &mut State<'_>,
	place: Place,
	unit: u32,
	mut note: impl FnMut(u64, Rows),
) -> Result<u64, Error> {
	let what = (place, "the delegations", "a delegation");
	by_person(state, what, &keys::trusters(unit), |truster, record: Trusting| {
		note(truster, record.present);
	})
}

/// What people do in the discussion of an issue.
pub(crate) fn participations(
	state: &mut State<'_>,
	place: Place,
	issue: u64,
) -> Result<BTreeMap<u64, Participation>, Error> {
	let mut all = BTreeMap::new();
	let prefix = keys::of_issue("Participations", issue);
	let what = (place, "the participations", "a participation");
	by_person(state, what, &prefix, |person, record: Participations| {
		all.insert(person, record.present);
	})?;
	Ok(all)
}

/// The initiatives of an issue, by number.
pub(crate) fn initiatives(
	state: &mut State<'_>,
	(place, what): (Place, &str),
	issue: u64,
	mut note: impl FnMut(u8, Initiative),
) -> Result<(), Error> {
	state.all(place, what, &keys::of_issue("Initiatives", issue), |key, value| {
		let [number] = keys::plain(key)?;
		note(number, beginning(value, "an initiative")?);
		Ok(())
	})?;
	Ok(())
}

/// What people have below one prefix, by their numbers as residents. Says how many records there are.
pub(crate) fn by_person<Record: Decode>(
	state: &mut State<'_>,
	(place, what, one): (Place, &str, &str),
	prefix: &[u8],
	mut note: impl FnMut(u64, Record),
) -> Result<u64, Error> {
	state.all(place, what, prefix, |key, value| {
		note(keys::after_blake2(key)?, whole(value, one)?);
		Ok(())
	})
}
