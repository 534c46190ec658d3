// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AccountKind, AccountRegistry};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type E = Error<Test>;

#[test]
fn a_purse_pays_and_has_no_civic_right() {
	story(|| {
		assert_noop!(Residents::attest_purse(registrar(2), 1, 50), E::NotRegistrar);
		assert_ok!(Residents::attest_purse(registrar(1), 1, 50));
		assert_eq!(last_event(), Event::PurseAttested { account: 50, municipality: 1 });
		assert!(Register::kinds(&50).contains(AccountKind::Purse));
		assert_eq!(Residents::purse(50), Some(1));
		assert_noop!(Civic::act(RuntimeOrigin::signed(50), 5), BadOrigin);
		assert_noop!(Residents::attest_purse(registrar(1), 1, 50), E::AccountInUse);
		attest(1, 11);
		assert_noop!(Residents::attest_purse(registrar(1), 1, 1), E::AccountInUse);
	});
}

#[test]
fn a_town_has_so_many_purses_and_no_more() {
	story(|| {
		for account in 50..53 {
			assert_ok!(Residents::attest_purse(registrar(1), 1, account));
		}
		assert_noop!(Residents::attest_purse(registrar(1), 1, 53), E::TooManyPurses);
		assert_ok!(Residents::attest_purse(registrar(2), 2, 53));
		assert_ok!(Residents::close_purse(registrar(1), 50));
		assert_ok!(Residents::attest_purse(registrar(1), 1, 54));
	});
}

#[test]
fn i_close_my_purse() {
	story(|| {
		assert_ok!(Residents::attest_purse(registrar(1), 1, 50));
		assert_noop!(Residents::close_purse(registrar(2), 50), E::NotRegistrar);
		assert_noop!(Residents::close_purse(RuntimeOrigin::signed(51), 51), E::NoSuchPurse);
		assert_ok!(Residents::close_purse(RuntimeOrigin::signed(50), 50));
		assert_eq!(last_event(), Event::PurseClosed { account: 50, municipality: 1, by: 50 });
		assert!(Register::kinds(&50).is_empty());
	});
}
