// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What authors, people, officers and moderators can do.

use frame_support::pallet_macros::pallet_section;

/// What authors, people, officers and moderators can do.
#[pallet_section]
mod calls {
	type Costs<T> = <T as Config>::WeightInfo;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Propose an anchor. It is seen by nobody but readers who ask for proposals, until an officer has
		/// approved it and it has been put up.
		///
		/// Name the district or the municipality around it: the chain finds the deepest territory by
		/// itself, and refuses a claim that is wrong. Every asset has an alternative text.
		#[pallet::call_index(0)]
		#[pallet::weight(match proposal.site.extent() {
			Some(vertices) => Costs::<T>::propose_area(vertices),
			None => Costs::<T>::propose(),
		})]
		pub fn propose(origin: OriginFor<T>, proposal: Proposal) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_propose(acting, proposal)
		}

		/// Change one's own anchor. What was approved, or is up, is only proposed again: what stands over
		/// the city was seen by an officer as it is.
		#[pallet::call_index(1)]
		#[pallet::weight(match proposal.site.extent() {
			Some(vertices) => Costs::<T>::edit_area(vertices),
			None => Costs::<T>::edit(),
		})]
		pub fn edit(origin: OriginFor<T>, anchor: AnchorId, proposal: Proposal) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_edit(acting, anchor, proposal)
		}

		/// Put one's own approved anchor up, or take it down for the time being.
		#[pallet::call_index(2)]
		#[pallet::weight(Costs::<T>::advance())]
		pub fn advance(origin: OriginFor<T>, anchor: AnchorId, to: State) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			// Changing and taking back are calls of their own.
			ensure!(matches!(to, State::Approved | State::Live), Error::<T>::NotAllowed);
			Self::do_author_step(acting, anchor, to)
		}

		/// Take one's own anchor back for good. What stands on it goes on standing by its own pose.
		#[pallet::call_index(3)]
		#[pallet::weight(Costs::<T>::retire())]
		pub fn retire(origin: OriginFor<T>, anchor: AnchorId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_author_step(acting, anchor, State::Retired)
		}

		/// Approve, decline, put up, take down or remove the version of an anchor that one has seen. For
		/// the municipality's proposal officers.
		#[pallet::call_index(4)]
		#[pallet::weight(Costs::<T>::proceed())]
		pub fn proceed(
			origin: OriginFor<T>,
			anchor: AnchorId,
			version: u32,
			to: State,
			reason: Option<Reason>,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let municipality = Self::anchor_of(anchor)?.municipality;
			let roles = [Role::ProposalOfficer];
			let refusal = Error::<T>::NotProposalOfficer;
			let officer = Self::ensure_officer(origin, municipality, &roles, refusal)?;
			Self::do_proceed(anchor, officer, version, to, reason, note)
		}

		/// Report that an anchor breaks a rule, once a person.
		#[pallet::call_index(5)]
		#[pallet::weight(Costs::<T>::flag())]
		pub fn flag(origin: OriginFor<T>, anchor: AnchorId, breach: Breach) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_flag(voter, anchor, breach)
		}

		/// Take down an anchor that breaks a rule: what it shows gives way to its hash. For the
		/// municipality's moderators.
		#[pallet::call_index(6)]
		#[pallet::weight(Costs::<T>::suspend())]
		pub fn suspend(
			origin: OriginFor<T>,
			anchor: AnchorId,
			breach: Breach,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let kept = Self::anchor_of(anchor)?;
			let officer = Self::ensure_moderator(origin, kept.municipality)?;
			Self::do_suspend(anchor, kept, officer, breach, note)
		}

		/// Appeal against the suspension of one's own anchor, once.
		#[pallet::call_index(7)]
		#[pallet::weight(Costs::<T>::appeal())]
		pub fn appeal(
			origin: OriginFor<T>,
			anchor: AnchorId,
			grounds: ContentRef,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_appeal(acting, anchor, grounds)
		}

		/// Bring a suspended anchor back to where it was, with the same words. For another of the
		/// municipality's moderators than the one who suspended it, and for its proposal officers; with
		/// an appeal or without.
		#[pallet::call_index(8)]
		#[pallet::weight(Costs::<T>::restore())]
		pub fn restore(origin: OriginFor<T>, anchor: AnchorId, details: Details) -> DispatchResult {
			let kept = Self::anchor_of(anchor)?;
			let officer = Self::ensure_reviewer(origin, kept.municipality)?;
			Self::do_restore(anchor, kept, officer, details)
		}

		/// Turn an appeal down. For whoever could grant it.
		#[pallet::call_index(9)]
		#[pallet::weight(Costs::<T>::reject_appeal())]
		pub fn reject_appeal(origin: OriginFor<T>, anchor: AnchorId) -> DispatchResult {
			let kept = Self::anchor_of(anchor)?;
			let officer = Self::ensure_reviewer(origin, kept.municipality)?;
			Self::do_reject_appeal(anchor, &kept, officer)
		}

		/// Take back content of one's own anchor: whoever keeps the bytes for this anchor may erase them.
		///
		/// The hash stands in what the anchor shows; of one that is hidden, the same words have to be brought.
		/// What an edit has replaced is named by nothing any more: take it back first, if it must be on record.
		#[pallet::call_index(10)]
		#[pallet::weight(Costs::<T>::take_back())]
		pub fn take_back(
			origin: OriginFor<T>,
			anchor: AnchorId,
			hash: Multihash,
			hidden: Option<Details>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_take_back(acting, anchor, hash, hidden)
		}

		/// Say that content must go, of this or of an earlier version, or in a note or an appeal: whoever keeps
		/// the bytes for this anchor has to erase them. For the municipality's moderators.
		#[pallet::call_index(11)]
		// The block's time is read, too: an officer's authority does not ask for it.
		#[pallet::weight(Costs::<T>::condemn().saturating_add(T::DbWeight::get().reads(1)))]
		pub fn condemn(
			origin: OriginFor<T>,
			anchor: AnchorId,
			hash: Multihash,
			reason: DeathReason,
		) -> DispatchResult {
			let municipality = Self::anchor_of(anchor)?.municipality;
			Self::ensure_moderator(origin, municipality)?;
			Self::mark_dead(anchor, hash, reason, T::MaxDead::get())?;
			Moderation::<T>::mutate(municipality, |figures| one_more(&mut figures.dead));
			Ok(())
		}

		/// Retire an anchor whose window has ended. Anyone may.
		#[pallet::call_index(12)]
		#[pallet::weight(Costs::<T>::expire())]
		pub fn expire(origin: OriginFor<T>, anchor: AnchorId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expire(anchor)
		}

		/// Clear away an anchor that has been retired for long: at most `limit` of what hangs on it, and
		/// once nothing does, the anchor itself, of which a hash stays. Anyone may.
		#[pallet::call_index(13)]
		#[pallet::weight(Costs::<T>::archive((*limit).min(T::MaxCleared::get())))]
		pub fn archive(
			origin: OriginFor<T>,
			anchor: AnchorId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let cleared = Self::do_archive(anchor, limit)?;
			Ok(Some(Costs::<T>::archive(cleared)).into())
		}
	}
}
