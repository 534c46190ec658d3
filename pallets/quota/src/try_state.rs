// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{class::CHOOSABLE, Accounts, Choices, Classes, Config, Defaults, Pallet};
use frame_support::ensure;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of this pallet's state.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::try_state_classes()?;
		Self::try_state_accounts()
	}

	fn try_state_classes() -> Result<(), DispatchError> {
		let classes = Classes::<T>::get();
		ensure!(
			classes.values().all(|class| class.is_usable()),
			"a class in which no account could ever do anything"
		);
		ensure!(
			Defaults::<T>::get().values().all(|class| classes.contains_key(class)),
			"the default of a kind is a class that does not exist"
		);
		// A choice may outlive its class: it counts as none then.
		ensure!(
			Choices::<T>::iter_keys().all(|(_, kind)| CHOOSABLE.contains(kind)),
			"a municipality chose for a kind that is not its to choose for"
		);
		Ok(())
	}

	fn try_state_accounts() -> Result<(), DispatchError> {
		let now = frame_system::Pallet::<T>::block_number();
		for (who, account) in Accounts::<T>::iter() {
			ensure!(
				frame_system::Pallet::<T>::providers(&who) > 0,
				"an account that was once registered lost its provider, and its nonce with it"
			);
			ensure!(
				account.registrations.iter().all(|one| one.count > 0),
				"a registration that counts for nothing"
			);
			let mut reasons = account.registrations.iter().map(|one| (one.kind, one.municipality));
			ensure!(
				reasons.all(|reason| {
					let same = |one: &&crate::Registration| (one.kind, one.municipality) == reason;
					account.registrations.iter().filter(same).count() == 1
				}),
				"the same kind and municipality twice"
			);
			ensure!(account.usage.at <= now, "an account paid in a block that has not been");
		}
		Ok(())
	}
}
