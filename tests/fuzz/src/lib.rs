// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

pub mod counting;
pub mod geography;
mod input;
pub mod proofs;
pub mod reached;
pub mod transactions;
pub mod words;
