// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Storage proofs from strangers.

use crate::{
	input::{take, take_bytes},
	reached::mark,
};
use co3_proofs::{verify_prefix, verify_value, Proof, H256};
use sp_core::{Blake2Hasher, Hasher};

/// The most nodes of one input.
const MOST_NODES: u8 = 32;

/// A byte that says whether the root is given or is that of the first node, perhaps a root; the
/// number of nodes, each with its length before it; and all that remains is the prefix.
///
/// Below a root that is no chain's, everything in a node is the stranger's choice.
pub fn proof(mut data: &[u8]) {
	let data = &mut data;
	let Some(given) = take::<bool>(data) else { return };
	let root = if given { take::<H256>(data) } else { Some(H256::zero()) };
	let (Some(root), Some(count)) = (root, take::<u8>(data)) else { return };
	let nodes: Vec<Vec<u8>> = (0..count % (MOST_NODES + 1))
		.map_while(|_| take::<u16>(data).map(|length| take_bytes(data, length.into()).to_vec()))
		.collect();
	let root = match nodes.first() {
		Some(first) if !given => Blake2Hasher::hash(first),
		_ => root,
	};
	let prefix = *data;

	let of_prefix = verify_prefix(root, &nodes, prefix);
	let of_key = verify_value(root, &nodes, prefix);
	if matches!(of_key, Ok(Some(_))) {
		mark("a value is proved");
	}
	let Ok(entries) = of_prefix else { return };
	if entries.is_empty() {
		mark("a prefix is proved empty");
	} else {
		mark("a prefix is proved");
	}
	// Whatever is accepted is in order, under the prefix, and the same one by one.
	assert!(entries.windows(2).all(|pair| pair[0].0 < pair[1].0));
	let mut asked = Proof::new(root, &nodes).expect("the same nodes were accepted above");
	for (key, value) in entries {
		assert!(key.starts_with(prefix));
		assert_eq!(asked.value(&key), Ok(Some(value)));
	}
	// And nothing of it can be spared.
	for gone in 0..nodes.len() {
		let mut less = nodes.clone();
		less.remove(gone);
		assert!(verify_prefix(root, &less, prefix).is_err() || nodes[gone] == [0]);
	}
}
