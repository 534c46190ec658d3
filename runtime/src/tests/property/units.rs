// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What towns let their people decide, and how issues begin.

use super::world::{content, Act, World};
use crate::*;
use co3_primitives::{
	AgeClass, Class, ResidentId, Role, Territories as _, TerritoryId, Title, Voter,
};
use frame_support::traits::StorePreimage;
use pallet_geo_proposals::Ballot;
use pallet_liquid_delegation::co3_tally::{Quorum, Ratio, Rules};
use pallet_liquid_delegation::{
	Area, Areas, Call, Effect, Grading, Policies, Policy, Publicity, Suffrage, Terms, Times, Units,
};

/// How people are asked.
#[derive(Clone, Copy, PartialEq)]
pub enum Manner {
	/// By one of them, and they vote openly.
	Openly,
	/// By one of them, and their ballots are sealed.
	Sealed,
	/// By an office.
	Polled,
}

impl Manner {
	const ALL: [Self; 3] = [Self::Openly, Self::Sealed, Self::Polled];

	/// That of a policy.
	pub fn of(policy: &Policy) -> Self {
		match policy.publicity {
			_ if policy.polling => Self::Polled,
			Publicity::HiddenUntilClose => Self::Sealed,
			Publicity::Open => Self::Openly,
		}
	}

	/// A policy of this.
	fn policy(self) -> Terms {
		let mut policy = policy();
		match self {
			Self::Openly => {}
			Self::Sealed => {
				policy.publicity = Some(Publicity::HiddenUntilClose);
				policy.times.reveal = 10_000;
			}
			Self::Polled => {
				policy.polling = true;
				policy.times.admission_max = 0;
				policy.times.confirmation = 4_000;
			}
		}
		policy
	}
}

/// A policy of short phases that nearly everything passes.
pub fn policy() -> Terms {
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
			confirmation: 0,
			reveal: 0,
		},
		admission: none,
		initiative: none,
		rules: Rules::default(),
		publicity: Some(Publicity::Open),
		grading: Grading::Graded,
		delegation: true,
		effect: Some(Effect { delay: 100_000, veto: 100_000 }),
	}
}

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"set_unit" => set_unit(world),
		"set_policy" => {
			let manner = world.dice.pick(Manner::ALL)?;
			set_policy(world, manner)
		}
		"set_area" => {
			let manner = world.dice.pick(Manner::ALL)?;
			set_area(world, manner)
		}
		"open_issue" => {
			let manner = world.dice.pick([Manner::Openly, Manner::Sealed])?;
			begin(world, manner)
		}
		"open_poll" => begin(world, Manner::Polled),
		"set_policy_open" => {
			let (unit, who) = unit(world)?;
			let own = Policies::<Runtime>::iter().filter(|(_, policy)| policy.unit == unit);
			let (policy, _) = world.dice.pick(own)?;
			let open = world.dice.percent(90);
			Act::by(who, Call::set_policy_open { unit, policy, open })
		}
		"set_area_open" => {
			let (unit, who) = unit(world)?;
			let own = Areas::<Runtime>::iter().filter(|(_, area)| area.unit == unit);
			let (area, _) = world.dice.pick(own)?;
			let open = world.dice.percent(90);
			Act::by(who, Call::set_area_open { unit, area, open })
		}
		_ => panic!("nobody sends LiquidDelegation.{name} here: add it to the generator"),
	}
}

/// The account that governs a territory's municipality.
pub fn government(unit: TerritoryId) -> Option<AccountId> {
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

/// Whether something can begin in a unit.
fn is_open(unit: TerritoryId) -> bool {
	Units::<Runtime>::get(unit).is_some_and(|unit| unit.open) && Territories::is_open(unit)
}

/// Whether somebody has a vote in what begins in a unit now.
pub fn votes_in(voter: &Voter<ResidentId>, unit: TerritoryId) -> bool {
	let suffrage = Units::<Runtime>::get(unit).map(|unit| unit.suffrage);
	suffrage.is_some_and(|suffrage| suffrage.includes(voter.group()))
		&& Territories::ancestry(voter.territory).contains(&unit)
}

/// Whether somebody may begin something in a unit now.
fn initiates_in(voter: &Voter<ResidentId>, unit: TerritoryId) -> bool {
	let right = Units::<Runtime>::get(unit).map(|unit| unit.initiative_right);
	right.is_some_and(|right| right.includes(voter.group()))
		&& Territories::ancestry(voter.territory).contains(&unit)
}

/// Those who may begin something in a unit.
fn askers(world: &World, manner: Manner, unit: TerritoryId) -> Vec<AccountId> {
	if manner == Manner::Polled {
		let municipality = Territories::municipality_of(unit);
		let offices = municipality.map(|town| world.officers(town, Role::ProposalOfficer));
		return offices.unwrap_or_default();
	}
	let all = pallet_residents::ResidentIds::<Runtime>::iter();
	let able = all.filter(|(_, id)| {
		let voter = Residents::voter_by_id(*id, false);
		voter.is_some_and(|voter| initiates_in(&voter, unit))
	});
	able.map(|(who, _)| who).collect()
}

/// The units in which somebody may begin something.
fn peopled(world: &World, manner: Manner) -> Vec<TerritoryId> {
	let units = Units::<Runtime>::iter_keys().filter(|unit| is_open(*unit));
	units.filter(|unit| !askers(world, manner, *unit).is_empty()).collect()
}

/// A unit whose government can act.
fn unit(world: &mut World) -> Option<(TerritoryId, AccountId)> {
	let units = Units::<Runtime>::iter_keys();
	let governed = |unit: &TerritoryId| is_open(*unit) && government(*unit).is_some();
	let unit = world.dice.find(units, governed)?;
	Some((unit, government(unit)?))
}

fn set_unit(world: &mut World) -> Option<Act> {
	let (municipality, who) = world.governance()?;
	// The whole town as often as one of its places: what is on the map is in both.
	let town = town_of(municipality).filter(|_| world.dice.percent(50));
	let unit = town.or_else(|| world.territory_of(municipality))?;
	let open = world.dice.percent(95);
	let (suffrage, initiative_right) = (some_people(world)?, some_people(world)?);
	Act::by(who, Call::set_unit { unit, suffrage, initiative_right, open })
}

/// All people, or those of some ages. Those whose age class nobody stated are always among them: most have
/// none.
fn some_people(world: &mut World) -> Option<Suffrage> {
	let some = world.dice.pick([AgeClass::Under30, AgeClass::From30To64, AgeClass::From65])?;
	let ages = match world.dice.percent(50) {
		true => &AgeClass::ALL[..],
		false => &[AgeClass::Unstated, some],
	};
	Some(Suffrage::of(&Class::ALL, ages))
}

/// Rules by which people can be asked like this.
fn set_policy(world: &mut World, manner: Manner) -> Option<Act> {
	let units = peopled(world, manner);
	let unit = world.dice.find(units, |unit| government(*unit).is_some())?;
	let who = government(unit)?;
	Act::by(who, Call::set_policy { unit, policy: None, terms: manner.policy() })
}

/// An area in which people can be asked like this.
fn set_area(world: &mut World, manner: Manner) -> Option<Act> {
	let units = peopled(world, manner);
	let policies = Policies::<Runtime>::iter();
	let (default_policy, one) = world.dice.find(policies, |(policy, one)| {
		let rules = LiquidDelegation::policy(*policy).map(|(_, rules)| Manner::of(&rules));
		let fits = rules == Some(manner) && one.open && units.contains(&one.unit);
		fits && government(one.unit).is_some()
	})?;
	let unit = one.unit;
	let others = Policies::<Runtime>::iter()
		.filter(|(id, policy)| policy.unit == unit && *id != default_policy)
		.map(|(id, _)| id);
	let policies: Vec<_> = core::iter::once(default_policy).chain(others).take(32).collect();
	let terms = Area {
		name: world.title(),
		policies: policies.try_into().ok()?,
		default_policy,
		limiter: None,
		check_every: Some(500),
	};
	Act::by(government(unit)?, Call::set_area { unit, area: None, terms })
}

/// Begins something about which people are asked like this, or makes what that takes.
pub fn begin(world: &mut World, manner: Manner) -> Option<Act> {
	ask(world, manner)
		.or_else(|| set_area(world, manner))
		.or_else(|| set_policy(world, manner))
		.or_else(|| set_unit(world))
}

/// What can begin: in which area, under which policy, in which unit, and how.
pub type Beginning = (u32, u32, TerritoryId, Manner);

/// All that can begin now.
pub fn beginnings() -> Vec<Beginning> {
	let mut all = Vec::new();
	for (area, state) in Areas::<Runtime>::iter() {
		let open = state.open && is_open(state.unit);
		let Some((_, kept)) = LiquidDelegation::area(area).filter(|_| open) else { continue };
		for policy in kept.policies {
			let Some((terms, rules)) = LiquidDelegation::policy(policy) else { continue };
			if terms.open {
				all.push((area, policy, state.unit, Manner::of(&rules)));
			}
		}
	}
	all
}

fn ask(world: &mut World, manner: Manner) -> Option<Act> {
	let units = peopled(world, manner);
	let all = beginnings();
	let fit = all.into_iter().filter(|(.., unit, how)| *how == manner && units.contains(unit));
	let (area, policy, unit, _) = world.dice.pick(fit)?;
	let askers = askers(world, manner, unit);
	let who = world.dice.pick(askers)?;
	if manner == Manner::Polled {
		let questions = vec![content(world.number()), content(world.number())];
		let questions = questions.try_into().expect("two fit");
		return Act::by(who, Call::open_poll { area, policy, questions });
	}
	let content = content(world.number());
	// The area's default need not be named.
	let default =
		LiquidDelegation::area(area).is_some_and(|(_, kept)| kept.default_policy == policy);
	let policy = Some(policy).filter(|_| !default);
	Act::by(who, Call::open_issue { area, policy, content, action: action() })
}

/// What a decision releases here.
pub fn action() -> Option<pallet_liquid_delegation::ActionOf<Runtime>> {
	Preimage::bound(RuntimeCall::from(frame_system::Call::remark { remark: vec![7] })).ok()
}

/// A vote that something on the map of a municipality can lead to, and where people vote; in the whole town,
/// if it votes.
pub fn ballot(world: &mut World, municipality: u32) -> Option<(Ballot, TerritoryId)> {
	let own = |unit| Territories::municipality_of(unit) == Some(municipality);
	let asked = beginnings();
	let asked = asked.into_iter().filter(|(.., unit, how)| *how != Manner::Polled && own(*unit));
	let town = town_of(municipality);
	let (of_town, others): (Vec<_>, Vec<_>) = asked.partition(|(.., unit, _)| Some(*unit) == town);
	let one = world.dice.pick(of_town).or_else(|| world.dice.pick(others));
	one.map(|(area, policy, unit, _)| (Ballot { area, policy }, unit))
}

/// Whether a vote is among those that can begin, and takes something in a territory.
pub fn takes(open: &[Beginning], ballot: &Ballot, territory: TerritoryId) -> bool {
	open.iter().any(|(area, policy, unit, how)| {
		let same = (*area, *policy) == (ballot.area, ballot.policy);
		same && *how != Manner::Polled && Territories::ancestry(territory).contains(unit)
	})
}
