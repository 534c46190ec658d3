// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod archiving;
mod bounds;
mod categories;
mod editing;
mod evaluating;
mod fixing;
mod limits;
mod map;
mod merging;
mod model;
mod moderating;
mod reading;
mod relations;
mod routing;
mod rules;
mod shapes;
mod states;
mod statistics;
mod statistics_model;
mod submitting;
mod supporting;
mod tasks;
mod threshold;
mod transitions_model;
mod updates;
mod writing;
