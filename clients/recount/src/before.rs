// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What counts of the same issue had put on record before, and whether that was left alone since: each is
//! recounted by itself, where it was done.

use crate::{
	frozen::{known_layout, value},
	lists,
	records::{whole, CountRecord, Issue},
	source::Place,
	state::State,
	trust::Established,
	Error, Subject,
};
use std::collections::{BTreeMap, BTreeSet};

/// Looks at what counts had put on record before the one that is recounted.
pub(crate) struct Before<'a, 's> {
	/// The state.
	pub state: &'a mut State<'s>,
	/// The blocks at whose end it is read.
	pub blocks: &'a Established,
	/// The issue, as it was when the later count was done.
	pub issue: &'a Issue,
	/// What should not be.
	pub faults: Vec<String>,
}

impl Before<'_, '_> {
	/// What an earlier count had put on record, as the later one found it. It must be what it was in its own
	/// block, and about the end that the issue knows of.
	pub fn read<Record: CountRecord>(
		&mut self,
		(place, subject): (Place, Subject),
	) -> Result<Option<Record>, Error> {
		let what = subject.published();
		let Some(bytes) = value(self.state, Place::Counted, &what, subject.record())? else {
			self.faults
				.push(format!("{what} is not on record, and nothing can be decided without"));
			return Ok(None);
		};
		let record: Record = whole(&bytes, Record::NAME)?;
		let (at, end) = (record.counted_at(), record.end());
		if self.issue.ends(subject.count) != Some(end) {
			self.faults.push(format!("{what} is on record as of tick {end}, and that was another"));
		}
		if at > self.blocks.counted.number {
			self.faults.push(format!("{what} is said to have been counted later, in block {at}"));
			return Ok(Some(record));
		}
		if self.blocks.before(place).is_none_or(|block| block.number != at) {
			return Err(Error::Answer(format!("the block is missing in which was counted {what}")));
		}
		let then = known_layout(self.state, place, &what, &[subject.record()])?.pop().flatten();
		if then != Some(bytes) {
			self.faults.push(format!("{what} was rewritten after its count in block {at}"));
		}
		Ok(Some(record))
	}

	/// What was admitted is what was when support had been counted.
	pub fn admitted_as(
		&mut self,
		admitted: &BTreeMap<u8, Option<bool>>,
		issue: u64,
	) -> Result<(), Error> {
		let Some(block) = self.blocks.supported else { return Ok(()) };
		let mut then = BTreeMap::new();
		let what = (Place::Supported, "the initiatives as they were admitted");
		lists::initiatives(self.state, what, issue, |number, initiative| {
			then.insert(number, initiative.admitted);
		})?;
		let numbers: BTreeSet<u8> = then.keys().chain(admitted.keys()).copied().collect();
		let changed = numbers.iter().filter(|number| then.get(number) != admitted.get(number));
		self.faults.extend(changed.map(|number| {
			format!(
				"whether initiative {number} is voted on was rewritten after support was counted in block {}",
				block.number
			)
		}));
		Ok(())
	}
}
