// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What happened, as wallets and auditors read it.

use frame_support::pallet_macros::pallet_section;

/// The events of this pallet.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An organisation was founded.
		Founded {
			/// Its id.
			id: OrganisationId,
			/// The account that signs for it.
			account: T::AccountId,
			/// Where it is at home.
			home: TerritoryId,
			/// The municipality whose registrar founded it.
			municipality: MunicipalityId,
			/// Its first administrator.
			administrator: T::VoterId,
			/// The organisation that it asks to become part of.
			parent: Option<OrganisationId>,
		},
		/// Somebody was invited.
		Invited {
			/// Where to.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// The rank offered.
			rank: Rank,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// An invitation was taken back.
		InvitationWithdrawn {
			/// Where to.
			id: OrganisationId,
			/// Whose.
			who: T::VoterId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// Somebody said no to an invitation.
		InvitationDeclined {
			/// Where to.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// Whether the desk acted for them.
			assisted: bool,
		},
		/// Somebody accepted an invitation and is a member now.
		Joined {
			/// Where.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// With which rank.
			rank: Rank,
			/// Whether the desk acted for them.
			assisted: bool,
		},
		/// A member left.
		Left {
			/// Where.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// Whether the desk acted for them.
			assisted: bool,
		},
		/// A member was removed.
		Removed {
			/// Where.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// A member has another rank.
		RankSet {
			/// Where.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// The new rank.
			rank: Rank,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// An administrator and another member changed places.
		HandedOver {
			/// Where.
			id: OrganisationId,
			/// The administrator until now.
			from: T::VoterId,
			/// The administrator from now on.
			to: T::VoterId,
			/// Whether the desk acted for the former.
			assisted: bool,
		},
		/// The registrar made somebody an administrator.
		AdministratorAppointed {
			/// Where.
			id: OrganisationId,
			/// Who.
			who: T::VoterId,
			/// The registrar's municipality.
			municipality: MunicipalityId,
		},
		/// An organisation asked to become part of another.
		ParentRequested {
			/// Which.
			id: OrganisationId,
			/// Of which.
			parent: OrganisationId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// Such a request was taken back or turned down.
		ParentRequestWithdrawn {
			/// Which.
			id: OrganisationId,
			/// Of which.
			parent: OrganisationId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// An organisation is part of another now.
		ParentAccepted {
			/// Which.
			id: OrganisationId,
			/// Of which.
			parent: OrganisationId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// An organisation is no longer part of another.
		AffiliationEnded {
			/// Which.
			id: OrganisationId,
			/// Of which.
			parent: OrganisationId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// An organisation has another name or other documents.
		Updated {
			/// Which.
			id: OrganisationId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// Another account signs for an organisation.
		AccountReplaced {
			/// Which.
			id: OrganisationId,
			/// The account until now.
			old: T::AccountId,
			/// The account from now on.
			new: T::AccountId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// An organisation may not act until it is restored.
		Suspended {
			/// Which.
			id: OrganisationId,
			/// The registrar's municipality.
			municipality: MunicipalityId,
			/// BLAKE2b-256 of the decision, which is kept off chain.
			reason: H256,
		},
		/// An organisation may act again.
		Restored {
			/// Which.
			id: OrganisationId,
			/// The registrar's municipality.
			municipality: MunicipalityId,
		},
		/// An organisation is no more.
		Dissolved {
			/// Which.
			id: OrganisationId,
			/// By whom.
			by: Actor<T::VoterId>,
		},
		/// Members and invitations of a dissolved organisation were taken off the books.
		Cleared {
			/// Which.
			id: OrganisationId,
			/// How many members.
			members: u32,
			/// How many invitations.
			invitations: u32,
		},
	}
}
