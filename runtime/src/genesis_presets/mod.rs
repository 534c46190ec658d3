// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The chains one can start.
//!
//! | preset | validators | keys |
//! |---|---|---|
//! | `development` | one | the development phrase's, and a sudo key |
//! | `local` | four | the development phrase's |
//! | `pilot` | four | an operator's file: the preset has none, and does not start without them |

mod demonstration;
pub mod keys;
#[cfg(feature = "std")]
pub mod pilot;
pub mod places;

pub use demonstration::EXPIRES;

use alloc::vec::Vec;
use sp_genesis_builder::PresetId;

/// The preset with one validator.
pub const DEVELOPMENT: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;
/// The preset with four validators on one machine.
pub const LOCAL: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
/// The preset that a consortium starts from.
pub const PILOT: &str = "pilot";

/// A preset as JSON; none of that name.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let preset = match id.as_ref() {
		DEVELOPMENT => demonstration::development(),
		LOCAL => demonstration::local(),
		PILOT => demonstration::pilot(),
		_ => return None,
	};
	serde_json::to_vec(&preset).ok()
}

/// The names of the presets.
pub fn preset_names() -> Vec<PresetId> {
	[DEVELOPMENT, LOCAL, PILOT].into_iter().map(PresetId::from).collect()
}
