// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{answer::Answer, fault::Fault};
use co3_tally::{DefeatStrength, Pairwise, Ranking, TieBreaking, MAX_OPTIONS};
use std::{collections::BTreeMap, fmt::Write};

/// The endings of the names of PrefLib's files of orders: complete and incomplete, strict and with ties.
pub const ENDINGS: [&str; 4] = ["soc", "soi", "toc", "toi"];

/// Counts how many so many ballots are.
type Count = u64;

/// A PrefLib file of ballots: orders of alternatives, without a status quo.
pub struct Preflib {
	/// The names of the alternatives, by their numbers.
	names: BTreeMap<u64, String>,
	/// The line, the number of voters, and the order of each ballot, the best first.
	ballots: Vec<(usize, Count, Vec<Vec<u64>>)>,
}

/// The table of a file and what comes of it.
pub struct Counted {
	numbers: Vec<u64>,
	names: Vec<String>,
	table: Pairwise,
	tiers: Vec<Vec<usize>>,
}

impl Preflib {
	/// Reads a file in PrefLib's form, or in that of before 2022.
	pub fn read(path: &str, lines: &[(usize, String)]) -> Result<Self, Fault> {
		let said: Vec<(usize, &str)> = lines
			.iter()
			.map(|(at, line)| (*at, line.trim()))
			.filter(|(_, line)| !line.is_empty())
			.collect();
		// Only in the older one a line is nothing but a number: how many alternatives there are.
		let first = said.iter().find(|(_, line)| !line.starts_with('#'));
		let old = first.is_some_and(|(_, line)| line.bytes().all(|byte| byte.is_ascii_digit()));
		let mut this = if old { Self::former(path, &said)? } else { Self::current(path, &said)? };
		// Without any comment, whoever is on a ballot is called by number.
		if this.names.is_empty() {
			let numbers = this.ballots.iter().flat_map(|(_, _, order)| order.iter().flatten());
			this.names = numbers.map(|number| (*number, number.to_string())).collect();
		}
		if this.names.is_empty() {
			return Err(Fault::of(path, "there are no alternatives".into()));
		}
		if this.names.len() > MAX_OPTIONS {
			return Err(Fault::of(path, format!("there are more than {MAX_OPTIONS} alternatives")));
		}
		Ok(this)
	}

	/// Reads how many alternatives there are, a line `number,name` for each, a line of totals, and lines
	/// `count,a,b,{c,d}`.
	fn former(path: &str, said: &[(usize, &str)]) -> Result<Self, Fault> {
		let mut this = Self { names: BTreeMap::new(), ballots: Vec::new() };
		let mut left = None;
		let mut totals = false;
		for (at, line) in said.iter().filter(|(_, line)| !line.starts_with('#')) {
			let fault = |what: String| Fault::at(path, *at, what);
			match left {
				None => left = Some(alternatives(line).map_err(fault)?),
				Some(0) if !totals => totals = true,
				Some(0) => this.cast(*at, line, ',').map_err(fault)?,
				Some(more) => {
					let (number, name) = line.split_once(',').unwrap_or((line, ""));
					this.name(number, name).map_err(fault)?;
					left = Some(more - 1);
				}
			}
		}
		if left != Some(0) || !totals {
			return Err(Fault::of(path, "it ends before its ballots".into()));
		}
		Ok(this)
	}

	/// Reads lines `count: a,b,{c,d}` and what the comments say about the alternatives.
	fn current(path: &str, said: &[(usize, &str)]) -> Result<Self, Fault> {
		let mut this = Self { names: BTreeMap::new(), ballots: Vec::new() };
		let mut most = 0;
		for (at, line) in said {
			let fault = |what: String| Fault::at(path, *at, what);
			if let Some(comment) = line.strip_prefix('#') {
				let Some((what, value)) = comment.split_once(':') else { continue };
				let (what, value) = (what.trim(), value.trim());
				if let Some(number) = what.strip_prefix("ALTERNATIVE NAME ") {
					this.name(number, value).map_err(fault)?;
				} else if what == "NUMBER ALTERNATIVES" {
					most = alternatives(value).map_err(fault)?;
				}
			} else {
				this.cast(*at, line, ':').map_err(fault)?;
			}
		}
		// Whoever has no name is called by number.
		for number in 1..=most {
			this.names.entry(number).or_insert_with(|| number.to_string());
		}
		Ok(this)
	}

	/// Takes an alternative's name; its number, where that is empty.
	fn name(&mut self, number: &str, name: &str) -> Result<(), String> {
		let number = whole(number, "the number of an alternative")?;
		let name = name.trim();
		let name = if name.is_empty() { number.to_string() } else { name.into() };
		match self.names.insert(number, name) {
			Some(_) => Err(format!("alternative {number} is named twice")),
			None => Ok(()),
		}
	}

	/// Takes a ballot, whose count ends with `mark`.
	fn cast(&mut self, at: usize, line: &str, mark: char) -> Result<(), String> {
		let what = if mark == ':' { "colon" } else { "comma" };
		let (count, order) = line
			.split_once(mark)
			.ok_or_else(|| format!("a ballot has no {what} after its count"))?;
		self.ballots.push((at, whole(count, "the count of a ballot")?, groups(order)?));
		Ok(())
	}

	/// Counts the ballots; what a ballot does not name stands last on it, all equal. The order is that
	/// of the Schulze method with winning votes as strength, and equals stay equal.
	pub fn count(&self, path: &str) -> Result<Counted, Fault> {
		let numbers: Vec<u64> = self.names.keys().copied().collect();
		let mut table =
			Pairwise::new(numbers.len()).map_err(|error| Fault::of(path, error.to_string()))?;
		for (at, count, order) in &self.ballots {
			let fault = |what: String| Fault::at(path, *at, what);
			let mut grades = vec![i32::MIN; numbers.len()];
			// Fewer groups than 2^31: the line would have as many bytes.
			for (grade, group) in (0..=i32::MAX).rev().zip(order) {
				for number in group {
					let place = numbers
						.binary_search(number)
						.map_err(|_| fault(format!("there is no alternative {number}")))?;
					if grades[place] != i32::MIN {
						return Err(fault(format!("alternative {number} is on the ballot twice")));
					}
					grades[place] = grade;
				}
			}
			table.add(&grades, u128::from(*count)).map_err(|error| fault(error.to_string()))?;
		}
		let ranking = Ranking::complete(&table, DefeatStrength::Simple, TieBreaking::Simple)
			.map_err(|error| Fault::of(path, error.to_string()))?;
		let names = self.names.values().cloned().collect();
		Ok(Counted { tiers: ranking.tiers(), numbers, names, table })
	}
}

/// How many alternatives there are.
fn alternatives(text: &str) -> Result<u64, String> {
	match whole(text, "the number of alternatives")? {
		most if most > MAX_OPTIONS as u64 => {
			Err(format!("there are more than {MAX_OPTIONS} alternatives"))
		}
		most => Ok(most),
	}
}

/// `a,b,{c,d}`.
fn groups(order: &str) -> Result<Vec<Vec<u64>>, String> {
	let mut groups: Vec<Vec<u64>> = Vec::new();
	let mut braces = false;
	let mut rest = order.trim();
	// A comma may stand between any two names, and must.
	let mut first = true;
	while !rest.is_empty() {
		if !first {
			rest = rest.strip_prefix(',').ok_or("a comma is missing between two alternatives")?;
			rest = rest.trim_start();
		}
		first = false;
		let inside = rest.strip_prefix('{');
		if let Some(inside) = inside {
			if braces {
				return Err("braces stand inside braces".into());
			}
			braces = true;
			rest = inside.trim_start();
		}
		if inside.is_some() || !braces {
			groups.push(Vec::new());
		}
		// Some of PrefLib's files have braces with nobody in them.
		let nobody = inside.is_some() && rest.starts_with('}');
		if !nobody {
			let end = rest.find([',', '{', '}']).unwrap_or(rest.len());
			let number = whole(&rest[..end], "an alternative")?;
			// There is one: the first name pushes it.
			if let Some(group) = groups.last_mut() {
				group.push(number);
			}
			rest = rest[end..].trim_start();
		}
		if let Some(outside) = rest.strip_prefix('}') {
			if !braces {
				return Err("braces are closed that were not opened".into());
			}
			braces = false;
			rest = outside.trim_start();
		}
	}
	if braces {
		return Err("braces are opened and not closed".into());
	}
	Ok(groups)
}

/// A whole number of 64 bits, in plain digits.
fn whole(text: &str, what: &str) -> Result<u64, String> {
	let text = text.trim();
	let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
	text.parse().ok().filter(|_| digits).ok_or_else(|| {
		let shown: String = text.chars().take(40).collect();
		format!("{what} is {shown:?}, not a whole number of 64 bits")
	})
}

impl Counted {
	/// The table, one line for each alternative, and the order.
	pub fn text(&self) -> String {
		let options = self.numbers.len();
		let mut columns: Vec<Vec<String>> =
			self.numbers.iter().map(|number| vec![number.to_string()]).collect();
		for (y, column) in columns.iter_mut().enumerate() {
			column.extend((0..options).map(|x| match x == y {
				true => "-".into(),
				false => self.table.get(x, y).to_string(),
			}));
		}
		let widths: Vec<usize> = columns
			.iter()
			.map(|column| column.iter().map(String::len).max().unwrap_or_default())
			.collect();
		let first = self.numbers.iter().map(|number| number.to_string().len()).max().unwrap_or(1);
		let mut text = String::from("pairwise: voters who prefer the row to the column\n");
		for row in 0..=options {
			let label = match row {
				0 => String::new(),
				row => self.numbers[row - 1].to_string(),
			};
			// Writing to a string does not fail.
			let _ = write!(text, "{label:>first$}");
			for (column, width) in columns.iter().zip(&widths) {
				let _ = write!(text, "  {:>width$}", column[row]);
			}
			let name = if row == 0 { "" } else { &self.names[row - 1] };
			let _ = writeln!(text, "{}{name}", if name.is_empty() { "" } else { "  " });
		}
		let named = |tier: &Vec<usize>| {
			tier.iter().map(|at| self.names[*at].as_str()).collect::<Vec<_>>().join(" = ")
		};
		let order: Vec<String> = self.tiers.iter().map(named).collect();
		text + "order: " + &order.join(" > ")
	}

	/// The same as one line of JSON.
	pub fn answer(&self) -> Answer {
		let options = self.numbers.len();
		let name = |at: usize| Answer::Text(self.names[at].clone());
		let row = |x: usize| {
			let count = |y: usize| Answer::number(self.table.get(x, y));
			Answer::List((0..options).map(count).collect())
		};
		let tier = |tier: &Vec<usize>| Answer::List(tier.iter().map(|at| name(*at)).collect());
		Answer::map([
			("alternatives", Answer::List((0..options).map(name).collect())),
			("voter_count", Answer::number(self.table.voters())),
			("matrix", Answer::List((0..options).map(row).collect())),
			("order", Answer::List(self.tiers.iter().map(tier).collect())),
		])
	}
}
