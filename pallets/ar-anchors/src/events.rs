// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What happened.

use frame_support::pallet_macros::pallet_section;

/// What happened.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody proposes an anchor.
		Proposed {
			/// Its id.
			anchor: AnchorId,
			/// By whom.
			author: Author<T::VoterId>,
			/// Where, as the chain found.
			territory: TerritoryId,
			/// The hash of what it shows.
			details: H256,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// An author changed an anchor.
		Edited {
			/// Which one.
			anchor: AnchorId,
			/// The number of the version that there is now.
			version: u32,
			/// The hash of what it shows.
			details: H256,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// An anchor went a step further in its life.
		Moved {
			/// Which one.
			anchor: AnchorId,
			/// From which state.
			from: State,
			/// To which one.
			to: State,
			/// In what capacity somebody took it there.
			by: Mover,
			/// Why.
			reason: Option<Reason>,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// A person reported that an anchor breaks a rule.
		Flagged {
			/// Which one.
			anchor: AnchorId,
			/// Which rule.
			breach: Breach,
			/// How many reports there are.
			flags: u32,
		},
		/// An author appealed against a suspension.
		Appealed {
			/// Of which anchor.
			anchor: AnchorId,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// Somebody else than the moderator turned the appeal down.
		AppealRejected {
			/// Of which anchor.
			anchor: AnchorId,
			/// Of which municipality.
			municipality: MunicipalityId,
			/// Which officer.
			officer: T::AccountId,
		},
		/// Content is gone: whoever keeps the bytes may erase them.
		MarkedDead {
			/// Of which anchor.
			anchor: AnchorId,
			/// Its multihash.
			hash: Multihash,
			/// Why.
			reason: DeathReason,
		},
		/// Some records of a retired anchor left the state.
		RecordsCleared {
			/// Which anchor.
			anchor: AnchorId,
			/// How many did.
			cleared: u32,
			/// How many are left to clear.
			left: u32,
		},
		/// An anchor left the state, with all that hung on it. A hash stays.
		Archived {
			/// Which anchor.
			anchor: AnchorId,
		},
	}
}
