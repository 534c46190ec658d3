// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What arrives at a node as a transaction.

use crate::reached::mark;
use co3_runtime::{RuntimeCall, UncheckedExtrinsic};
use codec::{Decode, DecodeLimit, Encode};

/// How deep calls in calls are decoded: as deep as the SDK's runtimes do.
const MOST_DEPTH: u32 = 256;

/// A call: decodes or not, and what decodes survives the way back and forth.
pub fn call(mut data: &[u8]) {
	let Ok(call) = RuntimeCall::decode_with_depth_limit(MOST_DEPTH, &mut data) else { return };
	mark("a call is decoded");
	let encoded = call.encode();
	assert_eq!(RuntimeCall::decode(&mut &encoded[..]).as_ref(), Ok(&call));
}

/// A transaction: decodes or not, and what decodes survives the way back and forth.
pub fn transaction(mut data: &[u8]) {
	let Ok(transaction) = UncheckedExtrinsic::decode(&mut data) else { return };
	mark("a transaction is decoded");
	let encoded = transaction.encode();
	let again = UncheckedExtrinsic::decode(&mut &encoded[..]);
	assert_eq!(again.map(|again| again.encode()).as_ref(), Ok(&encoded));
}
