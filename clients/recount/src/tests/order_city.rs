// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the order of things takes in a large city.

use crate::{
	blocs::{place_suggestions, weigh_initiatives, Admission},
	participant::{participants, Participant},
	records::{OpinionRow, Participation, Person, Status, Suffrage, Supporting},
	Member, Register,
};
use co3_tally::{Choice, CountError, Degree, Delegations, Opinion};
use codec::{Decode, Encode};
use std::{collections::BTreeMap, time::Instant};

const DAY: u32 = 20_000;

fn register(people: u64) -> Register {
	let person = Person {
		account: [0; 32],
		home: 1,
		municipality: 1,
		class: 0,
		age: 0,
		weight: 1,
		expires: DAY,
		status: Status::Active,
	};
	let suffrage = Suffrage::decode(&mut &(1u32, 1u32).encode()[..]).unwrap();
	let members = (0..people).map(|id| Member::new(id, &person)).collect();
	Register::new(members, [1].into(), suffrage, u64::from(DAY) * 86_400_000)
}

/// A number that looks like any other.
fn some(seed: u64) -> u64 {
	let digest = sp_crypto_hashing::blake2_64(&seed.to_le_bytes());
	u64::from_le_bytes(digest)
}

fn opinion(seed: u64) -> Opinion {
	let degrees = [Degree::MustNot, Degree::ShouldNot, Degree::Should, Degree::Must];
	Opinion { degree: degrees[(seed / 2 % 4) as usize], fulfilled: seed.is_multiple_of(2) }
}

/// Up to three of ten initiatives, and what they think of three of twenty suggestions to the first of these.
fn acts(id: u64) -> (Participation, Vec<OpinionRow>) {
	let seed = some(id);
	let first = (seed % 10) as u8;
	let supported = (0..1 + (seed >> 8) as u8 % 3).map(|next| (first + 3 * next) % 10 + 1);
	let supports = supported.map(|initiative| Supporting { initiative, draft: 1, critical: 0 });
	let participation = Participation { interested: true, supports: supports.collect() };
	let rows = (0..3u64).map(|next| {
		let suggestion = ((seed >> 16) + 7 * next * (1 + (seed >> 24) % 2)) % 20;
		OpinionRow::new(first + 1, suggestion as u16, opinion(seed >> (32 + 3 * next)))
	});
	(participation, rows.collect())
}

/// Half delegate, in chains of up to 32, and all others take part, in each of four issues of an area. With
/// `CO3_RECOUNT_PEOPLE=1000000` it says what `docs/recount.md` says.
#[test]
fn a_large_city_is_ordered() {
	let people = std::env::var("CO3_RECOUNT_PEOPLE").map_or(2_000, |text| text.parse().unwrap());
	let mut register = register(people);
	let (mut participations, mut opinions) = (BTreeMap::new(), BTreeMap::new());
	for id in 0..people {
		if id % 10 >= 5 {
			let to = if id % 320 < 10 { id / 10 * 10 } else { id - 10 };
			let unit = Some(Choice::Trustee(to));
			register.note_delegations(id, Delegations { unit, area: None, issue: None });
		} else {
			let (participation, rows) = acts(id);
			participations.insert(id, participation);
			opinions.insert(id, rows);
		}
	}
	let (begun, mut admission) = (Instant::now(), Admission::default());
	let all = participants(&register, &participations).unwrap();
	let resolved = begun.elapsed();
	assert_eq!(all.iter().map(|one| one.weight).sum::<u128>(), u128::from(people));
	let initiatives: Vec<_> = (1..=10).map(|number| (number, number % 2 == 0)).collect();
	let weights = weigh_initiatives(&initiatives, &all).unwrap();
	let weighed = begun.elapsed();
	assert!(weights.iter().all(|(_, weight)| *weight > 0));
	let suggestions: BTreeMap<u8, Vec<u16>> =
		(1..=10).map(|number| (number, (0..20).collect())).collect();
	let places = place_suggestions(&suggestions, &opinions, &all);
	let placed = begun.elapsed();
	assert!(places.iter().all(|(_, places)| places.as_ref().unwrap().len() == 20));
	let issues = [1, 2, 3, 4];
	for at in 0..issues.len() {
		admission.note(at, &participants(&register, &participations).unwrap());
	}
	assert_eq!(admission.places(&issues).unwrap()[0], (1, Some(1)));
	println!(
		"{people} people: resolved in {resolved:.1?}, initiatives weighed by {weighed:.1?}, suggestions placed by \
		 {placed:.1?}, four issues by {:.1?}",
		begun.elapsed()
	);
}

/// Tens of thousands say something of their own about two hundred suggestions.
#[test]
fn what_is_too_much_for_anybody_is_said_to_be() {
	let participation = Participation { interested: true, supports: Vec::new() };
	let people = 33_000;
	let all: Vec<_> = (0..people)
		.map(|person| Participant { person, participation: &participation, weight: 1 })
		.collect();
	let suggestions = BTreeMap::from([(1, (0..200).collect()), (2, vec![7])]);
	let rows = |person: u64| {
		let must = Opinion { degree: Degree::Must, fulfilled: false };
		let about = (0..32).map(|next| (some(person) >> (next % 8 * 8)) as u16 % 190 + next / 8);
		about.map(|suggestion| OpinionRow::new(1, suggestion, must)).collect()
	};
	let opinions = (0..people).map(|person| (person, rows(person))).collect();
	let placed = place_suggestions(&suggestions, &opinions, &all);
	assert_eq!(placed[0], (1, Err(CountError::TooManyCandidates)));
	assert_eq!(placed[1], (2, Ok(vec![(7, None)])));
}
