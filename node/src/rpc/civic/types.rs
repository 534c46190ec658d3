// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The runtime's types under the names that the reads use for them. Several modules have a
//! `Status`.

pub use co3_geo::{BoundingBox, MultiPolygon, Position, Precision};
pub use co3_primitives::{AccountKind, Author, Class, ContentRef};
pub use co3_runtime::civic_api::{
	consortium::{Status as MunicipalityStatus, ValidatorState},
	geo_proposals::{CategoryView, Cursor, Filter, Kind, QueryError, State as ObjectState},
	organisations::{OrganisationKind, Status as OrganisationStatus},
	residents::{Act, Status as ResidentStatus, Tally},
	territories::Name as TerritoryName,
	CivicApi as CivicRuntimeApi, Municipality, ObjectView, Organisation, Page, Query, QuotaView,
	ResidentView, TerritoryView, ValidatorView,
};
