// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{benchmark_world::*, *};
use co3_primitives::{geo::Shape, Deliberation, Role, SortedId};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use frame_system::RawOrigin;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn submit() -> Result<(), BenchmarkError> {
		let (category, location) = place::<T>(Shape::Point(POSITION))?;
		let origin = author::<T>()?;
		let id = NextObject::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Kind::Proposal, category, location, details(), false);

		assert!(read::<T>(id)?.is_open());
		Ok(())
	}

	/// An area of `v` positions.
	#[benchmark]
	fn submit_shape(v: Linear<5, 64>) -> Result<(), BenchmarkError> {
		let (category, location) = place::<T>(area(v)?)?;
		let origin = author::<T>()?;
		let id = NextObject::<T>::get();

		#[extrinsic_call]
		submit(origin as T::RuntimeOrigin, Kind::Proposal, category, location, details(), false);

		assert!(read::<T>(id)?.is_open());
		Ok(())
	}

	#[benchmark]
	fn edit() -> Result<(), BenchmarkError> {
		let (origin, id) = edited::<T>(T::MaxVersions::get().saturating_sub(1))?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, details());

		let listed = Versions::<T>::get(SortedId::from(id)).len();
		assert_eq!(listed, T::MaxVersions::get() as usize);
		Ok(())
	}

	#[benchmark]
	fn withdraw() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(read::<T>(id)?.state, State::Withdrawn);
		Ok(())
	}

	#[benchmark]
	fn support() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let (origin, voter) = person::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Supports::<T>::contains_key(SortedId::from(id), voter.id));
		Ok(())
	}

	#[benchmark]
	fn unsupport() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let (origin, voter) = person::<T>()?;
		let who = voter.id;
		Pallet::<T>::do_support(voter, id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(!Supports::<T>::contains_key(SortedId::from(id), who));
		Ok(())
	}

	/// With `n` records, all of them cleared: sign-ups, which are the dearest.
	#[benchmark]
	fn archive(n: Linear<4, { T::MaxCleared::get() }>) -> Result<(), BenchmarkError> {
		// Three steps come by themselves.
		let id = done_with::<T>(n.saturating_sub(3))?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, T::MaxCleared::get());

		assert!(!Objects::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	#[benchmark]
	fn set_category() -> Result<(), BenchmarkError> {
		let id = Pallet::<T>::add_category(MUNICIPALITY, title(), rules::<T>(MUNICIPALITY))?;
		// What is looked at of a vote is added to the call.
		let rules = Rules { ballot: None, ..rules::<T>(MUNICIPALITY) };

		#[extrinsic_call]
		_(by::<T>(Role::ProposalOfficer), MUNICIPALITY, Some(id), title(), rules);

		assert!(RulesOf::<T>::contains_key(id, 2));
		Ok(())
	}

	#[benchmark]
	fn set_phase() -> Result<(), BenchmarkError> {
		let id = Pallet::<T>::add_category(MUNICIPALITY, title(), rules::<T>(MUNICIPALITY))?;
		let origin = by::<T>(Role::ProposalOfficer);
		let phase = Phase { comments: false, ..Phase::OPEN };

		#[extrinsic_call]
		_(origin, MUNICIPALITY, id, phase);

		assert!(Categories::<T>::get(MUNICIPALITY, id).is_some_and(|one| one.phase == phase));
		Ok(())
	}

	#[benchmark]
	fn set_route() -> Result<(), BenchmarkError> {
		let (category, location) = place::<T>(Shape::Point(POSITION))?;
		let territory = location.territory();
		let municipality = municipality_of::<T>(territory)?;
		let route = rules::<T>(municipality).route;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, municipality, category, territory, Some(route));

		assert!(Routes::<T>::contains_key(category, territory));
		Ok(())
	}

	#[benchmark]
	fn advance() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;

		let (to, reason) = (State::FixedByCitizens, Some(Reason::Other));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, to, reason, Some(content()));

		assert_eq!(read::<T>(id)?.state, to);
		Ok(())
	}

	#[benchmark]
	fn proceed() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, State::Rejected, Some(Reason::Other), Some(content()));

		assert_eq!(read::<T>(id)?.state, State::Rejected);
		Ok(())
	}

	#[benchmark]
	fn refer() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let origin = by::<T>(Role::ProposalOfficer);
		let body = Body { office: 9, ..read::<T>(id)?.body };

		#[extrinsic_call]
		_(origin, id, body, Reason::NotOurs, Some(content()));

		assert_eq!(read::<T>(id)?.body, body);
		Ok(())
	}

	#[benchmark]
	fn escalate() -> Result<(), BenchmarkError> {
		let id = late::<T>()?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(read::<T>(id)?.escalated);
		Ok(())
	}

	#[benchmark]
	fn merge() -> Result<(), BenchmarkError> {
		let (id, into) = twins::<T>(1)?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, into, Some(content()));

		assert_eq!(read::<T>(id)?.merged_into, Some(into));
		Ok(())
	}

	#[benchmark]
	fn unmerge() -> Result<(), BenchmarkError> {
		let (id, _) = merged::<T>(1)?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, Reason::Mistake, Some(content()));

		assert_eq!(read::<T>(id)?.merged_into, None);
		Ok(())
	}

	/// With `n` supports, all of them moved.
	#[benchmark]
	fn move_supports(n: Linear<1, { T::MaxCleared::get() }>) -> Result<(), BenchmarkError> {
		let (id, into) = merged::<T>(n)?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, T::MaxCleared::get());

		assert_eq!(read::<T>(into)?.supports, n);
		Ok(())
	}

	#[benchmark]
	fn check_fix() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let (origin, voter) = person::<T>()?;
		Pallet::<T>::do_support(voter, id)?;
		go::<T>(id, State::Fixed)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, false);

		// One dispute is enough here: the step is part of what is measured.
		assert_eq!(read::<T>(id)?.state, State::Reopened);
		Ok(())
	}

	/// What the vote itself costs is the affair of whoever takes it, and none does at times.
	#[benchmark]
	fn bring() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		Pallet::<T>::do_support(one_of_many::<T>(1)?, id)?;
		let answered = T::Deliberation::deliberate(matter::<T>(id)?);

		#[block]
		{
			let brought = Pallet::<T>::do_bring(id);
			assert_eq!(brought.is_ok(), answered.is_ok());
		}

		Ok(())
	}

	#[benchmark]
	fn comment() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, content());

		assert_eq!(read::<T>(id)?.records.updates, 1);
		Ok(())
	}

	/// `n` answers, each with a step.
	#[benchmark]
	fn answer(n: Linear<1, MAX_ANSWERS>) -> Result<(), BenchmarkError> {
		let answers = answers::<T>(n)?;
		let last = answers.last().map(|last| last.object).unwrap_or_default();
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, BoundedVec::truncate_from(answers));

		assert_eq!(read::<T>(last)?.state, State::Rejected);
		Ok(())
	}

	#[benchmark]
	fn flag() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let (origin, _) = person::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Breach::Spam);

		assert_eq!(read::<T>(id)?.records.flags, 1);
		Ok(())
	}

	#[benchmark]
	fn hide() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let origin = by::<T>(Role::Moderator);

		#[extrinsic_call]
		_(origin, id, Breach::Spam);

		assert!(read::<T>(id)?.is_hidden());
		Ok(())
	}

	#[benchmark]
	fn appeal() -> Result<(), BenchmarkError> {
		let (origin, id) = hidden::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, content());

		assert!(Hidings::<T>::get(SortedId::from(id)).is_some_and(|it| it.appeal.is_some()));
		Ok(())
	}

	#[benchmark]
	fn decide_appeal() -> Result<(), BenchmarkError> {
		let (origin, id) = hidden::<T>()?;
		Pallet::<T>::do_appeal(acting::<T>(&origin)?, id, content())?;
		let origin = by::<T>(Role::Moderator);

		#[extrinsic_call]
		_(origin, id, Some(details()));

		assert!(!read::<T>(id)?.is_hidden());
		Ok(())
	}

	#[benchmark]
	fn restore() -> Result<(), BenchmarkError> {
		let (_, id) = hidden::<T>()?;
		let origin = by::<T>(Role::Moderator);

		#[extrinsic_call]
		_(origin, id, details());

		assert!(!read::<T>(id)?.is_hidden());
		Ok(())
	}

	#[benchmark]
	fn take_back() -> Result<(), BenchmarkError> {
		let (origin, id) = reworded::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Reference::Words(content().hash), Some(details()));

		assert_eq!(read::<T>(id)?.records.dead, 1);
		Ok(())
	}

	#[benchmark]
	fn condemn() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let origin = by::<T>(Role::Moderator);

		#[extrinsic_call]
		_(origin, id, Reference::Words(content().hash), DeathReason::Illegal);

		assert_eq!(read::<T>(id)?.records.dead, 1);
		Ok(())
	}

	#[benchmark]
	fn set_slots() -> Result<(), BenchmarkError> {
		let (origin, id) = task::<T>(1)?;
		let slots = [(0, u64::MAX, u16::MAX); MAX_SLOTS as usize].to_vec();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, BoundedVec::truncate_from(slots));

		assert!(Tasks::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	#[benchmark]
	fn sign_up() -> Result<(), BenchmarkError> {
		let (_, id) = task::<T>(0)?;
		let (origin, _) = person::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 0);

		assert_eq!(read::<T>(id)?.records.sign_ups, 1);
		Ok(())
	}

	#[benchmark]
	fn cancel_sign_up() -> Result<(), BenchmarkError> {
		let (_, id) = task::<T>(0)?;
		let (origin, voter) = person::<T>()?;
		Pallet::<T>::do_sign_up(voter, id, 0)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(read::<T>(id)?.records.sign_ups, 0);
		Ok(())
	}

	#[benchmark]
	fn check_in() -> Result<(), BenchmarkError> {
		let (origin, id) = task::<T>(1)?;
		let who = voter_id::<T>(0)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who);

		let found = SignUps::<T>::get(SortedId::from(id), who);
		assert!(found.is_some_and(|it| it.attendance != Attendance::SignedUp));
		Ok(())
	}

	#[benchmark]
	fn confirm_hours() -> Result<(), BenchmarkError> {
		let (origin, id) = attended::<T>(2)?;
		let first = voter_id::<T>(0)?;
		// Somebody who was there, and is looked for among the writers first.
		let acting = somebody::<T>(1)?;

		#[block]
		{
			T::AuthorOrigin::ensure_origin(origin.clone())
				.map_err(|_| BenchmarkError::Stop("the author's origin was refused"))?;
			Pallet::<T>::do_confirm_hours(acting, id, first, 60)?;
		}

		let found = SignUps::<T>::get(SortedId::from(id), first);
		assert!(found.is_some_and(|it| matches!(it.attendance, Attendance::Confirmed { .. })));
		Ok(())
	}

	#[benchmark]
	fn join() -> Result<(), BenchmarkError> {
		let id = of_another::<T>(Kind::Proposal)?;
		let origin = author::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(read::<T>(id)?.records.writers, 1);
		Ok(())
	}

	#[benchmark]
	fn claim() -> Result<(), BenchmarkError> {
		let id = of_another::<T>(Kind::Place)?;
		let origin = author::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, content());

		assert_eq!(read::<T>(id)?.records.writers, 1);
		Ok(())
	}

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		let asking = somebody::<T>(1)?;
		Pallet::<T>::do_ask(asking, id, Writing::Asked)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, asking.author);

		assert!(Pallet::<T>::ensure_writes(id, &read::<T>(id)?, &asking.author).is_ok());
		Ok(())
	}

	#[benchmark]
	fn decide_claim() -> Result<(), BenchmarkError> {
		let (_, id) = object_of::<T>(Kind::Place)?;
		let asking = somebody::<T>(1)?;
		Pallet::<T>::do_ask(asking, id, Writing::Claimed { reasons: content() })?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, asking.author, false, Reason::Other);

		assert_eq!(read::<T>(id)?.records.writers, 0);
		Ok(())
	}

	#[benchmark]
	fn end_writing() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		let asking = somebody::<T>(1)?;
		Pallet::<T>::do_ask(asking, id, Writing::Asked)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, asking.author);

		assert_eq!(read::<T>(id)?.records.writers, 0);
		Ok(())
	}

	#[benchmark]
	fn endorse() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;

		#[block]
		{
			T::AuthorOrigin::ensure_origin(origin.clone())
				.map_err(|_| BenchmarkError::Stop("the author's origin was refused"))?;
			Pallet::<T>::do_endorse(organisation::<T>(7), id)?;
		}

		assert_eq!(read::<T>(id)?.records.endorsements, 1);
		Ok(())
	}

	#[benchmark]
	fn unendorse() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		Pallet::<T>::do_endorse(organisation::<T>(7), id)?;

		#[block]
		{
			T::AuthorOrigin::ensure_origin(origin.clone())
				.map_err(|_| BenchmarkError::Stop("the author's origin was refused"))?;
			Pallet::<T>::do_unendorse(organisation::<T>(7), id)?;
		}

		assert_eq!(read::<T>(id)?.records.endorsements, 0);
		Ok(())
	}

	#[benchmark]
	fn set_links() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		let links = links::<T>(id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, links);

		assert!(Links::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	#[benchmark]
	fn set_whole() -> Result<(), BenchmarkError> {
		let (origin, id) = object::<T>()?;
		let (lowest, highest) = tower::<T>(&origin, id)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Some(lowest));

		assert_eq!(read::<T>(highest)?.height, MAX_BUNDLE_DEPTH);
		Ok(())
	}

	#[benchmark]
	fn set_valuator() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let origin = by::<T>(Role::ProposalOfficer);
		let valuator = officer::<T>(Role::Valuator, 1);

		#[extrinsic_call]
		_(origin, id, valuator, true);

		assert_eq!(read::<T>(id)?.records.evaluations, 1);
		Ok(())
	}

	#[benchmark]
	fn evaluate() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let valuator = officer::<T>(Role::Valuator, 0);
		Pallet::<T>::do_set_valuator(id, read::<T>(id)?, valuator.clone(), true)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(valuator.clone()), id, assessment());

		let found = Evaluations::<T>::get(SortedId::from(id), valuator);
		assert!(found.is_some_and(|it| it.assessment.is_some()));
		Ok(())
	}

	#[benchmark]
	fn set_handling() -> Result<(), BenchmarkError> {
		let (_, id) = object::<T>()?;
		let handling = handling::<T>(id)?;
		let origin = by::<T>(Role::ProposalOfficer);

		#[extrinsic_call]
		_(origin, id, handling);

		assert!(Handlings::<T>::contains_key(SortedId::from(id)));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder::build(), crate::mock::Test);
}
