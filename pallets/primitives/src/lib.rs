// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod accounts;
mod actions;
mod age;
mod archived;
mod authors;
mod content;
pub mod counts;
mod cursor;
mod dead;
mod deliberation;
mod electorate;
mod freezes;
mod group;
pub mod hierarchy;
mod history;
mod ids;
#[cfg(feature = "std")]
pub mod json;
mod language;
pub mod life;
mod links;
mod listing;
pub mod map_index;
mod moderation;
mod officers;
mod placing;
pub mod query;
mod set;
mod sorted_id;
mod territories;
mod title;
mod validity;
mod voters;
#[cfg(any(test, feature = "runtime-benchmarks"))]
mod widest;
mod words;

pub use accounts::{AccountKind, AccountKinds, AccountRegistry};
pub use actions::{CivicAction, OnCivicAction};
pub use age::AgeClass;
pub use archived::Archived;
pub use authors::{ActingAuthor, Author};
pub use co3_geo as geo;
pub use content::{
	is_blake2b_256, is_media_type, is_multihash, ContentError, ContentRef, GenesisDocument,
};
pub use cursor::{Cursor, CursorError};
pub use dead::{Death, DeathReason, Multihash};
pub use deliberation::{AreaId, Deliberation, IssueId, Matter, PolicyId};
pub use electorate::Electorate;
pub use freezes::{Freeze, Freezes, PendingFreezes, MAX_FREEZES};
pub use group::Group;
pub use history::{History, Versioned};
pub use ids::{
	AnchorId, CategoryId, MunicipalityId, ObjectId, OrganisationId, ResidentId, TerritoryId,
};
pub use language::{is_language, Language};
pub use links::Link;
pub use listing::Listing;
pub use moderation::{Appeal, Breach, Hiding, ModerationFigures};
pub use officers::{Municipalities, Officer, Officers, Role};
pub use placing::{crowd, Placed};
pub use set::{Numbered, Set};
pub use sorted_id::SortedId;
pub use territories::{Ancestry, Territories, MAX_DEPTH};
pub use title::{Title, TitleError, MAX_TITLE_BYTES};
pub use validity::Validity;
pub use voters::{Class, Engagements, Voter};
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub use widest::widest_area;
pub use words::Words;
