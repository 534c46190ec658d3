// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What holds of the modules together; what holds of each stands in its own tests.

mod access;
mod chain;
mod closing;
mod decisions;
mod equivocation;
mod extensions;
mod lapsing;
mod one_support;
mod pausing;
mod presets;
mod prices;
mod property;
mod samples;
mod standstill;
