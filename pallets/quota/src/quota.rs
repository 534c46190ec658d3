// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Account, Accounts, ClassId, Config, Pallet};
use alloc::vec::Vec;
use co3_primitives::{AccountKind, MunicipalityId};
use codec::{Decode, Encode};
use frame_system::pallet_prelude::BlockNumberFor;
use scale_info::TypeInfo;

/// Why an account may act, and in which class that puts it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RegistrationView {
	/// In what capacity.
	pub kind: AccountKind,
	/// On whose behalf.
	pub municipality: MunicipalityId,
	/// The budget class; none where the consortium has set none for this kind.
	pub class: Option<ClassId>,
}

/// What an account may do now, for wallets.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct QuotaView<BlockNumber> {
	/// What it is registered as, but for what it is in the name of a suspended municipality.
	pub registrations: Vec<RegistrationView>,
	/// The most units it can ever spend at once.
	pub capacity: u64,
	/// Units spent and not recovered.
	pub used: u64,
	/// Units left.
	pub remaining: u64,
	/// Units that come back in every block.
	pub recovery: u64,
	/// The block in which all units are back, if nothing is spent until then.
	pub full_at: Option<BlockNumber>,
	/// How many of its transactions may wait to be included.
	pub max_waiting: u32,
	/// Its longest transaction, in bytes.
	pub max_length: u32,
	/// How many deposit slots it may hold.
	pub slots: u32,
	/// How many deposit slots it holds.
	pub slots_used: u32,
}

impl<T: Config> Pallet<T> {
	/// What `who` may do now; none for an account that is not registered, or no longer, or only in the
	/// name of a suspended municipality.
	pub fn quota(who: T::AccountId) -> Option<QuotaView<BlockNumberFor<T>>> {
		let account = Accounts::<T>::get(&who)?;
		let in_force = account.in_force();
		if in_force.is_empty() {
			return None;
		}
		let now = frame_system::Pallet::<T>::block_number();
		let budget = Account::<T>::budget_of(&in_force);
		let classes = Account::<T>::classes(&in_force);
		let registrations = classes.into_iter().map(|(one, class)| RegistrationView {
			kind: one.kind,
			municipality: one.municipality,
			class: class.map(|(class, _)| class),
		});
		Some(QuotaView {
			registrations: registrations.collect(),
			capacity: budget.capacity,
			used: account.usage.used_at(now, budget.recovery),
			remaining: account.usage.remaining_at(now, budget.recovery, budget.capacity),
			recovery: budget.recovery,
			full_at: account.usage.recovered_at(now, budget.recovery),
			max_waiting: budget.max_waiting,
			max_length: budget.max_length,
			slots: budget.slots,
			slots_used: account.slots,
		})
	}
}
