// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What authors, people, offices and moderators can do.

use frame_support::pallet_macros::pallet_section;

/// What authors, people, offices and moderators can do.
#[pallet_section]
mod calls {
	type Costs<T> = <T as Config>::WeightInfo;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Put something on the map, or begin a draft.
		///
		/// Give a point, a line or an area with a precision class and the territory around it (the
		/// district or the whole municipality), or only a territory. The chain finds the deepest
		/// territory around a point by itself, and refuses a territory that is not around all of it
		/// and digits that the precision class does not allow.
		#[pallet::call_index(0)]
		#[pallet::weight(match location.extent() {
			Some(vertices) => Costs::<T>::submit_shape(vertices),
			None => Costs::<T>::submit(),
		})]
		pub fn submit(
			origin: OriginFor<T>,
			kind: Kind,
			category: CategoryId,
			location: Location,
			details: Details,
			draft: bool,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_submit(acting, kind, category, location, details, draft)
		}

		/// Say something anew about one's own object, or one that one writes with its author.
		///
		/// Soon after the last version, and as long as nobody supports the object, the new version
		/// takes the place of the old one; later, or once supported, the old one is listed by its
		/// hash. Kind, category and location stay: who supports something here does not support
		/// something else elsewhere. Once enough people do for a vote, the words stay, too.
		#[pallet::call_index(1)]
		#[pallet::weight(Costs::<T>::edit())]
		pub fn edit(origin: OriginFor<T>, object: ObjectId, details: Details) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_edit(acting, object, details)
		}

		/// Take one's own object off the map. What others did stays on record: it can be read by
		/// its id, and its supports stay counted.
		#[pallet::call_index(2)]
		#[pallet::weight(Costs::<T>::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_withdraw(acting, object)
		}

		/// Support something, once a person.
		#[pallet::call_index(3)]
		#[pallet::weight(Costs::<T>::support())]
		pub fn support(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_support(voter, object)
		}

		/// Take one's own support back, as long as the object is open.
		#[pallet::call_index(4)]
		#[pallet::weight(Costs::<T>::unsupport())]
		pub fn unsupport(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_unsupport(voter, object)
		}

		/// Clear away an object that is over and done with for some time, or that nobody touched for very
		/// long and that is a draft or has a validity that has ended: at most `limit` of what hangs on
		/// it, and once nothing does, the object itself, of which a hash stays. Anyone may. What is open
		/// stays, however long nobody answers.
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::archive_weight((*limit).min(T::MaxCleared::get())))]
		pub fn archive(
			origin: OriginFor<T>,
			object: ObjectId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let cleared = Self::do_archive(object, limit)?;
			Ok(Some(Self::archive_weight(cleared)).into())
		}

		/// Open a new category for a municipality (no id), or give one that exists new rules, which
		/// hold for what comes from now on. A vote that they name takes what is brought there now, from
		/// wherever it can reach a threshold. For the municipality's proposal officers.
		#[pallet::call_index(6)]
		// Of the vote: area, unit and policy, the versions of both, and the way up from the unit.
		#[pallet::weight(Costs::<T>::set_category().saturating_add(T::DbWeight::get().reads(20)))]
		pub fn set_category(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			category: Option<CategoryId>,
			name: Title,
			rules: Rules,
		) -> DispatchResult {
			Self::ensure_officer(origin, municipality, Role::ProposalOfficer)?;
			Self::do_set_category(municipality, category, name, rules)
		}

		/// Say what people may do about a category at present. For the municipality's proposal
		/// officers.
		#[pallet::call_index(7)]
		#[pallet::weight(Costs::<T>::set_phase())]
		pub fn set_phase(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			category: CategoryId,
			phase: Phase,
		) -> DispatchResult {
			Self::ensure_officer(origin, municipality, Role::ProposalOfficer)?;
			Self::do_set_phase(municipality, category, phase)
		}

		/// Say who answers for a category in a territory, or that its rules do. For the
		/// municipality's proposal officers.
		#[pallet::call_index(8)]
		#[pallet::weight(Costs::<T>::set_route())]
		pub fn set_route(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			category: CategoryId,
			territory: TerritoryId,
			route: Option<Route>,
		) -> DispatchResult {
			Self::ensure_officer(origin, municipality, Role::ProposalOfficer)?;
			Self::do_set_route(municipality, category, territory, route)
		}

		/// Take one's own object a step further: publish a draft, say that what the office asked for
		/// is there, that citizens did it, that it will not take place.
		///
		/// A draft comes under the rules of the day on which it is published.
		#[pallet::call_index(9)]
		// Publishing is what putting something on the map is but for the look at the place, and at
		// its worst for what has an extent.
		#[pallet::weight(match to {
			State::Submitted => Costs::<T>::submit_shape(MAX_SHAPE_VERTICES),
			_ => Costs::<T>::advance(),
		})]
		pub fn advance(
			origin: OriginFor<T>,
			object: ObjectId,
			to: State,
			reason: Option<Reason>,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_author_step(acting, object, to, reason, note)
		}

		/// Take an object a step further. For the officers of the body that is to answer.
		#[pallet::call_index(10)]
		#[pallet::weight(Costs::<T>::proceed())]
		pub fn proceed(
			origin: OriginFor<T>,
			object: ObjectId,
			to: State,
			reason: Option<Reason>,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_office(origin, &kept)?;
			Self::do_proceed(object, Mover::Office, officer.into(), to, reason, note)
		}

		/// Hand an object to another body. For the officers of the body that is to answer.
		#[pallet::call_index(11)]
		#[pallet::weight(Costs::<T>::refer())]
		pub fn refer(
			origin: OriginFor<T>,
			object: ObjectId,
			body: Body,
			reason: Reason,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_office(origin, &kept)?;
			Self::do_refer(object, officer, body, reason, note)
		}

		/// Bring an object whose answer is overdue to the next higher office. Anyone may, once.
		#[pallet::call_index(12)]
		#[pallet::weight(Costs::<T>::escalate())]
		pub fn escalate(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_escalate(object)
		}

		/// Say that another object says the same and goes on for both. For the officers of the body
		/// that is to answer. The supports follow by `move_supports`: never to where people from
		/// elsewhere are not asked, and never from what has enough of them to what has not.
		#[pallet::call_index(13)]
		// Of two categories, the rules of both are looked at.
		#[pallet::weight(Costs::<T>::merge().saturating_add(T::DbWeight::get().reads(2)))]
		pub fn merge(
			origin: OriginFor<T>,
			object: ObjectId,
			into: ObjectId,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_office(origin, &kept)?;
			Self::do_merge(object, officer, into, note)
		}

		/// Say that an object does not say the same as the other after all. For the officers of the
		/// body that is to answer. Whose support has moved stays with the other.
		#[pallet::call_index(14)]
		#[pallet::weight(Costs::<T>::unmerge())]
		pub fn unmerge(
			origin: OriginFor<T>,
			object: ObjectId,
			reason: Reason,
			note: Option<ContentRef>,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_office(origin, &kept)?;
			Self::do_unmerge(object, officer, reason, note)
		}

		/// Take at most `limit` supports of a merged object over to what it was merged into; who
		/// supports both, supports once. Anyone may, while the other is not hidden.
		#[pallet::call_index(15)]
		#[pallet::weight(Costs::<T>::move_supports((*limit).min(T::MaxCleared::get())))]
		pub fn move_supports(
			origin: OriginFor<T>,
			object: ObjectId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let moved = Self::do_move_supports(object, limit)?;
			Ok(Some(Costs::<T>::move_supports(moved)).into())
		}

		/// Say whether what was said to be fixed is. For the author and the supporters, once a fix;
		/// enough disputes reopen it.
		#[pallet::call_index(16)]
		#[pallet::weight(Costs::<T>::check_fix())]
		pub fn check_fix(
			origin: OriginFor<T>,
			object: ObjectId,
			confirmed: bool,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_check_fix(voter, object, confirmed)
		}

		/// Bring what has enough support to the vote that its category names. Anyone may, once.
		#[pallet::call_index(17)]
		#[pallet::weight(Costs::<T>::bring())]
		pub fn bring(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_bring(object)
		}

		/// Comment on something.
		#[pallet::call_index(20)]
		#[pallet::weight(Costs::<T>::comment())]
		pub fn comment(
			origin: OriginFor<T>,
			object: ObjectId,
			content: ContentRef,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_comment(acting, object, content)
		}

		/// Answer officially, all or nothing: what several people wait for is published in one block.
		/// For the officers of the bodies that are to answer.
		#[pallet::call_index(21)]
		#[pallet::weight(Costs::<T>::answer(answers.len() as u32))]
		pub fn answer(
			origin: OriginFor<T>,
			answers: BoundedVec<OfficialAnswer, ConstU32<MAX_ANSWERS>>,
		) -> DispatchResult {
			ensure!(!answers.is_empty(), Error::<T>::LimitOutOfRange);
			for answer in answers {
				let object = Self::object_of(answer.object)?;
				let officer = Self::ensure_office(origin.clone(), &object)?;
				Self::do_answer(answer.object, object, officer, answer)?;
			}
			Ok(())
		}

		/// Report that something breaks a rule, once a person.
		#[pallet::call_index(22)]
		#[pallet::weight(Costs::<T>::flag())]
		pub fn flag(origin: OriginFor<T>, object: ObjectId, breach: Breach) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_flag(voter, object, breach)
		}

		/// Hide something that breaks a rule: its words give way to their hash. For the
		/// municipality's moderators.
		#[pallet::call_index(23)]
		#[pallet::weight(Costs::<T>::hide())]
		pub fn hide(origin: OriginFor<T>, object: ObjectId, breach: Breach) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_officer(origin, kept.municipality, Role::Moderator)?;
			Self::do_hide(object, kept, officer.account, breach)
		}

		/// Appeal against hiding one's own object, once; the author also after those who write with them.
		#[pallet::call_index(24)]
		#[pallet::weight(Costs::<T>::appeal())]
		pub fn appeal(
			origin: OriginFor<T>,
			object: ObjectId,
			grounds: ContentRef,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_appeal(acting, object, grounds)
		}

		/// Decide an appeal: show the same words again, or give none and let it stay hidden. For
		/// another of the municipality's moderators than the one who hid it.
		#[pallet::call_index(25)]
		#[pallet::weight(Costs::<T>::decide_appeal())]
		pub fn decide_appeal(
			origin: OriginFor<T>,
			object: ObjectId,
			restored: Option<Details>,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_officer(origin, kept.municipality, Role::Moderator)?;
			Self::do_decide_appeal(object, kept, officer.account, restored)
		}

		/// Show something again, with the same words. For the municipality's moderators.
		#[pallet::call_index(26)]
		#[pallet::weight(Costs::<T>::restore())]
		pub fn restore(origin: OriginFor<T>, object: ObjectId, details: Details) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_officer(origin, kept.municipality, Role::Moderator)?;
			Self::do_restore(object, kept, officer.account, details)
		}

		/// Take back content of one's own: whoever keeps the bytes for this object may erase them.
		///
		/// A hash stands in the words of today; or in an earlier version or in hidden words, which have to be
		/// brought as they were. For an update, its number is enough, and nothing is brought.
		#[pallet::call_index(27)]
		// For words of an earlier version, which is measured; for an update, less is read.
		#[pallet::weight(Costs::<T>::take_back())]
		pub fn take_back(
			origin: OriginFor<T>,
			object: ObjectId,
			reference: Reference,
			version: Option<Details>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_take_back(acting, object, reference, version)
		}

		/// Say that content must go, whoever wrote it: whoever keeps the bytes for this object has to erase
		/// them. For the municipality's moderators.
		#[pallet::call_index(28)]
		// For a hash, which is measured, or for an update: the same number of reads and writes.
		#[pallet::weight(Costs::<T>::condemn())]
		pub fn condemn(
			origin: OriginFor<T>,
			object: ObjectId,
			reference: Reference,
			reason: DeathReason,
		) -> DispatchResult {
			let municipality = Self::object_of(object)?.municipality;
			Self::ensure_officer(origin, municipality, Role::Moderator)?;
			Self::mark_dead(object, reference, reason, T::MaxDead::get())?;
			Self::count_dead(municipality);
			Ok(())
		}

		/// Say when people can come to help, each time with its beginning, its end and its places.
		/// What people have signed up for cannot be moved.
		#[pallet::call_index(30)]
		#[pallet::weight(Costs::<T>::set_slots())]
		pub fn set_slots(
			origin: OriginFor<T>,
			object: ObjectId,
			slots: BoundedVec<(u64, u64, u16), ConstU32<MAX_SLOTS>>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_set_slots(acting, object, slots.into_inner())
		}

		/// Sign up for a slot of a task, one a person.
		#[pallet::call_index(31)]
		#[pallet::weight(Costs::<T>::sign_up())]
		pub fn sign_up(origin: OriginFor<T>, object: ObjectId, slot: u8) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_sign_up(voter, object, slot)
		}

		/// Say that one cannot come after all, before the slot has ended.
		#[pallet::call_index(32)]
		#[pallet::weight(Costs::<T>::cancel_sign_up())]
		pub fn cancel_sign_up(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_cancel_sign_up(voter, object)
		}

		/// Say that somebody came, from an hour before to an hour after the slot. For those who
		/// organise the task, and not about oneself.
		#[pallet::call_index(33)]
		#[pallet::weight(Costs::<T>::check_in())]
		pub fn check_in(
			origin: OriginFor<T>,
			object: ObjectId,
			voter: T::VoterId,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_attend(acting, object, voter, true)
		}

		/// Say, after the slot, that somebody did not come. For those who organise the task.
		#[pallet::call_index(34)]
		// The same work as letting somebody in.
		#[pallet::weight(Costs::<T>::check_in())]
		pub fn miss(origin: OriginFor<T>, object: ObjectId, voter: T::VoterId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_attend(acting, object, voter, false)
		}

		/// Say how long somebody worked: as a second person, neither they themselves nor who let
		/// them in. For those who organise the task, and for whoever worked in the same slot.
		#[pallet::call_index(35)]
		#[pallet::weight(Costs::<T>::confirm_hours())]
		pub fn confirm_hours(
			origin: OriginFor<T>,
			object: ObjectId,
			voter: T::VoterId,
			minutes: u32,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_confirm_hours(acting, object, voter, minutes)
		}

		/// Ask an author to let one write with them.
		#[pallet::call_index(40)]
		#[pallet::weight(Costs::<T>::join())]
		pub fn join(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_ask(acting, object, Writing::Asked)
		}

		/// Ask the office to let one look after a place, an event or the like, as its author could.
		#[pallet::call_index(41)]
		#[pallet::weight(Costs::<T>::claim())]
		pub fn claim(
			origin: OriginFor<T>,
			object: ObjectId,
			reasons: ContentRef,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_ask(acting, object, Writing::Claimed { reasons })
		}

		/// Let somebody who asked write with one.
		#[pallet::call_index(42)]
		#[pallet::weight(Costs::<T>::admit())]
		pub fn admit(
			origin: OriginFor<T>,
			object: ObjectId,
			who: Author<T::VoterId>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_admit(acting, object, who)
		}

		/// Decide who looks after something: whoever asked, or no longer whoever does. For the
		/// officers of the body that is to answer.
		#[pallet::call_index(43)]
		#[pallet::weight(Costs::<T>::decide_claim())]
		pub fn decide_claim(
			origin: OriginFor<T>,
			object: ObjectId,
			who: Author<T::VoterId>,
			granted: bool,
			reason: Reason,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_office(origin, &kept)?;
			Self::do_decide_claim(object, kept, officer, who, granted, reason)
		}

		/// End writing with an author, or looking after something: by whoever does, or by the author.
		#[pallet::call_index(44)]
		#[pallet::weight(Costs::<T>::end_writing())]
		pub fn end_writing(
			origin: OriginFor<T>,
			object: ObjectId,
			who: Author<T::VoterId>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_end_writing(acting, object, who)
		}

		/// Stand behind something as an organisation. Never counted with people's support.
		#[pallet::call_index(45)]
		#[pallet::weight(Costs::<T>::endorse())]
		pub fn endorse(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_endorse(acting, object)
		}

		/// No longer stand behind something as an organisation.
		#[pallet::call_index(46)]
		#[pallet::weight(Costs::<T>::unendorse())]
		pub fn unendorse(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_unendorse(acting, object)
		}

		/// Say what an object has to do with others. For those who write it.
		#[pallet::call_index(47)]
		#[pallet::weight(Costs::<T>::set_links())]
		pub fn set_links(
			origin: OriginFor<T>,
			object: ObjectId,
			links: Pointers,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			let kept = Self::object_of(object)?;
			Self::ensure_speaks(object, &kept, &acting.author)?;
			Self::do_set_links(object, kept, links)
		}

		/// Make an object part of a bundle, or of none. For those who write both.
		#[pallet::call_index(48)]
		#[pallet::weight(Costs::<T>::set_whole())]
		pub fn set_whole(
			origin: OriginFor<T>,
			object: ObjectId,
			whole: Option<ObjectId>,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			let kept = Self::object_of(object)?;
			Self::ensure_speaks(object, &kept, &acting.author)?;
			if let Some(bundle) = whole {
				Self::ensure_speaks(bundle, &Self::object_of(bundle)?, &acting.author)?;
			}
			Self::do_set_whole(object, kept, whole)
		}

		/// Ask a valuator what something would take, or no longer. For the officers of the body that
		/// is to answer.
		#[pallet::call_index(49)]
		#[pallet::weight(Costs::<T>::set_valuator())]
		pub fn set_valuator(
			origin: OriginFor<T>,
			object: ObjectId,
			valuator: T::AccountId,
			assigned: bool,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			Self::ensure_office(origin, &kept)?;
			Self::do_set_valuator(object, kept, valuator, assigned)
		}

		/// Say what something would take. For the valuators who were asked.
		#[pallet::call_index(50)]
		#[pallet::weight(Costs::<T>::evaluate())]
		pub fn evaluate(
			origin: OriginFor<T>,
			object: ObjectId,
			assessment: Assessment,
		) -> DispatchResult {
			let valuator = ensure_signed(origin)?;
			Self::do_evaluate(valuator, object, assessment)
		}

		/// Say who looks into something besides, and under which number the office keeps it. For the
		/// officers of the body that is to answer.
		#[pallet::call_index(51)]
		#[pallet::weight(Costs::<T>::set_handling())]
		pub fn set_handling(
			origin: OriginFor<T>,
			object: ObjectId,
			handling: Handling,
		) -> DispatchResult {
			let kept = Self::object_of(object)?;
			let officer = Self::ensure_office(origin, &kept)?;
			Self::do_set_handling(object, kept, officer, handling)
		}
	}
}
