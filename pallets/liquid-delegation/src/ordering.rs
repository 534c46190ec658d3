// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! In which order things are shown, so that no group of like-minded people pushes others down. Computed
//! when it is asked, from what people support now; stored nowhere.

use crate::{
	query::{look, QueryError},
	Config, InAdmission, Opinions, Pallet, Participation, Participations, Suggestions,
};
use alloc::{collections::BTreeMap, vec::Vec};
use co3_primitives::{AreaId, IssueId, SortedId};
use co3_tally::{harmonic_weights, runoff_places, Register, Resolution, RunoffBallot, Supporter};
use codec::Encode;
use frame_support::{ensure, traits::Get};

/// Somebody who takes part in a discussion, and their weight with what others delegated.
struct Participant<VoterId> {
	voter: VoterId,
	participation: Participation,
	weight: u128,
}

/// For how much of the candidates' square a round of a runoff takes as long as for one name: its numbers
/// grow with the candidates. Measured (docs/performance.md).
const SQUARE_OF_A_NAME: u64 = 13;

/// How much can still be looked at for one answer, however many issues it is about.
struct Budget {
	steps: usize,
	people: usize,
}

impl Budget {
	fn new<T: Config>() -> Self {
		let people = T::MaxVisited::get() as usize;
		// Two steps a truster, one a delegation, and the ends.
		Self { steps: people.saturating_mul(4), people }
	}

	/// Takes one from what is left.
	fn spend(left: &mut usize) -> Result<(), QueryError> {
		*left = left.checked_sub(1).ok_or(QueryError::TooMany)?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Everybody who takes part in the discussion of an issue now. Follows all delegations of the unit,
	/// and notes what they come to: for answers only, whose notes are not stored.
	fn participants(
		id: IssueId,
		left: &mut Budget,
	) -> Result<Vec<Participant<T::VoterId>>, QueryError> {
		look(|| Self::weigh_participants(id, left))
	}

	fn weigh_participants(
		id: IssueId,
		left: &mut Budget,
	) -> Result<Vec<Participant<T::VoterId>>, QueryError> {
		let mut frame = Self::live(id).ok_or(QueryError::Unknown)?;
		frame.votes = false;
		let mut resolution = Resolution::new();
		while resolution.step(&mut frame) {
			Budget::spend(&mut left.steps)?;
		}
		let key = SortedId::from(id);
		let mut all = Vec::new();
		for (voter, record) in Participations::<T>::iter_prefix(key) {
			Budget::spend(&mut left.people)?;
			let participation = record.get().clone();
			let own = frame.weight(&voter).filter(|_| participation.interested);
			if let Some(own) = own {
				// Saturating: out of reach of people's weights.
				let weight = frame.node(voter).received.saturating_add(own.into());
				all.push(Participant { voter, participation, weight });
			}
		}
		Ok(all)
	}

	/// See [`Pallet::harmonic_weights`].
	pub(crate) fn harmonic_weights_of(id: IssueId) -> Result<Vec<(u8, u128)>, QueryError> {
		let issue = Self::seen(id).ok_or(QueryError::Unknown)?;
		let initiatives: Vec<_> = Self::initiatives_of(id, &issue)
			.into_iter()
			.filter(|(_, initiative)| initiative.revoked.is_none())
			.collect();
		let admitted: Vec<bool> =
			initiatives.iter().map(|(_, one)| one.admitted == Some(true)).collect();
		let supporters: Vec<_> = Self::participants(id, &mut Budget::new::<T>())?
			.into_iter()
			.map(|one| {
				let counts = |(at, (number, _)): (usize, &(u8, _))| {
					let support = one.participation.support(*number)?;
					let admitted = admitted.get(at).copied().unwrap_or_default();
					(support.critical == 0 || !admitted).then_some(at)
				};
				let initiatives = initiatives.iter().enumerate().filter_map(counts).collect();
				Supporter { weight: one.weight, initiatives }
			})
			.collect();
		let weights = harmonic_weights(&admitted, &supporters).map_err(|_| QueryError::TooMany)?;
		let numbers = initiatives.iter().map(|(number, _)| *number);
		let thousandths =
			weights.iter().map(|weight| weight.thousandths().try_into().unwrap_or(u128::MAX));
		Ok(numbers.zip(thousandths).collect())
	}

	/// See [`Pallet::suggestion_order`].
	pub(crate) fn suggestion_order_of(
		id: IssueId,
		number: u8,
	) -> Result<Vec<(u16, Option<u32>)>, QueryError> {
		let key = SortedId::from(id);
		let mut suggestions: Vec<u16> = Suggestions::<T>::iter_key_prefix((key, number)).collect();
		suggestions.sort_unstable();
		let ballots: Vec<_> = Self::participants(id, &mut Budget::new::<T>())?
			.into_iter()
			.map(|one| {
				let mut sections = alloc::vec![Vec::new(); 4];
				for row in Opinions::<T>::get(key, one.voter) {
					let at = suggestions.binary_search(&row.suggestion);
					let section = sections.get_mut(row.opinion.section());
					if let (true, Ok(at), Some(section)) = (row.initiative == number, at, section) {
						section.push(at);
					}
				}
				RunoffBallot { weight: one.weight, sections }
			})
			.collect();
		let places = Self::places_of(suggestions.len(), &ballots)?;
		Ok(suggestions.into_iter().zip(places).collect())
	}

	/// See [`Pallet::issue_order`].
	pub(crate) fn issue_order_of(area: AreaId) -> Result<Vec<(IssueId, Option<u32>)>, QueryError> {
		let issues = InAdmission::<T>::get(area);
		// Weights can differ from issue to issue: a ballot has the one of the youngest.
		let mut ballots: BTreeMap<Vec<u8>, RunoffBallot> = BTreeMap::new();
		let mut left = Budget::new::<T>();
		for (at, id) in issues.iter().enumerate() {
			for one in Self::participants(*id, &mut left)? {
				if one.participation.supports.is_empty() {
					continue;
				}
				let new = RunoffBallot { weight: 0, sections: alloc::vec![Vec::new()] };
				let ballot = ballots.entry(one.voter.encode()).or_insert(new);
				ballot.weight = one.weight;
				if let Some(section) = ballot.sections.first_mut() {
					section.push(at);
				}
			}
		}
		let ballots: Vec<_> = ballots.into_values().collect();
		let places = Self::places_of(issues.len(), &ballots)?;
		Ok(issues.into_iter().zip(places).collect())
	}

	/// The places of a runoff, if that is not too much work.
	fn places_of(
		candidates: usize,
		ballots: &[RunoffBallot],
	) -> Result<Vec<Option<u32>>, QueryError> {
		let names: usize = ballots.iter().flat_map(|one| &one.sections).map(Vec::len).sum();
		// Saturating: what is more than can be said is too much.
		let square = (candidates as u64).saturating_pow(2);
		let step = (names as u64).saturating_add(square / SQUARE_OF_A_NAME);
		let work = square.saturating_mul(step);
		ensure!(work <= T::MaxRunoff::get(), QueryError::TooMany);
		runoff_places(candidates, ballots).map_err(|_| QueryError::TooMany)
	}
}
