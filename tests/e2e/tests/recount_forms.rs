// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The recount reads records without the runtime. Here both meet: what the pallets write, it reads, and
//! under the keys under which they write it.

use co3_primitives::{AgeClass, Class, Freeze, SortedId, Title, Versioned};
use co3_recount::{
	keys,
	records::{self, beginning, whole},
	Count, Moment,
};
use co3_runtime::{AccountId, Runtime, RuntimeCall};
use co3_tally::{
	Choice, Degree, Opinion, Override, Quorum, Ratio, Rules, SupportCount, Turnout, Verdict,
};
use codec::Encode;
use frame_support::{
	traits::{Bounded, GetStorageVersion, PalletInfoAccess, StorageVersion},
	BoundedVec,
};
use pallet_liquid_delegation as liquid;
use sp_core::H256;
use sp_runtime::traits::BlakeTwo256;

/// The rest of a key that begins so.
fn rest(key: Vec<u8>, pallet: &str, item: &str) -> Vec<u8> {
	key.strip_prefix(&keys::item(pallet, item)[..]).expect("it begins so").to_vec()
}

#[test]
fn the_layouts_are_those_of_the_runtime() {
	fn layout<Pallet>() -> (Vec<u8>, String, StorageVersion)
	where
		Pallet: PalletInfoAccess + GetStorageVersion<InCodeStorageVersion = StorageVersion>,
	{
		let key = StorageVersion::storage_key::<Pallet>().to_vec();
		(key, Pallet::name().into(), Pallet::in_code_storage_version())
	}
	let wired = [
		layout::<pallet_residents::Pallet<Runtime>>(),
		layout::<pallet_territories::Pallet<Runtime>>(),
	];
	for (key, name, version) in wired {
		let (pallet, known) = keys::LAYOUTS.into_iter().find(|(known, _)| *known == name).unwrap();
		assert_eq!((key, version), (keys::layout(pallet), StorageVersion::new(known)));
	}
}

#[test]
fn values_lie_where_the_pallets_put_them() {
	assert_eq!(keys::authorities(), pallet_grandpa::Authorities::<Runtime>::hashed_key());
	assert_eq!(keys::time(), pallet_timestamp::Now::<Runtime>::hashed_key());
	let resident = pallet_residents::Residents::<Runtime>::hashed_key_for(7);
	assert_eq!(keys::after_twox(&rest(resident, "Residents", "Residents")), Ok(7));
	let place = pallet_territories::Records::<Runtime>::hashed_key_for(9);
	assert_eq!(keys::plain(&rest(place, "Territories", "Records")), Ok(9u32.to_le_bytes()));
}

#[test]
fn a_resident_and_a_territory_are_read() {
	for (status, suspended) in [
		(pallet_residents::Status::Active, false),
		(pallet_residents::Status::Suspended { reason: 4 }, true),
	] {
		let resident = pallet_residents::Resident::<AccountId, u32> {
			account: AccountId::new([5; 32]),
			home: 17,
			municipality: 3,
			class: Class::Stakeholder,
			age: AgeClass::From65,
			weight: 2,
			expires: 20_123,
			status,
			nullifier: H256::repeat_byte(1),
			attested_by: Some(AccountId::new([6; 32])),
			attested_at: 12,
			rotated_at: Some(13),
			assistance: true,
		};
		let read: records::Person = beginning(&resident.encode(), "a resident").unwrap();
		assert_eq!((read.account, read.home, read.municipality), ([5; 32], 17, 3));
		assert_eq!((read.class, read.age, read.weight, read.expires), (2, 3, 2, 20_123));
		assert_eq!(read.status != records::Status::Active, suspended);
	}
	for parent in [None, Some(4)] {
		let territory = pallet_territories::Territory::<u32> {
			parent,
			municipality: Some(1),
			level: 8,
			name: Default::default(),
			predecessor: None,
			opened_at: 3,
			closed: None,
			shape: None,
		};
		let read: records::Territory = beginning(&territory.encode(), "a territory").unwrap();
		assert_eq!(read.parent, parent);
	}
}

#[test]
fn what_trusters_say_is_read() {
	let row = |to, until| liquid::Row { to, until };
	let rows = liquid::Rows::<u64> {
		unit: Some(row(Some(1), 10)),
		areas: BoundedVec::truncate_from(vec![(5, row(None, 20))]),
		issues: BoundedVec::truncate_from(vec![(12, row(Some(3), 30))]),
	};
	let pending = BoundedVec::truncate_from(vec![4]);
	let mut record = Versioned::<liquid::Rows<u64>, u32>::default();
	record.set(Default::default(), 3, &pending);
	record.set(rows, 9, &pending);
	assert!(!record.has_no_past());
	let read: records::Trusting = whole(&record.encode(), "a delegation").unwrap();
	let said = read.present.at(5, 12, 9);
	assert_eq!(said.unit, Some(Choice::Trustee(1)));
	assert_eq!((said.area, said.issue), (Some(Choice::Nobody), Some(Choice::Trustee(3))));
	let later = read.present.at(5, 12, 20);
	assert_eq!((later.unit, later.area, later.issue), (None, None, Some(Choice::Trustee(3))));
	let different =
		Override { initiative_right: Some(false), voting_right: Some(true), weight: Some(9) };
	for different in [None, Some(different)] {
		let mut record = Versioned::<Option<Override>, u32>::default();
		record.set(different, 5, &pending);
		let read: records::Overrides = whole(&record.encode(), "an override").unwrap();
		assert_eq!(read.present, different);
	}
}

#[test]
fn ballots_are_read() {
	use records::Paper;
	let grades = || BoundedVec::truncate_from(vec![(1u8, -3i8), (4, 7)]);
	let read = |paper: liquid::Paper| {
		let before = Some(liquid::Paper::Declined);
		let ballot = liquid::Ballot { paper, at: 30, before, told: true, assisted: true };
		let read: records::Ballot = whole(&ballot.encode(), "a ballot").unwrap();
		assert_eq!((read.at, read.before), (30, Some(Paper::Declined)));
		read.paper
	};
	assert_eq!(read(liquid::Paper::Open(grades())), Paper::Open(vec![(1, -3), (4, 7)]));
	assert_eq!(read(liquid::Paper::Sealed(H256([8; 32]))), Paper::Sealed([8; 32]));
	let opened = liquid::Paper::Revealed { grades: grades(), salt: H256([9; 32]) };
	assert_eq!(read(opened), Paper::Revealed(vec![(1, -3), (4, 7)], [9; 32]));
	assert_eq!(read(liquid::Paper::Withdrawn), Paper::Withdrawn);
	assert_eq!(read(liquid::Paper::Declined), Paper::Declined);
}

#[test]
fn what_people_do_in_a_discussion_is_read() {
	let supporting = liquid::Supporting { initiative: 4, draft: 2, critical: 1 };
	let participation = liquid::Participation {
		interested: true,
		supports: BoundedVec::truncate_from(vec![supporting]),
	};
	let pending = BoundedVec::truncate_from(vec![4]);
	let mut record = Versioned::<liquid::Participation, u32>::default();
	record.set(Default::default(), 3, &pending);
	record.set(participation, 9, &pending);
	assert!(!record.has_no_past());
	let read: records::Participations = whole(&record.encode(), "a participation").unwrap();
	let expected = records::Supporting { initiative: 4, draft: 2, critical: 1 };
	assert_eq!((read.present.interested, read.present.supports), (true, vec![expected]));
}

#[test]
fn what_people_think_of_suggestions_is_read() {
	let opinion = Opinion { degree: Degree::MustNot, fulfilled: true };
	let row = liquid::OpinionRow { initiative: 4, suggestion: 515, opinion, own: true };
	let rows: liquid::OpinionRows = BoundedVec::truncate_from(vec![row, row]);
	let read: Vec<records::OpinionRow> = whole(&rows.encode(), "an opinion").unwrap();
	assert_eq!(read.len(), 2);
	let records::OpinionRow { initiative, suggestion, opinion: thinks, .. } = read[0];
	assert_eq!((initiative, suggestion, thinks), (4, 515, opinion));
	let of = |key: Vec<u8>, name: &str| {
		key.strip_prefix(&keys::of_issue(name, 12)[..]).expect("it begins so").to_vec()
	};
	let key = liquid::Opinions::<Runtime>::hashed_key_for(SortedId::from(12), 7);
	assert_eq!(keys::after_blake2(&of(key, "Opinions")), Ok(7));
	let key = liquid::Suggestions::<Runtime>::hashed_key_for((SortedId::from(12), 4, 515));
	assert_eq!(keys::suggestion(&of(key, "Suggestions")), Ok((4, 515)));
	assert_eq!(keys::in_admission(9), liquid::InAdmission::<Runtime>::hashed_key_for(9));
}

#[test]
fn why_a_runtime_says_no_order_is_read() {
	use co3_recount::Refusal;
	for (error, refusal) in [
		(liquid::QueryError::BadCursor, Refusal::BadCursor),
		(liquid::QueryError::OtherQuestion, Refusal::OtherQuestion),
		(liquid::QueryError::Unknown, Refusal::Unknown),
		(liquid::QueryError::TooMany, Refusal::TooMany),
	] {
		assert_eq!(error.encode(), refusal.encode());
	}
}

#[test]
fn records_of_support_are_read_and_written_byte_for_byte() {
	let count =
		SupportCount { supporters: 15, informed: 16, satisfied: 17, satisfied_informed: 18 };
	for (moment, known, quorum) in [
		(liquid::Moment::Admission, Moment::Admission, None),
		(liquid::Moment::Discussion, Moment::Discussion, None),
		(liquid::Moment::Verification, Moment::Verification, Some(19)),
	] {
		assert_eq!(moment.encode(), known.encode());
		let snapshot = liquid::Snapshot::<u32> {
			freeze: Freeze { block: 6, moment: 7 },
			at: 8,
			counted_at: 9,
			heads: 10,
			population: 11,
			participants: 12,
			supports: BoundedVec::truncate_from(vec![(14, count)]),
			quorum,
		};
		let read: records::Snapshot = whole(&snapshot.encode(), "a record of support").unwrap();
		assert_eq!(read.encode(), snapshot.encode());
		assert_eq!(read.freeze, records::Freeze { block: 6, moment: 7 });
		assert_eq!((read.at, read.counted_at, read.heads, read.population), (8, 9, 10, 11));
		assert_eq!(
			(read.participants, read.supports, read.quorum),
			(12, vec![(14, count)], quorum)
		);
	}
}

#[test]
fn issues_initiatives_and_policies_are_read() {
	let issue = |state| liquid::Issue::<u32> {
		unit: 3,
		area: 5,
		area_version: 1,
		policy: 8,
		policy_version: 2,
		suffrage: liquid::Suffrage::of(
			&[Class::FullRights, Class::Stakeholder],
			&[AgeClass::Under30, AgeClass::From65],
		),
		initiative_right: liquid::Suffrage::of(&[Class::LimitedRights], &[AgeClass::Unstated]),
		object: Some(77),
		state,
		due: Some(90),
		created: 1,
		created_at: 1,
		accepted: Some(2),
		half_frozen: Some(3),
		fully_frozen: Some(4),
		voting_since: Some(5),
		confirmation: Some(70),
		closed: Some(80),
		over: None,
		initiatives: 2,
		unrevoked: 2,
		abandoned: None,
		last_count: Some(3),
		cleared: false,
	};
	use liquid::{Cancellation, Ground, State};
	for (state, closes) in [
		(State::Admission, 80),
		(State::Voting, 90),
		(State::Revealing, 80),
		(State::Counting, 80),
		(State::FinishedWithWinner, 80),
		(State::FinishedWithoutWinner, 80),
		(State::Canceled(Cancellation::ByGovernment(Ground::Abuse)), 80),
		(State::Canceled(Cancellation::NoInitiativeAdmitted), 80),
	] {
		let read: records::Issue = beginning(&issue(state).encode(), "an issue").unwrap();
		assert_eq!((read.unit, read.area, read.policy, read.policy_version), (3, 5, 8, 2));
		let classes = Class::ALL.map(|class| read.suffrage.has_class(class as u8));
		let ages = AgeClass::ALL.map(|age| read.suffrage.has_age(age as u8));
		assert_eq!((classes, ages), ([true, false, true], [false, true, false, true]));
		assert_eq!(read.closed, Some(80));
		let ends = |count| read.ends(count);
		assert_eq!((ends(Count::Confirmation), ends(Count::Vote)), (Some(70), Some(closes)));
		let ends = |moment| ends(Count::Support(moment));
		assert_eq!(ends(Moment::Admission), None);
		assert_eq!((ends(Moment::Discussion), ends(Moment::Verification)), (Some(3), Some(4)));
	}
	for admitted in [None, Some(false), Some(true)] {
		let initiative = liquid::Initiative::<Bounded<RuntimeCall, BlakeTwo256>> {
			created: 3,
			polling: false,
			drafts: 2,
			initiators: 1,
			invited: 1,
			next_suggestion: 4,
			suggestions: 3,
			revoked: Some(liquid::Revocation { at: 9, successor: Some((4, 2)) }),
			admitted,
			action: None,
			figures: None,
		};
		let read: records::Initiative = beginning(&initiative.encode(), "an initiative").unwrap();
		assert_eq!((read.admitted, read.drafts, read.polling), (admitted, 2, false));
		// Begun with tick 3, and revoked with tick 9.
		assert_eq!([3, 4, 9, 10].map(|end| read.stands_at(end)), [false, true, true, false]);
	}
	let quorum = Quorum { absolute: 5, share: Ratio::new(1, 10).unwrap() };
	for (publicity, expected, confirmation) in [
		(liquid::Publicity::Open, records::Publicity::Open, 7),
		(liquid::Publicity::HiddenUntilClose, records::Publicity::HiddenUntilClose, 0),
	] {
		let policy = liquid::Policy {
			name: Title::new("By the book").unwrap(),
			polling: false,
			times: liquid::Times {
				admission_min: 1,
				admission_max: 2,
				discussion: 3,
				verification: 4,
				voting: 5,
				confirmation,
				reveal: 6,
			},
			admission: quorum,
			initiative: quorum,
			rules: Rules {
				no_multistage_majority: true,
				turnout: Turnout { least: quorum, adaptive: true },
				..Rules::default()
			},
			publicity,
			grading: liquid::Grading::YesNo,
			delegation: true,
			effect: Some(liquid::Effect { delay: 9, veto: 8 }),
		};
		let read: records::Policy = beginning(&policy.encode(), "a policy").unwrap();
		assert_eq!((read.publicity, read.delegation), (expected, true));
		assert_eq!(read.asks_for_confirmation(), confirmation > 0);
		assert_eq!((read.initiative, read.rules), (quorum, policy.rules));
	}
}

#[test]
fn results_are_read_and_written_byte_for_byte() {
	let verdict = Verdict {
		positive: 1,
		negative: 2,
		first: 3,
		direct_majority: true,
		indirect_majority: false,
		turnout_quorum: true,
		better_than_status_quo: true,
		reverse_beat_path: Some(false),
		multistage_majority: false,
		eligible: true,
		schulze_rank: 4,
		rank: 5,
	};
	let outcome = liquid::Outcome::<u32> {
		freeze: Freeze { block: 6, moment: 7 },
		closed: 8,
		counted_at: 9,
		heads: 10,
		population: 11,
		unopened: 12,
		table: BoundedVec::truncate_from(vec![0, 13, 14, 0]),
		initiatives: BoundedVec::truncate_from(vec![(15, verdict.clone())]),
		status_quo_rank: 16,
		winner: Some(17),
		unconfirmed: Some(26),
		report: liquid::Report {
			voters: 18,
			weight: 19,
			delegated: 20,
			delegated_share: 21,
			largest: 22,
			largest_share: 23,
			longest_chain: 24,
			gini: 25,
		},
	};
	let read: records::Outcome = whole(&outcome.encode(), "a result").unwrap();
	assert_eq!(read.encode(), outcome.encode());
	assert_eq!(read.freeze, records::Freeze { block: 6, moment: 7 });
	assert_eq!((read.closed, read.counted_at, read.heads, read.population), (8, 9, 10, 11));
	assert_eq!((read.unopened, read.table), (12, vec![0, 13, 14, 0]));
	assert_eq!(read.initiatives, [(15, verdict)]);
	assert_eq!((read.status_quo_rank, read.winner, read.unconfirmed), (16, Some(17), Some(26)));
	let report = read.report;
	assert_eq!((report.voters, report.weight, report.delegated), (18, 19, 20));
	assert_eq!((report.delegated_share, report.largest, report.largest_share), (21, 22, 23));
	assert_eq!((report.longest_chain, report.gini), (24, 25));
}
