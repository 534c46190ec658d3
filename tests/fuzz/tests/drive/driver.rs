// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_chance::Dice;
use co3_fuzz::reached;
use std::{
	env,
	panic::{catch_unwind, resume_unwind},
	time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// How long one target is driven where nobody says otherwise: two tests run at a time on the
/// smallest machine, eighteen targets in all.
const QUICK: Duration = Duration::from_millis(1_500);
/// The most inputs kept.
const MOST_KEPT: usize = 500;
/// The longest input made.
const LONGEST: usize = 20_000;

/// What inputs are changed with.
struct Random(Dice);

impl Random {
	fn next(&mut self) -> u64 {
		self.0.any()
	}

	/// Below `end`; 0 where there is nothing below.
	fn below(&mut self, end: usize) -> usize {
		self.0.below(end.max(1) as u64) as usize
	}
}

/// Numbers at which things go wrong: the ends of the globe, of integers, of compact lengths.
const EDGES: [i32; 12] = [
	0,
	1,
	-1,
	63,
	64,
	16_383,
	i32::MAX,
	i32::MIN,
	1_800_000_000,
	-1_800_000_000,
	900_000_000,
	-900_000_000,
];

fn mutate(random: &mut Random, corpus: &[Vec<u8>]) -> Vec<u8> {
	if random.below(10) == 0 {
		let length = random.below(200);
		return (0..length).map(|_| random.next() as u8).collect();
	}
	let mut input = corpus[random.below(corpus.len())].clone();
	for _ in 0..=random.below(4) {
		let at = random.below(input.len());
		let length = random.below(input.len() - at.min(input.len())).min(random.below(64));
		match random.below(8) {
			_ if input.is_empty() => input.push(random.next() as u8),
			0 => input[at] ^= 1 << random.below(8),
			1 => input[at] = random.next() as u8,
			2 => input[at] = input[at].wrapping_add(1),
			3 => {
				let edge = EDGES[random.below(EDGES.len())].to_le_bytes();
				input.iter_mut().skip(at / 4 * 4).zip(edge).for_each(|(byte, new)| *byte = new);
			}
			4 => {
				input.drain(at..at + length);
			}
			5 => {
				let copy = input[at..at + length].to_vec();
				let to = random.below(input.len());
				input.splice(to..to, copy);
			}
			6 => {
				let other = &corpus[random.below(corpus.len())];
				let from = random.below(other.len());
				input.truncate(at);
				input.extend_from_slice(&other[from..]);
			}
			_ => input.truncate(at),
		}
	}
	input.truncate(LONGEST);
	input
}

fn from_environment(name: &str) -> Option<u64> {
	env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// Runs `target` on `corpus`, on what comes of it, and on bytes out of the blue. Fails where it
/// panics, and where one of `branches` was never reached.
pub fn drive(target: fn(&[u8]), mut corpus: Vec<Vec<u8>>, branches: &[&str]) {
	let now =
		SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos() as u64);
	let seed = from_environment("CO3_FUZZ_SEED").unwrap_or(now);
	let time = from_environment("CO3_FUZZ_SECONDS").map_or(QUICK, Duration::from_secs);
	let mut random = Random(Dice::new(seed));
	println!("CO3_FUZZ_SEED={seed}");

	let try_out = |input: &[u8]| {
		if let Err(panic) = catch_unwind(|| target(input)) {
			let hex: String = input.iter().map(|byte| format!("{byte:02x}")).collect();
			eprintln!("CO3_FUZZ_SEED={seed}, input {hex}");
			resume_unwind(panic);
		}
	};
	corpus.iter().for_each(|input| try_out(input));
	for branch in branches {
		assert!(reached::count(branch) > 0, "the corpus never gets as far as: {branch}");
	}

	let start = Instant::now();
	let (mut runs, mut accepted) = (0_u64, 0_u64);
	while start.elapsed() < time {
		let input = mutate(&mut random, &corpus);
		let before = reached::total();
		try_out(&input);
		runs += 1;
		if reached::total() > before {
			accepted += 1;
			if corpus.len() < MOST_KEPT && !corpus.contains(&input) {
				corpus.push(input);
			}
		}
	}
	println!("{runs} inputs, {accepted} accepted");
	assert!(accepted > 0, "no mutated input was ever accepted (CO3_FUZZ_SEED={seed})");
}
