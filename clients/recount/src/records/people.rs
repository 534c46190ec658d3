// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_tally::{Choice, Delegations, Override};
use codec::{Decode, Encode};

/// A territory: the beginning of its record.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Territory {
	/// What it lies in; none for the root.
	pub parent: Option<u32>,
}

/// Whether an attestation gives rights.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Status {
	/// It does, until it lapses.
	Active,
	/// It does not. With the number of a reason.
	Suspended(u8),
}

/// A resident: the beginning of their record.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Person {
	/// The key they signed with then.
	pub account: [u8; 32],
	/// Where they were at home.
	pub home: u32,
	/// The municipality that answered for it.
	pub municipality: u32,
	/// What rights they had.
	pub class: u8,
	/// How old they were.
	pub age: u8,
	/// How much they counted.
	pub weight: u32,
	/// The last day of their rights, counted from 1970.
	pub expires: u32,
	/// Whether a registrar had suspended them.
	pub status: Status,
}

/// What somebody said at one scope: whom they trust, none for nobody, and from which tick on it is as if
/// nothing had been said.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Row {
	to: Option<u64>,
	until: u64,
}

/// What a truster said in a unit.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, PartialEq)]
pub struct Rows {
	unit: Option<Row>,
	areas: Vec<(u32, Row)>,
	issues: Vec<(u64, Row)>,
}

impl Rows {
	/// What held at `tick` for an issue of an area, at each scope.
	pub fn at(&self, area: u32, issue: u64, tick: u64) -> Delegations<u64> {
		let said = |row: Option<&Row>| {
			let row = row.filter(|row| tick < row.until)?;
			Some(row.to.map_or(Choice::Nobody, Choice::Trustee))
		};
		Delegations {
			unit: said(self.unit.as_ref()),
			area: said(self.areas.iter().find(|(of, _)| *of == area).map(|(_, row)| row)),
			issue: said(self.issues.iter().find(|(of, _)| *of == issue).map(|(_, row)| row)),
		}
	}
}

/// A value, in which block it began, and what it was at the moments that other counts still need. At the
/// end of the frozen block the value is what it was then.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, PartialEq)]
pub struct Versioned<Value> {
	/// What it is.
	pub present: Value,
	since: u32,
	older: Vec<(u32, Value)>,
}

/// A truster's record.
pub type Trusting = Versioned<Rows>;

/// The record of somebody for whom something was different in an issue.
pub type Overrides = Versioned<Option<Override>>;
