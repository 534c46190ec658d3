// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random scenarios, in the form of the files.

use serde_json::{json, Map, Value};

/// What scenarios are drawn with.
pub struct Dice(pub co3_chance::Dice);

impl Dice {
	/// From 0 to below `end`.
	pub fn below(&mut self, end: u64) -> u64 {
		self.0.below(end)
	}

	fn one_in(&mut self, many: u64) -> bool {
		self.below(many) == 0
	}

	fn pick<T: Clone>(&mut self, from: &[T]) -> T {
		from[self.below(from.len() as u64) as usize].clone()
	}

	/// A scenario, or the ballots of a runoff.
	pub fn line(&mut self) -> Value {
		match self.below(8) {
			0..=3 => json!({"scenario": self.tally()}),
			4 => json!({"scenario": self.matrix()}),
			5 => json!({"scenario": self.snapshot()}),
			_ => self.ordering(),
		}
	}

	fn members(&mut self) -> (u64, Value) {
		let few = if self.one_in(4) { 40 } else { 9 };
		let count = self.below(few);
		if self.one_in(3) {
			return (count, json!(count));
		}
		let member = |dice: &mut Self| {
			let mut member = Map::new();
			let mut set = |name: &str, value: Value| member.insert(name.into(), value);
			if dice.one_in(8) {
				set("active", json!(!dice.one_in(2)));
			}
			if dice.one_in(4) {
				set("weight", json!(dice.pick(&[0, 1, 2, 3, 10, 999])));
			}
			if dice.one_in(10) {
				set("privilege", json!(false));
			}
			if dice.one_in(10) {
				set("voting_right", json!(false));
			}
			if dice.one_in(8) {
				set("issue_voting_right", json!(!dice.one_in(3)));
			}
			if dice.one_in(8) {
				set("issue_weight", json!(dice.below(6)));
			}
			Value::Object(member)
		};
		(count, (0..count).map(|_| member(self)).collect())
	}

	fn delegations(&mut self, members: u64) -> Value {
		let mut all = Vec::new();
		let often = self.pick(&[2, 3, 9]);
		// A chain or a circle through everybody, now and then; otherwise any arrows.
		let in_line = self.one_in(4);
		for from in 1..=members {
			for scope in ["unit", "area", "issue"] {
				if !self.one_in(often) {
					continue;
				}
				let to = if in_line { from % members + 1 } else { self.below(members) + 1 };
				if scope != "unit" && self.one_in(6) {
					all.push(json!({"from": from, "to": null, "scope": scope}));
				} else if to != from {
					all.push(json!({"from": from, "to": to, "scope": scope}));
				}
			}
		}
		Value::Array(all)
	}

	fn policy(&mut self) -> Value {
		let tuple = !self.one_in(3);
		let mut policy = json!({
			"defeat_strength": if tuple { "tuple" } else { "simple" },
			"tie_breaking": self.pick(&["variant1", "variant2", "simple"]),
			"no_reverse_beat_path": tuple && self.one_in(3),
			"no_multistage_majority": self.one_in(3),
			"initiative_quorum": self.below(4),
			"initiative_quorum_num": self.below(4),
			"initiative_quorum_den": self.below(7) + 1,
		});
		for name in ["direct", "indirect"] {
			let (num, den) = self.pick(&[(1, 2), (2, 3), (3, 5), (1, 3), (0, 1), (1, 1)]);
			policy[format!("{name}_majority_num")] = json!(num);
			policy[format!("{name}_majority_den")] = json!(den);
			policy[format!("{name}_majority_strict")] = json!(self.one_in(2));
			policy[format!("{name}_majority_positive")] = json!(self.below(4));
			policy[format!("{name}_majority_non_negative")] = json!(self.below(4));
		}
		if self.one_in(2) {
			let most = self.pick(&[1, 6]);
			policy["turnout"] = json!({
				"absolute": self.below(most),
				"num": self.below(most),
				"den": self.below(most) + 1,
				"adaptive": self.one_in(2),
			});
		}
		policy
	}

	fn tally(&mut self) -> Value {
		let (count, members) = self.members();
		let many = self.pick(&[3, 5, 9]);
		let initiatives = self.below(many);
		let spread = self.pick(&[1, 3, 100]);
		let often = self.pick(&[1, 2, 4]);
		let mut ballots = Map::new();
		for member in 1..=count {
			if !self.one_in(often) {
				continue;
			}
			let mut ballot = Map::new();
			for initiative in 1..=initiatives {
				if !self.one_in(4) {
					let grade = self.below(2 * spread + 1) as i64 - spread as i64;
					ballot.insert(initiative.to_string(), json!(grade));
				}
			}
			ballots.insert(member.to_string(), Value::Object(ballot));
		}
		let not_admitted: Vec<u64> = (1..=initiatives).filter(|_| self.one_in(9)).collect();
		json!({
			"mode": "tally", "members": members, "delegations": self.delegations(count),
			"initiatives": initiatives, "not_admitted": not_admitted, "ballots": ballots,
			"policy": self.policy(),
		})
	}

	fn matrix(&mut self) -> Value {
		let most = self.pick(&[4, 8, 8, 8, 16]);
		let positions = self.below(most) + 1;
		let voters = self.pick(&[2, 4, 10, 1_000]);
		let mut matrix = vec![vec![0; positions as usize]; positions as usize];
		let pairs = (0..positions as usize).flat_map(|x| (0..x).map(move |y| (x, y)));
		for (x, y) in pairs {
			matrix[x][y] = self.below(voters + 1);
			matrix[y][x] = match self.one_in(2) {
				true => voters - matrix[x][y],
				false => self.below(voters - matrix[x][y] + 1),
			};
		}
		let mut scenario = json!({
			"mode": "matrix", "matrix": matrix, "voter_count": voters, "policy": self.policy(),
		});
		if self.one_in(2) {
			scenario["population"] = json!(voters + self.below(3 * voters));
		}
		scenario
	}

	fn snapshot(&mut self) -> Value {
		let (count, members) = self.members();
		let initiatives = self.below(7) + 1;
		let drafts: Vec<u64> = (0..initiatives).map(|_| self.below(3) + 1).collect();
		let list: Vec<Value> = drafts
			.iter()
			.map(|drafts| json!({"drafts": drafts, "admitted": self.pick(&[Value::Null, json!(true), json!(false)])}))
			.collect();
		let interest: Vec<u64> = (1..=count).filter(|_| self.one_in(5)).collect();
		let mut support = Vec::new();
		for member in 1..=count {
			for initiative in 1..=initiatives {
				if self.one_in(3) {
					let mut row = json!({"member": member, "initiative": initiative});
					if self.one_in(2) {
						row["draft"] = json!(self.below(drafts[initiative as usize - 1]) + 1);
					}
					support.push(row);
				}
			}
		}
		let mut suggestions = Vec::new();
		for _ in 0..self.below(4) {
			let mut opinions = Vec::new();
			for member in 1..=count {
				if self.one_in(3) {
					let degree = self.pick(&[-2, -1, 1, 2]);
					let mut opinion = json!({"member": member, "degree": degree});
					if self.one_in(2) {
						opinion["fulfilled"] = json!(self.one_in(2));
					}
					opinions.push(opinion);
				}
			}
			let initiative = self.below(initiatives) + 1;
			suggestions.push(json!({"initiative": initiative, "opinions": opinions}));
		}
		json!({
			"mode": "snapshot", "members": members, "delegations": self.delegations(count),
			"initiatives": list, "interest": interest, "support": support,
			"suggestions": suggestions, "policy": self.policy(),
		})
	}

	fn ordering(&mut self) -> Value {
		let candidates = self.below(7) + 1;
		let sections = self.pick(&[1, 4]);
		let ballot = |dice: &mut Self| {
			let section = |dice: &mut Self| -> Vec<u64> {
				let names = dice.below(4);
				(0..names).map(|_| dice.below(candidates) * 3 + 1).collect()
			};
			let sections: Vec<Vec<u64>> = (0..sections).map(|_| section(dice)).collect();
			json!([dice.pick(&[0, 1, 1, 1, 2, 5]), sections])
		};
		let ballots: Vec<Value> = (0..self.below(12)).map(|_| ballot(self)).collect();
		json!({"kind": "suggestions", "ballots": ballots})
	}
}
