// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	BlockNumberFor, Categories, CategoriesOf, Config, Error, Event, NextCategory, Pallet, Rules,
	RulesOf,
};
use alloc::vec::Vec;
use co3_primitives::{CategoryId, MunicipalityId, Title};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};
use scale_info::TypeInfo;
use sp_runtime::ArithmeticError;

/// What people may do about a category at present. Unlike its rules it holds for all objects at once.
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
pub struct Phase {
	/// Whether new objects can be about it. What is already there stays.
	pub submissions: bool,
	/// Whether objects can be supported.
	pub supports: bool,
	/// Whether people can comment.
	pub comments: bool,
}

impl Phase {
	/// Everything.
	pub const OPEN: Self = Self { submissions: true, supports: true, comments: true };
}

/// What an object can be about. Its colours, icons and translations live off chain.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Category<BlockNumber> {
	/// What people call it.
	pub name: Title,
	/// What people may do at present.
	pub phase: Phase,
	/// The version of its rules for whatever comes now, from 1.
	pub version: u32,
	/// When it was last changed.
	pub changed_at: BlockNumber,
}

/// A category, its id and its rules, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct CategoryView<BlockNumber> {
	/// Its id, unlike that of any other municipality's.
	pub id: CategoryId,
	/// Name and phase.
	pub category: Category<BlockNumber>,
	/// The rules for whatever comes now.
	pub rules: Rules,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_category`].
	pub(crate) fn do_set_category(
		municipality: MunicipalityId,
		category: Option<CategoryId>,
		name: Title,
		rules: Rules,
	) -> DispatchResult {
		name.check().map_err(Error::<T>::from)?;
		rules.check::<T>()?;
		Self::ensure_votable(municipality, &rules)?;
		let Some(id) = category else {
			Self::add_category(municipality, name, rules)?;
			return Ok(());
		};
		let mut known = Self::category_of(municipality, id)?;
		ensure!(known.version < T::MaxRuleVersions::get(), Error::<T>::TooManyVersions);

		// Saturating: below the cap, as just checked.
		known.version = known.version.saturating_add(1);
		known.name = name;
		known.changed_at = frame_system::Pallet::<T>::block_number();
		let version = known.version;
		RulesOf::<T>::insert(id, version, rules);
		Categories::<T>::insert(municipality, id, known);
		Self::deposit_event(Event::CategorySet { municipality, category: id, version });
		Ok(())
	}

	/// See [`Pallet::set_phase`].
	pub(crate) fn do_set_phase(
		municipality: MunicipalityId,
		id: CategoryId,
		phase: Phase,
	) -> DispatchResult {
		let mut category = Self::category_of(municipality, id)?;

		category.phase = phase;
		category.changed_at = frame_system::Pallet::<T>::block_number();
		Categories::<T>::insert(municipality, id, category);
		Self::deposit_event(Event::PhaseSet { municipality, category: id, phase });
		Ok(())
	}

	/// Gives a new category its id. Name and rules must have been checked.
	pub(crate) fn add_category(
		municipality: MunicipalityId,
		name: Title,
		rules: Rules,
	) -> Result<CategoryId, DispatchError> {
		let count = CategoriesOf::<T>::get(municipality);
		ensure!(count < T::MaxCategories::get(), Error::<T>::CapReached);
		let id = NextCategory::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		NextCategory::<T>::put(next);
		// Saturating: below the cap, as just checked.
		CategoriesOf::<T>::insert(municipality, count.saturating_add(1));
		RulesOf::<T>::insert(id, 1, rules);
		let changed_at = frame_system::Pallet::<T>::block_number();
		let category = Category { name, phase: Phase::OPEN, version: 1, changed_at };
		Categories::<T>::insert(municipality, id, category);
		Self::deposit_event(Event::CategorySet { municipality, category: id, version: 1 });
		Ok(id)
	}

	/// A category of a municipality.
	pub(crate) fn category_of(
		municipality: MunicipalityId,
		id: CategoryId,
	) -> Result<Category<BlockNumberFor<T>>, Error<T>> {
		Categories::<T>::get(municipality, id).ok_or(Error::UnknownCategory)
	}

	/// The categories of a municipality, by id; at most as many as it can have.
	pub(crate) fn categories_of(
		municipality: MunicipalityId,
	) -> Vec<CategoryView<BlockNumberFor<T>>> {
		let mut views: Vec<_> = Categories::<T>::iter_prefix(municipality)
			.filter_map(|(id, category)| {
				let rules = RulesOf::<T>::get(id, category.version)?;
				Some(CategoryView { id, category, rules })
			})
			.collect();
		views.sort_by_key(|view| view.id);
		views
	}
}
