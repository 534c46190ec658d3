// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The runtime's types under the names that the reads use for them. Several modules have a
//! `Status`.

pub use co3_geo::{BoundingBox, MultiPolygon, Position, Precision};
pub use co3_primitives::{AccountKind, Author, Breach, Class, Cursor, Link};
pub use co3_runtime::civic_api::{
	ar_anchors::{
		export, Filter as AnchorFilter, Sort as AnchorSort, Sorts as AnchorSorts,
		State as AnchorState, States as AnchorStates,
	},
	consortium::{Status as MunicipalityStatus, ValidatorState},
	geo_proposals::{
		Audience, FieldType, Figures, FiguresView, Filter, Kind, Kinds, ModerationFigures, Mover,
		Near, QueryError, Reason, Relation, Route, Rules, State as ObjectState, States, Threshold,
		Value as FieldValue, Version, Writing, BUCKETS, MAX_NAMED,
	},
	organisations::{OrganisationKind, Status as OrganisationStatus},
	residents::{Act, Status as ResidentStatus, Tally},
	territories::Name as TerritoryName,
	AnchorPage, AnchorQuery, AnchorView, CategoryView, CivicApi as CivicRuntimeApi, Dossier,
	Municipality, ObjectView, Organisation, Page, Query, QuotaView, ResidentView, Step,
	TerritoryView, UpdateView, ValidatorView,
};
