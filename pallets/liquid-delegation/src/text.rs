// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What people wrote in an issue, and that a moderator said it must go. Its hash stays.

use crate::{Config, Drafts, Error, Event, Pallet, Suggestions};
use co3_primitives::{IssueId, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
};
use scale_info::TypeInfo;

/// Something that somebody wrote in an issue.
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
pub enum Text {
	/// A version of what an initiative says.
	Draft {
		/// Of which initiative.
		initiative: u8,
		/// Which one, from 1.
		draft: u16,
	},
	/// What a supporter would have different.
	Suggestion {
		/// In which initiative.
		initiative: u8,
		/// The number of the suggestion.
		suggestion: u16,
	},
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::condemn`].
	pub(crate) fn do_condemn(id: IssueId, text: Text) -> DispatchResult {
		let key = SortedId::from(id);
		match text {
			Text::Draft { initiative, draft } => {
				Drafts::<T>::try_mutate((key, initiative, draft), |kept| {
					let kept = kept.as_mut().ok_or(Error::<T>::UnknownDraft)?;
					Self::mark_condemned(&mut kept.condemned)
				})?;
			}
			Text::Suggestion { initiative, suggestion } => {
				Suggestions::<T>::try_mutate((key, initiative, suggestion), |kept| {
					let kept = kept.as_mut().ok_or(Error::<T>::UnknownSuggestion)?;
					Self::mark_condemned(&mut kept.condemned)
				})?;
			}
		}
		Self::deposit_event(Event::Condemned { issue: id, text });
		Ok(())
	}

	fn mark_condemned(condemned: &mut bool) -> Result<(), DispatchError> {
		ensure!(!*condemned, Error::<T>::AlreadyCondemned);
		*condemned = true;
		Ok(())
	}
}
