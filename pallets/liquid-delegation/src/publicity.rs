// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who sees what of ballots. Apart from the policies: `@polkadot/api` names the two kinds of these after their
//! file and what they hold, and would take one of them for this.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Who sees what of ballots, and when.
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
pub enum Publicity {
	/// Everybody, as they are cast.
	Open,
	/// Until the close nobody but who cast it, then everybody.
	HiddenUntilClose,
}
