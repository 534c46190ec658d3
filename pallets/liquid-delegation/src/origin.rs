// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Decisions as the origin of a call.

use crate::Origin;
use co3_primitives::{IssueId, TerritoryId};
use frame_support::traits::EnsureOrigin;

/// Lets pass what a unit has decided, and tells which unit, and in which issue.
pub struct EnsureDecided;

impl<O: From<Origin>> EnsureOrigin<O> for EnsureDecided
where
	O: Into<Result<Origin, O>>,
{
	type Success = (TerritoryId, IssueId);

	fn try_origin(origin: O) -> Result<Self::Success, O> {
		origin.into().map(|Origin::Decided { unit, issue }| (unit, issue))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<O, ()> {
		Ok(O::from(Origin::Decided { unit: 0, issue: 0 }))
	}
}
