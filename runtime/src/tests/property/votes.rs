// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What towns let their people decide, and what people do about it.

use super::world::{content, key_of, Act, World};
use crate::*;
use co3_primitives::{IssueId, ResidentId, Role, SortedId, Territories as _, TerritoryId, Title};
use frame_support::{pallet_prelude::Weight, traits::StorePreimage};
use pallet_liquid_delegation::co3_tally::{Degree, Opinion, Override, Quorum, Ratio, Rules};
use pallet_liquid_delegation::{
	Acceptance, Area, Areas, Ballots, Call, Classes, Drafts, Effect, Enactments, Grades, Grading,
	Ground, InAdmission, Initiation, Initiatives, Initiators, Issue, Issues, Opinions, Overrides,
	Paper, Participations, Policies, Policy, Publicity, Scope, State, Suggestions, Times, Trusters,
	Units,
};

type Question = Issue<BlockNumber>;

/// A policy of short phases that nearly everything passes.
pub fn policy() -> Policy {
	let none = Quorum { absolute: 0, share: Ratio::ZERO };
	Policy {
		name: Title::new("Short").expect("a title"),
		polling: false,
		times: Times {
			admission_min: 0,
			admission_max: 2_000,
			discussion: 1_000,
			verification: 1_000,
			// Long enough to be met between two longer silences.
			voting: 10_000,
			reveal: 0,
		},
		admission: none,
		initiative: none,
		rules: Rules::default(),
		publicity: Publicity::Open,
		grading: Grading::Graded,
		delegation: true,
		effect: Some(Effect { delay: 100_000, veto: 100_000 }),
	}
}

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"set_unit" | "set_policy" | "set_policy_open" | "set_area" | "set_area_open"
		| "set_override" | "cancel_issue" | "veto" => governments_act(world, name),
		"open_poll" | "condemn" => offices_act(world, name),
		"prune" | "reveal" | "advance" | "request_check" | "enact" | "clear" => {
			anybodys_act(world, name)
		}
		"delegate" | "undelegate" | "refuse" | "set_acceptance" | "set_never" => {
			delegation_act(world, name)
		}
		"add_draft" | "revoke" | "invite" | "accept_invitation" | "remove_initiator" => {
			initiators_act(world, name)
		}
		_ => voters_act(world, name),
	}
}

/// The account that governs a territory's municipality.
fn government(unit: TerritoryId) -> Option<AccountId> {
	let municipality = Territories::municipality_of(unit)?;
	let member = pallet_consortium::Municipalities::<Runtime>::get(municipality)?;
	member.is_active().then_some(member.governance)
}

/// The whole of a municipality.
fn town_of(municipality: u32) -> Option<TerritoryId> {
	let places = pallet_territories::Records::<Runtime>::iter();
	let mut own = places.filter(|(id, place)| {
		place.municipality == Some(municipality) && Territories::ancestry(*id).len() == 2
	});
	own.next().map(|(id, _)| id)
}

/// A unit whose government can act.
fn unit(world: &mut World) -> Option<(TerritoryId, AccountId)> {
	let units = Units::<Runtime>::iter_keys().filter(|unit| Territories::is_open(*unit));
	let governed = units.filter_map(|unit| Some((unit, government(unit)?)));
	world.dice.pick(governed)
}

/// An issue in one of these states, at the present tick.
fn issue(world: &mut World, what: impl Fn(&Question) -> bool) -> Option<(IssueId, Question)> {
	let all = Issues::<Runtime>::iter_keys()
		.filter_map(|key| LiquidDelegation::issue(key.id()))
		.map(|view| (view.id, view.issue))
		.filter(|(_, issue)| what(issue));
	world.dice.pick(all)
}

fn discussed(issue: &Question) -> bool {
	matches!(issue.state, State::Admission | State::Discussion | State::Verification)
}

fn edited(issue: &Question) -> bool {
	matches!(issue.state, State::Admission | State::Discussion)
}

/// Somebody who may take part in an issue.
fn voter(world: &mut World, id: IssueId) -> Option<(ResidentId, AccountId)> {
	let all = pallet_residents::ResidentIds::<Runtime>::iter();
	let able = all.filter(|(_, who)| {
		let part = LiquidDelegation::part(id, *who);
		part.is_some_and(|(weight, _)| weight.is_some())
	});
	world.dice.pick(able).map(|(account, who)| (who, account))
}

/// An initiative that stands.
fn initiative(world: &mut World, id: IssueId) -> Option<(u8, u16)> {
	let standing = Initiatives::<Runtime>::iter_prefix(SortedId::from(id))
		.filter(|(_, one)| one.revoked.is_none() && one.admitted != Some(false));
	world.dice.pick(standing).map(|(number, one)| (number, one.drafts))
}

fn governments_act(world: &mut World, name: &str) -> Option<Act> {
	let everybody = Classes::of(&co3_primitives::Class::ALL);
	if name == "set_unit" {
		let (municipality, who) = world.governance()?;
		// The whole town as often as one of its places: what is on the map is in both.
		let town = town_of(municipality).filter(|_| world.dice.percent(50));
		let unit = town.or_else(|| world.territory_of(municipality))?;
		let open = world.dice.percent(95);
		return Act::by(who, Call::set_unit { unit, classes: everybody, open });
	}
	if let "set_override" | "cancel_issue" = name {
		let (issue, one) = issue(world, |one| discussed(one) || one.state == State::Voting)?;
		let who = government(one.unit)?;
		if name == "cancel_issue" {
			// Not too often, or nothing is ever decided.
			let ground = Ground::Duplicate;
			return world
				.dice
				.percent(5)
				.then_some(())
				.and_then(|()| Act::by(who, Call::cancel_issue { issue, ground }));
		}
		let known = Overrides::<Runtime>::iter_key_prefix(SortedId::from(issue));
		let known = world.dice.pick(known).filter(|_| world.dice.percent(30));
		let (voter, different) = match known {
			Some(voter) => (voter, None),
			None => {
				let weight = Some(world.dice.below(9));
				let (voter, _) = world.resident()?;
				(voter, Some(Override { voting_right: Some(true), weight }))
			}
		};
		return Act::by(who, Call::set_override { issue, voter, different });
	}
	if name == "veto" {
		let now = LiquidDelegation::clock();
		// Every second decision stands, or nothing would ever be released.
		let waiting = Enactments::<Runtime>::iter()
			.filter(|(key, one)| now < one.veto_until && key.id() % 2 == 0);
		let (key, one) = world.dice.pick(waiting)?;
		return Act::by(government(one.unit)?, Call::veto { issue: key.id() });
	}
	let (unit, who) = unit(world)?;
	match name {
		"set_policy" => {
			let mut terms = policy();
			match world.dice.below(4) {
				0 | 3 => {
					terms.publicity = Publicity::HiddenUntilClose;
					terms.times.reveal = 10_000;
				}
				1 => {
					terms.polling = true;
					terms.times.admission_max = 0;
				}
				_ => {}
			}
			Act::by(who, Call::set_policy { unit, policy: None, terms })
		}
		"set_policy_open" => {
			let own = Policies::<Runtime>::iter().filter(|(_, policy)| policy.unit == unit);
			let (policy, _) = world.dice.pick(own)?;
			let open = world.dice.percent(90);
			Act::by(who, Call::set_policy_open { unit, policy, open })
		}
		"set_area_open" => {
			let own = Areas::<Runtime>::iter().filter(|(_, area)| area.unit == unit);
			let (area, _) = world.dice.pick(own)?;
			let open = world.dice.percent(90);
			Act::by(who, Call::set_area_open { unit, area, open })
		}
		_ => {
			let own = Policies::<Runtime>::iter().filter(|(_, policy)| policy.unit == unit);
			let policies: Vec<_> = own.map(|(policy, _)| policy).take(32).collect();
			let default_policy = *policies.first()?;
			let terms = Area {
				name: world.title(),
				policies: policies.try_into().ok()?,
				default_policy,
				limiter: None,
				check_every: Some(500),
			};
			Act::by(who, Call::set_area { unit, area: None, terms })
		}
	}
}

/// An area, and a policy that issues in it can follow.
fn terms(world: &mut World, polling: bool) -> Option<(u32, u32, TerritoryId)> {
	let mut all = Vec::new();
	for (area, state) in Areas::<Runtime>::iter() {
		let unit = Units::<Runtime>::get(state.unit).is_some_and(|unit| unit.open);
		let open = unit && state.open && Territories::is_open(state.unit);
		let Some((_, kept)) = LiquidDelegation::area(area).filter(|_| open) else { continue };
		for policy in kept.policies {
			let Some((terms, rules)) = LiquidDelegation::policy(policy) else { continue };
			if terms.open && rules.polling == polling {
				all.push((area, policy, state.unit));
			}
		}
	}
	world.dice.pick(all)
}

/// A vote that something on the map of a municipality can lead to.
pub fn ballot(world: &mut World, municipality: u32) -> Option<pallet_geo_proposals::Ballot> {
	let mut all = Vec::new();
	for (area, state) in Areas::<Runtime>::iter() {
		if Territories::municipality_of(state.unit) != Some(municipality) {
			continue;
		}
		let Some((_, kept)) = LiquidDelegation::area(area) else { continue };
		let asked = kept.policies.into_iter().filter(|policy| {
			LiquidDelegation::policy(*policy).is_some_and(|(_, rules)| !rules.polling)
		});
		all.extend(asked.map(|policy| pallet_geo_proposals::Ballot { area, policy }));
	}
	world.dice.pick(all)
}

fn offices_act(world: &mut World, name: &str) -> Option<Act> {
	if name == "open_poll" {
		let (area, policy, unit) = terms(world, true)?;
		let who = world.officer(Territories::municipality_of(unit)?, Role::ProposalOfficer)?;
		let questions = vec![content(world.number()), content(world.number())];
		let questions = questions.try_into().expect("two fit");
		return Act::by(who, Call::open_poll { area, policy, questions });
	}
	let drafts = Drafts::<Runtime>::iter().filter(|(_, draft)| !draft.condemned);
	let ((key, initiative, draft), _) = world.dice.pick(drafts)?;
	let unit = LiquidDelegation::issue(key.id())?.issue.unit;
	let who = world.officer(Territories::municipality_of(unit)?, Role::Moderator)?;
	Act::by(who, Call::condemn { issue: key.id(), initiative, draft })
}

fn anybodys_act(world: &mut World, name: &str) -> Option<Act> {
	let who = world.registered();
	match name {
		"prune" => {
			let (unit, truster) = world.dice.pick(Trusters::<Runtime>::iter_keys())?;
			Act::by(who, Call::prune { unit, truster })
		}
		"reveal" => {
			let (issue, _) = issue(world, |one| one.state == State::Revealing)?;
			let sealed = Ballots::<Runtime>::iter_prefix(SortedId::from(issue))
				.filter(|(_, ballot)| matches!(ballot.paper, Paper::Sealed(_)));
			let (voter, _) = world.dice.pick(sealed)?;
			let (grades, salt) = opening();
			Act::by(who, Call::reveal { issue, voter, grades, salt })
		}
		"advance" => {
			let behind = Issues::<Runtime>::iter().filter(|(key, kept)| {
				LiquidDelegation::issue(key.id()).is_some_and(|view| view.issue != *kept)
			});
			let (key, _) = world.dice.pick(behind)?;
			Act::by(who, Call::advance { issue: key.id() })
		}
		"request_check" => {
			let seeking = InAdmission::<Runtime>::iter().filter(|(_, issues)| !issues.is_empty());
			let (area, _) = world.dice.pick(seeking)?;
			Act::by(who, Call::request_check { area })
		}
		"enact" => {
			let now = LiquidDelegation::clock();
			let ripe = Enactments::<Runtime>::iter().filter(|(_, one)| one.from <= now);
			let (key, _) = world.dice.pick(ripe)?;
			let bound = Weight::from_parts(1_000_000_000, 100_000);
			Act::by(who, Call::enact { issue: key.id(), bound })
		}
		_ => {
			let now = LiquidDelegation::clock();
			let kept = configs::civic::Retention::get();
			let (issue, _) = issue(world, |one| {
				!one.cleared && one.over.is_some_and(|over| over + kept <= now)
			})?;
			Act::by(who, Call::clear { issue, limit: 50 })
		}
	}
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
			let within = |home| Territories::ancestry(home).contains(&unit);
			let people: Vec<_> = pallet_residents::ResidentIds::<Runtime>::iter()
				.filter_map(|(who, id)| Some((who, Residents::voter_by_id(id, false)?)))
				.filter(|(_, voter)| within(voter.territory))
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
) -> Option<(IssueId, u8, ResidentId, AccountId)> {
	let all = Initiators::<Runtime>::iter().filter(|((key, number, who), state)| {
		let open = LiquidDelegation::issue(key.id()).is_some_and(|view| edited(&view.issue));
		let stands = Initiatives::<Runtime>::get(key, number)
			.is_some_and(|initiative| initiative.revoked.is_none());
		*state == wanted && open && stands && key_of(*who).is_some()
	});
	let ((key, number, who), _) = world.dice.pick(all)?;
	Some((key.id(), number, who, key_of(who)?))
}

fn initiators_act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"accept_invitation" => {
			let (issue, initiative, _, who) = initiator(world, Initiation::Invited)?;
			Act::by(who, Call::accept_invitation { issue, initiative })
		}
		"remove_initiator" => {
			let wanted = match world.dice.percent(50) {
				true => Initiation::Invited,
				false => Initiation::Accepted,
			};
			let (issue, initiative, who, account) = initiator(world, wanted)?;
			Act::by(account, Call::remove_initiator { issue, initiative, who })
		}
		_ => {
			let (issue, initiative, _, who) = initiator(world, Initiation::Accepted)?;
			let call = match name {
				"add_draft" => {
					Call::add_draft { issue, initiative, content: content(world.number()) }
				}
				"revoke" if world.dice.percent(30) => {
					Call::revoke { issue, initiative, successor: None }
				}
				"revoke" => return None,
				_ => Call::invite { issue, initiative, who: voter(world, issue)?.0 },
			};
			Act::by(who, call)
		}
	}
}

/// What a decision releases here.
fn action() -> Option<pallet_liquid_delegation::ActionOf<Runtime>> {
	Preimage::bound(RuntimeCall::from(frame_system::Call::remark { remark: vec![7] })).ok()
}

fn voters_act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"open_issue" => {
			let (area, policy, unit) = terms(world, false)?;
			let all = pallet_residents::ResidentIds::<Runtime>::iter();
			let able = all.filter(|(_, id)| {
				let voter = Residents::voter_by_id(*id, false);
				voter.is_some_and(|voter| Territories::ancestry(voter.territory).contains(&unit))
			});
			let (who, _) = world.dice.pick(able)?;
			let action = action();
			return Act::by(who, Call::open_issue { area, policy, content: content(1), action });
		}
		"set_interest" | "support" | "unsupport" | "add_initiative" | "suggest" | "rate" => {}
		_ => return ballots_act(world, name),
	}
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
	let (who, account) = voter(world, id)?;
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

fn ballots_act(world: &mut World, name: &str) -> Option<Act> {
	let sealed = |one: &Question| {
		LiquidDelegation::policy(one.policy)
			.is_some_and(|(_, policy)| policy.publicity == Publicity::HiddenUntilClose)
	};
	let (issue, one) = match name {
		"vote" => issue(world, |one| one.state == State::Voting && !sealed(one))?,
		"seal" => issue(world, |one| one.state == State::Voting && sealed(one))?,
		_ => issue(world, |one| one.state == State::Voting)?,
	};
	if let "withdraw_ballot" = name {
		let there = Ballots::<Runtime>::iter_prefix(SortedId::from(issue))
			.filter(|(_, ballot)| ballot.paper != Paper::Withdrawn);
		let (who, _) = world.dice.pick(there)?;
		return Act::by(key_of(who)?, Call::withdraw_ballot { issue });
	}
	let (who, account) = voter(world, issue)?;
	match name {
		"seal" => {
			let (grades, salt) = opening();
			let commitment = LiquidDelegation::sealed_as(issue, who, grades, salt);
			Act::by(account, Call::seal { issue, commitment })
		}
		"vote" => {
			let (initiative, _) = initiative(world, issue)?;
			let grade = world.dice.below(20) as i8 - 1;
			let grades = vec![(initiative, grade)].try_into().expect("one fits");
			Act::by(account, Call::vote { issue, grades })
		}
		"decline" => Act::by(account, Call::decline { issue }),
		_ => {
			panic!("nobody sends LiquidDelegation.{name} in {one:?} here: add it to the generator")
		}
	}
}
