// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod boundary;
mod genesis;
mod local_time;
mod lookup;
#[cfg(test)]
mod mock;
mod territory;
#[cfg(test)]
mod tests;
mod tree;
mod try_state;
pub mod weights;
#[cfg(any(test, feature = "runtime-benchmarks"))]
mod worst_case;

pub use boundary::{Child, Overlaps, Shape, MAX_NEIGHBOURS, VERTICES_PER_NEIGHBOUR};
pub use genesis::GenesisTerritory;
pub use local_time::{LocalTime, OffsetFrom, Offsets, MAX_OFFSETS, OFFSET_RANGE};
pub use pallet::*;
pub use territory::{
	Closure, FormerName, FormerNames, Name, Successors, Territory, TerritoryView, MAX_FORMER_NAMES,
	MAX_LEVEL, MAX_PARTS, ROOT,
};
pub use weights::WeightInfo;

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use co3_geo::{BoundingBox, MultiPolygon, Position};
	use co3_primitives::{Municipalities, MunicipalityId, Officers, TerritoryId};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	/// How many territories one page of [`Pallet::territories`] has at most.
	pub const MAX_PAGE: u32 = 64;

	/// The record of a territory.
	pub type RecordOf<T> = Territory<BlockNumberFor<T>>;
	/// The open children of a territory, in the order of their ids.
	pub type ChildrenOfTerritory<T> = BoundedVec<Child, <T as Config>::MaxChildren>;

	/// In which form the state is kept.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who speaks for all members together.
		type ConsortiumOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who is a territory officer, and of which municipality.
		type Officers: Officers<Self::AccountId>;

		/// Who is a member.
		type Municipalities: Municipalities<Self::AccountId>;

		/// How many open territories lie directly in one. Bounds the record that every search by
		/// position reads on each level.
		#[pallet::constant]
		type MaxChildren: Get<u32>;

		/// How many territories one municipality makes, closed ones included: they are never
		/// removed.
		#[pallet::constant]
		type MaxPerMunicipality: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The id of the next territory.
	#[pallet::storage]
	pub type NextId<T> = StorageValue<_, TerritoryId, ValueQuery>;

	/// All territories, closed ones included.
	// Identity: ids are the chain's, nobody chooses one.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Identity, TerritoryId, RecordOf<T>>;

	/// Boundaries, apart from the records because they are large. Closed territories keep theirs.
	// Identity: ids are the chain's, nobody chooses one.
	#[pallet::storage]
	pub type Boundaries<T> = StorageMap<_, Identity, TerritoryId, MultiPolygon>;

	/// The open children of each territory with the extent of their boundaries: what a search by
	/// position reads on each level.
	// Identity: ids are the chain's, nobody chooses one.
	#[pallet::storage]
	pub type ChildrenOf<T: Config> =
		StorageMap<_, Identity, TerritoryId, ChildrenOfTerritory<T>, ValueQuery>;

	/// The names that territories had before.
	// Identity: ids are the chain's, nobody chooses one.
	#[pallet::storage]
	pub type PreviousNames<T: Config> =
		StorageMap<_, Identity, TerritoryId, FormerNames<BlockNumberFor<T>>, ValueQuery>;

	/// Tables of local time, of territories that have their own.
	// Identity: ids are the chain's, nobody chooses one.
	#[pallet::storage]
	pub type OffsetsOf<T> = StorageMap<_, Identity, TerritoryId, Offsets, ValueQuery>;

	/// How many territories a municipality has made, closed ones included.
	// Identity: ids are the chain's, nobody chooses one.
	#[pallet::storage]
	pub type TerritoriesOf<T> = StorageMap<_, Identity, MunicipalityId, u32, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The territories of the first block, the root first.
		pub territories: Vec<GenesisTerritory>,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (id, territory) in self.territories.iter().enumerate() {
				// A chain must not start from a tree that breaks the rules: there is nobody yet to
				// tell, and building the genesis block is where to stop.
				if let Err(error) = territory.build::<T>() {
					panic!("territory {id} ({}) of the genesis: {error:?}", territory.name);
				}
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A territory was made.
		TerritoryCreated {
			/// Which.
			territory: TerritoryId,
			/// What it lies in.
			parent: TerritoryId,
			/// Who answers for it.
			municipality: MunicipalityId,
			/// Its administrative level as OpenStreetMap numbers them.
			level: u8,
		},
		/// A territory's boundary was drawn, for the first time or anew.
		BoundarySet {
			/// Which.
			territory: TerritoryId,
			/// How many positions the boundary has.
			vertices: u32,
			/// The siblings that it has more in common with than border. Where areas overlap, the
			/// sibling with the lower id has the common points.
			overlaps: Overlaps,
			/// Twice the area of the parent, in square units of 1e-7 degree, that its children
			/// surely leave open: exact where no siblings overlap and none reaches beyond the
			/// parent, and otherwise more is open than this. None where the parent has no boundary.
			uncovered: Option<u64>,
		},
		/// A territory's boundary was taken away.
		BoundaryCleared {
			/// Which.
			territory: TerritoryId,
		},
		/// A territory got another name.
		TerritoryRenamed {
			/// Which.
			territory: TerritoryId,
		},
		/// A territory was closed, and its parts came in its place.
		TerritorySplit {
			/// Which.
			territory: TerritoryId,
			/// The new ones.
			parts: Successors,
		},
		/// A territory was closed.
		TerritoryClosed {
			/// Which.
			territory: TerritoryId,
			/// What took it in.
			successor: Option<TerritoryId>,
		},
		/// A territory's table of local time was replaced.
		OffsetsSet {
			/// Which.
			territory: TerritoryId,
			/// How many changes of the clock are in it.
			entries: u32,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such territory.
		UnknownTerritory,
		/// The territory has been closed.
		TerritoryClosed,
		/// There is no such municipality, or it is not a member in good standing.
		UnknownMunicipality,
		/// You are not a territory officer of the municipality that answers for this territory.
		NotTerritoryOfficer,
		/// The top territory of a municipality is opened and ended by the consortium.
		ConsortiumMustDecide,
		/// This cannot be done to the root.
		IsRoot,
		/// The level must be greater than that of the territory above.
		LevelNotDeeper,
		/// There is no such administrative level.
		LevelOutOfRange,
		/// The tree of places is deep enough.
		TooDeep,
		/// No more territories can lie directly in this one.
		TooManyChildren,
		/// The municipality has made as many territories as it can.
		TooManyTerritories,
		/// A name is one line of readable text, and its language a language tag.
		BadName,
		/// No more former names can be kept.
		TooManyNames,
		/// The boundary has no polygon.
		NoPolygon,
		/// The boundary has a ring without positions.
		EmptyRing,
		/// A ring has at least four positions, the closing one included.
		RingTooShort,
		/// The last position of a ring must be its first.
		NotClosed,
		/// A position of the boundary is not on the globe.
		OutOfRange,
		/// The boundary has the same position twice in a row.
		RepeatedPosition,
		/// The boundary crosses or touches itself.
		SelfCrossing,
		/// A hole of the boundary lies outside of its polygon.
		HoleOutside,
		/// A hole of the boundary lies in another hole.
		HolesOverlap,
		/// A polygon of the boundary lies in another.
		PolygonsOverlap,
		/// The boundary reaches beyond the bounding box of the territory above.
		OutsideParent,
		/// The territory above must have a boundary first.
		ParentHasNoBoundary,
		/// A territory below would no longer fit.
		ChildrenOutside,
		/// Too many siblings with too many vertices lie around here.
		TooManyNeighbours,
		/// There is no boundary.
		NoBoundary,
		/// There are open territories below: close them first.
		HasOpenChildren,
		/// A territory is split into two parts at least.
		TooFewParts,
		/// The successor must be another open territory.
		BadSuccessor,
		/// The changes of the clock must be in order, none at the same moment as another.
		OffsetsNotSorted,
		/// Nowhere on Earth do clocks differ so much from UTC.
		OffsetOutOfRange,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Makes a top territory for a municipality, directly below the root.
		///
		/// By the consortium.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_for_municipality())]
		pub fn create_for_municipality(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			level: u8,
			name: Name,
		) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			ensure!(T::Municipalities::is_active(municipality), Error::<T>::UnknownMunicipality);
			Self::create_in(ROOT, municipality, level, name)
		}

		/// Makes a territory in another one.
		///
		/// By a territory officer of the municipality that answers for the other one, or the
		/// consortium.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::create())]
		pub fn create(
			origin: OriginFor<T>,
			parent: TerritoryId,
			level: u8,
			name: Name,
		) -> DispatchResult {
			let actor = Self::actor(origin)?;
			let record = Self::open(parent)?;
			Self::ensure_may_draw(&actor, record.municipality)?;
			let municipality = record.municipality.ok_or(Error::<T>::IsRoot)?;
			Self::create_in(parent, municipality, level, name)
		}

		/// Draws the boundary of a territory, for the first time or anew.
		///
		/// It lies in the bounding box of the territory above, and those of the territories below
		/// lie in its own. Rings may run either way round; they are stored as RFC 7946 wants them.
		/// Overlaps with siblings are no error: the event names them.
		///
		/// By a territory officer of the municipality that answers for it, or the consortium.
		#[pallet::call_index(2)]
		#[pallet::weight(Pallet::<T>::drawing_weight(boundary.vertices(), MAX_NEIGHBOURS))]
		pub fn set_boundary(
			origin: OriginFor<T>,
			territory: TerritoryId,
			mut boundary: MultiPolygon,
		) -> DispatchResultWithPostInfo {
			let actor = Self::actor(origin)?;
			let record = Self::open(territory)?;
			Self::ensure_may_draw(&actor, record.municipality)?;
			boundary.normalise();
			let drawing = Self::try_drawing(territory, record.parent, &boundary)?;

			let vertices = drawing.shape.vertices;
			Boundaries::<T>::insert(territory, boundary);
			Self::write_shape(territory, Some(drawing.shape));
			Self::deposit_event(Event::BoundarySet {
				territory,
				vertices,
				overlaps: drawing.overlaps,
				uncovered: drawing.uncovered,
			});
			Ok(Some(Self::drawing_weight(vertices, drawing.neighbours)).into())
		}

		/// Takes the boundary of a territory away: it is no longer found by position.
		///
		/// Refused while territories below have one, except for the root.
		///
		/// By a territory officer of the municipality that answers for it, or the consortium.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::clear_boundary())]
		pub fn clear_boundary(origin: OriginFor<T>, territory: TerritoryId) -> DispatchResult {
			let actor = Self::actor(origin)?;
			let record = Self::open(territory)?;
			Self::ensure_may_draw(&actor, record.municipality)?;
			ensure!(record.shape.is_some(), Error::<T>::NoBoundary);
			let holds = ChildrenOf::<T>::get(territory).iter().any(|child| child.shape.is_some());
			ensure!(territory == ROOT || !holds, Error::<T>::ChildrenOutside);

			Boundaries::<T>::remove(territory);
			Self::write_shape(territory, None);
			Self::deposit_event(Event::BoundaryCleared { territory });
			Ok(())
		}

		/// Gives a territory another name. The one it had is kept with the block it ended in.
		///
		/// By a territory officer of the municipality that answers for it, or the consortium.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::rename())]
		pub fn rename(origin: OriginFor<T>, territory: TerritoryId, name: Name) -> DispatchResult {
			let actor = Self::actor(origin)?;
			let mut record = Self::open(territory)?;
			Self::ensure_may_draw(&actor, record.municipality)?;
			ensure!(name.check(), Error::<T>::BadName);

			let until = frame_system::Pallet::<T>::block_number();
			let former = core::mem::replace(&mut record.name, name);
			PreviousNames::<T>::try_append(territory, FormerName { name: former, until })
				.map_err(|()| Error::<T>::TooManyNames)?;
			Records::<T>::insert(territory, record);
			Self::deposit_event(Event::TerritoryRenamed { territory });
			Ok(())
		}

		/// Closes a territory without open ones below it, and makes two or more new ones of the
		/// same level in its place. Their boundaries are drawn afterwards.
		///
		/// By a territory officer of the municipality that answers for it, or the consortium; a
		/// municipality's top territory only by the latter.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::split(parts.len() as u32))]
		pub fn split(
			origin: OriginFor<T>,
			territory: TerritoryId,
			parts: BoundedVec<Name, ConstU32<MAX_PARTS>>,
		) -> DispatchResult {
			let actor = Self::actor(origin)?;
			let record = Self::open(territory)?;
			Self::ensure_may_end(&actor, &record)?;
			let parts = Self::replace(territory, record, parts.into_inner())?;
			Self::deposit_event(Event::TerritorySplit { territory, parts });
			Ok(())
		}

		/// Closes a territory without open ones below it, and says which other one takes it in, if
		/// any. It stays readable, and is no longer found by position.
		///
		/// By a territory officer of the municipality that answers for it, or the consortium; a
		/// municipality's top territory only by the latter.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::close())]
		pub fn close(
			origin: OriginFor<T>,
			territory: TerritoryId,
			successor: Option<TerritoryId>,
		) -> DispatchResult {
			let actor = Self::actor(origin)?;
			let record = Self::open(territory)?;
			Self::ensure_may_end(&actor, &record)?;
			Self::finish(territory, record, successor)?;
			Self::deposit_event(Event::TerritoryClosed { territory, successor });
			Ok(())
		}

		/// Replaces a territory's table of local time. About a moment before its first entry it says
		/// nothing, and neither does an empty one: there that of the territory above holds, and
		/// where none says anything, UTC.
		///
		/// By a territory officer of the municipality that answers for it, or the consortium.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_offsets(offsets.len() as u32))]
		pub fn set_offsets(
			origin: OriginFor<T>,
			territory: TerritoryId,
			offsets: Offsets,
		) -> DispatchResult {
			let actor = Self::actor(origin)?;
			let record = Self::open(territory)?;
			Self::ensure_may_draw(&actor, record.municipality)?;
			Self::check_offsets(&offsets)?;

			// At most 64.
			let entries = offsets.len() as u32;
			if offsets.is_empty() {
				OffsetsOf::<T>::remove(territory);
			} else {
				OffsetsOf::<T>::insert(territory, offsets);
			}
			Self::deposit_event(Event::OffsetsSet { territory, entries });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A territory, open or closed.
		pub fn territory(id: TerritoryId) -> Option<TerritoryView<BlockNumberFor<T>>> {
			Records::<T>::get(id).map(|record| Self::view(id, record))
		}

		/// Territories in the order of their ids, open and closed, beginning after the given one: at
		/// most `limit`, and never more than a page of 64.
		pub fn territories(
			after: Option<TerritoryId>,
			limit: u32,
		) -> Vec<TerritoryView<BlockNumberFor<T>>> {
			let first = after.map_or(0, |id| id.saturating_add(1));
			// Ids have no gaps.
			let end = NextId::<T>::get().min(first.saturating_add(limit.min(MAX_PAGE)));
			(first..end).filter_map(Self::territory).collect()
		}

		/// The open territories directly in one, in the order of their ids.
		pub fn children(territory: TerritoryId) -> Vec<TerritoryId> {
			ChildrenOf::<T>::get(territory).iter().map(|child| child.id).collect()
		}

		/// The deepest open territory with a boundary around a position.
		///
		/// A point of a border belongs to the territory to its east, and on a border along a parallel
		/// to that to its north. Where siblings overlap, it belongs to the one with the lower id.
		pub fn territory_of(position: Position) -> Option<TerritoryId> {
			Self::locate(position)
		}

		/// The boundary of a territory, outer rings anticlockwise.
		pub fn boundary(territory: TerritoryId) -> Option<MultiPolygon> {
			Boundaries::<T>::get(territory)
		}

		/// The box around the boundary of a territory.
		pub fn bounding_box(territory: TerritoryId) -> Option<BoundingBox> {
			Records::<T>::get(territory)?.shape.map(|shape| shape.bounding_box)
		}

		/// What clocks show in a territory at a moment given in seconds since 1970 in UTC.
		pub fn local_time(territory: TerritoryId, timestamp: u64) -> Option<LocalTime> {
			Self::clock(territory, timestamp)
		}
	}

	impl<T: Config> Pallet<T> {
		fn create_in(
			parent: TerritoryId,
			municipality: MunicipalityId,
			level: u8,
			name: Name,
		) -> DispatchResult {
			let territory = Self::add(parent, municipality, level, name)?;
			Self::deposit_event(Event::TerritoryCreated { territory, parent, municipality, level });
			Ok(())
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxChildren::get() >= MAX_PARTS, "a territory can be split into its parts");
			assert!(T::MaxPerMunicipality::get() > 0, "a municipality has a territory");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}
}
