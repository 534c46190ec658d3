// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who votes and who trusts whom, where counting is measured.

use crate::Dice;

/// What a member does about a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
	/// Votes.
	Votes,
	/// Lets another one decide, by number.
	Trusts(usize),
	/// Neither.
	Nothing,
}

/// The least number of members that has all of the shape.
pub const FEWEST: u32 = 100;

/// `members` in an order that has nothing to do with what they are: of each ten, three vote, five
/// delegate, two do nothing. A tenth of all delegate to one trustee, a tenth are one chain, a hundredth
/// each are circles of 2 to 11 and chains that end in nobody; the others are chains of 1 to 32.
pub fn parts(members: u32, dice: &mut Dice) -> Vec<Part> {
	assert!(members >= FEWEST, "fewer than {FEWEST} have no shape");
	let members = members as usize;
	let mut below = |end: usize| dice.below(end as u64) as usize;
	let mut names: Vec<usize> = (0..members).collect();
	for at in (1..members).rev() {
		names.swap(at, below(at + 1));
	}
	let mut parts = vec![Part::Nothing; members];
	let (voters, rest) = names.split_at(members * 3 / 10);
	let (trusters, idle) = rest.split_at(members / 2);
	for voter in voters {
		parts[*voter] = Part::Votes;
	}
	let mut chain = |links: &[usize], end: usize| {
		for (at, truster) in links.iter().enumerate() {
			parts[*truster] = Part::Trusts(links.get(at + 1).copied().unwrap_or(end));
		}
	};
	let (star, trusters) = trusters.split_at(members / 10);
	star.iter().for_each(|truster| chain(&[*truster], voters[0]));
	let (line, trusters) = trusters.split_at(members / 10);
	chain(line, voters[1]);
	let (mut circles, mut trusters) = trusters.split_at(members / 100);
	while !circles.is_empty() {
		let (circle, others) = circles.split_at((below(10) + 2).min(circles.len()));
		// The last one that is left over has nobody to stand in a circle with.
		chain(circle, if circle.len() > 1 { circle[0] } else { voters[0] });
		circles = others;
	}
	let lost;
	(lost, trusters) = trusters.split_at(members / 100);
	chain(lost, idle[0]);
	while !trusters.is_empty() {
		let (links, others) = trusters.split_at((below(32) + 1).min(trusters.len()));
		chain(links, voters[below(voters.len())]);
		trusters = others;
	}
	parts
}
