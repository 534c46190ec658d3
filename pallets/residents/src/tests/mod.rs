// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Stories.

mod assistance;
mod attestation;
mod counting;
mod erasure;
mod genesis;
mod keys;
mod model;
mod moving;
mod nullifiers;
mod population;
mod purses;
mod requests;
