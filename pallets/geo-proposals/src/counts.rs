// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Counts in storage that go with what they count.

/// One less, and nothing kept of a zero. Saturating: whatever goes was counted when it came.
pub(crate) fn one_less(count: &mut Option<u32>) {
	*count = count.map(|count| count.saturating_sub(1)).filter(|count| *count > 0);
}
