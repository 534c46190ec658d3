// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What stands in for the other modules: a register, the tree of places, officers, and a shelf for bytes.

use super::*;

/// Somebody as they were from a block on.
pub type Since = (u64, Option<Voter<u64>>);

pub struct ConsortiumAccount;
impl frame_support::traits::SortedMembers<u64> for ConsortiumAccount {
	fn sorted_members() -> Vec<u64> {
		vec![Consortium::get()]
	}
}

pub struct Enactable;
impl Contains<RuntimeCall> for Enactable {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Notebook(_) => true,
			RuntimeCall::LiquidDelegation(call) => {
				matches!(call, Call::set_area { .. } | Call::set_area_open { .. })
			}
			// What benchmarks release is as long as can be.
			RuntimeCall::System(frame_system::Call::remark { remark }) => {
				cfg!(feature = "runtime-benchmarks") && remark.len() > 300
			}
			_ => false,
		}
	}
}

pub struct Clock;
impl UnixTime for Clock {
	fn now() -> Duration {
		Duration::from_secs(3 * System::block_number())
	}
}

pub struct Voters;
impl EnsureOrigin<RuntimeOrigin> for Voters {
	type Success = Voter<u64>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Voter<u64>, RuntimeOrigin> {
		let (id, assisted) = match origin.as_signer() {
			Some(n @ 1..=999) => (1_000 + n, false),
			Some(n @ 1_001..=1_999) => (*n, true),
			_ => return Err(origin),
		};
		Registry::voter(&id).map(|voter| Voter { assisted, ..voter }).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(1))
	}
}

/// A plain register: whoever is asked about the past looks it up.
pub struct Registry;
impl Registry {
	fn as_of(id: &u64, block: u64) -> Option<Voter<u64>> {
		let lives = People::get();
		let life = lives.get(id)?;
		life.iter().rev().find(|(since, _)| *since <= block).and_then(|(_, voter)| *voter)
	}

	fn everybody(block: u64) -> Vec<Voter<u64>> {
		People::get().keys().filter_map(|id| Self::as_of(id, block)).collect()
	}

	/// From this block on, somebody is somebody else, or nobody.
	pub fn change(id: u64, change: impl FnOnce(Option<Voter<u64>>) -> Option<Voter<u64>>) {
		let now = System::block_number();
		let voter = change(Self::as_of(&id, now));
		People::mutate(|people| people.entry(id).or_default().push((now, voter)));
	}
}

impl Electorate<u64, u64> for Registry {
	fn voter(voter: &u64) -> Option<Voter<u64>> {
		Self::as_of(voter, System::block_number())
	}

	fn voter_at(voter: &u64, freeze: &Freeze<u64>) -> Option<Voter<u64>> {
		Self::as_of(voter, freeze.block)
	}

	fn voters_at(freeze: &Freeze<u64>) -> Vec<Voter<u64>> {
		Self::everybody(freeze.block)
	}

	fn population(territory: TerritoryId) -> Vec<(Group, u64, u64)> {
		let people: Vec<_> = Self::everybody(System::block_number())
			.into_iter()
			.filter(|voter| World::is_within(voter.territory, territory))
			.collect();
		Group::ALL
			.into_iter()
			.map(|group| {
				let those = people.iter().filter(|voter| voter.group() == group);
				let weight = those.clone().map(|voter| u64::from(voter.weight)).sum();
				(group, those.count() as u64, weight)
			})
			.collect()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn attest_for_benchmark(territory: TerritoryId) -> u64 {
		let id = 1_000_000 + People::get().len() as u64;
		settle(id, territory);
		id
	}
}

/// Makes `id` live in a territory, with all rights and weight 1.
pub fn settle(id: u64, territory: TerritoryId) {
	let (class, age) = (Class::FullRights, AgeClass::Unstated);
	let voter = Voter { id, territory, class, age, weight: 1, assisted: false };
	Registry::change(id, |_| Some(voter));
}

pub struct World;
impl Territories for World {
	fn is_open(territory: TerritoryId) -> bool {
		matches!(territory, 0 | 1 | 2 | 11)
	}

	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId> {
		match territory {
			1 | 11 | 12 => Some(1),
			2 => Some(2),
			_ => None,
		}
	}

	fn ancestry(territory: TerritoryId) -> Ancestry {
		let path: &[TerritoryId] = match territory {
			0 => &[0],
			1 => &[1, 0],
			11 => &[11, 1, 0],
			12 => &[12, 1, 0],
			2 => &[2, 0],
			_ => &[],
		};
		path.to_vec().try_into().unwrap()
	}

	fn territory_of(_: co3_primitives::geo::Position) -> Option<TerritoryId> {
		None
	}

	fn holds(_: TerritoryId, _: &co3_primitives::geo::Shape) -> bool {
		false
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case_for_benchmark(
		_: MunicipalityId,
		_: co3_primitives::geo::Position,
	) -> TerritoryId {
		11
	}
}

pub struct Appointed;
impl Officers<u64> for Appointed {
	fn holds(who: &u64, municipality: MunicipalityId, role: Role) -> bool {
		let number = u64::from(municipality);
		let named = match role {
			Role::ProposalOfficer => *who == 2_100 + number,
			Role::Moderator => *who == 2_200 + number,
			_ => false,
		};
		// A benchmark's account is any number.
		named || cfg!(feature = "runtime-benchmarks") && *who > 100_000
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(_: &u64, _: MunicipalityId, _: Role) {}
}

pub struct Towns;
impl Municipalities<u64> for Towns {
	fn is_member(municipality: MunicipalityId) -> bool {
		Self::is_active(municipality)
	}

	fn is_active(municipality: MunicipalityId) -> bool {
		[1, 2].contains(&municipality)
	}

	fn governed_by(who: &u64) -> Option<MunicipalityId> {
		match who {
			2_001 => Some(1),
			2_002 => Some(2),
			100_000.. if cfg!(feature = "runtime-benchmarks") => Some(1),
			_ => None,
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(_: MunicipalityId, _: &u64) {}
}

pub struct Matters;
impl Engagements<u64> for Matters {
	fn engage(voter: &u64) {
		Engaged::mutate(|all| *all.entry(*voter).or_default() += 1);
	}
	fn disengage(voter: &u64) {
		Engaged::mutate(|all| *all.entry(*voter).or_default() -= 1);
	}
	fn is_known(voter: &u64) -> bool {
		Engaged::get().get(voter).is_some_and(|count| *count > 0)
	}
}

pub struct Listener;
impl OnCivicAction<u64> for Listener {
	fn on_civic_action(voter: Option<&u64>, territory: TerritoryId, action: CivicAction) {
		notebook::Told::<Test>::append((voter.copied(), territory, action));
	}
}

/// Where the bytes of actions are.
pub struct Shelf;
impl QueryPreimage for Shelf {
	type H = BlakeTwo256;

	fn len(hash: &H256) -> Option<u32> {
		Self::fetch(hash, None).ok().map(|bytes| bytes.len() as u32)
	}

	fn fetch(hash: &H256, _: Option<u32>) -> FetchResult {
		let shelf = Library::get();
		let brought = shelf.get(hash).filter(|(bytes, _)| !bytes.is_empty());
		let (bytes, _) = brought.ok_or(DispatchError::Unavailable)?;
		Ok(Cow::from(bytes.clone()))
	}

	fn is_requested(hash: &H256) -> bool {
		Library::get().get(hash).is_some_and(|(_, held)| *held > 0)
	}

	fn request(hash: &H256) {
		Library::mutate(|shelf| shelf.entry(*hash).or_default().1 += 1);
	}

	fn unrequest(hash: &H256) {
		Library::mutate(|shelf| shelf.entry(*hash).or_default().1 -= 1);
	}
}

impl StorePreimage for Shelf {
	const MAX_LENGTH: usize = 1_024;

	fn note(bytes: Cow<[u8]>) -> Result<H256, DispatchError> {
		let hash = sp_io::hashing::blake2_256(&bytes).into();
		Library::mutate(|shelf| shelf.entry(hash).or_default().0 = bytes.into_owned());
		Ok(hash)
	}
}
