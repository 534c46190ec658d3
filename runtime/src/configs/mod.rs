// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What every module is given.

pub mod access;
pub mod civic;
pub mod consensus;
pub mod governance;
pub mod system;
