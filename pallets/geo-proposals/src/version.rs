// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BlockNumberFor, Config, Error, ObjectOf, Objects, Pallet, State, Versions};
use alloc::vec::Vec;
use co3_primitives::SortedId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::Saturating;

/// What the chain keeps of what an author once said.
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
pub struct Version<BlockNumber> {
	/// [`crate::Details::hash`]: whoever kept a copy can show that it is the one.
	pub hash: H256,
	/// When it began.
	pub since: BlockNumber,
}

/// Makes room for new details: lists the present version, unless it is so young that the new one
/// simply takes its place. Returns whether it does.
///
/// What somebody has supported is always listed, however young: nobody's support may end up under
/// words that they have never seen and cannot find.
pub(crate) fn list_present<T: Config>(
	key: SortedId,
	object: &mut ObjectOf<T>,
	now: BlockNumberFor<T>,
) -> Result<bool, sp_runtime::DispatchError> {
	// Saturating: a version never begins after the present block.
	let age = now.saturating_sub(object.version_since);
	let unseen = object.supports == 0 && object.records.endorsements == 0;
	if object.state == State::Draft || (unseen && age <= T::EditWindow::get()) {
		return Ok(true);
	}
	Versions::<T>::try_mutate(key, |listed| -> DispatchResult {
		let version = Version { hash: object.words.hash(), since: object.version_since };
		listed.try_push(version).map_err(|_| Error::<T>::TooManyVersions)?;
		Ok(())
	})?;
	// Saturating: the list is far shorter than the type's range.
	object.version = object.version.saturating_add(1);
	object.version_since = now;
	Ok(false)
}

impl<T: Config> Pallet<T> {
	/// The versions of an object, the present one included and last.
	pub(crate) fn all_versions(key: SortedId) -> Option<Vec<Version<BlockNumberFor<T>>>> {
		let object = Objects::<T>::get(key)?;
		let mut versions = Versions::<T>::get(key).into_inner();
		versions.push(Version { hash: object.words.hash(), since: object.version_since });
		Some(versions)
	}
}
