// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

pub mod counting;
pub mod deliberation;
pub mod geography;
pub mod geopose;
mod input;
pub mod proofs;
pub mod reached;
mod town;
pub mod transactions;
pub mod words;
