// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod accounts;
mod actions;
mod authors;
mod content;
mod cursor;
mod deliberation;
mod electorate;
mod freezes;
mod history;
mod ids;
mod links;
pub mod map_index;
mod officers;
mod sorted_id;
mod territories;
mod title;
mod voters;

pub use accounts::{AccountKind, AccountKinds, AccountRegistry};
pub use actions::{CivicAction, OnCivicAction};
pub use authors::{ActingAuthor, Author};
pub use co3_geo as geo;
pub use content::{is_multihash, ContentError, ContentRef};
pub use cursor::{Cursor, CursorError};
pub use deliberation::{AreaId, Deliberation, IssueId, Matter, PolicyId};
pub use electorate::Electorate;
pub use freezes::{Freeze, Freezes, PendingFreezes, MAX_FREEZES};
pub use history::{History, Versioned};
pub use ids::{
	AnchorId, CategoryId, MunicipalityId, ObjectId, OrganisationId, ResidentId, TerritoryId,
};
pub use links::Link;
pub use officers::{Municipalities, Officers, Role};
pub use sorted_id::SortedId;
pub use territories::{Ancestry, Territories, MAX_DEPTH};
pub use title::{Title, TitleError, MAX_TITLE_BYTES};
pub use voters::{Class, Engagements, Voter};
