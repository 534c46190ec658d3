// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What objects have to do with each other, and with what other modules hold.

use crate::{Config, Error, Event, Links, ObjectOf, Objects, Pallet, Parts};
use co3_primitives::{Link, ObjectId, SortedId};
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
	pub(crate) fn do_set_links(id: ObjectId, links: Pointers) -> DispatchResult {
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
			Self::check_way_up(id, &object, bundle)?;
			let parts = Self::object_of(bundle)?.records.parts;
			ensure!(parts < T::MaxParts::get(), Error::<T>::CapReached);
		} else {
			ensure!(object.part_of.is_some(), Error::<T>::NotPart);
		}
		Self::leave_whole(id, &mut object);
		if let Some(bundle) = whole {
			Self::enter_whole(id, &mut object, bundle);
		}
		Self::keep(id, object);
		Self::deposit_event(Event::WholeSet { object: id, whole });
		Ok(())
	}

	/// Refuses a bundle that is a part of `id`, and one that would become too deep. At most
	/// [`MAX_BUNDLE_DEPTH`] reads.
	fn check_way_up(id: ObjectId, object: &ObjectOf<T>, bundle: ObjectId) -> DispatchResult {
		let mut above = Some(bundle);
		let mut depth = object.height;
		while let Some(at) = above {
			ensure!(at != id, Error::<T>::CircularBundle);
			// Saturating: what is above is no more levels than a bundle has.
			depth = depth.saturating_add(1);
			above = Self::object_of(at)?.part_of;
		}
		ensure!(depth <= MAX_BUNDLE_DEPTH, Error::<T>::TooDeep);
		Ok(())
	}

	/// Makes an object part of a bundle; the way up has been checked.
	fn enter_whole(id: ObjectId, object: &mut ObjectOf<T>, bundle: ObjectId) {
		object.part_of = Some(bundle);
		Parts::<T>::insert(SortedId::from(bundle), SortedId::from(id), ());
		let mut height = object.height;
		let mut above = Some(bundle);
		while let Some(at) = above {
			// Saturating: not above the greatest depth, as checked.
			height = height.saturating_add(1);
			let Ok(mut whole) = Self::object_of(at) else { break };
			if at == bundle {
				// Saturating: below the cap, as checked.
				whole.records.parts = whole.records.parts.saturating_add(1);
			}
			whole.height = whole.height.max(height);
			above = whole.part_of;
			Self::keep(at, whole);
		}
	}

	/// Takes an object out of its bundle. Heights are upper bounds: only a bundle that has lost its
	/// last part is flat again.
	pub(crate) fn leave_whole(id: ObjectId, object: &mut ObjectOf<T>) {
		let Some(bundle) = object.part_of.take() else { return };
		Parts::<T>::remove(SortedId::from(bundle), SortedId::from(id));
		if let Ok(mut whole) = Self::object_of(bundle) {
			// Saturating: the part that goes was counted.
			whole.records.parts = whole.records.parts.saturating_sub(1);
			if whole.records.parts == 0 {
				whole.height = 0;
			}
			Self::keep(bundle, whole);
		}
	}
}
