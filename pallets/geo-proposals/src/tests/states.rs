// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, transitions::TABLE, *};
use co3_primitives::Author;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

/// Everyone who can take a step.
const MOVERS: [Mover; 5] =
	[Mover::Author, Mover::Office, Mover::Referral, Mover::Merger, Mover::Citizens];

/// The life of an object once more, and the other way round: where it can go from a state, by whom, and
/// whether that needs a reason. By heart, and not from the table.
fn promised(from: State) -> Vec<(State, &'static [Mover], bool)> {
	let done = (State::Archived, &[Mover::Citizens][..], false);
	let reopened = (State::Reopened, &[Mover::Office][..], true);
	let disputed = (State::Reopened, &[Mover::Citizens][..], true);
	let mut open = vec![
		(State::UnderReview, &[Mover::Office][..], false),
		(State::Evaluating, &[Mover::Office], false),
		(State::NeedsInformation, &[Mover::Office], true),
		(State::Accepted, &[Mover::Office], false),
		(State::Planned, &[Mover::Office], false),
		(State::Scheduled, &[Mover::Office], false),
		(State::InProgress, &[Mover::Office], false),
		(State::Referred, &[Mover::Referral], true),
		(State::Fixed, &[Mover::Office], false),
		(State::FixedByCitizens, &[Mover::Author, Mover::Office], false),
		(State::Rejected, &[Mover::Office], true),
		(State::NotResponsible, &[Mover::Office], true),
		(State::Duplicate, &[Mover::Merger], true),
		(State::Cancelled, &[Mover::Author, Mover::Office], true),
		(State::Withdrawn, &[Mover::Author], false),
		done,
	];
	match from {
		State::Draft => vec![
			(State::Submitted, &[Mover::Author], false),
			(State::Withdrawn, &[Mover::Author], false),
			done,
		],
		State::Submitted | State::Referred | State::Reopened => {
			open.push((State::Acknowledged, &[Mover::Office], false));
			open
		}
		State::NeedsInformation => {
			open.push((State::UnderReview, &[Mover::Author], false));
			open
		}
		State::Acknowledged
		| State::UnderReview
		| State::Evaluating
		| State::Accepted
		| State::Planned
		| State::Scheduled
		| State::InProgress => open,
		State::Fixed | State::FixedByCitizens => vec![reopened, disputed, done],
		State::Rejected | State::NotResponsible | State::Cancelled => vec![reopened, done],
		State::Duplicate => vec![(State::Reopened, &[Mover::Merger], true), done],
		State::Withdrawn => vec![done],
		State::Archived => vec![],
	}
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
	assert!(TABLE.iter().all(|rule| rule.by.iter().all(known)), "somebody else takes steps");
}

fn go(id: u64, to: State, reason: Option<Reason>) {
	assert_ok!(GeoProposals::proceed(by(201), id, to, reason, None));
	assert_eq!(read(id).state, to);
}

#[test]
fn a_report_goes_its_way_and_every_step_is_on_record() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		pass(1);
		go(id, State::Acknowledged, None);
		pass(2);
		assert_ok!(GeoProposals::proceed(
			by(201),
			id,
			State::Planned,
			Some(Reason::Other),
			Some(text(9))
		));
		System::assert_last_event(
			Event::Moved {
				object: id,
				from: State::Acknowledged,
				to: State::Planned,
				by: Mover::Office,
				reason: Some(Reason::Other),
			}
			.into(),
		);
		let steps = GeoProposals::steps(id, 0, 10);
		assert_eq!(
			steps.iter().map(|step| (step.from, step.to, step.at)).collect::<Vec<_>>(),
			[
				(State::Draft, State::Submitted, 1),
				(State::Submitted, State::Acknowledged, 2),
				(State::Acknowledged, State::Planned, 3)
			]
		);
		assert_eq!(steps[0].actor, Actor::Author(Author::Resident(1_001)));
		assert_eq!(steps[1].actor, Actor::Officer { municipality: 1, account: 201 });
		assert_eq!((steps[2].reason, steps[2].note.clone()), (Some(Reason::Other), Some(text(9))));
		assert_eq!(steps[2].on, 1_000_000 + 3 * HOUR);
		// A page goes on where the one before stopped.
		assert_eq!(GeoProposals::steps(id, 2, 10), steps[2..]);
		assert_eq!(GeoProposals::steps(id, 3, 10), []);
	});
}

#[test]
fn what_the_table_does_not_allow_is_refused_to_everyone() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for to in State::ALL {
			let reason = Some(Reason::Other);
			let allowed = transitions::allowed(State::Submitted, to, Mover::Author).is_some();
			if !allowed || to == State::Withdrawn {
				assert_noop!(GeoProposals::advance(by(1), id, to, reason, None), Error::NotAllowed);
			}
			if transitions::allowed(State::Submitted, to, Mover::Office).is_none() {
				assert_noop!(
					GeoProposals::proceed(by(201), id, to, reason, None),
					Error::NotAllowed
				);
			}
		}
		// To be where one is, is no step.
		assert_noop!(
			GeoProposals::proceed(by(201), id, State::Submitted, None, None),
			Error::NotAllowed
		);
	});
}

#[test]
fn only_those_whose_turn_it_is_take_a_step() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let ack = State::Acknowledged;
		for account in [1, 2, 101, 202, 401, 501, 999] {
			assert_noop!(
				GeoProposals::proceed(by(account), id, ack, None, None),
				Error::NotProposalOfficer
			);
		}
		assert_noop!(GeoProposals::proceed(RuntimeOrigin::none(), id, ack, None, None), BadOrigin);
		assert_noop!(GeoProposals::proceed(by(201), 9, ack, None, None), Error::UnknownObject);
		let done = State::FixedByCitizens;
		assert_noop!(GeoProposals::advance(by(2), id, done, None, None), Error::NotAuthor);
		assert_noop!(GeoProposals::advance(by(999), id, done, None, None), BadOrigin);
		assert_ok!(GeoProposals::advance(by(1), id, done, None, None));
	});
}

#[test]
fn a_step_that_needs_a_reason_has_one_and_its_note_has_its_form() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for rule in TABLE.iter().filter(|rule| rule.reason && rule.by.contains(&Mover::Office)) {
			if rule.from.contains(&State::Submitted) {
				assert_noop!(
					GeoProposals::proceed(by(201), id, rule.to, None, None),
					Error::ReasonMissing
				);
			}
		}
		let bad = co3_primitives::ContentRef { size: 0, ..text(1) };
		assert_noop!(
			GeoProposals::proceed(by(201), id, State::Acknowledged, None, Some(bad)),
			Error::EmptyContent
		);
		go(id, State::Rejected, Some(Reason::AgainstTheLaw));
	});
}

#[test]
fn a_draft_is_seen_by_its_author_and_published_when_it_is_ready() {
	ExtBuilder::build_and_execute(|| {
		let draft = |account| {
			let id = NextObject::<Test>::get();
			let (kind, words) = (Kind::Proposal, details("A thought"));
			assert_ok!(GeoProposals::submit(by(account), kind, 0, corner(), words, true));
			id
		};
		let id = draft(1);
		assert_eq!(read(id).state, State::Draft);
		assert!(find(Filter::default()).is_empty());
		assert!(Told::get().is_empty());
		let author = Some(Author::Resident(1_001));
		let states = Some(States::of(&[State::Draft]));
		assert_eq!(find(Filter { author, states, ..Default::default() }), [id]);
		assert_noop!(GeoProposals::support(by(2), id), Error::NotOpen);
		// However late, a draft is rewritten without a trace.
		wait(50);
		assert_ok!(GeoProposals::edit(by(1), id, details("A better one")));
		assert_eq!(read(id).version, 1);
		pass(5);
		assert_noop!(
			GeoProposals::proceed(by(201), id, State::Acknowledged, None, None),
			Error::NotAllowed
		);
		assert_ok!(GeoProposals::advance(by(1), id, State::Submitted, None, None));
		assert_eq!(find(Filter::default()), [id]);
		// The clock starts with the publication.
		assert_eq!(read(id).clocks.started, Some(1_000_000 + 5 * HOUR));
		assert_eq!(read(id).submitted_at, 52);
		assert_eq!(Told::get().len(), 1);
		assert_noop!(
			GeoProposals::advance(by(1), id, State::Submitted, None, None),
			Error::NotAllowed
		);
		let given_up = draft(1);
		assert_ok!(GeoProposals::withdraw(by(1), given_up));
	});
}

#[test]
fn a_draft_kept_for_another_day_comes_under_the_rules_of_that_day() {
	ExtBuilder::build_and_execute(|| {
		let begin = |words| {
			let id = NextObject::<Test>::get();
			assert_ok!(GeoProposals::submit(by(1), Kind::Proposal, 0, corner(), words, true));
			id
		};
		let publish = |id| GeoProposals::advance(by(1), id, State::Submitted, None, None);
		let validity = Some(Validity { from: 1_000_000, to: 2_000_000 });
		let fair = begin(Details { validity, ..details("The fair") });
		let id = begin(details("A bench"));
		change_rules(0, |rules| {
			rules.threshold = Some(1_000);
			rules.route.body = Body { municipality: 1, office: 9 };
		});
		let closed = Phase { submissions: false, ..Phase::OPEN };
		assert_ok!(GeoProposals::set_phase(by(201), 1, 0, closed));
		assert_noop!(publish(id), Error::CategoryClosed);
		assert_ok!(GeoProposals::set_phase(by(201), 1, 0, Phase::OPEN));
		pass(1);
		assert_noop!(publish(fair), Error::AlreadyOver);
		// Nor does a draft get around what an author has earned since.
		let spam = [1, 1].map(submit);
		for id in spam {
			assert_ok!(GeoProposals::hide(by(401), id, Breach::Spam));
		}
		assert_noop!(publish(id), Error::TooManyHidden);
		assert_ok!(GeoProposals::restore(by(401), spam[0], details("The lamp is dark")));
		assert_eq!((read(id).rules, read(id).body.office), (1, 0));
		assert_ok!(publish(id));
		assert_eq!((read(id).rules, read(id).body.office), (2, 9));
		change_rules(0, |rules| rules.kinds = Kinds::of(&[Kind::Report]));
		let late = |id| GeoProposals::advance(by(1), id, State::Submitted, None, None);
		assert_noop!(late(fair), Error::KindNotTaken);
	});
}

#[test]
fn the_clocks_stop_only_with_a_reason_and_tell_what_is_late() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| {
			rules.targets = Targets {
				acknowledge: Some(24 * HOUR),
				answer: Some(48 * HOUR),
				solve: Some(100 * HOUR),
			}
		});
		let id = submit(1);
		let late = || {
			let overdue = GeoProposals::dossier(id).unwrap().overdue.unwrap();
			(overdue.acknowledge, overdue.answer, overdue.solve)
		};
		pass(24);
		assert_eq!(late(), (false, false, false));
		pass(1);
		assert_eq!(late(), (true, false, false));
		go(id, State::Acknowledged, None);
		let seen = read(id).clocks.acknowledged.unwrap();
		assert_eq!((seen.at, seen.took), (1_000_000 + 25 * HOUR, 25 * HOUR));
		// It was late, and stays so.
		assert_eq!(late(), (true, false, false));
		go(id, State::NeedsInformation, Some(Reason::WaitingForAuthor));
		pass(1_000);
		assert_eq!(late(), (true, false, false));
		assert_ok!(GeoProposals::advance(by(1), id, State::UnderReview, None, None));
		pass(23);
		assert_eq!(late(), (true, false, false));
		pass(1);
		assert_eq!(late(), (true, true, false));
		go(id, State::InProgress, None);
		assert_eq!(read(id).clocks.answered.unwrap().took, 49 * HOUR);
		pass(51);
		assert_eq!(late(), (true, true, false));
		go(id, State::Fixed, None);
		assert_eq!(read(id).clocks.solved.unwrap().took, 100 * HOUR);
		pass(10);
		assert_eq!(late(), (true, true, false));
		// What was not fixed has been running all the time.
		go(id, State::Reopened, Some(Reason::Mistake));
		assert_eq!(read(id).clocks.solved, None);
		assert_eq!(late(), (true, true, true));
		// The first times stay: nobody answers earlier than they did.
		assert_eq!(read(id).clocks.acknowledged.unwrap(), seen);
	});
}

#[test]
fn what_was_taken_back_is_never_late_again() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| rules.targets.acknowledge = Some(HOUR));
		let id = submit(1);
		assert_ok!(GeoProposals::withdraw(by(1), id));
		pass(10);
		assert!(!GeoProposals::dossier(id).unwrap().overdue.unwrap().acknowledge);
	});
}
