// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

#[test]
fn what_a_moderator_took_down_another_person_looks_at() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		let details = mural().details;
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Misleading, Some(text(3))));
		let suspension = ArAnchors::dossier(id).unwrap().suspension.unwrap();
		assert_eq!(suspension.from, State::Live);
		assert_eq!(suspension.hiding.moderator, 401);
		assert_noop!(ArAnchors::suspend(by(411), id, Breach::Spam, None), Error::NotAllowed);
		assert_noop!(ArAnchors::advance(by(1), id, State::Live), Error::NotAllowed);

		assert_noop!(ArAnchors::restore(by(401), id, details.clone()), Error::SamePerson);
		let other = Details { link: None, ..details.clone() };
		assert_noop!(ArAnchors::restore(by(411), id, other), Error::OtherWords);
		// An officer can as well as another moderator, and without an appeal.
		assert_ok!(ArAnchors::restore(by(201), id, details.clone()));
		System::assert_last_event(
			Event::Moved {
				anchor: id,
				from: State::Suspended,
				to: State::Live,
				by: Mover::Review,
				reason: None,
				assisted: false,
			}
			.into(),
		);
		assert_eq!(read(id).words, Words::Shown(details.clone()));
		assert_noop!(ArAnchors::restore(by(411), id, details), Error::NotSuspended);
		let figures = ArAnchors::moderation(1);
		assert_eq!((figures.hidden, figures.restored), ([0, 0, 0, 0, 1, 0], 1));
	});
}

#[test]
fn it_goes_back_to_where_it_was() {
	ExtBuilder::build_and_execute(|| {
		let id = propose(1, mural());
		for state in [State::Proposed, State::Approved, State::Live] {
			if state != State::Proposed {
				assert_ok!(ArAnchors::proceed(by(201), id, 1, state, None, None));
			}
			assert_ok!(ArAnchors::suspend(by(401), id, Breach::Abuse, None));
			check();
			assert_ok!(ArAnchors::restore(by(411), id, mural().details));
			assert_eq!(read(id).state, state);
		}
	});
}

#[test]
fn an_appeal_is_heard_once() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		assert_noop!(ArAnchors::appeal(by(1), id, text(5)), Error::NotSuspended);
		assert_noop!(ArAnchors::reject_appeal(by(411), id), Error::NotSuspended);
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Spam, None));
		assert_noop!(ArAnchors::reject_appeal(by(411), id), Error::NotAppealed);
		assert_noop!(ArAnchors::appeal(by(2), id, text(5)), Error::NotAuthor);
		assert_noop!(ArAnchors::appeal(by(999), id, text(5)), BadOrigin);
		assert_noop!(ArAnchors::appeal(by(1), 9, text(5)), Error::UnknownAnchor);
		let empty = ContentRef { size: 0, ..text(5) };
		assert_noop!(ArAnchors::appeal(by(1), id, empty), Error::EmptyContent);
		assert_ok!(ArAnchors::appeal(by(301), id, text(5)));
		System::assert_last_event(Event::Appealed { anchor: id, assisted: true }.into());
		assert_noop!(ArAnchors::appeal(by(1), id, text(5)), Error::AlreadyAppealed);

		assert_noop!(ArAnchors::reject_appeal(by(401), id), Error::SamePerson);
		assert_ok!(ArAnchors::reject_appeal(by(411), id));
		System::assert_last_event(
			Event::AppealRejected { anchor: id, municipality: 1, officer: 411 }.into(),
		);
		assert_noop!(ArAnchors::reject_appeal(by(201), id), Error::AlreadyDecided);
		assert_noop!(ArAnchors::appeal(by(1), id, text(5)), Error::AlreadyAppealed);
		// Whoever sees that it was wrong can mend it all the same.
		assert_ok!(ArAnchors::restore(by(411), id, mural().details));
		let figures = ArAnchors::moderation(1);
		assert_eq!((figures.appeals, figures.rejected, figures.restored), (1, 1, 1));
		assert_eq!(figures.granted, 0);

		assert_ok!(ArAnchors::suspend(by(411), id, Breach::Spam, None));
		assert_ok!(ArAnchors::appeal(by(1), id, text(6)));
		assert_ok!(ArAnchors::restore(by(401), id, mural().details));
		assert_eq!(ArAnchors::moderation(1).granted, 1);
	});
}

#[test]
fn only_the_towns_own_moderate() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		for account in [1, 101, 201, 402, 999] {
			assert_noop!(
				ArAnchors::suspend(by(account), id, Breach::Spam, None),
				Error::NotModerator
			);
			assert_noop!(
				ArAnchors::condemn(by(account), id, hash(1), DeathReason::Illegal),
				Error::NotModerator
			);
		}
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Spam, None));
		for account in [1, 101, 202, 402, 999] {
			assert_noop!(ArAnchors::restore(by(account), id, mural().details), Error::NotReviewer);
			assert_noop!(ArAnchors::reject_appeal(by(account), id), Error::NotReviewer);
		}
		assert_noop!(ArAnchors::suspend(by(401), 9, Breach::Spam, None), Error::UnknownAnchor);
		assert_noop!(ArAnchors::restore(by(411), 9, mural().details), Error::UnknownAnchor);
		assert_noop!(ArAnchors::reject_appeal(by(411), 9), Error::UnknownAnchor);
		assert_noop!(ArAnchors::suspend(RuntimeOrigin::none(), id, Breach::Spam, None), BadOrigin);
	});
}

#[test]
fn what_is_suspended_can_be_taken_back_and_stays_hidden() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, changed(|it| it.window = window(60)));
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Illegal, None));
		assert_ok!(ArAnchors::retire(by(1), id));
		assert!(read(id).words.is_hidden());
		assert_noop!(ArAnchors::restore(by(411), id, mural().details), Error::NotSuspended);
		assert_noop!(ArAnchors::appeal(by(1), id, text(5)), Error::NotSuspended);
		check();
		wait(100);
		assert_ok!(ArAnchors::archive(by(9), id, 4));
		assert!(ArAnchors::dossier(id).is_none());
	});
}

#[test]
fn people_report_once_each_and_nothing_is_taken_down_by_that_alone() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		for account in [2, 3, 4] {
			assert_ok!(ArAnchors::flag(by(account), id, Breach::Spam));
		}
		System::assert_last_event(
			Event::Flagged { anchor: id, breach: Breach::Spam, flags: 3 }.into(),
		);
		assert_eq!(Engaged::get().values().sum::<i32>(), 3);
		assert_noop!(ArAnchors::flag(by(302), id, Breach::Abuse), Error::AlreadyFlagged);
		assert_noop!(ArAnchors::flag(by(5), id, Breach::Spam), Error::CapReached);
		assert_noop!(ArAnchors::flag(by(101), id, Breach::Spam), BadOrigin);
		assert_noop!(ArAnchors::flag(by(5), 9, Breach::Spam), Error::UnknownAnchor);
		assert!(ArAnchors::anchor(id).unwrap().shown);
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Spam, None));
		assert_noop!(ArAnchors::flag(by(5), id, Breach::Spam), Error::NotStanding);
	});
}

#[test]
fn content_is_taken_back_or_condemned_and_moderators_always_find_room() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		assert_noop!(ArAnchors::take_back(by(2), id, hash(1), None), Error::NotAuthor);
		assert_noop!(ArAnchors::take_back(by(999), id, hash(1), None), BadOrigin);
		assert_noop!(ArAnchors::take_back(by(1), 9, hash(1), None), Error::UnknownAnchor);
		let nothing = Default::default();
		assert_noop!(ArAnchors::take_back(by(1), id, nothing, None), Error::NotInWords);
		assert_noop!(
			ArAnchors::condemn(by(401), id, Default::default(), DeathReason::Illegal),
			Error::BadContentHash
		);
		let before = read(id);
		wait(5);
		assert_ok!(ArAnchors::take_back(by(1), id, hash(1), None));
		// Whoever asks what changed learns that it must not be shown.
		assert_eq!(read(id).changed_at, before.changed_at + 5);
		assert!(read(id).changed_on > before.changed_on);
		System::assert_last_event(
			Event::MarkedDead { anchor: id, hash: hash(1), reason: DeathReason::TakenBack }.into(),
		);
		assert_noop!(ArAnchors::take_back(by(1), id, hash(1), None), Error::AlreadyDead);
		assert_ok!(ArAnchors::take_back(by(1), id, hash(2), None));
		let words = [&[0xa0, 0xe4, 0x02, 0x20][..], &[1; 32]].concat().try_into().unwrap();
		assert_noop!(ArAnchors::take_back(by(1), id, words, None), Error::CapReached);
		for n in [3, 4] {
			assert_ok!(ArAnchors::condemn(by(401), id, hash(n), DeathReason::PersonalData));
		}
		assert_noop!(
			ArAnchors::condemn(by(401), id, hash(5), DeathReason::Illegal),
			Error::CapReached
		);
		assert_noop!(
			ArAnchors::condemn(by(401), 9, hash(5), DeathReason::Illegal),
			Error::UnknownAnchor
		);
		assert_eq!(ArAnchors::moderation(1).dead, 2);
		assert_eq!(ArAnchors::dossier(id).unwrap().dead.len(), 4);
	});
}

#[test]
fn nobody_takes_back_what_the_anchor_does_not_show() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, changed(|it| it.site.kind = Kind::Trackable(hash(3))));
		put_up(2, changed(|it| it.details.asset = model(4)));
		let details = mural().details;
		let take = |n, words| ArAnchors::take_back(by(1), id, hash(n), words);
		// Somebody else's picture, the words of an office.
		for n in [4, 9] {
			assert_noop!(take(n, None), Error::NotInWords);
			assert_noop!(take(n, Some(details.clone())), Error::NotInWords);
		}
		let other = Details { asset: model(4), ..details.clone() };
		assert_noop!(take(4, Some(other)), Error::OtherWords);
		// The marker that holds it, and what it shows, brought while it is hidden.
		assert_ok!(take(3, None));
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Spam, None));
		assert_noop!(take(2, None), Error::Suspended);
		assert_ok!(take(2, Some(details)));
	});
}
