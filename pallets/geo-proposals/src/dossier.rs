// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	clocks::Overdue, BlockNumberFor, Config, Dead, Death, EvaluationView, Handling, Handlings,
	HidingOf, Hidings, Links, Multihash, Pallet, Parts, Pointers, Rules, Slots, Tasks, WriterView,
};
use alloc::vec::Vec;
use co3_primitives::{ObjectId, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::traits::Get;
use scale_info::TypeInfo;

/// What is kept beside an object.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Dossier<VoterId, AccountId, BlockNumber, Hiding> {
	/// The rules that it came under.
	pub rules: Option<Rules>,
	/// What is late now.
	pub overdue: Option<Overdue>,
	/// The slots of a task.
	pub slots: Slots,
	/// What it has to do with others.
	pub links: Pointers,
	/// How the office handles it.
	pub handling: Handling,
	/// Who writes with the author, or asked to.
	pub writers: Vec<WriterView<VoterId, BlockNumber>>,
	/// What experts found.
	pub evaluations: Vec<EvaluationView<AccountId, BlockNumber>>,
	/// Why it is hidden.
	pub hiding: Option<Hiding>,
	/// What content is gone.
	pub dead: Vec<(Multihash, Death<BlockNumber>)>,
}

/// A [`Dossier`] of this chain.
pub type DossierOf<T> = Dossier<
	<T as Config>::VoterId,
	<T as frame_system::Config>::AccountId,
	BlockNumberFor<T>,
	HidingOf<T>,
>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::dossier`].
	pub(crate) fn dossier_of(id: ObjectId) -> Option<DossierOf<T>> {
		let object = Self::object_of(id).ok()?;
		let key = SortedId::from(id);
		let rules = Self::rules_of(object.category, object.rules).ok();
		Some(Dossier {
			overdue: rules.as_ref().map(|rules| object.clocks.overdue(&rules.targets, Self::now())),
			rules,
			slots: Tasks::<T>::get(key).unwrap_or_default(),
			links: Links::<T>::get(key).unwrap_or_default(),
			handling: Handlings::<T>::get(key).unwrap_or_default(),
			writers: Self::writers_of(key),
			evaluations: Self::evaluations_of(key),
			hiding: Hidings::<T>::get(key),
			dead: Dead::<T>::iter_prefix(key).collect(),
		})
	}

	/// A page of the parts of a bundle; see [`Pallet::parts`].
	pub(crate) fn parts_page(key: SortedId, after: Option<ObjectId>, limit: u32) -> Vec<ObjectId> {
		let keys = match after {
			None => Parts::<T>::iter_key_prefix(key),
			Some(after) => {
				let from = Parts::<T>::hashed_key_for(key, SortedId::from(after));
				Parts::<T>::iter_key_prefix_from(key, from)
			}
		};
		keys.take(limit.min(T::MaxPage::get()) as usize).map(SortedId::id).collect()
	}
}
