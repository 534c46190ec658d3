// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Body, Config, Error, Event, Handlings, ObjectOf, Pallet};
use co3_primitives::{Municipalities, ObjectId, Officer, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// How many offices look into something besides the one that answers.
pub const MAX_BODIES: u32 = 4;

/// How the office that answers handles something.
#[derive(
	Clone,
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
pub struct Handling {
	/// Who looks into it besides.
	pub also: BoundedVec<Body, ConstU32<MAX_BODIES>>,
	/// The number that the case has in the office's own system: letters, digits and `-/._:`.
	pub case: Option<BoundedVec<u8, ConstU32<32>>>,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_handling`].
	pub(crate) fn do_set_handling(
		id: ObjectId,
		mut object: ObjectOf<T>,
		officer: Officer<T::AccountId>,
		handling: Handling,
	) -> DispatchResult {
		let Handling { also, case } = &handling;
		for (at, body) in also.iter().enumerate() {
			let known = T::Municipalities::is_active(body.municipality);
			let twice = also.iter().take(at).any(|before| before == body);
			ensure!(known && !twice, Error::<T>::UnknownBody);
		}
		let plain = |c: &u8| c.is_ascii_alphanumeric() || b"-/._:".contains(c);
		let good = case.as_ref().is_none_or(|case| !case.is_empty() && case.iter().all(plain));
		ensure!(good, Error::<T>::BadCaseNumber);

		if handling == Handling::default() {
			Handlings::<T>::remove(SortedId::from(id));
		} else {
			Handlings::<T>::insert(SortedId::from(id), handling);
		}
		Self::touch(&mut object);
		Self::keep(id, object);
		let Officer { municipality, account } = officer;
		Self::deposit_event(Event::HandlingSet { object: id, municipality, officer: account });
		Ok(())
	}
}
