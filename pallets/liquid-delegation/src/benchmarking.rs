// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What each call does at its largest, measured.

use crate::{benchmark_world::*, *};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::traits::UnfilteredDispatchable;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn set_unit() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let suffrage = Pallet::<T>::unit_of(world.unit)?.suffrage;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, world.unit, suffrage, suffrage, false);

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
		let id = world.discussed(&world.voter)?;
		let who = world.neighbour()?.id;
		overridden::<T>(id, who)?;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, id, who, different(1));

		assert_eq!(Pallet::<T>::override_of(id, &who), different(1));
		Ok(())
	}

	/// Beside as many others as are dealt with in an area at a time.
	#[benchmark]
	fn cancel_issue() -> Result<(), BenchmarkError> {
		let (world, id) = issue::<T>()?;
		crowd::<T>(world.area, id);

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, id, Ground::Mistake);

		assert!(Pallet::<T>::issue_of(id)?.state.is_over());
		Ok(())
	}

	#[benchmark]
	fn open_poll() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let officer = world.officer(Role::ProposalOfficer)?;
		let questions = BoundedVec::truncate_from(vec![content(); MAX_INITIATIVES as usize]);
		let id = NextIssue::<T>::get();

		#[extrinsic_call]
		_(officer as T::RuntimeOrigin, world.area, world.poll, questions);

		assert_eq!(Pallet::<T>::issue_of(id)?.state, State::Discussion);
		Ok(())
	}

	#[benchmark]
	fn condemn_draft() -> Result<(), BenchmarkError> {
		let (world, id) = issue::<T>()?;
		let moderator = world.officer(Role::Moderator)?;
		let text = Text::Draft { initiative: 1, draft: 1 };

		#[extrinsic_call]
		condemn(moderator as T::RuntimeOrigin, id, text);

		assert!(Drafts::<T>::get((SortedId::from(id), 1, 1)).is_some_and(|draft| draft.condemned));
		Ok(())
	}

	#[benchmark]
	fn condemn_suggestion() -> Result<(), BenchmarkError> {
		let (world, id) = issue::<T>()?;
		opinions::<T>(id, &world.voter, 1, 1)?;
		let moderator = world.officer(Role::Moderator)?;
		let text = Text::Suggestion { initiative: 1, suggestion: 0 };

		#[extrinsic_call]
		condemn(moderator as T::RuntimeOrigin, id, text);

		let made = Suggestions::<T>::get((SortedId::from(id), 1, 0));
		assert!(made.is_some_and(|made| made.condemned));
		Ok(())
	}

	#[benchmark]
	fn veto() -> Result<(), BenchmarkError> {
		let (world, id) = issue::<T>()?;
		enactment::<T>(id, world.unit)?;

		#[extrinsic_call]
		_(world.government as T::RuntimeOrigin, id);

		assert!(!Enactments::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	/// With all that one person can say, of which all but the issue is stale and goes.
	#[benchmark]
	fn delegate() -> Result<(), BenchmarkError> {
		let (world, origin, voter, id) = discussion::<T>()?;
		let (one, other) = (world.neighbour()?, world.neighbour()?);
		delegations::<T>(&world, voter.id, one.id, u64::MAX)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.unit, Scope::Issue(id), Some(other.id), None);

		assert_eq!(Incoming::<T>::get(other.id), 1);
		Ok(())
	}

	#[benchmark]
	fn undelegate() -> Result<(), BenchmarkError> {
		let (world, origin, voter, id) = discussion::<T>()?;
		let other = world.neighbour()?;
		delegations::<T>(&world, voter.id, other.id, id)?;
		let scope = Scope::Issue(id);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.unit, scope);

		assert!(Trusters::<T>::get(world.unit, voter.id).get().at(scope).is_none());
		Ok(())
	}

	#[benchmark]
	fn refuse() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let (origin, voter) = person::<T>()?;
		let truster = world.neighbour()?;
		let id = world.discussed(&truster)?;
		delegations::<T>(&world, truster.id, voter.id, id)?;
		let scope = Scope::Issue(id);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, world.unit, truster.id, scope);

		assert!(Trusters::<T>::get(world.unit, truster.id).get().at(scope).is_none());
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
		let other = world.neighbour()?;
		delegations::<T>(&world, world.voter.id, other.id, u64::MAX)?;

		#[extrinsic_call]
		_(somebody::<T>(), world.unit, world.voter.id);

		assert!(Trusters::<T>::get(world.unit, world.voter.id).get().issues.is_empty());
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
		_(origin as T::RuntimeOrigin, world.area, Some(world.open), content(), Some(action));

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
		let (_, origin, _, id) = discussion::<T>()?;

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
		let (world, origin, _, id) = discussion::<T>()?;
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
		let (world, origin, voter, id) = discussion::<T>()?;
		initiators::<T>(&world, id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, voter.id);

		assert!(!Pallet::<T>::initiates(id, 1, &voter.id));
		Ok(())
	}

	/// With all that one person can support and think, which goes.
	#[benchmark]
	fn set_interest() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = discussion::<T>()?;
		opinions::<T>(id, &voter, 1, MAX_OPINIONS)?;
		supported::<T>(id, voter.id, 1)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, false);

		assert!(!Opinions::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	/// The last one that somebody can support, and has not seen before.
	#[benchmark]
	fn support() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = discussion::<T>()?;
		supported_but_the_first::<T>(id, &voter)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, 1);

		assert!(Pallet::<T>::supports(id, &voter.id, 1));
		Ok(())
	}

	#[benchmark]
	fn unsupport() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = discussion::<T>()?;
		opinions::<T>(id, &voter, 1, MAX_OPINIONS)?;
		supported::<T>(id, voter.id, 1)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1);

		assert!(!Pallet::<T>::supports(id, &voter.id, 1));
		Ok(())
	}

	/// The last opinion that somebody can have, by which they support one more initiative.
	#[benchmark]
	fn suggest() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = discussion::<T>()?;
		supported_but_the_first::<T>(id, &voter)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, content(), Degree::Must);

		assert!(Pallet::<T>::supports(id, &voter.id, 1));
		assert_eq!(opinions_of::<T>(id, &voter), MAX_OPINIONS);
		Ok(())
	}

	/// The same, on what somebody else suggests.
	#[benchmark]
	fn rate() -> Result<(), BenchmarkError> {
		let (world, origin, voter, id) = discussion::<T>()?;
		opinions::<T>(id, &world.neighbour()?, 1, 1)?;
		supported_but_the_first::<T>(id, &voter)?;
		let opinion = Opinion { degree: Degree::Must, fulfilled: false };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 1, 0, Some(opinion));

		assert!(Pallet::<T>::supports(id, &voter.id, 1));
		assert_eq!(opinions_of::<T>(id, &voter), MAX_OPINIONS);
		Ok(())
	}

	/// The last opinion on it, and the suggestion goes, too.
	#[benchmark]
	fn withdraw_opinion() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = discussion::<T>()?;
		opinions::<T>(id, &voter, 1, MAX_OPINIONS)?;
		supported::<T>(id, voter.id, 1)?;

		#[extrinsic_call]
		rate(origin as T::RuntimeOrigin, id, 1, MAX_OPINIONS as u16 - 1, None);

		assert_eq!(opinions_of::<T>(id, &voter), MAX_OPINIONS - 1);
		Ok(())
	}

	/// Somebody's first ballot, by which they become engaged: that takes more than to keep the one before.
	#[benchmark]
	fn vote() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = voting::<T>(|world| world.open)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, grades());

		assert!(Ballots::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn seal() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = voting::<T>(|world| world.sealed)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, H256::repeat_byte(7));

		assert!(Ballots::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn withdraw_ballot() -> Result<(), BenchmarkError> {
		let (_, origin, voter, id) = voting::<T>(|world| world.open)?;
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
		let (_, origin, voter, id) = voting::<T>(|world| world.open)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Ballots::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn reveal() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.voted(&world.neighbour()?, world.sealed)?;
		let salt = H256::repeat_byte(7);
		let commitment = Pallet::<T>::commitment(id, &world.voter.id, &grades(), &salt);
		Pallet::<T>::do_seal(world.voter, id, commitment)?;
		world.go(id, State::Revealing)?;

		#[extrinsic_call]
		_(somebody::<T>(), id, world.voter.id, grades(), salt);

		let ballot = Ballots::<T>::get(SortedId::from(id), world.voter.id);
		assert!(
			ballot.is_some_and(|ballot| ballot.paper == Paper::Revealed { grades: grades(), salt })
		);
		Ok(())
	}

	/// The time to open ballots is over.
	#[benchmark]
	fn advance() -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.voted(&world.voter, world.sealed)?;
		world.go(id, State::Revealing)?;
		wait::<T>(2u32.into());

		#[extrinsic_call]
		_(somebody::<T>(), id);

		assert_eq!(Pallet::<T>::issue_of(id)?.state, State::Counting);
		Ok(())
	}

	#[benchmark]
	fn request_check() -> Result<(), BenchmarkError> {
		let (world, _) = issue::<T>()?;
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
		let (world, id) = issue::<T>()?;
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

	/// The last of them, with as many actions as an issue has initiatives, all to be let go of.
	#[benchmark]
	fn clear(n: Linear<1, { T::MaxCleared::get() }>) -> Result<(), BenchmarkError> {
		let world = World::<T>::new()?;
		let id = world.discussed(&world.neighbour()?)?;
		let key = SortedId::from(id);
		let _ = Participations::<T>::clear_prefix(key, u32::MAX, None);
		let _ = Begun::<T>::clear_prefix(key, u32::MAX, None);
		let _ = Initiators::<T>::clear_prefix((key,), u32::MAX, None);
		actions::<T>(id)?;
		for _ in 1..n {
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

		assert!(Pallet::<T>::issue_of(id)?.cleared);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder(9).build(), crate::mock::Test);
}
