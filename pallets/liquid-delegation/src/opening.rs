// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How an issue begins: by somebody who lives there, by an office that asks, or by what enough people
//! support on the map.

use crate::{
	agenda::Item, allowance::Effort, ActionOf, AreaState, AreaVersions, Areas, Config, Error,
	Event, InAdmission, Issue, IssueOf, IssuesIn, NextIssue, OpenIssues, Pallet, Policy,
	PolicyVersions, Seeking, State, UnitOf, Words, MAX_INITIATIVES, MAX_IN_ADMISSION_OF_ONE,
};
use co3_primitives::{
	AreaId, Author, ContentRef, Deliberation, Electorate, IssueId, Matter, ObjectId, PolicyId,
	SortedId, Territories, TerritoryId, Voter,
};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	storage::with_storage_layer,
	traits::{ConstU32, Get},
	BoundedVec,
};
use sp_runtime::ArithmeticError;

/// What an office asks, each text one answer.
pub type Questions = BoundedVec<ContentRef, ConstU32<MAX_INITIATIVES>>;

/// Where and by which rules something can begin now.
struct Beginning<T: Config> {
	area: AreaState,
	unit: UnitOf<T>,
	policy: PolicyId,
	policy_version: u32,
	rules: Policy,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::open_issue`].
	pub(crate) fn do_open_issue(
		voter: Voter<T::VoterId>,
		area: AreaId,
		policy: Option<PolicyId>,
		content: ContentRef,
		action: Option<ActionOf<T>>,
	) -> DispatchResult {
		content.check().map_err(Error::<T>::from)?;
		let (id, mut issue, policy) = Self::new_issue(area, policy, None)?;
		ensure!(!policy.polling, Error::<T>::PollingOnly);
		Self::ensure_may_initiate(id, &issue, &voter)?;
		Self::spend(&voter.id, Effort::Issue)?;
		let seeking = Seeking::<T>::get(area, voter.id);
		ensure!(seeking < MAX_IN_ADMISSION_OF_ONE, Error::<T>::OwnCapReached);
		Self::seek_admission(id, &mut issue, &policy, Some(voter.id))?;
		let words = Words::Content(content);
		Self::begin_initiative(id, &mut issue, &policy, Some(&voter), words, action, false)?;
		Self::keep(id, issue);
		Ok(())
	}

	/// See [`Pallet::open_poll`].
	pub(crate) fn do_open_poll(
		area: AreaId,
		policy: PolicyId,
		questions: Questions,
	) -> DispatchResult {
		ensure!(!questions.is_empty(), Error::<T>::NothingAsked);
		let (id, mut issue, policy) = Self::new_issue(area, Some(policy), None)?;
		ensure!(policy.polling, Error::<T>::NotPolling);
		for content in questions {
			content.check().map_err(Error::<T>::from)?;
			let words = Words::Content(content);
			Self::begin_initiative(id, &mut issue, &policy, None, words, None, true)?;
		}
		let now = Self::tick();
		Self::admit(id, &mut issue, &policy, now);
		Self::keep(id, issue);
		Ok(())
	}

	/// Refuses an area and a policy in and under which nothing can begin now. Where none is named it is the
	/// area's default, which every area has.
	fn ensure_can_begin(
		area: AreaId,
		policy: Option<PolicyId>,
	) -> Result<Beginning<T>, DispatchError> {
		let state = Areas::<T>::get(area).ok_or(Error::<T>::UnknownArea)?;
		let unit = Self::unit_of(state.unit)?;
		let kept = AreaVersions::<T>::get(area, state.version).ok_or(Error::<T>::UnknownArea)?;
		let policy = policy.unwrap_or(kept.default_policy);
		let terms = Self::policy_state(state.unit, policy)?;
		ensure!(T::Territories::is_open(state.unit), Error::<T>::TerritoryClosed);
		ensure!(unit.open && state.open && terms.open, Error::<T>::Closed);
		ensure!(kept.policies.contains(&policy), Error::<T>::PolicyNotAllowed);
		let rules = PolicyVersions::<T>::get(policy, terms.version);
		let rules = rules.ok_or(Error::<T>::UnknownPolicy)?;
		Ok(Beginning { area: state, unit, policy, policy_version: terms.version, rules })
	}

	/// Gives an issue its id and its rules. Whoever begins it has been checked, or is checked next.
	fn new_issue(
		area: AreaId,
		policy: Option<PolicyId>,
		object: Option<ObjectId>,
	) -> Result<(IssueId, IssueOf<T>, Policy), DispatchError> {
		let Beginning { area: state, unit, policy, policy_version, rules } =
			Self::ensure_can_begin(area, policy)?;
		let now = Self::tick();
		let issue = Issue {
			unit: state.unit,
			area,
			area_version: state.version,
			policy,
			policy_version,
			suffrage: unit.suffrage,
			initiative_right: unit.initiative_right,
			object,
			state: State::Admission,
			due: None,
			created: now,
			created_at: frame_system::Pallet::<T>::block_number(),
			accepted: None,
			half_frozen: None,
			fully_frozen: None,
			voting_since: None,
			confirmation: None,
			closed: None,
			over: None,
			initiatives: 0,
			unrevoked: 0,
			abandoned: None,
			last_count: None,
			cleared: false,
		};
		let open = OpenIssues::<T>::get();
		ensure!(open < T::MaxOpenIssues::get(), Error::<T>::TooManyOpenIssues);
		let id = NextIssue::<T>::get();
		NextIssue::<T>::put(id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		// Saturating: below the cap, as just checked.
		OpenIssues::<T>::put(open.saturating_add(1));
		IssuesIn::<T>::insert(state.unit, SortedId::from(id), area);
		Self::deposit_event(Event::IssueBegan {
			issue: id,
			unit: state.unit,
			area,
			policy,
			object,
		});
		Ok((id, issue, rules))
	}

	/// Lets a new issue seek admission.
	fn seek_admission(
		id: IssueId,
		issue: &mut IssueOf<T>,
		policy: &Policy,
		author: Option<T::VoterId>,
	) -> DispatchResult {
		InAdmission::<T>::try_mutate(issue.area, |issues| issues.try_push(id))
			.map_err(|_| Error::<T>::TooManyInAdmission)?;
		if let Some(author) = author {
			// Saturating: as many as are listed, at most.
			Seeking::<T>::mutate(issue.area, author, |count| *count = count.saturating_add(1));
		}
		// Saturating: a tick that is never reached stays one.
		let end = issue.created.saturating_add(policy.times.admission_max);
		issue.due = Some(Self::schedule(Item::Admission(id), end));
		Areas::<T>::mutate(issue.area, |area| {
			if let Some(area) = area {
				Self::plan_checks(issue.area, area);
			}
		});
		Ok(())
	}

	/// Begins an issue about a matter. Its author initiates it where they are a person who may
	/// initiate; what a group or an office put on the map has no initiator here: its words stand, and
	/// whoever wants other ones adds an initiative.
	fn begin_matter(matter: Matter<T::VoterId>) -> Result<IssueId, DispatchError> {
		let Matter { object, author, territory, area, policy, details } = matter;
		let (id, mut issue, policy) = Self::new_issue(area, Some(policy), Some(object))?;
		ensure!(!policy.polling, Error::<T>::PollingOnly);
		ensure!(T::Territories::is_within(territory, issue.unit), Error::<T>::OutsideUnit);
		let author = match author {
			Author::Resident(who) => T::Electorate::voter(&who),
			Author::Organisation(_) | Author::Office(_) => None,
		};
		let author = author.filter(|who| Self::may_initiate(id, &issue, who));
		// However many of theirs seek admission: others have brought this one here.
		Self::seek_admission(id, &mut issue, &policy, author.as_ref().map(|who| who.id))?;
		let words = Words::Object { object, details };
		Self::begin_initiative(id, &mut issue, &policy, author.as_ref(), words, None, false)?;
		Self::keep(id, issue);
		Ok(id)
	}
}

impl<T: Config> Deliberation<T::VoterId> for Pallet<T> {
	fn decided_in(area: AreaId, policy: PolicyId) -> Result<TerritoryId, DispatchError> {
		let beginning = Self::ensure_can_begin(area, Some(policy))?;
		ensure!(!beginning.rules.polling, Error::<T>::PollingOnly);
		Ok(beginning.area.unit)
	}

	fn deliberate(matter: Matter<T::VoterId>) -> Result<IssueId, DispatchError> {
		with_storage_layer(|| Self::begin_matter(matter))
	}
}
