// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Node, Register, Standing};
use alloc::{vec, vec::Vec};

/// A register in memory: members are numbered from 0 and stand in that order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Electorate {
	standings: Vec<Standing<u32>>,
	nodes: Vec<Node>,
}

impl Electorate {
	/// The members in their order, with nothing noted about them; none where there are more than
	/// `u32` can number. A delegate that is none of them is as one who may not take part.
	pub fn new(standings: Vec<Standing<u32>>) -> Option<Self> {
		u32::try_from(standings.len()).ok()?;
		let nodes = vec![Node::default(); standings.len()];
		Some(Self { standings, nodes })
	}
}

impl Register for Electorate {
	type Member = u32;

	fn next(&self, after: Option<u32>) -> Option<u32> {
		let next = match after {
			None => 0,
			Some(after) => after.checked_add(1)?,
		};
		((next as usize) < self.standings.len()).then_some(next)
	}

	fn standing(&self, member: u32) -> Standing<u32> {
		self.standings.get(member as usize).copied().unwrap_or(Standing::Excluded)
	}

	fn node(&self, member: u32) -> Node {
		self.nodes.get(member as usize).copied().unwrap_or_default()
	}

	fn set_node(&mut self, member: u32, node: Node) {
		// Whoever is not in the register passes nothing on, so that nothing need be noted.
		if let Some(slot) = self.nodes.get_mut(member as usize) {
			*slot = node;
		}
	}
}
