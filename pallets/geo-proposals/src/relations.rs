// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What objects have to do with each other, and with what other modules hold.

use crate::{Config, Error, Event, Links, ObjectOf, Objects, Pallet, Parts};
use co3_primitives::{
	hierarchy::{self, Branch, Hierarchy, HierarchyError},
	Link, ObjectId, SortedId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;

/// How many links an object has at most.
pub const MAX_LINKS: u32 = 16;
/// How many levels of parts a bundle has at most below it.
pub const MAX_BUNDLE_DEPTH: u8 = 4;

/// What something has to do with what it links to.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum Relation {
	/// It tells of it.
	About,
	/// It takes place there.
	LocatedAt,
	/// It goes on with it.
	Continues,
	/// It was cut out of it, or copied from it.
	TakenFrom,
	/// Readers of one may want the other.
	SeeAlso,
}

/// A link and its meaning.
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
pub struct Pointer {
	/// Its meaning.
	pub relation: Relation,
	/// Where it leads.
	pub to: Link,
}

/// The links of an object.
pub type Pointers = BoundedVec<Pointer, ConstU32<MAX_LINKS>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_links`].
	pub(crate) fn do_set_links(
		id: ObjectId,
		mut object: ObjectOf<T>,
		links: Pointers,
	) -> DispatchResult {
		for (at, pointer) in links.iter().enumerate() {
			// At most sixteen, each compared with those before.
			let twice = links.iter().take(at).any(|before| before == pointer);
			ensure!(!twice, Error::<T>::LinkedTwice);
			if let Link::Object(other) = pointer.to {
				ensure!(other != id, Error::<T>::LinkedToItself);
				let known = Objects::<T>::contains_key(SortedId::from(other));
				ensure!(known, Error::<T>::UnknownObject);
			}
		}
		if links.is_empty() {
			Links::<T>::remove(SortedId::from(id));
		} else {
			Links::<T>::insert(SortedId::from(id), links);
		}
		Self::touch(&mut object);
		Self::keep(id, object);
		Self::deposit_event(Event::LinksSet { object: id });
		Ok(())
	}

	/// See [`Pallet::set_whole`]. The caller speaks for `object`, and for the bundle.
	pub(crate) fn do_set_whole(
		id: ObjectId,
		mut object: ObjectOf<T>,
		whole: Option<ObjectId>,
	) -> DispatchResult {
		if let Some(bundle) = whole {
			ensure!(bundle != id, Error::<T>::CircularBundle);
			ensure!(object.part_of != Some(bundle), Error::<T>::AlreadyPart);
			hierarchy::check_way_up::<Bundles<T>>(id, object.height, bundle)
				.map_err(Error::<T>::from)?;
			let parts = Self::object_of(bundle)?.records.parts;
			ensure!(parts < T::MaxParts::get(), Error::<T>::CapReached);
		} else {
			ensure!(object.part_of.is_some(), Error::<T>::NotPart);
		}
		Self::leave_whole(id, &mut object);
		if let Some(bundle) = whole {
			object.part_of = Some(bundle);
			hierarchy::attach::<Bundles<T>>(id, object.height, bundle);
		}
		Self::touch(&mut object);
		Self::keep(id, object);
		Self::deposit_event(Event::WholeSet { object: id, whole });
		Ok(())
	}

	/// Takes an object out of its bundle.
	pub(crate) fn leave_whole(id: ObjectId, object: &mut ObjectOf<T>) {
		if let Some(bundle) = object.part_of.take() {
			hierarchy::detach::<Bundles<T>>(id, bundle);
		}
	}
}

/// Bundles and their parts.
pub(crate) struct Bundles<T>(core::marker::PhantomData<T>);

impl<T: Config> Hierarchy for Bundles<T> {
	const MAX_DEPTH: u8 = MAX_BUNDLE_DEPTH;

	fn branch(id: u64) -> Option<Branch> {
		let object = Objects::<T>::get(SortedId::from(id))?;
		Some(Branch { above: object.part_of, height: object.height, below: object.records.parts })
	}

	fn set_below(id: u64, branch: Branch) {
		Objects::<T>::mutate(SortedId::from(id), |object| {
			if let Some(object) = object {
				// That it has other parts is a change of a bundle; how high it is only bounds what can be added.
				if object.records.parts != branch.below {
					Pallet::<T>::touch(object);
				}
				(object.height, object.records.parts) = (branch.height, branch.below);
			}
		});
	}

	fn list(above: u64, id: u64) {
		Parts::<T>::insert(SortedId::from(above), SortedId::from(id), ());
	}

	fn unlist(above: u64, id: u64) -> bool {
		Parts::<T>::take(SortedId::from(above), SortedId::from(id)).is_some()
	}
}

impl<T: Config> From<HierarchyError> for Error<T> {
	fn from(error: HierarchyError) -> Self {
		match error {
			HierarchyError::Unknown => Error::UnknownObject,
			HierarchyError::Circular => Error::CircularBundle,
			HierarchyError::TooDeep => Error::TooDeep,
		}
	}
}
