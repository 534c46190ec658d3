// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod budget;
mod classes;
mod registry;
mod slots;
mod transactions;
mod wrappers;
