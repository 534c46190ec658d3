// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Things that are below others of their sort: parts of bundles, anchors that stand on anchors.

use crate::counts::one_more;

/// How something stands in a hierarchy.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Branch {
	/// What it is directly below of.
	pub above: Option<u64>,
	/// How many levels are at most below it. An upper bound: only what has lost the last thing below it
	/// is flat again.
	pub height: u8,
	/// How many things are directly below it.
	pub below: u32,
}

/// Why something cannot be below something else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum HierarchyError {
	/// There is no such thing above.
	Unknown,
	/// It would be below itself.
	Circular,
	/// There would be too many levels.
	TooDeep,
}

/// A hierarchy in some pallet's storage.
pub trait Hierarchy {
	/// How many levels there are at most below the highest.
	const MAX_DEPTH: u8;

	/// How `id` stands in it; none where it does not exist.
	fn branch(id: u64) -> Option<Branch>;

	/// Writes how many levels and things are below `id`.
	fn set_below(id: u64, branch: Branch);

	/// Puts `id` into the list of what is directly below `above`.
	fn list(above: u64, id: u64);

	/// Takes it out again; whether it was in it.
	fn unlist(above: u64, id: u64) -> bool;
}

/// Refuses a place below `id` itself, and one that would become too deep. At most
/// [`Hierarchy::MAX_DEPTH`] and one reads.
pub fn check_way_up<H: Hierarchy>(id: u64, height: u8, above: u64) -> Result<(), HierarchyError> {
	let mut next = Some(above);
	let mut depth = height;
	while let Some(at) = next {
		if at == id {
			return Err(HierarchyError::Circular);
		}
		match H::branch(at) {
			Some(branch) => {
				// Saturating: what is above is no more levels than there can be.
				depth = depth.saturating_add(1);
				next = branch.above;
			}
			None if at == above => return Err(HierarchyError::Unknown),
			// What something stood on can be gone.
			None => break,
		}
	}
	if depth > H::MAX_DEPTH {
		return Err(HierarchyError::TooDeep);
	}
	Ok(())
}

/// Puts `id`, with so many levels below it, directly below `above`; the way up has been checked.
pub fn attach<H: Hierarchy>(id: u64, height: u8, above: u64) {
	H::list(above, id);
	let mut height = height;
	let mut next = Some(above);
	while let Some(at) = next {
		// Saturating: not above the greatest depth, as checked.
		height = height.saturating_add(1);
		let Some(mut branch) = H::branch(at) else { break };
		if at == above {
			one_more(&mut branch.below);
		}
		branch.height = branch.height.max(height);
		next = branch.above;
		H::set_below(at, branch);
	}
}

/// Takes `id` out from below `above`.
pub fn detach<H: Hierarchy>(id: u64, above: u64) {
	// Where the list has been cleared away already, it is no longer counted either.
	if !H::unlist(above, id) {
		return;
	}
	if let Some(mut branch) = H::branch(above) {
		// Saturating: what goes was counted.
		branch.below = branch.below.saturating_sub(1);
		if branch.below == 0 {
			branch.height = 0;
		}
		H::set_below(above, branch);
	}
}
