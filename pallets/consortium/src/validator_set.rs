// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The rules of the set of validators, as plain functions of it.

use crate::*;
use alloc::collections::BTreeMap;

/// From how many validators on no municipality may hold a third. Below, a single fault stops
/// finality whoever has it, and a rule about shares protects nobody.
pub const SHARES_MATTER_FROM: usize = 4;

/// A validator of the wanted set.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Admitted<AccountId> {
	/// The account that stands for it.
	pub stash: AccountId,
	/// Whose it is.
	pub municipality: MunicipalityId,
	/// Whether it goes as soon as the others can do without it.
	pub marked: bool,
}

/// Why a set of validators is refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unfit {
	/// Fewer than the minimum.
	TooFew,
	/// A municipality holds a third or more, which is enough to stop finality.
	Third,
}

impl<T> From<Unfit> for Error<T> {
	fn from(unfit: Unfit) -> Self {
		match unfit {
			Unfit::TooFew => Error::MinimumReached,
			Unfit::Third => Error::ThirdReached,
		}
	}
}

/// Whether a set may run. O(n log n).
pub fn check<AccountId>(set: &[Admitted<AccountId>], minimum: u32) -> Result<(), Unfit> {
	check_shares(set.iter().map(|validator| validator.municipality), minimum)
}

fn check_shares(
	municipalities: impl Iterator<Item = MunicipalityId>,
	minimum: u32,
) -> Result<(), Unfit> {
	let mut shares = BTreeMap::<MunicipalityId, usize>::new();
	let mut total: usize = 0;
	for municipality in municipalities {
		// Neither is more than the length of the set.
		*shares.entry(municipality).or_default() += 1;
		total += 1;
	}
	if total < minimum as usize {
		return Err(Unfit::TooFew);
	}
	// Sets are far shorter than a third of what `usize` counts.
	if total >= SHARES_MATTER_FROM && shares.values().any(|share| share * 3 >= total) {
		return Err(Unfit::Third);
	}
	Ok(())
}

/// Takes the marked validators out that the others can do without, and returns them: as long as
/// there is one, the longest admitted of those.
pub fn settle<AccountId>(
	set: &mut Vec<Admitted<AccountId>>,
	minimum: u32,
) -> Vec<Admitted<AccountId>> {
	let can_go = |set: &[Admitted<AccountId>], at: usize| {
		let others = set.iter().enumerate().filter(|(other, _)| *other != at);
		set[at].marked && check_shares(others.map(|(_, it)| it.municipality), minimum).is_ok()
	};
	let mut gone = Vec::new();
	while let Some(at) = (0..set.len()).find(|at| can_go(set, *at)) {
		gone.push(set.remove(at));
	}
	gone
}

#[cfg(test)]
mod tests {
	use super::*;

	/// One validator a letter, its municipality; upper case: marked.
	fn set(letters: &str) -> Vec<Admitted<usize>> {
		letters
			.chars()
			.enumerate()
			.map(|(stash, letter)| Admitted {
				stash,
				municipality: u32::from(letter.to_ascii_lowercase()),
				marked: letter.is_ascii_uppercase(),
			})
			.collect()
	}

	fn settled(letters: &str, minimum: u32) -> (usize, usize) {
		let mut all = set(letters);
		let gone = settle(&mut all, minimum).len();
		(all.len(), gone)
	}

	#[test]
	fn nobody_holds_a_third_where_a_third_matters() {
		for fine in ["", "a", "aa", "aaa", "abc", "abcd", "aabbccd", "abcdefaab"] {
			let wanted = if fine == "abcdefaab" { Err(Unfit::Third) } else { Ok(()) };
			assert_eq!(check(&set(fine), 0), wanted, "{fine}");
		}
		for bad in ["aabc", "aabcd", "aabbcc", "aaabbbcd"] {
			assert_eq!(check(&set(bad), 0), Err(Unfit::Third), "{bad}");
		}
	}

	#[test]
	fn there_are_never_fewer_than_the_minimum() {
		assert_eq!(check(&set("abc"), 4), Err(Unfit::TooFew));
		assert_eq!(check(&set(""), 1), Err(Unfit::TooFew));
		assert_eq!(check(&set("abcd"), 4), Ok(()));
	}

	#[test]
	fn the_marked_go_as_far_as_the_rules_allow() {
		assert_eq!(settled("Abcd", 4), (4, 0));
		assert_eq!(settled("Abcde", 4), (4, 1));
		assert_eq!(settled("ABcde", 4), (4, 1));
		assert_eq!(settled("ABCD", 1), (1, 3));
		// Without c, six would be left, of which a and b hold a third each.
		assert_eq!(settled("aabbCde", 4), (7, 0));
		// As above, but once A is gone, C can go too.
		assert_eq!(settled("aAbBCdef", 4), (5, 3));
	}
}
