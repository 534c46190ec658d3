// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	Boundaries, ChildrenOf, ChildrenOfTerritory, Config, Error, Pallet, Records, WeightInfo, ROOT,
};
use alloc::vec::Vec;
use co3_geo::{BoundingBox, MultiPolygon, PolygonError, MAX_VERTICES};
use co3_primitives::TerritoryId;
use frame_support::{
	pallet_prelude::{
		Decode, DecodeWithMemTracking, DispatchError, Encode, Get, MaxEncodedLen, TypeInfo,
	},
	traits::ConstU32,
	weights::Weight,
	BoundedVec,
};

/// How many siblings the box of a new boundary may meet, one with more than 256 vertices counted
/// once for every 256 begun. Whatever point is looked for, no more than these and the last drawn
/// one have it in their boxes.
pub const MAX_NEIGHBOURS: u32 = 32;
/// How many vertices count as one neighbour.
pub const VERTICES_PER_NEIGHBOUR: u32 = 256;

/// Siblings that a boundary overlaps with.
pub type Overlaps = BoundedVec<TerritoryId, ConstU32<MAX_NEIGHBOURS>>;

/// What must be known of a boundary without reading it.
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
pub struct Shape {
	/// The box around it.
	pub bounding_box: BoundingBox,
	/// How many positions it has.
	pub vertices: u32,
	/// Twice its area in square units of 1e-7 degree.
	pub twice_area: u64,
}

impl Shape {
	/// The extent of `boundary`; none where it has not a single position.
	pub fn of(boundary: &MultiPolygon) -> Option<Self> {
		Some(Self {
			bounding_box: boundary.bounding_box()?,
			vertices: boundary.vertices(),
			twice_area: boundary.twice_area(),
		})
	}

	/// As how many neighbours it counts.
	pub fn neighbours(&self) -> u32 {
		self.vertices.div_ceil(VERTICES_PER_NEIGHBOUR)
	}
}

/// An open territory, as the list of its parent's children has it.
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
pub struct Child {
	/// Which.
	pub id: TerritoryId,
	/// The extent of its boundary, if it has one.
	pub shape: Option<Shape>,
}

/// A boundary that was found to fit, and what there is to say about it.
pub(crate) struct Drawing {
	pub shape: Shape,
	pub overlaps: Overlaps,
	/// Twice the area of the parent that is surely in no child; none where it has no boundary.
	pub uncovered: Option<u64>,
	/// As how many the siblings counted whose boundaries were read.
	pub neighbours: u32,
}

impl<T: Config> From<PolygonError> for Error<T> {
	fn from(error: PolygonError) -> Self {
		match error {
			PolygonError::NoPolygon => Error::NoPolygon,
			PolygonError::EmptyRing => Error::EmptyRing,
			PolygonError::RingTooShort => Error::RingTooShort,
			PolygonError::NotClosed => Error::NotClosed,
			PolygonError::OutOfRange => Error::OutOfRange,
			PolygonError::RepeatedPosition => Error::RepeatedPosition,
			PolygonError::SelfCrossing => Error::SelfCrossing,
			PolygonError::HoleOutside => Error::HoleOutside,
			PolygonError::HolesOverlap => Error::HolesOverlap,
			PolygonError::PolygonsOverlap => Error::PolygonsOverlap,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// What drawing a boundary of so many vertices costs when the siblings read count as so many.
	///
	/// The work of comparing grows with the product of the two. The benchmark finds the price of a
	/// neighbour at [`MAX_VERTICES`]; fewer vertices cost their share of it. What does not shrink
	/// with them is reading the neighbour.
	pub fn drawing_weight(vertices: u32, neighbours: u32) -> Weight {
		let share = neighbours.saturating_mul(vertices).div_ceil(MAX_VERTICES);
		T::WeightInfo::set_boundary(vertices, share)
			.saturating_add(T::DbWeight::get().reads(neighbours.into()))
	}

	/// Whether `boundary`, which is normalised, can be that of `territory`, which is open; what
	/// there is to say about it.
	pub(crate) fn try_drawing(
		territory: TerritoryId,
		parent: Option<TerritoryId>,
		boundary: &MultiPolygon,
	) -> Result<Drawing, DispatchError> {
		boundary.check().map_err(Error::<T>::from)?;
		let shape = Shape::of(boundary).ok_or(Error::<T>::NoPolygon)?;
		let fits = |child: &Child| {
			child.shape.is_none_or(|inner| shape.bounding_box.contains_box(&inner.bounding_box))
		};
		if !ChildrenOf::<T>::get(territory).iter().all(fits) {
			return Err(Error::<T>::ChildrenOutside.into());
		}
		let mut overlaps = Overlaps::default();
		let Some(parent) = parent else {
			return Ok(Drawing { shape, overlaps, uncovered: None, neighbours: 0 });
		};
		let around = Records::<T>::get(parent).and_then(|record| record.shape);
		match around {
			Some(outer) if !outer.bounding_box.contains_box(&shape.bounding_box) => {
				return Err(Error::<T>::OutsideParent.into())
			}
			// Without a boundary the root is everywhere; nothing else can be found from above.
			None if parent != ROOT => return Err(Error::<T>::ParentHasNoBoundary.into()),
			_ => {}
		}

		let siblings = ChildrenOf::<T>::get(parent);
		let others = || siblings.iter().filter(|child| child.id != territory);
		let near: Vec<(TerritoryId, Shape)> = others()
			.filter_map(|child| child.shape.map(|other| (child.id, other)))
			.filter(|(_, other)| other.bounding_box.meets(&shape.bounding_box))
			.collect();
		// At most 128 siblings that count as four each.
		let neighbours = near.iter().map(|(_, other)| other.neighbours()).sum::<u32>();
		if neighbours > MAX_NEIGHBOURS {
			return Err(Error::<T>::TooManyNeighbours.into());
		}
		for (sibling, _) in near {
			if Boundaries::<T>::get(sibling).is_some_and(|other| boundary.overlaps(&other)) {
				overlaps.try_push(sibling).map_err(|_| Error::<T>::TooManyNeighbours)?;
			}
		}
		let covered = others()
			.filter_map(|child| child.shape)
			// Areas may overlap, so that their sum can exceed any one: saturating, it covers all.
			.fold(shape.twice_area, |sum, other| sum.saturating_add(other.twice_area));
		let uncovered = around.map(|outer| outer.twice_area.saturating_sub(covered));
		Ok(Drawing { shape, overlaps, uncovered, neighbours })
	}

	/// Writes a shape, or that there is none, where it is kept: in the territory's record and in
	/// its parent's list.
	pub(crate) fn write_shape(territory: TerritoryId, shape: Option<Shape>) {
		let parent = Records::<T>::mutate(territory, |record| {
			record.as_mut().and_then(|record| {
				record.shape = shape;
				record.parent
			})
		});
		if let Some(parent) = parent {
			ChildrenOf::<T>::mutate(parent, |children: &mut ChildrenOfTerritory<T>| {
				if let Ok(at) = children.binary_search_by_key(&territory, |child| child.id) {
					children[at].shape = shape;
				}
			});
		}
	}
}
