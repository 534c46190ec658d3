// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who lets whom decide.
//!
//! All that somebody said in a unit is one record, so that one read tells whom they trust in any
//! issue, now or at a frozen moment, and a change is one write whoever follows the trustee.

use crate::{Areas, Config, Error, Event, Issues, Pallet, RowsOf, Tick, Trusters};
use co3_primitives::{AreaId, IssueId, SortedId, TerritoryId, Voter};
use co3_tally::{Choice, Delegations};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::DispatchResult,
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;

/// For how many areas of a unit one person can say something.
pub const MAX_AREA_ROWS: u32 = 16;
/// For how many issues of a unit at once.
pub const MAX_ISSUE_ROWS: u32 = 32;

/// What a delegation is for.
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
pub enum Scope {
	/// All issues of the unit.
	Unit,
	/// All issues of one of its areas.
	Area(AreaId),
	/// One of its issues.
	Issue(IssueId),
}

/// What a truster said at one scope.
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
pub struct Row<VoterId> {
	/// Whom they trust; none for explicitly nobody.
	pub to: Option<VoterId>,
	/// From which tick on it is as if nothing had been said.
	pub until: Tick,
}

/// What a truster said in one unit.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Rows<VoterId> {
	/// For all issues. Never explicitly nobody, which saying nothing is.
	pub unit: Option<Row<VoterId>>,
	/// For areas, in the order in which they were said.
	pub areas: BoundedVec<(AreaId, Row<VoterId>), ConstU32<MAX_AREA_ROWS>>,
	/// For issues, likewise.
	pub issues: BoundedVec<(IssueId, Row<VoterId>), ConstU32<MAX_ISSUE_ROWS>>,
}

impl<VoterId> Default for Rows<VoterId> {
	fn default() -> Self {
		Self { unit: None, areas: BoundedVec::new(), issues: BoundedVec::new() }
	}
}

impl<VoterId: Copy> Rows<VoterId> {
	/// What was said at `scope` itself.
	pub fn at(&self, scope: Scope) -> Option<Row<VoterId>> {
		match scope {
			Scope::Unit => self.unit,
			Scope::Area(area) => find(&self.areas, area),
			Scope::Issue(issue) => find(&self.issues, issue),
		}
	}

	/// What holds at `tick` for an issue of an area, at each scope.
	pub fn delegations(&self, area: AreaId, issue: IssueId, tick: Tick) -> Delegations<VoterId> {
		let said = |scope| {
			let row = self.at(scope).filter(|row| tick < row.until)?;
			Some(row.to.map_or(Choice::Nobody, Choice::Trustee))
		};
		Delegations {
			unit: said(Scope::Unit),
			area: said(Scope::Area(area)),
			issue: said(Scope::Issue(issue)),
		}
	}

	/// Says something else, or nothing, at `scope`. Returns what was said before; fails where no
	/// more fits.
	pub(crate) fn set(
		&mut self,
		scope: Scope,
		row: Option<Row<VoterId>>,
	) -> Result<Option<Row<VoterId>>, ()> {
		match scope {
			Scope::Unit => Ok(core::mem::replace(&mut self.unit, row)),
			Scope::Area(area) => replace(&mut self.areas, area, row),
			Scope::Issue(issue) => replace(&mut self.issues, issue, row),
		}
	}

	/// Who is trusted at `scope` itself.
	fn trustee(&self, scope: Scope) -> Option<VoterId> {
		self.at(scope)?.to
	}

	/// All rows.
	pub fn iter(&self) -> impl Iterator<Item = (Scope, Row<VoterId>)> + '_ {
		let unit = self.unit.iter().map(|row| (Scope::Unit, *row));
		let areas = self.areas.iter().map(|(area, row)| (Scope::Area(*area), *row));
		let issues = self.issues.iter().map(|(issue, row)| (Scope::Issue(*issue), *row));
		unit.chain(areas).chain(issues)
	}

	/// Whether nothing is said.
	pub fn is_empty(&self) -> bool {
		self.unit.is_none() && self.areas.is_empty() && self.issues.is_empty()
	}
}

fn find<Id: Copy + Eq, VoterId: Copy>(rows: &[(Id, Row<VoterId>)], id: Id) -> Option<Row<VoterId>> {
	rows.iter().find(|(of, _)| *of == id).map(|(_, row)| *row)
}

fn replace<Id: Copy + Eq, VoterId: Copy, Max: Get<u32>>(
	rows: &mut BoundedVec<(Id, Row<VoterId>), Max>,
	id: Id,
	row: Option<Row<VoterId>>,
) -> Result<Option<Row<VoterId>>, ()> {
	let before = find(rows, id);
	let at = rows.iter().position(|(of, _)| *of == id);
	match (at, row) {
		(Some(at), Some(row)) => {
			if let Some(slot) = rows.get_mut(at) {
				slot.1 = row;
			}
		}
		(Some(at), None) => {
			rows.remove(at);
		}
		(None, Some(row)) => rows.try_push((id, row)).map_err(|_| ())?,
		(None, None) => {}
	}
	Ok(before)
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::delegate`].
	pub(crate) fn do_delegate(
		truster: Voter<T::VoterId>,
		unit: TerritoryId,
		scope: Scope,
		to: Option<T::VoterId>,
		until: Option<Tick>,
	) -> DispatchResult {
		let who = truster.id;
		Self::ensure_scope(unit, scope)?;
		let now = Self::tick();
		// Saturating: as late as can be.
		let last = now.saturating_add(T::MaxDelegation::get());
		let until = until.unwrap_or(last);
		ensure!(until > now && until <= last, Error::<T>::TermOutOfRange);
		Self::ensure_belongs(&truster, unit, scope)?;
		match to {
			None => ensure!(scope != Scope::Unit, Error::<T>::NobodyAtUnit),
			Some(trustee) => {
				ensure!(trustee != who, Error::<T>::ToOneself);
				Self::ensure_trustworthy(&trustee, unit, scope)?;
				Self::ensure_wanted(&who, &trustee)?;
				let known = Trusters::<T>::get(unit, who).get().at(scope).and_then(|row| row.to);
				// Renewing what is there is nothing new to the trustee.
				if known != Some(trustee) {
					Self::ensure_accepts(&trustee)?;
				}
			}
		}
		Self::write_row(unit, who, scope, Some(Row { to, until }))?;
		let assisted = truster.assisted;
		Self::deposit_event(Event::Delegated { unit, truster: who, scope, to, until, assisted });
		Ok(())
	}

	/// See [`Pallet::undelegate`].
	pub(crate) fn do_undelegate(
		truster: Voter<T::VoterId>,
		unit: TerritoryId,
		scope: Scope,
	) -> DispatchResult {
		let said = Trusters::<T>::get(unit, truster.id).get().at(scope);
		ensure!(said.is_some(), Error::<T>::NotDelegated);
		Self::write_row(unit, truster.id, scope, None)?;
		let assisted = truster.assisted;
		Self::deposit_event(Event::Undelegated { unit, truster: truster.id, scope, assisted });
		Ok(())
	}

	/// See [`Pallet::refuse`].
	pub(crate) fn do_refuse(
		trustee: Voter<T::VoterId>,
		unit: TerritoryId,
		truster: T::VoterId,
		scope: Scope,
	) -> DispatchResult {
		let said = Trusters::<T>::get(unit, truster).get().at(scope);
		let mine = said.is_some_and(|row| row.to == Some(trustee.id));
		ensure!(mine, Error::<T>::NotDelegated);
		Self::write_row(unit, truster, scope, None)?;
		let trustee = trustee.id;
		Self::deposit_event(Event::Refused { unit, truster, scope, trustee });
		Ok(())
	}

	/// See [`Pallet::prune`].
	pub(crate) fn do_prune(unit: TerritoryId, truster: T::VoterId) -> DispatchResult {
		let said = Trusters::<T>::get(unit, truster).get().clone();
		let mut kept = said.clone();
		Self::drop_stale(&mut kept);
		let before = Trusters::<T>::get(unit, truster);
		Self::put_rows(unit, truster, &said, kept);
		ensure!(Trusters::<T>::get(unit, truster) != before, Error::<T>::NothingToClear);
		Self::deposit_event(Event::Pruned { unit, truster });
		Ok(())
	}

	/// Writes one row of a truster, and drops those that mean nothing any more if they are in the
	/// way.
	fn write_row(
		unit: TerritoryId,
		truster: T::VoterId,
		scope: Scope,
		row: Option<Row<T::VoterId>>,
	) -> DispatchResult {
		let before = Trusters::<T>::get(unit, truster).get().clone();
		let mut rows = before.clone();
		if rows.set(scope, row).is_err() {
			Self::drop_stale(&mut rows);
			rows.set(scope, row).map_err(|()| Error::<T>::TooManyDelegations)?;
		}
		Self::put_rows(unit, truster, &before, rows);
		Ok(())
	}

	/// Drops rows that have run out and rows of issues that are closed. A count that needs them still finds
	/// what there was.
	fn drop_stale(rows: &mut RowsOf<T>) {
		let now = Self::tick();
		rows.unit = rows.unit.filter(|row| Self::stands(Scope::Unit, row, now));
		rows.areas.retain(|(area, row)| Self::stands(Scope::Area(*area), row, now));
		rows.issues.retain(|(issue, row)| Self::stands(Scope::Issue(*issue), row, now));
	}

	/// Whether a row still means something.
	pub(crate) fn stands(scope: Scope, row: &Row<T::VoterId>, now: Tick) -> bool {
		let open = |issue| {
			let issue = Issues::<T>::get(SortedId::from(issue));
			issue.is_some_and(|issue| issue.takes_delegations())
		};
		now < row.until && !matches!(scope, Scope::Issue(issue) if !open(issue))
	}

	/// Stores what a truster says, counts what each trustee receives, and sees to it that the truster
	/// is reminded.
	fn put_rows(unit: TerritoryId, truster: T::VoterId, before: &RowsOf<T>, rows: RowsOf<T>) {
		for (scope, row) in before.iter() {
			if rows.trustee(scope) != row.to {
				Self::lose(row.to);
			}
		}
		for (scope, row) in rows.iter() {
			if before.trustee(scope) != row.to {
				Self::gain(row.to);
			}
		}
		Self::schedule_reminder(unit, truster, &rows);
		let (now, pending) = (frame_system::Pallet::<T>::block_number(), Self::frozen_blocks());
		Trusters::<T>::mutate_exists(unit, truster, |slot| {
			let mut record = slot.take().unwrap_or_default();
			if *record.get() == rows {
				record.forget(&pending);
			} else {
				record.set(rows, now, &pending);
			}
			// What was said at a frozen moment stays until it is counted.
			let speaks = !record.get().is_empty() || !record.has_no_past();
			*slot = speaks.then_some(record);
		});
	}

	/// Refuses a scope that the unit does not have, or that is over.
	fn ensure_scope(unit: TerritoryId, scope: Scope) -> DispatchResult {
		Self::unit_of(unit)?;
		match scope {
			Scope::Unit => {}
			Scope::Area(area) => {
				let area = Areas::<T>::get(area).ok_or(Error::<T>::UnknownArea)?;
				ensure!(area.unit == unit, Error::<T>::UnknownArea);
			}
			Scope::Issue(issue) => {
				let issue = Self::issue_of(issue)?;
				ensure!(issue.unit == unit, Error::<T>::UnknownIssue);
				ensure!(issue.takes_delegations(), Error::<T>::TooLate);
				let policy = Self::policy_of(&issue)?;
				ensure!(policy.delegation, Error::<T>::NoDelegation);
			}
		}
		Ok(())
	}
}
