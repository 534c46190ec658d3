// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Register, Standing};

/// The way of one member's weight, the nearest delegate first: an iterator over what
/// [`Chain::of`] is asked for.
///
/// It ends with whoever acts. In a register whose delegations are resolved it ends in a circle as
/// well, before anybody comes again: nobody in a circle has passed anything on.
pub struct Chain<'a, R: Register> {
	register: &'a R,
	at: Option<R::Member>,
}

impl<'a, R: Register> Chain<'a, R> {
	/// The chain that begins with the delegate of `member`. The delegations of `register` are
	/// resolved.
	pub fn of(register: &'a R, member: R::Member) -> Self {
		Self { register, at: Some(member) }
	}

	/// Who acts for `member` in the end: the member, the last one of the chain, or nobody.
	///
	/// As many look-ups as the chain has links.
	pub fn actor(register: &'a R, member: R::Member) -> Option<R::Member> {
		let last = Self::of(register, member).last().unwrap_or(member);
		matches!(register.standing(last), Standing::Acts { .. }).then_some(last)
	}
}

impl<R: Register> Iterator for Chain<'_, R> {
	type Item = R::Member;

	fn next(&mut self) -> Option<R::Member> {
		let member = self.at.take()?;
		let delegate = self.register.standing(member).delegate()?;
		if !self.register.node(member).passed {
			return None;
		}
		self.at = Some(delegate);
		Some(delegate)
	}
}
