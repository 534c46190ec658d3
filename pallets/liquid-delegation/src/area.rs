// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Subjects that a unit decides about. Versioned like policies.

use crate::{
	agenda::Item, AreaVersions, Areas, AreasIn, Config, Error, Event, InAdmission, JobId, NextArea,
	Pallet, Policies, Tick,
};
use co3_primitives::{AreaId, IssueId, PolicyId, TerritoryId, Title};
use co3_tally::AreaRule;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;
use sp_runtime::ArithmeticError;

/// How many policies an area allows.
pub const MAX_AREA_POLICIES: u32 = 32;
/// How many issues of an area can seek admission at once.
pub const MAX_IN_ADMISSION: u32 = 64;
/// How many of them can be one person's: one alone does not close an area to others.
pub const MAX_IN_ADMISSION_OF_ONE: u32 = 3;
/// How many admitted issues of an area can be open at once.
pub const MAX_RUNNING: u32 = 256;

/// A subject area.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Area {
	/// What people call it.
	pub name: Title,
	/// The policies that an issue can follow.
	pub policies: BoundedVec<PolicyId, ConstU32<MAX_AREA_POLICIES>>,
	/// The one of them that an issue follows which names none.
	pub default_policy: PolicyId,
	/// How much support admission takes while others are being decided; nothing beyond the policy's
	/// quorum if none.
	pub limiter: Option<AreaRule>,
	/// How many ticks lie between two counts of what seeks admission; none for only at the end of
	/// the time for it, and when somebody asks.
	pub check_every: Option<Tick>,
}

/// Where an area belongs, and what is true of it at present.
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
pub struct AreaState {
	/// The unit.
	pub unit: TerritoryId,
	/// The present version, from 1.
	pub version: u32,
	/// Whether something can begin in it.
	pub open: bool,
	/// When the issues that seek admission are counted next, beside the ends of their times.
	pub next_check: Option<Tick>,
	/// When somebody last asked for it.
	pub asked: Option<Tick>,
	/// As of when they were counted last or are being counted, and by which count.
	pub last_check: Option<(Tick, JobId)>,
	/// How many such counts are not done.
	pub checks: u32,
}

/// An admitted issue, as the admission of others looks at it.
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
pub struct Running {
	/// Which one.
	pub issue: IssueId,
	/// Since when it has been admitted.
	pub accepted: Tick,
	/// Since when it is closed.
	pub closed: Option<Tick>,
	/// How long it takes from its beginning to its close.
	pub takes: Tick,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_area`].
	pub(crate) fn do_set_area(unit: TerritoryId, id: Option<AreaId>, area: Area) -> DispatchResult {
		Self::unit_of(unit)?;
		Self::check_area(unit, &area)?;
		let (id, state) = match id {
			Some(id) => {
				let mut state = Self::area_state(unit, id)?;
				ensure!(state.version < T::MaxVersions::get(), Error::<T>::TooManyVersions);
				// Saturating: below the cap, as just checked.
				state.version = state.version.saturating_add(1);
				(id, state)
			}
			None => {
				let state = AreaState {
					unit,
					version: 1,
					open: true,
					next_check: None,
					asked: None,
					last_check: None,
					checks: 0,
				};
				(Self::new_area(unit)?, state)
			}
		};

		AreaVersions::<T>::insert(id, state.version, area);
		Areas::<T>::insert(id, state);
		Self::deposit_event(Event::AreaSet { unit, area: id, version: state.version });
		Ok(())
	}

	/// See [`Pallet::set_area_open`].
	pub(crate) fn do_set_area_open(unit: TerritoryId, id: AreaId, open: bool) -> DispatchResult {
		let state = Self::area_state(unit, id)?;
		Areas::<T>::insert(id, AreaState { open, ..state });
		Self::deposit_event(Event::AreaOpenSet { area: id, open });
		Ok(())
	}

	/// See [`Pallet::request_check`].
	pub(crate) fn do_request_check(id: AreaId) -> DispatchResult {
		let mut state = Areas::<T>::get(id).ok_or(Error::<T>::UnknownArea)?;
		ensure!(!InAdmission::<T>::get(id).is_empty(), Error::<T>::NothingToCheck);
		let now = Self::tick();
		// Saturating: later than can be reached is too early.
		let again = state.asked.map(|asked| asked.saturating_add(T::CheckInterval::get()));
		ensure!(again.is_none_or(|again| again <= now), Error::<T>::TooEarly);
		// Saturating: a tick that is never reached stays one.
		let soon = Self::on_grid(now.saturating_add(1));
		ensure!(state.next_check.is_none_or(|next| next > soon), Error::<T>::AlreadyScheduled);
		// Each holds a moment: whoever asks must not outrun the count.
		ensure!(state.checks == 0, Error::<T>::CheckUnderWay);
		state.asked = Some(now);
		let at = Self::schedule(Item::Check(id), soon);
		Areas::<T>::insert(id, state);
		Self::deposit_event(Event::CheckScheduled { area: id, at });
		Ok(())
	}

	/// Sees to it that what seeks admission in an area is counted from time to time.
	pub(crate) fn plan_checks(id: AreaId, state: &mut AreaState) {
		let every = AreaVersions::<T>::get(id, state.version).and_then(|area| area.check_every);
		let (Some(every), None) = (every, state.next_check) else { return };
		// Saturating: a tick that is never reached stays one.
		let at = Self::tick().saturating_add(every.max(1));
		state.next_check = Some(Self::schedule(Item::Check(id), at));
	}

	/// Whether the area makes sense. O(policies).
	fn check_area(unit: TerritoryId, area: &Area) -> DispatchResult {
		area.name.check().map_err(Error::<T>::from)?;
		ensure!(area.policies.contains(&area.default_policy), Error::<T>::UnknownPolicy);
		for (at, policy) in area.policies.iter().enumerate() {
			let mine = Policies::<T>::get(policy).is_some_and(|policy| policy.unit == unit);
			ensure!(mine, Error::<T>::UnknownPolicy);
			let before = area.policies.iter().take(at);
			ensure!(before.into_iter().all(|other| other != policy), Error::<T>::NamedTwice);
		}
		let pace = area.check_every.is_none_or(|every| (1..=T::MaxPhase::get()).contains(&every));
		ensure!(pace, Error::<T>::BadTimes);
		ensure!(area.limiter.is_none_or(|limiter| limiter.check()), Error::<T>::BadQuorum);
		Ok(())
	}

	/// Gives a new area of a unit its id.
	fn new_area(unit: TerritoryId) -> Result<AreaId, DispatchError> {
		let count = AreasIn::<T>::get(unit);
		ensure!(count < T::MaxAreas::get(), Error::<T>::TooManyAreas);
		// Saturating: below the cap, as just checked.
		AreasIn::<T>::insert(unit, count.saturating_add(1));
		NextArea::<T>::try_mutate(|next| {
			let id = *next;
			*next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			Ok(id)
		})
	}

	/// An area of a unit.
	pub(crate) fn area_state(unit: TerritoryId, id: AreaId) -> Result<AreaState, Error<T>> {
		Areas::<T>::get(id).filter(|state| state.unit == unit).ok_or(Error::UnknownArea)
	}
}
