// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What governments, offices, and people can do.

use frame_support::pallet_macros::pallet_section;

/// What governments, offices, and people can do.
#[pallet_section]
mod calls {
	type Costs<T> = <T as Config>::WeightInfo;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Let a territory decide, or change who has a vote in it and who begins issues and
		/// initiatives, from the next issue on, or take no new issues. For whoever governs it: its municipality's governance account, or the
		/// consortium where no municipality answers.
		#[pallet::call_index(0)]
		#[pallet::weight(Costs::<T>::set_unit())]
		pub fn set_unit(
			origin: OriginFor<T>,
			unit: TerritoryId,
			suffrage: Suffrage,
			initiative_right: Suffrage,
			open: bool,
		) -> DispatchResult {
			Self::ensure_governs(origin, unit)?;
			Self::do_set_unit(unit, suffrage, initiative_right, open)
		}

		/// Make a policy for a unit (no id), or give one that exists a new version, which holds for
		/// what begins from now on. If it does not say who sees what of ballots, they are hidden until
		/// the close where something follows from the decision, and open otherwise. For whoever governs
		/// the unit.
		#[pallet::call_index(1)]
		#[pallet::weight(Costs::<T>::set_policy())]
		pub fn set_policy(
			origin: OriginFor<T>,
			unit: TerritoryId,
			policy: Option<PolicyId>,
			terms: Terms,
		) -> DispatchResult {
			Self::ensure_governs(origin, unit)?;
			Self::do_set_policy(unit, policy, terms)
		}

		/// Let issues begin by a policy, or no more. For whoever governs the unit.
		#[pallet::call_index(2)]
		#[pallet::weight(Costs::<T>::set_policy_open())]
		pub fn set_policy_open(
			origin: OriginFor<T>,
			unit: TerritoryId,
			policy: PolicyId,
			open: bool,
		) -> DispatchResult {
			Self::ensure_governs(origin, unit)?;
			Self::do_set_policy_open(unit, policy, open)
		}

		/// Make a subject area for a unit (no id), or give one that exists a new version. For
		/// whoever governs the unit, and for the unit itself by a decision.
		#[pallet::call_index(3)]
		#[pallet::weight(Costs::<T>::set_area())]
		pub fn set_area(
			origin: OriginFor<T>,
			unit: TerritoryId,
			area: Option<AreaId>,
			terms: Area,
		) -> DispatchResult {
			Self::ensure_governs_or_decided(origin, unit)?;
			Self::do_set_area(unit, area, terms)
		}

		/// Let issues begin in an area, or no more. For whoever governs the unit, and for the unit
		/// itself by a decision.
		#[pallet::call_index(4)]
		#[pallet::weight(Costs::<T>::set_area_open())]
		pub fn set_area_open(
			origin: OriginFor<T>,
			unit: TerritoryId,
			area: AreaId,
			open: bool,
		) -> DispatchResult {
			Self::ensure_governs_or_decided(origin, unit)?;
			Self::do_set_area_open(unit, area, open)
		}

		/// Make something different for one person in one issue: whether they may initiate, whether they
		/// may take part, and with what weight; or no longer. What is left out stays as it is. On record for everybody
		/// to see. For whoever governs the unit.
		#[pallet::call_index(5)]
		#[pallet::weight(Costs::<T>::set_override())]
		pub fn set_override(
			origin: OriginFor<T>,
			issue: IssueId,
			voter: T::VoterId,
			different: Option<Override>,
		) -> DispatchResult {
			let unit = Self::issue_of(issue)?.unit;
			Self::ensure_governs(origin, unit)?;
			Self::do_set_override(issue, voter, different)
		}

		/// Take an issue from the agenda, with a reason, before its vote closes. For whoever
		/// governs the unit.
		#[pallet::call_index(6)]
		#[pallet::weight(Costs::<T>::cancel_issue())]
		pub fn cancel_issue(
			origin: OriginFor<T>,
			issue: IssueId,
			ground: Ground,
		) -> DispatchResult {
			let unit = Self::issue_of(issue)?.unit;
			Self::ensure_governs(origin, unit)?;
			Self::do_cancel(issue, ground)
		}

		/// Ask the unit something, one initiative a text, without admission and without quorum for
		/// what is asked. For the municipality's proposal officers.
		#[pallet::call_index(7)]
		#[pallet::weight(Costs::<T>::open_poll())]
		pub fn open_poll(
			origin: OriginFor<T>,
			area: AreaId,
			policy: PolicyId,
			questions: Questions,
		) -> DispatchResult {
			let unit = Areas::<T>::get(area).ok_or(Error::<T>::UnknownArea)?.unit;
			Self::ensure_officer(origin, unit, Role::ProposalOfficer)?;
			Self::do_open_poll(area, policy, questions)
		}

		/// Say that the text of a draft, or of a suggestion, must go. Its hash stays. For the
		/// municipality's moderators.
		#[pallet::call_index(8)]
		#[pallet::weight(match text {
			Text::Draft { .. } => Costs::<T>::condemn_draft(),
			Text::Suggestion { .. } => Costs::<T>::condemn_suggestion(),
		})]
		pub fn condemn(origin: OriginFor<T>, issue: IssueId, text: Text) -> DispatchResult {
			let unit = Self::issue_of(issue)?.unit;
			Self::ensure_officer(origin, unit, Role::Moderator)?;
			Self::do_condemn(issue, text)
		}

		/// Keep a decision from releasing its action, within the time that the policy gave for
		/// that. For whoever governs the unit, and for the consortium.
		#[pallet::call_index(9)]
		#[pallet::weight(Costs::<T>::veto())]
		pub fn veto(origin: OriginFor<T>, issue: IssueId) -> DispatchResult {
			let unit = Self::issue_of(issue)?.unit;
			if T::ConsortiumOrigin::try_origin(origin.clone()).is_err() {
				Self::ensure_governs(origin, unit)?;
			}
			Self::do_veto(issue)
		}

		/// Let somebody else decide: in a whole unit, in one of its areas, or in one issue; or let
		/// explicitly nobody, where a wider delegation would. The narrower counts. Ends by itself.
		#[pallet::call_index(10)]
		#[pallet::weight(Costs::<T>::delegate())]
		pub fn delegate(
			origin: OriginFor<T>,
			unit: TerritoryId,
			scope: Scope,
			to: Option<T::VoterId>,
			until: Option<Tick>,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_delegate(voter, unit, scope, to, until)
		}

		/// Take a delegation back.
		#[pallet::call_index(11)]
		#[pallet::weight(Costs::<T>::undelegate())]
		pub fn undelegate(origin: OriginFor<T>, unit: TerritoryId, scope: Scope) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_undelegate(voter, unit, scope)
		}

		/// Refuse a delegation that one has received.
		#[pallet::call_index(12)]
		#[pallet::weight(Costs::<T>::refuse())]
		pub fn refuse(
			origin: OriginFor<T>,
			unit: TerritoryId,
			truster: T::VoterId,
			scope: Scope,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_refuse(voter, unit, truster, scope)
		}

		/// Say how many delegations one accepts from now on.
		#[pallet::call_index(13)]
		#[pallet::weight(Costs::<T>::set_acceptance())]
		pub fn set_acceptance(origin: OriginFor<T>, acceptance: Acceptance) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_set_acceptance(voter.id, acceptance)
		}

		/// Say whom one never lets decide for one directly, whatever one signs in a hurry. A delegation
		/// to one of them is to be taken back first. Whom those trust that one trusts is theirs to say.
		#[pallet::call_index(14)]
		#[pallet::weight(Costs::<T>::set_never())]
		pub fn set_never(origin: OriginFor<T>, never: NeverOf<T>) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_set_never(voter, never)
		}

		/// Clear what somebody said about delegation and means nothing any more: it has run out, or
		/// its issue is over. Anyone may.
		#[pallet::call_index(15)]
		#[pallet::weight(Costs::<T>::prune())]
		pub fn prune(
			origin: OriginFor<T>,
			unit: TerritoryId,
			truster: T::VoterId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(unit, truster)
		}

		/// Begin an issue with a first initiative, which one initiates and, if one has a vote, supports.
		/// It follows the policy that is named, or else the one that is its area's default.
		#[pallet::call_index(20)]
		#[pallet::weight(Costs::<T>::open_issue())]
		pub fn open_issue(
			origin: OriginFor<T>,
			area: AreaId,
			policy: Option<PolicyId>,
			content: ContentRef,
			action: Option<ActionOf<T>>,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_open_issue(voter, area, policy, content, action)
		}

		/// Propose something else in an issue, until it is voted on.
		#[pallet::call_index(21)]
		#[pallet::weight(Costs::<T>::add_initiative())]
		pub fn add_initiative(
			origin: OriginFor<T>,
			issue: IssueId,
			content: ContentRef,
			action: Option<ActionOf<T>>,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_add_initiative(voter, issue, content, action)
		}

		/// Let an initiative say something else, until its issue is verified. For its initiators.
		/// Who supports it stays its supporter, and has not seen this draft.
		#[pallet::call_index(22)]
		#[pallet::weight(Costs::<T>::add_draft())]
		pub fn add_draft(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			content: ContentRef,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_add_draft(voter, issue, initiative, content)
		}

		/// Take an initiative back, until its issue is verified, and say what to support instead.
		/// For its initiators.
		#[pallet::call_index(23)]
		#[pallet::weight(Costs::<T>::revoke())]
		pub fn revoke(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			successor: Option<(IssueId, u8)>,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_revoke(voter, issue, initiative, successor)
		}

		/// Ask somebody to speak for an initiative with one.
		#[pallet::call_index(24)]
		#[pallet::weight(Costs::<T>::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			who: T::VoterId,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_invite(voter, issue, initiative, who)
		}

		/// Speak for an initiative that one was asked to.
		#[pallet::call_index(25)]
		#[pallet::weight(Costs::<T>::accept_invitation())]
		pub fn accept_invitation(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_accept_invitation(voter, issue, initiative)
		}

		/// No longer speak for an initiative, or decline to; or take an invitation back. The last
		/// initiator cannot leave.
		#[pallet::call_index(26)]
		#[pallet::weight(Costs::<T>::remove_initiator())]
		pub fn remove_initiator(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			who: T::VoterId,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_remove_initiator(voter, issue, initiative, who)
		}

		/// Take part in the discussion of an issue oneself, whatever one has delegated; or no
		/// longer, with all that one supports in it.
		#[pallet::call_index(30)]
		#[pallet::weight(Costs::<T>::set_interest())]
		pub fn set_interest(
			origin: OriginFor<T>,
			issue: IssueId,
			interested: bool,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_set_interest(voter, issue, interested)
		}

		/// Support an initiative, having seen its present draft; or see a new one.
		#[pallet::call_index(31)]
		#[pallet::weight(Costs::<T>::support())]
		pub fn support(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			draft: u16,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_support(voter, issue, initiative, draft)
		}

		/// No longer support an initiative. What one thinks of its suggestions goes, too.
		#[pallet::call_index(32)]
		#[pallet::weight(Costs::<T>::unsupport())]
		pub fn unsupport(origin: OriginFor<T>, issue: IssueId, initiative: u8) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_unsupport(voter, issue, initiative)
		}

		/// Suggest something to an initiative, which one supports by that.
		#[pallet::call_index(33)]
		#[pallet::weight(Costs::<T>::suggest())]
		pub fn suggest(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			content: ContentRef,
			degree: Degree,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_suggest(voter, issue, initiative, content, degree)
		}

		/// Say what one thinks of a suggestion, or nothing any more. Who thinks something supports
		/// the initiative.
		#[pallet::call_index(34)]
		#[pallet::weight(match opinion {
			Some(_) => Costs::<T>::rate(),
			None => Costs::<T>::withdraw_opinion(),
		})]
		pub fn rate(
			origin: OriginFor<T>,
			issue: IssueId,
			initiative: u8,
			suggestion: u16,
			opinion: Option<Opinion>,
		) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_rate(voter, issue, initiative, suggestion, opinion)
		}

		/// Vote, for everybody to see, or vote anew: a grade for each initiative, by rising number;
		/// above zero for it, below against, what is left out is neutral. An empty ballot is one.
		/// Only where the policy has open ballots.
		#[pallet::call_index(40)]
		#[pallet::weight(Costs::<T>::vote())]
		pub fn vote(origin: OriginFor<T>, issue: IssueId, grades: Grades) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_vote(voter, issue, grades)
		}

		/// Vote, hidden until the close, or vote anew: hand in the commitment to a ballot, and keep
		/// its opening. Only where the policy hides ballots.
		#[pallet::call_index(41)]
		#[pallet::weight(Costs::<T>::seal())]
		pub fn seal(origin: OriginFor<T>, issue: IssueId, commitment: H256) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_seal(voter, issue, commitment)
		}

		/// Take one's ballot back: whoever one trusts decides again.
		#[pallet::call_index(42)]
		#[pallet::weight(Costs::<T>::withdraw_ballot())]
		pub fn withdraw_ballot(origin: OriginFor<T>, issue: IssueId) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_withdraw_ballot(voter, issue)
		}

		/// Say that one will not vote oneself. Whoever one trusts does.
		#[pallet::call_index(43)]
		#[pallet::weight(Costs::<T>::decline())]
		pub fn decline(origin: OriginFor<T>, issue: IssueId) -> DispatchResult {
			let voter = T::VoterOrigin::ensure_origin(origin)?;
			Self::do_decline(voter, issue)
		}

		/// Open a sealed ballot, once the vote is closed. Whoever knows the opening may.
		#[pallet::call_index(44)]
		#[pallet::weight(Costs::<T>::reveal())]
		pub fn reveal(
			origin: OriginFor<T>,
			issue: IssueId,
			voter: T::VoterId,
			grades: Grades,
			salt: H256,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_reveal(issue, voter, grades, salt)
		}

		/// Bring an issue into the phase that it is in by the clock. The chain does it by itself but where
		/// nothing is frozen, at the end of the opening of ballots. What takes a count is not due before the
		/// count is done.
		#[pallet::call_index(50)]
		#[pallet::weight(Costs::<T>::advance())]
		pub fn advance(origin: OriginFor<T>, issue: IssueId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_advance(issue)
		}

		/// Ask for the issues of an area that seek admission to be counted soon. Anyone may, from
		/// time to time.
		#[pallet::call_index(51)]
		#[pallet::weight(Costs::<T>::request_check())]
		pub fn request_check(origin: OriginFor<T>, area: AreaId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_request_check(area)
		}

		/// Release what follows from a decision, once its time has come. Anyone may, and states how
		/// much it weighs at most. It is released once, whatever comes of it; what cannot be released,
		/// or was not in time, is cleared. While nobody has brought its bytes, or if it weighs more
		/// than was stated, it goes on waiting.
		#[pallet::call_index(52)]
		#[pallet::weight(Costs::<T>::enact().saturating_add(*bound))]
		pub fn enact(
			origin: OriginFor<T>,
			issue: IssueId,
			bound: Weight,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_enact(issue, bound)
		}

		/// Clear what people did in an issue that has been over for long, at most `limit` records
		/// of it. The result stays. Anyone may.
		#[pallet::call_index(53)]
		#[pallet::weight(Costs::<T>::clear((*limit).min(T::MaxCleared::get())))]
		pub fn clear(
			origin: OriginFor<T>,
			issue: IssueId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let cleared = Self::do_clear(issue, limit)?;
			Ok(Some(Costs::<T>::clear(cleared)).into())
		}
	}
}
