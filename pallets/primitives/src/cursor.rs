// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeAll, DecodeWithMemTracking, Encode};
use frame_support::{traits::ConstU32, BoundedVec, Hashable};
use scale_info::TypeInfo;

/// Where a read stopped. To be handed back as it came, with the same filter.
///
/// It names the last key read rather than a number of hits: what comes or goes between two pages
/// shifts nothing.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Cursor(pub BoundedVec<u8, ConstU32<64>>);

/// Why a cursor was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum CursorError {
	/// These bytes are no cursor.
	Malformed,
	/// It came with an answer to another filter.
	OfAnotherQuery,
}

impl Cursor {
	/// A cursor for whoever asks with `filter` again; `after` takes at most 48 bytes.
	pub fn new<Filter: Encode, After: Encode>(filter: &Filter, after: &After) -> Self {
		// 16 bytes of hash and what comes after: within the bound, and never cut.
		Self(BoundedVec::truncate_from((filter.encode().blake2_128(), after).encode()))
	}

	/// After which key to go on with `filter`.
	pub fn after<Filter: Encode, After: Decode>(
		&self,
		filter: &Filter,
	) -> Result<After, CursorError> {
		let (of, after) = <([u8; 16], After)>::decode_all(&mut &self.0[..])
			.map_err(|_| CursorError::Malformed)?;
		if of != filter.encode().blake2_128() {
			return Err(CursorError::OfAnotherQuery);
		}
		Ok(after)
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_cursor_leads_back_to_its_own_question_only() {
		let cursor = Cursor::new(&"benches", &7u64);
		assert_eq!(cursor.after::<_, u64>(&"benches"), Ok(7));
		assert_eq!(cursor.after::<_, u64>(&"lamps"), Err(CursorError::OfAnotherQuery));
		let mut longer = cursor.clone();
		longer.0.try_push(0).unwrap();
		let shorter = Cursor(BoundedVec::truncate_from(cursor.0[..23].to_vec()));
		for bad in [longer, shorter, Cursor(BoundedVec::new())] {
			assert_eq!(bad.after::<_, u64>(&"benches"), Err(CursorError::Malformed));
		}
	}
}
