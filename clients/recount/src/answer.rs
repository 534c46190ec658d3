// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a node itself says about the order of things, beside what follows from the state. Nothing proves
//! it: it is there to be compared.

use crate::{node::Node, order::Orders, rpc::Rpc, Error};
use codec::{Decode, Encode};

/// Why a runtime does not answer.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Refusal {
	/// The cursor is none.
	BadCursor,
	/// The cursor came with an answer to another question.
	OtherQuestion,
	/// There is no such thing.
	Unknown,
	/// There are more people than it looks at, or it is too much work.
	TooMany,
}

/// How the answer of a node compares with what was computed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
	/// It is the same.
	Equal,
	/// It is not.
	Differs,
	/// There is none, since it is too much for a node.
	TooMany,
}

impl Verdict {
	fn of<List: PartialEq, E>(computed: &Result<List, E>, answer: &Result<List, Refusal>) -> Self {
		match (computed, answer) {
			(Ok(list), Ok(said)) if list == said => Self::Equal,
			(_, Err(Refusal::TooMany)) => Self::TooMany,
			_ => Self::Differs,
		}
	}
}

/// How a node's answers compare with each of the lists.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verdicts {
	/// With the weights of the initiatives.
	pub initiatives: Verdict,
	/// With the places of what is suggested to each initiative, in the same order.
	pub suggestions: Vec<Verdict>,
	/// With the places of the issues, if these were computed.
	pub issues: Option<Verdict>,
}

impl Verdicts {
	/// Asks a node about everything that was computed. Where it looks at too many people for the initiatives,
	/// nothing else is asked.
	pub fn of<R: Rpc>(node: &mut Node<R>, orders: &Orders) -> Result<Self, Error> {
		let issue = orders.issue;
		let answer = node.read("harmonic_weights", &issue)?;
		let initiatives = Verdict::of(&Ok::<_, Error>(orders.initiatives.clone()), &answer);
		// A runtime looks at the same people for the others, and gives up as late: it is spared that.
		if initiatives == Verdict::TooMany {
			let suggestions = vec![Verdict::TooMany; orders.suggestions.len()];
			let issues = orders.seeking.as_ref().map(|_| Verdict::TooMany);
			return Ok(Self { initiatives, suggestions, issues });
		}
		let mut suggestions = Vec::new();
		for (number, places) in &orders.suggestions {
			let answer = node.read("suggestion_order", &(issue, number))?;
			suggestions.push(Verdict::of(places, &answer));
		}
		let issues = match &orders.seeking {
			None => None,
			Some(seeking) => {
				let answer = node.read("issue_order", &seeking.area)?;
				Some(Verdict::of(&seeking.issues, &answer))
			}
		};
		Ok(Self { initiatives, suggestions, issues })
	}

	/// All of them, in the order in which they are shown.
	pub fn all(&self) -> impl Iterator<Item = Verdict> + '_ {
		[self.initiatives].into_iter().chain(self.suggestions.iter().copied()).chain(self.issues)
	}
}
