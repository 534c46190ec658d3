// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A file with all that a recount needs: it is verified anew whenever it is read. One line of JSON for
//! the blocks, and one for each proof, in the order in which they are needed.

use crate::{
	source::{Blocks, Page, Place, Source},
	Count, Error, Moment, Subject,
};
use co3_proofs::Bytes;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read, Write};

/// The form of the file: the second one, which holds also what was published later, and what counts that
/// came before had put on record.
const FORM: u32 = 2;
/// The most bytes of a line.
const MAX_LINE: u64 = 256 * 1024 * 1024;

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Opening {
	co3_recount: u32,
	/// In decimal digits.
	issue: String,
	/// Its support at which moment; the vote if none.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	support: Option<Moment>,
	/// What led when the confirmation period of its vote began.
	#[serde(default, skip_serializing_if = "std::ops::Not::not")]
	confirmation: bool,
	blocks: Blocks,
}

/// The form of a file, whatever else its first line says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Form {
	co3_recount: u32,
}

impl Form {
	/// It is the one that this program reads.
	fn is_known(&self) -> Result<(), Error> {
		match self.co3_recount {
			FORM => Ok(()),
			older if older < FORM => Err(Error::Form(format!(
				"an export of form {older}, which lacks what ties a count to those before it and to what is \
				 published since: export it anew, or take the release that wrote it"
			))),
			newer => Err(Error::Form(format!("an export of form {newer}: take a newer release"))),
		}
	}
}

impl Opening {
	fn new(Subject { issue, count }: Subject, blocks: Blocks) -> Self {
		let support = match count {
			Count::Support(moment) => Some(moment),
			Count::Vote | Count::Confirmation => None,
		};
		let (issue, confirmation) = (issue.to_string(), count == Count::Confirmation);
		Self { co3_recount: FORM, issue, support, confirmation, blocks }
	}

	fn subject(&self) -> Result<Subject, Error> {
		let count = match (self.support, self.confirmation) {
			(None, false) => Count::Vote,
			(None, true) => Count::Confirmation,
			(Some(moment), false) => Count::Support(moment),
			(Some(_), true) => return Err(Error::File("it is about two counts".into())),
		};
		let issue = self.issue.parse();
		let issue = issue.map_err(|_| Error::File("its issue is no number".into()))?;
		Ok(Subject { issue, count })
	}
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
enum Line {
	#[serde(rename = "values")]
	Values { place: Place, keys: Vec<Bytes>, nodes: Vec<Bytes> },
	#[serde(rename = "page")]
	Page {
		place: Place,
		prefix: Bytes,
		from: Option<Bytes>,
		until: Option<Bytes>,
		nodes: Vec<Bytes>,
	},
}

impl Line {
	fn place(&self) -> Place {
		match self {
			Self::Values { place, .. } | Self::Page { place, .. } => *place,
		}
	}
}

fn bytes(bytes: &[u8]) -> Bytes {
	Bytes(bytes.to_vec())
}

fn all_bytes(all: &[Vec<u8>]) -> Vec<Bytes> {
	all.iter().map(|one| bytes(one)).collect()
}

fn plain(all: Vec<Bytes>) -> Vec<Vec<u8>> {
	all.into_iter().map(|one| one.0).collect()
}

/// A source whose answers are written down.
pub struct Recorder<'a, S, W> {
	source: &'a mut S,
	subject: Subject,
	out: W,
}

impl<'a, S: Source, W: Write> Recorder<'a, S, W> {
	/// Writes to `out` what `source` answers about a count.
	pub fn new(source: &'a mut S, subject: Subject, out: W) -> Self {
		Self { source, subject, out }
	}

	fn write(&mut self, line: &impl Serialize) -> Result<(), Error> {
		serde_json::to_writer(&mut self.out, line)
			.map_err(std::io::Error::from)
			.and_then(|()| self.out.write_all(b"\n"))
			.map_err(|error| Error::File(error.to_string()))
	}
}

impl<S: Source, W: Write> Source for Recorder<'_, S, W> {
	fn blocks(&mut self) -> Result<Blocks, Error> {
		let blocks = self.source.blocks()?;
		self.write(&Opening::new(self.subject, blocks.clone()))?;
		Ok(blocks)
	}

	fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
		let nodes = self.source.values(place, keys)?;
		self.write(&Line::Values { place, keys: all_bytes(keys), nodes: all_bytes(&nodes) })?;
		Ok(nodes)
	}

	fn page(&mut self, place: Place, prefix: &[u8], from: Option<&[u8]>) -> Result<Page, Error> {
		let page = self.source.page(place, prefix, from)?;
		self.write(&Line::Page {
			place,
			prefix: bytes(prefix),
			from: from.map(bytes),
			until: page.until.as_deref().map(bytes),
			nodes: all_bytes(&page.nodes),
		})?;
		Ok(page)
	}

	fn finish(&mut self) -> Result<(), Error> {
		self.source.finish()?;
		self.out.flush().map_err(|error| Error::File(error.to_string()))
	}
}

/// The lines of a file.
struct Lines<R> {
	from: R,
	/// The number of the last one.
	at: usize,
}

impl<R: BufRead> Lines<R> {
	fn next(&mut self) -> Result<Option<Vec<u8>>, Error> {
		let mut line = Vec::new();
		let mut limited = self.from.by_ref().take(MAX_LINE);
		limited.read_until(b'\n', &mut line).map_err(|error| Error::File(error.to_string()))?;
		self.at += 1;
		match line.pop() {
			None => Ok(None),
			Some(b'\n') => Ok(Some(line)),
			Some(_) => Err(Error::File(format!("line {} is cut off, or too long", self.at))),
		}
	}

	fn parse<'de, T: Deserialize<'de>>(&self, line: &'de [u8]) -> Result<T, Error> {
		serde_json::from_slice(line)
			.map_err(|error| Error::File(format!("line {}: {error}", self.at)))
	}

	/// The next line about `place`. Who voted first need not be looked at by those who know it.
	fn about(&mut self, place: Place) -> Result<Line, Error> {
		loop {
			let line = self.next()?;
			let line = line.ok_or_else(|| Error::File("it ends before all is proven".into()))?;
			let line: Line = self.parse(&line)?;
			if line.place() == place || line.place() != Place::Genesis {
				return Ok(line);
			}
		}
	}

	fn unexpected(&self) -> Error {
		Error::File(format!("line {} is not what is needed next", self.at))
	}
}

/// What was written down.
pub struct Export<R> {
	lines: Lines<R>,
	subject: Subject,
	blocks: Blocks,
}

impl<R: BufRead> Export<R> {
	/// Opens what was written down.
	pub fn open(from: R) -> Result<Self, Error> {
		let mut lines = Lines { from, at: 0 };
		let line = lines.next()?.ok_or_else(|| Error::File("it is empty".into()))?;
		lines.parse::<Form>(&line)?.is_known()?;
		let opening: Opening = lines.parse(&line)?;
		Ok(Self { lines, subject: opening.subject()?, blocks: opening.blocks })
	}

	/// What it is about.
	pub fn subject(&self) -> Subject {
		self.subject
	}
}

impl<R: BufRead> Source for Export<R> {
	fn blocks(&mut self) -> Result<Blocks, Error> {
		Ok(self.blocks.clone())
	}

	fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
		match self.lines.about(place)? {
			Line::Values { place: of, keys: found, nodes }
				if of == place && found == all_bytes(keys) =>
			{
				Ok(plain(nodes))
			}
			_ => Err(self.lines.unexpected()),
		}
	}

	fn page(&mut self, place: Place, prefix: &[u8], from: Option<&[u8]>) -> Result<Page, Error> {
		match self.lines.about(place)? {
			Line::Page { place: of, prefix: below, from: after, until, nodes }
				if of == place && below.0 == prefix && after == from.map(bytes) =>
			{
				Ok(Page { until: until.map(|until| until.0), nodes: plain(nodes) })
			}
			_ => Err(self.lines.unexpected()),
		}
	}

	fn finish(&mut self) -> Result<(), Error> {
		match self.lines.next()? {
			None => Ok(()),
			Some(_) => Err(Error::File(format!("line {} is needed for nothing", self.lines.at))),
		}
	}
}
