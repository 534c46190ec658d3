// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BlockNumberFor, Config, Dead, Pallet, SuspensionOf, Suspensions};
use alloc::vec::Vec;
use co3_primitives::{AnchorId, Death, Multihash, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;

/// What is kept beside an anchor.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Dossier<Suspension, BlockNumber> {
	/// Why it is suspended, or was when it was retired.
	pub suspension: Option<Suspension>,
	/// What content is gone; at most as much as there can be.
	pub dead: Vec<(Multihash, Death<BlockNumber>)>,
}

/// A [`Dossier`] of this chain.
pub type DossierOf<T> = Dossier<SuspensionOf<T>, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::dossier`].
	pub(crate) fn dossier_of(id: AnchorId) -> Option<DossierOf<T>> {
		Self::anchor_of(id).ok()?;
		let key = SortedId::from(id);
		Some(Dossier {
			suspension: Suspensions::<T>::get(key),
			dead: Dead::<T>::iter_prefix(key).collect(),
		})
	}
}
