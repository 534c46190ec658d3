// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a category asks of what is about it. Versioned; every object keeps the version that it came
//! under, so that nobody changes the rules of a game that has begun.

use crate::{fields::Fields, Body, Config, Error, Kind, Kinds, Pallet, Route, RulesOf, Targets};
use co3_primitives::{
	Ancestry, AreaId, CategoryId, ContentRef, MunicipalityId, PolicyId, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// For how many territories a category states thresholds of their own at most.
pub const MAX_THRESHOLDS: u32 = 32;
/// The farthest that two objects can be apart and still be suggested as duplicates, in metres.
pub const MAX_DUPLICATE_DISTANCE: u32 = 5_000;

/// Who may support something.
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
pub enum Audience {
	/// Everyone who is attested, wherever they live.
	Everybody,
	/// Whoever is at home in the municipality that answers.
	Residents,
}

/// How much one author may put on the map in how long.
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
pub struct Allowance {
	/// How many objects.
	pub objects: u32,
	/// In how many milliseconds, counted from 1970.
	pub period: u64,
}

/// The vote that follows when enough people stand behind something.
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
pub struct Ballot {
	/// In which subject area.
	pub area: AreaId,
	/// By which rules.
	pub policy: PolicyId,
}

/// How citizens have a say in whether something was fixed.
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
pub struct FixCheck {
	/// For how many milliseconds after a fix.
	pub open_for: u64,
	/// How many must dispute it, and be no fewer than those who confirm it, for it to be reopened.
	pub disputes: u32,
}

/// What a category asks of what is about it.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Rules {
	/// Its description, group and keywords, off chain.
	pub about: Option<ContentRef>,
	/// What sorts of things can be about it.
	pub kinds: Kinds,
	/// Who may support them.
	pub audience: Audience,
	/// How many supports are enough for the next step; none where there is none.
	pub threshold: Option<u32>,
	/// The same for single territories, by rising id; the deepest around an object decides.
	pub thresholds: BoundedVec<(TerritoryId, u32), ConstU32<MAX_THRESHOLDS>>,
	/// The next step; none where it is enough to know that so many people stand behind something.
	pub ballot: Option<Ballot>,
	/// What authors fill in.
	pub fields: Fields,
	/// How many bytes the text has at least.
	pub text_at_least: u32,
	/// How many metres apart two objects can be and still be suggested as duplicates.
	pub duplicates_within: u32,
	/// What the service clock is held against.
	pub targets: Targets,
	/// Who answers, where no route says otherwise.
	pub route: Route,
	/// Whether citizens check a fix.
	pub fix_check: Option<FixCheck>,
	/// How much one author may put on the map.
	pub allowance: Option<Allowance>,
}

impl Rules {
	/// Rules that ask for nothing and promise nothing; `municipality`'s first office answers.
	pub fn plain(municipality: MunicipalityId) -> Self {
		Self {
			about: None,
			kinds: Kinds::ALL,
			audience: Audience::Everybody,
			threshold: None,
			thresholds: BoundedVec::new(),
			ballot: None,
			fields: BoundedVec::new(),
			text_at_least: 0,
			duplicates_within: 50,
			targets: Targets::default(),
			route: Route {
				body: Body { municipality, office: 0 },
				fallback: None,
				escalation: None,
			},
			fix_check: Some(FixCheck { open_for: 28 * 24 * 3_600_000, disputes: 2 }),
			allowance: None,
		}
	}

	/// Whether the rules make sense. O(fields + thresholds).
	pub(crate) fn check<T: Config>(&self) -> Result<(), Error<T>> {
		if let Some(about) = &self.about {
			about.check()?;
		}
		ensure!(!self.kinds.is_empty(), Error::BadRules);
		ensure!(self.duplicates_within <= MAX_DUPLICATE_DISTANCE, Error::BadRules);
		for field in &self.fields {
			field.name.check()?;
			ensure!(field.holds.is_sensible(), Error::BadRules);
		}
		let rising = self.thresholds.windows(2).all(|pair| pair[0].0 < pair[1].0);
		let counts = self.thresholds.iter().map(|(_, count)| *count).chain(self.threshold);
		ensure!(rising && counts.into_iter().all(|count| count > 0), Error::BadRules);
		// A vote comes after a threshold, or never.
		let reached = self.threshold.is_some() || !self.thresholds.is_empty();
		ensure!(self.ballot.is_none() || reached, Error::BadRules);
		ensure!(self.fix_check.is_none_or(|check| check.disputes > 0), Error::BadRules);
		let sensible = |one: Allowance| one.objects > 0 && one.period > 0;
		ensure!(self.allowance.is_none_or(sensible), Error::BadRules);
		self.route.check()
	}

	/// Whether `kind` can be about the category.
	pub(crate) fn takes<T: Config>(&self, kind: Kind) -> Result<(), Error<T>> {
		ensure!(self.kinds.contains(kind), Error::KindNotTaken);
		Ok(())
	}

	/// How many supports are enough in a territory with what is above it.
	pub fn threshold_in(&self, within: &Ancestry) -> Option<u32> {
		let own = |territory: &TerritoryId| {
			let at = self.thresholds.binary_search_by_key(territory, |(id, _)| *id).ok()?;
			self.thresholds.get(at).map(|(_, count)| *count)
		};
		within.iter().find_map(own).or(self.threshold)
	}
}

impl<T: Config> Pallet<T> {
	/// The rules that an object came under.
	pub(crate) fn rules_of(category: CategoryId, version: u32) -> Result<Rules, Error<T>> {
		RulesOf::<T>::get(category, version).ok_or(Error::UnknownCategory)
	}
}
