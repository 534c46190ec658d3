// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a block does unasked, measured: attending to what is due, reminders, the steps of the counts.

use crate::{benchmark_world::*, counting::CLEARED, cursor::Stage, Pallet as LiquidDelegation, *};
use alloc::{vec, vec::Vec};
use co3_primitives::Freeze;
use co3_tally::Resolution;
use core::marker::PhantomData;
use frame_benchmarking::v2::*;

/// What bears these benchmarks: those of one type share one name in the runtime's list, and one file of
/// weights, and the pallet itself bears those of its calls.
pub struct Pallet<T>(PhantomData<T>);

#[benchmarks]
mod benchmarks {
	use super::*;

	/// With `n` things due, each the close of a vote of another unit, area and policy, with sealed ballots
	/// that are opened until another tick, and with a count that stands in line behind another one. All
	/// other things read and write less: see the test of what hooks declare.
	#[benchmark]
	fn attend(n: Linear<1, MAX_DUE>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let mut due = Vec::new();
		for _ in 0..n {
			let id = world.voted(&world.voter, world.sealed)?;
			let (before, _) = counted::<T>(Task::Quorum(id), id, Stage::Beginning);
			due.push((id, before));
		}
		let tick = LiquidDelegation::<T>::tick().saturating_add(1_000);
		for (at, (id, before)) in (1..).zip(&due) {
			let own = u32::MAX - at;
			let mut terms = policy(false, Publicity::HiddenUntilClose).resolve();
			terms.times.reveal = at.into();
			PolicyVersions::<T>::insert(own, 1, terms);
			let area = Areas::<T>::get(world.area).ok_or(BenchmarkError::Stop("no area"))?;
			Areas::<T>::insert(own, area);
			crowd::<T>(own, *id);
			Issues::<T>::mutate(SortedId::from(*id), |issue| {
				if let Some(issue) = issue {
					(issue.unit, issue.area, issue.policy) = (own, own, own);
					issue.due = Some(tick);
					issue.last_count = Some(*before);
				}
			});
		}
		let held = |block| Held { freeze: Freeze { block, moment: 0 }, counts: 1 };
		let moments = (1..MAX_FREEZES).map(|at| held(at.into())).collect();
		Frozen::<T>::put(BoundedVec::truncate_from(moments));
		let _ = Agenda::<T>::clear(u32::MAX, None);
		NextDue::<T>::kill();
		let slot: Vec<_> = due.iter().map(|(id, _)| Item::Voting(*id)).collect();
		Agenda::<T>::insert(SortedId::from(tick), Slot::truncate_from(slot));
		NextDue::<T>::put(tick);
		wait::<T>(1_000u32.into());
		let attended;

		#[block]
		{
			let tick = LiquidDelegation::<T>::strike();
			attended = LiquidDelegation::<T>::attend(tick);
		}

		assert_eq!(attended, n);
		for (id, _) in due {
			assert_eq!(LiquidDelegation::<T>::issue_of(id)?.state, State::Revealing);
		}
		Ok(())
	}

	/// Whoever is to be reminded next is so later.
	#[benchmark]
	fn remind_idle() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		// The benchmarks begin at block 0, and measure in block 1.
		let later = LiquidDelegation::<T>::tick() + 2;
		LiquidDelegation::<T>::plan_reminder(world.unit, world.voter.id, None, Some(later));

		#[block]
		{
			LiquidDelegation::<T>::remind_due(&mut WeightMeter::new());
		}

		assert_eq!(NextReminder::<T>::get(world.unit, world.voter.id), Some(later));
		Ok(())
	}

	/// All that somebody can say ends at once but for one thing, which ends later; and somebody else is
	/// next.
	#[benchmark]
	fn remind() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.discussed(&world.voter)?;
		let other = world.neighbour()?.id;
		delegations::<T>(&world, world.voter.id, other, id)?;
		let mut rows = Trusters::<T>::get(world.unit, world.voter.id).get().clone();
		let issue = LiquidDelegation::<T>::issue_of(id)?;
		for (copy, _) in &rows.issues {
			Issues::<T>::insert(SortedId::from(*copy), &issue);
		}
		let Some(row) = rows.unit.as_mut() else { return Err(BenchmarkError::Stop("no row")) };
		let due = LiquidDelegation::<T>::reminder_of(row);
		row.until += 1;
		let block = frame_system::Pallet::<T>::block_number();
		let pending = LiquidDelegation::<T>::frozen_blocks();
		Trusters::<T>::mutate(world.unit, world.voter.id, |record| {
			record.set(rows, block, &pending)
		});
		LiquidDelegation::<T>::plan_reminder(world.unit, other, None, Some(due));
		let ahead = due.saturating_sub(LiquidDelegation::<T>::tick());
		wait::<T>((ahead as u32).into());
		let room = T::HooksWeightInfo::remind_idle().saturating_add(T::HooksWeightInfo::remind());

		#[block]
		{
			LiquidDelegation::<T>::remind_due(&mut WeightMeter::with_limit(room));
		}

		assert_eq!(NextReminder::<T>::get(world.unit, world.voter.id), Some(due + 1));
		Ok(())
	}

	#[benchmark]
	fn count_idle() {
		#[block]
		{
			let mut turns = Turn::<T>::get();
			for queue in turns.order() {
				let _ = LiquidDelegation::<T>::next_job(queue, *turns.of(queue));
			}
		}
	}

	/// A count with the largest cursor, which takes one step.
	#[benchmark]
	fn count_turn() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.voted(&world.voter, world.open)?;
		let mut sums = LiquidDelegation::<T>::no_sums(MAX_INITIATIVES as usize)
			.ok_or(BenchmarkError::Stop("more initiatives than a table holds"))?;
		for power in 0..127 {
			for class in 0..64u128 {
				let weight = (1u128 << power).saturating_add((class << power) / 64);
				sums.concentration.add(0, weight, 0);
			}
		}
		let (job, _) = counted::<T>(Task::Vote(id), id, Stage::Ballots { after: None, sums });
		let step = T::HooksWeightInfo::count_ballot();

		#[block]
		{
			LiquidDelegation::<T>::take_turn(job, &mut WeightMeter::with_limit(step));
		}

		assert!(Jobs::<T>::contains_key(SortedId::from(job)));
		Ok(())
	}

	#[benchmark]
	fn count_begin() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.discussed(&world.voter)?;
		let drafts = T::MaxDrafts::get();
		for number in 1..=MAX_INITIATIVES as u8 {
			let key = SortedId::from(id);
			let first = Drafts::<T>::get((key, number, 1));
			for draft in 2..=drafts {
				Drafts::<T>::set((key, number, draft), first.clone());
			}
			Initiatives::<T>::mutate(key, number, |one| {
				if let Some(one) = one {
					one.drafts = drafts;
				}
			});
		}
		let (job, kept) = counted::<T>(Task::Quorum(id), id, Stage::Beginning);
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert_eq!(cursor.positions.len(), MAX_INITIATIVES as usize);
		Ok(())
	}

	#[benchmark]
	fn count_override() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.discussed(&world.voter)?;
		let who = world.neighbour()?.id;
		overridden::<T>(id, who)?;
		let stage = Stage::Overrides { after: None };
		let (job, kept) = counted::<T>(Task::Quorum(id), id, stage);
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(matches!(cursor.stage, Stage::Overrides { after: Some(_) }));
		Ok(())
	}

	/// The dearest of its steps: somebody passes on what they have.
	#[benchmark]
	fn count_delegation() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (truster, trustee) = (world.neighbour()?, world.neighbour()?);
		let id = world.voted(&trustee, world.open)?;
		LiquidDelegation::<T>::do_vote(trustee, id, grades())?;
		delegations::<T>(&world, truster.id, trustee.id, id)?;
		let stage = Stage::Resolving(Resolution::new());
		let (job, kept) = counted::<T>(Task::Vote(id), id, stage);
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);
		// One truster is counted, none is left, that one is next.
		for _ in 0..3 {
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(Nodes::<T>::get(SortedId::from(job), trustee.id).node.received > 0);
		Ok(())
	}

	#[benchmark]
	fn count_supporter() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let voter = world.neighbour()?;
		let id = world.discussed(&voter)?;
		supported::<T>(id, voter.id, 1)?;
		let counts = vec![Default::default(); MAX_INITIATIVES as usize];
		let stage = Stage::Supporters { after: None, counts, participants: 0 };
		let (job, kept) = counted::<T>(Task::Quorum(id), id, stage);
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(matches!(cursor.stage, Stage::Supporters { participants: 1, .. }));
		Ok(())
	}

	/// For `n` initiatives, none of which reaches the quorum: the issue ends.
	#[benchmark]
	fn count_settle(n: Linear<1, MAX_INITIATIVES>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.voted(&world.voter, world.open)?;
		let mut terms = policy(false, Publicity::Open);
		terms.initiative.absolute = 1;
		PolicyVersions::<T>::insert(world.open, 1, terms.resolve());
		crowd::<T>(world.area, id);
		let counts = vec![Default::default(); n as usize];
		let stage = Stage::Settling { counts, participants: 0 };
		let (job, kept) = counted::<T>(Task::Quorum(id), id, stage);
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);
		cursor.positions.truncate(n as usize);

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(LiquidDelegation::<T>::issue_of(id)?.state.is_over());
		Ok(())
	}

	#[benchmark]
	fn count_ballot() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let voter = world.neighbour()?;
		let id = world.voted(&voter, world.open)?;
		LiquidDelegation::<T>::do_vote(voter, id, grades())?;
		confirm::<T>(id)?;
		LiquidDelegation::<T>::do_vote(voter, id, grades())?;
		let sums = LiquidDelegation::<T>::no_sums(MAX_INITIATIVES as usize)
			.ok_or(BenchmarkError::Stop("more initiatives than a table holds"))?;
		let stage = Stage::Ballots { after: None, sums };
		let (job, kept) = counted::<T>(Task::Vote(id), id, stage);
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(
			matches!(&cursor.stage, Stage::Ballots { sums, .. } if sums.concentration.voters() == 1)
		);
		Ok(())
	}

	/// `n` initiatives in a circle of ties.
	/// As many speak for each initiative as can: for whichever wins, all of them are told.
	#[benchmark]
	fn count_rank(n: Linear<1, MAX_INITIATIVES>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.voted(&world.voter, world.open)?;
		world.go(id, State::Counting)?;
		actions::<T>(id)?;
		let mut sums = LiquidDelegation::<T>::no_sums(n as usize)
			.ok_or(BenchmarkError::Stop("more initiatives than a table holds"))?;
		for first in 0..n as usize {
			// Everybody begins the circle elsewhere: as many are for each pair as against it, nearly.
			let grades = (0..n as usize).map(|at| (at, ((at + first) % n as usize) as i32 + 1));
			let ballot = co3_tally::Ballot::graded(n as usize, grades)
				.map_err(|_| BenchmarkError::Stop("a ballot is refused"))?;
			let weight = u128::from(u64::MAX);
			sums.votes.add(&ballot, weight).map_err(|_| BenchmarkError::Stop("too much weight"))?;
		}
		for _ in 1..MAX_INITIATORS {
			let speaker = world.neighbour()?.id;
			for number in 1..=n as u8 {
				let key = (SortedId::from(id), number, speaker);
				Initiators::<T>::insert(key, Initiation::Accepted);
			}
		}
		// What wins led before, and stays the winner.
		ask_for_confirmation::<T>(world.open);
		let at = |task| {
			let stage = Stage::Ranking { sums: sums.clone() };
			let (job, kept) = counted::<T>(task, id, stage);
			let mut cursor = LiquidDelegation::<T>::cursor_of(job);
			cursor.positions.truncate(n as usize);
			// More than voted: the larger the numbers, the longer it takes whether enough did.
			cursor.census.weight = u128::from(u64::MAX) << 32;
			(job, kept, cursor)
		};
		let (before, led, mut ranked) = at(Task::Confirmation(id));
		LiquidDelegation::<T>::step(before, &led, &mut ranked, &mut None);
		assert!(Interims::<T>::contains_key(SortedId::from(id)));
		let (job, kept, mut cursor) = at(Task::Vote(id));

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(Results::<T>::contains_key(SortedId::from(id)));
		assert!(Enactments::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	#[benchmark]
	fn count_clear() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.voted(&world.voter, world.open)?;
		let (job, kept) = counted::<T>(Task::Vote(id), id, Stage::CLEARING);
		for _ in 0..CLEARED {
			let note = Note { own: Some(1), ..Default::default() };
			Nodes::<T>::insert(SortedId::from(job), world.neighbour()?.id, note);
		}
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert_eq!(Nodes::<T>::iter_prefix(SortedId::from(job)).count(), 0);
		Ok(())
	}

	/// One of as many as an area can have in admission, while as many as there can be are dealt with.
	#[benchmark]
	fn count_admit() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let all = seeking::<T>(&world)?;
		crowd::<T>(world.area, u64::MAX);
		let task = Task::Admission { area: world.area, version: 1 };
		let first = all.first().copied().unwrap_or_default();
		let (job, mut kept) = counted::<T>(task, first, Stage::Admitting);
		kept.issues = BoundedVec::truncate_from(all.clone());
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);
		cursor.best = all.iter().map(|id| (*id, 7)).collect();

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert_eq!(cursor.admitted.len(), 1);
		Ok(())
	}

	/// One of them, whose time is over.
	#[benchmark]
	fn count_give_up() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let all = seeking::<T>(&world)?;
		crowd::<T>(world.area, u64::MAX);
		wait::<T>((FreezeGrid::<T>::get().saturating_mul(3) as u32).into());
		let task = Task::Admission { area: world.area, version: 1 };
		let first = all.first().copied().unwrap_or_default();
		let (job, kept) = counted::<T>(task, first, Stage::GivingUp { at: 0 });
		let mut cursor = LiquidDelegation::<T>::cursor_of(job);
		cursor.best = all.iter().map(|id| (*id, 0)).collect();

		#[block]
		{
			LiquidDelegation::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(LiquidDelegation::<T>::issue_of(first)?.state.is_over());
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder(9).build(), crate::mock::Test);
}
