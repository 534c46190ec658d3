// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{begin, number};
use crate::{
	case::Case,
	frozen::Frozen,
	records::{Outcome, Paper},
	Count,
};
use co3_tally::{DefeatStrength, Majority, Rules, TieBreaking, Turnout};
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
	writeln!(out, "{}}}", expected(published, &rules.rules))
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

fn expected(published: &Outcome, rules: &Rules) -> Value {
	// What the ballots alone say: that it must have led before is not in that form.
	let winner = published.winner.or(published.unconfirmed);
	let positions: Vec<u8> = published.initiatives.iter().map(|(id, _)| *id).collect();
	let names = || std::iter::once(0).chain(positions.iter().copied());
	let battle: Vec<Value> = names()
		.flat_map(|x| names().map(move |y| (x, y)))
		.zip(&published.table)
		.filter(|((x, y), _)| x != y)
		.map(|((x, y), count)| json!([x, y, number(*count)]))
		.collect();
	let initiatives: Vec<Value> = published
		.initiatives
		.iter()
		.map(|(id, verdict)| {
			let mut initiative = json!({
				"id": id,
				"positive": number(verdict.positive),
				"negative": number(verdict.negative),
				"first": number(verdict.first),
				"direct_majority": verdict.direct_majority,
				"indirect_majority": verdict.indirect_majority,
				"schulze_rank": verdict.schulze_rank,
				"better_than_status_quo": verdict.better_than_status_quo,
				"reverse_beat_path": verdict.reverse_beat_path,
				"multistage_majority": verdict.multistage_majority,
				"eligible": verdict.eligible,
				"winner": winner == Some(*id),
				"rank": verdict.rank,
			});
			// Where the policy says nothing of it, the answer does not either.
			if rules.turnout != Turnout::ANY {
				initiative["turnout_quorum"] = verdict.turnout_quorum.into();
			}
			initiative
		})
		.collect();
	let state = match (positions.is_empty(), winner) {
		(true, _) => "canceled_no_initiative_admitted",
		(false, Some(_)) => "finished_with_winner",
		(false, None) => "finished_without_winner",
	};
	json!({
		"state": state,
		"voter_count": number(published.report.weight),
		"status_quo_rank": published.status_quo_rank,
		"battle": if battle.is_empty() { Value::Null } else { battle.into() },
		"initiatives": initiatives,
	})
}
