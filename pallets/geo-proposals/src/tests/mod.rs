// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod archiving;
mod categories;
mod editing;
mod map;
mod model;
mod reading;
mod submitting;
mod supporting;
