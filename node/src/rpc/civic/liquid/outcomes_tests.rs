// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::tally;
use crate::rpc::civic::types::*;
use co3_runtime::Hash;
use serde_json::json;

#[test]
fn a_tally_shows_the_table_the_verdicts_and_how_far_a_count_has_come() {
	let freeze = Freeze { block: 70, moment: 1_790_000_000_000 };
	let found = Verdict {
		positive: 5,
		negative: 2,
		first: 4,
		direct_majority: true,
		indirect_majority: true,
		turnout_quorum: true,
		better_than_status_quo: true,
		reverse_beat_path: None,
		multistage_majority: false,
		eligible: true,
		schulze_rank: 1,
		rank: 1,
	};
	let report = Report {
		voters: 3,
		weight: 7,
		delegated: 4,
		delegated_share: 571_428_571,
		largest: 5,
		largest_share: 714_285_714,
		longest_chain: 2,
		gini: 380_952_380,
	};
	let outcome = Outcome {
		freeze,
		closed: 69,
		counted_at: 75,
		heads: 10,
		population: u128::MAX,
		unopened: 1,
		table: vec![0, 2, 5, 0].try_into().unwrap(),
		initiatives: vec![(4, found)].try_into().unwrap(),
		status_quo_rank: 2,
		winner: Some(4),
		unconfirmed: None,
		report,
	};
	let support = SupportCount { supporters: 6, ..Default::default() };
	let kept = Snapshot {
		freeze,
		at: 69,
		counted_at: 74,
		heads: 10,
		population: 10,
		participants: 4,
		supports: vec![(4, support)].try_into().unwrap(),
		quorum: Some(3),
	};
	let progress = Progress {
		task: Task::Vote(9),
		frozen: 70,
		begun: Some(71),
		part: (0, 1),
		step: CountStep::Ballots,
		steps: u64::MAX,
	};
	let view = TallyView {
		interim: Some(Outcome { closed: 50, unconfirmed: Some(3), ..outcome.clone() }),
		outcome: Some(outcome),
		snapshots: vec![(Moment::Verification, kept)],
		progress: vec![progress],
	};
	let waiting = Enactment {
		unit: 12,
		initiative: 4,
		action: Action::unrequested(Hash::repeat_byte(5), 66),
		from: 100,
		veto_until: 90,
		until: 200,
	};
	let shown = tally(9, &view, Some(&waiting));
	let outcome = &shown["outcome"];
	assert_eq!(outcome["frozen"], json!({ "block": 70, "moment": "1790000000000" }));
	assert_eq!(outcome["table"], json!([["0", "2"], ["5", "0"]]));
	assert_eq!(outcome["population"], u128::MAX.to_string());
	assert_eq!((&outcome["winner"], &outcome["statusQuoRank"]), (&json!(4), &json!(2)));
	assert_eq!(outcome["unconfirmed"], json!(null));
	let interim = &shown["interim"];
	assert_eq!((&interim["closed"], &interim["unconfirmed"]), (&json!("50"), &json!(3)));
	assert_eq!(outcome["initiatives"][0]["positive"], "5");
	assert_eq!(outcome["initiatives"][0]["reverseBeatPath"], json!(null));
	assert_eq!(outcome["initiatives"][0]["turnoutQuorum"], true);
	assert_eq!(outcome["concentration"]["gini"], "380952380");
	let snapshot = &shown["snapshots"][0];
	assert_eq!((&snapshot["moment"], &snapshot["quorum"]), (&json!("verification"), &json!("3")));
	assert_eq!((&snapshot["at"], &snapshot["countedAt"]), (&json!("69"), &json!(74)));
	assert_eq!(snapshot["supports"][0]["number"], 4);
	assert_eq!(snapshot["supports"][0]["supporters"], "6");
	assert_eq!(
		shown["progress"][0],
		json!({
			"task": "vote",
			"frozen": 70,
			"begun": 71,
			"part": 0,
			"parts": 1,
			"step": "ballots",
			"steps": "18446744073709551615",
		})
	);
	assert_eq!(
		(&shown["enactment"]["from"], &shown["enactment"]["vetoUntil"]),
		(&json!("100"), &json!("90"))
	);
	assert_eq!(shown["enactment"]["until"], "200");
	let nothing = TallyView { outcome: None, interim: None, snapshots: vec![], progress: vec![] };
	let nothing = tally(9, &nothing, None);
	assert_eq!((&nothing["outcome"], &nothing["interim"]), (&json!(null), &json!(null)));
}
