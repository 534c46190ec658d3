// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The mural: an anchor on a wall, with a coupon behind it.

use crate::{mock::*, *};
use co3_primitives::{
	geo::{BoundingBox, Position},
	CivicAction, Link, OrganisationId,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

const ANNA: Author<u64> = Author::Resident(1_001);

#[test]
fn the_mural() {
	ExtBuilder::build_and_execute(|| {
		// Anna, who owns no coin, proposes a mural on a wall; behind it is a coupon of the bar.
		let id = propose(1, mural());
		let details = mural().details.hash();
		System::assert_last_event(
			Event::Proposed { anchor: id, author: ANNA, territory: 11, details, assisted: false }
				.into(),
		);
		assert_eq!(read(id).municipality, 1);
		assert!(find(Filter::default()).is_empty(), "nobody sees what nobody has approved");
		assert!(Told::get().is_empty());

		// An officer looks at it, Anna puts it up.
		assert_ok!(ArAnchors::proceed(by(201), id, 1, State::Approved, None, Some(text(9))));
		let action = CivicAction::Anchored { anchor: id };
		assert_eq!(Told::get(), [(1_001, 11, action)]);
		assert!(!ArAnchors::anchor(id).unwrap().shown);
		assert_ok!(ArAnchors::advance(by(1), id, State::Live));
		System::assert_last_event(
			Event::Moved {
				anchor: id,
				from: State::Approved,
				to: State::Live,
				by: Mover::Author,
				reason: None,
				assisted: false,
			}
			.into(),
		);
		assert!(ArAnchors::anchor(id).unwrap().shown);

		// Whoever stands in front of it finds it, and the coupon.
		let Position { lon, lat } = WALL;
		let bbox = BoundingBox { west: lon - 99, south: lat - 99, east: lon + 99, north: lat + 99 };
		let here = Filter { bbox: Some(bbox), ..Default::default() };
		assert_eq!(find(here.clone()), [id]);
		assert_eq!(find(Filter { link: Some(Link::Token(7)), ..here.clone() }), [id]);
		assert!(find(Filter { link: Some(Link::Token(8)), ..here.clone() }).is_empty());
		let view = ArAnchors::anchor(id).unwrap();
		let geopose = export::BasicQuaternion::of(&view.anchor.site.pose).unwrap();
		assert_eq!(geopose.position, WALL);
		assert_eq!(export::record(&view, &[]).unwrap()["content"]["title"], "The mural");

		// It names a neighbour. A moderator takes it down, another one finds that it does not.
		assert_ok!(ArAnchors::flag(by(2), id, Breach::PersonalData));
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::PersonalData, None));
		assert!(find(here.clone()).is_empty());
		assert_eq!(read(id).words, Words::Hidden(details));
		assert_ok!(ArAnchors::appeal(by(1), id, text(5)));
		assert_ok!(ArAnchors::restore(by(411), id, mural().details));
		assert_eq!(find(here.clone()), [id]);

		// The wall is painted over. What is left of it is a hash.
		assert_ok!(ArAnchors::retire(by(1), id));
		assert!(find(here).is_empty());
		let states: Vec<_> = ArAnchors::steps(id, 0, 9).iter().map(|step| step.to).collect();
		assert_eq!(
			states,
			[State::Approved, State::Live, State::Suspended, State::Live, State::Retired]
		);
		wait(100);
		assert_ok!(ArAnchors::archive(by(999), id, 4));
		assert_ok!(ArAnchors::archive(by(999), id, 4));
		assert!(ArAnchors::anchor(id).is_none());
		assert!(ArAnchors::archived(id).is_some());
	});
}

#[test]
fn every_step_is_on_record_with_who_took_it_and_why() {
	ExtBuilder::build_and_execute(|| {
		let id = propose(301, mural());
		assert!(read(id).assisted);
		wait(3);
		let (reason, note) = (Some(Reason::Unsafe), Some(text(9)));
		assert_ok!(ArAnchors::proceed(by(201), id, 1, State::Retired, reason, note.clone()));
		assert_eq!(
			ArAnchors::steps(id, 0, 9),
			[Step {
				from: State::Proposed,
				to: State::Retired,
				by: Mover::Office,
				actor: Actor::Officer { municipality: 1, account: 201 },
				reason,
				note,
				at: 4,
				on: 1_003_000,
			}]
		);
		assert!(ArAnchors::steps(id, 1, 9).is_empty() && ArAnchors::steps(9, 0, 9).is_empty());
	});
}

#[test]
fn only_officers_of_the_town_approve_and_only_what_they_have_seen() {
	ExtBuilder::build_and_execute(|| {
		let id = propose(1, mural());
		let approve = |account, version| {
			ArAnchors::proceed(by(account), id, version, State::Approved, None, None)
		};
		for account in [1, 101, 202, 401, 999] {
			assert_noop!(approve(account, 1), Error::NotProposalOfficer);
		}
		assert_noop!(
			ArAnchors::proceed(RuntimeOrigin::none(), id, 1, State::Approved, None, None),
			BadOrigin
		);
		assert_noop!(
			ArAnchors::proceed(by(201), 9, 1, State::Approved, None, None),
			Error::UnknownAnchor
		);
		assert_ok!(ArAnchors::edit(by(1), id, changed(|it| it.details.link = None)));
		assert_noop!(approve(201, 1), Error::OtherVersion);
		let empty = Some(ContentRef { size: 0, ..text(1) });
		assert_noop!(
			ArAnchors::proceed(by(201), id, 2, State::Approved, None, empty),
			Error::EmptyContent
		);
		assert_ok!(approve(201, 2));
		assert_noop!(approve(201, 2), Error::NotAllowed);
	});
}

/// Everyone who can take a step.
const MOVERS: [Mover; 5] =
	[Mover::Author, Mover::Office, Mover::Moderator, Mover::Review, Mover::Clock];

/// The life of an anchor once more, and the other way round: where it can go from a state, by whom, and
/// whether that needs a reason. By heart, and not from the table.
fn promised(from: State) -> Vec<(State, &'static [Mover], bool)> {
	let over = [
		(State::Retired, &[Mover::Author, Mover::Clock][..], false),
		(State::Retired, &[Mover::Office], true),
	];
	let down = (State::Suspended, &[Mover::Moderator][..], true);
	let again =
		[(State::Proposed, &[Mover::Author][..], false), (State::Proposed, &[Mover::Office], true)];
	let shown = |to| (to, &[Mover::Author, Mover::Office][..], false);
	let back = |to| (to, &[Mover::Review][..], false);
	let steps = match from {
		State::Proposed => vec![(State::Approved, &[Mover::Office][..], false), down],
		State::Approved => vec![shown(State::Live), again[0], again[1], down],
		State::Live => vec![shown(State::Approved), again[0], again[1], down],
		State::Suspended => [State::Proposed, State::Approved, State::Live].map(back).into(),
		State::Retired => return vec![],
	};
	[steps, over.into()].concat()
}

#[test]
fn the_table_holds_every_step_that_was_promised_and_no_other() {
	for from in State::ALL {
		let steps = promised(from);
		for to in State::ALL.into_iter().filter(|to| *to != from) {
			for by in MOVERS {
				let mut step = steps.iter().filter(|step| step.0 == to && step.1.contains(&by));
				assert_eq!(
					transitions::allowed(from, to, by).map(|rule| rule.reason),
					step.next().map(|step| step.2),
					"from {from:?} to {to:?} by {by:?}"
				);
			}
		}
		for by in MOVERS {
			assert!(transitions::allowed(from, from, by).is_none(), "{from:?} is where it is");
		}
	}
	let known = |by: &Mover| MOVERS.contains(by);
	let mut rules = transitions::TABLE.iter();
	assert!(rules.all(|rule| rule.by.iter().all(known)), "somebody else takes steps");
}

#[test]
fn an_officer_says_why_something_is_declined_or_taken_off() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		for to in [State::Proposed, State::Retired] {
			assert_noop!(ArAnchors::proceed(by(201), id, 1, to, None, None), Error::ReasonMissing);
		}
		// Suspending is for moderators.
		assert_noop!(
			ArAnchors::proceed(by(201), id, 1, State::Suspended, Some(Reason::Other), None),
			Error::NotAllowed
		);
		let mistake = Some(Reason::Mistake);
		assert_ok!(ArAnchors::proceed(by(201), id, 1, State::Proposed, mistake, None));
		assert_noop!(ArAnchors::advance(by(1), id, State::Live), Error::NotAllowed);
		assert_noop!(ArAnchors::advance(by(1), id, State::Approved), Error::NotAllowed);
	});
}

#[test]
fn an_author_takes_it_down_for_the_night_and_back_for_good() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		assert_noop!(ArAnchors::advance(by(2), id, State::Approved), Error::NotAuthor);
		assert_noop!(ArAnchors::advance(by(999), id, State::Approved), BadOrigin);
		assert_noop!(ArAnchors::advance(by(1), 9, State::Approved), Error::UnknownAnchor);
		for to in [State::Proposed, State::Suspended, State::Retired] {
			assert_noop!(ArAnchors::advance(by(1), id, to), Error::NotAllowed);
		}
		assert_ok!(ArAnchors::advance(by(301), id, State::Approved));
		assert!(!ArAnchors::anchor(id).unwrap().shown);
		assert_ok!(ArAnchors::advance(by(1), id, State::Live));
		assert_noop!(ArAnchors::retire(by(2), id), Error::NotAuthor);
		assert_noop!(ArAnchors::retire(by(999), id), BadOrigin);
		assert_noop!(ArAnchors::retire(by(1), 9), Error::UnknownAnchor);
		assert_ok!(ArAnchors::retire(by(1), id));
		assert_noop!(ArAnchors::retire(by(1), id), Error::NotAllowed);
		assert_noop!(ArAnchors::advance(by(1), id, State::Live), Error::NotAllowed);
	});
}

#[test]
fn an_approval_tells_of_its_author_once_and_of_people_only() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		assert_ok!(ArAnchors::edit(by(1), id, mural()));
		assert_ok!(ArAnchors::proceed(by(201), id, 2, State::Approved, None, None));
		put_up(101, mural());
		put_up(201, mural());
		assert_eq!(Told::get(), [(1_001, 11, CivicAction::Anchored { anchor: id })]);
	});
}

#[test]
fn what_is_for_a_groups_own_members_is_put_there_by_the_group() {
	ExtBuilder::build_and_execute(|| {
		const SCOUTS: OrganisationId = 1;
		let secret = || changed(|it| it.visibility = Visibility::Group);
		for account in [1, 201] {
			assert_noop!(ArAnchors::propose(by(account), secret()), Error::NotOrganisation);
		}
		let id = put_up(101, secret());
		assert_eq!(read(id).author, Author::Organisation(SCOUTS));
		assert_eq!(read(id).visibility, Visibility::Group);
	});
}

#[test]
fn a_window_opens_and_closes_by_itself() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, changed(|it| it.window = window(60)));
		let always = put_up(1, mural());
		let shown = |id| ArAnchors::anchor(id).unwrap().shown;
		assert!(shown(id) && shown(always));
		assert_noop!(ArAnchors::expire(by(999), id), Error::NotOver);
		assert_noop!(ArAnchors::expire(by(999), always), Error::NotOver);
		assert_noop!(ArAnchors::expire(by(999), 9), Error::UnknownAnchor);
		wait(60);
		assert!(shown(id), "its last moment is part of it");
		wait(1);
		// Nothing was written: it is up, and not shown.
		assert_eq!(read(id).state, State::Live);
		assert!(!shown(id) && shown(always));
		let at = |valid_at| find(Filter { valid_at: Some(valid_at), ..Default::default() });
		assert_eq!(at(1_000_000), [id, always]);
		assert_eq!(at(1_060_001), [always]);
		assert_ok!(ArAnchors::expire(by(999), id));
		assert_noop!(ArAnchors::expire(by(999), id), Error::NotAllowed);
		assert_noop!(ArAnchors::expire(RuntimeOrigin::none(), id), BadOrigin);
		assert_eq!(ArAnchors::steps(id, 2, 1)[0].actor, Actor::Anyone);
	});
}

#[test]
fn nothing_is_put_up_after_its_window() {
	ExtBuilder::build_and_execute(|| {
		let backwards = |it: &mut Proposal| {
			it.window = Some(co3_primitives::Validity { from: 2_000_000, to: 1_999_999 })
		};
		assert_noop!(ArAnchors::propose(by(1), changed(backwards)), Error::EndsBeforeItBegins);
		let past =
			|it: &mut Proposal| it.window = Some(co3_primitives::Validity { from: 0, to: 999_999 });
		assert_noop!(ArAnchors::propose(by(1), changed(past)), Error::AlreadyOver);
		let id = propose(1, changed(|it| it.window = window(10)));
		assert_noop!(ArAnchors::edit(by(1), id, changed(past)), Error::AlreadyOver);
		assert_ok!(ArAnchors::proceed(by(201), id, 1, State::Approved, None, None));
		wait(11);
		assert_noop!(ArAnchors::advance(by(1), id, State::Live), Error::AlreadyOver);
		assert_noop!(
			ArAnchors::proceed(by(201), id, 1, State::Live, None, None),
			Error::AlreadyOver
		);
		// Its words can be mended all the same.
		let same = changed(|it| it.window = read(id).window);
		assert_ok!(ArAnchors::edit(by(1), id, same));
	});
}
