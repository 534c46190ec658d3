// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What others can do with an anchor: a GeoJSON feature, an OGC GeoPose, an OSCP spatial content record.
//!
//! Pure functions of what is read from the chain, for nodes, gateways and wallets: nothing here is part of
//! the runtime. No float is used on the way.

mod geojson;
mod geopose;
mod oscp;
mod words;

pub use geojson::{dossier, feature, step};
pub use geopose::{BasicQuaternion, GeoPoseError};
pub use oscp::record;
