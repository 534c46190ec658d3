// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What keeps a person from being attested twice, and how the secret key behind it is changed.

use crate::{Config, Error, Event, NullifierHolders, NullifierLedger, Pallet};
use co3_primitives::{MunicipalityId, ResidentId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::EnsureOrigin, BoundedVec};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchResult;

/// Whose a nullifier is, and under which of the consortium's secret keys it was made.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Held {
	/// Whose.
	pub resident: ResidentId,
	/// The number of the secret key.
	pub key: u32,
}

/// How far the nullifiers follow the consortium's secret key.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Ledger {
	/// The number of the secret key in use; it grows by one with every change.
	pub key: u32,
	/// How many nullifiers are held.
	pub held: u64,
	/// How many of them were made under the secret key before.
	pub outstanding: u64,
}

/// One resident's nullifier under the old and under the new secret key.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Replacement {
	/// Whose.
	pub resident: ResidentId,
	/// Under the old secret key.
	pub old: H256,
	/// Under the new one.
	pub new: H256,
}

impl<T: Config> Pallet<T> {
	/// Who holds the nullifier of a person, be it made under the secret key in use or, while they
	/// are being replaced, under the one before.
	pub(crate) fn find_nullifier(
		nullifier: H256,
		previous: Option<H256>,
	) -> Result<Option<ResidentId>, Error<T>> {
		let ledger = NullifierLedger::<T>::get();
		ensure!(
			ledger.outstanding == 0 || previous.is_some(),
			Error::<T>::PreviousNullifierMissing
		);
		let now = NullifierHolders::<T>::get(nullifier).map(|held| held.resident);
		// Once all are replaced none is found, so that an attestation on its way is not refused.
		let before = previous
			.and_then(NullifierHolders::<T>::get)
			.filter(|held| held.key < ledger.key)
			.map(|held| held.resident);
		match (now, before) {
			(Some(now), Some(before)) if now != before => Err(Error::<T>::NullifierInUse),
			_ => Ok(now.or(before)),
		}
	}

	/// Notes that `nullifier`, which is free, is that of `resident` under the secret key in use.
	pub(crate) fn hold_nullifier(nullifier: H256, resident: ResidentId) {
		NullifierLedger::<T>::mutate(|ledger| {
			// One for each resident, whose ids are a u64.
			ledger.held = ledger.held.saturating_add(1);
			NullifierHolders::<T>::insert(nullifier, Held { resident, key: ledger.key });
		});
	}

	pub(crate) fn free_nullifier(nullifier: H256) {
		let Some(held) = NullifierHolders::<T>::take(nullifier) else { return };
		NullifierLedger::<T>::mutate(|ledger| {
			// Counted when it was held, and again when the secret key changed.
			ledger.held = ledger.held.saturating_sub(1);
			if held.key < ledger.key {
				ledger.outstanding = ledger.outstanding.saturating_sub(1);
				if ledger.outstanding == 0 {
					Self::deposit_event(Event::NullifierRotationEnded { key: ledger.key });
				}
			}
		});
	}

	pub(crate) fn do_begin_nullifier_rotation(origin: OriginFor<T>) -> DispatchResult {
		T::ForceOrigin::ensure_origin(origin)?;
		let mut ledger = NullifierLedger::<T>::get();
		ensure!(ledger.outstanding == 0, Error::<T>::RotationUnderWay);
		// Each takes a vote of the consortium; there are fewer than 2^32.
		ledger.key = ledger.key.saturating_add(1);
		ledger.outstanding = ledger.held;
		NullifierLedger::<T>::put(ledger);
		Self::deposit_event(Event::NullifierRotationBegun {
			key: ledger.key,
			outstanding: ledger.outstanding,
		});
		Ok(())
	}

	pub(crate) fn do_replace_nullifiers(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
		replacements: BoundedVec<Replacement, T::MaxBatch>,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		Self::ensure_registrar(&by, municipality)?;
		let ledger = NullifierLedger::<T>::get();
		ensure!(!replacements.is_empty(), Error::<T>::EmptyBatch);
		ensure!(ledger.outstanding > 0, Error::<T>::NotRotating);
		// Never above the length of the batch.
		let replaced = replacements.len() as u32;
		for Replacement { resident: id, old, new } in replacements {
			let resident = Self::load(id)?;
			ensure!(resident.municipality == municipality, Error::<T>::OutsideMunicipality);
			ensure!(
				NullifierHolders::<T>::get(old)
					== Some(Held { resident: id, key: ledger.key.saturating_sub(1) }),
				Error::<T>::NullifierMismatch
			);
			ensure!(!NullifierHolders::<T>::contains_key(new), Error::<T>::NullifierInUse);
			Self::free_nullifier(old);
			Self::hold_nullifier(new, id);
			Self::change(id, resident, |resident| resident.nullifier = new);
		}
		Self::deposit_event(Event::NullifiersReplaced { municipality, replaced, by });
		Ok(())
	}
}
