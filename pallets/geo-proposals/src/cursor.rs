// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{map_index::MapKey, ObjectKey, QueryError};
use codec::{Codec, Decode, DecodeAll, DecodeWithMemTracking, Encode};
use frame_support::{traits::ConstU32, BoundedVec, Hashable};
use scale_info::TypeInfo;

/// Where a read stopped. To be handed back as it came, with the same filter.
///
/// It names the last key read rather than a number of hits: what is put on the map or leaves it
/// between two pages shifts nothing.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Cursor(pub BoundedVec<u8, ConstU32<64>>);

/// What a cursor holds.
#[derive(Decode, Encode)]
struct Inside {
	/// Of which filter it is.
	filter: [u8; 16],
	/// After which key to go on.
	after: After,
}

/// The last key that was read, in the index that the filter is read from.
#[derive(Clone, Copy, Decode, Encode)]
pub(crate) enum After {
	/// In one of the indexes by id.
	Object(ObjectKey),
	/// On the map.
	Map(MapKey),
}

impl Cursor {
	/// A cursor for whoever asks with `filter` again.
	pub(crate) fn new<Filter: Codec>(filter: &Filter, after: After) -> Self {
		let inside = Inside { filter: filter.blake2_128(), after };
		// 16 bytes, one and at most 16 more: never cut.
		Self(BoundedVec::truncate_from(inside.encode()))
	}

	/// After which key to go on with `filter`.
	pub(crate) fn after<Filter: Codec>(&self, filter: &Filter) -> Result<After, QueryError> {
		let inside = Inside::decode_all(&mut &self.0[..]).map_err(|_| QueryError::BadCursor)?;
		if inside.filter != filter.blake2_128() {
			return Err(QueryError::CursorOfAnotherQuery);
		}
		Ok(inside.after)
	}
}
