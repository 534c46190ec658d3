// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use sp_core::H256;
use std::fmt;

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ProofError {
	/// A node (or a long value) that the answer depends on is not in the proof. This is what
	/// comes of leaving something out, of changing a byte, and of asking under another root.
	Missing(H256),
	/// A node is not the encoding of a node of a Substrate trie. No honest chain has such a root.
	Malformed(H256),
	/// The same node is in the proof twice.
	Duplicate(H256),
	/// A node in the proof belongs to nothing that was asked.
	Unused(H256),
}

impl fmt::Display for ProofError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Missing(hash) => write!(f, "the node with hash {hash:?} is missing"),
			Self::Malformed(hash) => write!(f, "the node with hash {hash:?} is malformed"),
			Self::Duplicate(hash) => write!(f, "the node with hash {hash:?} is there twice"),
			Self::Unused(hash) => write!(f, "the node with hash {hash:?} belongs to no answer"),
		}
	}
}

impl std::error::Error for ProofError {}
