// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The words by which JSON names what the runtime numbers. They are part of the interface: a word is
//! added with a new variant, and never changed.

use crate::{Mover, Reason, Sort, State, Visibility};
use co3_primitives::DeathReason;

impl State {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Proposed => "proposed",
			Self::Approved => "approved",
			Self::Live => "live",
			Self::Suspended => "suspended",
			Self::Retired => "retired",
		}
	}
}

impl Sort {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Pose => "pose",
			Self::Trackable => "trackable",
			Self::Relative => "relative",
			Self::Area => "area",
		}
	}
}

impl Visibility {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Public => "public",
			Self::Group => "group",
		}
	}
}

impl Mover {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Author => "author",
			Self::Office => "office",
			Self::Moderator => "moderator",
			Self::Review => "review",
			Self::Clock => "clock",
		}
	}
}

impl Reason {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Breaks(breach) => breach.word(),
			Self::Edited => "edited",
			Self::Unsafe => "unsafe",
			Self::OutOfPlace => "out-of-place",
			Self::NotDescribed => "not-described",
			Self::RightsOfOthers => DeathReason::RightsOfOthers.word(),
			Self::Outdated => "outdated",
			Self::Mistake => "mistake",
			Self::Other => "other",
		}
	}
}
