// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who is to answer.

use crate::{
	transitions::{Move, Mover},
	Config, Error, Event, ObjectOf, Pallet, Reason, Routes, RoutesOf, Rules, State,
};
use co3_primitives::{
	counts, life::Actor, Ancestry, CategoryId, ContentRef, Municipalities, MunicipalityId,
	ObjectId, Officer, Officers, Role, Territories, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;

/// An office of a municipality. Offices have numbers of the municipality's own; what they are
/// called lives off chain.
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
pub struct Body {
	/// Whose.
	pub municipality: MunicipalityId,
	/// Which of its offices.
	pub office: u32,
}

/// Where something goes.
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
pub struct Route {
	/// Who is to answer.
	pub body: Body,
	/// Who does, if that municipality cannot act at the time.
	pub fallback: Option<Body>,
	/// Who does, once an answer is overdue.
	pub escalation: Option<Body>,
}

impl Route {
	/// Whether it leads to members, and not in a circle. A suspended member may be named: what stands in
	/// for it is the fallback.
	pub(crate) fn check<T: Config>(&self) -> Result<(), Error<T>> {
		let others = || self.fallback.iter().chain(&self.escalation);
		ensure!(others().all(|body| *body != self.body), Error::BadRoute);
		let known = |body: &Body| T::Municipalities::is_member(body.municipality);
		ensure!(known(&self.body) && others().all(known), Error::UnknownBody);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Whoever holds `role` in `municipality`.
	pub(crate) fn ensure_officer(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
		role: Role,
	) -> Result<Officer<T::AccountId>, DispatchError> {
		let account = ensure_signed(origin)?;
		let refusal = match role {
			Role::Moderator => Error::<T>::NotModerator,
			_ => Error::<T>::NotProposalOfficer,
		};
		ensure!(T::Officers::holds(&account, municipality, role), refusal);
		Ok(Officer { municipality, account })
	}

	/// An officer of the body that is to answer for `object`.
	pub(crate) fn ensure_office(
		origin: OriginFor<T>,
		object: &ObjectOf<T>,
	) -> Result<Officer<T::AccountId>, DispatchError> {
		Self::ensure_officer(origin, object.body.municipality, Role::ProposalOfficer)
	}

	/// The route of a category in a territory with what is above it: the deepest that there is.
	pub(crate) fn route_in(category: CategoryId, rules: &Rules, within: &Ancestry) -> Route {
		let found = within.iter().find_map(|territory| Routes::<T>::get(category, territory));
		found.unwrap_or(rules.route)
	}

	/// Who answers now.
	pub(crate) fn body_of(route: &Route) -> Body {
		let acts = |body: &Body| T::Municipalities::is_active(body.municipality);
		if acts(&route.body) {
			return route.body;
		}
		route.fallback.filter(acts).unwrap_or(route.body)
	}

	/// See [`Pallet::set_route`].
	pub(crate) fn do_set_route(
		municipality: MunicipalityId,
		category: CategoryId,
		territory: TerritoryId,
		route: Option<Route>,
	) -> DispatchResult {
		Self::category_of(municipality, category)?;
		let known = Routes::<T>::contains_key(category, territory);
		match route {
			Some(route) => {
				route.check::<T>()?;
				let own = T::Territories::municipality_of(territory) == Some(municipality);
				ensure!(own, Error::<T>::OutsideTerritory);
				if !known {
					let count = RoutesOf::<T>::get(category);
					ensure!(count < T::MaxRoutes::get(), Error::<T>::CapReached);
					// Saturating: below the cap, as just checked.
					RoutesOf::<T>::insert(category, count.saturating_add(1));
				}
				Routes::<T>::insert(category, territory, route);
			}
			None => {
				ensure!(known, Error::<T>::UnknownRoute);
				Routes::<T>::remove(category, territory);
				RoutesOf::<T>::mutate_exists(category, counts::one_less);
			}
		}
		Self::deposit_event(Event::RouteSet { category, territory, route });
		Ok(())
	}

	/// See [`Pallet::refer`].
	pub(crate) fn do_refer(
		id: ObjectId,
		officer: Officer<T::AccountId>,
		body: Body,
		reason: Reason,
		note: Option<ContentRef>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		ensure!(body != object.body, Error::<T>::SameBody);
		ensure!(T::Municipalities::is_active(body.municipality), Error::<T>::UnknownBody);
		object.body = body;
		let by = Mover::Referral;
		if object.state == State::Referred {
			// Handed on once more: the state stays, and the step is on record.
			if let Some(note) = &note {
				note.check().map_err(Error::<T>::from)?;
			}
			Self::touch(&mut object);
			Self::record(id, &mut object, by, officer.into(), Some(reason), note);
		} else {
			let step =
				Move { to: State::Referred, by, actor: officer.into(), reason: Some(reason), note };
			Self::step(id, &mut object, step)?;
		}
		Self::deposit_event(Event::Referred { object: id, body, escalated: false });
		Self::keep(id, object);
		Ok(())
	}

	/// See [`Pallet::escalate`].
	pub(crate) fn do_escalate(id: ObjectId) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		ensure!(object.is_open(), Error::<T>::NotOpen);
		ensure!(!object.escalated, Error::<T>::AlreadyEscalated);
		let rules = Self::rules_of(object.category, object.rules)?;
		let overdue = object.clocks.overdue(&rules.targets, Self::now());
		ensure!(
			overdue.acknowledge && object.clocks.acknowledged.is_none()
				|| overdue.answer && object.clocks.answered.is_none()
				|| overdue.solve,
			Error::<T>::NotOverdue
		);
		// Where the route of the day leads nowhere higher, the rules that it came under still do: an
		// office does not get rid of what it promised by a new route.
		let route = Self::route_in(object.category, &rules, &object.within);
		let body = route.escalation.or(rules.route.escalation).ok_or(Error::<T>::UnknownBody)?;
		ensure!(T::Municipalities::is_active(body.municipality), Error::<T>::UnknownBody);

		object.escalated = true;
		object.body = body;
		Self::touch(&mut object);
		let (by, actor, reason) = (Mover::Citizens, Actor::Anyone, Some(Reason::Overdue));
		Self::record(id, &mut object, by, actor, reason, None);
		Self::deposit_event(Event::Referred { object: id, body, escalated: true });
		Self::keep(id, object);
		Ok(())
	}
}
