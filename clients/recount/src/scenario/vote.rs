// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::begin;
use crate::{
	case::Case,
	frozen::Frozen,
	records::{Outcome, Paper},
	Count,
};
use co3_tally::{DefeatStrength, Majority, Rules, TieBreaking, Turnout};
use serde::Serialize;
use serde_json::{json, Map, Value};
use std::io::{self, Write};

/// Writes one line: the case of a vote, and what the chain published as what is expected.
pub fn write(case: &Case, published: &Outcome, out: &mut impl Write) -> io::Result<()> {
	let Frozen { register, subject, policy: rules, .. } = &case.frozen;
	let name = match subject.count {
		Count::Confirmation => format!("issue {}, before its confirmation period", subject.issue),
		Count::Vote | Count::Support(_) => format!("issue {}", subject.issue),
	};
	begin(out, &name, "tally", register)?;
	let last = case.initiatives.last().copied().unwrap_or_default();
	write!(out, ",\"initiatives\":{last}")?;
	let not_admitted: Vec<u8> = (1..=last).filter(|one| !case.positions.contains(one)).collect();
	write!(out, ",\"not_admitted\":{},\"ballots\":{{", json!(not_admitted))?;
	let mut comma = "";
	for (voter, paper) in case.ballots.iter().filter(|(_, paper)| paper.acts()) {
		let Some(number) = register.number(*voter) else { continue };
		write!(out, "{comma}\"{}\":{}", u64::from(number) + 1, ballot(paper, last))?;
		comma = ",";
	}
	write!(out, "}},\"policy\":{}}},\"expected\":", policy(&rules.rules))?;
	serde_json::to_writer(&mut *out, &expected(published, &rules.rules))?;
	writeln!(out, "}}")
}

fn ballot(paper: &Paper, last: u8) -> Value {
	let known = paper.grades().iter().filter(|(number, _)| (1..=last).contains(number));
	known
		.map(|(number, grade)| (number.to_string(), Value::from(*grade)))
		.collect::<Map<_, _>>()
		.into()
}

fn policy(rules: &Rules) -> Value {
	let mut policy = json!({
		"defeat_strength": match rules.defeat_strength {
			DefeatStrength::Tuple => "tuple",
			DefeatStrength::Simple => "simple",
		},
		"tie_breaking": match rules.tie_breaking {
			TieBreaking::Variant1 => "variant1",
			TieBreaking::Variant2 => "variant2",
			TieBreaking::Simple => "simple",
		},
		"no_reverse_beat_path": rules.no_reverse_beat_path,
		"no_multistage_majority": rules.no_multistage_majority,
	});
	for (name, majority) in [("direct", rules.direct), ("indirect", rules.indirect)] {
		let Majority { ratio, strict, positive, non_negative } = majority;
		policy[format!("{name}_majority_num")] = ratio.num.into();
		policy[format!("{name}_majority_den")] = ratio.den.get().into();
		policy[format!("{name}_majority_strict")] = strict.into();
		policy[format!("{name}_majority_positive")] = positive.into();
		policy[format!("{name}_majority_non_negative")] = non_negative.into();
	}
	if rules.turnout != Turnout::ANY {
		let Turnout { least, adaptive } = rules.turnout;
		let (num, den) = (least.share.num, least.share.den.get());
		policy["turnout"] =
			json!({ "absolute": least.absolute, "num": num, "den": den, "adaptive": adaptive });
	}
	policy
}

/// What a vote is expected to come to. Numbers of any size are written as numbers.
#[derive(Serialize)]
struct Expected {
	state: &'static str,
	voter_count: u128,
	status_quo_rank: u32,
	battle: Option<Vec<(u8, u8, u128)>>,
	initiatives: Vec<ExpectedInitiative>,
}

#[derive(Serialize)]
struct ExpectedInitiative {
	id: u8,
	positive: u128,
	negative: u128,
	first: u128,
	direct_majority: bool,
	indirect_majority: bool,
	schulze_rank: u32,
	better_than_status_quo: bool,
	reverse_beat_path: Option<bool>,
	multistage_majority: bool,
	eligible: bool,
	winner: bool,
	rank: u32,
	/// Where the policy says nothing of it, the answer does not either.
	#[serde(skip_serializing_if = "Option::is_none")]
	turnout_quorum: Option<bool>,
}

fn expected(published: &Outcome, rules: &Rules) -> Expected {
	// What the ballots alone say: that it must have led before is not in that form.
	let winner = published.winner.or(published.unconfirmed);
	let positions: Vec<u8> = published.initiatives.iter().map(|(id, _)| *id).collect();
	let names = || std::iter::once(0).chain(positions.iter().copied());
	let battle: Vec<_> = names()
		.flat_map(|x| names().map(move |y| (x, y)))
		.zip(&published.table)
		.filter(|((x, y), _)| x != y)
		.map(|((x, y), count)| (x, y, *count))
		.collect();
	let initiatives = published.initiatives.iter().map(|(id, verdict)| ExpectedInitiative {
		id: *id,
		positive: verdict.positive,
		negative: verdict.negative,
		first: verdict.first,
		direct_majority: verdict.direct_majority,
		indirect_majority: verdict.indirect_majority,
		schulze_rank: verdict.schulze_rank,
		better_than_status_quo: verdict.better_than_status_quo,
		reverse_beat_path: verdict.reverse_beat_path,
		multistage_majority: verdict.multistage_majority,
		eligible: verdict.eligible,
		winner: winner == Some(*id),
		rank: verdict.rank,
		turnout_quorum: (rules.turnout != Turnout::ANY).then_some(verdict.turnout_quorum),
	});
	Expected {
		state: match (positions.is_empty(), winner) {
			(true, _) => "canceled_no_initiative_admitted",
			(false, Some(_)) => "finished_with_winner",
			(false, None) => "finished_without_winner",
		},
		voter_count: published.report.weight,
		status_quo_rank: published.status_quo_rank,
		battle: Some(battle).filter(|battle| !battle.is_empty()),
		initiatives: initiatives.collect(),
	}
}
