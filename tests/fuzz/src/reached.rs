// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Which branches a target has reached on this thread. A fuzzer that only ever sees refusals has
//! tested nothing.

use std::{cell::RefCell, collections::BTreeMap};

thread_local! {
	static REACHED: RefCell<BTreeMap<&'static str, u64>> = const { RefCell::new(BTreeMap::new()) };
}

/// Notes that `branch` was reached.
pub(crate) fn mark(branch: &'static str) {
	REACHED.with(|reached| *reached.borrow_mut().entry(branch).or_default() += 1);
}

/// How often `branch` was reached on this thread.
pub fn count(branch: &str) -> u64 {
	REACHED.with(|reached| reached.borrow().get(branch).copied().unwrap_or_default())
}

/// How often any branch was reached on this thread.
pub fn total() -> u64 {
	REACHED.with(|reached| reached.borrow().values().sum())
}
