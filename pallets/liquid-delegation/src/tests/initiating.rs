// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn initiative(id: IssueId, number: u8) -> InitiativeOf<Test> {
	Initiatives::<Test>::get(SortedId::from(id), number).unwrap()
}

/// An issue of resident 1 that has been admitted.
pub fn discussed() -> IssueId {
	let id = open(1, OPEN);
	assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
	assert_ok!(LiquidDelegation::request_check(by(2), AREA));
	run_to(11);
	assert_eq!(read(id).state, State::Discussion);
	id
}

#[test]
fn who_begins_an_issue_initiates_and_supports() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		let view = LiquidDelegation::initiative(id, 1).unwrap();
		assert_eq!(view.initiators, [(1_001, Initiation::Accepted)]);
		assert_eq!(view.drafts.len(), 1);
		assert!(LiquidDelegation::participation(id, 1_001).interested);
		assert_eq!(Engaged::get()[&1_001], 1);
		let refused = |change: fn(&mut ContentRef)| {
			let mut content = text(1);
			change(&mut content);
			LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), content, None)
		};
		assert_noop!(
			refused(|content| content.hash = vec![1, 2].try_into().unwrap()),
			Error::BadContentHash
		);
		assert_noop!(
			refused(|content| content.mime = b"nonsense".to_vec().try_into().unwrap()),
			Error::BadMediaType
		);
		assert_noop!(refused(|content| content.size = 0), Error::EmptyContent);
		assert_noop!(
			refused(|content| content.language = b"?".to_vec().try_into().unwrap()),
			Error::BadLanguage
		);
		assert_noop!(
			refused(|content| content.mime = b"image/png".to_vec().try_into().unwrap()),
			Error::NoAlternativeText
		);
	});
}

#[test]
fn a_new_draft_is_its_authors_and_unseen_by_others() {
	ExtBuilder(9).build_and_execute(|| {
		let id = discussed();
		assert_noop!(LiquidDelegation::add_draft(by(2), id, 1, text(2)), Error::NotInitiator);
		assert_ok!(LiquidDelegation::add_draft(by(1), id, 1, text(2)));
		let seen = |voter| {
			LiquidDelegation::participation(id, voter).support(1).map(|support| support.draft)
		};
		assert_eq!((seen(1_001), seen(1_002)), (Some(2), Some(1)));
		assert_noop!(LiquidDelegation::support(by(3), id, 1, 1), Error::DraftChanged);
		assert_ok!(LiquidDelegation::support(by(3), id, 1, 2));
		assert_noop!(LiquidDelegation::support(by(3), id, 1, 2), Error::NothingNew);
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 2));
		assert_eq!(seen(1_002), Some(2));
		for n in 3..=4 {
			assert_ok!(LiquidDelegation::add_draft(by(1), id, 1, text(n)));
		}
		assert_noop!(LiquidDelegation::add_draft(by(1), id, 1, text(5)), Error::TooManyDrafts);
		// A moderator condemns a text, and its hash stays.
		let condemn = |who, draft| {
			LiquidDelegation::condemn(by(who), id, Text::Draft { initiative: 1, draft })
		};
		assert_noop!(condemn(1, 2), Error::NotOfficer);
		assert_ok!(condemn(2_201, 2));
		assert_noop!(condemn(2_201, 2), Error::AlreadyCondemned);
		assert_noop!(condemn(2_201, 9), Error::UnknownDraft);
		assert!(LiquidDelegation::initiative(id, 1).unwrap().drafts[1].condemned);
	});
}

#[test]
fn initiators_invite_and_the_last_one_stays() {
	ExtBuilder(9).build_and_execute(|| {
		let id = discussed();
		assert_noop!(LiquidDelegation::invite(by(2), id, 1, 1_003), Error::NotInitiator);
		assert_noop!(LiquidDelegation::invite(by(1), id, 1, 1_001), Error::AlreadyInitiator);
		assert_noop!(LiquidDelegation::invite(by(1), id, 1, 1_555), Error::UnknownVoter);
		assert_ok!(LiquidDelegation::invite(by(1), id, 1, 1_003));
		assert_noop!(LiquidDelegation::accept_invitation(by(2), id, 1), Error::NotInvited);
		assert_noop!(LiquidDelegation::revoke(by(3), id, 1, None), Error::NotInitiator);
		assert_ok!(LiquidDelegation::accept_invitation(by(3), id, 1));
		assert_eq!((initiative(id, 1).initiators, initiative(id, 1).invited), (2, 0));
		assert_noop!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_001), Error::NotInitiator);
		assert_ok!(LiquidDelegation::remove_initiator(by(1), id, 1, 1_001));
		assert_noop!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_003), Error::LastInitiator);
		// An invitation is declined, or taken back.
		assert_ok!(LiquidDelegation::invite(by(3), id, 1, 1_004));
		assert_ok!(LiquidDelegation::remove_initiator(by(4), id, 1, 1_004));
		assert_ok!(LiquidDelegation::invite(by(3), id, 1, 1_004));
		assert_noop!(LiquidDelegation::remove_initiator(by(5), id, 1, 1_004), Error::NotInitiator);
		assert_ok!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_004));
		assert_noop!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_004), Error::NotInitiator);
	});
}

#[test]
fn so_many_speak_for_an_initiative_and_no_more() {
	ExtBuilder(20).build_and_execute(|| {
		let id = discussed();
		let invite = |who: u64| LiquidDelegation::invite(by(1), id, 1, 1_000 + who);
		for guest in 2..=16 {
			assert_ok!(invite(guest));
		}
		// Whoever has not answered yet has a seat kept for them.
		assert_noop!(invite(17), Error::TooManyInitiators);
		assert_ok!(LiquidDelegation::accept_invitation(by(2), id, 1));
		assert_noop!(invite(17), Error::TooManyInitiators);
		assert_ok!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_003));
		assert_ok!(invite(17));
	});
}

#[test]
fn what_all_have_revoked_before_admission_is_over_at_once() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_noop!(
			LiquidDelegation::revoke(by(1), id, 1, Some((id, 7))),
			Error::UnknownInitiative
		);
		assert_noop!(
			LiquidDelegation::revoke(by(1), id, 1, Some((id, 1))),
			Error::UnknownInitiative
		);
		assert_ok!(LiquidDelegation::revoke(by(1), id, 1, None));
		let how = Cancellation::RevokedBeforeAdmission;
		assert_eq!(read(id).state, State::Canceled(how));
		assert_noop!(LiquidDelegation::revoke(by(1), id, 1, None), Error::TooLate);
		assert!(InAdmission::<Test>::get(AREA).is_empty());
	});
}

#[test]
fn what_all_have_revoked_in_discussion_ends_unless_somebody_has_an_idea() {
	ExtBuilder(9).build_and_execute(|| {
		let id = discussed();
		run_to(15);
		assert_ok!(LiquidDelegation::add_initiative(by(2), id, text(2), None));
		assert_ok!(LiquidDelegation::revoke(by(1), id, 1, Some((id, 2))));
		assert_noop!(LiquidDelegation::support(by(3), id, 1, 1), Error::AlreadyRevoked);
		assert_noop!(LiquidDelegation::add_draft(by(1), id, 1, text(3)), Error::AlreadyRevoked);
		assert_ok!(LiquidDelegation::revoke(by(2), id, 2, None));
		// As long as a verification takes, on the grid.
		assert_eq!(read(id).abandoned, Some(50));
		run_to(40);
		assert_ok!(LiquidDelegation::add_initiative(by(3), id, text(3), None));
		run_to(59);
		assert_eq!(read(id).state, State::Discussion);
		assert_ok!(LiquidDelegation::revoke(by(3), id, 3, None));
		assert_eq!(read(id).abandoned, Some(90));
		run_to(60);
		assert_eq!(read(id).state, State::Verification);
		run_to(89);
		assert_eq!(read(id).state, State::Verification);
		run_to(90);
		assert_eq!(read(id).state, State::Canceled(Cancellation::RevokedInVerification));
		assert_eq!(read(id).closed, Some(90));
	});
}

#[test]
fn every_freeze_holds_for_everybody() {
	ExtBuilder(9).build_and_execute(|| {
		let id = discussed();
		assert_ok!(LiquidDelegation::suggest(by(2), id, 1, text(7), Degree::Must));
		assert_ok!(LiquidDelegation::invite(by(1), id, 1, 1_005));
		run_to(60);
		assert_eq!(read(id).state, State::Verification);
		let late = Error::TooLate;
		assert_noop!(LiquidDelegation::add_draft(by(1), id, 1, text(2)), late);
		assert_noop!(LiquidDelegation::revoke(by(1), id, 1, None), Error::TooLate);
		assert_noop!(LiquidDelegation::invite(by(1), id, 1, 1_003), Error::TooLate);
		assert_noop!(LiquidDelegation::accept_invitation(by(5), id, 1), Error::TooLate);
		assert_noop!(LiquidDelegation::remove_initiator(by(1), id, 1, 1_001), Error::TooLate);
		assert_noop!(
			LiquidDelegation::suggest(by(2), id, 1, text(8), Degree::Should),
			Error::TooLate
		);
		// Until the vote begins, new initiatives, support, interest and opinions go on.
		assert_ok!(LiquidDelegation::add_initiative(by(4), id, text(3), None));
		assert_ok!(LiquidDelegation::support(by(3), id, 1, 1));
		assert_ok!(LiquidDelegation::set_interest(by(6), id, true));
		let fulfilled = Opinion { degree: Degree::Must, fulfilled: true };
		assert_ok!(LiquidDelegation::rate(by(2), id, 1, 0, Some(fulfilled)));
		run_to(90);
		assert_eq!(read(id).state, State::Voting);
		assert_noop!(LiquidDelegation::add_initiative(by(4), id, text(4), None), Error::TooLate);
		assert_noop!(LiquidDelegation::support(by(4), id, 1, 1), Error::TooLate);
		assert_noop!(LiquidDelegation::unsupport(by(3), id, 1), Error::TooLate);
		assert_noop!(LiquidDelegation::set_interest(by(6), id, false), Error::TooLate);
		assert_noop!(LiquidDelegation::rate(by(2), id, 1, 0, None), Error::TooLate);
		// Delegation goes on for ever, that for the issue until its close.
		let trust = |scope| LiquidDelegation::delegate(by(7), TOWN, scope, Some(1_008), None);
		assert_ok!(trust(Scope::Issue(id)));
		// And administrators have no other clock.
		run_to(140);
		assert_noop!(trust(Scope::Issue(id)), Error::TooLate);
		assert_ok!(trust(Scope::Unit));
		let right = Override { voting_right: Some(false), ..Override::default() };
		assert_noop!(
			LiquidDelegation::set_override(by(2_001), id, 1_002, Some(right)),
			Error::TooLate
		);
		assert_noop!(
			LiquidDelegation::cancel_issue(by(2_001), id, Ground::Mistake),
			Error::TooLate
		);
	});
}

#[test]
fn nobody_alone_closes_an_issue_or_an_area_to_others() {
	ExtBuilder(9).build_and_execute(|| {
		Effort::mutate(|most| (most.issues, most.initiatives) = (100, 100));
		let begin = |who| LiquidDelegation::open_issue(by(who), AREA, Some(OPEN), text(1), None);
		let add = |who| LiquidDelegation::add_initiative(by(who), 0, text(2), None);
		assert_ok!(begin(1));
		assert_ok!(add(1));
		assert_ok!(add(1));
		assert_noop!(add(1), Error::OwnCapReached);
		// To take one back does not help: its number is not given again.
		assert_ok!(LiquidDelegation::revoke(by(1), 0, 3, None));
		assert_noop!(add(1), Error::OwnCapReached);
		// What others begin and let one speak for is theirs.
		assert_ok!(add(2));
		assert_ok!(LiquidDelegation::invite(by(2), 0, 4, 1_001));
		assert_ok!(LiquidDelegation::accept_invitation(by(1), 0, 4));

		assert_ok!(begin(1));
		assert_ok!(begin(1));
		assert_noop!(begin(1), Error::OwnCapReached);
		assert_ok!(begin(2));
		// Whatever no longer seeks admission makes room: admitted, taken away, given up.
		for person in 2..=3 {
			let _ = LiquidDelegation::support(by(person), 0, 1, 1);
		}
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(11);
		assert_eq!(read(0).state, State::Discussion);
		assert_ok!(begin(1));
		assert_noop!(begin(1), Error::OwnCapReached);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), 1, Ground::Duplicate));
		assert_ok!(begin(1));
		assert_noop!(begin(1), Error::OwnCapReached);
		assert_ok!(LiquidDelegation::revoke(by(1), 2, 1, None));
		assert_ok!(begin(1));
		run_to(400);
		assert_eq!(Seeking::<Test>::iter().count(), 0);
		// Nothing is left of it once the issue is cleared.
		while LiquidDelegation::clear(by(9), 0, 8).is_ok() {}
		assert!(read(0).cleared);
		assert_eq!(Begun::<Test>::iter_prefix(SortedId::from(0)).count(), 0);
	});
}

#[test]
fn nobody_floods_a_town() {
	ExtBuilder(9).build_and_execute(|| {
		for _ in 0..3 {
			open(1, OPEN);
		}
		let begin = || LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), text(1), None);
		assert_noop!(begin(), Error::AllowanceSpent);
		for n in 0..4 {
			assert_ok!(LiquidDelegation::add_initiative(by(1), n % 2, text(n as u8), None));
		}
		assert_noop!(
			LiquidDelegation::add_initiative(by(1), 0, text(9), None),
			Error::AllowanceSpent
		);
		run_to(999);
		assert_noop!(begin(), Error::AllowanceSpent);
		run_to(1_000);
		assert_ok!(begin());
		// Drafts and suggestions are to be read, too.
		Effort::mutate(|most| (most.drafts, most.suggestions) = (1, 1));
		let id = open(3, OPEN);
		assert_ok!(LiquidDelegation::add_draft(by(3), id, 1, text(2)));
		assert_noop!(LiquidDelegation::add_draft(by(3), id, 1, text(3)), Error::AllowanceSpent);
		let suggest = || LiquidDelegation::suggest(by(4), id, 1, text(4), Degree::Should);
		assert_ok!(suggest());
		assert_noop!(suggest(), Error::AllowanceSpent);
		// Support is to be counted: of what one did not support before, whichever way.
		Effort::mutate(|most| (most.initiatives, most.suggestions, most.supports) = (4, 40, 2));
		let support = |number, draft| LiquidDelegation::support(by(5), id, number, draft);
		assert_ok!(LiquidDelegation::add_initiative(by(4), id, text(5), None));
		assert_ok!(LiquidDelegation::add_initiative(by(6), id, text(6), None));
		assert_ok!(support(1, 2));
		let should = Some(Opinion { degree: Degree::Should, fulfilled: false });
		let rate = |who, opinion| LiquidDelegation::rate(by(who), id, 1, 0, opinion);
		assert_ok!(rate(5, should));
		assert_ok!(LiquidDelegation::suggest(by(5), id, 2, text(7), Degree::Should));
		assert_noop!(support(3, 1), Error::AllowanceSpent);
		let other = LiquidDelegation::suggest(by(5), id, 3, text(8), Degree::Should);
		assert_noop!(other, Error::AllowanceSpent);
		// A new draft of it is looked at without, and an opinion more changes nothing.
		assert_ok!(rate(5, None));
		assert_ok!(LiquidDelegation::suggest(by(5), id, 2, text(9), Degree::Should));
		Effort::mutate(|most| most.drafts = 2);
		assert_ok!(LiquidDelegation::add_draft(by(3), id, 1, text(10)));
		assert_ok!(support(1, 3));
		// Nor does it help to take it back.
		assert_ok!(LiquidDelegation::unsupport(by(5), id, 1));
		assert_noop!(support(1, 3), Error::AllowanceSpent);
		assert_noop!(rate(5, should), Error::AllowanceSpent);
		run_to(2_000);
		assert_noop!(support(1, 3), Error::TooLate);
		let next = open(4, OPEN);
		assert_ok!(LiquidDelegation::support(by(5), next, 1, 1));
		// The whole chain has a bound, too.
		MaxOpenIssues::set(1);
		assert_noop!(
			LiquidDelegation::open_issue(by(2), AREA, Some(OPEN), text(1), None),
			Error::TooManyOpenIssues
		);
	});
}

#[test]
fn whoever_may_not_initiate_any_more_speaks_for_nothing_and_can_leave() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		for guest in [2, 3] {
			assert_ok!(LiquidDelegation::invite(by(1), id, 1, 1_000 + guest));
		}
		assert_ok!(LiquidDelegation::accept_invitation(by(2), id, 1));
		// They move to the other town.
		Registry::change(1_001, |known| known.map(|one| Voter { territory: 2, ..one }));
		assert_noop!(LiquidDelegation::add_draft(by(1), id, 1, text(2)), Error::MayNotInitiate);
		assert_noop!(LiquidDelegation::revoke(by(1), id, 1, None), Error::MayNotInitiate);
		assert_noop!(LiquidDelegation::invite(by(1), id, 1, 1_004), Error::MayNotInitiate);
		assert_noop!(
			LiquidDelegation::remove_initiator(by(1), id, 1, 1_003),
			Error::MayNotInitiate
		);
		assert_ok!(LiquidDelegation::remove_initiator(by(1), id, 1, 1_001));
		assert_ok!(LiquidDelegation::add_draft(by(2), id, 1, text(2)));
		// And whoever is invited declines from wherever they are.
		Registry::change(1_003, |known| known.map(|one| Voter { territory: 2, ..one }));
		assert_ok!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_003));
		// Who is left alone cannot leave, and takes it back from wherever they are.
		Registry::change(1_002, |known| known.map(|one| Voter { territory: 2, ..one }));
		assert_noop!(LiquidDelegation::remove_initiator(by(2), id, 1, 1_002), Error::LastInitiator);
		assert_noop!(LiquidDelegation::add_draft(by(2), id, 1, text(3)), Error::MayNotInitiate);
		assert_noop!(LiquidDelegation::revoke(by(1), id, 1, None), Error::NotInitiator);
		assert_ok!(LiquidDelegation::revoke(by(2), id, 1, None));
	});
}
