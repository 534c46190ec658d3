// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who would decide for somebody now, through whom, and why nobody if nobody. Computed when it is asked;
//! what was counted in the end follows from the state at the close.

use crate::{register::Frame, BlockNumberFor, Config, Pallet, Rows, Scope, Tick, Trusters, UnitOf};
use alloc::vec::Vec;
use co3_primitives::{AreaId, Electorate, Freeze, IssueId, TerritoryId};
use co3_tally::{Register, Standing};
use codec::{Decode, Encode};
use frame_support::traits::{Get, UnixTime};
use scale_info::TypeInfo;

/// One step of a chain.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Link<VoterId> {
	/// Whose turn it is.
	pub voter: VoterId,
	/// Their own weight; none if they may not take part.
	pub weight: Option<u64>,
	/// At which scope they let the next one decide, if they do.
	pub scope: Option<Scope>,
}

/// Why a chain goes no further.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum ChainEnd {
	/// The last one takes part: by a ballot, or in the discussion by interest.
	Acts,
	/// The last one neither takes part nor lets anybody decide.
	Idle,
	/// The last one may not take part.
	Excluded,
	/// The last one lets somebody decide who is in the chain already.
	Circle,
	/// There is more than an answer holds.
	TooLong,
}

/// Who decides for somebody.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ChainView<VoterId> {
	/// From themselves to whoever decides in the end.
	pub links: Vec<Link<VoterId>>,
	/// Why it ends there.
	pub end: ChainEnd,
}

/// What somebody may do in an issue now, and whether they do.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Part {
	/// The weight with which they can take part, if they can.
	pub weight: Option<u64>,
	/// Whether they may begin, and speak for, initiatives.
	pub initiative_right: bool,
	/// Whether they take part.
	pub acts: bool,
}

/// What somebody said at a scope, and what holds there.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct DelegationView<VoterId> {
	/// At this scope itself: whom they trust, none for explicitly nobody, and until when.
	pub said: Option<(Option<VoterId>, Tick)>,
	/// What holds for an issue there: at which scope it was said, and whom they trust.
	pub holds: Option<(Scope, VoterId)>,
}

impl<T: Config> Pallet<T> {
	/// The present moment, in the form of a frozen one.
	fn present() -> Freeze<BlockNumberFor<T>> {
		let block = frame_system::Pallet::<T>::block_number();
		let moment = T::Time::now().as_millis().try_into().unwrap_or(u64::MAX);
		Freeze { block, moment }
	}

	/// An issue as it stands now.
	pub(crate) fn live(id: IssueId) -> Option<Frame<T>> {
		let issue = Self::seen(id)?;
		let votes = !issue.is_discussed();
		let policy = Self::policy_of(&issue).ok()?;
		Some(Frame::new(id, issue, policy, Self::present(), Self::tick(), votes))
	}

	/// What somebody said at a scope of a unit.
	pub(crate) fn delegation_at(
		unit: TerritoryId,
		voter: T::VoterId,
		scope: Scope,
	) -> DelegationView<T::VoterId> {
		let record = Trusters::<T>::get(unit, voter);
		let rows = record.get();
		let area = match scope {
			Scope::Unit => None,
			Scope::Area(area) => Some(area),
			Scope::Issue(issue) => Self::issue_of(issue).ok().map(|issue| issue.area),
		};
		let issue = match scope {
			Scope::Issue(issue) => Some(issue),
			_ => None,
		};
		let said = rows.at(scope).map(|row| (row.to, row.until));
		DelegationView { said, holds: effective(rows, area, issue, Self::tick()) }
	}

	/// The chain from `voter` to whoever decides for them in an issue; as if they had said `instead` at
	/// a scope, if that is given. None once the issue is closed: what was counted is what people said then,
	/// and what they say now explains nothing of it.
	pub(crate) fn chain_of(
		id: IssueId,
		voter: T::VoterId,
		instead: Option<(Scope, Option<T::VoterId>)>,
	) -> Option<ChainView<T::VoterId>> {
		let frame = Self::live(id).filter(|live| live.issue.takes_delegations())?;
		let mut links: Vec<Link<T::VoterId>> = Vec::new();
		let mut at = voter;
		let end = loop {
			if links.iter().any(|link| link.voter == at) {
				break ChainEnd::Circle;
			}
			if links.len() as u32 >= T::MaxVisited::get() {
				break ChainEnd::TooLong;
			}
			let mut rows = Trusters::<T>::get(frame.issue.unit, at).get().clone();
			if let Some((scope, to)) = instead.filter(|_| at == voter) {
				let row = crate::Row { to, until: Tick::MAX };
				if rows.set(scope, Some(row)).is_err() {
					break ChainEnd::TooLong;
				}
			}
			let issue = Some(id).filter(|_| frame.policy.delegation);
			let next =
				issue.and_then(|id| effective(&rows, Some(frame.issue.area), Some(id), frame.tick));
			let standing = frame.standing(at);
			let weight = standing.weight();
			let acts = matches!(standing, Standing::Acts { .. });
			let next = next.filter(|_| weight.is_some() && !acts);
			links.push(Link { voter: at, weight, scope: next.map(|(scope, _)| scope) });
			match (standing, next) {
				(Standing::Excluded, _) => break ChainEnd::Excluded,
				(Standing::Acts { .. }, _) => break ChainEnd::Acts,
				(_, None) => break ChainEnd::Idle,
				(_, Some((_, trustee))) => at = trustee,
			}
		};
		Some(ChainView { links, end })
	}

	/// How many live in a unit, and what it has.
	pub(crate) fn figures_of(unit: TerritoryId) -> Option<UnitFigures<BlockNumberFor<T>>> {
		let kept: UnitOf<T> = Self::unit_of(unit).ok()?;
		let populations = Self::populations(unit);
		let (heads, weight) = populations.of(kept.suffrage);
		Some(UnitFigures { unit: kept, heads, weight, groups: populations })
	}

	/// See [`Pallet::part`].
	pub(crate) fn part_of(id: IssueId, voter: T::VoterId) -> Option<Part> {
		let frame = Self::live(id)?;
		let standing = frame.standing(voter);
		let able = T::Electorate::voter(&voter);
		Some(Part {
			weight: standing.weight(),
			initiative_right: able.is_some_and(|able| Self::may_initiate(id, &frame.issue, &able)),
			acts: matches!(standing, Standing::Acts { .. }),
		})
	}
}

/// A unit, and how many live in it.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct UnitFigures<BlockNumber> {
	/// The unit.
	pub unit: crate::Unit<BlockNumber>,
	/// How many have a vote.
	pub heads: u64,
	/// How much they weigh.
	pub weight: u128,
	/// All who live there, by group.
	pub groups: crate::Populations,
}

/// Which of a truster's rows holds for an issue, or for all issues of an area or of the unit.
fn effective<VoterId: Copy>(
	rows: &Rows<VoterId>,
	area: Option<AreaId>,
	issue: Option<IssueId>,
	tick: Tick,
) -> Option<(Scope, VoterId)> {
	let scopes = [issue.map(Scope::Issue), area.map(Scope::Area), Some(Scope::Unit)];
	let said = |scope: Scope| rows.at(scope).filter(|row| tick < row.until).map(|row| (scope, row));
	let (scope, row) = scopes.into_iter().flatten().find_map(said)?;
	row.to.map(|to| (scope, to))
}
