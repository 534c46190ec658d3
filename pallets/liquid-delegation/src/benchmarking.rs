// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{benchmark_world::*, counting::CLEARED, cursor::Stage, *};
use alloc::{vec, vec::Vec};
use co3_tally::Resolution;
use frame_benchmarking::v2::*;
use frame_support::traits::UnfilteredDispatchable;
use frame_system::RawOrigin;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_unit() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let classes = Pallet::<T>::unit_of(world.unit)?.classes;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, world.unit, classes, false);

		assert!(!Pallet::<T>::unit_of(world.unit)?.open);
		Ok(())
	}

	#[benchmark]
	fn set_policy() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = NextPolicy::<T>::get();

		#[extrinsic_call]
		_(
			world.government as T::RuntimeOrigin,
			world.unit,
			None,
			policy(false, Publicity::HiddenUntilClose),
		);

		assert!(Policies::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn set_policy_open() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, world.unit, world.open, false);

		assert!(!Pallet::<T>::policy_state(world.unit, world.open)?.open);
		Ok(())
	}

	#[benchmark]
	fn set_area() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let state = Pallet::<T>::policy_state(world.unit, world.open)?;
		let policies: Vec<PolicyId> =
			(0..MAX_AREA_POLICIES).map(|at| u32::MAX - MAX_AREA_POLICIES + at).collect();
		for id in &policies {
			Policies::<T>::insert(id, state);
		}
		let id = NextArea::<T>::get();

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, world.unit, None, area(policies));

		assert!(Areas::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn set_area_open() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, world.unit, world.area, false);

		assert!(!Pallet::<T>::area_state(world.unit, world.area)?.open);
		Ok(())
	}

	#[benchmark]
	fn set_override() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		let different = |weight| Some(Override { voting_right: None, weight: Some(weight) });
		let who = world.neighbour()?.id;
		hold::<T>(id)?;
		with_versions::<T>(|at| {
			Ok(Pallet::<T>::do_set_override(id, who, different(u64::from(at % 2)))?)
		})?;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, id, who, different(1));

		assert_eq!(Pallet::<T>::override_of(id, &who), different(1));
		Ok(())
	}

	/// With as many actions as an issue has initiatives, all to be let go of.
	#[benchmark]
	fn cancel_issue() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.issue(&voter, world.open)?;
		for number in 1..=MAX_INITIATIVES as u8 {
			let remark = frame_system::Call::<T>::remark { remark: vec![number; 200] };
			let action = T::Preimages::bound(<T as Config>::RuntimeCall::from(remark))?;
			T::Preimages::hold(&action);
			Initiatives::<T>::mutate(SortedId::from(id), number, |one| {
				if let Some(one) = one {
					one.action = Some(action);
				}
			});
		}

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, id, Ground::Mistake);

		assert!(Pallet::<T>::issue_of(id)?.state.is_over());
		Ok(())
	}

	#[benchmark]
	fn open_poll() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let officer: T::AccountId = account("officer", 0, 0);
		let municipality = T::Territories::municipality_of(world.unit)
			.ok_or(BenchmarkError::Stop("no municipality"))?;
		T::Officers::appoint_for_benchmark(&officer, municipality, Role::ProposalOfficer);
		let questions = BoundedVec::truncate_from(vec![content(); MAX_INITIATIVES as usize]);
		let id = NextIssue::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(officer), world.area, world.poll, questions);

		assert_eq!(Pallet::<T>::issue_of(id)?.state, State::Discussion);
		Ok(())
	}

	#[benchmark]
	fn condemn() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.issue(&voter, world.open)?;
		let moderator: T::AccountId = account("moderator", 0, 0);
		let municipality = T::Territories::municipality_of(world.unit)
			.ok_or(BenchmarkError::Stop("no municipality"))?;
		T::Officers::appoint_for_benchmark(&moderator, municipality, Role::Moderator);

		#[extrinsic_call]
		_(RawOrigin::Signed(moderator), id, 1, 1);

		assert!(Drafts::<T>::get((SortedId::from(id), 1, 1)).is_some_and(|draft| draft.condemned));
		Ok(())
	}

	#[benchmark]
	fn veto() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.issue(&voter, world.open)?;
		enactment::<T>(id, world.unit)?;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, id);

		assert!(!Enactments::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	/// With all that one person can say, of which all but the issue is stale and goes.
	#[benchmark]
	fn delegate() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		hold::<T>(id)?;
		let (one, other) = (world.neighbour()?, world.neighbour()?);
		delegations::<T>(&world, voter.id, one.id, u64::MAX)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.unit, Scope::Issue(id), Some(other.id), None);

		assert_eq!(Incoming::<T>::get(other.id), 1);
		Ok(())
	}

	#[benchmark]
	fn undelegate() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let other = world.neighbour()?;
		delegations::<T>(&world, voter.id, other.id, u64::MAX)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.unit, Scope::Unit);

		assert!(Trusters::<T>::get(world.unit, voter.id).get().unit.is_none());
		Ok(())
	}

	#[benchmark]
	fn refuse() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let truster = world.neighbour()?;
		delegations::<T>(&world, truster.id, voter.id, u64::MAX)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.unit, truster.id, Scope::Unit);

		assert!(Trusters::<T>::get(world.unit, truster.id).get().unit.is_none());
		Ok(())
	}

	#[benchmark]
	fn set_acceptance() -> Result<(), BenchmarkError> {
		let (origin, voter) = person::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Acceptance::AtMost(7));

		assert_eq!(Trustees::<T>::get(voter.id), Some(Acceptance::AtMost(7)));
		Ok(())
	}

	/// With all that one person can say in each unit that they live in.
	#[benchmark]
	fn set_never() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		delegations::<T>(&world, voter.id, world.neighbour()?.id, u64::MAX)?;
		let said = Trusters::<T>::get(world.unit, voter.id);
		for unit in T::Territories::ancestry(voter.territory) {
			Trusters::<T>::insert(unit, voter.id, &said);
		}
		let mut all = NeverOf::<T>::new();
		for _ in 0..MAX_NEVER {
			let _ = all.try_push(world.neighbour()?.id);
		}

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, all);

		assert_eq!(Never::<T>::get(voter.id).len(), MAX_NEVER as usize);
		Ok(())
	}

	#[benchmark]
	fn prune() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let other = world.neighbour()?;
		delegations::<T>(&world, voter.id, other.id, u64::MAX)?;

		#[extrinsic_call]
		_(somebody::<T>(), world.unit, voter.id);

		assert!(Trusters::<T>::get(world.unit, voter.id).get().issues.is_empty());
		Ok(())
	}

	#[benchmark(pov_mode = MaxEncodedLen {
		// An action says how long it is.
		Preimage::PreimageFor: Measured
	})]
	fn open_issue() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		for at in 1..MAX_IN_ADMISSION {
			let _ =
				InAdmission::<T>::try_mutate(world.area, |all| all.try_push(u64::from(at) << 32));
		}
		let action = action::<T>()?;
		let id = NextIssue::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.area, world.open, content(), Some(action));

		assert!(Pallet::<T>::initiates(id, 1, &voter.id));
		Ok(())
	}

	#[benchmark(pov_mode = MaxEncodedLen {
		// An action says how long it is.
		Preimage::PreimageFor: Measured
	})]
	fn add_initiative() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&world.neighbour()?)?;
		let mut issue = Pallet::<T>::issue_of(id)?;
		issue.initiatives -= 1;
		Pallet::<T>::keep(id, issue);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, content(), Some(action::<T>()?));

		assert!(Pallet::<T>::initiates(id, MAX_INITIATIVES as u8, &voter.id));
		Ok(())
	}

	#[benchmark]
	fn add_draft() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, content());

		assert_eq!(Pallet::<T>::initiative_of(id, 1)?.drafts, 2);
		Ok(())
	}

	/// The last one, in an issue that seeks admission: it ends.
	#[benchmark]
	fn revoke() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.issue(&voter, world.open)?;
		for number in 2..=MAX_INITIATIVES as u8 {
			Pallet::<T>::do_revoke(voter, id, number, Some((id, 1)))?;
		}

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, Some((id, 2)));

		assert!(Pallet::<T>::issue_of(id)?.state.is_over());
		Ok(())
	}

	#[benchmark]
	fn invite() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		initiators::<T>(&world, id)?;
		let guest = world.neighbour()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, guest.id);

		assert_eq!(Pallet::<T>::initiative_of(id, 1)?.invited, 1);
		Ok(())
	}

	#[benchmark]
	fn accept_invitation() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let host = world.neighbour()?;
		let id = world.discussed(&host)?;
		Pallet::<T>::do_invite(host, id, 1, voter.id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1);

		assert!(Pallet::<T>::initiates(id, 1, &voter.id));
		Ok(())
	}

	#[benchmark]
	fn remove_initiator() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		initiators::<T>(&world, id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, voter.id);

		assert!(!Pallet::<T>::initiates(id, 1, &voter.id));
		Ok(())
	}

	/// With all that one person can support and think, which goes.
	#[benchmark]
	fn set_interest() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		opinions::<T>(id, &voter)?;
		with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, voter.id, 1, at as u16)?))?;
		hold::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, false);

		assert!(!Opinions::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn support() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, voter.id, 1, at as u16 + 7)?))?;
		hold::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, 1);

		assert!(Pallet::<T>::supports(id, &voter.id, 1));
		Ok(())
	}

	#[benchmark]
	fn unsupport() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		opinions::<T>(id, &voter)?;
		with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, voter.id, 1, at as u16)?))?;
		hold::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1);

		assert!(!Pallet::<T>::supports(id, &voter.id, 1));
		Ok(())
	}

	#[benchmark]
	fn suggest() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		for _ in 1..MAX_OPINIONS {
			Spent::<T>::remove(voter.id);
			Pallet::<T>::do_suggest(voter, id, 1, content(), Degree::Must)?;
		}
		Spent::<T>::remove(voter.id);
		with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, voter.id, 1, at as u16)?))?;
		hold::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, content(), Degree::Must);

		let rows = Opinions::<T>::get(SortedId::from(id), voter.id);
		assert_eq!(rows.len(), MAX_OPINIONS as usize);
		Ok(())
	}

	#[benchmark]
	fn rate() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		opinions::<T>(id, &voter)?;
		with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, voter.id, 1, at as u16)?))?;
		hold::<T>(id)?;

		// The last opinion goes, and the suggestion with it.
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, MAX_OPINIONS as u16 - 1, None);

		let rows = Opinions::<T>::get(SortedId::from(id), voter.id);
		assert_eq!(rows.len() as u32, MAX_OPINIONS - 1);
		Ok(())
	}

	#[benchmark]
	fn vote() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.voted(&world.neighbour()?, world.open)?;
		Pallet::<T>::do_vote(voter, id, grades())?;
		confirm::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, grades());

		let ballot = Ballots::<T>::get(SortedId::from(id), voter.id);
		assert!(ballot.is_some_and(|ballot| ballot.before.is_some()));
		Ok(())
	}

	#[benchmark]
	fn seal() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.voted(&world.neighbour()?, world.sealed)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, H256::repeat_byte(7));

		assert!(Ballots::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn withdraw_ballot() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.voted(&world.neighbour()?, world.open)?;
		Pallet::<T>::do_vote(voter, id, grades())?;
		confirm::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		let ballot = Ballots::<T>::get(SortedId::from(id), voter.id);
		assert!(ballot.is_some_and(|ballot| ballot.paper == Paper::Withdrawn));
		Ok(())
	}

	#[benchmark]
	fn decline() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let id = world.voted(&world.neighbour()?, world.open)?;
		Pallet::<T>::do_vote(voter, id, grades())?;
		confirm::<T>(id)?;
		Pallet::<T>::do_withdraw_ballot(voter, id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		let ballot = Ballots::<T>::get(SortedId::from(id), voter.id);
		assert!(ballot.is_some_and(|ballot| ballot.before.is_some()));
		Ok(())
	}

	#[benchmark]
	fn reveal() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.voted(&world.neighbour()?, world.sealed)?;
		let salt = H256::repeat_byte(7);
		let commitment = Pallet::<T>::commitment(id, &voter.id, &grades(), &salt);
		Pallet::<T>::do_seal(voter, id, commitment)?;
		world.go(id, State::Revealing)?;

		#[extrinsic_call]
		_(somebody::<T>(), id, voter.id, grades(), salt);

		let ballot = Ballots::<T>::get(SortedId::from(id), voter.id);
		assert!(
			ballot.is_some_and(|ballot| ballot.paper == Paper::Revealed { grades: grades(), salt })
		);
		Ok(())
	}

	/// From the discussion to the count, all at once.
	#[benchmark]
	fn advance() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		ask_for_confirmation::<T>(world.open);
		let far = FreezeGrid::<T>::get().saturating_mul(8) as u32;
		wait::<T>(far.into());

		#[extrinsic_call]
		_(somebody::<T>(), id);

		assert_eq!(Pallet::<T>::issue_of(id)?.state, State::Counting);
		Ok(())
	}

	#[benchmark]
	fn request_check() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		world.issue(&voter, world.open)?;
		Areas::<T>::mutate(world.area, |area| {
			if let Some(area) = area {
				area.next_check = None;
			}
		});

		#[extrinsic_call]
		_(somebody::<T>(), world.area);

		assert!(Areas::<T>::get(world.area).is_some_and(|area| area.asked.is_some()));
		Ok(())
	}

	/// Of a call that costs nothing by itself, and is not one that may be released.
	#[benchmark(pov_mode = MaxEncodedLen {
		// An action says how long it is.
		Preimage::PreimageFor: Measured
	})]
	fn enact() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.issue(&voter, world.open)?;
		enactment::<T>(id, world.unit)?;
		wait::<T>(2u32.into());
		let call = Call::<T>::enact { issue: id, bound: Weight::MAX };
		let origin: OriginFor<T> = somebody::<T>().into();

		// Its declared weight has the bound in it, which is not what is measured here.
		#[block]
		{
			call.dispatch_bypass_filter(origin).map_err(|error| error.error)?;
		}

		assert!(!Enactments::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	#[benchmark]
	fn clear(n: Linear<1, { T::MaxCleared::get() }>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.discussed(&world.neighbour()?)?;
		for _ in 0..n {
			let voter = world.neighbour()?;
			Pallet::<T>::do_set_interest(voter, id, true)?;
		}
		let mut issue = Pallet::<T>::issue_of(id)?;
		Pallet::<T>::finish(id, &mut issue, State::FinishedWithoutWinner);
		issue.closed = Some(0);
		issue.over = Some(0);
		Pallet::<T>::keep(id, issue);
		wait::<T>((T::Retention::get() as u32).into());

		#[extrinsic_call]
		_(somebody::<T>(), id, n);

		assert_eq!(Participations::<T>::iter_prefix(SortedId::from(id)).count(), 1);
		Ok(())
	}

	/// With `n` things due, each the close of a vote with sealed ballots, whose count stands in line
	/// behind another one.
	#[benchmark]
	fn attend(n: Linear<0, MAX_DUE>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let mut due = Vec::new();
		for _ in 0..n {
			let id = world.voted(&voter, world.sealed)?;
			let (before, _) = counted::<T>(Task::Quorum(id), id, Stage::Beginning);
			due.push((id, before));
		}
		let tick = Pallet::<T>::tick().saturating_add(1_000);
		for (id, before) in &due {
			Issues::<T>::mutate(SortedId::from(*id), |issue| {
				if let Some(issue) = issue {
					issue.due = Some(tick);
					issue.last_count = Some(*before);
				}
			});
		}
		let _ = Agenda::<T>::clear(u32::MAX, None);
		NextDue::<T>::kill();
		if n > 0 {
			let slot: Vec<_> = due.iter().map(|(id, _)| Item::Voting(*id)).collect();
			Agenda::<T>::insert(SortedId::from(tick), Slot::truncate_from(slot));
			NextDue::<T>::put(tick);
		}
		wait::<T>(1_000u32.into());
		let attended;

		#[block]
		{
			let tick = Pallet::<T>::strike();
			attended = Pallet::<T>::attend(tick);
		}

		assert_eq!(attended, n);
		Ok(())
	}

	/// Whoever is to be reminded next is so later.
	#[benchmark]
	fn remind_idle() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		// The benchmarks begin at block 0, and measure in block 1.
		let later = Pallet::<T>::tick() + 2;
		Pallet::<T>::plan_reminder(world.unit, voter.id, None, Some(later));

		#[block]
		{
			Pallet::<T>::remind_due(&mut WeightMeter::new());
		}

		assert_eq!(NextReminder::<T>::get(world.unit, voter.id), Some(later));
		Ok(())
	}

	/// All that somebody can say ends at once but for one thing, which ends later; and somebody else is
	/// next.
	#[benchmark]
	fn remind() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		let other = world.neighbour()?.id;
		delegations::<T>(&world, voter.id, other, id)?;
		let mut rows = Trusters::<T>::get(world.unit, voter.id).get().clone();
		let issue = Pallet::<T>::issue_of(id)?;
		for (copy, _) in &rows.issues {
			Issues::<T>::insert(SortedId::from(*copy), &issue);
		}
		let Some(row) = rows.unit.as_mut() else { return Err(BenchmarkError::Stop("no row")) };
		let due = Pallet::<T>::reminder_of(row);
		row.until += 1;
		let block = frame_system::Pallet::<T>::block_number();
		let pending = Pallet::<T>::frozen_blocks();
		Trusters::<T>::mutate(world.unit, voter.id, |record| record.set(rows, block, &pending));
		Pallet::<T>::plan_reminder(world.unit, other, None, Some(due));
		let ahead = due.saturating_sub(Pallet::<T>::tick());
		wait::<T>((ahead as u32).into());
		let room = T::WeightInfo::remind_idle().saturating_add(T::WeightInfo::remind());

		#[block]
		{
			Pallet::<T>::remind_due(&mut WeightMeter::with_limit(room));
		}

		assert_eq!(NextReminder::<T>::get(world.unit, voter.id), Some(due + 1));
		Ok(())
	}

	#[benchmark]
	fn count_idle() {
		#[block]
		{
			let _ = Pallet::<T>::next_job();
		}
	}

	/// A count with the largest cursor, which takes one step.
	#[benchmark]
	fn count_turn() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.voted(&voter, world.open)?;
		let mut sums = Pallet::<T>::no_sums(MAX_INITIATIVES as usize)
			.ok_or(BenchmarkError::Stop("more initiatives than a table holds"))?;
		for power in 0..127 {
			for class in 0..64u128 {
				let weight = (1u128 << power).saturating_add((class << power) / 64);
				sums.concentration.add(0, weight, 0);
			}
		}
		let (job, _) = counted::<T>(Task::Vote(id), id, Stage::Ballots { after: None, sums });
		let step = T::WeightInfo::count_ballot();

		#[block]
		{
			Pallet::<T>::take_turn(job, &mut WeightMeter::with_limit(step));
		}

		assert!(Jobs::<T>::contains_key(SortedId::from(job)));
		Ok(())
	}

	#[benchmark]
	fn count_begin() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
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
		let mut cursor = Pallet::<T>::cursor_of(job);

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert_eq!(cursor.positions.len(), MAX_INITIATIVES as usize);
		Ok(())
	}

	#[benchmark]
	fn count_override() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.discussed(&voter)?;
		let who = world.neighbour()?.id;
		let different = |weight| Some(Override { voting_right: None, weight: Some(weight) });
		hold::<T>(id)?;
		with_versions::<T>(|at| {
			Ok(Pallet::<T>::do_set_override(id, who, different(u64::from(at % 2)))?)
		})?;
		let stage = Stage::Overrides { after: None };
		let (job, kept) = counted::<T>(Task::Quorum(id), id, stage);
		let mut cursor = Pallet::<T>::cursor_of(job);

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
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
		Pallet::<T>::do_vote(trustee, id, grades())?;
		delegations::<T>(&world, truster.id, trustee.id, id)?;
		let stage = Stage::Resolving(Resolution::new());
		let (job, kept) = counted::<T>(Task::Vote(id), id, stage);
		let mut cursor = Pallet::<T>::cursor_of(job);
		// One truster is counted, none is left, that one is next.
		for _ in 0..3 {
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(Nodes::<T>::get(SortedId::from(job), trustee.id).node.received > 0);
		Ok(())
	}

	#[benchmark]
	fn count_supporter() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let voter = world.neighbour()?;
		let id = world.discussed(&voter)?;
		with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, voter.id, 1, at as u16)?))?;
		let counts = vec![Default::default(); MAX_INITIATIVES as usize];
		let stage = Stage::Supporters { after: None, counts, participants: 0 };
		let (job, kept) = counted::<T>(Task::Quorum(id), id, stage);
		let mut cursor = Pallet::<T>::cursor_of(job);

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(matches!(cursor.stage, Stage::Supporters { participants: 1, .. }));
		Ok(())
	}

	/// For `n` initiatives, none of which reaches the quorum: the issue ends.
	#[benchmark]
	fn count_settle(n: Linear<1, MAX_INITIATIVES>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.voted(&voter, world.open)?;
		let mut terms = policy(false, Publicity::Open);
		terms.initiative.absolute = 1;
		PolicyVersions::<T>::insert(world.open, 1, terms.resolve());
		let counts = vec![Default::default(); n as usize];
		let stage = Stage::Settling { counts, participants: 0 };
		let (job, kept) = counted::<T>(Task::Quorum(id), id, stage);
		let mut cursor = Pallet::<T>::cursor_of(job);
		cursor.positions.truncate(n as usize);

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(Pallet::<T>::issue_of(id)?.state.is_over());
		Ok(())
	}

	#[benchmark]
	fn count_ballot() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let voter = world.neighbour()?;
		let id = world.voted(&voter, world.open)?;
		Pallet::<T>::do_vote(voter, id, grades())?;
		confirm::<T>(id)?;
		Pallet::<T>::do_vote(voter, id, grades())?;
		let sums = Pallet::<T>::no_sums(MAX_INITIATIVES as usize)
			.ok_or(BenchmarkError::Stop("more initiatives than a table holds"))?;
		let stage = Stage::Ballots { after: None, sums };
		let (job, kept) = counted::<T>(Task::Vote(id), id, stage);
		let mut cursor = Pallet::<T>::cursor_of(job);

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
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
		let (_, voter) = person::<T>()?;
		let id = world.voted(&voter, world.open)?;
		world.go(id, State::Counting)?;
		let mut sums = Pallet::<T>::no_sums(n as usize)
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
			let mut cursor = Pallet::<T>::cursor_of(job);
			cursor.positions.truncate(n as usize);
			// More than voted: the larger the numbers, the longer it takes whether enough did.
			cursor.census.weight = u128::from(u64::MAX) << 32;
			(job, kept, cursor)
		};
		let (before, led, mut ranked) = at(Task::Confirmation(id));
		Pallet::<T>::step(before, &led, &mut ranked, &mut None);
		assert!(Interims::<T>::contains_key(SortedId::from(id)));
		let (job, kept, mut cursor) = at(Task::Vote(id));

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert!(Results::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	#[benchmark]
	fn count_clear() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (_, voter) = person::<T>()?;
		let id = world.voted(&voter, world.open)?;
		let (job, kept) = counted::<T>(Task::Vote(id), id, Stage::CLEARING);
		for _ in 0..CLEARED {
			let note = Note { own: Some(1), ..Default::default() };
			Nodes::<T>::insert(SortedId::from(job), world.neighbour()?.id, note);
		}
		let mut cursor = Pallet::<T>::cursor_of(job);

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert_eq!(Nodes::<T>::iter_prefix(SortedId::from(job)).count(), 0);
		Ok(())
	}

	/// One of as many as an area can have in admission, while as many as there can be are dealt with.
	#[benchmark]
	fn count_admit() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let mut all = Vec::new();
		for _ in 0..MAX_IN_ADMISSION {
			let neighbour = world.neighbour()?;
			let id = NextIssue::<T>::get();
			Pallet::<T>::do_open_issue(neighbour, world.area, world.open, content(), None)?;
			all.push(id);
		}
		let running = |issue| Running { issue, accepted: 0, closed: None, takes: issue + 2 };
		let running: Vec<_> = (1..u64::from(MAX_RUNNING)).map(running).collect();
		RunningIn::<T>::insert(world.area, BoundedVec::truncate_from(running));
		let task = Task::Admission { area: world.area, version: 1 };
		let first = all.first().copied().unwrap_or_default();
		let (job, mut kept) = counted::<T>(task, first, Stage::Admitting);
		kept.issues = BoundedVec::truncate_from(all.clone());
		let mut cursor = Pallet::<T>::cursor_of(job);
		cursor.best = all.iter().map(|id| (*id, 7)).collect();

		#[block]
		{
			Pallet::<T>::step(job, &kept, &mut cursor, &mut None);
		}

		assert_eq!(cursor.admitted.len(), 1);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder(9).build(), crate::mock::Test);
}
