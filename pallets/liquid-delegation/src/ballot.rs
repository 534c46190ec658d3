// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What voters say, and what others see of it before the close.

use crate::{
	initiative::MAX_INITIATIVES, Ballots, Config, Error, Event, InitiativeOf, IssueOf, Pallet,
	Policy, Publicity, State, Tick,
};
use co3_primitives::{CivicAction, IssueId, OnCivicAction, SortedId, Voter};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::ConstU32,
	BoundedVec,
};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash, Zero};

/// A grade for each initiative that is not left neutral, by rising number.
pub type Grades = BoundedVec<(u8, i8), ConstU32<MAX_INITIATIVES>>;

/// What a commitment is to, before anything else: nobody takes it for the hash of something else.
pub const COMMITMENT: &[u8; 12] = b"co3 ballot 1";

/// What somebody handed in.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Paper {
	/// A ballot for everybody to see.
	Open(Grades),
	/// The commitment to a ballot; see [`Pallet::commitment`].
	Sealed(H256),
	/// A ballot that was sealed until the close, with all that its commitment was to: whoever reads the
	/// state can check one against the other.
	Revealed {
		/// What it says.
		grades: Grades,
		/// What it was sealed with.
		salt: H256,
	},
	/// Nothing any more.
	Withdrawn,
	/// That they will not vote themselves. Whoever they trust does.
	Declined,
}

impl Paper {
	/// Whether it is a ballot: an empty one, and one that is never opened, too.
	pub const fn acts(&self) -> bool {
		matches!(self, Self::Open(_) | Self::Sealed(_) | Self::Revealed { .. })
	}

	/// Its grades. What is not opened has none.
	pub fn grades(&self) -> &[(u8, i8)] {
		match self {
			Self::Open(grades) | Self::Revealed { grades, .. } => grades,
			_ => &[],
		}
	}
}

/// What somebody handed in, and how.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Ballot {
	/// What.
	pub paper: Paper,
	/// In which tick.
	pub at: Tick,
	/// What they had handed in when the confirmation period began, if that was replaced since.
	pub before: Option<Paper>,
	/// Whether reward rules were told that they voted.
	pub told: bool,
	/// Whether the desk handed it in, on their mandate.
	pub assisted: bool,
}

impl Ballot {
	/// What they had handed in at the end of `tick`: the last one before the confirmation period, or any from
	/// when they handed in this paper on.
	pub fn as_of(&self, tick: Tick) -> Option<&Paper> {
		if self.at <= tick {
			Some(&self.paper)
		} else {
			self.before.as_ref()
		}
	}
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::vote`].
	pub(crate) fn do_vote(voter: Voter<T::VoterId>, id: IssueId, grades: Grades) -> DispatchResult {
		let (issue, policy) = Self::polled(id, &voter)?;
		ensure!(policy.publicity == Publicity::Open, Error::<T>::BallotsAreSealed);
		Self::check_grades(id, &policy, &grades, Self::can_be_graded)?;
		Self::hand_in(&voter, id, &issue, Paper::Open(grades));
		Ok(())
	}

	/// See [`Pallet::seal`].
	pub(crate) fn do_seal(
		voter: Voter<T::VoterId>,
		id: IssueId,
		commitment: H256,
	) -> DispatchResult {
		let (issue, policy) = Self::polled(id, &voter)?;
		let sealed = policy.publicity == Publicity::HiddenUntilClose;
		ensure!(sealed, Error::<T>::BallotsAreOpen);
		Self::hand_in(&voter, id, &issue, Paper::Sealed(commitment));
		Ok(())
	}

	/// See [`Pallet::decline`].
	pub(crate) fn do_decline(voter: Voter<T::VoterId>, id: IssueId) -> DispatchResult {
		let (issue, _) = Self::polled(id, &voter)?;
		let known = Ballots::<T>::get(SortedId::from(id), voter.id);
		let acts = known.as_ref().is_some_and(|ballot| ballot.paper.acts());
		ensure!(!acts, Error::<T>::AlreadyVoted);
		let declined = known.is_some_and(|ballot| ballot.paper == Paper::Declined);
		ensure!(!declined, Error::<T>::NothingNew);
		Self::hand_in(&voter, id, &issue, Paper::Declined);
		Ok(())
	}

	/// See [`Pallet::withdraw_ballot`].
	pub(crate) fn do_withdraw_ballot(voter: Voter<T::VoterId>, id: IssueId) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.takes_ballots(), Error::<T>::NotVoting);
		let known = Ballots::<T>::get(SortedId::from(id), voter.id);
		let there = known.is_some_and(|ballot| ballot.paper != Paper::Withdrawn);
		ensure!(there, Error::<T>::NotVoted);
		Self::hand_in(&voter, id, &issue, Paper::Withdrawn);
		Ok(())
	}

	/// See [`Pallet::reveal`].
	pub(crate) fn do_reveal(
		id: IssueId,
		voter: T::VoterId,
		grades: Grades,
		salt: H256,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.state == State::Revealing, Error::<T>::NotRevealing);
		let policy = Self::policy_of(&issue)?;
		let key = SortedId::from(id);
		Ballots::<T>::try_mutate(key, voter, |slot| -> DispatchResult {
			let ballot = slot.as_mut().ok_or(Error::<T>::NotVoted)?;
			let commitment = match ballot.paper {
				Paper::Sealed(commitment) => commitment,
				Paper::Revealed { .. } => return Err(Error::<T>::AlreadyRevealed.into()),
				_ => return Err(Error::<T>::NotVoted.into()),
			};
			let opened = Self::commitment(id, &voter, &grades, &salt);
			ensure!(opened == commitment, Error::<T>::WrongOpening);
			// Nobody could look into it before: what it could never say is found now, and it stays closed.
			// Whoever sealed it did not need to know what reached the quorum, which is counted while people
			// vote: a grade for anything else is no fault, and is not counted. What was taken back was so
			// before anybody voted.
			let never_revoked = |initiative: &InitiativeOf<T>| initiative.revoked.is_none();
			Self::check_grades(id, &policy, &grades, never_revoked)?;
			ballot.paper = Paper::Revealed { grades, salt };
			Ok(())
		})?;
		Self::deposit_event(Event::BallotRevealed { issue: id, voter });
		Ok(())
	}

	/// What a sealed ballot commits to: BLAKE2b-256 of the SCALE form of [`COMMITMENT`], the chain's
	/// genesis hash, the issue, the voter, the grades, and 32 bytes of salt that nobody can guess.
	pub fn commitment(id: IssueId, voter: &T::VoterId, grades: &Grades, salt: &H256) -> H256 {
		let genesis = frame_system::Pallet::<T>::block_hash(
			frame_system::pallet_prelude::BlockNumberFor::<T>::zero(),
		);
		let opening = (COMMITMENT, genesis, id, voter, grades, salt);
		BlakeTwo256::hash_of(&opening)
	}

	/// An issue that is voted on now, its policy, and somebody who may vote.
	fn polled(
		id: IssueId,
		voter: &Voter<T::VoterId>,
	) -> Result<(IssueOf<T>, Policy), DispatchError> {
		let issue = Self::current(id)?;
		ensure!(issue.takes_ballots(), Error::<T>::NotVoting);
		Self::ensure_entitled(id, &issue, voter)?;
		let policy = Self::policy_of(&issue)?;
		Ok((issue, policy))
	}

	/// Refuses grades for what is not `gradable`, and grades that the policy does not take.
	fn check_grades(
		id: IssueId,
		policy: &Policy,
		grades: &Grades,
		gradable: impl Fn(&InitiativeOf<T>) -> bool,
	) -> DispatchResult {
		let rising = grades.windows(2).all(|pair| pair[0].0 < pair[1].0);
		ensure!(rising, Error::<T>::GradesNotSorted);
		for (number, grade) in grades {
			ensure!(policy.takes(*grade), Error::<T>::GradeOutOfRange);
			let initiative = Self::initiative_of(id, *number)?;
			ensure!(gradable(&initiative), Error::<T>::NotAdmitted);
		}
		Ok(())
	}

	/// Whether an initiative can be voted on, as far as that is known.
	fn can_be_graded(initiative: &InitiativeOf<T>) -> bool {
		initiative.revoked.is_none() && initiative.admitted != Some(false)
	}

	/// Writes what somebody hands in. Their first ballot is a civic act, whatever it says.
	fn hand_in(voter: &Voter<T::VoterId>, id: IssueId, issue: &IssueOf<T>, paper: Paper) {
		let (key, who, assisted) = (SortedId::from(id), voter.id, voter.assisted);
		Self::engage(id, &who);
		let (known, at) = (Ballots::<T>::get(key, who), Self::tick());
		let told = known.as_ref().is_some_and(|ballot| ballot.told);
		// What leads when the confirmation period begins is counted while people go on voting.
		let last = issue.confirmation.filter(|begins| *begins <= at);
		// Saturating: no vote begins with the first tick.
		let last = last.map(|begins| begins.saturating_sub(1));
		let before = known.zip(last).and_then(|(ballot, last)| ballot.as_of(last).cloned());
		let acts = paper.acts();
		let event = match &paper {
			Paper::Withdrawn => Event::BallotWithdrawn { issue: id, voter: who, assisted },
			Paper::Declined => Event::Declined { issue: id, voter: who, assisted },
			paper => {
				let sealed = matches!(paper, Paper::Sealed(_));
				Event::BallotCast { issue: id, voter: who, sealed, assisted }
			}
		};
		let ballot = Ballot { paper, at, before, told: told || acts, assisted };
		Ballots::<T>::insert(key, who, ballot);
		Self::deposit_event(event);
		if acts && !told {
			let action = CivicAction::Voted { issue: id };
			T::OnCivicAction::on_civic_action(Some(&who), issue.unit, action);
		}
	}
}
