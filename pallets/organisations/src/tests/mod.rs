// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod affiliation;
mod founding;
mod life;
mod members;
mod property;
mod ranks;
mod reads;
