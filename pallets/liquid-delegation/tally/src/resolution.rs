// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Node, Register, Standing};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a resolution is at.
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
enum Stage {
	/// Counts the delegations that arrive at each member.
	Counting,
	/// Looks for members at whom no delegation is pending.
	Seeking,
	/// Passes on the weight of such a member.
	Passing,
	/// Has done it all.
	Done,
}

/// Passes the weight of whoever delegates along the delegations to those who act: a machine of
/// small steps, which can be stored after any of them and goes on from there.
///
/// First every delegation is counted at its trustee. Then whoever has no delegation pending passes
/// on the own weight and what was received, which makes the trustee's count smaller by one, and
/// where that was the last one, it is the trustee's turn at once. So a chain is followed from its
/// far end to whoever acts, however long, without recursion. (A. B. Kahn's topological order, 1962.)
///
/// - Who acts passes nothing on: the weight stays there.
/// - Who may not take part, or neither acts nor delegates, passes nothing on: the weight is lost.
/// - In a circle in which nobody acts everybody waits for another: all of it, and what hangs on
///   it, is lost. With somebody who acts it is no circle, since nobody waits for *that* delegation.
///
/// Every member has one delegation at most, so that the order of the members changes nothing.
///
/// At most two steps a member and one a delegation: linear. Memory: one [`Node`] a member, in the
/// register, and this cursor.
///
/// LiquidFeedback, functions `weight_of_added_vote_delegations` and
/// `weight_of_added_delegations_for_snapshot`, which recurse.
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
pub struct Resolution<Member> {
	stage: Stage,
	/// The last member that was looked at in the order of the register.
	last: Option<Member>,
	/// Who passes on next.
	current: Option<Member>,
	/// The weight of all members counted so far who may take part.
	population: u128,
	/// How many they are.
	entitled: u64,
}

impl<Member: Copy + Eq> Default for Resolution<Member> {
	fn default() -> Self {
		Self { stage: Stage::Counting, last: None, current: None, population: 0, entitled: 0 }
	}
}

impl<Member: Copy + Eq> Resolution<Member> {
	/// A resolution that has not begun. The nodes of the register must be the default ones.
	pub fn new() -> Self {
		Self::default()
	}

	/// Whether nothing is left to do.
	pub fn is_done(&self) -> bool {
		self.stage == Stage::Done
	}

	/// The weight of all who may take part; complete when all are counted.
	pub fn population(&self) -> u128 {
		self.population
	}

	/// How many may take part; complete when all are counted.
	pub fn entitled(&self) -> u64 {
		self.entitled
	}

	/// Does one step, and says whether more are left.
	///
	/// A step looks up at most one next member, one standing, two nodes, and writes two nodes.
	pub fn step<R: Register<Member = Member>>(&mut self, register: &mut R) -> bool {
		match self.stage {
			Stage::Counting => self.count(register),
			Stage::Seeking => self.seek(register),
			Stage::Passing => self.pass(register),
			Stage::Done => {}
		}
		!self.is_done()
	}

	/// Does all steps that are left.
	pub fn run<R: Register<Member = Member>>(&mut self, register: &mut R) {
		while self.step(register) {}
	}

	fn count<R: Register<Member = Member>>(&mut self, register: &mut R) {
		self.last = register.next(self.last);
		let Some(member) = self.last else {
			self.stage = Stage::Seeking;
			return;
		};
		let standing = register.standing(member);
		if let Some(weight) = standing.weight() {
			// Saturating: 2^64 members of the greatest weight would be needed.
			self.population = self.population.saturating_add(u128::from(weight));
			self.entitled = self.entitled.saturating_add(1);
		}
		if let Some(trustee) = standing.delegate() {
			let node = register.node(trustee);
			// Saturating: a register of 2^32 members would be needed.
			let pending = node.pending.saturating_add(1);
			register.set_node(trustee, Node { pending, ..node });
		}
	}

	fn seek<R: Register<Member = Member>>(&mut self, register: &mut R) {
		self.last = register.next(self.last);
		match self.last {
			None => self.stage = Stage::Done,
			Some(member) => {
				let node = register.node(member);
				if node.pending == 0 && !node.passed {
					self.current = Some(member);
					self.stage = Stage::Passing;
				}
			}
		}
	}

	fn pass<R: Register<Member = Member>>(&mut self, register: &mut R) {
		let passing = self.current.take().map(|member| (member, register.standing(member)));
		let Some((member, Standing::Delegates { weight, to })) = passing else {
			self.stage = Stage::Seeking;
			return;
		};
		let node = register.node(member);
		register.set_node(member, Node { passed: true, ..node });
		let target = register.node(to);
		let given = node.received.saturating_add(u128::from(weight));
		let target = Node {
			// Saturating: each delegation was counted once, and passes once.
			pending: target.pending.saturating_sub(1),
			// Saturating, both: see the counts above.
			depth: target.depth.max(node.depth.saturating_add(1)),
			received: target.received.saturating_add(given),
			..target
		};
		register.set_node(to, target);
		if target.pending == 0 {
			self.current = Some(to);
		} else {
			self.stage = Stage::Seeking;
		}
	}
}
