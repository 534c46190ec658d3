// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Categories, CategoriesOf, Config, Error, Event, NextCategory, Pallet};
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

/// What an object can be about. Its colours, icons and translations live off chain.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Category {
	/// What people call it.
	pub name: Title,
	/// Whether new objects can be about it. What is already there stays.
	pub open: bool,
	/// How often it has been set or closed, from 1.
	pub version: u32,
}

/// A category and its id, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct CategoryView {
	/// Its id, unlike that of any other municipality's.
	pub id: CategoryId,
	/// All the rest.
	pub category: Category,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_category`].
	pub(crate) fn do_set_category(
		municipality: MunicipalityId,
		category: Option<CategoryId>,
		name: Title,
	) -> DispatchResult {
		name.check().map_err(Error::<T>::from)?;
		let Some(id) = category else {
			Self::add_category(municipality, name)?;
			return Ok(());
		};
		let known = Categories::<T>::get(municipality, id).ok_or(Error::<T>::UnknownCategory)?;
		// Saturating: a version a block would take longer than any municipality.
		let version = known.version.saturating_add(1);
		Categories::<T>::insert(municipality, id, Category { name, open: true, version });
		Self::deposit_event(Event::CategorySet { municipality, category: id, version });
		Ok(())
	}

	/// See [`Pallet::close_category`].
	pub(crate) fn do_close_category(
		municipality: MunicipalityId,
		id: CategoryId,
	) -> DispatchResult {
		let mut category = Categories::<T>::get(municipality, id)
			.filter(|category| category.open)
			.ok_or(Error::<T>::UnknownCategory)?;

		category.open = false;
		// Saturating: as above.
		category.version = category.version.saturating_add(1);
		Categories::<T>::insert(municipality, id, category);
		Self::deposit_event(Event::CategoryClosed { municipality, category: id });
		Ok(())
	}

	/// Gives a new category its id. The name must have been checked.
	pub(crate) fn add_category(
		municipality: MunicipalityId,
		name: Title,
	) -> Result<CategoryId, DispatchError> {
		let count = CategoriesOf::<T>::get(municipality);
		ensure!(count < T::MaxCategories::get(), Error::<T>::CapReached);
		let id = NextCategory::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		NextCategory::<T>::put(next);
		// Saturating: below the cap, as just checked.
		CategoriesOf::<T>::insert(municipality, count.saturating_add(1));
		Categories::<T>::insert(municipality, id, Category { name, open: true, version: 1 });
		Self::deposit_event(Event::CategorySet { municipality, category: id, version: 1 });
		Ok(id)
	}

	/// The categories of a municipality, by id; at most as many as it can have.
	pub(crate) fn categories_of(municipality: MunicipalityId) -> Vec<CategoryView> {
		let mut views: Vec<_> = Categories::<T>::iter_prefix(municipality)
			.map(|(id, category)| CategoryView { id, category })
			.collect();
		views.sort_by_key(|view| view.id);
		views
	}
}
