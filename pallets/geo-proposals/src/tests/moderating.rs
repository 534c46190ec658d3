// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{Author, ContentRef, SortedId, Title};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

#[test]
fn a_post_that_names_a_neighbour_is_hidden_appealed_and_shown_again() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let words = details("The lamp is dark");
		assert_ok!(GeoProposals::hide(by(401), id, Breach::PersonalData));
		System::assert_last_event(
			Event::Hidden {
				object: id,
				municipality: 1,
				moderator: 401,
				breach: Breach::PersonalData,
			}
			.into(),
		);
		// The title gave way to its hash; it is off the map, and found by its id.
		assert_eq!(read(id).words, Words::Hidden(words.hash()));
		assert!(find(Filter::default()).is_empty());
		let hiding = GeoProposals::dossier(id).unwrap().hiding.unwrap();
		assert_eq!((hiding.breach, hiding.moderator), (Breach::PersonalData, 401));
		assert_noop!(GeoProposals::support(by(2), id), Error::NotOpen);
		assert_noop!(GeoProposals::edit(by(1), id, words.clone()), Error::Hidden);
		assert_noop!(GeoProposals::hide(by(411), id, Breach::Spam), Error::Hidden);

		assert_noop!(GeoProposals::appeal(by(2), id, text(5)), Error::NotAuthor);
		assert_ok!(GeoProposals::appeal(by(301), id, text(5)));
		assert_noop!(GeoProposals::appeal(by(1), id, text(5)), Error::AlreadyAppealed);
		// Not by whoever hid it.
		assert_noop!(
			GeoProposals::decide_appeal(by(401), id, Some(words.clone())),
			Error::SamePerson
		);
		assert_noop!(
			GeoProposals::decide_appeal(by(411), id, Some(details("Something else"))),
			Error::OtherWords
		);
		assert_ok!(GeoProposals::decide_appeal(by(411), id, Some(words.clone())));
		System::assert_last_event(
			Event::AppealDecided { object: id, municipality: 1, moderator: 411, granted: true }
				.into(),
		);
		assert_eq!(read(id).words, Words::Shown(words));
		assert_eq!(find(Filter::default()), [id]);
		let figures = GeoProposals::moderation(1);
		assert_eq!((figures.hidden, figures.appeals), ([0, 1, 0, 0, 0, 0], 1));
		assert_eq!((figures.granted, figures.rejected, figures.restored), (1, 0, 0));
	});
}

#[test]
fn what_moderators_did_can_be_read_after_it_is_shown_again() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		pass(1);
		assert_ok!(GeoProposals::hide(by(401), id, Breach::PersonalData));
		assert_ok!(GeoProposals::appeal(by(301), id, text(5)));
		pass(1);
		assert_ok!(GeoProposals::decide_appeal(by(411), id, None));
		assert_ok!(GeoProposals::restore(by(401), id, details("The lamp is dark")));
		assert_ok!(GeoProposals::hide(by(411), id, Breach::Spam));
		assert_ok!(GeoProposals::appeal(by(1), id, text(6)));
		assert_ok!(GeoProposals::decide_appeal(by(401), id, Some(details("The lamp is dark"))));
		assert_eq!(GeoProposals::dossier(id).unwrap().hiding, None);

		let moderator = |account| Actor::Officer { municipality: 1, account };
		let author = Actor::Author(Author::Resident(1_001));
		let steps = GeoProposals::steps(id, 1, 9);
		let told: Vec<_> = steps
			.iter()
			.map(|step| (step.by, step.actor, step.reason, step.note.clone(), step.at))
			.collect();
		let breaks = |breach| Some(Reason::Breaks(breach));
		assert_eq!(
			told,
			[
				(Mover::Hiding, moderator(401), breaks(Breach::PersonalData), None, 2),
				(Mover::Appeal, author, None, Some(text(5)), 2),
				(Mover::Refusal, moderator(411), None, None, 3),
				(Mover::Restoration, moderator(401), None, None, 3),
				(Mover::Hiding, moderator(411), breaks(Breach::Spam), None, 3),
				(Mover::Appeal, author, None, Some(text(6)), 3),
				(Mover::Restoration, moderator(401), None, None, 3),
			]
		);
		// None of it is a step of its life.
		let submitted = State::Submitted;
		assert!(steps.iter().all(|step| (step.from, step.to) == (submitted, submitted)));
	});
}

#[test]
fn what_is_on_its_way_out_is_hidden_without_a_record() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in [2, 3] {
			assert_ok!(GeoProposals::flag(by(account), id, Breach::Spam));
		}
		assert_ok!(GeoProposals::withdraw(by(1), id));
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), id, 2));
		let before = read(id).records;
		assert_ok!(GeoProposals::hide(by(401), id, Breach::PersonalData));
		assert_ok!(GeoProposals::appeal(by(1), id, text(5)));
		assert_ok!(GeoProposals::decide_appeal(by(411), id, None));
		assert_eq!(read(id).records, before);
		check();
		assert_ok!(GeoProposals::archive(by(9), id, 4));
		assert!(GeoProposals::object(id).is_none());
	});
}

#[test]
fn an_appeal_turned_down_is_turned_down_for_good() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_noop!(GeoProposals::appeal(by(1), id, text(5)), Error::NotHidden);
		assert_noop!(GeoProposals::decide_appeal(by(411), id, None), Error::NotHidden);
		assert_ok!(GeoProposals::hide(by(401), id, Breach::Abuse));
		assert_noop!(GeoProposals::decide_appeal(by(411), id, None), Error::NotAppealed);
		let empty = ContentRef { size: 0, ..text(5) };
		assert_noop!(GeoProposals::appeal(by(1), id, empty), Error::EmptyContent);
		assert_ok!(GeoProposals::appeal(by(1), id, text(5)));
		assert_ok!(GeoProposals::decide_appeal(by(411), id, None));
		assert_noop!(GeoProposals::decide_appeal(by(411), id, None), Error::AlreadyDecided);
		assert_noop!(GeoProposals::appeal(by(1), id, text(5)), Error::AlreadyAppealed);
		assert_eq!(GeoProposals::moderation(1).rejected, 1);
		// A moderator who sees a mistake can mend it all the same.
		assert_noop!(GeoProposals::restore(by(401), id, details("Other")), Error::OtherWords);
		assert_ok!(GeoProposals::restore(by(401), id, details("The lamp is dark")));
		assert_noop!(
			GeoProposals::restore(by(401), id, details("The lamp is dark")),
			Error::NotHidden
		);
		assert_eq!(GeoProposals::moderation(1).restored, 1);
	});
}

#[test]
fn only_moderators_of_the_town_moderate() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let words = || details("The lamp is dark");
		let hash = || text(1).hash;
		for account in [1, 101, 201, 402, 501, 999] {
			assert_noop!(GeoProposals::hide(by(account), id, Breach::Spam), Error::NotModerator);
			assert_noop!(GeoProposals::restore(by(account), id, words()), Error::NotModerator);
			assert_noop!(GeoProposals::decide_appeal(by(account), id, None), Error::NotModerator);
			let reference = Reference::Words(hash());
			assert_noop!(
				GeoProposals::condemn(by(account), id, reference, DeathReason::Illegal),
				Error::NotModerator
			);
		}
		assert_noop!(GeoProposals::hide(by(401), 9, Breach::Spam), Error::UnknownObject);
		assert_noop!(GeoProposals::hide(RuntimeOrigin::none(), id, Breach::Spam), BadOrigin);
	});
}

#[test]
fn whoever_has_much_hidden_puts_nothing_new_there() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 1].map(submit);
		for id in [first, second] {
			assert_ok!(GeoProposals::hide(by(401), id, Breach::Spam));
		}
		assert_noop!(
			GeoProposals::submit(by(1), Kind::News, 0, corner(), details("More"), false),
			Error::TooManyHidden
		);
		// Taking it back and letting it be cleared away is one way out, a won appeal the other.
		assert_ok!(GeoProposals::withdraw(by(1), first));
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), first, 4));
		submit(1);
		assert_ok!(GeoProposals::restore(by(411), second, details("The lamp is dark")));
		submit(1);
	});
}

#[test]
fn a_clock_does_not_stand_still_while_something_is_hidden() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::hide(by(401), id, Breach::Misleading));
		pass(5);
		assert_ok!(GeoProposals::proceed(by(201), id, State::Acknowledged, None, None));
		assert_eq!(read(id).clocks.acknowledged.unwrap().took, 5 * HOUR);
		assert_noop!(
			GeoProposals::advance(by(1), id, State::FixedByCitizens, None, None),
			Error::Hidden
		);
	});
}

#[test]
fn people_report_what_breaks_a_rule_once_each() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in [2, 3, 4] {
			assert_ok!(GeoProposals::flag(by(account), id, Breach::Spam));
		}
		System::assert_last_event(
			Event::Flagged { object: id, breach: Breach::Spam, flags: 3 }.into(),
		);
		assert_noop!(GeoProposals::flag(by(302), id, Breach::Abuse), Error::AlreadyFlagged);
		assert_noop!(GeoProposals::flag(by(5), id, Breach::Spam), Error::CapReached);
		assert_noop!(GeoProposals::flag(by(101), id, Breach::Spam), BadOrigin);
		assert_noop!(GeoProposals::flag(by(5), 9, Breach::Spam), Error::UnknownObject);
		// However many do, nothing is hidden by that alone.
		assert!(read(id).is_listed());
	});
}

#[test]
fn an_author_takes_a_picture_back_and_moderators_always_find_room() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let words = |n| Reference::Words(text(n).hash);
		let take = |account, n| GeoProposals::take_back(by(account), id, words(n), None);
		wait(5);
		assert_noop!(take(2, 2), Error::NotAuthor);
		assert_ok!(take(1, 2));
		// Whoever asks what changed learns that it must not be shown.
		assert_eq!(find(Filter { changed_since: Some(6), ..Default::default() }), [id]);
		let reason = DeathReason::TakenBack;
		System::assert_last_event(
			Event::MarkedDead { object: id, reference: words(2), reason }.into(),
		);
		assert_noop!(take(301, 2), Error::AlreadyDead);
		assert_ok!(take(1, 1));
		// The words to the picture are a reference, too.
		let described = [&[0xa0, 0xe4, 0x02, 0x20][..], &[2; 32]].concat().try_into().unwrap();
		let described = Reference::Words(described);
		assert_noop!(GeoProposals::take_back(by(1), id, described, None), Error::CapReached);
		let condemn =
			|reference| GeoProposals::condemn(by(401), id, reference, DeathReason::Illegal);
		let bad = Reference::Words(vec![1, 2, 3].try_into().unwrap());
		assert_noop!(condemn(bad), Error::BadContentHash);
		for n in [4, 5] {
			assert_ok!(condemn(words(n)));
		}
		assert_noop!(condemn(words(6)), Error::CapReached);
		assert_eq!(GeoProposals::moderation(1).dead, 2);
		assert_eq!(GeoProposals::dossier(id).unwrap().dead.len(), 4);
		assert!(Dead::<Test>::contains_key(SortedId::from(id), text(2).hash));
	});
}

#[test]
fn nobody_takes_back_what_others_said() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let other = Details { media: vec![picture(3)].try_into().unwrap(), ..details("Another") };
		assert_ok!(GeoProposals::submit(by(2), Kind::News, 0, corner(), other.clone(), false));
		let content = text(4);
		let answer = OfficialAnswer { object: id, content, to: None, reason: None };
		assert_ok!(GeoProposals::answer(by(201), vec![answer].try_into().unwrap()));
		let note = Some(text(5));
		assert_ok!(GeoProposals::proceed(by(201), id, State::Acknowledged, None, note));
		let take = |n: u8, said: Option<Details>| {
			GeoProposals::take_back(by(1), id, Reference::Words(text(n).hash), said)
		};
		// A stranger's picture, the answer, the officer's note.
		for n in [3, 4, 5] {
			assert_noop!(take(n, None), Error::NotInWords);
			assert_noop!(take(n, Some(details("The lamp is dark"))), Error::NotInWords);
		}
		// Nor by words that the object never had.
		assert_noop!(take(3, Some(other)), Error::OtherWords);
		assert_noop!(
			GeoProposals::take_back(by(1), id, Reference::Update(0), None),
			Error::NotAuthor
		);
	});
}

#[test]
fn what_an_earlier_version_held_is_taken_back_by_bringing_it() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let first = details("The lamp is dark");
		wait(11);
		let hash = H256::repeat_byte(9);
		let address = Some(H256::repeat_byte(8));
		let second = Details { media: Default::default(), address, ..details("Two lamps") };
		assert_ok!(GeoProposals::edit(by(1), id, second.clone()));
		let take = |reference, said| GeoProposals::take_back(by(1), id, reference, said);
		let of = |n| Reference::Words(text(n).hash);
		let digest = |hash: H256| {
			let bytes = [&[0xa0, 0xe4, 0x02, 0x20][..], hash.as_bytes()].concat();
			Reference::Words(bytes.try_into().unwrap())
		};
		assert_noop!(take(of(2), None), Error::NotInWords);
		let other = Details { address: Some(hash), ..second.clone() };
		assert_noop!(take(digest(hash), Some(other)), Error::OtherWords);
		assert_ok!(take(of(2), Some(first)));
		// What is hidden is brought as it was.
		assert_ok!(GeoProposals::hide(by(401), id, Breach::PersonalData));
		assert_noop!(take(digest(H256::repeat_byte(8)), None), Error::Hidden);
		assert_ok!(take(digest(H256::repeat_byte(8)), Some(second)));
		assert_eq!(GeoProposals::dossier(id).unwrap().dead.len(), 2);
	});
}

#[test]
fn what_was_filled_in_by_its_hash_is_taken_back_too() {
	ExtBuilder::build_and_execute(|| {
		let field = |holds| Field { name: Title::new("Which?").unwrap(), holds, required: false };
		let fields = vec![field(FieldType::Text { at_most: 9 }), field(FieldType::Confidential)];
		change_rules(0, |rules| rules.fields = fields.try_into().unwrap());
		let [poem, secret] = [6, 7].map(H256::repeat_byte);
		let answers =
			vec![(0, Value::Text { hash: poem, size: 9 }), (1, Value::Confidential(secret))];
		let words = Details { answers: answers.try_into().unwrap(), ..details("The lamp is dark") };
		assert_ok!(GeoProposals::submit(by(1), Kind::Report, 0, corner(), words, false));
		for digest in [poem, secret] {
			let bytes = [&[0xa0, 0xe4, 0x02, 0x20][..], digest.as_bytes()].concat();
			let reference = Reference::Words(bytes.try_into().unwrap());
			assert_ok!(GeoProposals::take_back(by(1), 0, reference, None));
		}
	});
}

#[test]
fn a_comment_is_taken_back_by_who_wrote_it_or_condemned() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::comment(by(2), id, text(7)));
		assert_ok!(GeoProposals::comment(by(3), id, text(8)));
		let of = Reference::Update;
		// The author of the object has no power over others' words.
		assert_noop!(GeoProposals::take_back(by(1), id, of(0), None), Error::NotAuthor);
		assert_noop!(GeoProposals::take_back(by(2), id, of(2), None), Error::UnknownUpdate);
		// A comment is no change of the object. That one must no longer be shown is.
		wait(5);
		assert_eq!(read(id).changed_at, 1);
		assert_ok!(GeoProposals::take_back(by(302), id, of(0), None));
		assert_eq!(read(id).changed_at, 6);
		wait(5);
		assert_ok!(GeoProposals::condemn(by(401), id, of(1), DeathReason::RightsOfOthers));
		assert_eq!(read(id).changed_at, 11);
		assert_noop!(
			GeoProposals::condemn(by(401), id, of(1), DeathReason::Illegal),
			Error::AlreadyDead
		);
		let dead: Vec<_> = GeoProposals::updates(id, 0, 9)
			.into_iter()
			.map(|view| view.update.dead.unwrap().reason)
			.collect();
		assert_eq!(dead, [DeathReason::TakenBack, DeathReason::RightsOfOthers]);
	});
}

#[test]
fn whoever_gives_in_while_an_appeal_waits_has_granted_it() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::hide(by(401), id, Breach::Spam));
		assert_ok!(GeoProposals::appeal(by(1), id, text(5)));
		assert_ok!(GeoProposals::restore(by(401), id, details("The lamp is dark")));
		let figures = GeoProposals::moderation(1);
		assert_eq!((figures.appeals, figures.granted, figures.restored), (1, 1, 0));
		// Hidden once more, it is another hiding: it is counted, and can be appealed against again.
		assert_ok!(GeoProposals::hide(by(401), id, Breach::Spam));
		assert_ok!(GeoProposals::appeal(by(1), id, text(5)));
		let figures = GeoProposals::moderation(1);
		assert_eq!((figures.hidden[3], figures.appeals), (2, 2));
		// What waits is the difference, whatever a moderator does.
		assert_eq!(figures.appeals - figures.granted - figures.rejected, 1);
	});
}

#[test]
fn an_appeal_is_not_settled_by_clearing_away_what_it_is_about() {
	ExtBuilder::build_and_execute(|| {
		let [appealed, other] = [1, 2].map(submit);
		for id in [appealed, other] {
			assert_ok!(GeoProposals::proceed(
				by(201),
				id,
				State::Rejected,
				Some(Reason::OutOfScope),
				None
			));
			assert_ok!(GeoProposals::hide(by(401), id, Breach::Abuse));
		}
		assert_ok!(GeoProposals::appeal(by(1), appealed, text(5)));
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), other, 4));
		assert_noop!(GeoProposals::archive(by(9), appealed, 4), Error::TooEarly);
		// It can be decided for as long as anything waits; after that, it is over.
		wait(899);
		assert_noop!(GeoProposals::archive(by(9), appealed, 4), Error::TooEarly);
		assert_ok!(GeoProposals::decide_appeal(by(411), appealed, None));
		assert_ok!(GeoProposals::archive(by(9), appealed, 4));
	});
}

#[test]
fn nobody_uses_up_the_authors_own_word() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Place, 0, corner());
		// Somebody looks after it whom the office chose, and appeals in vain.
		let club = Author::Organisation(1);
		assert_ok!(GeoProposals::claim(by(101), id, text(5)));
		assert_ok!(GeoProposals::decide_claim(by(201), id, club, true, Reason::Other));
		assert_ok!(GeoProposals::hide(by(401), id, Breach::Abuse));
		assert_ok!(GeoProposals::appeal(by(101), id, text(6)));
		assert_noop!(GeoProposals::appeal(by(1), id, text(7)), Error::AlreadyAppealed);
		assert_ok!(GeoProposals::decide_appeal(by(411), id, None));
		assert_noop!(GeoProposals::appeal(by(101), id, text(6)), Error::AlreadyAppealed);
		assert_ok!(GeoProposals::appeal(by(1), id, text(7)));
		let appeal = GeoProposals::dossier(id).unwrap().hiding.unwrap().appeal.unwrap();
		assert_eq!((appeal.by, appeal.rejected), (Author::Resident(1_001), false));
		assert_ok!(GeoProposals::decide_appeal(by(411), id, None));
		for account in [1, 101] {
			assert_noop!(GeoProposals::appeal(by(account), id, text(7)), Error::AlreadyAppealed);
		}
	});
}
