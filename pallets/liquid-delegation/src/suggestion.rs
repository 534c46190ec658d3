// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What supporters would have different. A suggestion lives as long as somebody has an opinion on it.

use crate::{
	allowance::Effort, Config, Error, Event, Initiatives, Opinions, Pallet, Participations,
	Suggestions,
};
use co3_primitives::{ContentRef, IssueId, SortedId, Voter};
use co3_tally::{Degree, Opinion};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;

/// On how many suggestions of an issue one person can have an opinion.
pub const MAX_OPINIONS: u32 = 32;

/// How many suggestions to one initiative somebody can have made and stand behind. What they no longer
/// have an opinion on lives by others' opinions, which are bounded.
pub const MAX_SUGGESTIONS_OF_ONE: usize = 8;

/// What somebody would have different.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Suggestion<VoterId> {
	/// What it says.
	pub content: ContentRef,
	/// Who made it.
	pub by: VoterId,
	/// How many people have an opinion on it.
	pub opinions: u32,
	/// Whether a moderator said that the text must go. Its hash stays, and so do opinions on it.
	pub condemned: bool,
}

/// What somebody thinks of a suggestion.
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
pub struct OpinionRow {
	/// To which initiative the suggestion was made.
	pub initiative: u8,
	/// Which one of its suggestions.
	pub suggestion: u16,
	/// What they think.
	pub opinion: Opinion,
	/// Whether the suggestion is theirs.
	pub own: bool,
}

/// What somebody thinks of the suggestions of an issue.
pub type OpinionRows = BoundedVec<OpinionRow, ConstU32<MAX_OPINIONS>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::suggest`].
	pub(crate) fn do_suggest(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		content: ContentRef,
		degree: Degree,
	) -> DispatchResult {
		content.check().map_err(Error::<T>::from)?;
		let issue = Self::current(id)?;
		ensure!(issue.is_editable(), Error::<T>::TooLate);
		Self::ensure_entitled(id, &issue, &voter)?;
		let mut initiative = Self::discussed(id, number)?;
		ensure!(initiative.suggestions < T::MaxSuggestions::get(), Error::<T>::TooManySuggestions);
		let suggestion = initiative.next_suggestion;
		initiative.next_suggestion =
			suggestion.checked_add(1).ok_or(Error::<T>::TooManySuggestions)?;
		Self::spend(&voter.id, Effort::Suggestion)?;
		let rows = Opinions::<T>::get(SortedId::from(id), voter.id);
		let own = rows.iter().filter(|row| row.own && row.initiative == number).count();
		ensure!(own < MAX_SUGGESTIONS_OF_ONE, Error::<T>::OwnCapReached);

		// Saturating: below the cap, as just checked.
		initiative.suggestions = initiative.suggestions.saturating_add(1);
		let (key, by) = (SortedId::from(id), voter.id);
		Initiatives::<T>::insert(key, number, initiative);
		Suggestions::<T>::insert(
			(key, number, suggestion),
			Suggestion { content, by, opinions: 0, condemned: false },
		);
		Self::deposit_event(Event::Suggested { issue: id, initiative: number, suggestion, by });
		Self::write_opinion(
			id,
			by,
			number,
			suggestion,
			Some(Opinion { degree, fulfilled: false }),
		)?;
		Ok(())
	}

	/// See [`Pallet::rate`].
	pub(crate) fn do_rate(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		suggestion: u16,
		opinion: Option<Opinion>,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.is_discussed(), Error::<T>::TooLate);
		Self::ensure_entitled(id, &issue, &voter)?;
		Self::discussed(id, number)?;
		let known = Suggestions::<T>::contains_key((SortedId::from(id), number, suggestion));
		ensure!(known, Error::<T>::UnknownSuggestion);
		Self::write_opinion(id, voter.id, number, suggestion, opinion)?;
		let assisted = voter.assisted;
		Self::deposit_event(Event::Rated {
			issue: id,
			initiative: number,
			suggestion,
			voter: voter.id,
			opinion,
			assisted,
		});
		Ok(())
	}

	/// Writes what somebody thinks, or no longer thinks, of a suggestion. Whoever has an opinion
	/// supports the initiative.
	fn write_opinion(
		id: IssueId,
		voter: T::VoterId,
		initiative: u8,
		suggestion: u16,
		opinion: Option<Opinion>,
	) -> DispatchResult {
		let key = SortedId::from(id);
		let mut rows = Opinions::<T>::get(key, voter);
		let at = rows
			.iter()
			.position(|row| row.initiative == initiative && row.suggestion == suggestion);
		match (at.and_then(|at| rows.get_mut(at)), opinion) {
			(Some(row), Some(opinion)) => {
				ensure!(row.opinion != opinion, Error::<T>::NothingNew);
				row.opinion = opinion;
			}
			(None, Some(opinion)) => {
				let made = Suggestions::<T>::get((key, initiative, suggestion));
				let own = made.is_some_and(|made| made.by == voter);
				let row = OpinionRow { initiative, suggestion, opinion, own };
				rows.try_push(row).map_err(|_| Error::<T>::TooManyOpinions)?;
				Self::count_opinion(id, initiative, suggestion, true);
			}
			(_, None) => {
				let at = at.ok_or(Error::<T>::NothingNew)?;
				rows.remove(at);
				Self::count_opinion(id, initiative, suggestion, false);
			}
		}
		let critical = rows
			.iter()
			.filter(|row| row.initiative == initiative && row.opinion.is_critical())
			.count();
		if rows.is_empty() {
			Opinions::<T>::remove(key, voter);
		} else {
			Opinions::<T>::insert(key, voter, rows);
		}
		if !Self::supports(id, &voter, initiative) {
			Self::spend(&voter, Effort::Support)?;
			let drafts = Self::initiative_of(id, initiative)?.drafts;
			Self::write_support(id, voter, initiative, drafts)?;
		}
		Self::note_critical(id, voter, initiative, critical)
	}

	/// Writes how many of a supporter's opinions on an initiative are critical, where that changes.
	fn note_critical(
		id: IssueId,
		voter: T::VoterId,
		initiative: u8,
		critical: usize,
	) -> Result<(), DispatchError> {
		// At most as many as one person has opinions.
		let critical = critical as u8;
		let participation = Participations::<T>::get(SortedId::from(id), voter);
		let before = participation.get().support(initiative).map(|support| support.critical);
		if before == Some(critical) {
			return Ok(());
		}
		Self::change_participation(id, voter, |participation| {
			if let Some(support) = participation.support_mut(initiative) {
				support.critical = critical;
			}
			Ok(())
		})
	}

	/// Counts an opinion that came or went. A suggestion dies with the last one.
	pub(crate) fn count_opinion(id: IssueId, initiative: u8, suggestion: u16, came: bool) {
		let key = SortedId::from(id);
		let mut died = false;
		Suggestions::<T>::mutate_exists((key, initiative, suggestion), |slot| {
			let Some(kept) = slot.as_mut() else { return };
			// Saturating: one a person, and whatever goes was counted when it came.
			kept.opinions = match came {
				true => kept.opinions.saturating_add(1),
				false => kept.opinions.saturating_sub(1),
			};
			if kept.opinions == 0 {
				*slot = None;
				died = true;
			}
		});
		if died {
			Initiatives::<T>::mutate(key, initiative, |initiative| {
				if let Some(initiative) = initiative {
					// Saturating: it was counted when it was made.
					initiative.suggestions = initiative.suggestions.saturating_sub(1);
				}
			});
			Self::deposit_event(Event::SuggestionDied { issue: id, initiative, suggestion });
		}
	}
}
