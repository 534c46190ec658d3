// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AgeClass, Class, Electorate, Freeze, Freezes, Group, Voter};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError::BadOrigin;

type E = Error<Test>;
const OLD: AgeClass = AgeClass::From65;

fn signed(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

/// Whoever lives in `territory` and is nothing special.
fn voter(id: u64, territory: u32) -> Option<Voter<u64>> {
	let (class, age) = (Class::FullRights, AgeClass::Unstated);
	Some(Voter { id, territory, class, age, weight: 1, assisted: false })
}

fn at(freeze: &Freeze<u64>, id: u64) -> Option<Voter<u64>> {
	<Residents as Electorate<u64, u64>>::voter_at(&id, freeze)
}

/// How many earlier versions of somebody are kept.
fn versions(id: u64) -> usize {
	Histories::<Test>::get(id).map_or(0, |history| history.versions().len())
}

fn forget(ids: &[u64]) -> sp_runtime::DispatchResult {
	Residents::forget_history(signed(77), BoundedVec::truncate_from(ids.to_vec()))
}

#[test]
fn those_who_count_see_everybody_who_may_vote() {
	story(|| {
		attest(1, 11);
		attest(2, 21);
		let now = <Residents as Electorate<u64, u64>>::voter;
		assert_eq!((now(&0), now(&1), now(&2)), (voter(0, 11), voter(1, 21), None));
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert_eq!(now(&0), None);
		assert_ok!(Residents::reclassify(registrar(2), 1, Class::Stakeholder, OLD, 4));
		let population = <Residents as Electorate<u64, u64>>::population(2);
		let expected = Group::ALL.map(|group| match group {
			Group { class: Class::Stakeholder, age: OLD } => (group, 1, 4),
			_ => (group, 0, 0),
		});
		assert_eq!(population, expected);
	});
}

#[test]
fn as_long_as_nobody_counts_nothing_is_kept() {
	story(|| {
		attest(1, 11);
		pass_blocks(1);
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		pass_blocks(1);
		assert_ok!(Residents::erase(signed(1)));
		assert_eq!(Histories::<Test>::iter().count(), 0);
	});
}

#[test]
fn who_moved_away_after_the_close_still_counts_there() {
	story(|| {
		attest(1, 11);
		let close = Counts::close();
		assert_ok!(Residents::ask_to_move(signed(1), Some(2)));
		assert_ok!(Residents::move_home(registrar(2), 0, 21));
		assert_eq!(at(&close, 0), voter(0, 11));
		assert_eq!(Residents::voter(&1), voter(0, 21));
		// And votes as soon as they may in the next matter, at home there.
		let next = Counts::close();
		assert_ok!(Residents::move_home(registrar(2), 0, 22));
		assert_eq!((at(&close, 0), at(&next, 0)), (voter(0, 11), voter(0, 21)));
	});
}

#[test]
fn what_changed_in_the_last_block_before_the_close_counts() {
	story(|| {
		attest(1, 11);
		pass_blocks(1);
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		let close = Counts::close();
		assert_ok!(Residents::move_home(registrar(1), 0, 11));
		assert_eq!(at(&close, 0), voter(0, 12));
	});
}

#[test]
fn a_birthday_after_the_close_changes_no_count() {
	story(|| {
		let young = Attestation { age: AgeClass::Under30, ..attestation(1, 1, 11) };
		assert_ok!(Residents::attest(registrar(1), young));
		let close = Counts::close();
		let (class, age) = (Class::FullRights, AgeClass::From30To64);
		assert_ok!(Residents::reclassify(registrar(1), 0, class, age, 1));
		assert_eq!(at(&close, 0).map(|voter| voter.age), Some(AgeClass::Under30));
		assert_eq!(Residents::voter(&1).map(|voter| voter.age), Some(age));
	});
}

#[test]
fn who_was_erased_after_the_close_counts_with_what_they_were() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		attest(3, 11);
		assert_ok!(Residents::reclassify(registrar(1), 0, Class::Stakeholder, OLD, 3));
		assert_ok!(Residents::propose_erasure(registrar(1), 1));
		let close = Counts::close();
		// By themselves, by a registrar, and because they lapsed.
		assert_ok!(Residents::erase(signed(1)));
		pass_blocks(OBJECTION_TIME);
		assert_ok!(Residents::complete(signed(77), 1));
		go_to(TODAY + 366 + GRACE);
		assert_ok!(Residents::release_lapsed(signed(77), 2));
		assert_eq!(pallet::Residents::<Test>::iter().count(), 0);
		let first =
			voter(0, 11).map(|it| Voter { class: Class::Stakeholder, age: OLD, weight: 3, ..it });
		assert_eq!(
			(at(&close, 0), at(&close, 1), at(&close, 2)),
			(first, voter(1, 11), voter(2, 11))
		);
	});
}

#[test]
fn who_came_after_the_close_did_not_count() {
	story(|| {
		let close = Counts::close();
		attest(1, 11);
		assert_eq!((at(&close, 0), Residents::voter(&1)), (None, voter(0, 11)));
		// Not even if they have come and gone.
		assert_ok!(Residents::erase(signed(1)));
		assert_eq!((at(&close, 0), at(&close, 7)), (None, None));
	});
}

#[test]
fn who_comes_back_under_the_old_id_was_what_they_were() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		assert_ok!(Civic::act(signed(1), 5));
		let close = Counts::close();
		assert_ok!(Residents::erase(signed(1)));
		let gone = Counts::close();
		assert_ok!(Residents::attest(registrar(2), attestation(1, 201, 21)));
		assert_eq!((at(&close, 0), at(&gone, 0)), (voter(0, 11), None));
		assert_eq!(Residents::voter(&201), voter(0, 21));
		// Somebody lapsed, and another town attests them anew.
		go_to(TODAY + 366);
		let lapsed = Counts::close();
		let anew = Attestation { expires: TODAY + 700, ..attestation(2, 2, 21) };
		assert_ok!(Residents::attest(registrar(2), anew));
		assert_eq!((at(&gone, 1), at(&lapsed, 1)), (voter(1, 11), None));
		assert_eq!(Residents::voter(&2), voter(1, 21));
	});
}

#[test]
fn suspended_on_the_last_day() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		pass_blocks(1);
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		let close = Counts::close();
		assert_ok!(Residents::restore(registrar(1), 0));
		assert_ok!(Residents::suspend(registrar(1), 1, 3));
		assert_eq!((at(&close, 0), at(&close, 1)), (None, voter(1, 11)));
	});
}

#[test]
fn rights_end_with_the_day_of_the_close_and_not_with_that_of_the_count() {
	story(|| {
		attest(1, 11);
		set_seconds(u64::from(TODAY + 366) * 86_400 - 1);
		let last_second = Counts::close();
		set_seconds(u64::from(TODAY + 366) * 86_400);
		let first_second = Counts::close();
		assert_eq!((at(&last_second, 0), at(&first_second, 0)), (voter(0, 11), None));
		// A renewal comes too late for either.
		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 700));
		assert_eq!((at(&last_second, 0), at(&first_second, 0)), (voter(0, 11), None));
		assert_eq!(Residents::voter(&1), voter(0, 11));
	});
}

#[test]
fn a_hundred_changes_while_two_counts_run_keep_two_versions() {
	story(|| {
		attest(1, 11);
		let first = Counts::close();
		let change = |weight| {
			pass_blocks(1);
			assert_ok!(Residents::reclassify(registrar(1), 0, Class::FullRights, OLD, weight));
		};
		(1..=50).for_each(|nth| change(2 + nth % 2));
		let second = Counts::close();
		(1..=50).for_each(|nth| change(4 + nth % 2));
		assert_eq!(versions(0), 2);
		let weight_at = |freeze| at(freeze, 0).unwrap().weight;
		assert_eq!((weight_at(&first), weight_at(&second)), (1, 2));
	});
}

#[test]
fn another_key_is_the_same_voter_and_leaves_no_history() {
	story(|| {
		attest(1, 11);
		let close = Counts::close();
		let asked = Asked::get();
		assert_ok!(Residents::rotate_key(signed(1), 2));
		assert_ok!(Residents::set_assistance(signed(2), false));
		assert_eq!((at(&close, 0), versions(0)), (voter(0, 11), 0));
		assert_eq!(Asked::get(), asked, "nobody asks for what no count needs");
	});
}

#[test]
fn a_batch_asks_once_which_moments_are_frozen() {
	story(|| {
		let close = Counts::close();
		let asked = Asked::get();
		let batch: Vec<_> = (1..=50).map(|n| attestation(n, n, 11)).collect();
		assert_ok!(Residents::attest_batch(registrar(1), 1, BoundedVec::truncate_from(batch)));
		assert_eq!(Asked::get(), asked + 1);
		assert_eq!((at(&close, 0), at(&close, 49), versions(49)), (None, None, 1));
	});
}

#[test]
fn when_the_count_is_over_the_next_change_drops_what_was_kept() {
	story(|| {
		attest(1, 11);
		let (first, second) = (Counts::close(), Counts::close());
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		pass_blocks(1);
		Counts::end(first);
		assert_ok!(Residents::move_home(registrar(1), 0, 11));
		assert_eq!((at(&second, 0), versions(0)), (voter(0, 11), 1));
		Counts::end(second);
		assert_eq!(versions(0), 1, "that a count is over is no write");
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		assert_eq!(Histories::<Test>::get(0), None);
		// While another count runs it is no different.
		let third = Counts::close();
		assert_ok!(Residents::move_home(registrar(1), 0, 11));
		let fourth = Counts::close();
		Counts::end(third);
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		assert_eq!((at(&fourth, 0), versions(0)), (voter(0, 11), 1));
	});
}

#[test]
fn anybody_has_forgotten_what_no_count_needs() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		attest(3, 11);
		let first = Counts::close();
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		assert_ok!(Residents::erase(signed(2)));
		let second = Counts::close();
		assert_ok!(Residents::move_home(registrar(1), 0, 11));
		assert_noop!(forget(&[]), E::EmptyBatch);
		let root = RuntimeOrigin::root();
		assert_noop!(Residents::forget_history(root, BoundedVec::new()), BadOrigin);
		assert_noop!(forget(&[0, 1]), E::NothingToForget);
		assert_noop!(forget(&[2, 7]), E::NothingToForget);
		Counts::end(first);
		// Of whom is named twice, or has none, nothing more is to be dropped.
		assert_ok!(forget(&[0, 1, 1, 2]));
		assert_eq!(last_event(), Event::HistoryForgotten { versions: 2 });
		assert_eq!((versions(0), versions(1)), (1, 0));
		assert_eq!((at(&second, 0), at(&second, 1)), (voter(0, 12), None));
		Counts::end(second);
		assert_ok!(forget(&[0]));
		assert_eq!(Histories::<Test>::iter().count(), 0);
		assert_eq!(Residents::voter(&1), voter(0, 11));
	});
}

#[test]
fn whoever_is_erased_when_the_count_is_over_leaves_no_history() {
	story(|| {
		attest(1, 11);
		let close = Counts::close();
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		assert_eq!(versions(0), 1);
		Counts::end(close);
		assert_ok!(Residents::erase(signed(1)));
		assert_eq!(Histories::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_history_that_makes_no_sense_is_found() {
	story(|| {
		attest(1, 11);
		Counts::close();
		let wrong = |id: u64, history: HistoryOf<Test>| {
			Histories::<Test>::insert(id, history);
			let found = Residents::do_try_state();
			Histories::<Test>::remove(id);
			found.expect_err("it is wrong")
		};
		let written_in = |block: u64| {
			let mut history = HistoryOf::<Test>::default();
			history.replace(None, block, &Counts::pending());
			history
		};
		assert_ok!(Residents::do_try_state());
		let stranger = wrong(7, written_in(2));
		assert_eq!(stranger, "a history is that of somebody who was attested".into());
		let empty = wrong(0, HistoryOf::<Test>::default());
		assert_eq!(empty, "a history without a past is not kept".into());
		let tomorrow = wrong(0, written_in(3));
		assert_eq!(tomorrow, "each version began after the one before it".into());
		pass_blocks(9);
		// As if the moment had not been announced before somebody was written to.
		let mut late = HistoryOf::<Test>::default();
		late.replace(None, 5, &BoundedVec::new());
		late.replace(None, 8, &BoundedVec::truncate_from(vec![6]));
		let forgotten = wrong(0, late);
		assert_eq!(forgotten, "a history knows what somebody was at every frozen moment".into());
	});
}
