// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Anchors that stand on others.
//!
//! What stands on another keeps a pose of its own. So nothing vanishes with the anchor below it: when that
//! is retired, the relation reads as broken, and the anchor is where its own pose says.

use crate::{AnchorOf, Anchors, Children, Config, Error, Kind, Pallet, Site, State};
use co3_primitives::{
	hierarchy::{self, Branch, Hierarchy, HierarchyError},
	AnchorId, SortedId,
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};

/// How many levels of anchors stand on one at most.
pub const MAX_LEVELS: u8 = 4;

/// How far from the anchor that it stands on something can be, in millimetres: a kilometre.
pub const MAX_REACH: u64 = 1_000_000;

/// Anchors and what stands on them.
pub(crate) struct Stack<T>(core::marker::PhantomData<T>);

impl<T: Config> Hierarchy for Stack<T> {
	const MAX_DEPTH: u8 = MAX_LEVELS;

	fn branch(id: u64) -> Option<Branch> {
		let anchor = Anchors::<T>::get(SortedId::from(id))?;
		// What is retired stands on nothing any more.
		let above = anchor.site.kind.parent().filter(|_| anchor.state != State::Retired);
		Some(Branch { above, height: anchor.levels, below: anchor.records.children })
	}

	fn set_below(id: u64, branch: Branch) {
		Anchors::<T>::mutate(SortedId::from(id), |anchor| {
			if let Some(anchor) = anchor {
				(anchor.levels, anchor.records.children) = (branch.height, branch.below);
			}
		});
	}

	fn list(above: u64, id: u64) {
		Children::<T>::insert(SortedId::from(above), SortedId::from(id), ());
	}

	fn unlist(above: u64, id: u64) -> bool {
		Children::<T>::take(SortedId::from(above), SortedId::from(id)).is_some()
	}
}

impl<T: Config> Pallet<T> {
	/// Lets an anchor stand on the one that its kind names, if it names one.
	pub(crate) fn step_on(id: AnchorId, anchor: &AnchorOf<T>) -> DispatchResult {
		let Kind::Relative { to, .. } = anchor.site.kind else { return Ok(()) };
		// First of all: to whoever makes a circle, it should be said that it is one.
		hierarchy::check_way_up::<Stack<T>>(id, anchor.levels, to).map_err(Error::<T>::from)?;
		let below = Anchors::<T>::get(SortedId::from(to)).ok_or(Error::<T>::UnknownAnchor)?;
		ensure!(below.state.is_listed(), Error::<T>::NotStanding);
		// What nobody has approved carries nothing but its author's own.
		let carries = below.state != State::Proposed || below.author == anchor.author;
		ensure!(carries, Error::<T>::NotStanding);
		let away = below.site.pose.position.distance_mm(anchor.site.pose.position);
		ensure!(away.is_some_and(|away| away <= MAX_REACH), Error::<T>::TooFarAway);
		ensure!(below.records.children < T::MaxChildren::get(), Error::<T>::CapReached);
		hierarchy::attach::<Stack<T>>(id, anchor.levels, to);
		Ok(())
	}

	/// Lets it no longer stand there.
	pub(crate) fn step_off(id: AnchorId, anchor: &AnchorOf<T>) {
		if let Some(to) = anchor.site.kind.parent() {
			hierarchy::detach::<Stack<T>>(id, to);
		}
	}

	/// Whether what it stands on is retired or gone.
	pub(crate) fn is_broken(site: &Site) -> bool {
		let stands = |to: AnchorId| {
			Anchors::<T>::get(SortedId::from(to)).is_some_and(|it| it.state != State::Retired)
		};
		site.kind.parent().is_some_and(|to| !stands(to))
	}
}

impl<T: Config> From<HierarchyError> for Error<T> {
	fn from(error: HierarchyError) -> Self {
		match error {
			HierarchyError::Unknown => Error::UnknownAnchor,
			HierarchyError::Circular => Error::CircularStand,
			HierarchyError::TooDeep => Error::TooDeep,
		}
	}
}
