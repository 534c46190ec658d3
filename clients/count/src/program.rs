// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	fault::Fault,
	line::{Line, Verdict},
	preflib::{Preflib, ENDINGS},
};
use co3_tally::Quirks;
use std::{fs, io::Write, path::Path};

const USAGE: &str = "scripts/count [--json] [--by-the-book] FILE…

Counts what is in each FILE, outside any chain.
  .jsonl                  scenarios, one a line: says whether the count agrees with what is expected
  .soc .soi .toc .toi     PrefLib ballots: prints the pairwise table and the order
  --json                  prints what was computed instead, one line each
  --by-the-book           without the quirks of LiquidFeedback's program
Exit code: 0 if all agree, 1 if something differs, 2 if something cannot be read.";

/// What was seen so far.
#[derive(Default)]
struct Totals {
	agree: usize,
	tied: usize,
	differ: usize,
	counted: usize,
	faults: usize,
}

/// Runs the program with its arguments, and says with which code it ends.
pub fn run(
	arguments: &[String],
	out: &mut impl Write,
	err: &mut impl Write,
) -> std::io::Result<u8> {
	let (mut json, mut quirks, mut files) = (false, Quirks::REFERENCE, Vec::new());
	let mut only_files = false;
	for argument in arguments {
		match argument.as_str() {
			"--" if !only_files => only_files = true,
			"--json" if !only_files => json = true,
			"--by-the-book" if !only_files => quirks = Quirks::NONE,
			"--help" | "-h" if !only_files => {
				writeln!(out, "{USAGE}")?;
				return Ok(0);
			}
			option if option.starts_with('-') && !only_files => {
				writeln!(err, "co3-count: there is no option {option:?}.\n{USAGE}")?;
				return Ok(2);
			}
			file => files.push(file),
		}
	}
	if files.is_empty() {
		writeln!(err, "co3-count: no file is named.\n{USAGE}")?;
		return Ok(2);
	}
	let mut totals = Totals::default();
	let mut scenarios = false;
	for file in files {
		let ending = Path::new(file).extension().and_then(|ending| ending.to_str());
		let ending = ending.map(str::to_ascii_lowercase);
		let ending = ending.as_deref();
		let is_ballots = ending.is_some_and(|ending| ENDINGS.contains(&ending));
		scenarios |= ending == Some("jsonl");
		let fault = match (ending, read(file, is_ballots)) {
			(_, Err(fault)) => Some(fault),
			(Some("jsonl"), Ok(lines)) => {
				count_scenarios(file, &lines, json, quirks, &mut totals, out, err)?
			}
			(_, Ok(lines)) if is_ballots => count_ballots(file, &lines, json, out)?,
			_ => {
				let endings = ENDINGS.join(" .");
				Some(Fault::of(file, format!("its name ends in none of: .jsonl .{endings}")))
			}
		};
		if let Some(fault) = fault {
			totals.faults += 1;
			out.flush()?;
			writeln!(err, "{fault}")?;
		}
	}
	if scenarios && !json {
		writeln!(out, "{}", totals.sentence())?;
	}
	Ok(match totals {
		Totals { faults: 1.., .. } => 2,
		Totals { differ: 1.., .. } => 1,
		_ => 0,
	})
}

/// The lines of a file with their numbers, without their ends. Older files of ballots have names in
/// Latin-1: there, a line that is not UTF-8 is that.
fn read(file: &str, latin: bool) -> Result<Vec<(usize, String)>, Fault> {
	let bytes =
		fs::read(file).map_err(|error| Fault::of(file, format!("cannot be read: {error}")))?;
	let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
	(1..)
		.zip(bytes.split(|byte| *byte == b'\n'))
		.map(|(at, line)| {
			let line = line.strip_suffix(b"\r").unwrap_or(line);
			match std::str::from_utf8(line) {
				Ok(text) => Ok((at, text.to_string())),
				// Its bytes are the first 256 characters of Unicode.
				Err(_) if latin => Ok((at, line.iter().map(|byte| char::from(*byte)).collect())),
				Err(_) => Err(Fault::at(file, at, "this is not text in UTF-8".into())),
			}
		})
		.collect()
}

fn count_scenarios(
	file: &str,
	lines: &[(usize, String)],
	json: bool,
	quirks: Quirks,
	totals: &mut Totals,
	out: &mut impl Write,
	err: &mut impl Write,
) -> std::io::Result<Option<Fault>> {
	let mut found = false;
	for (at, text) in lines.iter().filter(|(_, text)| !text.trim().is_empty()) {
		found = true;
		let line = match Line::count(text, quirks) {
			Ok(line) => line,
			Err(what) => {
				totals.faults += 1;
				out.flush()?;
				writeln!(err, "{}", Fault::at(file, *at, what))?;
				continue;
			}
		};
		let name = line.name.map(|name| format!(" {name}")).unwrap_or_default();
		let (word, remark) = match line.verdict {
			None => {
				totals.counted += 1;
				("counted", ": nothing was expected".to_string())
			}
			Some(Verdict::Agree) => {
				totals.agree += 1;
				("agree", String::new())
			}
			Some(Verdict::AgreeButForTies) => {
				totals.tied += 1;
				("agree", ": but for who goes first of an exact tie".to_string())
			}
			Some(Verdict::Differ(difference)) => {
				totals.differ += 1;
				("differ", format!(": {difference}"))
			}
		};
		if json {
			writeln!(out, "{}", line.computed)?;
		} else {
			writeln!(out, "{word} {file}:{at}{name}{remark}")?;
		}
	}
	Ok((!found).then(|| Fault::of(file, "there is no scenario in it".into())))
}

fn count_ballots(
	file: &str,
	lines: &[(usize, String)],
	json: bool,
	out: &mut impl Write,
) -> std::io::Result<Option<Fault>> {
	match Preflib::read(file, lines).and_then(|ballots| ballots.count(file)) {
		Err(fault) => return Ok(Some(fault)),
		Ok(counted) if json => writeln!(out, "{}", counted.answer())?,
		Ok(counted) => writeln!(out, "{}", counted.text())?,
	}
	Ok(None)
}

impl Totals {
	fn sentence(&self) -> String {
		let mut sentence = format!("{} agree", self.agree + self.tied);
		if self.tied > 0 {
			sentence += &format!(" ({} but for exact ties)", self.tied);
		}
		sentence += &format!(", {} differ", self.differ);
		for (count, what) in
			[(self.counted, "had nothing expected"), (self.faults, "could not be read")]
		{
			if count > 0 {
				sentence += &format!(", {count} {what}");
			}
		}
		sentence
	}
}
