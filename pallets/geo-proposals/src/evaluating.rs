// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What experts say that something would take.

use crate::{BlockNumberFor, Config, Error, Evaluations, Event, ObjectOf, Pallet};
use alloc::vec::Vec;
use co3_primitives::{ContentRef, ObjectId, Officers, Role, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;

/// What a valuator found.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Assessment {
	/// Whether it can be done.
	pub feasible: bool,
	/// What it would cost, in hundredths of the municipality's currency.
	pub cost: Option<u64>,
	/// How many days it would take.
	pub days: Option<u32>,
	/// Why, off chain.
	pub explanation: ContentRef,
}

/// What a valuator was asked, and found.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Evaluation<BlockNumber> {
	/// Since when they are asked, or when they last answered.
	pub since: BlockNumber,
	/// What they found; none yet.
	pub assessment: Option<Assessment>,
}

/// An evaluation and whose it is, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct EvaluationView<AccountId, BlockNumber> {
	/// Whose: a person who acts for the municipality, in public.
	pub valuator: AccountId,
	/// All the rest.
	pub evaluation: Evaluation<BlockNumber>,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_valuator`].
	pub(crate) fn do_set_valuator(
		id: ObjectId,
		mut object: ObjectOf<T>,
		valuator: T::AccountId,
		assigned: bool,
	) -> DispatchResult {
		let key = SortedId::from(id);
		let known = Evaluations::<T>::get(key, &valuator);
		if assigned {
			ensure!(object.is_open(), Error::<T>::NotOpen);
			ensure!(known.is_none(), Error::<T>::AlreadyValuator);
			let officer = T::Officers::holds(&valuator, object.body.municipality, Role::Valuator);
			ensure!(officer, Error::<T>::NotValuator);
			ensure!(object.records.evaluations < T::MaxValuators::get(), Error::<T>::CapReached);
			let since = frame_system::Pallet::<T>::block_number();
			// Saturating: below the cap, as just checked.
			object.records.evaluations = object.records.evaluations.saturating_add(1);
			Evaluations::<T>::insert(key, &valuator, Evaluation { since, assessment: None });
		} else {
			let known = known.ok_or(Error::<T>::NotValuator)?;
			// What somebody found is not taken back by those whom it may not suit.
			ensure!(known.assessment.is_none(), Error::<T>::AlreadyEvaluated);
			// Saturating: whoever goes was counted.
			object.records.evaluations = object.records.evaluations.saturating_sub(1);
			Evaluations::<T>::remove(key, &valuator);
		}
		Self::touch(&mut object);
		Self::keep(id, object);
		Self::deposit_event(Event::ValuatorSet { object: id, valuator, assigned });
		Ok(())
	}

	/// See [`Pallet::evaluate`].
	pub(crate) fn do_evaluate(
		valuator: T::AccountId,
		id: ObjectId,
		assessment: Assessment,
	) -> DispatchResult {
		assessment.explanation.check().map_err(Error::<T>::from)?;
		let mut object = Self::open_object(id)?;
		let key = SortedId::from(id);
		ensure!(Evaluations::<T>::contains_key(key, &valuator), Error::<T>::NotValuator);
		let officer = T::Officers::holds(&valuator, object.body.municipality, Role::Valuator);
		ensure!(officer, Error::<T>::NotValuator);

		let feasible = assessment.feasible;
		let since = frame_system::Pallet::<T>::block_number();
		let evaluation = Evaluation { since, assessment: Some(assessment) };
		Evaluations::<T>::insert(key, &valuator, evaluation);
		Self::touch(&mut object);
		Self::keep(id, object);
		Self::deposit_event(Event::Evaluated { object: id, valuator, feasible });
		Ok(())
	}

	/// What all valuators of an object found.
	pub(crate) fn evaluations_of(
		key: SortedId,
	) -> Vec<EvaluationView<T::AccountId, BlockNumberFor<T>>> {
		Evaluations::<T>::iter_prefix(key)
			.map(|(valuator, evaluation)| EvaluationView { valuator, evaluation })
			.collect()
	}
}
