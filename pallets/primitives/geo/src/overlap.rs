// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	segment::{Meeting, Probe, Segment},
	MultiPolygon,
};
use alloc::vec::Vec;

impl MultiPolygon {
	/// Whether the two areas have more in common than border. Both have passed their check and are
	/// normalised.
	///
	/// They have if a piece of one border crosses a piece of the other away from its ends, or runs
	/// along it with the area on the same side, or if a corner or the middle of a piece of one
	/// border lies in the other area and not on its border. Each of these proves an overlap. Not
	/// found are overlaps whose borders cross in corners only, with all corners and middles outside
	/// of or on the other border.
	///
	/// Compares every piece of one border with every one of the other, and where the two touch,
	/// also every corner and middle: at most five times the product of their vertices.
	pub fn overlaps(&self, other: &Self) -> bool {
		let (Some(bounds), Some(other_bounds)) = (self.bounding_box(), other.bounding_box()) else {
			return false;
		};
		if !bounds.meets(&other_bounds) {
			return false;
		}
		let theirs: Vec<Segment> = other.segments().collect();
		let mut touching = false;
		for mine in self.segments() {
			for their in &theirs {
				match mine.meeting(their) {
					Meeting::Crossing | Meeting::Along => return true,
					Meeting::Touching | Meeting::Against => touching = true,
					Meeting::Apart => {}
				}
			}
		}
		other.is_partly_in(self, touching) || self.is_partly_in(other, touching)
	}

	/// Whether a corner or a middle of it is in `other`. Where the two do not touch, one corner
	/// speaks for its ring.
	fn is_partly_in(&self, other: &Self, touching: bool) -> bool {
		let is_in = |probe: Probe| other.is_strictly_around(probe);
		if touching {
			self.segments().any(|piece| is_in(piece.start.into()) || is_in(piece.middle()))
		} else {
			self.rings()
				.filter_map(|ring| ring.positions().first())
				.any(|position| is_in((*position).into()))
		}
	}
}

#[cfg(test)]
mod tests {
	use crate::MultiPolygon;

	fn area(rings: &[&[(i32, i32)]]) -> MultiPolygon {
		let polygon = rings.iter().map(|ring| ring.to_vec()).collect();
		let mut area = MultiPolygon::from_coordinates(&[polygon]).unwrap();
		assert_eq!(area.check(), Ok(()));
		area.normalise();
		area
	}

	fn square(west: i32, south: i32, side: i32) -> Vec<(i32, i32)> {
		let (east, north) = (west + side, south + side);
		vec![(west, south), (east, south), (east, north), (west, north), (west, south)]
	}

	fn overlap(one: &MultiPolygon, two: &MultiPolygon) -> bool {
		let answer = one.overlaps(two);
		assert_eq!(two.overlaps(one), answer);
		answer
	}

	#[test]
	fn neighbours_share_a_border_and_nothing_else() {
		let home = area(&[&square(0, 0, 10)]);
		assert!(!overlap(&home, &area(&[&square(10, 0, 10)])));
		assert!(!overlap(&home, &area(&[&square(10, 3, 5)])));
		assert!(!overlap(&home, &area(&[&square(10, 10, 5)])));
		assert!(!overlap(&home, &area(&[&square(50, 50, 5)])));
	}

	#[test]
	fn areas_that_cross_lie_in_one_another_or_are_the_same_overlap() {
		let home = area(&[&square(0, 0, 10)]);
		assert!(overlap(&home, &area(&[&square(5, 5, 10)])));
		assert!(overlap(&home, &area(&[&square(2, 2, 3)])));
		assert!(overlap(&home, &area(&[&square(0, 0, 3)])));
		assert!(overlap(&home, &home));
		let diamond = [(5, 0), (10, 5), (5, 10), (0, 5), (5, 0)];
		assert!(overlap(&home, &area(&[&diamond])));
		let band = [(-5, 0), (15, 0), (15, 10), (-5, 10), (-5, 0)];
		assert!(overlap(&home, &area(&[&band])));
	}

	#[test]
	fn an_enclave_lies_in_a_hole() {
		let around = area(&[&square(0, 0, 10), &square(3, 3, 3)]);
		assert!(!overlap(&around, &area(&[&square(3, 3, 3)])));
		assert!(!overlap(&around, &area(&[&square(4, 4, 1)])));
		assert!(overlap(&around, &area(&[&square(3, 3, 4)])));
		assert!(overlap(&around, &area(&[&square(1, 1, 8)])));
	}
}
