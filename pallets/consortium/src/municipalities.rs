// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The members of the consortium: who they are, how they come and go, who votes.

use crate::*;

/// Whether a municipality may act.
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
pub enum Status {
	/// It may.
	Active,
	/// Neither it nor its officers may, until the consortium restores it. Its validators go on:
	/// that the chain lives is not a matter of good standing.
	Suspended,
}

/// A member of the consortium.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Municipality<AccountId, BlockNumber> {
	/// The account that acts for it, in practice a multisig.
	pub governance: AccountId,
	/// What it is called.
	pub name: Title,
	/// How to reach it.
	pub contact: Option<ContentRef>,
	/// The document by which it joined, or by which it is constituted.
	pub statute: Option<ContentRef>,
	/// Whether it votes. A neutral operator, such as a university, runs validators without.
	pub seat: bool,
	/// Whether it may act.
	pub status: Status,
	/// When it was admitted.
	pub admitted_at: BlockNumber,
}

impl<AccountId, BlockNumber> Municipality<AccountId, BlockNumber> {
	/// Whether it may act now.
	pub fn is_active(&self) -> bool {
		self.status == Status::Active
	}

	/// Whether it is among those who vote now.
	pub fn votes(&self) -> bool {
		self.seat && self.is_active()
	}
}

/// A member, with the runtime's types.
pub type MunicipalityFor<T> =
	Municipality<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// The accounts that vote, sorted as a collective wants them.
	pub(crate) fn seats() -> Vec<T::AccountId> {
		let mut seats: Vec<_> = Municipalities::<T>::iter_values()
			.filter(|municipality| municipality.votes())
			.map(|municipality| municipality.governance)
			.collect();
		seats.sort();
		seats
	}

	/// Does `change`, and tells the collective if it changed who votes.
	pub(crate) fn and_announce_seats(change: impl FnOnce()) {
		let before = Self::seats();
		change();
		let after = Self::seats();
		// Telling it resets more than the members, so not without need.
		if before != after {
			T::MembershipChanged::set_members_sorted(&after, &before);
		}
	}

	fn check_documents(documents: [&Option<ContentRef>; 2]) -> DispatchResult {
		let fine = documents.into_iter().flatten().all(|document| document.check().is_ok());
		ensure!(fine, Error::<T>::BadDocument);
		Ok(())
	}

	pub(crate) fn find(municipality: MunicipalityId) -> Result<MunicipalityFor<T>, Error<T>> {
		Municipalities::<T>::get(municipality).ok_or(Error::NoSuchMunicipality)
	}

	pub(crate) fn find_active(
		municipality: MunicipalityId,
	) -> Result<MunicipalityFor<T>, Error<T>> {
		let found = Self::find(municipality)?;
		ensure!(found.is_active(), Error::Suspended);
		Ok(found)
	}

	/// Refuses a decision over `target` unless two thirds of the others agreed.
	///
	/// A collective counts every seat, the target's included. Were its proportion asked for, one
	/// of three members could never be removed against its will: the two others are not two
	/// thirds of three plus its own voice, and in larger consortiums it would vote in its own
	/// matter. So the target's seat is taken out of what the ayes are measured against. If its
	/// aye is among them, it agrees to go, which it may count for.
	///
	/// Between two members there is no majority of others, only who is first: there, both must
	/// agree.
	pub(crate) fn ensure_others_agree(
		target: &MunicipalityFor<T>,
		motion: (u32, u32),
	) -> DispatchResult {
		let (ayes, seats) = (u64::from(motion.0), u64::from(motion.1));
		// Never below zero but for a target that votes in a collective of nobody.
		let others = if target.votes() { seats.saturating_sub(1) } else { seats };
		// Products of 32-bit numbers and 3 do not overflow 64 bits.
		let agreed = ayes * 3 >= others * 2 && ayes >= seats.min(2);
		ensure!(agreed, Error::<T>::NotEnoughAyes);
		Ok(())
	}

	/// Refuses to leave the consortium without anybody who could decide anything.
	fn ensure_not_last(target: &MunicipalityFor<T>) -> DispatchResult {
		ensure!(!target.votes() || Self::seats().len() > 1, Error::<T>::LastMember);
		Ok(())
	}

	pub(crate) fn do_admit(
		governance: T::AccountId,
		name: Title,
		contact: Option<ContentRef>,
		statute: Option<ContentRef>,
		seat: bool,
	) -> Result<MunicipalityId, DispatchError> {
		name.check().map_err(|_| Error::<T>::BadName)?;
		Self::check_documents([&contact, &statute])?;
		ensure!(!GovernanceOf::<T>::contains_key(&governance), Error::<T>::AlreadyGoverns);
		ensure!(
			Municipalities::<T>::count() < T::MaxMunicipalities::get(),
			Error::<T>::TooManyMunicipalities
		);
		let municipality = NextMunicipality::<T>::get();
		let next = municipality.checked_add(1).ok_or(Error::<T>::TooManyMunicipalities)?;
		T::Registry::register(&governance, AccountKind::Governance, municipality)?;

		NextMunicipality::<T>::put(next);
		GovernanceOf::<T>::insert(&governance, municipality);
		let record = Municipality {
			governance: governance.clone(),
			name,
			contact,
			statute,
			seat,
			status: Status::Active,
			admitted_at: frame_system::Pallet::<T>::block_number(),
		};
		Self::and_announce_seats(|| Municipalities::<T>::insert(municipality, record));
		Self::deposit_event(Event::MunicipalityAdmitted { municipality, governance, seat });
		Ok(municipality)
	}

	pub(crate) fn do_suspend(motion: (u32, u32), municipality: MunicipalityId) -> DispatchResult {
		let record = Self::find_active(municipality)?;
		Self::ensure_others_agree(&record, motion)?;
		Self::ensure_not_last(&record)?;
		Self::set_status(municipality, record, Status::Suspended);
		Self::deposit_event(Event::MunicipalitySuspended { municipality });
		Ok(())
	}

	pub(crate) fn do_restore(municipality: MunicipalityId) -> DispatchResult {
		let record = Self::find(municipality)?;
		ensure!(!record.is_active(), Error::<T>::NotSuspended);
		Self::set_status(municipality, record, Status::Active);
		Self::deposit_event(Event::MunicipalityRestored { municipality });
		Ok(())
	}

	fn set_status(municipality: MunicipalityId, record: MunicipalityFor<T>, status: Status) {
		Self::and_announce_seats(|| {
			Municipalities::<T>::insert(municipality, Municipality { status, ..record })
		});
	}

	pub(crate) fn do_remove(motion: (u32, u32), municipality: MunicipalityId) -> DispatchResult {
		let record = Self::find(municipality)?;
		Self::ensure_others_agree(&record, motion)?;
		Self::ensure_not_last(&record)?;
		// The only part that may still refuse, so it comes first.
		Self::remove_validators_of(municipality)?;
		Self::clear_officers(municipality);
		Self::clear_governance(municipality, &record.governance);
		Self::and_announce_seats(|| Municipalities::<T>::remove(municipality));
		Self::deposit_event(Event::MunicipalityRemoved { municipality });
		Ok(())
	}

	pub(crate) fn do_update_documents(
		municipality: MunicipalityId,
		contact: Option<ContentRef>,
		statute: Option<ContentRef>,
	) -> DispatchResult {
		Self::check_documents([&contact, &statute])?;
		let record = Self::find_active(municipality)?;
		Municipalities::<T>::insert(municipality, Municipality { contact, statute, ..record });
		Self::deposit_event(Event::DocumentsUpdated { municipality });
		Ok(())
	}
}

impl<T: Config> co3_primitives::Municipalities<T::AccountId> for Pallet<T> {
	fn is_member(municipality: MunicipalityId) -> bool {
		Municipalities::<T>::contains_key(municipality)
	}

	fn is_active(municipality: MunicipalityId) -> bool {
		Self::find_active(municipality).is_ok()
	}

	fn governed_by(who: &T::AccountId) -> Option<MunicipalityId> {
		Self::governs(who).ok()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(municipality: MunicipalityId, governance: &T::AccountId) {
		let name = Title(b"Benchmark".to_vec().try_into().unwrap_or_default());
		Municipalities::<T>::insert(
			municipality,
			Municipality {
				governance: governance.clone(),
				name,
				contact: None,
				statute: None,
				seat: true,
				status: Status::Active,
				admitted_at: frame_system::Pallet::<T>::block_number(),
			},
		);
		GovernanceOf::<T>::insert(governance, municipality);
		NextMunicipality::<T>::mutate(|next| *next = (*next).max(municipality.saturating_add(1)));
	}
}
