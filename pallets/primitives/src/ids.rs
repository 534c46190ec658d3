// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What things are called. Ids are given out by the chain, in order, and never used again.

/// A member of the consortium, with or without a seat in the vote.
pub type MunicipalityId = u32;
/// A node in the tree of places.
pub type TerritoryId = u32;
/// A person, whatever key they sign with today.
pub type ResidentId = u64;
/// An association, a cooperative, a merchant.
pub type OrganisationId = u32;
/// Something on the map.
pub type ObjectId = u64;
/// A kind of subject, such as "street lighting"; its words and colours live off chain.
pub type CategoryId = u32;
/// Something of the augmented-reality layer.
pub type AnchorId = u64;
