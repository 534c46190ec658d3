// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod area;
mod bounding_box;
mod cover;
mod distance;
mod geohash;
mod holding;
#[cfg(test)]
mod models;
mod nearness;
mod overlap;
mod path;
mod polygon;
mod position;
mod precision;
mod ring;
mod segment;
mod shape;
mod zorder;

pub use area::Area;
pub use bounding_box::BoundingBox;
pub use cover::{Cover, CELL_LEVELS, MAX_COVER};
pub use distance::cos_sin_of;
pub use geohash::Geohash;
pub use path::Path;
pub use polygon::{MultiPolygon, Polygon, PolygonError, TooManyVertices, MAX_RINGS, MAX_VERTICES};
pub use position::Position;
pub use precision::Precision;
pub use ring::Ring;
pub use shape::{Shape, ShapeError, MAX_SHAPE_SPAN, MAX_SHAPE_VERTICES};
pub use zorder::Stretches;
