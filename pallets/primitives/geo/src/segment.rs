// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BoundingBox, Position};
use core::cmp::Ordering;

/// One straight piece of a border, in the plane of longitude and latitude.
#[derive(Clone, Copy)]
pub(crate) struct Segment {
	pub start: Position,
	pub end: Position,
}

/// How two pieces of border lie to each other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Meeting {
	/// They share no point.
	Apart,
	/// They share one point, which is an end of at least one of them.
	Touching,
	/// They share one point, which is an end of neither.
	Crossing,
	/// They run along each other, in the same direction.
	Along,
	/// They run along each other, in opposite directions.
	Against,
}

/// A place in units of half of 1e-7 degree, so that the middle of a piece of border is one too.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) struct Probe {
	lon: i64,
	lat: i64,
}

impl From<Position> for Probe {
	fn from(position: Position) -> Self {
		Self { lon: 2 * i64::from(position.lon), lat: 2 * i64::from(position.lat) }
	}
}

/// On which side of the line from `from` to `to` the probe lies: `Greater` is left. Exact for any
/// coordinates.
fn side(from: Probe, to: Probe, probe: Probe) -> Ordering {
	let run = |a: i64, b: i64| i128::from(b - a);
	(run(from.lon, to.lon) * run(from.lat, probe.lat))
		.cmp(&(run(from.lat, to.lat) * run(from.lon, probe.lon)))
}

/// The same for positions on the globe: longitudes differ by at most 3.6e9 and latitudes by at most
/// 1.8e9, and the product of the two fits 63 bits.
fn side_on_globe(from: Position, to: Position, point: Position) -> Ordering {
	let run = |a: i32, b: i32| i64::from(b) - i64::from(a);
	(run(from.lon, to.lon) * run(from.lat, point.lat))
		.cmp(&(run(from.lat, to.lat) * run(from.lon, point.lon)))
}

impl Segment {
	pub fn west(&self) -> i32 {
		self.start.lon.min(self.end.lon)
	}

	pub fn east(&self) -> i32 {
		self.start.lon.max(self.end.lon)
	}

	pub fn south(&self) -> i32 {
		self.start.lat.min(self.end.lat)
	}

	pub fn north(&self) -> i32 {
		self.start.lat.max(self.end.lat)
	}

	/// Whether the two can meet at all.
	pub fn near(&self, other: &Self) -> bool {
		self.south() <= other.north()
			&& other.south() <= self.north()
			&& self.west() <= other.east()
			&& other.west() <= self.east()
	}

	/// Whether it shares a point with a box that does not cross the antimeridian. Exact: two convex
	/// figures are apart only if a side of one of them, or the segment itself, separates them.
	pub fn meets_box(&self, part: &BoundingBox) -> bool {
		let beside = self.north() < part.south
			|| part.north < self.south()
			|| self.east() < part.west
			|| part.east < self.west();
		if beside {
			return false;
		}
		let sides = [
			(part.west, part.south),
			(part.east, part.south),
			(part.east, part.north),
			(part.west, part.north),
		]
		.map(|(lon, lat)| side_on_globe(self.start, self.end, Position { lon, lat }));
		sides != [Ordering::Greater; 4] && sides != [Ordering::Less; 4]
	}

	/// The same seen from the other side: turned by half a turn around the middle of the map.
	pub fn mirrored(&self) -> Self {
		Self { start: self.start.mirrored(), end: self.end.mirrored() }
	}

	/// Whether it crosses `border` after a move by a hair's breadth to the east and, by far less, to the
	/// north: by the rule of [`Segment::is_east_of`], for all its points at once. Both are on the globe, and
	/// neither is a mere point. There is no touching: where a place was on a line, the move decides.
	pub fn crosses(&self, border: &Self) -> bool {
		if !self.near(border) {
			return false;
		}
		// The border stays: from this one's line, it moves the other way.
		let aside = self.side_of_the_move().reverse();
		let side = |place| side_on_globe(self.start, self.end, place).then(aside);
		if side(border.start) == side(border.end) {
			return false;
		}
		let aside = border.side_of_the_move();
		let side = |place| side_on_globe(border.start, border.end, place).then(aside);
		side(self.start) != side(self.end)
	}

	/// To which side of it the move leads: `Greater` is left.
	fn side_of_the_move(&self) -> Ordering {
		// East is right of what runs north. Of what runs along a parallel, north is left of eastwards.
		self.start.lat.cmp(&self.end.lat).then(self.end.lon.cmp(&self.start.lon))
	}

	/// How this one lies to `other`. Both are on the globe, and neither is a mere point.
	pub fn meeting(&self, other: &Self) -> Meeting {
		if !self.near(other) {
			return Meeting::Apart;
		}
		let other_start = side_on_globe(self.start, self.end, other.start);
		let other_end = side_on_globe(self.start, self.end, other.end);
		if other_start == other_end && other_start != Ordering::Equal {
			return Meeting::Apart;
		}
		let self_start = side_on_globe(other.start, other.end, self.start);
		let self_end = side_on_globe(other.start, other.end, self.end);
		if self_start == self_end && self_start != Ordering::Equal {
			return Meeting::Apart;
		}
		let sides = [other_start, other_end, self_start, self_end];
		if sides == [Ordering::Equal; 4] {
			return self.meeting_on_one_line(other);
		}
		if sides.contains(&Ordering::Equal) {
			Meeting::Touching
		} else {
			Meeting::Crossing
		}
	}

	/// Both are on one line, and their boxes meet: they share one point, or a stretch.
	fn meeting_on_one_line(&self, other: &Self) -> Meeting {
		let ends = |segment: &Self| {
			if segment.start < segment.end {
				(segment.start, segment.end)
			} else {
				(segment.end, segment.start)
			}
		};
		// Positions sort along every line, by longitude and then by latitude.
		let ((first, last), (other_first, other_last)) = (ends(self), ends(other));
		if last == other_first || other_last == first {
			Meeting::Touching
		} else if (self.start < self.end) == (other.start < other.end) {
			Meeting::Along
		} else {
			Meeting::Against
		}
	}

	/// Its middle.
	pub fn middle(&self) -> Probe {
		Probe {
			lon: i64::from(self.start.lon) + i64::from(self.end.lon),
			lat: i64::from(self.start.lat) + i64::from(self.end.lat),
		}
	}

	/// Whether `probe` is on it.
	pub fn holds(&self, probe: Probe) -> bool {
		let (start, end) = (Probe::from(self.start), Probe::from(self.end));
		start.lon.min(end.lon) <= probe.lon
			&& probe.lon <= start.lon.max(end.lon)
			&& start.lat.min(end.lat) <= probe.lat
			&& probe.lat <= start.lat.max(end.lat)
			&& side(start, end, probe) == Ordering::Equal
	}

	/// Whether a way that leaves `probe` to the east meets it, the probe counted as a hair's breadth
	/// east and, by far less, north of where it is: the rule that gives every point of a shared
	/// border to one side. There is nothing north of the northern edge of the map, and there the
	/// hair's breadth goes south.
	pub fn is_east_of(&self, probe: Probe) -> bool {
		let (start, end) = (Probe::from(self.start), Probe::from(self.end));
		let at_the_top = probe.lat >= 2 * i64::from(Position::MAX_LAT);
		let above = |lat: i64| lat > probe.lat || (at_the_top && lat == probe.lat);
		let up = above(end.lat);
		if above(start.lat) == up || start.lon.max(end.lon) <= probe.lon {
			return false;
		}
		if start.lon.min(end.lon) > probe.lon {
			return true;
		}
		// On the way up, what lies to the left is west of it.
		side(start, end, probe) == if up { Ordering::Greater } else { Ordering::Less }
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn from(a: (i32, i32), b: (i32, i32)) -> Segment {
		Segment { start: Position { lon: a.0, lat: a.1 }, end: Position { lon: b.0, lat: b.1 } }
	}

	#[test]
	fn two_pieces_of_border_lie_to_each_other_in_five_ways() {
		let base = from((0, 0), (10, 0));
		for (other, expected) in [
			(from((0, 1), (10, 1)), Meeting::Apart),
			(from((11, 0), (12, 0)), Meeting::Apart),
			(from((5, 1), (20, 30)), Meeting::Apart),
			(from((5, 0), (5, 9)), Meeting::Touching),
			(from((10, 0), (20, 0)), Meeting::Touching),
			(from((0, 0), (0, 1)), Meeting::Touching),
			(from((5, -1), (5, 1)), Meeting::Crossing),
			(from((3, 0), (12, 0)), Meeting::Along),
			(from((12, 0), (3, 0)), Meeting::Against),
			(from((10, 0), (0, 0)), Meeting::Against),
		] {
			assert_eq!(base.meeting(&other), expected);
			assert_eq!(other.meeting(&base), expected);
		}
	}

	#[test]
	fn the_longest_pieces_do_not_overflow() {
		let (w, e, s, n) = (-1_800_000_000, 1_800_000_000, -900_000_000, 900_000_000);
		assert_eq!(from((w, s), (e, n)).meeting(&from((w, n), (e, s))), Meeting::Crossing);
		assert!(from((w, s), (e, n)).holds(Position::default().into()));
		let wild = from((i32::MIN, i32::MIN), (i32::MAX, i32::MAX));
		assert!(wild.holds(Position::default().into()));
		assert!(!wild.is_east_of(Position::default().into()));
	}
}
