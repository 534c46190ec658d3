// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What people do about what they are asked.

use super::{
	units::{self, action, government, votes_in, Manner},
	world::{content, key_of, Act, World},
};
use crate::*;
use co3_primitives::{IssueId, ResidentId, Role, SortedId, Territories as _};
use frame_support::pallet_prelude::Weight;
use pallet_liquid_delegation::{
	co3_tally::{Degree, Opinion, Override},
	Acceptance, Areas, Ballots, Call, Drafts, Enactments, Grades, Ground, InAdmission, Initiation,
	Initiatives, Initiators, Issue, Issues, Jobs, NextDue, Opinions, Overrides, Paper, Part,
	Participations, PausedBlocks, Reminders, Scope, State, Suggestions, Text, Trusters,
};

type Question = Issue<BlockNumber>;
type Standing = pallet_liquid_delegation::InitiativeOf<Runtime>;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"set_unit" | "set_policy" | "set_policy_open" | "set_area" | "set_area_open"
		| "open_issue" | "open_poll" => units::act(world, name),
		"set_override" | "cancel_issue" => governments_act(world, name),
		"condemn" => condemn(world),
		"enact" | "veto" => enactments_act(world, name),
		"prune" | "reveal" | "advance" | "request_check" | "clear" => anybodys_act(world, name),
		"delegate" | "undelegate" | "refuse" | "set_acceptance" | "set_never" => {
			delegation_act(world, name)
		}
		"add_draft" | "revoke" | "invite" | "accept_invitation" | "remove_initiator" => {
			initiators_act(world, name)
		}
		"set_interest" | "support" | "unsupport" | "add_initiative" | "suggest" | "rate" => {
			voters_act(world, name)
		}
		"vote" | "seal" | "withdraw_ballot" | "decline" => ballots_act(world, name),
		_ => panic!("nobody sends LiquidDelegation.{name} here: add it to the generator"),
	}
}

/// The first block at which the clock is that far.
fn block_of(tick: u64) -> BlockNumber {
	tick as BlockNumber + PausedBlocks::<Runtime>::get()
}

/// The first block after this one in which something happens by itself, whoever does nothing.
pub fn stirs(now: BlockNumber) -> Option<BlockNumber> {
	let due = NextDue::<Runtime>::get().into_iter();
	let reminders = Reminders::<Runtime>::iter_keys().next().map(|(due, _)| due.id());
	let counts = Jobs::<Runtime>::iter_values().map(|job| job.ballots_from);
	due.chain(reminders).chain(counts).map(|due| block_of(due).max(now + 1)).min()
}

/// What is not over, at the present tick.
fn running() -> impl Iterator<Item = (IssueId, Question)> {
	let open = Issues::<Runtime>::iter().filter(|(_, issue)| issue.over.is_none());
	open.filter_map(|(key, _)| LiquidDelegation::issue(key.id())).map(|view| (view.id, view.issue))
}

/// An issue in one of these states.
fn issue(world: &mut World, what: impl Fn(&Question) -> bool) -> Option<(IssueId, Question)> {
	let all = Issues::<Runtime>::iter().filter(|(_, issue)| issue.over.is_none());
	let (key, _) = world.dice.find(all, |(key, _)| {
		LiquidDelegation::issue(key.id()).is_some_and(|view| what(&view.issue))
	})?;
	LiquidDelegation::issue(key.id()).map(|view| (view.id, view.issue))
}

/// Waits until the first of these issues goes on.
fn later(what: impl Fn(IssueId, &Question) -> bool) -> Option<Act> {
	let waiting = running().filter(|(id, one)| what(*id, one));
	let next = waiting.map(|(_, one)| match one.state {
		State::Admission => {
			let check = Areas::<Runtime>::get(one.area).and_then(|area| area.next_check);
			check.into_iter().chain(one.due).min()
		}
		_ => one.due,
	});
	// What is being counted goes on with the next block.
	let next = next.map(|due| due.map_or(0, block_of).max(System::block_number() + 1));
	Act::wait(next.min()?)
}

fn manner(issue: &Question) -> Option<Manner> {
	LiquidDelegation::policy(issue.policy).map(|(_, policy)| Manner::of(&policy))
}

fn discussed(issue: &Question) -> bool {
	matches!(issue.state, State::Admission | State::Discussion | State::Verification)
}

fn edited(issue: &Question) -> bool {
	matches!(issue.state, State::Admission | State::Discussion)
}

/// Somebody who may do something in an issue, and is fit.
fn somebody(
	world: &mut World,
	id: IssueId,
	may: impl Fn(Part) -> bool,
	fit: impl Fn(ResidentId) -> bool,
) -> Option<(ResidentId, AccountId)> {
	let all = pallet_residents::ResidentIds::<Runtime>::iter().filter(|(_, who)| fit(*who));
	let able = |who| LiquidDelegation::part(id, who).is_some_and(&may);
	world.dice.find(all, |(_, who)| able(*who)).map(|(account, who)| (who, account))
}

/// Somebody who may take part in an issue, and is fit.
fn voter(
	world: &mut World,
	id: IssueId,
	fit: impl Fn(ResidentId) -> bool,
) -> Option<(ResidentId, AccountId)> {
	somebody(world, id, |part| part.weight.is_some(), fit)
}

/// Somebody who may initiate in an issue, and is fit.
fn proposer(
	world: &mut World,
	id: IssueId,
	fit: impl Fn(ResidentId) -> bool,
) -> Option<(ResidentId, AccountId)> {
	somebody(world, id, |part| part.initiative_right, fit)
}

/// An initiative that stands.
fn initiative(world: &mut World, id: IssueId) -> Option<(u8, u16)> {
	let standing = Initiatives::<Runtime>::iter_prefix(SortedId::from(id))
		.filter(|(_, one)| one.revoked.is_none() && one.admitted != Some(false));
	world.dice.pick(standing).map(|(number, one)| (number, one.drafts))
}

fn governments_act(world: &mut World, name: &str) -> Option<Act> {
	let (issue, one) = issue(world, |one| discussed(one) || one.state == State::Voting)?;
	let who = government(one.unit)?;
	if name == "cancel_issue" {
		// Not too often, or nothing is ever decided.
		let ground = Ground::Duplicate;
		return Act::by(who, Call::cancel_issue { issue, ground })
			.filter(|_| world.dice.percent(5));
	}
	let known = Overrides::<Runtime>::iter_key_prefix(SortedId::from(issue));
	let known = world.dice.pick(known).filter(|_| world.dice.percent(30));
	let (voter, different) = match known {
		Some(voter) => (voter, None),
		None => {
			let weight = Some(world.dice.below(9));
			let (voter, _) = world.resident()?;
			let right = Some(true);
			(voter, Some(Override { initiative_right: right, voting_right: right, weight }))
		}
	};
	Act::by(who, Call::set_override { issue, voter, different })
}

fn condemn(world: &mut World) -> Option<Act> {
	let drafts = Drafts::<Runtime>::iter().filter(|(_, draft)| !draft.condemned);
	let drafts =
		drafts.map(|((key, initiative, draft), _)| (key, Text::Draft { initiative, draft }));
	let suggestions = Suggestions::<Runtime>::iter().filter(|(_, one)| !one.condemned);
	let suggestions = suggestions.map(|((key, initiative, suggestion), _)| {
		(key, Text::Suggestion { initiative, suggestion })
	});
	let (key, text) = world.dice.pick(drafts.chain(suggestions))?;
	let unit = LiquidDelegation::issue(key.id())?.issue.unit;
	let who = world.officer(Territories::municipality_of(unit)?, Role::Moderator)?;
	Act::by(who, Call::condemn { issue: key.id(), text })
}

/// What a decision waits to release: that it is released, or not.
fn enactments_act(world: &mut World, name: &str) -> Option<Act> {
	let now = LiquidDelegation::clock();
	let all = Enactments::<Runtime>::iter().collect::<Vec<_>>();
	if name == "veto" {
		let in_time = all.into_iter().filter(|(_, one)| now < one.veto_until);
		if let Some((key, one)) = world.dice.pick(in_time) {
			// Seldom, or nothing would ever be released.
			let seldom = world.dice.percent(15);
			let who = government(one.unit).filter(|_| seldom)?;
			return Act::by(who, Call::veto { issue: key.id() });
		}
	} else if let Some((key, one)) = all.into_iter().min_by_key(|(_, one)| one.from) {
		let bound = Weight::from_parts(1_000_000_000, 100_000);
		return match one.from <= now {
			true => Act::by(world.registered(), Call::enact { issue: key.id(), bound }),
			false => Act::wait(block_of(one.from)),
		};
	}
	decide(world)
}

/// Whether something would follow from an issue.
fn effective(id: IssueId) -> bool {
	let mut all = Initiatives::<Runtime>::iter_prefix_values(SortedId::from(id));
	all.any(|one| one.revoked.is_none() && one.action.is_some())
}

/// Sees to it that something is decided from which something follows.
fn decide(world: &mut World) -> Option<Act> {
	let voted = |id| {
		let mut ballots = Ballots::<Runtime>::iter_prefix_values(SortedId::from(id));
		ballots.any(|one| matches!(one.paper, Paper::Open(grades) if !grades.is_empty()))
	};
	let closes = later(|id, one| {
		matches!(one.state, State::Voting | State::Counting) && effective(id) && voted(id)
	});
	let votes = |world: &mut World| {
		let all = running().filter(|(id, one)| {
			one.state == State::Voting && manner(one) == Some(Manner::Openly) && effective(*id)
		});
		let (id, _) = world.dice.pick(all)?;
		vote(world, id)
	};
	closes
		.or_else(|| votes(world))
		.or_else(|| {
			later(|id, one| discussed(one) && manner(one) == Some(Manner::Openly) && effective(id))
		})
		.or_else(|| units::begin(world, Manner::Openly))
}

fn anybodys_act(world: &mut World, name: &str) -> Option<Act> {
	let who = world.registered();
	match name {
		"prune" => {
			// What has run out, or was about an issue that is over.
			let now = LiquidDelegation::clock();
			let ended = |scope| match scope {
				Scope::Issue(issue) => Issues::<Runtime>::get(SortedId::from(issue))
					.is_none_or(|one| one.over.is_some()),
				_ => false,
			};
			let stale = Trusters::<Runtime>::iter().filter(|(_, _, record)| {
				record.get().iter().any(|(scope, row)| row.until <= now || ended(scope))
			});
			let (unit, truster, _) = world.dice.pick(stale)?;
			Act::by(who, Call::prune { unit, truster })
		}
		"reveal" => {
			let closed = |one: &Question| one.state == State::Revealing;
			let all = running().filter(|(_, one)| closed(one));
			let all = all.flat_map(|(id, _)| sealed(id).map(move |voter| (id, voter)));
			let Some((issue, voter)) = world.dice.pick(all) else {
				return later(|id, one| one.state == State::Voting && sealed(id).next().is_some());
			};
			let (grades, salt) = opening();
			Act::by(who, Call::reveal { issue, voter, grades, salt })
		}
		"advance" => {
			let open = Issues::<Runtime>::iter().filter(|(_, issue)| issue.over.is_none());
			let (key, _) = world.dice.find(open, |(key, kept)| {
				LiquidDelegation::issue(key.id()).is_some_and(|view| view.issue != *kept)
			})?;
			Act::by(who, Call::advance { issue: key.id() })
		}
		"request_check" => {
			let seeking = InAdmission::<Runtime>::iter().filter(|(_, issues)| !issues.is_empty());
			let (area, _) = world.dice.pick(seeking)?;
			Act::by(who, Call::request_check { area })
		}
		_ => {
			let now = LiquidDelegation::clock();
			let over = Issues::<Runtime>::iter().filter(|(_, one)| !one.cleared);
			let ripe = over.filter_map(|(key, one)| {
				Some((key.id(), one.over? + configs::civic::Retention::get()))
			});
			let (ripe, unripe): (Vec<_>, Vec<_>) = ripe.partition(|(_, from)| *from <= now);
			let Some((issue, _)) = world.dice.pick(ripe) else {
				return Act::wait(block_of(unripe.into_iter().map(|(_, from)| from).min()?));
			};
			Act::by(who, Call::clear { issue, limit: 50 })
		}
	}
}

/// Whose ballots in an issue are sealed.
fn sealed(id: IssueId) -> impl Iterator<Item = ResidentId> {
	let ballots = Ballots::<Runtime>::iter_prefix(SortedId::from(id));
	ballots.filter(|(_, one)| matches!(one.paper, Paper::Sealed(_))).map(|(voter, _)| voter)
}

/// What everybody seals here, and how.
fn opening() -> (Grades, Hash) {
	let grades: Vec<(u8, i8)> = Vec::new();
	(grades.try_into().expect("nothing fits"), Hash::repeat_byte(7))
}

fn delegation_act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"set_acceptance" => {
			let (_, who) = world.resident()?;
			let acceptance = match world.dice.below(6) {
				0 => Acceptance::Closed,
				1 => Acceptance::AtMost(3),
				_ => Acceptance::All,
			};
			Act::by(who, Call::set_acceptance { acceptance })
		}
		"set_never" => {
			let ((me, who), (other, _)) = (world.resident()?, world.resident()?);
			let never: Vec<_> = [other].into_iter().filter(|other| *other != me).collect();
			Act::by(who, Call::set_never { never: never.try_into().expect("one fits") })
		}
		"undelegate" | "refuse" => {
			let (unit, truster, record) = world.dice.pick(Trusters::<Runtime>::iter())?;
			let (scope, row) = world.dice.pick(record.get().iter())?;
			if name == "undelegate" {
				return Act::by(key_of(truster)?, Call::undelegate { unit, scope });
			}
			Act::by(key_of(row.to?)?, Call::refuse { unit, truster, scope })
		}
		_ => {
			let area = world.dice.pick(Areas::<Runtime>::iter())?;
			let unit = area.1.unit;
			let people: Vec<_> = pallet_residents::ResidentIds::<Runtime>::iter()
				.filter_map(|(who, id)| Some((who, Residents::voter_by_id(id, false)?)))
				.filter(|(_, voter)| votes_in(voter, unit))
				.collect();
			let (who, me) = world.dice.pick(people.clone())?;
			let (_, other) = world.dice.pick(people)?;
			let to = Some(other.id).filter(|other| *other != me.id);
			let open = issue(world, |one| {
				one.unit == unit && (discussed(one) || one.state == State::Voting)
			});
			let scope = match (world.dice.below(3), open) {
				(0, Some((issue, _))) => Scope::Issue(issue),
				(1, _) if to.is_some() => Scope::Unit,
				_ => Scope::Area(area.0),
			};
			Act::by(who, Call::delegate { unit, scope, to, until: None })
		}
	}
}

/// An initiative of an issue whose drafts are open, and somebody who is that to it.
fn initiator(
	world: &mut World,
	wanted: Initiation,
	fit: impl Fn(&Standing) -> bool,
) -> Option<(IssueId, u8, ResidentId, AccountId)> {
	let all = Initiators::<Runtime>::iter().filter(|((key, number, who), state)| {
		let open = LiquidDelegation::issue(key.id()).is_some_and(|view| edited(&view.issue));
		let stands = Initiatives::<Runtime>::get(key, number)
			.is_some_and(|initiative| initiative.revoked.is_none() && fit(&initiative));
		*state == wanted && open && stands && key_of(*who).is_some()
	});
	let ((key, number, who), _) = world.dice.pick(all)?;
	Some((key.id(), number, who, key_of(who)?))
}

fn initiators_act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"accept_invitation" => {
			let (issue, initiative, _, who) = initiator(world, Initiation::Invited, |_| true)?;
			Act::by(who, Call::accept_invitation { issue, initiative })
		}
		"remove_initiator" => {
			let wanted = match world.dice.percent(50) {
				true => Initiation::Invited,
				false => Initiation::Accepted,
			};
			let (issue, initiative, who, account) = initiator(world, wanted, |one| {
				// The last one stays.
				wanted == Initiation::Invited || one.initiators > 1
			})?;
			Act::by(account, Call::remove_initiator { issue, initiative, who })
		}
		_ => {
			let (issue, initiative, _, who) = initiator(world, Initiation::Accepted, |_| true)?;
			let call = match name {
				"add_draft" => {
					Call::add_draft { issue, initiative, content: content(world.number()) }
				}
				"revoke" if world.dice.percent(30) => {
					Call::revoke { issue, initiative, successor: None }
				}
				"revoke" => return None,
				_ => {
					let key = SortedId::from(issue);
					let new = |who| !Initiators::<Runtime>::contains_key((key, initiative, who));
					Call::invite { issue, initiative, who: proposer(world, issue, new)?.0 }
				}
			};
			Act::by(who, call)
		}
	}
}

fn voters_act(world: &mut World, name: &str) -> Option<Act> {
	let (id, _) = match name {
		"suggest" => issue(world, edited)?,
		_ => issue(world, discussed)?,
	};
	let key = SortedId::from(id);
	if let "unsupport" = name {
		let supporters = Participations::<Runtime>::iter_prefix(key).flat_map(|(who, record)| {
			let supports = record.get().supports.clone();
			supports.into_iter().map(move |support| (who, support.initiative))
		});
		let (who, initiative) = world.dice.pick(supporters)?;
		return Act::by(key_of(who)?, Call::unsupport { issue: id, initiative });
	}
	let (who, account) = match name {
		"add_initiative" => proposer(world, id, |_| true)?,
		_ => voter(world, id, |_| true)?,
	};
	let call = match name {
		"set_interest" => {
			let participation = LiquidDelegation::participation(id, who);
			Call::set_interest { issue: id, interested: !participation.interested }
		}
		"add_initiative" => {
			Call::add_initiative { issue: id, content: content(world.number()), action: action() }
		}
		"support" => {
			let (initiative, draft) = initiative(world, id)?;
			Call::support { issue: id, initiative, draft }
		}
		"suggest" => {
			let (initiative, _) = initiative(world, id)?;
			let degree = Degree::Should;
			Call::suggest { issue: id, initiative, content: content(world.number()), degree }
		}
		_ => {
			let all = Suggestions::<Runtime>::iter_prefix((key,));
			let ((initiative, suggestion), _) = world.dice.pick(all)?;
			let said = Opinions::<Runtime>::get(key, who);
			let known =
				said.iter().any(|row| row.initiative == initiative && row.suggestion == suggestion);
			let fulfilled = world.dice.percent(50);
			let opinion = (!known).then_some(Opinion { degree: Degree::Must, fulfilled });
			Call::rate { issue: id, initiative, suggestion, opinion }
		}
	};
	Act::by(account, call)
}

/// Somebody votes openly.
fn vote(world: &mut World, issue: IssueId) -> Option<Act> {
	let (_, account) = voter(world, issue, |_| true)?;
	let (initiative, _) = initiative(world, issue)?;
	let grade = world.dice.below(20) as i8 - 1;
	let grades = vec![(initiative, grade)].try_into().expect("one fits");
	Act::by(account, Call::vote { issue, grades })
}

fn ballots_act(world: &mut World, name: &str) -> Option<Act> {
	let asked = |one: &Question| match name {
		"vote" => manner(one) != Some(Manner::Sealed),
		"seal" => manner(one) == Some(Manner::Sealed),
		_ => true,
	};
	let Some((issue, _)) = issue(world, |one| one.state == State::Voting && asked(one)) else {
		let coming = later(|_, one| discussed(one) && one.unrevoked > 0 && asked(one));
		let manner = if name == "seal" { Manner::Sealed } else { Manner::Openly };
		return coming.or_else(|| units::begin(world, manner));
	};
	let key = SortedId::from(issue);
	if let "withdraw_ballot" = name {
		let there = Ballots::<Runtime>::iter_prefix(key);
		let there = there.filter(|(_, ballot)| ballot.paper != Paper::Withdrawn);
		let (who, _) = world.dice.pick(there)?;
		return Act::by(key_of(who)?, Call::withdraw_ballot { issue });
	}
	if name == "vote" {
		return vote(world, issue);
	}
	let silent = |who| !Ballots::<Runtime>::contains_key(key, who);
	let (who, account) = voter(world, issue, |who| name != "decline" || silent(who))?;
	if name == "decline" {
		return Act::by(account, Call::decline { issue });
	}
	let (grades, salt) = opening();
	let commitment = LiquidDelegation::sealed_as(issue, who, grades, salt);
	Act::by(account, Call::seal { issue, commitment })
}
