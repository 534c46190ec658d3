// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{DefeatStrength, Pairwise, TieBreaking};
use alloc::{vec, vec::Vec};
use core::cmp::Reverse;

/// How strong the direct link from one position to another is, before ties are broken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
	Defeat,
	Tie,
	Win { votes: u128, against: Reverse<u128> },
}

impl Strength {
	fn of(how: DefeatStrength, votes: u128, against: u128) -> Self {
		match how {
			DefeatStrength::Simple if votes > against => Self::Win { votes, against: Reverse(0) },
			DefeatStrength::Simple => Self::Tie,
			DefeatStrength::Tuple if votes > against => {
				Self::Win { votes, against: Reverse(against) }
			}
			DefeatStrength::Tuple if votes == against => Self::Tie,
			DefeatStrength::Tuple => Self::Defeat,
		}
	}
}

/// All links between positions, the strongest first, and the level of each: 0 is the strongest.
/// Only the order of strengths matters to a path, so that levels stand for them from here on.
///
/// An option stands at its number: the lower, the older. With tie-breaking every link has a level of
/// its own; without, links of equal strength share one.
pub(crate) struct Links {
	options: usize,
	sorted: Vec<(u16, u16)>,
	levels: Vec<u32>,
}

impl Links {
	/// Of a table with n options: n² numbers, n² log n comparisons.
	pub fn new(pairwise: &Pairwise, how: DefeatStrength, tie_breaking: TieBreaking) -> Self {
		let options = pairwise.options();
		// Below MAX_OPTIONS: it fits.
		let positions = 0..options as u16;
		let strength = |(from, to): (u16, u16)| {
			let (from, to) = (usize::from(from), usize::from(to));
			Strength::of(how, pairwise.get(from, to), pairwise.get(to, from))
		};
		let secondary = |(from, to): (u16, u16)| {
			let older_first = Reverse(from);
			match tie_breaking {
				TieBreaking::Variant1 => (from < to, older_first, to, older_first),
				TieBreaking::Variant2 => (from < to, Reverse(0), to, older_first),
				TieBreaking::Simple => (false, Reverse(0), 0, Reverse(0)),
			}
		};
		let mut sorted: Vec<((u16, u16), _)> = positions
			.clone()
			.flat_map(|from| positions.clone().map(move |to| (from, to)))
			.filter(|(from, to)| from != to)
			.map(|link| (link, (strength(link), secondary(link))))
			.collect();
		sorted.sort_by(|(_, one), (_, other)| other.cmp(one));
		let mut levels = vec![u32::MAX; options * options];
		let mut level = 0;
		for (at, (link, strength)) in sorted.iter().enumerate() {
			if at > 0 && sorted[at - 1].1 != *strength {
				level += 1;
			}
			levels[usize::from(link.0) * options + usize::from(link.1)] = level;
		}
		Self { options, sorted: sorted.into_iter().map(|(link, _)| link).collect(), levels }
	}

	/// By rows, from and to; what is on the diagonal means nothing.
	pub fn levels(&self) -> &[u32] {
		&self.levels
	}

	/// Decides between two positions whose best paths share their weakest link, at `shared`: whether
	/// `one` is ahead of `other`. `best` are the levels of the best paths, by rows. Every link has a
	/// level of its own.
	///
	/// The reference forbids the shared link, computes all paths again, and goes on until the two
	/// paths differ. The same, without computing paths: add link after link, the strongest first. The
	/// strength of a best path is that of the link that makes its end reachable. If a link makes each
	/// reachable from the other, it is the shared one: leave it out, for that is what forbidding it
	/// does to all that follow, and nothing that came before depends on it. If it makes one of them
	/// reachable from the other alone, that one's path is the stronger. For the links stronger than
	/// the first shared one, `best` knows already what they make reachable.
	///
	/// It always ends: the direct link between the two is never shared, since a path to its start
	/// need not go through its end.
	///
	/// Time n²: each link is looked at once, and each position enters each of four sets once.
	pub fn decide(&self, best: &[u32], one: usize, other: usize) -> bool {
		let shared = best[one * self.options + other];
		let mut reach = Reach::new(self, best, one, other, shared);
		for (level, link) in self.sorted.iter().enumerate().skip(shared as usize) {
			let (from, to) = (usize::from(link.0), usize::from(link.1));
			// Fewer links than MAX_OPTIONS²: it fits.
			match reach.joins(from, to) {
				(true, false) => return true,
				(false, true) => return false,
				(true, true) => reach.forbidden.push(level as u32),
				(false, false) => reach.add(from, to, level as u32),
			}
		}
		// Not reached (see above). If it were: the older is ahead.
		one < other
	}
}

/// From `one`, to `other`, from `other`, to `one`.
const FROM_ONE: u8 = 1;
const TO_OTHER: u8 = 2;
const FROM_OTHER: u8 = 4;
const TO_ONE: u8 = 8;

/// What can be reached from two positions, and from where they can be reached.
struct Reach<'a> {
	links: &'a Links,
	/// Of each position, the sets that it is in.
	sets: Vec<u8>,
	/// Levels of the links left out, ascending.
	forbidden: Vec<u32>,
}

impl<'a> Reach<'a> {
	/// With all links stronger than `level`.
	fn new(links: &'a Links, best: &[u32], one: usize, other: usize, level: u32) -> Self {
		let options = links.options;
		let reaches = |from: usize, to: usize| from == to || best[from * options + to] < level;
		let sets = (0..options)
			.map(|at| {
				let within = |holds: bool, set: u8| if holds { set } else { 0 };
				within(reaches(one, at), FROM_ONE)
					| within(reaches(at, other), TO_OTHER)
					| within(reaches(other, at), FROM_OTHER)
					| within(reaches(at, one), TO_ONE)
			})
			.collect();
		Self { links, sets, forbidden: Vec::new() }
	}

	/// Whether this link would join `one` to `other`, and `other` to `one`.
	fn joins(&self, from: usize, to: usize) -> (bool, bool) {
		let (start, end) = (self.sets[from], self.sets[to]);
		(start & FROM_ONE != 0 && end & TO_OTHER != 0, start & FROM_OTHER != 0 && end & TO_ONE != 0)
	}

	fn add(&mut self, from: usize, to: usize, level: u32) {
		let (start, end) = (self.sets[from], self.sets[to]);
		let forward = start & !end & (FROM_ONE | FROM_OTHER);
		let backward = end & !start & (TO_ONE | TO_OTHER);
		if forward != 0 {
			self.spread(to, forward, level, |links, at, next| {
				links.levels[at * links.options + next]
			});
		}
		if backward != 0 {
			self.spread(from, backward, level, |links, at, next| {
				links.levels[next * links.options + at]
			});
		}
	}

	/// Puts `first` into `sets`, and whatever follows it by links that are not weaker than `level`.
	fn spread(
		&mut self,
		first: usize,
		sets: u8,
		level: u32,
		link: impl Fn(&Links, usize, usize) -> u32,
	) {
		let mut reached = vec![(first, sets)];
		while let Some((at, sets)) = reached.pop() {
			let new = sets & !self.sets[at];
			if new == 0 {
				continue;
			}
			self.sets[at] |= new;
			for next in (0..self.links.options).filter(|next| *next != at) {
				let by = link(self.links, at, next);
				if by <= level
					&& new & !self.sets[next] != 0
					&& self.forbidden.binary_search(&by).is_err()
				{
					reached.push((next, new));
				}
			}
		}
	}
}
