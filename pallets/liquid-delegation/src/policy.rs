// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! By which rules a unit decides. Versioned; an issue keeps the version under which it began, times,
//! quorums and majorities alike.

use crate::{
	Config, Error, Event, FreezeGrid, IssueOf, Pallet, Policies, PoliciesIn, PolicyVersions,
	Publicity, Tick,
};
use co3_primitives::{PolicyId, TerritoryId, Title};
use co3_tally::{Quorum, Rules};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};
use scale_info::TypeInfo;
use sp_runtime::ArithmeticError;

/// How long each phase takes, in ticks. Every end but that of the opening falls on the grid.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Times {
	/// The least time before admission.
	pub admission_min: Tick,
	/// The time after which an issue that is not admitted is over.
	pub admission_max: Tick,
	/// For drafts and suggestions.
	pub discussion: Tick,
	/// For support, without new drafts.
	pub verification: Tick,
	/// For ballots.
	pub voting: Tick,
	/// The last part of the voting: what wins must have led when it began. There is none if zero.
	pub confirmation: Tick,
	/// For opening sealed ballots.
	pub reveal: Tick,
}

/// Which grades a ballot takes.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Grading {
	/// Any: the sign approves or rejects, the order prefers.
	Graded,
	/// 1 for what is approved of, 0 for the rest.
	Approval,
	/// 1 for yes, −1 for no, 0 for an abstention.
	YesNo,
}

/// What may follow from a decision by itself.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Effect {
	/// How many ticks after the result the action can be released.
	pub delay: Tick,
	/// For how many of them it can be vetoed.
	pub veto: Tick,
}

/// By which rules an issue is decided.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Policy<P = Publicity> {
	/// What people call it.
	pub name: Title,
	/// Whether officers ask by it, without admission and without quorum for what they ask.
	pub polling: bool,
	/// How long what takes.
	pub times: Times,
	/// What an initiative needs for its issue to be admitted, beside what the area asks for.
	pub admission: Quorum,
	/// What it needs to be voted on.
	pub initiative: Quorum,
	/// How ballots are counted.
	pub rules: Rules,
	/// Who sees what of them.
	pub publicity: P,
	/// Which grades they take.
	pub grading: Grading,
	/// Whether people can let others decide.
	pub delegation: bool,
	/// What may follow by itself; nothing if none.
	pub effect: Option<Effect>,
}

/// A policy as a government states it. It need not say who sees what of ballots.
pub type Terms = Policy<Option<Publicity>>;

impl Terms {
	/// The policy that is meant. Unless it says otherwise, what binds hides ballots until the close, so
	/// that nobody votes after others' votes; what binds nobody shows them.
	pub fn resolve(self) -> Policy {
		let usual = match self.effect {
			Some(_) => Publicity::HiddenUntilClose,
			None => Publicity::Open,
		};
		Policy {
			name: self.name,
			polling: self.polling,
			times: self.times,
			admission: self.admission,
			initiative: self.initiative,
			rules: self.rules,
			publicity: self.publicity.unwrap_or(usual),
			grading: self.grading,
			delegation: self.delegation,
			effect: self.effect,
		}
	}
}

impl Policy {
	/// Whether the policy makes sense.
	pub(crate) fn check<T: Config>(&self) -> DispatchResult {
		self.name.check().map_err(Error::<T>::from)?;
		let Times { admission_min, admission_max, discussion, verification, voting, .. } =
			self.times;
		let Times { confirmation, reveal, .. } = self.times;
		let phases = [discussion, verification, voting];
		let longest = T::MaxPhase::get();
		let all = phases.iter().chain([&admission_max, &reveal]);
		let bounded = all.into_iter().all(|time| *time <= longest);
		let admission = if self.polling {
			admission_min == 0 && admission_max == 0
		} else {
			admission_max > 0 && admission_min <= admission_max
		};
		let revealed = (self.publicity == Publicity::HiddenUntilClose) == (reveal > 0);
		let whole = bounded && admission && revealed && phases.iter().all(|time| *time > 0);
		ensure!(whole, Error::<T>::BadTimes);
		// Of sealed ballots nobody knows what leads. A step of the grid before the close is an earlier line.
		let lasts = (FreezeGrid::<T>::get()..voting).contains(&confirmation);
		let confirmed = confirmation == 0 || lasts && self.publicity == Publicity::Open;
		ensure!(confirmed, Error::<T>::BadConfirmation);
		let Rules { direct, indirect, turnout, .. } = &self.rules;
		let quorums = [self.admission.share, self.initiative.share, turnout.least.share];
		for share in quorums.into_iter().chain([direct.ratio, indirect.ratio]) {
			ensure!(share.num <= share.den.get(), Error::<T>::BadQuorum);
		}
		ensure!(self.rules.check(), Error::<T>::BadRules);
		if let Some(Effect { delay, veto }) = self.effect {
			ensure!(veto <= delay && delay <= longest, Error::<T>::BadTimes);
		}
		Ok(())
	}

	/// Whether a ballot may give this grade.
	pub(crate) fn takes(&self, grade: i8) -> bool {
		match self.grading {
			Grading::Graded => true,
			Grading::Approval => (0..=1).contains(&grade),
			Grading::YesNo => (-1..=1).contains(&grade),
		}
	}
}

/// Where a policy belongs, and which version holds for what begins now.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct PolicyState {
	/// The unit.
	pub unit: TerritoryId,
	/// The present version, from 1.
	pub version: u32,
	/// Whether something can begin under it.
	pub open: bool,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_policy`].
	pub(crate) fn do_set_policy(
		unit: TerritoryId,
		id: Option<PolicyId>,
		terms: Terms,
	) -> DispatchResult {
		Self::unit_of(unit)?;
		let policy = terms.resolve();
		policy.check::<T>()?;
		let (id, state) = match id {
			Some(id) => {
				let mut state = Self::policy_state(unit, id)?;
				ensure!(state.version < T::MaxVersions::get(), Error::<T>::TooManyVersions);
				// Saturating: below the cap, as just checked.
				state.version = state.version.saturating_add(1);
				(id, state)
			}
			None => (Self::new_policy(unit)?, PolicyState { unit, version: 1, open: true }),
		};

		PolicyVersions::<T>::insert(id, state.version, policy);
		Policies::<T>::insert(id, state);
		Self::deposit_event(Event::PolicySet { unit, policy: id, version: state.version });
		Ok(())
	}

	/// See [`Pallet::set_policy_open`].
	pub(crate) fn do_set_policy_open(
		unit: TerritoryId,
		id: PolicyId,
		open: bool,
	) -> DispatchResult {
		let state = Self::policy_state(unit, id)?;
		Policies::<T>::insert(id, PolicyState { open, ..state });
		Self::deposit_event(Event::PolicyOpenSet { policy: id, open });
		Ok(())
	}

	/// Gives a new policy of a unit its id.
	fn new_policy(unit: TerritoryId) -> Result<PolicyId, DispatchError> {
		let count = PoliciesIn::<T>::get(unit);
		ensure!(count < T::MaxPolicies::get(), Error::<T>::TooManyPolicies);
		// Saturating: below the cap, as just checked.
		PoliciesIn::<T>::insert(unit, count.saturating_add(1));
		crate::NextPolicy::<T>::try_mutate(|next| {
			let id = *next;
			*next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			Ok(id)
		})
	}

	/// A policy of a unit.
	pub(crate) fn policy_state(unit: TerritoryId, id: PolicyId) -> Result<PolicyState, Error<T>> {
		Policies::<T>::get(id).filter(|state| state.unit == unit).ok_or(Error::UnknownPolicy)
	}

	/// The policy under which an issue began.
	pub(crate) fn policy_of(issue: &IssueOf<T>) -> Result<Policy, Error<T>> {
		PolicyVersions::<T>::get(issue.policy, issue.policy_version).ok_or(Error::UnknownPolicy)
	}
}
