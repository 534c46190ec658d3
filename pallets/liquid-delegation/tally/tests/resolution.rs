// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weight flows along delegations, whatever their shape, and whenever the machine is stopped.

use co3_tally::{Chain, Electorate, Register, Resolution, Standing};
use codec::{Decode, Encode};
use proptest::prelude::*;
use Standing::{Acts, Delegates, Excluded, Idle};

fn to(to: u32) -> Standing<u32> {
	Delegates { weight: 1, to }
}

const VOTES: Standing<u32> = Acts { weight: 1 };

fn resolved(standings: Vec<Standing<u32>>) -> Electorate {
	let mut electorate = Electorate::new(standings).unwrap();
	Resolution::new().run(&mut electorate);
	electorate
}

fn received(electorate: &Electorate, member: u32) -> u128 {
	electorate.node(member).received
}

#[test]
fn a_chain_of_a_million_arrives() {
	let length = 1_000_000;
	let mut forwards: Vec<_> = (1..=length).map(to).collect();
	forwards.push(VOTES);
	let electorate = resolved(forwards);
	assert_eq!(received(&electorate, length), length.into());
	assert_eq!(electorate.node(length).depth, length);
	assert_eq!(Chain::of(&electorate, 0).count(), length as usize);
	assert_eq!(Chain::actor(&electorate, 0), Some(length));
	// The other way round, each is free only after the one behind.
	let mut backwards = vec![VOTES];
	backwards.extend((0..length).map(to));
	let electorate = resolved(backwards);
	assert_eq!(received(&electorate, 0), length.into());
}

#[test]
fn everyone_in_a_circle_counts_for_nobody_until_one_of_them_votes() {
	let mut circle: Vec<_> = (0..5).map(|at| to((at + 1) % 5)).collect();
	circle.push(to(2)); // Hangs on it.
	let electorate = resolved(circle.clone());
	assert!((0..6).all(|member| Chain::actor(&electorate, member).is_none()));
	assert!((0..6).all(|member| Chain::of(&electorate, member).count() <= 1));

	circle[3] = VOTES;
	let electorate = resolved(circle.clone());
	assert_eq!(received(&electorate, 3), 5);
	assert_eq!(electorate.node(3).depth, 4);
	assert_eq!(Chain::of(&electorate, 4).collect::<Vec<_>>(), [0, 1, 2, 3]);

	circle[0] = VOTES;
	let electorate = resolved(circle);
	assert_eq!((received(&electorate, 0), received(&electorate, 3)), (1, 3));
}

#[test]
fn a_broken_chain_carries_nothing() {
	for broken in [Excluded, Idle { weight: 1 }, to(2), to(99)] {
		let electorate = resolved(vec![VOTES, to(2), broken, to(1)]);
		assert_eq!(received(&electorate, 0), 0);
		assert_eq!(Chain::actor(&electorate, 3), None);
	}
}

#[test]
fn who_votes_keeps_what_arrives() {
	let electorate = resolved(vec![to(1), VOTES, VOTES]);
	assert_eq!((received(&electorate, 1), received(&electorate, 2)), (1, 0));
	assert_eq!(Chain::of(&electorate, 1).next(), None);
	assert_eq!(Chain::actor(&electorate, 1), Some(1));
}

#[test]
fn weights_beyond_64_bits_add_up() {
	let most = u64::MAX;
	let trusters = (0..10).map(|_| Delegates { weight: most, to: 10 });
	let standings = trusters.chain([Acts { weight: most }]).collect();
	let mut electorate = Electorate::new(standings).unwrap();
	let mut resolution = Resolution::new();
	resolution.run(&mut electorate);
	assert_eq!(received(&electorate, 10), u128::from(most) * 10);
	assert_eq!(resolution.population(), u128::from(most) * 11);
	assert_eq!(resolution.entitled(), 11);
}

#[test]
fn nobody_is_soon_counted() {
	let mut electorate = Electorate::new(Vec::new()).unwrap();
	let mut resolution = Resolution::new();
	resolution.run(&mut electorate);
	assert!(resolution.is_done() && !resolution.step(&mut electorate));
	assert_eq!((resolution.population(), resolution.entitled()), (0, 0));
}

fn standings() -> impl Strategy<Value = Vec<Standing<u32>>> {
	(1u32..40).prop_flat_map(|members| {
		let weight = 0u64..4;
		prop::collection::vec(
			prop_oneof![
				1 => Just(Excluded),
				1 => weight.clone().prop_map(|weight| Idle { weight }),
				2 => weight.clone().prop_map(|weight| Acts { weight }),
				6 => (weight, 0..members + 1).prop_map(|(weight, to)| Delegates { weight, to }),
			],
			members as usize,
		)
	})
}

/// Follows the arrows forwards from each member, as often as there are members at most.
fn by_following(standings: &[Standing<u32>]) -> Vec<u128> {
	let mut weights = vec![0; standings.len()];
	for standing in standings {
		let (mut at, Some(weight)) = (*standing, standing.weight()) else { continue };
		for _ in 0..standings.len() {
			let Some(to) = at.delegate() else { break };
			at = standings.get(to as usize).copied().unwrap_or(Excluded);
			if matches!(at, Acts { .. }) {
				weights[to as usize] += u128::from(weight);
			}
		}
	}
	weights
}

proptest! {
	#[test]
	fn as_by_following_each_arrow(standings in standings()) {
		let expected = by_following(&standings);
		let electorate = resolved(standings.clone());
		for (member, standing) in (0..).zip(&standings) {
			if matches!(standing, Acts { .. }) {
				prop_assert_eq!(received(&electorate, member), expected[member as usize]);
			}
			let arrives = Chain::actor(&electorate, member).is_some();
			let links = Chain::of(&electorate, member).count();
			prop_assert!(!arrives || links <= standings.len());
		}
	}

	/// Stored and taken up again after every step, and after some of them.
	#[test]
	fn stopping_changes_nothing(standings in standings(), stops in any::<u64>()) {
		let at_once = resolved(standings.clone());
		for stops in [u64::MAX, stops] {
			let mut electorate = Electorate::new(standings.clone()).unwrap();
			let mut resolution = Resolution::<u32>::new();
			let mut steps = 0;
			while resolution.step(&mut electorate) {
				if stops >> (steps % 64) & 1 == 1 {
					let stored = resolution.encode();
					prop_assert!(stored.len() < 48);
					resolution = Resolution::decode(&mut &stored[..]).unwrap();
				}
				steps += 1;
			}
			prop_assert_eq!(&electorate, &at_once);
			prop_assert!(steps <= 4 * standings.len() + 2);
		}
	}

	/// Members in another order: the same weights.
	#[test]
	fn the_order_of_the_members_changes_nothing(standings in standings(), turn in 0u32..40) {
		let members = standings.len() as u32;
		let turned = |member: u32| if member < members { (member + turn) % members } else { member };
		let mut others = vec![Excluded; standings.len()];
		for (member, standing) in (0..).zip(&standings) {
			others[turned(member) as usize] = match *standing {
				Delegates { weight, to } => Delegates { weight, to: turned(to) },
				other => other,
			};
		}
		let (one, other) = (resolved(standings), resolved(others));
		for member in 0..members {
			prop_assert_eq!(one.node(member), other.node(turned(member)));
		}
	}
}
