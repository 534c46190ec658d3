// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{Author, ContentRef};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

const BRUNA: Author<u64> = Author::Resident(1_002);

#[test]
fn two_neighbours_write_a_proposal_together() {
	ExtBuilder::build_and_execute(|| {
		let id = NextObject::<Test>::get();
		let words = details("A bench");
		assert_ok!(GeoProposals::submit(by(1), Kind::Proposal, 0, corner(), words, true));
		assert_noop!(GeoProposals::edit(by(2), id, details("Two benches")), Error::NotAuthor);
		assert_ok!(GeoProposals::join(by(2), id));
		// Having asked is not being let in.
		assert_noop!(GeoProposals::edit(by(2), id, details("Two benches")), Error::NotAuthor);
		assert_noop!(GeoProposals::join(by(302), id), Error::AlreadyWrites);
		assert_noop!(GeoProposals::join(by(1), id), Error::AlreadyWrites);
		assert_noop!(GeoProposals::admit(by(2), id, BRUNA), Error::NotAuthor);
		assert_noop!(GeoProposals::admit(by(1), id, Author::Resident(1_003)), Error::UnknownWriter);
		assert_ok!(GeoProposals::admit(by(1), id, BRUNA));
		System::assert_last_event(
			Event::WritingSet { object: id, who: BRUNA, writing: Some(Writing::CoAuthor) }.into(),
		);
		assert_noop!(GeoProposals::admit(by(1), id, BRUNA), Error::NotAsked);
		assert_ok!(GeoProposals::edit(by(2), id, details("Two benches")));
		assert_ok!(GeoProposals::advance(by(2), id, State::Submitted, None, None));
		// What both wrote, one of them alone does not take back.
		assert_noop!(GeoProposals::withdraw(by(2), id), Error::NotAuthor);
		assert_noop!(GeoProposals::end_writing(by(3), id, BRUNA), Error::NotAuthor);
		assert_ok!(GeoProposals::end_writing(by(1), id, BRUNA));
		assert_noop!(GeoProposals::end_writing(by(1), id, BRUNA), Error::UnknownWriter);
		assert_noop!(GeoProposals::edit(by(2), id, details("Three")), Error::NotAuthor);
	});
}

#[test]
fn an_association_looks_after_an_empty_house_once_the_town_agrees() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Place, 0, corner());
		let club = Author::Organisation(1);
		let bad = ContentRef { size: 0, ..text(1) };
		assert_noop!(GeoProposals::claim(by(101), id, bad), Error::EmptyContent);
		assert_ok!(GeoProposals::claim(by(101), id, text(5)));
		let decide = |account, granted| {
			GeoProposals::decide_claim(by(account), id, club, granted, Reason::Other)
		};
		assert_noop!(decide(1, true), Error::NotProposalOfficer);
		assert_noop!(GeoProposals::admit(by(1), id, club), Error::NotAsked);
		assert_ok!(decide(201, true));
		System::assert_has_event(
			Event::ClaimDecided {
				object: id,
				who: club,
				granted: true,
				reason: Reason::Other,
				municipality: 1,
				officer: 201,
			}
			.into(),
		);
		assert_noop!(decide(201, true), Error::NotClaimed);
		assert_ok!(GeoProposals::edit(by(101), id, details("The old mill")));
		// Whom the office let in, the author does not send away.
		assert_noop!(GeoProposals::end_writing(by(1), id, club), Error::NotAuthor);
		assert_ok!(decide(201, false));
		assert_noop!(GeoProposals::edit(by(101), id, details("Mine")), Error::NotAuthor);
		assert_noop!(decide(201, false), Error::UnknownWriter);
		assert_ok!(GeoProposals::join(by(101), id));
		assert_noop!(decide(201, false), Error::NotClaimed);
		assert_ok!(GeoProposals::end_writing(by(101), id, club));
		// A keeper can take it back in the author's place.
		assert_ok!(GeoProposals::claim(by(101), id, text(5)));
		assert_ok!(decide(201, true));
		assert_ok!(GeoProposals::withdraw(by(101), id));
	});
}

#[test]
fn what_a_person_says_to_the_town_gets_no_other_master() {
	ExtBuilder::build_and_execute(|| {
		for kind in [Kind::Proposal, Kind::Report, Kind::Story] {
			let id = put(1, kind, 0, corner());
			// Be it the office itself that would rather look after a complaint.
			for account in [2, 101, 201] {
				assert_noop!(GeoProposals::claim(by(account), id, text(5)), Error::NotForKeepers);
			}
		}
		for kind in [Kind::Event, Kind::Offer] {
			assert_ok!(GeoProposals::claim(by(101), put(1, kind, 0, corner()), text(5)));
		}
	});
}

#[test]
fn the_table_is_not_crowded_and_stands_at_home() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Place, 0, corner());
		assert_noop!(GeoProposals::join(by(202), id), Error::OutsideTerritory);
		assert_noop!(GeoProposals::join(by(999), id), BadOrigin);
		assert_noop!(GeoProposals::join(by(2), 9), Error::UnknownObject);
		for account in [2, 3, 4] {
			assert_ok!(GeoProposals::join(by(account), id));
		}
		assert_noop!(GeoProposals::join(by(5), id), Error::CapReached);
		assert_ok!(GeoProposals::end_writing(by(2), id, BRUNA));
		assert_ok!(GeoProposals::join(by(5), id));
		assert_eq!(GeoProposals::dossier(id).unwrap().writers.len(), 3);
		assert_ok!(GeoProposals::withdraw(by(1), id));
		assert_noop!(GeoProposals::join(by(6), id), Error::NotOpen);
		assert_noop!(GeoProposals::claim(by(6), id, text(1)), Error::NotOpen);
	});
}

#[test]
fn groups_endorse_apart_from_people() {
	ExtBuilder::build_and_execute(|| {
		let ids = [1, 2, 3].map(submit);
		for account in [1, 201] {
			assert_noop!(GeoProposals::endorse(by(account), ids[0]), Error::NotOrganisation);
			assert_noop!(GeoProposals::unendorse(by(account), ids[0]), Error::NotOrganisation);
		}
		assert_ok!(GeoProposals::endorse(by(101), ids[0]));
		System::assert_last_event(
			Event::Endorsed { object: ids[0], organisation: 1, endorsements: 1 }.into(),
		);
		assert_eq!(read(ids[0]).supports, 0);
		assert_noop!(GeoProposals::endorse(by(101), ids[0]), Error::AlreadyEndorsed);
		assert_noop!(GeoProposals::unendorse(by(102), ids[0]), Error::NotEndorsed);
		assert_ok!(GeoProposals::endorse(by(101), ids[1]));
		assert_noop!(GeoProposals::endorse(by(101), ids[2]), Error::CapReached);
		assert_ok!(GeoProposals::endorse(by(102), ids[0]));
		let mut endorsers = GeoProposals::endorsements(ids[0], None, 1);
		endorsers.extend(GeoProposals::endorsements(ids[0], Some(endorsers[0]), 9));
		endorsers.sort();
		assert_eq!(endorsers, [1, 2]);
		// What groups stand behind is not rewritten under them.
		assert_ok!(GeoProposals::edit(by(1), ids[0], details("Other words")));
		assert_eq!(read(ids[0]).version, 2);
		assert_ok!(GeoProposals::unendorse(by(101), ids[0]));
		assert_eq!(read(ids[0]).records.endorsements, 1);
		change_rules(0, |rules| rules.audience = Audience::Residents);
		let own = submit(4);
		assert_ok!(GeoProposals::endorse(by(101), own));
	});
}
