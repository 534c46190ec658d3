// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The life of an object, in one table.

use crate::{BlockNumberFor, Config, Error, Event, ObjectOf, Pallet, State, Steps};
use co3_primitives::{
	life::{self, rule, Actor, Rule, Step},
	Breach, ContentRef, ObjectId, SortedId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
};
use scale_info::TypeInfo;

/// In what capacity somebody takes an object a step further.
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
	/// Its author, or somebody who writes with them.
	Author,
	/// An officer of the body that is to answer.
	Office,
	/// The same, who hands it to another body.
	Referral,
	/// The same, who says that another object says the same, or no longer.
	Merger,
	/// Citizens: enough of them disputed a fix, or somebody pushed what was due.
	Citizens,
	/// A moderator, who hides it. As all that follows, this leaves the state as it is.
	Hiding,
	/// Its author, or somebody who writes with them, who appeals against that.
	Appeal,
	/// Another moderator, who turns the appeal down.
	Refusal,
	/// A moderator, who shows it again: on an appeal if one waits, or without.
	Restoration,
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
	/// It cannot be done.
	NotFeasible,
	/// It costs more than there is.
	TooExpensive,
	/// The law forbids it.
	AgainstTheLaw,
	/// Something already decided says otherwise.
	AgainstAPlan,
	/// It has been done already.
	AlreadyDone,
	/// It is coming anyway.
	AlreadyPlanned,
	/// Somebody else is responsible.
	NotOurs,
	/// Another object says the same.
	SaysTheSame,
	/// Too few people want it.
	NotEnoughSupport,
	/// Something is missing in what the author said.
	Incomplete,
	/// The office waits for the author.
	WaitingForAuthor,
	/// The office waits for another body.
	WaitingForOthers,
	/// The office waits for weather, season or material.
	WaitingForConditions,
	/// Nothing of the sort was found there.
	NotFound,
	/// It does not belong here.
	OutOfScope,
	/// The fix did not hold, or was none.
	Disputed,
	/// The answer was due and did not come.
	Overdue,
	/// It breaks a rule.
	Breaks(Breach),
	/// A step before was a mistake.
	Mistake,
	/// Something else; the note says what.
	Other,
}

const OPEN: &[State] = &[
	State::Submitted,
	State::Acknowledged,
	State::UnderReview,
	State::Evaluating,
	State::NeedsInformation,
	State::Accepted,
	State::Planned,
	State::Scheduled,
	State::InProgress,
	State::Referred,
	State::Reopened,
];

const EVERY: &[State] = &State::ALL;

/// Every step that there is. Whatever is not here is refused, for everyone. No step leads from a
/// state to itself.
pub const TABLE: &[Rule<State, Mover>] = &[
	rule(&[State::Draft], State::Submitted, &[Mover::Author], false),
	rule(
		&[State::Submitted, State::Referred, State::Reopened],
		State::Acknowledged,
		&[Mover::Office],
		false,
	),
	rule(OPEN, State::UnderReview, &[Mover::Office], false),
	// The author has said what was missing.
	rule(&[State::NeedsInformation], State::UnderReview, &[Mover::Author], false),
	rule(OPEN, State::Evaluating, &[Mover::Office], false),
	// The clocks stand still from here: never without saying why.
	rule(OPEN, State::NeedsInformation, &[Mover::Office], true),
	rule(OPEN, State::Accepted, &[Mover::Office], false),
	rule(OPEN, State::Planned, &[Mover::Office], false),
	rule(OPEN, State::Scheduled, &[Mover::Office], false),
	rule(OPEN, State::InProgress, &[Mover::Office], false),
	rule(OPEN, State::Referred, &[Mover::Referral], true),
	rule(OPEN, State::Fixed, &[Mover::Office], false),
	rule(OPEN, State::FixedByCitizens, &[Mover::Author, Mover::Office], false),
	rule(OPEN, State::Rejected, &[Mover::Office], true),
	rule(OPEN, State::NotResponsible, &[Mover::Office], true),
	rule(OPEN, State::Cancelled, &[Mover::Author, Mover::Office], true),
	rule(OPEN, State::Duplicate, &[Mover::Merger], true),
	rule(OPEN, State::Withdrawn, &[Mover::Author], false),
	rule(&[State::Draft], State::Withdrawn, &[Mover::Author], false),
	rule(&[State::Fixed, State::FixedByCitizens], State::Reopened, &[Mover::Citizens], true),
	rule(
		&[
			State::Fixed,
			State::FixedByCitizens,
			State::Rejected,
			State::NotResponsible,
			State::Cancelled,
		],
		State::Reopened,
		&[Mover::Office],
		true,
	),
	rule(&[State::Duplicate], State::Reopened, &[Mover::Merger], true),
	// Long after anybody did anything about it: see `Pallet::archive`.
	rule(EVERY, State::Archived, &[Mover::Citizens], false),
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
}

impl<T: Config> Pallet<T> {
	/// Takes an object a step further, if the table allows it: state, clocks, lists, statistics,
	/// record and event. The object is not written; the caller may have more to change.
	pub(crate) fn step(
		id: ObjectId,
		object: &mut ObjectOf<T>,
		step: Move<T>,
	) -> Result<(), DispatchError> {
		let Move { to, by, actor, reason, note } = step;
		let from = object.state;
		let rule = allowed(from, to, by).ok_or(Error::<T>::NotAllowed)?;
		ensure!(!rule.reason || reason.is_some(), Error::<T>::ReasonMissing);
		if let Some(note) = &note {
			note.check().map_err(Error::<T>::from)?;
		}

		let key = SortedId::from(id);
		let was_listed = object.is_listed();
		let stopped = object.clocks.step(from, to, by, Self::now());
		object.state = to;
		object.state_since = frame_system::Pallet::<T>::block_number();
		object.changed_at = object.state_since;
		if to.is_fixed() {
			// Saturating: a fix a block would take longer than any office.
			object.fixes = object.fixes.saturating_add(1);
			object.confirmed = 0;
			object.disputed = 0;
		}
		if to == State::Reopened {
			// Whoever arrived while it was closed counts from now on; whoever moved on does not.
			object.supports = object.records.supports;
			Self::check_threshold(id, object);
		}
		Self::relist(key, was_listed, object);
		Self::count_step(object, from, to, &stopped);
		Self::record_step(
			key,
			object,
			Step { from, to, by, actor, reason, note, at: object.state_since, on: Self::now() },
		);
		Self::deposit_event(Event::Moved { object: id, from, to, by, reason });
		Ok(())
	}

	/// Notes that something of an object changes now.
	pub(crate) fn touch(object: &mut ObjectOf<T>) {
		object.changed_at = frame_system::Pallet::<T>::block_number();
	}

	/// Puts on record that something else than its state changed.
	pub(crate) fn record(
		id: ObjectId,
		object: &mut ObjectOf<T>,
		by: Mover,
		actor: ActorOf<T>,
		reason: Option<Reason>,
		note: Option<ContentRef>,
	) {
		let (from, to) = (object.state, object.state);
		let (at, on) = (frame_system::Pallet::<T>::block_number(), Self::now());
		let step = Step { from, to, by, actor, reason, note, at, on };
		Self::record_step(SortedId::from(id), object, step);
	}

	/// Puts a step on record.
	fn record_step(key: SortedId, object: &mut ObjectOf<T>, step: StepOf<T>) {
		Steps::<T>::insert(key, object.records.steps, step);
		// Saturating: a step a call would take longer than any office.
		object.records.steps = object.records.steps.saturating_add(1);
	}

	/// See [`Pallet::proceed`]. By the author for what the table leaves to authors, by an officer
	/// for the rest.
	pub(crate) fn do_proceed(
		id: ObjectId,
		by: Mover,
		actor: ActorOf<T>,
		to: State,
		reason: Option<Reason>,
		note: Option<ContentRef>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		Self::step(id, &mut object, Move { to, by, actor, reason, note })?;
		Self::keep(id, object);
		Ok(())
	}
}
