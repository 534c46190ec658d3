// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	local_time::{is_in_range, is_sorted},
	Child, ChildrenOf, Closure, Config, Error, Name, NextId, Offsets, Pallet, RecordOf, Records,
	Successors, TerritoriesOf, Territory, MAX_LEVEL, ROOT,
};
use alloc::vec::Vec;
use co3_primitives::{Ancestry, MunicipalityId, Officers, Role, TerritoryId, MAX_DEPTH};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult, EnsureOrigin, Get},
};
use frame_system::{ensure_signed, pallet_prelude::BlockNumberFor, pallet_prelude::OriginFor};

/// Who wants to change something.
pub(crate) enum Actor<AccountId> {
	/// All together. They may do what any officer may.
	Consortium,
	/// Somebody, perhaps an officer.
	Account(AccountId),
}

impl<T: Config> Pallet<T> {
	/// Who the origin is; `BadOrigin` where it is nobody who could be allowed anything.
	pub(crate) fn actor(origin: OriginFor<T>) -> Result<Actor<T::AccountId>, DispatchError> {
		match T::ConsortiumOrigin::try_origin(origin) {
			Ok(_) => Ok(Actor::Consortium),
			Err(origin) => Ok(Actor::Account(ensure_signed(origin)?)),
		}
	}

	/// Whether the actor may draw what `municipality` answers for: its territory officers may, and
	/// the consortium may everywhere.
	pub(crate) fn ensure_may_draw(
		actor: &Actor<T::AccountId>,
		municipality: Option<MunicipalityId>,
	) -> DispatchResult {
		let Actor::Account(who) = actor else { return Ok(()) };
		let holds = municipality.is_some_and(|municipality| {
			T::Officers::holds(who, municipality, Role::TerritoryOfficer)
		});
		ensure!(holds, Error::<T>::NotTerritoryOfficer);
		Ok(())
	}

	/// Whether the actor may end the territory: as [`Pallet::ensure_may_draw`], but for a
	/// municipality's top territory, which is the consortium's to end.
	pub(crate) fn ensure_may_end(
		actor: &Actor<T::AccountId>,
		territory: &RecordOf<T>,
	) -> DispatchResult {
		Self::ensure_may_draw(actor, territory.municipality)?;
		let is_top = territory.parent == Some(ROOT);
		ensure!(!is_top || matches!(actor, Actor::Consortium), Error::<T>::ConsortiumMustDecide);
		Ok(())
	}

	/// The record of an open territory.
	pub(crate) fn open(territory: TerritoryId) -> Result<RecordOf<T>, DispatchError> {
		let record = Records::<T>::get(territory).ok_or(Error::<T>::UnknownTerritory)?;
		ensure!(record.closed.is_none(), Error::<T>::TerritoryClosed);
		Ok(record)
	}

	/// A territory and all above it. Walks up at most [`MAX_DEPTH`] records.
	pub(crate) fn way_up(territory: TerritoryId) -> Ancestry {
		let mut way = Ancestry::default();
		let mut next = Some(territory);
		while let Some(id) = next {
			let Some(record) = Records::<T>::get(id) else { break };
			if way.try_push(id).is_err() {
				break;
			}
			next = record.parent;
		}
		way
	}

	/// Makes a territory in `parent`, which is open.
	pub(crate) fn add(
		parent: TerritoryId,
		municipality: MunicipalityId,
		level: u8,
		name: Name,
	) -> Result<TerritoryId, DispatchError> {
		ensure!(name.check(), Error::<T>::BadName);
		let above = Self::open(parent)?;
		ensure!(level > above.level, Error::<T>::LevelNotDeeper);
		ensure!(level <= MAX_LEVEL, Error::<T>::LevelOutOfRange);
		ensure!((Self::way_up(parent).len() as u32) < MAX_DEPTH, Error::<T>::TooDeep);
		let siblings = ChildrenOf::<T>::decode_len(parent).unwrap_or_default();
		ensure!((siblings as u32) < T::MaxChildren::get(), Error::<T>::TooManyChildren);
		Self::count_up(municipality, 1)?;
		let id = Self::next_id()?;
		Self::insert(id, Some(parent), Some(municipality), level, name, None)?;
		Ok(id)
	}

	/// Ends a territory and puts `names.len()` new ones in its place.
	pub(crate) fn replace(
		territory: TerritoryId,
		record: RecordOf<T>,
		names: Vec<Name>,
	) -> Result<Successors, DispatchError> {
		let (Some(parent), Some(municipality)) = (record.parent, record.municipality) else {
			return Err(Error::<T>::IsRoot.into());
		};
		ensure!(names.len() >= 2, Error::<T>::TooFewParts);
		ensure!(names.iter().all(Name::check), Error::<T>::BadName);
		ensure!(!Self::has_children(territory), Error::<T>::HasOpenChildren);
		let siblings = ChildrenOf::<T>::decode_len(parent).unwrap_or_default();
		// At most `MaxChildren`, and at most sixteen more.
		let after = siblings.saturating_sub(1).saturating_add(names.len());
		ensure!(after as u32 <= T::MaxChildren::get(), Error::<T>::TooManyChildren);
		Self::count_up(municipality, names.len() as u32)?;
		Self::unlist(parent, territory);
		let mut successors = Successors::default();
		for name in names {
			let id = Self::next_id()?;
			let level = record.level;
			Self::insert(id, Some(parent), Some(municipality), level, name, Some(territory))?;
			successors.try_push(id).map_err(|_| Error::<T>::TooManyChildren)?;
		}
		Self::end(territory, record, successors.clone());
		Ok(successors)
	}

	/// Ends a territory, with or without another that takes it in.
	pub(crate) fn finish(
		territory: TerritoryId,
		record: RecordOf<T>,
		successor: Option<TerritoryId>,
	) -> DispatchResult {
		let parent = record.parent.ok_or(Error::<T>::IsRoot)?;
		ensure!(!Self::has_children(territory), Error::<T>::HasOpenChildren);
		if let Some(successor) = successor {
			let heir = Records::<T>::get(successor).filter(|heir| heir.closed.is_none());
			ensure!(heir.is_some() && successor != territory, Error::<T>::BadSuccessor);
		}
		Self::unlist(parent, territory);
		// One fits.
		let successors = successor.into_iter().collect::<Vec<_>>().try_into().unwrap_or_default();
		Self::end(territory, record, successors);
		Ok(())
	}

	/// Whether a table of local time can be kept.
	pub(crate) fn check_offsets(offsets: &Offsets) -> DispatchResult {
		ensure!(is_sorted(offsets), Error::<T>::OffsetsNotSorted);
		ensure!(is_in_range(offsets), Error::<T>::OffsetOutOfRange);
		Ok(())
	}

	/// Writes a new record, and lists it with its parent.
	pub(crate) fn insert(
		id: TerritoryId,
		parent: Option<TerritoryId>,
		municipality: Option<MunicipalityId>,
		level: u8,
		name: Name,
		predecessor: Option<TerritoryId>,
	) -> DispatchResult {
		if let Some(parent) = parent {
			// Ids grow: the list stays in their order.
			ChildrenOf::<T>::try_append(parent, Child { id, shape: None })
				.map_err(|()| Error::<T>::TooManyChildren)?;
		}
		let opened_at = frame_system::Pallet::<T>::block_number();
		let territory = Territory {
			parent,
			municipality,
			level,
			name,
			predecessor,
			opened_at,
			closed: None,
			shape: None,
		};
		Records::<T>::insert(id, territory);
		Ok(())
	}

	/// Takes the next id.
	pub(crate) fn next_id() -> Result<TerritoryId, DispatchError> {
		NextId::<T>::try_mutate(|next| {
			let id = *next;
			*next = id.checked_add(1).ok_or(Error::<T>::TooManyTerritories)?;
			Ok(id)
		})
	}

	/// Counts `more` territories of a municipality, closed ones included.
	pub(crate) fn count_up(municipality: MunicipalityId, more: u32) -> DispatchResult {
		TerritoriesOf::<T>::try_mutate(municipality, |count| {
			let sum = count.saturating_add(more);
			ensure!(sum <= T::MaxPerMunicipality::get(), Error::<T>::TooManyTerritories);
			*count = sum;
			Ok(())
		})
	}

	fn has_children(territory: TerritoryId) -> bool {
		ChildrenOf::<T>::decode_len(territory).is_some_and(|children| children > 0)
	}

	fn unlist(parent: TerritoryId, territory: TerritoryId) {
		ChildrenOf::<T>::mutate(parent, |children| children.retain(|child| child.id != territory));
	}

	fn end(territory: TerritoryId, record: RecordOf<T>, successors: Successors) {
		let at: BlockNumberFor<T> = frame_system::Pallet::<T>::block_number();
		let closed = Some(Closure { at, successors });
		Records::<T>::insert(territory, Territory { closed, ..record });
		ChildrenOf::<T>::remove(territory);
	}
}
