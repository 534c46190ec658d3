// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The citizens' word on whether something has been fixed.

use crate::{
	transitions::Move, Actor, BlockNumberFor, Checks, Config, Error, Event, Mover, ObjectOf,
	Pallet, Reason, State, Supports,
};
use co3_primitives::{Author, CivicAction, Engagements, ObjectId, OnCivicAction, SortedId, Voter};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use scale_info::TypeInfo;

/// What a person said about a fix.
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
pub struct Check<BlockNumber> {
	/// About which fix of the object, from 1.
	pub fix: u32,
	/// Whether it is one.
	pub confirmed: bool,
	/// When.
	pub at: BlockNumber,
	/// Whether the desk said so for them, on their mandate.
	pub assisted: bool,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::check_fix`].
	pub(crate) fn do_check_fix(
		voter: Voter<T::VoterId>,
		id: ObjectId,
		confirmed: bool,
	) -> DispatchResult {
		let Voter { id: who, assisted, .. } = voter;
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		ensure!(object.state.is_fixed() && !object.is_hidden(), Error::<T>::NotFixed);
		let rules = Self::rules_of(object.category, object.rules)?;
		let check = rules.fix_check.ok_or(Error::<T>::NotFixed)?;
		let fixed_on = object.clocks.solved.map(|stop| stop.at).unwrap_or_default();
		// Saturating: a window that reaches beyond time never closes.
		let open = Self::now() <= fixed_on.saturating_add(check.open_for);
		ensure!(open, Error::<T>::TooLate);
		ensure!(Self::may_check(id, &object, &who), Error::<T>::NotConcerned);
		let before = Checks::<T>::get(key, who);
		let again = before.is_some_and(|check| check.fix == object.fixes);
		ensure!(!again, Error::<T>::AlreadyChecked);

		let at = frame_system::Pallet::<T>::block_number();
		let fix = object.fixes;
		Checks::<T>::insert(key, who, Check { fix, confirmed, at, assisted });
		if before.is_none() {
			// Saturating, here and below: one a person, and there are fewer people than that.
			object.records.checks = object.records.checks.saturating_add(1);
			T::Engagements::engage(&who);
		}
		let count = if confirmed { &mut object.confirmed } else { &mut object.disputed };
		*count = count.saturating_add(1);
		let (confirmed_by, disputed_by) = (object.confirmed, object.disputed);
		Self::deposit_event(Event::FixChecked {
			object: id,
			voter: who,
			confirmed,
			confirmed_by,
			disputed_by,
			assisted,
		});
		if disputed_by >= check.disputes && disputed_by >= confirmed_by {
			let step = Move {
				to: State::Reopened,
				by: Mover::Citizens,
				actor: Actor::Anyone,
				reason: Some(Reason::Disputed),
				note: None,
			};
			Self::step(id, &mut object, step)?;
		}
		let territory = object.location.territory();
		Self::keep(id, object);
		let action = CivicAction::FixChecked { object: id };
		T::OnCivicAction::on_civic_action(Some(&who), territory, action);
		Ok(())
	}

	/// Whether a person is asked: the author, whoever writes with them, and the supporters.
	fn may_check(id: ObjectId, object: &ObjectOf<T>, who: &T::VoterId) -> bool {
		Self::ensure_writes(id, object, &Author::Resident(*who)).is_ok()
			|| Supports::<T>::contains_key(SortedId::from(id), who)
	}
}

/// A [`Check`] of this chain.
pub type CheckOf<T> = Check<BlockNumberFor<T>>;
