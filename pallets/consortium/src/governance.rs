// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The account that acts for a municipality: handing it over, and who signs for it.

use crate::*;

impl<T: Config> Pallet<T> {
	/// The active municipality that `who` governs.
	pub(crate) fn governs(who: &T::AccountId) -> Result<MunicipalityId, Error<T>> {
		let municipality = GovernanceOf::<T>::get(who).ok_or(Error::NotGovernance)?;
		Self::find_active(municipality)?;
		Ok(municipality)
	}

	/// The active municipality whose governance account signed.
	pub(crate) fn ensure_governance(origin: OriginFor<T>) -> Result<MunicipalityId, DispatchError> {
		Ok(Self::governs(&ensure_signed(origin)?)?)
	}

	pub(crate) fn do_offer(municipality: MunicipalityId, to: T::AccountId) -> DispatchResult {
		ensure!(!GovernanceOf::<T>::contains_key(&to), Error::<T>::AlreadyGoverns);
		// It has to be able to send its acceptance.
		T::Registry::register(&to, AccountKind::Governance, municipality)?;
		Self::withdraw_offer(municipality);
		HandOvers::<T>::insert(municipality, &to);
		Self::deposit_event(Event::HandOverOffered { municipality, to });
		Ok(())
	}

	pub(crate) fn do_cancel_offer(municipality: MunicipalityId) -> DispatchResult {
		ensure!(HandOvers::<T>::contains_key(municipality), Error::<T>::NoHandOver);
		Self::withdraw_offer(municipality);
		Self::deposit_event(Event::HandOverCancelled { municipality });
		Ok(())
	}

	/// Takes back an offer, if there is one, and the registration made for it.
	fn withdraw_offer(municipality: MunicipalityId) {
		if let Some(loser) = HandOvers::<T>::take(municipality) {
			T::Registry::unregister(&loser, AccountKind::Governance, municipality);
		}
	}

	pub(crate) fn do_accept(who: T::AccountId, municipality: MunicipalityId) -> DispatchResult {
		Self::find_active(municipality)?;
		let offered = HandOvers::<T>::get(municipality).ok_or(Error::<T>::NoHandOver)?;
		ensure!(offered == who, Error::<T>::NotOffered);
		// It may have come to govern another municipality since the offer.
		ensure!(!GovernanceOf::<T>::contains_key(&who), Error::<T>::AlreadyGoverns);
		// The registration made with the offer is the one it keeps.
		HandOvers::<T>::remove(municipality);
		Self::change_governance(municipality, who)
	}

	pub(crate) fn do_replace(
		motion: (u32, u32),
		municipality: MunicipalityId,
		to: T::AccountId,
	) -> DispatchResult {
		let record = Self::find(municipality)?;
		Self::ensure_others_agree(&record, motion)?;
		ensure!(!GovernanceOf::<T>::contains_key(&to), Error::<T>::AlreadyGoverns);
		T::Registry::register(&to, AccountKind::Governance, municipality)?;
		Self::withdraw_offer(municipality);
		Self::change_governance(municipality, to)
	}

	/// Puts `to`, which is registered already, in the place of the governance account.
	fn change_governance(municipality: MunicipalityId, to: T::AccountId) -> DispatchResult {
		let record = Self::find(municipality)?;
		let from = record.governance.clone();
		GovernanceOf::<T>::remove(&from);
		GovernanceOf::<T>::insert(&to, municipality);
		T::Registry::unregister(&from, AccountKind::Governance, municipality);
		let record = Municipality { governance: to.clone(), ..record };
		Self::and_announce_seats(|| Municipalities::<T>::insert(municipality, record));
		Self::deposit_event(Event::GovernanceChanged { municipality, from, to });
		Ok(())
	}

	pub(crate) fn do_declare(
		municipality: MunicipalityId,
		mut signatories: BoundedVec<T::AccountId, T::MaxSignatories>,
	) -> DispatchResult {
		signatories.sort();
		let distinct = signatories.windows(2).all(|pair| pair[0] != pair[1]);
		ensure!(distinct, Error::<T>::DuplicateSignatory);
		let before = Signatories::<T>::get(municipality);
		// The new ones first: it may be refused.
		for who in signatories.iter().filter(|who| before.binary_search(who).is_err()) {
			T::Registry::register(who, AccountKind::Signatory, municipality)?;
		}
		for who in before.iter().filter(|who| signatories.binary_search(who).is_err()) {
			T::Registry::unregister(who, AccountKind::Signatory, municipality);
		}
		if signatories.is_empty() {
			Signatories::<T>::remove(municipality);
		} else {
			Signatories::<T>::insert(municipality, &signatories);
		}
		let signatories = signatories.into_inner();
		Self::deposit_event(Event::SignatoriesDeclared { municipality, signatories });
		Ok(())
	}

	/// Forgets who governs a municipality that is being removed, and who signs for it.
	pub(crate) fn clear_governance(municipality: MunicipalityId, governance: &T::AccountId) {
		Self::withdraw_offer(municipality);
		for who in Signatories::<T>::take(municipality) {
			T::Registry::unregister(&who, AccountKind::Signatory, municipality);
		}
		GovernanceOf::<T>::remove(governance);
		T::Registry::unregister(governance, AccountKind::Governance, municipality);
	}
}
