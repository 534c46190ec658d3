// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What people, groups and offices do on the map.

use super::{
	matters,
	world::{content, key_of, Act, World},
};
use crate::{
	configs::civic::{ArchiveAfter, IdleAfter},
	*,
};
use co3_primitives::{
	geo::{Position, Precision, Shape},
	Author, Link, MunicipalityId, Officers as _, ResidentId, Role, SortedId, Territories as _,
	TerritoryId,
};
use pallet_geo_proposals::{
	transitions::TABLE, Assessment, Attendance, Body, Breach, Call, Categories, Checks,
	DeathReason, Details, Endorsements, Evaluations, Flags, Handling, Hidings, Kind, Location,
	Mover, Object, Objects, OfficialAnswer, Phase, Pointer, Reason, Reference, Relation, Route,
	SignUps, State, Supports, Tasks, Threshold, Updates, Words, Writers, Writing,
};

/// Something on the map.
pub type Thing = Object<ResidentId, BlockNumber>;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"submit" => submit(world).and_then(|(who, call)| Act::by(who, call)),
		"edit" | "withdraw" | "advance" | "comment" | "take_back" | "set_slots" | "set_links"
		| "set_whole" | "join" | "claim" | "admit" | "end_writing" | "appeal" => authors_act(world, name),
		"support" | "unsupport" | "check_fix" | "flag" | "sign_up" | "cancel_sign_up" => {
			peoples_act(world, name)
		}
		"check_in" | "miss" | "confirm_hours" => organisers_act(world, name),
		"endorse" | "unendorse" => groups_act(world, name),
		"set_category" | "set_phase" | "set_route" => rules_act(world, name),
		"hide" | "decide_appeal" | "restore" | "condemn" => moderators_act(world, name),
		"archive" | "move_supports" | "escalate" => anybodys_act(world, name),
		"bring" => matters::bring(world),
		"evaluate" => {
			let asked = Evaluations::<Runtime>::iter_keys();
			let (key, valuator) = world.dice.find(asked, |(key, valuator)| {
				let holds = |thing: &Thing| {
					Consortium::holds(valuator, thing.body.municipality, Role::Valuator)
				};
				is(*key, |thing| thing.is_open() && holds(thing))
			})?;
			let assessment = Assessment {
				feasible: world.dice.percent(50),
				cost: Some(world.dice.below(1_000_000)),
				days: None,
				explanation: content(world.number()),
			};
			Act::by(valuator, Call::evaluate { object: key.id(), assessment })
		}
		_ => offices_act(world, name),
	}
}

fn is(key: SortedId, what: impl Fn(&Thing) -> bool) -> bool {
	Objects::<Runtime>::get(key).is_some_and(|thing| what(&thing))
}

/// Something of which this is true.
pub fn some(
	world: &mut World,
	what: impl Fn(SortedId, &Thing) -> bool,
) -> Option<(SortedId, Thing)> {
	world.dice.pick(Objects::<Runtime>::iter().filter(|(key, thing)| what(*key, thing)))
}

/// Who can sign for an author.
pub fn signer(world: &mut World, author: Author<ResidentId>) -> Option<AccountId> {
	match author {
		Author::Resident(id) => key_of(id),
		Author::Organisation(id) => pallet_organisations::Organisations::<Runtime>::get(id)
			.filter(|organisation| organisation.is_active())
			.map(|organisation| organisation.account),
		Author::Office(municipality) => world.officer(municipality, Role::ProposalOfficer),
	}
}

/// Somebody who may put something on the map.
pub fn author(world: &mut World) -> Option<AccountId> {
	match world.dice.below(5) {
		0 => world.organisation().map(|(_, who)| who),
		_ => world.resident().map(|(_, who)| who),
	}
}

fn words(world: &mut World) -> Details {
	let title = world.title();
	let media = (0..world.dice.below(3)).map(|_| content(world.number())).collect::<Vec<_>>();
	Details {
		title,
		content: content(world.number()),
		media: media.try_into().expect("two fit"),
		validity: None,
		address: None,
		answers: Default::default(),
	}
}

/// What a resident can support.
pub fn support(world: &mut World, voter: ResidentId) -> Option<Call<Runtime>> {
	let (key, _) = some(world, |key, thing| {
		thing.is_open() && !Supports::<Runtime>::contains_key(key, voter)
	})?;
	Some(Call::support { object: key.id() })
}

fn authors_act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"comment" => {
			let (key, _) = some(world, |_, thing| thing.is_listed())?;
			let (object, content) = (key.id(), content(world.number()));
			return Act::by(author(world)?, Call::comment { object, content });
		}
		"join" | "claim" => {
			let (key, _) = some(world, |_, thing| {
				thing.is_open() && (name == "join" || thing.kind.can_be_kept())
			})?;
			let (object, reasons) = (key.id(), content(world.number()));
			let who = author(world)?;
			return match name {
				"join" => Act::by(who, Call::join { object }),
				_ => Act::by(who, Call::claim { object, reasons }),
			};
		}
		"admit" => {
			let asked = Writers::<Runtime>::iter();
			let asked = asked.filter(|(_, _, writer)| writer.writing == Writing::Asked);
			let (key, who, _) = world.dice.pick(asked)?;
			let thing = Objects::<Runtime>::get(key)?;
			let by = signer(world, thing.author)?;
			return Act::by(by, Call::admit { object: key.id(), who });
		}
		"end_writing" => {
			let (key, who, _) = world.dice.pick(Writers::<Runtime>::iter())?;
			return Act::by(signer(world, who)?, Call::end_writing { object: key.id(), who });
		}
		"appeal" => {
			let hidden = Hidings::<Runtime>::iter();
			let (key, _) = world.dice.pick(hidden.filter(|(_, it)| it.appeal.is_none()))?;
			let thing = Objects::<Runtime>::get(key)?;
			let grounds = content(world.number());
			return Act::by(
				signer(world, thing.author)?,
				Call::appeal { object: key.id(), grounds },
			);
		}
		"set_slots" => {
			let (key, thing) = some(world, |_, thing| thing.is_open() && thing.kind == Kind::Task)?;
			let now = Timestamp::get();
			// What people signed up for stays as it is.
			let known = Tasks::<Runtime>::get(key).unwrap_or_default();
			let known = known.iter().filter(|slot| slot.taken > 0);
			let mut slots: Vec<_> =
				known.map(|slot| (slot.from, slot.to, slot.places.max(slot.taken))).collect();
			if slots.len() < 30 {
				slots.push((now, now + 3 * 3_600_000, 3));
			}
			let slots = slots.try_into().ok()?;
			let who = signer(world, thing.author)?;
			return Act::by(who, Call::set_slots { object: key.id(), slots });
		}
		_ => {}
	}
	let drafts = name == "advance" && world.dice.percent(60);
	let (key, thing) = some(world, |_, thing| match drafts {
		true => thing.state == State::Draft && !thing.is_hidden(),
		false => thing.is_open(),
	})?;
	let object = key.id();
	let who = signer(world, thing.author)?;
	match name {
		"edit" => {
			let details = words(world);
			Act::by(who, Call::edit { object, details })
		}
		"withdraw" => Act::by(who, Call::withdraw { object }),
		"advance" => {
			let (to, reason) = next(world, &thing, Mover::Author)?;
			let allowed = to != State::Withdrawn;
			allowed.then(|| Act::by(who, Call::advance { object, to, reason, note: None }))?
		}
		"take_back" => {
			let details = thing.words.shown()?;
			let content = world.dice.pick(details.media.iter().chain([&details.content]))?;
			let reference = Reference::Words(content.hash.clone());
			Act::by(who, Call::take_back { object, reference, version: None })
		}
		"set_links" => {
			let other = world.dice.pick(Objects::<Runtime>::iter_keys())?.id();
			let to = if other == object { Link::Badge(7) } else { Link::Object(other) };
			let pointer = Pointer { relation: Relation::About, to };
			let links = vec![pointer].try_into().expect("one fits");
			Act::by(who, Call::set_links { object, links })
		}
		"set_whole" => {
			let whole = match thing.part_of {
				Some(_) if world.dice.percent(50) => None,
				_ => {
					let (other, _) = some(world, |other, it| {
						other != key && it.author == thing.author && it.height == 0
					})?;
					Some(other.id())
				}
			};
			Act::by(who, Call::set_whole { object, whole })
		}
		_ => panic!("nobody sends GeoProposals.{name} here: add it to the generator"),
	}
}

/// A step that the table allows, with a reason.
fn next(world: &mut World, thing: &Thing, by: Mover) -> Option<(State, Option<Reason>)> {
	let rules = TABLE.iter().filter(|rule| {
		rule.from.contains(&thing.state) && rule.by.contains(&by) && rule.to != thing.state
	});
	let rule = world.dice.pick(rules)?;
	Some((rule.to, rule.reason.then_some(Reason::Other)))
}

fn peoples_act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"support" => {
			let (id, who) = world.resident()?;
			let call = support(world, id)?;
			Act::by(who, call)
		}
		"unsupport" => {
			let given = Supports::<Runtime>::iter_keys().filter(|(key, voter)| {
				is(*key, |thing| thing.state.is_open()) && key_of(*voter).is_some()
			});
			let (key, voter) = world.dice.pick(given)?;
			Act::by(key_of(voter)?, Call::unsupport { object: key.id() })
		}
		"check_fix" => {
			let fixed = some(world, |key, thing| {
				let fixed_on = thing.clocks.solved.map(|stop| stop.at).unwrap_or_default();
				thing.state.is_fixed()
					&& !thing.is_hidden()
					&& Timestamp::get() < fixed_on + 28 * 24 * 3_600_000
					&& matches!(thing.author, Author::Resident(id) if key_of(id).is_some()
						&& Checks::<Runtime>::get(key, id).is_none_or(|it| it.fix != thing.fixes))
			});
			let Some((key, thing)) = fixed else { return fix(world) };
			let confirmed = world.dice.percent(50);
			Act::by(signer(world, thing.author)?, Call::check_fix { object: key.id(), confirmed })
		}
		"flag" => {
			let (id, who) = world.resident()?;
			let (key, _) = some(world, |key, thing| {
				thing.is_listed() && !Flags::<Runtime>::contains_key(key, id)
			})?;
			let breach = world.dice.pick(Breach::ALL)?;
			Act::by(who, Call::flag { object: key.id(), breach })
		}
		"sign_up" => {
			let (id, who) = world.resident()?;
			let (key, _) = some(world, |key, thing| {
				thing.is_open()
					&& free_slot(key).is_some()
					&& !SignUps::<Runtime>::contains_key(key, id)
			})?;
			Act::by(who, Call::sign_up { object: key.id(), slot: free_slot(key)? })
		}
		_ => {
			let waiting = SignUps::<Runtime>::iter().filter(|(key, voter, sign_up)| {
				sign_up.attendance == Attendance::SignedUp
					&& key_of(*voter).is_some()
					&& slot_end(*key, sign_up.slot) >= Timestamp::get()
			});
			let (key, voter, _) = world.dice.pick(waiting)?;
			Act::by(key_of(voter)?, Call::cancel_sign_up { object: key.id() })
		}
	}
}

/// An office fixes what a resident has reported.
fn fix(world: &mut World) -> Option<Act> {
	let (key, thing) = some(world, |_, thing| {
		thing.is_open() && matches!(thing.author, Author::Resident(id) if key_of(id).is_some())
	})?;
	let who = world.officer(thing.body.municipality, Role::ProposalOfficer)?;
	let (object, to) = (key.id(), State::Fixed);
	Act::by(who, Call::proceed { object, to, reason: None, note: None })
}

fn free_slot(key: SortedId) -> Option<u8> {
	let slots = Tasks::<Runtime>::get(key)?;
	let now = Timestamp::get();
	let at = slots.iter().position(|slot| slot.taken < slot.places && now <= slot.to)?;
	u8::try_from(at).ok()
}

fn slot_end(key: SortedId, at: u8) -> u64 {
	let slots = Tasks::<Runtime>::get(key).unwrap_or_default();
	slots.get(usize::from(at)).map(|slot| slot.to).unwrap_or_default()
}

fn organisers_act(world: &mut World, name: &str) -> Option<Act> {
	let now = Timestamp::get();
	let due = SignUps::<Runtime>::iter().filter(|(key, voter, sign_up)| {
		let end = slot_end(*key, sign_up.slot);
		let signed_up = sign_up.attendance == Attendance::SignedUp;
		let not_themselves = is(*key, |thing| thing.author != Author::Resident(*voter));
		not_themselves
			&& match name {
				"check_in" => signed_up && now <= end,
				"miss" => signed_up && now > end && now < end + 29 * 24 * 3_600_000,
				_ => {
					matches!(
						sign_up.attendance,
						Attendance::CheckedIn { by: Author::Resident(_) | Author::Organisation(_) }
					) && now < end + 29 * 24 * 3_600_000
				}
			}
	});
	let (key, voter, _) = world.dice.pick(due)?;
	let thing = Objects::<Runtime>::get(key)?;
	let object = key.id();
	if name == "confirm_hours" {
		// A second person: the office, where the author has let them in.
		let who = world.officer(thing.body.municipality, Role::ProposalOfficer)?;
		return Act::by(who, Call::confirm_hours { object, voter, minutes: 60 });
	}
	let who = signer(world, thing.author)?;
	match name {
		"check_in" => Act::by(who, Call::check_in { object, voter }),
		_ => Act::by(who, Call::miss { object, voter }),
	}
}

fn groups_act(world: &mut World, name: &str) -> Option<Act> {
	if name == "unendorse" {
		let (key, id) = world.dice.pick(Endorsements::<Runtime>::iter_keys())?;
		let who = signer(world, Author::Organisation(id))?;
		return Act::by(who, Call::unendorse { object: key.id() });
	}
	let (id, who) = world.organisation()?;
	let (key, _) = some(world, |key, thing| {
		thing.is_open() && !Endorsements::<Runtime>::contains_key(key, id)
	})?;
	Act::by(who, Call::endorse { object: key.id() })
}

fn open_categories(municipality: MunicipalityId) -> Vec<u32> {
	let all = Categories::<Runtime>::iter_prefix(municipality);
	all.filter(|(_, category)| category.phase.submissions).map(|(id, _)| id).collect()
}

fn rules_act(world: &mut World, name: &str) -> Option<Act> {
	let (municipality, who) = world.office(Role::ProposalOfficer)?;
	let known: Vec<_> =
		Categories::<Runtime>::iter_prefix(municipality).map(|(id, _)| id).collect();
	match name {
		"set_category" => {
			let category = world.dice.pick(known.into_iter().map(Some).chain([None, None]))?;
			matters::set_category(world, municipality, who, category)
		}
		"set_phase" => {
			let category = world.dice.pick(known)?;
			// The last ones stay, or nothing could be submitted any more.
			let submissions = open_categories(municipality).len() <= 3 || world.dice.percent(70);
			let phase = Phase { submissions, ..Phase::OPEN };
			Act::by(who, Call::set_phase { municipality, category, phase })
		}
		_ => {
			let (category, territory) =
				(world.dice.pick(known)?, world.territory_of(municipality)?);
			let has = pallet_geo_proposals::Routes::<Runtime>::contains_key(category, territory);
			let body = Body { municipality, office: world.dice.below(5) as u32 };
			let route = Route { body, fallback: None, escalation: None };
			let route = (!has || world.dice.percent(50)).then_some(route);
			Act::by(who, Call::set_route { municipality, category, territory, route })
		}
	}
}

fn moderators_act(world: &mut World, name: &str) -> Option<Act> {
	let wants_hidden = matches!(name, "decide_appeal" | "restore");
	let (key, thing) = some(world, |key, thing| match name {
		// What is hidden of one author is not to stop them for good.
		"hide" => !thing.is_hidden() && key.id() % 4 == 0,
		"decide_appeal" => Hidings::<Runtime>::get(key)
			.and_then(|it| it.appeal)
			.is_some_and(|appeal| !appeal.rejected),
		_ => wants_hidden == thing.is_hidden(),
	})?;
	let object = key.id();
	// Whoever decides an appeal is another than the one who hid it.
	let by = Hidings::<Runtime>::get(key).map(|it| it.moderator);
	let who = world.officers(thing.municipality, Role::Moderator);
	let others = who.into_iter().filter(|who| name != "decide_appeal" || Some(who) != by.as_ref());
	let Some(who) = world.dice.pick(others) else {
		// Where there is no other, the town names one.
		let town = pallet_consortium::Municipalities::<Runtime>::get(thing.municipality)?;
		let until = System::block_number() + 300 * crate::constants::DAYS;
		let (who, role) = (world.fresh(), Role::Moderator);
		let appoint = pallet_consortium::Call::appoint { who, role, until };
		return Act::by(town.governance, appoint);
	};
	// Whoever kept the words can bring them back.
	let kept = match &thing.words {
		Words::Shown(_) => None,
		Words::Hidden(hash) => world.kept(hash),
	};
	match name {
		"hide" => {
			if let Words::Shown(details) = &thing.words {
				world.keep(details);
			}
			Act::by(who, Call::hide { object, breach: Breach::Spam })
		}
		"decide_appeal" => {
			let restored = kept.filter(|_| world.dice.percent(50));
			Act::by(who, Call::decide_appeal { object, restored })
		}
		"restore" => Act::by(who, Call::restore { object, details: kept? }),
		_ => {
			let update = Updates::<Runtime>::iter_prefix(key).find(|(_, it)| it.dead.is_none());
			let reference = match update {
				Some((number, _)) => Reference::Update(number),
				None => Reference::Words(content(world.number()).hash),
			};
			let reason = DeathReason::Illegal;
			Act::by(who, Call::condemn { object, reference, reason })
		}
	}
}

fn anybodys_act(world: &mut World, name: &str) -> Option<Act> {
	let who = world.registered();
	let (now, moment) = (System::block_number(), Timestamp::get());
	let (key, _) = some(world, |_, thing| match name {
		"archive" => {
			let quiet = now - thing.changed_at;
			let waits = thing.merged_into.is_some() && thing.records.supports > 0;
			let old = match thing.state {
				State::Draft => quiet >= IdleAfter::get(),
				state => state.is_closed() && quiet >= ArchiveAfter::get(),
			};
			thing.state == State::Archived || old && thing.arriving == 0 && !waits
		}
		"move_supports" => {
			let shown = |into| is(SortedId::from(into), |into| !into.is_hidden());
			thing.merged_into.is_some_and(shown) && thing.records.supports > 0
		}
		_ => {
			let rules = pallet_geo_proposals::RulesOf::<Runtime>::get(thing.category, thing.rules);
			let targets = rules.map(|rules| rules.targets).unwrap_or_default();
			thing.is_open()
				&& !thing.escalated
				&& thing.clocks.answered.is_none()
				&& thing.clocks.overdue(&targets, moment).answer
		}
	})?;
	let object = key.id();
	let limit = 1 + world.dice.below(10) as u32;
	match name {
		"archive" => Act::by(who, Call::archive { object, limit }),
		"move_supports" => Act::by(who, Call::move_supports { object, limit }),
		_ => Act::by(who, Call::escalate { object }),
	}
}

fn offices_act(world: &mut World, name: &str) -> Option<Act> {
	if name == "decide_claim" {
		let claims = Writers::<Runtime>::iter();
		let claims = claims.filter(|(_, _, it)| matches!(it.writing, Writing::Claimed { .. }));
		let (key, who, _) = world.dice.pick(claims)?;
		let thing = Objects::<Runtime>::get(key)?;
		let by = world.officer(thing.body.municipality, Role::ProposalOfficer)?;
		let (granted, reason) = (world.dice.percent(50), Reason::Other);
		return Act::by(by, Call::decide_claim { object: key.id(), who, granted, reason });
	}
	let (key, thing) = some(world, |_, thing| match name {
		"unmerge" => thing.state == State::Duplicate,
		"merge" => thing.is_open() && thing.arriving == 0 && thing.supports > 0,
		_ => thing.is_open(),
	})?;
	let object = key.id();
	let municipality = thing.body.municipality;
	let who = world.officer(municipality, Role::ProposalOfficer)?;
	match name {
		"proceed" => {
			let (to, reason) = next(world, &thing, Mover::Office)?;
			Act::by(who, Call::proceed { object, to, reason, note: None })
		}
		"refer" => {
			let body = Body { municipality, office: thing.body.office + 1 };
			Act::by(who, Call::refer { object, body, reason: Reason::NotOurs, note: None })
		}
		"merge" => {
			let (into, _) = some(world, |other, it| {
				other != key
					&& it.is_open() && it.municipality == thing.municipality
					&& (thing.threshold == Threshold::NotReached
						|| it.threshold != Threshold::NotReached)
			})?;
			Act::by(who, Call::merge { object, into: into.id(), note: None })
		}
		"unmerge" => Act::by(who, Call::unmerge { object, reason: Reason::Mistake, note: None }),
		"answer" => {
			let answer =
				OfficialAnswer { object, content: content(world.number()), to: None, reason: None };
			let answers = vec![answer].try_into().expect("one fits");
			Act::by(who, Call::answer { answers })
		}
		"set_valuator" => {
			let valuator = world.officer(municipality, Role::Valuator)?;
			let known = Evaluations::<Runtime>::get(key, &valuator);
			let assigned = known.is_none();
			Act::by(who, Call::set_valuator { object, valuator, assigned })
		}
		"set_handling" => {
			let body = Body { municipality, office: 3 };
			let handling = Handling {
				also: vec![body].try_into().expect("one fits"),
				case: Some(b"2026/7".to_vec().try_into().expect("it fits")),
			};
			Act::by(who, Call::set_handling { object, handling })
		}
		_ => panic!("nobody sends GeoProposals.{name} here: add it to the generator"),
	}
}

/// Somewhere in a territory: a point, a line, or all of it.
fn location(world: &mut World, within: Option<MunicipalityId>) -> Option<(Location, TerritoryId)> {
	let municipality = match within {
		Some(municipality) => municipality,
		None => world.governance()?.0,
	};
	let territory = world.territory_of(municipality)?;
	if world.dice.percent(15) {
		return Some((Location::Area { territory }, territory));
	}
	let shape = pallet_territories::Records::<Runtime>::get(territory)?.shape?;
	let around = shape.bounding_box;
	let mut between = |low: i32, high: i32| low + world.dice.below((high - low) as u64) as i32;
	let mut anywhere = || Position {
		lon: between(around.west, around.east),
		lat: between(around.south, around.north),
	};
	let (one, other) = (anywhere(), anywhere());
	let precision =
		world.dice.pick([Precision::Exact, Precision::Exact, Precision::HundredMetres])?;
	let position = precision.coarsen(one)?;
	let found = Territories::territory_of(position)?;
	let shape = Shape::line(&[(one.lon, one.lat), (other.lon, other.lat)]).ok()?;
	if Territories::holds(territory, &shape) && world.dice.percent(30) {
		let location = Location::At { shape, precision: Precision::Exact, floor: None, territory };
		return Some((location, territory));
	}
	// The district or the whole town: both are right.
	let claim = world.dice.pick(Territories::ancestry(found).into_iter().filter(|id| *id != 0))?;
	let shape = Shape::Point(position);
	Some((Location::At { shape, precision, floor: Some(-1), territory: claim }, found))
}

fn submit(world: &mut World) -> Option<(AccountId, Call<Runtime>)> {
	let (who, within) = match world.dice.below(5) {
		0 => world.office(Role::ProposalOfficer).map(|(town, who)| (who, Some(town)))?,
		1 => (world.organisation()?.1, None),
		_ => (world.resident()?.1, None),
	};
	let call = submission(world, within, None)?;
	Some((who, call))
}

/// Something to put on the map, in this municipality or in any; in this category of the municipality's
/// or in any.
pub fn submission(
	world: &mut World,
	within: Option<MunicipalityId>,
	category: Option<u32>,
) -> Option<Call<Runtime>> {
	let (location, found) = location(world, within)?;
	let open = open_categories(Territories::municipality_of(found)?);
	let fit = open.into_iter().filter(|one| category.is_none_or(|category| *one == category));
	let category = world.dice.pick(fit)?;
	let kind = world.dice.pick(Kind::ALL.into_iter().chain([Kind::Task; 4]))?;
	let draft = world.dice.percent(15);
	Some(Call::submit { kind, category, location, details: words(world), draft })
}
