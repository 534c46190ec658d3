// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::fields::{Fields, Read};
use co3_tally::{DefeatStrength, Majority, Quorum, Ratio, Rules, TieBreaking, Turnout};
use serde_json::Value;

/// What of a scenario's policy is counted by.
pub struct Policy {
	/// How ballots are counted.
	pub rules: Rules,
	/// Whether it says how many must take part.
	pub has_turnout: bool,
	/// What the second quorum is.
	pub initiative_quorum: Quorum,
}

impl Policy {
	/// The policy of a scenario; what it leaves out is as usual.
	pub fn read(scenario: &Fields) -> Read<Self> {
		let none = Value::Object(Default::default());
		let policy = Fields::of(scenario.get("policy").unwrap_or(&none), "the policy")?;
		let defeat_strength = policy.choice(
			"defeat_strength",
			&[("tuple", DefeatStrength::Tuple), ("simple", DefeatStrength::Simple)],
		)?;
		let tie_breaking = policy.choice(
			"tie_breaking",
			&[
				("variant1", TieBreaking::Variant1),
				("variant2", TieBreaking::Variant2),
				("simple", TieBreaking::Simple),
			],
		)?;
		let flag = |field| Ok::<_, String>(policy.maybe_flag(field)?.unwrap_or(false));
		let turnout = turnout(&policy)?;
		let rules = Rules {
			defeat_strength,
			tie_breaking,
			direct: majority(&policy, "direct")?,
			indirect: majority(&policy, "indirect")?,
			no_reverse_beat_path: flag("no_reverse_beat_path")?,
			no_multistage_majority: flag("no_multistage_majority")?,
			turnout: turnout.unwrap_or(Turnout::ANY),
		};
		if !rules.check() {
			return Err("\"no_reverse_beat_path\" of the policy needs tuple strength".into());
		}
		let absolute = policy.maybe_number("initiative_quorum", u64::MAX)?.unwrap_or(1);
		let share = ratio(&policy, "initiative_quorum_", 0, 1)?;
		let initiative_quorum = Quorum { absolute, share };
		Ok(Self { rules, has_turnout: turnout.is_some(), initiative_quorum })
	}
}

fn majority(policy: &Fields, name: &str) -> Read<Majority> {
	let prefix = format!("{name}_majority_");
	let least = |field: &str| {
		Ok::<_, String>(policy.maybe_number(&format!("{prefix}{field}"), u64::MAX)?.unwrap_or(0))
	};
	Ok(Majority {
		ratio: ratio(policy, &prefix, 1, 2)?,
		strict: policy.maybe_flag(&format!("{prefix}strict"))?.unwrap_or(true),
		positive: least("positive")?,
		non_negative: least("non_negative")?,
	})
}

fn turnout(policy: &Fields) -> Read<Option<Turnout>> {
	let Some(turnout) = policy.get("turnout") else { return Ok(None) };
	let turnout = Fields::of(turnout, policy.called("turnout"))?;
	let absolute = turnout.maybe_number("absolute", u64::MAX)?.unwrap_or(0);
	let least = Quorum { absolute, share: ratio(&turnout, "", 0, 1)? };
	let adaptive = turnout.maybe_flag("adaptive")?.unwrap_or(false);
	Ok(Some(Turnout { least, adaptive }))
}

/// The fraction whose parts have names that begin so.
fn ratio(fields: &Fields, prefix: &str, num: u64, den: u64) -> Read<Ratio> {
	let most = u64::from(u32::MAX);
	let part = |field: &str, usual| {
		Ok::<_, String>(fields.maybe_number(&format!("{prefix}{field}"), most)?.unwrap_or(usual))
	};
	// At most u32::MAX: they fit.
	let (num, den) = (part("num", num)? as u32, part("den", den)? as u32);
	let zero = || format!("{} is zero", fields.called(&format!("{prefix}den")));
	Ratio::new(num, den).ok_or_else(zero)
}
