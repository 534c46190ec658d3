// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the chain published: in the block of the count, and whether it still says so.

use crate::{
	frozen::known_layout,
	records::{whole, CountRecord},
	source::Place,
	state::State,
	trust::Established,
	Error, Subject,
};

/// What the chain published about a count.
pub(crate) struct Published<Record> {
	/// As it stands in the state of the block of the count.
	pub bytes: Vec<u8>,
	/// The same, read.
	pub record: Record,
	/// How what is published by now is something else.
	pub faults: Vec<String>,
}

impl<Record: CountRecord> Published<Record> {
	/// Reads what was published in the block of the count, and what is by now.
	pub fn read(
		state: &mut State<'_>,
		blocks: &Established,
		subject: Subject,
	) -> Result<Self, Error> {
		let what = subject.published();
		let mut at = |place| -> Result<Option<Vec<u8>>, Error> {
			Ok(known_layout(state, place, &what, &[subject.record()])?.pop().flatten())
		};
		let bytes = at(Place::Counted)?.ok_or_else(|| subject.not_counted())?;
		let latest = at(Place::Latest)?;
		let record: Record = whole(&bytes, Record::NAME)?;
		let mut faults = Vec::new();
		if latest.as_ref() != Some(&bytes) {
			let number = blocks.latest.number;
			let later = latest.map(|latest| whole::<Record>(&latest, Record::NAME)).transpose()?;
			let how = match later {
				None => "nothing".into(),
				Some(later) => match record.differences(&later)[..] {
					[] => "another writing".into(),
					ref named => format!("another {}", named.join(", another ")),
				},
			};
			faults.push(format!(
				"{what} was rewritten after the count: block {number} publishes {how}"
			));
		}
		Ok(Self { bytes, record, faults })
	}
}
