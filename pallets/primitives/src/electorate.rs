// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Freeze, Group, TerritoryId, Voter};
use alloc::vec::Vec;

/// Everybody who may ever vote, as those who count see them.
pub trait Electorate<VoterId, BlockNumber> {
	/// `voter`, if they may act now. Never assisted: who acts for them is the origin's to say.
	fn voter(voter: &VoterId) -> Option<Voter<VoterId>>;

	/// `voter` as they were at a frozen moment, if they could act then.
	fn voter_at(voter: &VoterId, freeze: &Freeze<BlockNumber>) -> Option<Voter<VoterId>>;

	/// Everybody who could act at a frozen moment. For checks: it reads everything.
	fn voters_at(freeze: &Freeze<BlockNumber>) -> Vec<Voter<VoterId>>;

	/// How many live in a territory and all below it now, by group: heads, and the sum of weights.
	fn population(territory: TerritoryId) -> Vec<(Group, u64, u64)>;

	/// Attests somebody who lives in `territory`.
	#[cfg(feature = "runtime-benchmarks")]
	fn attest_for_benchmark(territory: TerritoryId) -> VoterId;
}
