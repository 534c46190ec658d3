// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the discussions of an area have in common, read and proven: who lives where, and whom they trust.

use crate::{
	frozen::{known_layout, policy_of, tick_at, value},
	keys, lists,
	records::{beginning, whole, Issue, Rows, Suffrage},
	register::Register,
	source::Place,
	state::State,
	trust::Present,
	Error, Sizes,
};

/// An issue that is discussed.
pub(crate) struct Talk {
	/// Which one.
	pub id: u64,
	suffrage: Suffrage,
	/// Whether people can let others decide.
	delegation: bool,
}

impl Talk {
	fn of(state: &mut State<'_>, id: u64, issue: &Issue) -> Result<Self, Error> {
		let delegation = policy_of(state, Place::Present, issue)?.delegation;
		Ok(Self { id, suffrage: issue.suffrage, delegation })
	}
}

/// What the discussions of an area have in common.
pub(crate) struct Debate {
	/// The area.
	pub area: u32,
	/// Whether the issue that is asked about seeks admission.
	pub seeks: bool,
	/// The discussions that matter: of all issues that seek admission, the oldest first, or only of the one
	/// that is asked about.
	pub talks: Vec<Talk>,
	/// As of which tick delegations run out.
	tick: u64,
	register: Register,
	/// What people say in the unit about who decides for them.
	trusters: Vec<(u64, Rows)>,
	/// How many records were read so far.
	pub sizes: Sizes,
}

impl Debate {
	/// Reads what the discussion of an issue, and of those beside which it seeks admission, depend on.
	pub fn read(state: &mut State<'_>, present: &Present, id: u64) -> Result<Self, Error> {
		let keys = [keys::of_issue("Issues", id), keys::time()];
		let mut values = known_layout(state, Place::Present, "the issue", &keys)?.into_iter();
		let mut next = || values.next().flatten();
		let issue = next().ok_or_else(|| Error::Unknown(format!("there is no issue {id}")))?;
		let issue: Issue = beginning(&issue, "an issue")?;
		let moment = whole(&next().unwrap_or_default(), "the time of a block")?;
		let tick = tick_at(state, Place::Present, present.block.number)?;
		let what = "the issues that seek admission";
		let seeking = value(state, Place::Present, what, keys::in_admission(issue.area))?;
		let seeking: Vec<u64> = seeking.map_or(Ok(Vec::new()), |bytes| whole(&bytes, what))?;
		let seeks = seeking.contains(&id);
		let mut talks = Vec::new();
		for of in if seeks { seeking } else { vec![id] } {
			let other = if of == id { issue.clone() } else { neighbour(state, of, &issue)? };
			talks.push(Talk::of(state, of, &other)?);
		}
		let (tree, territories) = lists::territories(state, Place::Present)?;
		let members = lists::residents(state, Place::Present, |_, _| {})?;
		let residents = members.len() as u64;
		let register = Register::new(members, tree.within(issue.unit), issue.suffrage, moment);
		let mut trusters = Vec::new();
		if talks.iter().any(|talk| talk.delegation) {
			lists::trusters(state, Place::Present, issue.unit, |truster, rows| {
				trusters.push((truster, rows));
			})?;
		}
		let count = trusters.len() as u64;
		let sizes = Sizes { territories, residents, trusters: count, ..Sizes::default() };
		Ok(Self { area: issue.area, seeks, talks, tick, register, trusters, sizes })
	}

	/// Who could take part in one of the discussions, and whom they trusted.
	pub fn register_of(&mut self, state: &mut State<'_>, talk: &Talk) -> Result<&Register, Error> {
		let register = &mut self.register;
		register.turn_to(talk.suffrage);
		self.sizes.overrides +=
			lists::overrides(state, Place::Present, talk.id, |person, different| {
				register.note_override(person, different);
			})?;
		for (truster, rows) in self.trusters.iter().filter(|_| talk.delegation) {
			register.note_delegations(*truster, rows.at(self.area, talk.id, self.tick));
		}
		Ok(register)
	}
}

/// Another issue of the same area.
fn neighbour(state: &mut State<'_>, id: u64, issue: &Issue) -> Result<Issue, Error> {
	let key = keys::of_issue("Issues", id);
	let bytes = value(state, Place::Present, "another issue of the area", key)?;
	let unknown = || Error::Form(format!("no issue {id} in the area"));
	let other: Issue = beginning(&bytes.ok_or_else(unknown)?, "an issue")?;
	let same = (other.unit, other.area) == (issue.unit, issue.area);
	if same {
		Ok(other)
	} else {
		Err(unknown())
	}
}
