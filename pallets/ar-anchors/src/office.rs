// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the municipality's officers do.

use crate::{transitions::Move, BlockNumberFor, Config, Error, Mover, Pallet, Reason, State};
use co3_primitives::{
	AnchorId, Author, CivicAction, ContentRef, MunicipalityId, Officer, Officers, OnCivicAction,
	Role,
};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};

impl<T: Config> Pallet<T> {
	/// Whoever holds one of `roles` in `municipality`.
	pub(crate) fn ensure_officer(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
		roles: &[Role],
		refusal: Error<T>,
	) -> Result<Officer<T::AccountId>, DispatchError> {
		let account = ensure_signed(origin)?;
		let holds = roles.iter().any(|role| T::Officers::holds(&account, municipality, *role));
		ensure!(holds, refusal);
		Ok(Officer { municipality, account })
	}

	/// A moderator of the municipality.
	pub(crate) fn ensure_moderator(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
	) -> Result<Officer<T::AccountId>, DispatchError> {
		Self::ensure_officer(origin, municipality, &[Role::Moderator], Error::<T>::NotModerator)
	}

	/// Whoever may look at what a moderator did; another one, as is checked elsewhere.
	pub(crate) fn ensure_reviewer(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
	) -> Result<Officer<T::AccountId>, DispatchError> {
		let roles = [Role::Moderator, Role::ProposalOfficer];
		Self::ensure_officer(origin, municipality, &roles, Error::<T>::NotReviewer)
	}

	/// See [`Pallet::proceed`].
	pub(crate) fn do_proceed(
		id: AnchorId,
		officer: Officer<T::AccountId>,
		version: u32,
		to: State,
		reason: Option<Reason>,
		note: Option<ContentRef>,
	) -> DispatchResult {
		let mut anchor = Self::anchor_of(id)?;
		// An officer decides about what they have seen, and about nothing that came since.
		ensure!(anchor.version == version, Error::<T>::OtherVersion);
		if to == State::Live {
			Self::ensure_not_over(anchor.window)?;
		}
		let approved = to == State::Approved && anchor.state == State::Proposed;
		let step = Move { reason, note, ..Move::plain(to, Mover::Office, officer.into()) };
		Self::step(id, &mut anchor, step)?;
		if approved {
			let before: Option<BlockNumberFor<T>> = anchor.approved_at.replace(anchor.changed_at);
			if let (None, Author::Resident(voter)) = (before, anchor.author) {
				let action = CivicAction::Anchored { anchor: id };
				T::OnCivicAction::on_civic_action(Some(&voter), anchor.site.territory, action);
			}
		}
		Self::keep(id, anchor);
		Ok(())
	}
}
