// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The part of one member in the delegations of one issue, or of one phase of it.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Standing<Member> {
	/// May not take part: neither acts nor delegates, and breaks a chain.
	Excluded,
	/// May take part, and neither acts nor delegates: breaks a chain too.
	Idle {
		/// The member's own weight.
		weight: u64,
	},
	/// Takes part directly: by a ballot (an empty one too), or in the discussion by interest. A
	/// chain ends here, whatever the member has delegated.
	Acts {
		/// The member's own weight.
		weight: u64,
	},
	/// Leaves it to another.
	Delegates {
		/// The member's own weight.
		weight: u64,
		/// The effective delegate.
		to: Member,
	},
}

impl<Member: Copy> Standing<Member> {
	/// The member's own weight; none who may not take part.
	pub fn weight(&self) -> Option<u64> {
		match *self {
			Self::Excluded => None,
			Self::Idle { weight } | Self::Acts { weight } | Self::Delegates { weight, .. } => {
				Some(weight)
			}
		}
	}

	/// The effective delegate of a member who delegates and does not act.
	pub fn delegate(&self) -> Option<Member> {
		match *self {
			Self::Delegates { to, .. } => Some(to),
			_ => None,
		}
	}
}

/// What the resolution of the delegations notes about one member.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Node {
	/// How many delegations to this member have not passed on their weight yet. What is still here
	/// at the end comes from circles.
	pub pending: u32,
	/// The links of the longest chain that ends here.
	pub depth: u32,
	/// Whether the member has passed on what was received, and the own weight.
	pub passed: bool,
	/// The weight received.
	pub received: u128,
}

/// What the resolution reads and writes: the members as they stand at one moment. It must not
/// change while one resolution runs, but for the nodes.
pub trait Register {
	/// Names a member.
	type Member: Copy + Eq;

	/// The member after `after` in some fixed order, or the first.
	fn next(&self, after: Option<Self::Member>) -> Option<Self::Member>;

	/// How this member stands; [`Standing::Excluded`] for whoever is not in the register.
	fn standing(&self, member: Self::Member) -> Standing<Self::Member>;

	/// What was noted about this member; the default where nothing was.
	fn node(&self, member: Self::Member) -> Node;

	/// Notes something about this member.
	fn set_node(&mut self, member: Self::Member, node: Node);
}
