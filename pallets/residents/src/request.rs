// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Asking to be attested, and what became of it.
//!
//! Whoever asks has no account yet that could sign, and may never get one: an officer writes down
//! that somebody asked, and a registrar what was decided. A request is a hash. Whoever holds its
//! receipt can show that it is theirs; the chain knows nothing else of them, and nothing leads from
//! a request to a resident.

use crate::{
	Config, Error, Event, NextRequest, OpenRequestCounts, OpenRequests, Pallet, ReasonCode,
	Requests,
};
use alloc::vec::Vec;
use co3_primitives::{
	counts::{one_less, one_more},
	Municipalities, MunicipalityId, Officers, Role, SortedId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{Get, UnixTime},
	BoundedVec,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash, SaturatedConversion},
	DispatchResult,
};

/// What a commitment is to, before anything else: nobody takes it for the hash of something else.
pub const COMMITMENT: &[u8; 13] = b"co3 request 1";

/// The hash of a request: BLAKE2b-256 of [`COMMITMENT`], the municipality (32 bits, little end
/// first), the number of the office's file (SCALE bytes: a compact length, and as many) and 32
/// random bytes, one after the other.
///
/// Without the random bytes, which only the receipt has, nobody can try the few possible numbers.
pub fn commitment(municipality: MunicipalityId, file_number: &[u8], salt: H256) -> H256 {
	BlakeTwo256::hash_of(&(COMMITMENT, municipality, file_number, salt))
}

/// What became of a request.
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
pub enum Decision {
	/// The person is who they say they are, and is attested. As whom, nothing here tells.
	Verified,
	/// The person is not attested.
	Denied {
		/// Why.
		reason: ReasonCode,
	},
	/// The person no longer wishes to be.
	Withdrawn,
}

/// A [`Decision`], who made it and when.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Outcome<AccountId> {
	/// What was decided.
	pub decision: Decision,
	/// The officer who recorded it.
	pub by: AccountId,
	/// When, in milliseconds since 1970.
	pub at: u64,
}

/// Somebody's wish to be attested.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Request<AccountId> {
	/// How many were filed before it, with all municipalities.
	pub number: u64,
	/// Whom they asked.
	pub municipality: MunicipalityId,
	/// The officer who recorded it.
	pub filed_by: AccountId,
	/// When, in milliseconds since 1970.
	pub filed_at: u64,
	/// What became of it; none while it is open.
	pub outcome: Option<Outcome<AccountId>>,
}

/// A request as people read it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct RequestView<AccountId> {
	/// The hash that the receipt opens.
	pub hash: H256,
	/// The record as it is kept.
	pub request: Request<AccountId>,
	/// Whether its decision takes longer than `RequestTime`, or took longer.
	pub overdue: bool,
}

/// How a municipality keeps up with what it is asked.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct RequestFigures<AccountId> {
	/// How many requests wait for a decision.
	pub open: u32,
	/// The one that waits longest: where it is not overdue, none is.
	pub oldest: Option<RequestView<AccountId>>,
}

/// A [`RequestView`] of this runtime.
pub type RequestViewOf<T> = RequestView<<T as frame_system::Config>::AccountId>;
/// A [`RequestFigures`] of this runtime.
pub type RequestFiguresOf<T> = RequestFigures<<T as frame_system::Config>::AccountId>;

impl<T: Config> Pallet<T> {
	/// The block's time, in milliseconds since 1970: what people are promised is days, not blocks.
	fn now() -> u64 {
		// Saturating: that fits 64 bits for half a thousand million years.
		T::Time::now().as_millis().saturated_into()
	}

	/// That `who` deals with people for `municipality`.
	fn ensure_desk_or_registrar(
		who: &T::AccountId,
		municipality: MunicipalityId,
	) -> Result<(), Error<T>> {
		let holds = |role| T::Officers::holds(who, municipality, role);
		ensure!(holds(Role::Desk) || holds(Role::Registrar), Error::<T>::NeitherDeskNorRegistrar);
		Ok(())
	}

	pub(crate) fn do_file_request(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
		hash: H256,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		let is_member = T::Municipalities::is_member(municipality);
		ensure!(is_member, Error::<T>::NoSuchMunicipality);
		Self::ensure_desk_or_registrar(&by, municipality)?;
		ensure!(!hash.is_zero(), Error::<T>::EmptyRequest);
		ensure!(!Requests::<T>::contains_key(hash), Error::<T>::AlreadyFiled);
		let open = OpenRequestCounts::<T>::get(municipality);
		ensure!(open < T::MaxOpenRequests::get(), Error::<T>::TooManyOpenRequests);

		let number = NextRequest::<T>::get();
		// A u64 outlasts any number of requests.
		NextRequest::<T>::put(number.saturating_add(1));
		OpenRequestCounts::<T>::mutate(municipality, one_more);
		OpenRequests::<T>::insert(municipality, SortedId::from(number), hash);
		let filed_by = by.clone();
		let request =
			Request { number, municipality, filed_by, filed_at: Self::now(), outcome: None };
		Requests::<T>::insert(hash, request);
		Self::deposit_event(Event::RequestFiled { request: hash, municipality, number, by });
		Ok(())
	}

	pub(crate) fn do_decide_request(
		origin: OriginFor<T>,
		hash: H256,
		decision: Decision,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		let mut request = Requests::<T>::get(hash).ok_or(Error::<T>::NoSuchRequest)?;
		let municipality = request.municipality;
		match decision {
			Decision::Withdrawn => Self::ensure_desk_or_registrar(&by, municipality)?,
			Decision::Verified | Decision::Denied { .. } => {
				Self::ensure_registrar(&by, municipality)?
			}
		}
		ensure!(request.outcome.is_none(), Error::<T>::AlreadyDecided);

		OpenRequestCounts::<T>::mutate_exists(municipality, one_less);
		OpenRequests::<T>::remove(municipality, SortedId::from(request.number));
		request.outcome = Some(Outcome { decision, by: by.clone(), at: Self::now() });
		Requests::<T>::insert(hash, request);
		Self::deposit_event(Event::RequestDecided { request: hash, municipality, decision, by });
		Ok(())
	}

	pub(crate) fn do_clear_requests(
		origin: OriginFor<T>,
		hashes: BoundedVec<H256, T::MaxBatch>,
	) -> DispatchResult {
		ensure_signed(origin)?;
		ensure!(!hashes.is_empty(), Error::<T>::EmptyBatch);
		let now = Self::now();
		let requests = hashes.len() as u32;
		for hash in hashes {
			let request = Requests::<T>::take(hash).ok_or(Error::<T>::NoSuchRequest)?;
			let outcome = request.outcome.ok_or(Error::<T>::RequestOpen)?;
			// Saturating: whatever was decided was decided before.
			let since = now.saturating_sub(outcome.at);
			ensure!(since >= T::RequestRetention::get(), Error::<T>::TooEarly);
		}
		Self::deposit_event(Event::RequestsCleared { requests });
		Ok(())
	}

	/// The request `hash`; see [`Pallet::request`].
	pub(crate) fn request_view(hash: H256) -> Option<RequestViewOf<T>> {
		let request = Requests::<T>::get(hash)?;
		let until = request.outcome.as_ref().map_or_else(Self::now, |outcome| outcome.at);
		// Saturating: time does not run backwards.
		let overdue = until.saturating_sub(request.filed_at) > T::RequestTime::get();
		Some(RequestView { hash, request, overdue })
	}

	/// A page of what waits for a municipality's decision; see [`Pallet::open_requests`].
	pub(crate) fn open_requests_page(
		municipality: MunicipalityId,
		after: Option<u64>,
		limit: u32,
	) -> Vec<RequestViewOf<T>> {
		let open = match after.map(SortedId::from) {
			None => OpenRequests::<T>::iter_prefix(municipality),
			Some(after) => {
				let after = OpenRequests::<T>::hashed_key_for(municipality, after);
				OpenRequests::<T>::iter_prefix_from(municipality, after)
			}
		};
		let limit = limit.min(T::MaxBatch::get()) as usize;
		open.take(limit).filter_map(|(_, hash)| Self::request_view(hash)).collect()
	}

	/// See [`Pallet::request_figures`].
	pub(crate) fn request_figures_of(municipality: MunicipalityId) -> RequestFiguresOf<T> {
		RequestFigures {
			open: OpenRequestCounts::<T>::get(municipality),
			oldest: Self::open_requests_page(municipality, None, 1).pop(),
		}
	}
}
