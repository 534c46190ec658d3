// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

/// Where the reference program departs from its book. The default departs nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Quirks {
	/// The second quorum is taken from the population of the snapshot before.
	pub stale_quorum: bool,
	/// A better initiative makes a further majority possible where *this* initiative is opposed by
	/// more than prefer it, instead of the better one.
	pub own_opposition: bool,
	/// An override of an issue without a weight erases the weight of a direct voter.
	pub override_erases_weight: bool,
	/// Simple tie-breaking fails where no position is ahead of or older than all that are left.
	pub simple_may_fail: bool,
	/// The population of nobody is not zero, but unknown.
	pub unknown_population: bool,
}

impl Quirks {
	/// By the book.
	pub const NONE: Self = Self {
		stale_quorum: false,
		own_opposition: false,
		override_erases_weight: false,
		simple_may_fail: false,
		unknown_population: false,
	};

	/// As LiquidFeedback Core 4.2.2 does it.
	pub const REFERENCE: Self = Self {
		stale_quorum: true,
		own_opposition: true,
		override_erases_weight: true,
		simple_may_fail: true,
		unknown_population: true,
	};
}
