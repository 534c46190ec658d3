// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where in a city people put things: around a few centres, most of them small.

use co3_chance::Dice;
use co3_geo::{MultiPolygon, Position};
use co3_runtime::genesis_presets::places::TOWNS;

/// How many centres there are.
const CENTRES: u64 = 64;

/// How many things in a hundred lie anywhere.
const ANYWHERE: u64 = 13;

/// A metre from south to north, in units of 1e-7 degree.
const METRE: i32 = 90;

/// A square, a market, a street: around it things lie in heaps.
struct Centre {
	at: Position,
	/// The standard deviation of the distance, in metres.
	spread: i32,
}

/// Torino, within the boundary that the demonstration gives it.
pub struct City {
	boundary: MultiPolygon,
	/// From which position to which.
	from: Position,
	to: Position,
	centres: Vec<(u64, Centre)>,
}

/// So many metres to the east and to the north of `from`, at the latitude of Torino.
pub fn beside(from: Position, east: i32, north: i32) -> Position {
	// A degree of longitude is 0.706 of one of latitude there.
	Position { lon: from.lon + east * METRE * 1_000 / 706, lat: from.lat + north * METRE }
}

impl City {
	/// With centres drawn by chance. As with words and with towns, the second has half as much as the
	/// first, the third a third.
	pub fn new(dice: &mut Dice) -> Self {
		let outline = TOWNS[0].outline.iter().chain(TOWNS[0].outline.first());
		let ring: Vec<_> = outline.map(|(lon, lat)| (lon * 1_000, lat * 1_000)).collect();
		let boundary = MultiPolygon::from_coordinates(&[vec![ring]]).expect("a small outline");
		let around = boundary.bounding_box().expect("an outline has a box");
		let mut city = Self {
			boundary,
			from: Position { lon: around.west, lat: around.south },
			to: Position { lon: around.east, lat: around.north },
			centres: vec![],
		};
		for rank in 1..=CENTRES {
			let centre = Centre { at: city.anywhere(dice), spread: dice.between(100, 1_200) };
			city.centres.push((1_000_000 / rank, centre));
		}
		city
	}

	/// Somewhere in the city.
	pub fn position(&self, dice: &mut Dice) -> Position {
		if dice.percent(ANYWHERE) {
			return self.anywhere(dice);
		}
		loop {
			let Centre { at, spread } = dice.weighted(&self.centres);
			let at = beside(*at, dice.normal(*spread), dice.normal(*spread));
			// So that not all lie on a grid of whole metres.
			let at = Position {
				lon: at.lon + dice.between(0, METRE),
				lat: at.lat + dice.between(0, METRE),
			};
			if self.holds(at) {
				return at;
			}
		}
	}

	/// Whether this is in the city.
	pub fn holds(&self, position: Position) -> bool {
		self.boundary.contains(position)
	}

	fn anywhere(&self, dice: &mut Dice) -> Position {
		loop {
			let lon = dice.between(self.from.lon, self.to.lon);
			let at = Position { lon, lat: dice.between(self.from.lat, self.to.lat) };
			if self.holds(at) {
				return at;
			}
		}
	}
}
