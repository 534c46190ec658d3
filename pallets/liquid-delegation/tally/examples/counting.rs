// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What counting takes, in memory, on one core: `scripts/bench liquid` runs this. Fails where a limit is
//! exceeded.

use co3_tally::{
	runoff_places, Ballot, Chain, Concentration, Electorate, Outcome, Pairwise, Quirks, Ranking,
	Register, Resolution, Rules, RunoffBallot, Standing, TieBreaking, Votes,
};
use std::time::{Duration, Instant};

/// Sebastiano Vigna's SplitMix64: small, and the same everywhere.
struct Random(u64);

impl Random {
	fn below(&mut self, end: usize) -> usize {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mut z = self.0;
		z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
		((z ^ z >> 31) % end.max(1) as u64) as usize
	}
}

/// How long `what` takes, and what it gives.
fn time<T>(what: impl FnOnce() -> T) -> (Duration, T) {
	let start = Instant::now();
	let result = what();
	(start.elapsed(), result)
}

fn milliseconds(duration: Duration) -> f64 {
	duration.as_secs_f64() * 1e3
}

const INITIATIVES: usize = 10;

/// Members of a city, and the ballots of those who act.
struct City {
	standings: Vec<Standing<u32>>,
	ballots: Vec<(u32, Ballot)>,
}

/// `members` in an order that has nothing to do with what they are: of each ten, three vote, five
/// delegate, two do nothing. A tenth of all delegate to one trustee, a tenth are one chain, a hundredth
/// each are circles of 2 to 11 and chains that end in nobody; the others are chains of 1 to 32.
fn city(members: usize, random: &mut Random) -> City {
	let mut names: Vec<u32> = (0..members as u32).collect();
	for at in (1..members).rev() {
		names.swap(at, random.below(at + 1));
	}
	let (voters, rest) = names.split_at(members * 3 / 10);
	let (trusters, idle) = rest.split_at(members / 2);
	let mut standings = vec![Standing::Idle { weight: 1 }; members];
	let mut ballots = Vec::new();
	for voter in voters {
		standings[*voter as usize] = Standing::Acts { weight: 1 };
		let grades = (0..INITIATIVES).map(|at| (at, random.below(21) as i32 - 10));
		ballots.push((*voter, Ballot::graded(INITIATIVES, grades).unwrap()));
	}
	let mut chain = |links: &[u32], end: u32| {
		for (at, truster) in links.iter().enumerate() {
			let to = links.get(at + 1).copied().unwrap_or(end);
			standings[*truster as usize] = Standing::Delegates { weight: 1, to };
		}
	};
	let (star, trusters) = trusters.split_at(members / 10);
	star.iter().for_each(|truster| chain(&[*truster], voters[0]));
	let (line, trusters) = trusters.split_at(members / 10);
	chain(line, voters[1]);
	let (mut circles, trusters) = trusters.split_at(members / 100);
	while !circles.is_empty() {
		let (circle, others) = circles.split_at((random.below(10) + 2).min(circles.len()));
		chain(circle, circle[0]);
		circles = others;
	}
	let (lost, mut trusters) = trusters.split_at(members / 100);
	chain(lost, idle[0]);
	while !trusters.is_empty() {
		let (links, others) = trusters.split_at((random.below(32) + 1).min(trusters.len()));
		chain(links, voters[random.below(voters.len())]);
		trusters = others;
	}
	City { standings, ballots }
}

/// Resolves, adds up and ranks; gives the outcome and the report.
fn count(electorate: &mut Electorate, ballots: &[(u32, Ballot)]) -> (Outcome, Concentration) {
	Resolution::new().run(electorate);
	let mut votes = Votes::new(INITIATIVES).unwrap();
	let mut concentration = Concentration::default();
	for (voter, ballot) in ballots {
		let node = electorate.node(*voter);
		let own = electorate.standing(*voter).weight().unwrap_or_default();
		votes.add(ballot, node.received + u128::from(own)).unwrap();
		concentration.add(own, node.received, node.depth);
	}
	(Outcome::new(&votes, &Rules::default(), Quirks::NONE).unwrap(), concentration)
}

/// The resident memory that the system has given to this process, in MiB.
fn resident() -> usize {
	let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
	let line = status.lines().find(|line| line.starts_with("VmRSS:"));
	line.and_then(|line| line.split_whitespace().nth(1)?.parse::<usize>().ok()).unwrap_or_default()
		/ 1_024
}

fn growth(random: &mut Random) {
	println!("| members | ballots | resolve | add up and rank | together | a member | resident |");
	println!("|---|---|---|---|---|---|---|");
	for members in [1_000, 10_000, 100_000, 1_000_000] {
		let city = city(members, random);
		// The best of three, and the electorate anew for each.
		let mut best: Option<(Duration, Duration)> = None;
		let mut seen = 0;
		for _ in 0..3 {
			let mut electorate = Electorate::new(city.standings.clone()).unwrap();
			let (whole, (_, report)) = time(|| count(&mut electorate, &city.ballots));
			seen = resident();
			let mut fresh = Electorate::new(city.standings.clone()).unwrap();
			let (resolve, ()) = time(|| Resolution::new().run(&mut fresh));
			assert!(report.longest_chain() as usize >= members / 10);
			assert!(report.largest() >= members as u128 / 10);
			let trusters = (0..members as u32)
				.filter(|member| city.standings[*member as usize].delegate().is_some());
			assert!(trusters.take(100).all(|member| Chain::of(&fresh, member).count() <= members));
			if best.is_none_or(|(least, _)| whole < least) {
				best = Some((whole, resolve));
			}
		}
		let (whole, resolve) = best.unwrap();
		println!(
			"| {members} | {} | {:.2} ms | {:.2} ms | {:.2} ms | {:.0} ns | {seen} MiB |",
			city.ballots.len(),
			milliseconds(resolve),
			milliseconds(whole.saturating_sub(resolve)),
			milliseconds(whole),
			whole.as_secs_f64() * 1e9 / members as f64,
		);
		assert!(members < 1_000_000 || whole < Duration::from_secs(1), "a million takes a second");
	}
}

/// Ranks, step by step; gives the time in all and that of the longest step.
fn rank(table: &Pairwise, ties: TieBreaking) -> (Duration, Duration) {
	let mut longest = Duration::ZERO;
	let (whole, ()) = time(|| {
		let mut ranking = Ranking::new(table, Rules::default().defeat_strength, ties);
		let mut run = ranking.resume(table).unwrap();
		loop {
			let (step, more) = time(|| run.step());
			longest = longest.max(step);
			if !more {
				break;
			}
		}
	});
	(whole, longest)
}

fn table(options: usize, voters: usize, grades: usize, random: &mut Random) -> Pairwise {
	let mut table = Pairwise::new(options).unwrap();
	for _ in 0..voters {
		let grades: Vec<i32> = (0..options).map(|_| random.below(grades) as i32).collect();
		table.add(&grades, 1).unwrap();
	}
	table
}

fn ranking(random: &mut Random) {
	println!("\n| ranking | inputs | median | worst | longest step |");
	println!("|---|---|---|---|---|");
	let variants = [TieBreaking::Variant1, TieBreaking::Variant2];
	let shapes = [
		("100 initiatives, 10,000 voters", 101, 10_000, 1_000, 20, Duration::from_millis(50)),
		(
			"100 options, 3 voters who order all",
			100,
			3,
			1_000_000,
			1_000,
			Duration::from_millis(250),
		),
		("100 options, 3 voters of few grades", 100, 3, 5, 1_000, Duration::from_millis(250)),
		("100 options, 2 voters who order all", 100, 2, 1_000_000, 100, Duration::from_millis(250)),
		("100 options, 4 voters who order all", 100, 4, 1_000_000, 100, Duration::from_millis(250)),
	];
	for (name, options, voters, grades, inputs, limit) in shapes {
		let mut times: Vec<(Duration, Duration)> = (0..inputs)
			.map(|at| rank(&table(options, voters, grades, random), variants[at % 2]))
			.collect();
		// Of the longest steps the median: the longest of all is one in which another program ran.
		let mut steps: Vec<Duration> = times.iter().map(|(_, longest)| *longest).collect();
		steps.sort();
		let longest = steps[inputs / 2];
		times.sort();
		let (median, worst) = (times[inputs / 2].0, times[inputs - 1].0);
		println!(
			"| {name} | {inputs} | {:.1} ms | {:.1} ms | {:.2} ms |",
			milliseconds(median),
			milliseconds(worst),
			milliseconds(longest),
		);
		assert!(worst < limit, "{name}: {worst:?}");
	}
}

fn orders(random: &mut Random) {
	println!("\n| runoff among | ballots | time |");
	println!("|---|---|---|");
	for (candidates, ballots) in [(20, 1_000), (50, 1_000), (100, 1_000)] {
		let ballots: Vec<RunoffBallot> = (0..ballots)
			.map(|_| {
				let mut sections = vec![Vec::new(); 4];
				(0..8).for_each(|_| sections[random.below(4)].push(random.below(candidates)));
				RunoffBallot { weight: 1 + random.below(9) as u128, sections }
			})
			.collect();
		let (took, places) = time(|| runoff_places(candidates, &ballots).unwrap());
		assert!(places.iter().all(Option::is_some));
		println!("| {candidates} suggestions | {} | {:.0} ms |", ballots.len(), milliseconds(took));
	}
}

fn main() {
	let mut random = Random(20_261_126);
	growth(&mut random);
	ranking(&mut random);
	orders(&mut random);
}
