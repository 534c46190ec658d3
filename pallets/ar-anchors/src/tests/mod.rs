// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod archiving;
mod editing;
mod exporting;
mod limits;
mod model;
mod moderating;
mod mural;
mod poses;
mod proposing;
mod reading;
mod standing;
