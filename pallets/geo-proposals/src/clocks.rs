// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The service clock. Everything in it comes from the block's own time, so that nobody can say
//! that they answered earlier than they did.

use crate::{transitions::Mover, State};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// How long a category allows for what, in milliseconds; none where nothing is promised.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Targets {
	/// For saying that it was seen.
	pub acknowledge: Option<u64>,
	/// For saying what will happen.
	pub answer: Option<u64>,
	/// For being done with it.
	pub solve: Option<u64>,
}

/// A clock that has stopped.
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
pub struct Stop {
	/// When, in milliseconds since 1970.
	pub at: u64,
	/// How long it had run, in milliseconds, without the time spent waiting for others.
	pub took: u64,
}

/// The three clocks of an object. They start together, when it is submitted.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Clocks {
	/// When they started, in milliseconds since 1970; none for a draft.
	pub started: Option<u64>,
	/// Since when they stand still, waiting for somebody else; the step says why.
	pub waiting_since: Option<u64>,
	/// How long they have stood still before, in milliseconds.
	pub waited: u64,
	/// The office first said that it was seen.
	pub acknowledged: Option<Stop>,
	/// The office first said what will happen.
	pub answered: Option<Stop>,
	/// It was done with. Forgotten when it is reopened: what was not fixed did not stop a clock.
	pub solved: Option<Stop>,
	/// It was taken back or merged: nothing is due any more.
	pub halted: Option<u64>,
}

/// What is late. Computed when it is read, never stored.
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
pub struct Overdue {
	/// Nobody has said that it was seen.
	pub acknowledge: bool,
	/// Nobody has said what will happen.
	pub answer: bool,
	/// It is not done with.
	pub solve: bool,
}

/// A clock that a step has just stopped, for the statistics.
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
pub enum Clock {
	/// Until somebody says that it was seen.
	Acknowledge,
	/// Until somebody says what will happen.
	Answer,
	/// Until it is done with.
	Solve,
}

impl Clocks {
	/// Clocks that start now.
	pub(crate) fn start(&mut self, now: u64) {
		self.started = Some(now);
	}

	/// How long they had run at `moment`, without the waiting.
	fn run_until(&self, moment: u64) -> u64 {
		let still =
			self.waiting_since.map(|since| moment.saturating_sub(since)).unwrap_or_default();
		// Saturating: time moves forward, and what stood still is part of it.
		moment
			.saturating_sub(self.started.unwrap_or(moment))
			.saturating_sub(self.waited)
			.saturating_sub(still)
	}

	fn stop(&self, now: u64) -> Option<Stop> {
		Some(Stop { at: now, took: self.run_until(now) })
	}

	/// The office acted: whatever it did, it has seen it. Tells how long that took the first time.
	pub(crate) fn acknowledge(&mut self, now: u64) -> Option<(Clock, u64)> {
		if self.acknowledged.is_some() {
			return None;
		}
		self.acknowledged = self.stop(now);
		self.acknowledged.map(|stop| (Clock::Acknowledge, stop.took))
	}

	/// The office said what will happen. Tells how long that took the first time.
	pub(crate) fn answer(&mut self, now: u64) -> Option<(Clock, u64)> {
		if self.answered.is_some() {
			return None;
		}
		self.answered = self.stop(now);
		self.answered.map(|stop| (Clock::Answer, stop.took))
	}

	/// Follows a step from one state to another. Gives the clocks that it stopped.
	pub(crate) fn step(
		&mut self,
		from: State,
		to: State,
		by: Mover,
		now: u64,
	) -> [Option<(Clock, u64)>; 3] {
		if from == State::NeedsInformation {
			if let Some(since) = self.waiting_since.take() {
				// Saturating: time moves forward.
				self.waited = self.waited.saturating_add(now.saturating_sub(since));
			}
		}
		let mut stopped = [None; 3];
		match to {
			State::Submitted => self.start(now),
			State::Reopened => {
				self.solved = None;
				self.halted = None;
			}
			State::Duplicate | State::Withdrawn => self.halted = Some(now),
			// What was done with keeps its clocks; what was never taken up has them stopped.
			State::Archived if self.solved.is_none() => self.halted = self.halted.or(Some(now)),
			_ => {}
		}
		if by == Mover::Office || by == Mover::Referral {
			stopped[0] = self.acknowledge(now);
		}
		let answers =
			matches!(to, State::Accepted | State::Planned | State::Scheduled | State::InProgress);
		let solves = to.is_closed() && self.halted.is_none() && to != State::Archived;
		if by == Mover::Office && (answers || solves) {
			stopped[1] = self.answer(now);
		}
		if solves {
			self.solved = self.stop(now);
			stopped[2] = self.solved.map(|stop| (Clock::Solve, stop.took));
		}
		if to == State::NeedsInformation {
			self.waiting_since = Some(now);
		}
		stopped
	}

	/// What is late at `moment`.
	pub fn overdue(&self, targets: &Targets, moment: u64) -> Overdue {
		let end = self.halted.or(self.solved.map(|stop| stop.at)).unwrap_or(moment);
		let running = self.run_until(end.min(moment));
		let late = |stop: Option<Stop>, target: Option<u64>| {
			let took = stop.map(|stop| stop.took).unwrap_or(running);
			self.started.is_some() && target.is_some_and(|target| took > target)
		};
		Overdue {
			acknowledge: late(self.acknowledged, targets.acknowledge),
			answer: late(self.answered, targets.answer),
			solve: late(self.solved, targets.solve),
		}
	}
}
