// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod bounding_box;
mod distance;
mod geohash;
mod overlap;
mod polygon;
mod position;
mod precision;
mod ring;
mod segment;
mod zorder;

pub use bounding_box::BoundingBox;
pub use geohash::Geohash;
pub use polygon::{MultiPolygon, Polygon, PolygonError, TooManyVertices, MAX_RINGS, MAX_VERTICES};
pub use position::Position;
pub use precision::Precision;
pub use ring::Ring;
pub use zorder::next_in_box;
