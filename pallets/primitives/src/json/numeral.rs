// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use serde::{Serialize, Serializer};

/// A number of 64 bits, as text: JSON's numbers are doubles to many who read them.
#[derive(Clone, Copy)]
pub struct Numeral(pub u64);

impl Serialize for Numeral {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(&self.0)
	}
}
