// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The life of an anchor, in one table.

use crate::{AnchorOf, BlockNumberFor, Config, Error, Event, Pallet, State, Steps};
use co3_primitives::{
	counts::one_more,
	life::{self, rule, Actor, Rule, Step},
	AnchorId, Breach, ContentRef, SortedId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;

/// In what capacity somebody takes an anchor a step further.
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
pub enum Mover {
	/// Its author.
	Author,
	/// A proposal officer of the municipality.
	Office,
	/// A moderator of the municipality.
	Moderator,
	/// Another moderator, or an officer, who looks at what a moderator did.
	Review,
	/// Anyone, since its window has ended.
	Clock,
}

/// Why a step was taken. Codes, so that they can be counted, and shown in every language.
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
pub enum Reason {
	/// It breaks a rule.
	Breaks(Breach),
	/// It changed, and has to be seen again.
	Edited,
	/// It would lead people into danger: onto rails, into traffic, over an edge.
	Unsafe,
	/// It does not belong there: a memorial, a place of worship, a school.
	OutOfPlace,
	/// Its alternative text does not say what it shows.
	NotDescribed,
	/// It shows somebody else's work.
	RightsOfOthers,
	/// What it leads to is over.
	Outdated,
	/// A step before was a mistake.
	Mistake,
	/// Something else; the note says what.
	Other,
}

/// Everything that has not come to its end.
const STANDING: &[State] = &[State::Proposed, State::Approved, State::Live, State::Suspended];

/// Every step that there is. Whatever is not here is refused, for everyone. No step leads from a
/// state to itself.
pub const TABLE: &[Rule<State, Mover>] = &[
	rule(&[State::Proposed], State::Approved, &[Mover::Office], false),
	// Put up, and taken down for the time being.
	rule(&[State::Approved], State::Live, &[Mover::Author, Mover::Office], false),
	rule(&[State::Live], State::Approved, &[Mover::Author, Mover::Office], false),
	// What changed has to be seen again. An officer who has seen a mistake says which.
	rule(&[State::Approved, State::Live], State::Proposed, &[Mover::Author], false),
	rule(&[State::Approved, State::Live], State::Proposed, &[Mover::Office], true),
	rule(
		&[State::Proposed, State::Approved, State::Live],
		State::Suspended,
		&[Mover::Moderator],
		true,
	),
	// Back to where it was: see `Pallet::restore`.
	rule(&[State::Suspended], State::Proposed, &[Mover::Review], false),
	rule(&[State::Suspended], State::Approved, &[Mover::Review], false),
	rule(&[State::Suspended], State::Live, &[Mover::Review], false),
	// Taken back by its author; declined or removed by an officer; over by itself.
	rule(STANDING, State::Retired, &[Mover::Author, Mover::Clock], false),
	rule(STANDING, State::Retired, &[Mover::Office], true),
];

/// The rule for a step, if the table has it.
pub fn allowed(from: State, to: State, by: Mover) -> Option<&'static Rule<State, Mover>> {
	life::allowed(TABLE, from, to, by)
}

/// A [`Step`] of this chain.
pub type StepOf<T> = Step<State, Mover, Reason, ActorOf<T>, BlockNumberFor<T>>;
/// An [`Actor`] of this chain.
pub type ActorOf<T> = Actor<<T as Config>::VoterId, <T as frame_system::Config>::AccountId>;

/// A step that somebody wants to take.
pub(crate) struct Move<T: Config> {
	pub to: State,
	pub by: Mover,
	pub actor: ActorOf<T>,
	pub reason: Option<Reason>,
	pub note: Option<ContentRef>,
	pub assisted: bool,
}

impl<T: Config> Move<T> {
	/// A step without a word.
	pub(crate) fn plain(to: State, by: Mover, actor: ActorOf<T>) -> Self {
		Self { to, by, actor, reason: None, note: None, assisted: false }
	}
}

impl<T: Config> Pallet<T> {
	/// Takes an anchor a step further, if the table allows it: state, lists, record and event. The anchor is
	/// not written; the caller may have more to change.
	pub(crate) fn step(id: AnchorId, anchor: &mut AnchorOf<T>, step: Move<T>) -> DispatchResult {
		let Move { to, by, actor, reason, note, assisted } = step;
		let from = anchor.state;
		let rule = allowed(from, to, by).ok_or(Error::<T>::NotAllowed)?;
		ensure!(!rule.reason || reason.is_some(), Error::<T>::ReasonMissing);
		// Authors put up and take down as often as there is room; whoever ends it always finds some.
		let has_room = by != Mover::Author
			|| to == State::Retired
			|| anchor.records.steps < T::MaxSteps::get();
		ensure!(has_room, Error::<T>::CapReached);
		if let Some(note) = &note {
			note.check().map_err(Error::<T>::from)?;
		}

		let key = SortedId::from(id);
		let was_listed = from.is_listed();
		anchor.state = to;
		Self::touch(anchor);
		anchor.state_since = anchor.changed_at;
		if to == State::Retired {
			Self::step_off(id, anchor);
		}
		Self::relist(key, was_listed, anchor);
		let record = Step {
			from,
			to,
			by,
			actor,
			reason,
			note,
			at: anchor.changed_at,
			on: anchor.changed_on,
		};
		Steps::<T>::insert(key, anchor.records.steps, record);
		one_more(&mut anchor.records.steps);
		Self::deposit_event(Event::Moved { anchor: id, from, to, by, reason, assisted });
		Ok(())
	}

	/// Notes that something of an anchor changes now.
	pub(crate) fn touch(anchor: &mut AnchorOf<T>) {
		anchor.changed_at = frame_system::Pallet::<T>::block_number();
		anchor.changed_on = Self::now();
	}
}
