// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What members, officers and validators can do.

use frame_support::pallet_macros::pallet_section;

/// What members, officers and validators can do.
#[pallet_section]
mod calls {
	type Costs<T> = <T as Config>::WeightInfo;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Admits a municipality to the consortium. By the consortium.
		///
		/// With a `seat` it votes; without, it is a neutral operator that may run validators.
		#[pallet::call_index(0)]
		#[pallet::weight(Costs::<T>::admit())]
		pub fn admit(
			origin: OriginFor<T>,
			governance: T::AccountId,
			name: Title,
			contact: Option<ContentRef>,
			statute: Option<ContentRef>,
			seat: bool,
		) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::do_admit(governance, name, contact, statute, seat)?;
			Ok(())
		}

		/// Suspends a municipality: it and its officers may not act, and it does not vote. By a
		/// motion of two thirds of the others. Its validators go on.
		#[pallet::call_index(1)]
		#[pallet::weight(Costs::<T>::suspend())]
		pub fn suspend(origin: OriginFor<T>, municipality: MunicipalityId) -> DispatchResult {
			let motion = T::MotionOrigin::ensure_origin(origin)?;
			Self::do_suspend(motion, municipality)
		}

		/// Ends a municipality's suspension. By the consortium.
		#[pallet::call_index(2)]
		#[pallet::weight(Costs::<T>::restore())]
		pub fn restore(origin: OriginFor<T>, municipality: MunicipalityId) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::do_restore(municipality)
		}

		/// Removes a municipality with its officers, signatories and validators. By a motion of
		/// two thirds of the others. Refused while the others' validators would be too few.
		#[pallet::call_index(3)]
		#[pallet::weight(Costs::<T>::remove())]
		pub fn remove(origin: OriginFor<T>, municipality: MunicipalityId) -> DispatchResult {
			let motion = T::MotionOrigin::ensure_origin(origin)?;
			Self::do_remove(motion, municipality)
		}

		/// Changes the municipality's contact and statute. By its governance account.
		#[pallet::call_index(4)]
		#[pallet::weight(Costs::<T>::update_documents())]
		pub fn update_documents(
			origin: OriginFor<T>,
			contact: Option<ContentRef>,
			statute: Option<ContentRef>,
		) -> DispatchResult {
			let municipality = Self::ensure_governance(origin)?;
			Self::do_update_documents(municipality, contact, statute)
		}

		/// Dispatches `call` as Root. By a motion of two thirds of all seats. If the call fails,
		/// so does this.
		#[pallet::call_index(5)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(Costs::<T>::enact().saturating_add(info.call_weight), info.class)
		})]
		pub fn enact(
			origin: OriginFor<T>,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			T::TwoThirds::ensure_origin(origin)?;
			let info = call.get_dispatch_info();
			let with_ours = |post: PostDispatchInfo| -> PostDispatchInfo {
				Some(Costs::<T>::enact().saturating_add(post.calc_actual_weight(&info))).into()
			};
			match call.dispatch(frame_system::RawOrigin::Root.into()) {
				Ok(post) => {
					Self::deposit_event(Event::Enacted);
					Ok(with_ours(post))
				}
				Err(DispatchErrorWithPostInfo { post_info, error }) => {
					Err(DispatchErrorWithPostInfo { post_info: with_ours(post_info), error })
				}
			}
		}

		/// Offers the municipality's governance to another account, which has to accept it: so a
		/// mistyped address loses nothing. A new offer replaces the one before. By the governance
		/// account.
		#[pallet::call_index(6)]
		#[pallet::weight(Costs::<T>::hand_over_governance())]
		pub fn hand_over_governance(origin: OriginFor<T>, to: T::AccountId) -> DispatchResult {
			let municipality = Self::ensure_governance(origin)?;
			Self::do_offer(municipality, to)
		}

		/// Takes the offer of the municipality's governance back. By the governance account.
		#[pallet::call_index(7)]
		#[pallet::weight(Costs::<T>::cancel_hand_over())]
		pub fn cancel_hand_over(origin: OriginFor<T>) -> DispatchResult {
			let municipality = Self::ensure_governance(origin)?;
			Self::do_cancel_offer(municipality)
		}

		/// Accepts a municipality's governance. By the account that it was offered to, which
		/// governs the municipality from now on, alone.
		#[pallet::call_index(8)]
		#[pallet::weight(Costs::<T>::accept_governance())]
		pub fn accept_governance(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, municipality)
		}

		/// Gives a municipality that lost its keys another governance account. By a motion of two
		/// thirds of the others.
		#[pallet::call_index(9)]
		#[pallet::weight(Costs::<T>::replace_governance())]
		pub fn replace_governance(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			to: T::AccountId,
		) -> DispatchResult {
			let motion = T::MotionOrigin::ensure_origin(origin)?;
			Self::do_replace(motion, municipality, to)
		}

		/// Declares all who sign for the governance account, so that they can send transactions.
		/// Replaces the list before. By the governance account.
		#[pallet::call_index(10)]
		#[pallet::weight(Costs::<T>::declare_signatories())]
		pub fn declare_signatories(
			origin: OriginFor<T>,
			signatories: BoundedVec<T::AccountId, T::MaxSignatories>,
		) -> DispatchResult {
			let municipality = Self::ensure_governance(origin)?;
			Self::do_declare(municipality, signatories)
		}

		/// Appoints an officer up to, but without, block `until`, or renews their appointment. By
		/// the governance account.
		#[pallet::call_index(11)]
		#[pallet::weight(Costs::<T>::appoint())]
		pub fn appoint(
			origin: OriginFor<T>,
			who: T::AccountId,
			role: Role,
			until: BlockNumberFor<T>,
		) -> DispatchResult {
			let municipality = Self::ensure_governance(origin)?;
			Self::do_appoint(municipality, who, role, until)
		}

		/// Ends an appointment at once. By the governance account.
		#[pallet::call_index(12)]
		#[pallet::weight(Costs::<T>::withdraw_appointment())]
		pub fn withdraw_appointment(
			origin: OriginFor<T>,
			who: T::AccountId,
			role: Role,
		) -> DispatchResult {
			let municipality = Self::ensure_governance(origin)?;
			Self::end_appointment(municipality, &who, role)?;
			Self::deposit_event(Event::AppointmentWithdrawn { municipality, who, role });
			Ok(())
		}

		/// Gives an office back. By the officer.
		#[pallet::call_index(13)]
		#[pallet::weight(Costs::<T>::resign())]
		pub fn resign(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			role: Role,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::end_appointment(municipality, &who, role)?;
			Self::deposit_event(Event::OfficerResigned { municipality, who, role });
			Ok(())
		}

		/// Clears an appointment that has run out. By anyone.
		#[pallet::call_index(14)]
		#[pallet::weight(Costs::<T>::expire_appointment())]
		pub fn expire_appointment(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			who: T::AccountId,
			role: Role,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::ensure_run_out(municipality, &who, role)?;
			Self::end_appointment(municipality, &who, role)?;
			Self::deposit_event(Event::AppointmentExpired { municipality, who, role });
			Ok(())
		}

		/// Proposes a validator of the municipality by its stash, which can then set its keys. By
		/// the governance account or a validator operator.
		#[pallet::call_index(15)]
		#[pallet::weight(Costs::<T>::nominate_validator())]
		pub fn nominate_validator(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			stash: T::AccountId,
		) -> DispatchResult {
			Self::ensure_operates(origin, municipality)?;
			Self::do_nominate(municipality, stash)
		}

		/// Withdraws a validator that has not been admitted. By the governance account or a
		/// validator operator of its municipality.
		#[pallet::call_index(16)]
		#[pallet::weight(Costs::<T>::withdraw_nomination())]
		pub fn withdraw_nomination(origin: OriginFor<T>, stash: T::AccountId) -> DispatchResult {
			Self::ensure_operator_of(origin, &stash)?;
			Self::do_withdraw(stash)
		}

		/// Sets the validator's session keys, with a proof that it has their private halves. They
		/// are used two sessions later. By the stash, and not again before the cool-down is over.
		#[pallet::call_index(17)]
		#[pallet::weight(Costs::<T>::set_keys())]
		pub fn set_keys(
			origin: OriginFor<T>,
			keys: T::Keys,
			proof: BoundedVec<u8, ConstU32<MAX_PROOF_BYTES>>,
		) -> DispatchResult {
			Self::do_set_keys(origin, keys, proof.into_inner())
		}

		/// Removes the validator's session keys. By the stash, unless it is a member of the
		/// running, the queued or the wanted set.
		#[pallet::call_index(18)]
		#[pallet::weight(Costs::<T>::purge_keys())]
		pub fn purge_keys(origin: OriginFor<T>) -> DispatchResult {
			Self::do_purge_keys(origin)
		}

		/// Admits a nominated validator with session keys. It starts two sessions later, and a
		/// marked one that it replaces goes then. By the consortium.
		#[pallet::call_index(19)]
		#[pallet::weight(Costs::<T>::admit_validator())]
		pub fn admit_validator(origin: OriginFor<T>, stash: T::AccountId) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::do_admit_validator(stash)
		}

		/// Retires an admitted validator. Where the others would be too few, or one of them too
		/// strong, it stays until a replacement starts. By the governance account or a validator
		/// operator of its municipality.
		#[pallet::call_index(20)]
		#[pallet::weight(Costs::<T>::retire_validator())]
		pub fn retire_validator(origin: OriginFor<T>, stash: T::AccountId) -> DispatchResult {
			Self::ensure_operator_of(origin, &stash)?;
			Self::part_with(&stash, Reason::Retired)
		}

		/// Removes an admitted validator. Where the others would be too few, or one of them too
		/// strong, it stays until a replacement starts. By the consortium.
		#[pallet::call_index(21)]
		#[pallet::weight(Costs::<T>::remove_validator())]
		pub fn remove_validator(origin: OriginFor<T>, stash: T::AccountId) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::part_with(&stash, Reason::Removed)
		}

		/// Sets how many validators there must always be. By the consortium.
		#[pallet::call_index(22)]
		#[pallet::weight(Costs::<T>::set_minimum())]
		pub fn set_minimum(origin: OriginFor<T>, minimum: u32) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::do_set_minimum(minimum)
		}
	}
}
