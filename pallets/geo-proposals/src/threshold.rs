// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Enough people stand behind it.

use crate::{Config, Error, Event, ObjectOf, Pallet, Rules};
use co3_primitives::{Deliberation, IssueId, Matter, MunicipalityId, ObjectId, Territories};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use scale_info::TypeInfo;

/// Whether enough people stand behind an object, and what came of it.
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
pub enum Threshold<BlockNumber> {
	/// Not yet, or nothing is reached by it.
	NotReached,
	/// They do, and anyone may bring it to a vote. It stays so, even if some change their minds:
	/// whatever got here is not lost.
	Reached {
		/// Since when.
		at: BlockNumber,
	},
	/// It has been brought to a vote, once and for all.
	Brought {
		/// When.
		at: BlockNumber,
		/// Which one.
		issue: IssueId,
	},
}

impl<T: Config> Pallet<T> {
	/// Notes that enough people stand behind an object, if they do for the first time.
	pub(crate) fn check_threshold(id: ObjectId, object: &mut ObjectOf<T>) {
		if object.threshold != Threshold::NotReached {
			return;
		}
		let Ok(rules) = Self::rules_of(object.category, object.rules) else { return };
		let enough = rules
			.threshold_in(&object.within)
			.is_some_and(|threshold| object.supports >= threshold);
		if enough {
			let at = frame_system::Pallet::<T>::block_number();
			object.threshold = Threshold::Reached { at };
			let supports = object.supports;
			Self::deposit_event(Event::ThresholdReached { object: id, supports });
		}
	}

	/// Refuses a vote to which what reaches a threshold could never come: there is none now, it is another
	/// municipality's, or it is a district's while something elsewhere reaches a threshold, too.
	pub(crate) fn ensure_votable(municipality: MunicipalityId, rules: &Rules) -> DispatchResult {
		let Some(ballot) = rules.ballot else { return Ok(()) };
		let unit = T::Deliberation::decided_in(ballot.area, ballot.policy)?;
		let answers = T::Territories::municipality_of;
		let own = answers(unit) == Some(municipality);
		// In the consortium's vote and in that of the whole municipality is whatever it answers for.
		let above = T::Territories::ancestry(unit).get(1).copied().and_then(answers);
		let whole = answers(unit).is_none() || own && above != Some(municipality);
		let counted_there = rules.threshold.is_none()
			&& rules.thresholds.iter().all(|(territory, _)| *territory == unit);
		ensure!(whole || own && counted_there, Error::<T>::BallotElsewhere);
		Ok(())
	}

	/// See [`Pallet::bring`].
	pub(crate) fn do_bring(id: ObjectId) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		ensure!(object.is_listed(), Error::<T>::NotOpen);
		match object.threshold {
			Threshold::NotReached => return Err(Error::<T>::ThresholdNotReached.into()),
			Threshold::Brought { .. } => return Err(Error::<T>::AlreadyBrought.into()),
			Threshold::Reached { .. } => {}
		}
		let rules = Self::rules_of(object.category, object.rules)?;
		let ballot = rules.ballot.ok_or(Error::<T>::NoBallot)?;
		let issue = T::Deliberation::deliberate(Matter {
			object: id,
			author: object.author,
			territory: object.location.territory(),
			area: ballot.area,
			policy: ballot.policy,
			details: object.words.hash(),
		})?;

		let at = frame_system::Pallet::<T>::block_number();
		object.threshold = Threshold::Brought { at, issue };
		Self::keep(id, object);
		Self::deposit_event(Event::Brought { object: id, issue });
		Ok(())
	}
}
