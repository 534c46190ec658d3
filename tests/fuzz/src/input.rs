// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::Decode;

/// Takes one `T` off the front, if the bytes hold one.
pub fn take<T: Decode>(data: &mut &[u8]) -> Option<T> {
	T::decode(data).ok()
}

/// Takes `count` bytes off the front, or as many as there are.
pub fn take_bytes<'a>(data: &mut &'a [u8], count: usize) -> &'a [u8] {
	let (taken, rest) = data.split_at(count.min(data.len()));
	*data = rest;
	taken
}
