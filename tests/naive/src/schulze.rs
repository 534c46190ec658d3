// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Section 7, steps 1 to 5: links, paths, and an order.

/// Whether the table's `n[x][y]` prefer x to y, as a strength: primary, then secondary.
type Strength = (i128, (bool, i128, i128));
/// Strengths of links or of paths.
type Table = Vec<Vec<Strength>>;

/// Weaker than everything.
const FORBIDDEN: Strength = (-2, (false, i128::MIN, i128::MIN));

/// How the program counts.
pub struct Method {
	pub tuple: bool,
	/// None is simple tie-breaking.
	pub variant: Option<u8>,
}

/// The strengths of the direct links.
fn links(n: &[Vec<i128>], method: &Method) -> Table {
	let link = |x: usize, y: usize| {
		let (votes, against) = (n[x][y], n[y][x]);
		let primary = match method.tuple {
			true if votes > against => votes * (1 << 31) - against,
			true if votes == against => 0,
			true => -1,
			false if votes > against => votes,
			false => 0,
		};
		let (winner, loser) = (-(x as i128), y as i128);
		let secondary = match method.variant {
			Some(1) => (x < y, winner, loser),
			Some(_) => (x < y, loser, winner),
			None => (false, 0, 0),
		};
		(primary, secondary)
	};
	(0..n.len()).map(|x| (0..n.len()).map(|y| link(x, y)).collect()).collect()
}

/// The strengths of the best paths: Floyd and Warshall.
fn paths(links: &Table) -> Table {
	let mut best = links.clone();
	for via in 0..best.len() {
		for from in 0..best.len() {
			for to in 0..best.len() {
				if from != via && to != via && from != to {
					let detour = best[from][via].min(best[via][to]);
					best[from][to] = best[from][to].max(detour);
				}
			}
		}
	}
	best
}

/// The primary strengths of the best paths.
pub fn primary_paths(n: &[Vec<i128>], method: &Method) -> Vec<Vec<i128>> {
	let best = paths(&links(n, method));
	best.into_iter().map(|row| row.into_iter().map(|(primary, _)| primary).collect()).collect()
}

/// The positions, the best first; or none, where the reference program finds none.
pub fn order(n: &[Vec<i128>], method: &Method, reference: bool) -> Option<Vec<usize>> {
	let direct = links(n, method);
	let best = paths(&direct);
	let positions = n.len();
	// 1: ahead, −1: behind, 0: undecided.
	let mut ahead = vec![vec![0; positions]; positions];
	for one in 0..positions {
		for other in one + 1..positions {
			let (mut there, mut back) = (best[one][other], best[other][one]);
			if method.variant.is_some() {
				let mut fresh = direct.clone();
				while there == back {
					for row in &mut fresh {
						for link in row.iter_mut().filter(|link| **link == there) {
							*link = FORBIDDEN;
						}
					}
					let again = paths(&fresh);
					(there, back) = (again[one][other], again[other][one]);
				}
			}
			ahead[one][other] = if there > back { 1 } else { -i32::from(there < back) };
			ahead[other][one] = -ahead[one][other];
		}
	}
	let mut left: Vec<usize> = (0..positions).collect();
	let mut order = Vec::new();
	while !left.is_empty() {
		let beaten_by = |x: usize, other: usize| ahead[other][x] == 1;
		let first = left
			.iter()
			.copied()
			.find(|x| !left.iter().any(|y| beaten_by(*x, *y) || (ahead[*x][*y] == 0 && y < x)));
		let next = match first {
			Some(next) => next,
			None if reference => return None,
			None => left.iter().copied().find(|x| !left.iter().any(|y| beaten_by(*x, *y)))?,
		};
		left.retain(|x| *x != next);
		order.push(next);
	}
	Some(order)
}
