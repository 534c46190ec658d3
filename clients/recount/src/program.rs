// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The program: what it is told, what it does, how it ends.

use crate::{
	case::Case,
	export::{Export, Recorder},
	frozen::Who,
	node::Node,
	report::{Finding, OrderReport, Report, SupportReport},
	rpc::Remote,
	scenario,
	source::Source,
	state::State,
	story::Story,
	support::Backing,
	trust::{Established, Trust},
	Count, Error, Moment, Subject,
};
use clap::Parser;
use co3_proofs::{AuthorityId, H256};
use codec::DecodeAll;
use sp_core::crypto::{AccountId32, Ss58Codec};
use std::{
	fs::{self, File},
	io::{self, BufReader, BufWriter, Write},
	path::{Path, PathBuf},
};

/// The recount is the published result.
pub const EQUAL: u8 = 0;
/// It is not.
pub const DIFFERS: u8 = 1;
/// Nothing could be checked.
pub const UNCHECKED: u8 = 2;

/// Recounts a vote, or the support before it, from proven state, and compares with what was published.
#[derive(Debug, Parser)]
#[command(
	name = "co3-recount",
	version,
	after_help = "Exit code: 0 if the recount is the published result, 1 if it is not, 2 if it could not be checked. \
		With --order: 1 if the node says otherwise; what is too many for the node is computed all the same."
)]
pub struct Options {
	/// A node that keeps all states: http://…, https://…, ws://… or wss://…
	#[arg(required_unless_present = "from", conflicts_with = "from")]
	pub address: Option<String>,
	/// The number of the issue.
	#[arg(required_unless_present = "from", conflicts_with = "from")]
	pub issue: Option<u64>,
	/// Recount not the vote but the support at the end of a phase: that at the end of the verification
	/// decided which initiatives were voted on.
	#[arg(long, value_name = "PHASE", conflicts_with_all = ["from", "my"])]
	pub support: Option<Moment>,
	/// Recount not the vote but what led when its confirmation period began, on which the result hangs.
	#[arg(long, conflicts_with_all = ["from", "support"])]
	pub confirmation: bool,
	/// Recount nothing, but compute in which order the initiatives of the issue are shown, the suggestions to
	/// them, and, if it seeks admission, the issues of its area; and compare with what the node says.
	#[arg(
		long,
		conflicts_with_all = ["from", "support", "confirmation", "export", "scenario", "my"]
	)]
	pub order: bool,
	/// Look for the result at the end of this block: where the chain has changed its records since. With
	/// --order: read everything there, and not at the end of the last final block.
	#[arg(long, value_name = "NUMBER", conflicts_with = "from")]
	pub at: Option<u32>,
	/// Read what was exported, instead of a node.
	#[arg(long, value_name = "FILE")]
	pub from: Option<PathBuf>,
	/// The hash of the chain's first block, from which everything is proven.
	#[arg(long, value_name = "HASH", required_unless_present = "trust_node")]
	pub genesis: Option<String>,
	/// The first voters (SCALE, hexadecimal), where the node no longer has the first block's state.
	#[arg(long, value_name = "BYTES", requires = "genesis", conflicts_with = "trust_node")]
	pub authorities: Option<String>,
	/// Believe whoever gives the headers: for a quick look.
	#[arg(long, conflicts_with = "genesis")]
	pub trust_node: bool,
	/// Print the report as JSON.
	#[arg(long)]
	pub json: bool,
	/// Write everything that was proven, to be recounted again without a node.
	#[arg(long, value_name = "FILE", conflicts_with = "from")]
	pub export: Option<PathBuf>,
	/// Write the case in the form of scripts/count.
	#[arg(long, value_name = "FILE")]
	pub scenario: Option<PathBuf>,
	/// Tell what became of the vote of a resident: the account that they signed with then, or their
	/// number.
	#[arg(long, value_name = "ACCOUNT")]
	pub my: Option<String>,
}

/// Runs the program, and says with which code it ends.
pub fn run(options: &Options, out: &mut impl Write, err: &mut impl Write) -> io::Result<u8> {
	match recount(options) {
		Ok(report) => {
			match options.json {
				true => writeln!(out, "{}", report.json())?,
				false => write!(out, "{report}")?,
			}
			Ok(if report.is_equal() { EQUAL } else { DIFFERS })
		}
		Err(error) => {
			writeln!(err, "co3-recount: {error}.")?;
			Ok(UNCHECKED)
		}
	}
}

fn recount(options: &Options) -> Result<Box<dyn Finding>, Error> {
	if options.order {
		return Ok(Box::new(order(options)?));
	}
	let count = match options.support {
		Some(moment) => Count::Support(moment),
		None if options.confirmation => Count::Confirmation,
		None => Count::Vote,
	};
	let mut recount = Recount {
		subject: Subject { issue: options.issue.unwrap_or_default(), count },
		trust: trust(options)?,
		who: options.my.as_deref().map(who).transpose()?,
		scenario: options.scenario.as_deref(),
	};
	if let Some(path) = &options.from {
		let mut export = Export::open(BufReader::new(opened(path)?))?;
		recount.subject = export.subject();
		if recount.who.is_some() && matches!(recount.subject.count, Count::Support(_)) {
			return Err(Error::Unknown(
				"This export is of support before a vote: --my tells what became of a vote".into(),
			));
		}
		return recount.of(&mut export);
	}
	let rpc = Remote::at(options.address.as_deref().unwrap_or_default())?;
	let proves = matches!(recount.trust, Trust::Genesis { .. });
	let mut node = Node::new(rpc, recount.subject, options.at, proves);
	match &options.export {
		None => recount.of(&mut node),
		Some(path) => {
			written(path, |file| recount.of(&mut Recorder::new(&mut node, recount.subject, file)))
		}
	}
}

/// In which order things are shown, by the state at one final block and by the node's own word.
fn order(options: &Options) -> Result<OrderReport, Error> {
	let trust = trust(options)?;
	let rpc = Remote::at(options.address.as_deref().unwrap_or_default())?;
	let mut node = Node::present(rpc, options.at, matches!(trust, Trust::Genesis { .. }));
	OrderReport::of(&mut node, &trust, options.issue.unwrap_or_default())
}

/// What is recounted, and for whom.
pub struct Recount<'a> {
	/// What.
	pub subject: Subject,
	/// What is known beforehand.
	pub trust: Trust,
	/// Who asks.
	pub who: Option<Who>,
	/// Where to write the case.
	pub scenario: Option<&'a Path>,
}

impl Recount<'_> {
	/// Reads the case from a source, and counts it.
	pub fn of(&self, source: &mut dyn Source) -> Result<Box<dyn Finding>, Error> {
		Ok(match self.subject.count {
			Count::Vote | Count::Confirmation => Box::new(self.vote(source)?),
			Count::Support(moment) => Box::new(self.support(source, moment)?),
		})
	}

	/// Recounts a vote, or what led in it before.
	pub fn vote(&self, source: &mut dyn Source) -> Result<Report, Error> {
		let blocks = Established::by(source, &self.trust)?;
		let mut state = State::new(source, blocks.roots());
		let case = Case::read(&mut state, &blocks, self.subject, self.who)?;
		let volume = state.finish()?;
		let counted = case.count()?;
		let story = self.who.map(|_| {
			let story = case.frozen.asked_by.and_then(|id| Story::of(id, &case, &counted));
			story.ok_or_else(|| "Nobody like that was a resident then.".to_string())
		});
		let report = Report::new(&case, counted.outcome, blocks, volume, story)?;
		self.write_scenario(|file| {
			scenario::write_vote(&case, &report.published, file)
				.map_err(|error| Error::File(error.to_string()))
		})?;
		Ok(report)
	}

	/// Recounts support at the end of a phase.
	pub fn support(&self, source: &mut dyn Source, moment: Moment) -> Result<SupportReport, Error> {
		let blocks = Established::by(source, &self.trust)?;
		let mut state = State::new(source, blocks.roots());
		let case = Backing::read(&mut state, &blocks, self.subject.issue, moment)?;
		let volume = state.finish()?;
		let report = SupportReport::new(&case, case.count()?.snapshot, blocks, volume)?;
		self.write_scenario(|file| scenario::write_support(&case, &report.published, file))?;
		Ok(report)
	}

	/// Writes the case, if that is wanted.
	fn write_scenario(
		&self,
		write: impl FnOnce(&mut BufWriter<File>) -> Result<(), Error>,
	) -> Result<(), Error> {
		self.scenario.map_or(Ok(()), |path| written(path, write))
	}
}

fn opened(path: &Path) -> Result<File, Error> {
	File::open(path).map_err(|error| Error::File(format!("{}: {error}", path.display())))
}

/// Writes a file, which is there only once it is whole.
fn written<T>(
	path: &Path,
	write: impl FnOnce(&mut BufWriter<File>) -> Result<T, Error>,
) -> Result<T, Error> {
	let failed = |error: io::Error| Error::File(format!("{}: {error}", path.display()));
	let mut name = path.as_os_str().to_owned();
	name.push(".part");
	let part = PathBuf::from(name);
	let mut file = BufWriter::new(File::create(&part).map_err(failed)?);
	let written = write(&mut file).and_then(|value| {
		file.flush().map_err(failed)?;
		fs::rename(&part, path).map_err(failed)?;
		Ok(value)
	});
	if written.is_err() {
		// What is half written is of use to nobody; whether it goes or not, the error stays.
		let _ = fs::remove_file(&part);
	}
	written
}

fn trust(options: &Options) -> Result<Trust, Error> {
	let Some(genesis) = &options.genesis else { return Ok(Trust::Node) };
	let malformed = |what: &str| Error::Unknown(format!("{what} is not in hexadecimal digits"));
	let hash = bytes(genesis).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
	let hash = H256(hash.ok_or_else(|| malformed("the hash of the first block"))?);
	let authorities = options.authorities.as_deref().map(|text| {
		let voters = bytes(text)
			.and_then(|bytes| Vec::<(AuthorityId, u64)>::decode_all(&mut &bytes[..]).ok());
		voters.ok_or_else(|| malformed("the list of the first voters"))
	});
	Ok(Trust::Genesis { hash, authorities: authorities.transpose()? })
}

fn bytes(text: &str) -> Option<Vec<u8>> {
	hex::decode(text.strip_prefix("0x").unwrap_or(text)).ok()
}

/// A resident by number, or by an account in SS58 or in hexadecimal digits.
fn who(text: &str) -> Result<Who, Error> {
	if let Ok(id) = text.parse() {
		return Ok(Who::Resident(id));
	}
	let hexadecimal = || <[u8; 32]>::try_from(hex::decode(text.strip_prefix("0x")?).ok()?).ok();
	let account = hexadecimal().or_else(|| Some(AccountId32::from_string(text).ok()?.into()));
	let unknown = || Error::Unknown(format!("{text:?} is neither an account nor a number"));
	account.map(Who::Account).ok_or_else(unknown)
}
