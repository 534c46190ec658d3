// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What people put on a map.

use crate::city::{beside, City};
use co3_chance::Dice;
use co3_geo::{Position, Precision, Shape};
use co3_primitives::{ContentRef, TerritoryId, Title};
use co3_runtime::{Moment, Runtime};
use pallet_geo_proposals::{Call, Details, Kind, Location, Validity};
use sp_core::H256;

/// The territory that all of them are in: Torino.
pub const TERRITORY: TerritoryId = 1;

/// How many categories the demonstration gives each town; Torino's come first.
const CATEGORIES: u64 = 6;

/// Most of what people report is broken.
const KINDS: [(u64, Kind); 8] = [
	(58, Kind::Report),
	(17, Kind::Proposal),
	(8, Kind::Place),
	(5, Kind::Event),
	(4, Kind::News),
	(3, Kind::Story),
	(3, Kind::Task),
	(2, Kind::Offer),
];

const SUBJECTS: [&str; 10] = [
	"A deep hole in the road",
	"The lamp has been dark for a week",
	"Bins overflowing",
	"A bench for those who wait",
	"Trees for the square",
	"The pavement is too narrow for a pram",
	"Broken glass in the playground",
	"A crossing with lights",
	"The fountain does not run",
	"Bicycle stands",
];

const STREETS: [&str; 8] = [
	"via Cigna",
	"corso Giulio Cesare",
	"via Nizza",
	"piazza Foroni",
	"via Po",
	"corso Racconigi",
	"via Guido Reni",
	"strada del Fortino",
];

/// Something new, as its author submits it at `now`.
pub fn submission(city: &City, dice: &mut Dice, now: Moment) -> Call<Runtime> {
	let kind = *dice.weighted(&KINDS);
	let category = dice.below(CATEGORIES) as u32;
	let (shape, precision) = shape(city, dice);
	let floor = dice.percent(5).then(|| dice.between(-2, 12) as i16);
	let location = Location::At { shape, precision, floor, territory: TERRITORY };
	Call::submit { kind, category, location, details: details(kind, dice, now), draft: false }
}

/// A point, at times a stretch of a street or a square.
fn shape(city: &City, dice: &mut Dice) -> (Shape, Precision) {
	loop {
		let at = city.position(dice);
		let (shape, precision) = match dice.below(100) {
			0..4 => (street(at, dice), Precision::Exact),
			4..6 => (square(at, dice), Precision::Exact),
			// Around a home, people say it less exactly.
			6..16 => {
				let coarse =
					Precision::HundredMetres.coarsen(at).expect("the city is on the globe");
				(Shape::Point(coarse), Precision::HundredMetres)
			}
			_ => (Shape::Point(at), Precision::Exact),
		};
		if shape.positions().all(|position| city.holds(position)) {
			return (shape, precision);
		}
	}
}

fn street(from: Position, dice: &mut Dice) -> Shape {
	let (east, north) = (dice.between(-150, 150), dice.between(30, 150));
	let mut at = from;
	let mut positions = vec![(at.lon, at.lat)];
	for _ in 0..dice.between(1, 5) {
		at = beside(at, east + dice.between(-10, 10), north + dice.between(-10, 10));
		positions.push((at.lon, at.lat));
	}
	Shape::line(&positions).expect("six positions fit")
}

fn square(middle: Position, dice: &mut Dice) -> Shape {
	let (east, north) = (dice.between(5, 80), dice.between(5, 80));
	let corners = [(-east, -north), (east, -north), (east, north), (-east, north), (-east, -north)];
	let ring = corners.map(|(east, north)| beside(middle, east, north)).map(|at| (at.lon, at.lat));
	Shape::polygon(&[ring.to_vec()]).expect("five positions fit")
}

fn details(kind: Kind, dice: &mut Dice, now: Moment) -> Details {
	let title =
		format!("{}, {} {}", dice.pick(&SUBJECTS), dice.pick(&STREETS), dice.between(1, 300));
	let pictures = *dice.weighted(&[(60, 0), (30, 1), (10, 2)]);
	let media: Vec<_> = (0..pictures).map(|_| picture(dice)).collect();
	let validity = (kind == Kind::Event).then(|| {
		let from = now + dice.below(90 * 24) * 3_600_000;
		Validity { from, to: from + 2 * 3_600_000 }
	});
	Details {
		title: Title::new(&title).expect("a title"),
		content: text(dice),
		media: media.try_into().expect("two pictures fit"),
		validity,
		address: dice.percent(20).then(|| H256(dice.bytes())),
		answers: Default::default(),
	}
}

/// A text that somebody wrote.
pub fn text(dice: &mut Dice) -> ContentRef {
	content("text/markdown", "it", None, dice)
}

fn picture(dice: &mut Dice) -> ContentRef {
	let alternative_text = Some(H256(dice.bytes()));
	content("image/jpeg", "", alternative_text, dice)
}

fn content(
	mime: &str,
	language: &str,
	alternative_text: Option<H256>,
	dice: &mut Dice,
) -> ContentRef {
	// SHA2-256, 32 bytes.
	let hash = [&[0x12, 0x20], &dice.bytes()[..]].concat();
	ContentRef {
		hash: hash.try_into().expect("34 bytes fit"),
		mime: mime.as_bytes().to_vec().try_into().expect("a short type fits"),
		size: 200 + dice.below(1 << 20),
		language: language.as_bytes().to_vec().try_into().expect("two letters fit"),
		alternative_text,
	}
}
