// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What people, offices and the clock do to the vote, in any order; and that every count ends.

use crate::{
	input::take,
	reached::mark,
	town::{
		account, next_block, nullifier, office, resident, send, text, within, AREA, CLERK,
		ELSEWHERE, GOVERNMENT, MUNICIPALITY, PEOPLE, POLICIES, REGISTRAR, TOWN,
	},
};
use co3_primitives::{AgeClass, Class, IssueId, ResidentId};
use co3_runtime::{
	genesis_presets::EXPIRES, AccountId, LiquidDelegation, Runtime, RuntimeCall, RuntimeEvent,
	System,
};
use co3_tally::{Degree, Opinion, Override};
use codec::Encode;
use frame_support::{traits::Bounded, weights::Weight};
use pallet_liquid_delegation::{
	hook_weights::SubstrateWeight, Acceptance, Call, Config, Cursors, Event, Frozen, Grades,
	Ground, HooksWeightInfo, Interims, Job, JobId, Jobs, NextIssue, Nodes, OpenIssues, Ready,
	Reminders, Results, Scope, State, Step, Tick, MAX_INITIATIVES,
};
use pallet_residents::{Attestation, Call as Register};
use sp_core::H256;
use std::collections::{BTreeMap, BTreeSet};

type Vote = Call<Runtime>;
type Costs = SubstrateWeight<Runtime>;

/// The most acts of one input.
const MOST_ACTS: usize = 64;
/// In how many blocks with room the longest issue is over, from its first day on: no phase is longer than
/// nine ticks, each ends with a line of the grid, and counts end with the block in which they may.
const LIFE: u32 = 80;

/// One thing that happens, in six bytes.
struct Act {
	/// What.
	what: u8,
	/// Who does it.
	who: u8,
	/// To whom.
	whom: u8,
	/// In which issue.
	issue: u8,
	/// About which initiative, or how.
	how: u8,
	/// How much.
	much: u8,
}

/// What the town's people know and the chain does not.
struct People {
	/// The key of each.
	accounts: Vec<AccountId>,
	/// What they sealed.
	openings: BTreeMap<(IssueId, ResidentId), (Grades, H256)>,
}

/// Acts, then the end: whatever had begun to be counted is counted within a bound of blocks, and in the
/// end nothing is open.
pub fn town(mut data: &[u8]) {
	let data = &mut data;
	within(|| {
		let accounts = (0..PEOPLE).map(account).collect();
		let mut people = People { accounts, openings: BTreeMap::new() };
		for _ in 0..MOST_ACTS {
			let Some([what, who, whom, issue, how, much]) = take::<[u8; 6]>(data) else { break };
			people.act(&Act { what, who, whom, issue, how, much });
		}
		counts_end_in_crumbs();
		everything_ends();
	});
}

impl Act {
	fn issue(&self) -> IssueId {
		// One more than there are, now and then.
		u64::from(self.issue) % (NextIssue::<Runtime>::get() + 1)
	}

	fn scope(&self) -> Scope {
		match self.how % 4 {
			0 => Scope::Unit,
			1 => Scope::Area(AREA + u32::from(self.much == 255)),
			_ => Scope::Issue(self.issue()),
		}
	}

	fn initiative(&self) -> u8 {
		self.how % (MAX_INITIATIVES as u8 + 2)
	}

	/// Somebody, or nobody whom there is, now and then.
	fn other(&self) -> ResidentId {
		resident(self.whom % (PEOPLE + 1))
	}

	/// Grades of all kinds: unsorted, twice, for what there is not.
	fn grades(&self) -> Grades {
		let count = self.whom % (MAX_INITIATIVES as u8 + 1);
		let number = |at: u8| if self.who > 240 { at ^ self.how } else { at + 1 };
		let grade = |at: u8| (self.much.wrapping_mul(at | 1)).rotate_left(u32::from(at)) as i8;
		let all: Vec<_> = (0..count).map(|at| (number(at), grade(at))).collect();
		all.try_into().expect("no more than there can be")
	}
}

impl People {
	fn key(&self, who: u8) -> &AccountId {
		&self.accounts[usize::from(who % PEOPLE)]
	}

	/// Lets it happen, if it can.
	fn act(&mut self, act: &Act) {
		let (issue, initiative) = (act.issue(), act.initiative());
		let key = self.key(act.who).clone();
		match act.what % 24 {
			0..=3 => pass(act),
			4 | 5 => self.delegate(act.who, act.whom, act),
			6 => self.circle(act),
			7 => settle_delegations(&key, act),
			8 => open(&key, act),
			9 => initiate(&key, act),
			10 | 11 => {
				send(&key, Vote::support { issue, initiative, draft: 1 });
			}
			12 => discuss(&key, act),
			13 | 14 => {
				send(&key, Vote::vote { issue, grades: act.grades() });
			}
			15 | 16 => self.seal(&key, act),
			17 => self.reveal(&key, act),
			18 => {
				let call = match act.how % 2 {
					0 => Vote::withdraw_ballot { issue },
					_ => Vote::decline { issue },
				};
				send(&key, call);
			}
			19 => differ(act),
			20 | 21 => self.change(act),
			22 => manage(&key, act),
			_ => pause(act.much > 127),
		}
	}

	/// For a while, or until some blocks after the reminder is due.
	fn delegate(&self, who: u8, whom: u8, act: &Act) {
		let now = LiquidDelegation::clock();
		let until = match act.much {
			0 => None,
			soon @ 1..=127 => Some(now + u64::from(soon)),
			late => {
				let notice = <Runtime as Config>::ReminderBefore::get();
				Some(now + notice + u64::from(late - 127) / 8)
			}
		};
		let to = Some(whom % (PEOPLE + 1)).filter(|_| whom < 250).map(resident);
		send(self.key(who), Vote::delegate { unit: TOWN, scope: act.scope(), to, until });
	}

	/// So many neighbours trust one another, each the next one.
	fn circle(&self, act: &Act) {
		let length = 2 + act.whom % (PEOPLE - 1);
		for at in 0..length {
			let (truster, trustee) = (act.who.wrapping_add(at), (at + 1) % length);
			let trustee = act.who.wrapping_add(trustee) % PEOPLE;
			self.delegate(truster, trustee, act);
		}
	}

	fn seal(&mut self, key: &AccountId, act: &Act) {
		let (issue, voter) = (act.issue(), resident(act.who % PEOPLE));
		let (grades, salt) = (act.grades(), H256::repeat_byte(act.much));
		let commitment = LiquidDelegation::sealed_as(issue, voter, grades.clone(), salt);
		if send(key, Vote::seal { issue, commitment }) {
			self.openings.insert((issue, voter), (grades, salt));
		}
	}

	/// What was sealed, or something else.
	fn reveal(&mut self, key: &AccountId, act: &Act) {
		let known = usize::from(act.whom) % self.openings.len().max(1);
		let Some(((issue, voter), opening)) = self.openings.iter().nth(known) else { return };
		let (mut grades, salt) = opening.clone();
		if act.how == 0 {
			grades = act.grades();
		}
		let (issue, voter) = (*issue, *voter);
		if send(key, Vote::reveal { issue, voter, grades, salt }) {
			mark("a sealed ballot is opened");
		}
	}

	/// Somebody is not who they were, with the help of a registrar or without.
	fn change(&mut self, act: &Act) {
		let (number, registrar) = (act.who % PEOPLE, office(REGISTRAR));
		let (key, resident) = (self.key(number).clone(), resident(number));
		let counting = Jobs::<Runtime>::iter_keys().next().is_some();
		match act.how % 7 {
			0 => {
				if send(&key, Register::erase {}) && counting {
					mark("somebody is erased during a count");
				}
			}
			1 => {
				let account = AccountId::new([act.much; 32]);
				let attestation = Attestation {
					account: account.clone(),
					home: TOWN + 1,
					class: Class::FullRights,
					age: AgeClass::Unstated,
					weight: 1,
					expires: EXPIRES,
					nullifier: nullifier(number).into(),
					previous_nullifier: None,
				};
				let attestations = vec![attestation].try_into().expect("one is few");
				let municipality = MUNICIPALITY;
				send(&registrar, Register::attest_batch { municipality, attestations });
				if pallet_residents::ResidentIds::<Runtime>::contains_key(&account) {
					self.accounts[usize::from(number)] = account;
				}
			}
			2 | 3 => {
				let weight = [0, 1, 1_000, u32::from(act.much)][usize::from(act.whom % 4)];
				let class = [Class::FullRights, Class::LimitedRights][usize::from(act.much % 2)];
				let age = AgeClass::ALL[usize::from(act.much / 2 % 4)];
				send(&registrar, Register::reclassify { resident, class, age, weight });
			}
			4 => {
				send(&registrar, Register::suspend { resident, reason: 1 });
			}
			5 => {
				send(&registrar, Register::restore { resident });
			}
			_ => {
				let home =
					if act.much > 200 { ELSEWHERE } else { TOWN + 1 + u32::from(act.much % 3) };
				send(&registrar, Register::move_home { resident, home });
			}
		}
	}
}

/// Some blocks go by, with more or less room for counts.
fn pass(act: &Act) {
	let step = Costs::count_delegation();
	let share = match act.how % 4 {
		0 => Weight::zero(),
		1 => turn().saturating_add(step.saturating_mul(u64::from(act.much % 16))),
		2 => crumb(),
		_ => Weight::MAX,
	};
	for _ in 0..=act.whom % 8 {
		next_block(share);
		let told = System::read_events_no_consensus().any(|record| {
			let RuntimeEvent::LiquidDelegation(event) = record.event else { return false };
			matches!(event, Event::DelegationEnding { .. })
		});
		if told {
			mark("somebody is reminded");
		}
	}
}

/// The author of an initiative goes on with it, or somebody has another one.
fn initiate(key: &AccountId, act: &Act) {
	let (issue, initiative, content) = (act.issue(), act.initiative(), text(act.much));
	let call = match act.much % 4 {
		0 => Vote::revoke { issue, initiative, successor: None },
		1 => Vote::add_draft { issue, initiative, content },
		_ => Vote::add_initiative { issue, content, action: None },
	};
	send(key, call);
}

/// Takes delegations back, refuses and clears them, and says whom one does not want.
fn settle_delegations(key: &AccountId, act: &Act) {
	let (unit, scope, truster) = (TOWN, act.scope(), act.other());
	let call = match act.how % 5 {
		0 => Vote::undelegate { unit, scope },
		1 => Vote::refuse { unit, truster, scope },
		2 => Vote::prune { unit, truster },
		3 => {
			let acceptance = match act.much % 4 {
				0 => Acceptance::Closed,
				1 => Acceptance::AtMost(u32::from(act.whom % 4)),
				_ => Acceptance::All,
			};
			Vote::set_acceptance { acceptance }
		}
		_ => {
			let named = |at| resident(act.whom.wrapping_add(at) % PEOPLE);
			let never = (0..act.much % 3).map(named).collect::<Vec<_>>();
			Vote::set_never { never: never.try_into().expect("two are few") }
		}
	};
	send(key, call);
}

/// Begins an issue, or asks the town something.
fn open(key: &AccountId, act: &Act) {
	let (area, policy, content) = (AREA, u32::from(act.how) % POLICIES, text(act.much));
	let clerk = office(CLERK);
	let (who, call) = match policy {
		2 => {
			let remark = frame_system::Call::<Runtime>::remark { remark: vec![act.much] };
			let call = RuntimeCall::from(remark).encode().try_into().expect("a short call");
			let action = Some(Bounded::Inline(call));
			(key, Vote::open_issue { area, policy: Some(policy), content, action })
		}
		3 => {
			let questions = vec![content; 1 + usize::from(act.much % 4)];
			let questions = questions.try_into().expect("four are few");
			(&clerk, Vote::open_poll { area, policy, questions })
		}
		_ => {
			// The first one is the area's default, and need not be named.
			let policy = Some(policy).filter(|policy| *policy != 0);
			(key, Vote::open_issue { area, policy, content, action: None })
		}
	};
	send(who, call);
}

fn discuss(key: &AccountId, act: &Act) {
	let (issue, initiative, yes) = (act.issue(), act.initiative(), act.whom > 127);
	let call = match act.much % 4 {
		0 => Vote::unsupport { issue, initiative },
		1 => {
			let (content, degree) = (text(act.much), Degree::Must);
			Vote::suggest { issue, initiative, content, degree }
		}
		2 => {
			let opinion = Some(Opinion { degree: Degree::MustNot, fulfilled: yes });
			Vote::rate { issue, initiative, suggestion: 1, opinion }
		}
		_ => Vote::set_interest { issue, interested: yes },
	};
	send(key, call);
}

/// Somebody weighs something else in an issue: up to the cap, and beyond it.
fn differ(act: &Act) {
	let weight = [0, 1, 1_000, u64::from(act.much), u64::MAX][usize::from(act.how % 5)];
	let right = |number| [None, Some(true), Some(false)][usize::from(number % 3)];
	let (initiative_right, voting_right) = (right(act.how), right(act.much));
	let all = Override { initiative_right, voting_right, weight: Some(weight) };
	let different = Some(all).filter(|_| act.much != 0);
	let differ = Vote::set_override { issue: act.issue(), voter: act.other(), different };
	send(&office(GOVERNMENT), differ);
}

/// What its government does to an issue, and what anyone may.
fn manage(key: &AccountId, act: &Act) {
	let (issue, government) = (act.issue(), office(GOVERNMENT));
	let (who, call) = match act.how % 6 {
		0 => (&government, Vote::cancel_issue { issue, ground: Ground::Mistake }),
		1 => (&government, Vote::veto { issue }),
		2 => {
			let bound = Weight::from_parts(1_000_000_000, 1_000_000);
			(key, Vote::enact { issue, bound })
		}
		3 => (key, Vote::clear { issue, limit: act.much.into() }),
		4 => (key, Vote::advance { issue }),
		_ => (key, Vote::request_check { area: AREA }),
	};
	send(who, call);
}

/// Citizens cannot act, or can again.
fn pause(paused: bool) {
	pallet_safe_mode::EnteredUntil::<Runtime>::set(paused.then_some(u32::MAX));
}

/// What comes before any step of a count: a look for reminders, and the turn.
fn turn() -> Weight {
	Costs::remind_idle().saturating_add(Costs::count_idle()).saturating_add(Costs::count_turn())
}

/// The weight of the largest step that a count is at, and no more.
fn crumb() -> Weight {
	let price = |step| match step {
		Step::Register => Costs::count_begin(),
		Step::Delegations => Costs::count_delegation(),
		Step::Supporters => Costs::count_settle(MAX_INITIATIVES),
		Step::Ballots => Costs::count_ballot(),
		Step::Ranking => Costs::count_rank(MAX_INITIATIVES),
		Step::Clearing => Costs::count_clear(),
		Step::Admission => Costs::count_admit(),
	};
	let mut largest = Weight::zero();
	for (_, job) in Jobs::<Runtime>::iter() {
		for issue in job.issues {
			let tally = LiquidDelegation::tally(issue).map(|tally| tally.progress);
			for progress in tally.into_iter().flatten() {
				largest = largest.max(price(progress.step));
			}
		}
	}
	turn().saturating_add(largest)
}

/// While the clock stands still, each count ends step by step, but for those that wait for ballots to be
/// opened.
fn counts_end_in_crumbs() {
	pause(true);
	let now = LiquidDelegation::clock();
	let reminders = Reminders::<Runtime>::iter_keys().count();
	let (mut seen, mut steps, mut blocks) = (BTreeSet::new(), 0, 0);
	loop {
		let all: BTreeMap<_, _> =
			Jobs::<Runtime>::iter().map(|(key, job)| (key.id(), job)).collect();
		for (id, job) in &all {
			if seen.insert(*id) {
				// What everybody can add to a count: an exception, four steps of delegation, what they
				// support, or their ballot's weight and the ballot, and what was noted about them.
				steps += (1 + job.issues.len()) * (16 + 8 * usize::from(PEOPLE));
			}
		}
		if all.values().all(|job| waits(job, &all, now)) {
			break;
		}
		// One turn of each count may be that in which it turns out to wait; and reminders come first.
		let bound = steps + seen.len() + reminders;
		assert!(
			blocks <= bound,
			"what has begun to be counted is counted in {bound} blocks: {all:?}"
		);
		next_block(crumb());
		blocks += 1;
	}
	if blocks > 3 {
		mark("a count stops and goes on");
	}
}

/// Whether a count, or one that comes before it, waits for ballots to be opened.
fn waits<'a>(mut job: &'a Job<u32>, all: &'a BTreeMap<JobId, Job<u32>>, now: Tick) -> bool {
	loop {
		if job.ballots_from > now {
			return true;
		}
		let Some(before) = job.after.and_then(|before| all.get(&before)) else { return false };
		job = before;
	}
}

/// With room in the blocks, everything ends, and nothing of a count is left.
fn everything_ends() {
	pause(false);
	let mut blocks = 0;
	let counts = || Jobs::<Runtime>::iter_keys().next().is_some();
	while OpenIssues::<Runtime>::get() > 0 || counts() {
		assert!(blocks <= LIFE, "every issue ends");
		next_block(Weight::MAX);
		blocks += 1;
	}
	assert!(Frozen::<Runtime>::get().is_empty(), "no moment stays frozen");
	assert_eq!(Ready::<Runtime>::iter_keys().count(), 0, "nothing is left of a count");
	assert_eq!(Nodes::<Runtime>::iter_keys().count(), 0, "nothing is left of a count");
	assert_eq!(Cursors::<Runtime>::iter_keys().count(), 0, "nothing is left of a count");
	for (key, outcome) in Results::<Runtime>::iter() {
		let report = outcome.report;
		assert!(report.weight <= outcome.population && report.voters <= outcome.heads);
		assert!(report.delegated <= report.weight && report.largest <= report.weight);
		mark("a vote is counted");
		if report.delegated > 0 {
			mark("a delegation arrives in a vote");
		}
		if let Some(interim) = Interims::<Runtime>::get(key) {
			mark("what led before is counted");
			let first = outcome.winner.or(outcome.unconfirmed);
			assert_eq!(outcome.winner.is_some(), first.is_some() && first == interim.winner);
		}
		let state = LiquidDelegation::issue(key.id()).map(|view| view.issue.state);
		let finished = [State::FinishedWithWinner, State::FinishedWithoutWinner];
		assert!(state.is_some_and(|state| finished.contains(&state)), "{state:?}");
	}
}
