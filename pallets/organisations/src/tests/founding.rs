// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{ContentRef, GenesisDocument, Title};
use frame_support::{assert_noop, assert_ok, traits::EnsureOrigin};
use sp_runtime::DispatchError;

fn try_found(
	origin: RuntimeOrigin,
	account: u64,
	home: u32,
	parent: Option<u32>,
) -> sp_runtime::DispatchResult {
	let kind = OrganisationKind::Cooperative;
	Groups::found(origin, account, home, kind, title("Orto"), documents(), parent, 1)
}

#[test]
fn the_registrar_founds_an_association_and_it_acts_by_its_own_account() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(EnsureOrganisation::<Test>::try_origin(person(5_000)).ok(), None);
		let id = found(5_000, 1);
		System::assert_last_event(
			Event::Founded {
				id,
				account: 5_000,
				home: 11,
				municipality: 1,
				administrator: 1,
				parent: None,
			}
			.into(),
		);
		assert_eq!(rank(id, 1), Some(Rank::Administrator));
		assert_eq!(registrations(5_000), 1);
		assert_eq!(EnsureOrganisation::<Test>::try_origin(person(5_000)).ok(), Some((id, 11)));
		assert_eq!(found(5_001, 1), id + 1, "ids come in order");
	});
}

#[test]
fn only_a_registrar_of_that_municipality_founds() {
	ExtBuilder::default().build_and_execute(|| {
		let refused = Error::<Test>::NotRegistrar;
		assert_noop!(try_found(person(1), 5_000, 11, None), refused);
		let refused = Error::<Test>::NotRegistrar;
		assert_noop!(try_found(registrar(2), 5_000, 11, None), refused);
		assert_noop!(try_found(RuntimeOrigin::root(), 5_000, 11, None), DispatchError::BadOrigin);
		assert_ok!(try_found(registrar(2), 5_000, 20, None));
	});
}

#[test]
fn home_is_an_open_territory_of_a_municipality() {
	ExtBuilder::default().build_and_execute(|| {
		// 99 does not exist; 5 is the consortium's own.
		for home in [99, 5] {
			let refused = Error::<Test>::NoSuchTerritory;
			assert_noop!(try_found(registrar(1), 5_000, home, None), refused);
		}
	});
}

#[test]
fn a_name_and_documents_must_be_in_order() {
	ExtBuilder::default().build_and_execute(|| {
		let kind = OrganisationKind::Merchant;
		let found = |name: Title, documents: ContentRef| {
			Groups::found(registrar(1), 5_000, 11, kind, name, documents, None, 1)
		};
		assert_noop!(found(Title::default(), documents()), Error::<Test>::BadName);
		let empty = ContentRef { size: 0, ..documents() };
		assert_noop!(found(title("Bar"), empty), Error::<Test>::BadDocuments);
		assert_ok!(found(title("Bar"), documents()));
	});
}

#[test]
fn an_account_means_one_thing() {
	ExtBuilder::default().build_and_execute(|| {
		found(5_000, 1);
		// An organisation's, a resident's, an officer's.
		for account in [5_000, 7, 9_002] {
			let refused = Error::<Test>::AccountInUse;
			assert_noop!(try_found(registrar(1), account, 11, None), refused);
		}
	});
}

#[test]
fn a_full_registry_founds_nothing() {
	ExtBuilder::default().build_and_execute(|| {
		fill_registry();
		assert_noop!(try_found(registrar(1), 5_000, 11, None), DispatchError::Exhausted);
	});
}

#[test]
fn numbers_run_out_one_day() {
	ExtBuilder::default().build_and_execute(|| {
		NextId::<Test>::put(u32::MAX);
		assert_noop!(try_found(registrar(1), 5_000, 11, None), Error::<Test>::NoIdLeft);
	});
}

#[test]
fn founded_under_another_it_still_waits_for_that_one_to_agree() {
	ExtBuilder::default().build_and_execute(|| {
		let parent = found(5_000, 1);
		let refused = Error::<Test>::NoSuchOrganisation;
		assert_noop!(try_found(registrar(1), 5_001, 11, Some(77)), refused);
		assert_ok!(try_found(registrar(1), 5_001, 11, Some(parent)));
		assert_eq!(Organisations::<Test>::get(1).unwrap().parent, None);
		assert_ok!(Groups::accept_child(person(1), parent, 1));
		assert_eq!(Organisations::<Test>::get(1).unwrap().parent, Some(parent));
	});
}

fn in_the_spec(account: u64, parent: Option<u32>) -> GenesisOrganisation<u64, u64> {
	GenesisOrganisation {
		account,
		home: 11,
		kind: OrganisationKind::InformalGroup,
		name: "Comitato di quartiere".into(),
		documents: GenesisDocument {
			hash: [&[0x12, 0x20][..], &[1; 32]].concat(),
			mime: "text/plain".into(),
			size: 10,
			language: "it".into(),
		},
		parent,
		administrator: 1,
		members: vec![2, 3],
	}
}

#[test]
fn a_chain_may_begin_with_organisations() {
	let organisations = vec![in_the_spec(5_000, None), in_the_spec(5_001, Some(0))];
	ExtBuilder { organisations }.build_and_execute(|| {
		assert_eq!(rank(0, 1), Some(Rank::Administrator));
		assert_eq!(rank(1, 3), Some(Rank::Member));
		assert_eq!(Organisations::<Test>::get(0).unwrap().below, [1, 0, 0]);
		assert_eq!(found(5_002, 4), 2);
	});
}

#[test]
#[should_panic(expected = "cannot be founded")]
fn no_chain_begins_with_two_organisations_of_one_account() {
	let organisations = vec![in_the_spec(5_000, None), in_the_spec(5_000, None)];
	ExtBuilder { organisations }.build();
}
