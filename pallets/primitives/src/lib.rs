// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod accounts;
mod actions;
mod authors;
mod content;
mod ids;
mod officers;
mod territories;
mod title;
mod voters;

pub use accounts::{AccountKind, AccountKinds, AccountRegistry};
pub use actions::{CivicAction, OnCivicAction};
pub use authors::{ActingAuthor, Author};
pub use co3_geo as geo;
pub use content::{ContentError, ContentRef};
pub use ids::{CategoryId, MunicipalityId, ObjectId, OrganisationId, ResidentId, TerritoryId};
pub use officers::{Municipalities, Officers, Role};
pub use territories::{Ancestry, Territories, MAX_DEPTH};
pub use title::{Title, TitleError, MAX_TITLE_BYTES};
pub use voters::{Class, Engagements, Voter};
