// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A town in which everything is as large as it can be.

use crate::{
	cursor::{Cursor, Stage},
	initiator::MAX_INITIATORS,
	*,
};
use alloc::{vec, vec::Vec};
use co3_primitives::{AgeClass, Class, Freeze, Group, Title, MAX_TITLE_BYTES};
use co3_tally::{AreaRule, Quorum, Ratio, Rules, Turnout};
use frame_benchmarking::{account, v2::*};
use frame_system::RawOrigin;
use sp_runtime::{
	traits::{One, Saturating},
	DispatchError,
};

impl<T: Config> From<Error<T>> for BenchmarkError {
	fn from(error: Error<T>) -> Self {
		DispatchError::from(error).into()
	}
}

/// The longest title.
pub fn title() -> Title {
	Title(BoundedVec::truncate_from(vec![b'x'; MAX_TITLE_BYTES as usize]))
}

/// The longest reference.
pub fn content() -> ContentRef {
	ContentRef {
		hash: BoundedVec::truncate_from([&[0x13, 0x40][..], &[7; 64]].concat()),
		mime: BoundedVec::truncate_from([&b"image/"[..], &[b'x'; 58]].concat()),
		size: u64::MAX,
		language: BoundedVec::truncate_from(b"zh-hant-tw-xxxxx".to_vec()),
		alternative_text: Some(H256::repeat_byte(7)),
	}
}

/// A policy by which everything goes.
pub fn policy(polling: bool, publicity: Publicity) -> Terms {
	let none = Quorum { absolute: 0, share: Ratio::ZERO };
	let sealed = publicity == Publicity::HiddenUntilClose;
	Policy {
		name: title(),
		polling,
		times: Times {
			admission_min: 0,
			admission_max: if polling { 0 } else { 1 },
			discussion: 1,
			verification: 1,
			voting: 1,
			confirmation: 0,
			reveal: u64::from(sealed),
		},
		admission: none,
		initiative: none,
		rules: Rules { turnout: Turnout { least: none, adaptive: true }, ..Rules::default() },
		publicity: Some(publicity),
		grading: Grading::Graded,
		delegation: true,
		effect: (!polling).then_some(Effect { delay: 1, veto: 1 }),
	}
}

/// An area that allows as many policies as it can.
pub fn area(policies: Vec<PolicyId>) -> Area {
	Area {
		name: title(),
		default_policy: policies.first().copied().unwrap_or_default(),
		policies: BoundedVec::truncate_from(policies),
		limiter: Some(AreaRule {
			standard: Ratio::ZERO,
			factor: Ratio { num: 16, ..Ratio::ZERO },
			issues: Ratio { num: 1, ..Ratio::ZERO },
			time: 1,
			exponent: Ratio { num: 4, ..Ratio::ZERO },
			population: None,
		}),
		check_every: Some(1),
	}
}

/// A unit, whoever votes and whoever governs there, and an area with policies in it.
pub struct World<T: Config> {
	pub voter: Voter<T::VoterId>,
	pub unit: TerritoryId,
	pub home: TerritoryId,
	pub government: T::RuntimeOrigin,
	pub area: AreaId,
	pub open: PolicyId,
	pub sealed: PolicyId,
	pub poll: PolicyId,
}

/// An origin that votes, and the voter.
pub fn person<T: Config>() -> Result<(T::RuntimeOrigin, Voter<T::VoterId>), BenchmarkError> {
	let origin = T::VoterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
	let voter = T::VoterOrigin::ensure_origin(origin.clone())
		.map_err(|_| BenchmarkError::Stop("the voter's origin was refused"))?;
	Ok((origin, voter))
}

/// An issue that seeks admission, and where.
pub fn issue<T: Config>() -> Result<(World<T>, IssueId), BenchmarkError> {
	let world = World::<T>::new()?;
	let id = world.issue(&world.voter, world.open)?;
	Ok((world, id))
}

/// Where an issue is, and somebody who may take part in it.
pub type Place<T> =
	(World<T>, <T as frame_system::Config>::RuntimeOrigin, Voter<<T as Config>::VoterId>, IssueId);

/// An issue that is discussed.
pub fn discussion<T: Config>() -> Result<Place<T>, BenchmarkError> {
	let world = World::<T>::new()?;
	let (origin, voter) = person::<T>()?;
	let id = world.discussed(&voter)?;
	Ok((world, origin, voter, id))
}

/// An issue that is voted on by one of the town's policies.
pub fn voting<T: Config>(
	policy: impl FnOnce(&World<T>) -> PolicyId,
) -> Result<Place<T>, BenchmarkError> {
	let world = World::<T>::new()?;
	let (origin, voter) = person::<T>()?;
	let id = world.voted(&world.neighbour()?, policy(&world))?;
	Ok((world, origin, voter, id))
}

impl<T: Config> World<T> {
	/// The town of whoever votes: as deep below it as its people live.
	pub fn new() -> Result<Self, BenchmarkError> {
		let (_, voter) = person::<T>()?;
		let home = voter.territory;
		let municipality =
			T::Territories::municipality_of(home).ok_or(BenchmarkError::Stop("no municipality"))?;
		let unit = T::Territories::ancestry(home)
			.into_iter()
			.rfind(|at| T::Territories::municipality_of(*at) == Some(municipality))
			.unwrap_or(home);
		let governor: T::AccountId = account("government", 0, 0);
		T::Municipalities::admit_for_benchmark(municipality, &governor);
		let suffrage = Suffrage::of(&Class::ALL, &AgeClass::ALL);
		Pallet::<T>::do_set_unit(unit, suffrage, suffrage, true)?;
		// Each is of another group, so that whoever reads how many live there finds all that there are.
		for _ in Group::ALL {
			T::Electorate::attest_for_benchmark(home);
		}
		let (open, area_id) = (NextPolicy::<T>::get(), NextArea::<T>::get());
		for terms in [
			policy(false, Publicity::Open),
			policy(false, Publicity::HiddenUntilClose),
			policy(true, Publicity::Open),
		] {
			Pallet::<T>::do_set_policy(unit, None, terms)?;
		}
		let policies = vec![open, open + 1, open + 2];
		Pallet::<T>::do_set_area(unit, None, area(policies))?;
		Ok(Self {
			voter,
			unit,
			home,
			government: RawOrigin::Signed(governor).into(),
			area: area_id,
			open,
			sealed: open + 1,
			poll: open + 2,
		})
	}

	/// Somebody else, with as much of a past as people can have.
	pub fn neighbour(&self) -> Result<Voter<T::VoterId>, BenchmarkError> {
		let id = T::Electorate::attest_for_benchmark(self.home);
		T::Electorate::voter(&id).ok_or(BenchmarkError::Stop("a neighbour cannot act"))
	}

	/// Somebody who has an office in the unit's municipality.
	pub fn officer(&self, role: Role) -> Result<T::RuntimeOrigin, BenchmarkError> {
		let municipality = T::Territories::municipality_of(self.unit)
			.ok_or(BenchmarkError::Stop("no municipality"))?;
		let officer: T::AccountId = account("officer", 0, 0);
		T::Officers::appoint_for_benchmark(&officer, municipality, role);
		Ok(RawOrigin::Signed(officer).into())
	}

	/// An issue of `voter` with as many initiatives as it can have.
	pub fn issue(
		&self,
		voter: &Voter<T::VoterId>,
		policy: PolicyId,
	) -> Result<IssueId, BenchmarkError> {
		let id = NextIssue::<T>::get();
		Spent::<T>::remove(voter.id);
		Pallet::<T>::do_open_issue(*voter, self.area, Some(policy), content(), None)?;
		let mut issue = Pallet::<T>::issue_of(id)?;
		let terms = Pallet::<T>::policy_of(&issue)?;
		for _ in 1..MAX_INITIATIVES {
			let words = Words::Content(content());
			Pallet::<T>::begin_initiative(id, &mut issue, &terms, Some(voter), words, None, false)?;
		}
		Pallet::<T>::keep(id, issue);
		Ok(id)
	}

	/// The same, in discussion.
	pub fn discussed(&self, voter: &Voter<T::VoterId>) -> Result<IssueId, BenchmarkError> {
		let id = self.issue(voter, self.open)?;
		let mut issue = Pallet::<T>::issue_of(id)?;
		let terms = Pallet::<T>::policy_of(&issue)?;
		let now = Pallet::<T>::tick();
		Pallet::<T>::admit(id, &mut issue, &terms, now);
		Pallet::<T>::keep(id, issue);
		Ok(id)
	}

	/// The same, in which the vote has begun.
	pub fn voted(
		&self,
		voter: &Voter<T::VoterId>,
		policy: PolicyId,
	) -> Result<IssueId, BenchmarkError> {
		let id = self.issue(voter, policy)?;
		self.go(id, State::Voting)?;
		for number in 1..=MAX_INITIATIVES as u8 {
			Initiatives::<T>::mutate(SortedId::from(id), number, |one| {
				if let Some(one) = one {
					one.admitted = Some(true);
				}
			});
		}
		Ok(id)
	}

	/// Takes an issue to a state that the clock leads to.
	pub fn go(&self, id: IssueId, state: State) -> Result<(), BenchmarkError> {
		let mut issue = Pallet::<T>::issue_of(id)?;
		let terms = Pallet::<T>::policy_of(&issue)?;
		if issue.state == State::Admission {
			let now = Pallet::<T>::tick();
			Pallet::<T>::admit(id, &mut issue, &terms, now);
		}
		for _ in 0..8 {
			if issue.state == state {
				break;
			}
			let end = issue.due.unwrap_or_default();
			let ahead = end.saturating_sub(Pallet::<T>::tick());
			wait::<T>((ahead as u32).into());
			Pallet::<T>::end_phase(id, &mut issue, &terms, end);
		}
		Pallet::<T>::keep(id, issue);
		Ok(())
	}
}

/// Lets `blocks` go by.
pub fn wait<T: Config>(blocks: BlockNumberFor<T>) {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now.saturating_add(blocks));
}

/// Writes as often as moments can be frozen, and freezes one after each, so that whatever is written has
/// as many versions as there can be. One moment less, so that one more can be frozen.
pub fn with_versions<T: Config>(
	mut write: impl FnMut(u32) -> Result<(), BenchmarkError>,
) -> Result<(), BenchmarkError> {
	for at in 0..MAX_FREEZES.saturating_sub(1) {
		write(at)?;
		let block = frame_system::Pallet::<T>::block_number();
		let held = Held { freeze: Freeze { block, moment: 0 }, counts: 1 };
		Frozen::<T>::mutate(|all| {
			let _ = all.try_push(held);
		});
		wait::<T>(One::one());
	}
	Ok(())
}

/// As much as one person can say about delegation in a unit, with all its versions. Everybody named is
/// `trustee`.
pub fn delegations<T: Config>(
	world: &World<T>,
	truster: T::VoterId,
	trustee: T::VoterId,
	issue: IssueId,
) -> Result<(), BenchmarkError> {
	let now = Pallet::<T>::tick();
	with_versions::<T>(|at| {
		let row = Row { to: Some(trustee), until: now + 1_000_000 + u64::from(at) };
		let areas = (0..MAX_AREA_ROWS).map(|n| (u32::MAX - n, row)).collect();
		let mut issues: Vec<_> =
			(1..MAX_ISSUE_ROWS).map(|n| (u64::MAX - u64::from(n), row)).collect();
		issues.push((issue, row));
		let rows = Rows {
			unit: Some(row),
			areas: BoundedVec::truncate_from(areas),
			issues: BoundedVec::truncate_from(issues),
		};
		let block = frame_system::Pallet::<T>::block_number();
		let pending = Pallet::<T>::frozen_blocks();
		Trusters::<T>::mutate(world.unit, truster, |record| record.set(rows, block, &pending));
		Ok(())
	})?;
	// As if something else that they said had been the first to end: whatever they change moves this.
	Pallet::<T>::plan_reminder(world.unit, truster, None, Some(now));
	let named = 1 + MAX_AREA_ROWS + MAX_ISSUE_ROWS;
	Incoming::<T>::insert(trustee, named);
	Ok(())
}

/// What counts somebody with another weight.
pub fn different(weight: u64) -> Option<Override> {
	Some(Override { weight: Some(weight), ..Override::default() })
}

/// An override of somebody, with all its versions.
pub fn overridden<T: Config>(id: IssueId, who: T::VoterId) -> Result<(), BenchmarkError> {
	with_versions::<T>(|at| {
		Ok(Pallet::<T>::do_set_override(id, who, different(u64::from(at % 2)))?)
	})
}

/// What somebody supports, with all its versions, of which each has seen another draft of an initiative.
pub fn supported<T: Config>(
	id: IssueId,
	who: T::VoterId,
	initiative: u8,
) -> Result<(), BenchmarkError> {
	with_versions::<T>(|at| Ok(Pallet::<T>::write_support(id, who, initiative, at as u16 + 2)?))
}

/// All that one person can support but the first initiative, with all its versions, and all opinions but one
/// that they can have, so that whatever they think of the first one makes them its supporter.
pub fn supported_but_the_first<T: Config>(
	id: IssueId,
	voter: &Voter<T::VoterId>,
) -> Result<(), BenchmarkError> {
	Pallet::<T>::do_unsupport(*voter, id, 1)?;
	opinions::<T>(id, voter, 2, MAX_OPINIONS - 1)?;
	Spent::<T>::remove(voter.id);
	supported::<T>(id, voter.id, 2)
}

/// How many opinions somebody has in an issue.
pub fn opinions_of<T: Config>(id: IssueId, voter: &Voter<T::VoterId>) -> u32 {
	Opinions::<T>::get(SortedId::from(id), voter.id).len() as u32
}

/// So many opinions of one person on the suggestions to an initiative.
pub fn opinions<T: Config>(
	id: IssueId,
	voter: &Voter<T::VoterId>,
	initiative: u8,
	number: u32,
) -> Result<(), BenchmarkError> {
	for _ in 0..number {
		Spent::<T>::remove(voter.id);
		Pallet::<T>::do_suggest(*voter, id, initiative, content(), Degree::Must)?;
		// As if they were others' suggestions, of which one can think something of more.
		Opinions::<T>::mutate(SortedId::from(id), voter.id, |rows| {
			rows.iter_mut().for_each(|row| row.own = false);
		});
	}
	Ok(())
}

/// As many initiators but one as an initiative can have.
pub fn initiators<T: Config>(world: &World<T>, id: IssueId) -> Result<(), BenchmarkError> {
	for _ in 2..MAX_INITIATORS {
		Pallet::<T>::add_initiator(id, 1, world.neighbour()?.id)?;
	}
	Ok(())
}

/// The longest ballot.
pub fn grades() -> Grades {
	let all = (1..=MAX_INITIATIVES as u8).map(|number| (number, number as i8)).collect();
	BoundedVec::truncate_from(all)
}

pub fn somebody<T: Config>() -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(whitelisted_caller())
}

/// A count of an issue, as of the block before this one, at `stage`.
pub fn counted<T: Config>(task: Task, id: IssueId, stage: Stage<T::VoterId>) -> (JobId, JobOf<T>) {
	let issue = Pallet::<T>::issue_of(id).expect("the benchmark has made it");
	wait::<T>(1u32.into());
	let block = frame_system::Pallet::<T>::block_number() - 1u32.into();
	let job = Job {
		task,
		issues: BoundedVec::truncate_from(vec![id]),
		end: Pallet::<T>::tick(),
		freeze: Freeze { block, moment: 0 },
		populations: Pallet::<T>::populations(issue.unit),
		suffrage: issue.suffrage,
		after: None,
		then: None,
		ballots_from: 0,
		noted: None,
		queued: block,
		begun: None,
		steps: 0,
	};
	let number = Pallet::<T>::put_job(job.clone());
	let positions = (1..=MAX_INITIATIVES as u8).map(|number| (number, 1)).collect();
	let cursor = Cursor { stage, positions, ..Cursor::new() };
	let _ = Pallet::<T>::keep_cursor(number, &cursor);
	(number, job)
}

/// The longest action, whose bytes somebody has brought.
pub fn action<T: Config>() -> Result<ActionOf<T>, BenchmarkError> {
	let of = |length| {
		let remark = frame_system::Call::<T>::remark { remark: vec![1; length] };
		<T as Config>::RuntimeCall::from(remark)
	};
	// What stands around the bytes of a remark takes as much whichever of the two is meant.
	let longest = T::MaxActionLength::get() as usize;
	let around = of(longest).encoded_size().saturating_sub(longest);
	let action = T::Preimages::bound(of(longest.saturating_sub(around)))?;
	assert_eq!(action.len(), Some(T::MaxActionLength::get()));
	Ok(action)
}

/// An action for each initiative of an issue.
pub fn actions<T: Config>(id: IssueId) -> Result<(), BenchmarkError> {
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
	Ok(())
}

/// As many issues as an area can have in admission, whose times are over.
pub fn seeking<T: Config>(world: &World<T>) -> Result<Vec<IssueId>, BenchmarkError> {
	(0..MAX_IN_ADMISSION)
		.map(|_| {
			let id = NextIssue::<T>::get();
			let neighbour = world.neighbour()?;
			Pallet::<T>::do_open_issue(neighbour, world.area, Some(world.open), content(), None)?;
			Ok(id)
		})
		.collect()
}

/// Lets as many issues as can be dealt with in an area at a time be so but one; `id` is one of them.
pub fn crowd<T: Config>(area: AreaId, id: IssueId) {
	let running = |(issue, takes)| Running { issue, accepted: 0, closed: None, takes };
	// Each takes another time: sums of these are computed.
	let others = (2..u64::from(MAX_RUNNING)).map(|at| (u64::MAX - at, at + 2));
	let all: Vec<_> = others.chain([(id, 3)]).map(running).collect();
	RunningIn::<T>::insert(area, BoundedVec::truncate_from(all));
}

/// Lets a decision wait for its release.
pub fn enactment<T: Config>(id: IssueId, unit: TerritoryId) -> Result<(), BenchmarkError> {
	let action = action::<T>()?;
	T::Preimages::hold(&action);
	let now = Pallet::<T>::tick();
	// The benchmarks begin at block 0, and call in block 1.
	let veto_until = now.saturating_add(2);
	let until = now.saturating_add(T::EnactmentLife::get());
	let enactment = Enactment { unit, initiative: 1, action, from: now, veto_until, until };
	Enactments::<T>::insert(SortedId::from(id), enactment);
	Ok(())
}

/// Lets what wins by a policy have led before, from now on.
pub fn ask_for_confirmation<T: Config>(policy: PolicyId) {
	PolicyVersions::<T>::mutate(policy, 1, |terms| {
		if let Some(terms) = terms {
			terms.times.confirmation = 1;
		}
	});
}

/// Lets the confirmation period of a vote begin with the next tick, which is now.
pub fn confirm<T: Config>(id: IssueId) -> Result<(), BenchmarkError> {
	wait::<T>(1u32.into());
	let mut issue = Pallet::<T>::issue_of(id)?;
	issue.confirmation = Some(Pallet::<T>::tick());
	Pallet::<T>::keep(id, issue);
	Ok(())
}
