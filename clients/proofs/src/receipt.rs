// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The receipt of a transaction: that it stood in a block of this chain, which the validators made final.

use crate::{
	finality::{header, Voters},
	verify_value, H256,
};
use codec::{Compact, Encode};
use serde::{Deserialize, Serialize};
use sp_consensus_grandpa::AuthorityId;
use sp_core::{Blake2Hasher, Hasher};
use std::fmt;

/// Bytes, in JSON as `0x` and small hexadecimal digits. No other form is taken, so that a receipt has
/// one.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Bytes(pub Vec<u8>);

impl Serialize for Bytes {
	fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.serialize_str(&format!("0x{}", hex::encode(&self.0)))
	}
}

impl<'de> Deserialize<'de> for Bytes {
	fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		let bytes = text.strip_prefix("0x").and_then(|digits| hex::decode(digits).ok());
		bytes
			.filter(|bytes| text == format!("0x{}", hex::encode(bytes)))
			.map(Self)
			.ok_or_else(|| serde::de::Error::custom("not 0x and small hexadecimal digits"))
	}
}

/// Hashes in the same form.
mod hash {
	use super::{Bytes, H256};
	use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};

	pub fn serialize<S: Serializer>(hash: &H256, serializer: S) -> Result<S::Ok, S::Error> {
		Bytes(hash.as_bytes().to_vec()).serialize(serializer)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<H256, D::Error> {
		let Bytes(bytes) = Bytes::deserialize(deserializer)?;
		let bytes: [u8; 32] = bytes.try_into().map_err(|_| D::Error::custom("not 32 bytes"))?;
		Ok(bytes.into())
	}
}

/// A block in which the set of voters changed, made final by the voters before.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Handover {
	/// The block's header (SCALE).
	pub header: Bytes,
	/// The proof of its finality (SCALE).
	pub justification: Bytes,
}

/// Everything that is needed to prove, without a node, that a transaction was in a block.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Receipt {
	/// The hash of the chain's first block.
	#[serde(with = "hash")]
	pub genesis: H256,
	/// The hash of the block.
	#[serde(with = "hash")]
	pub block: H256,
	/// Its height.
	pub number: u32,
	/// The place of the transaction in it, from 0.
	pub index: u32,
	/// The transaction, as it was signed.
	pub extrinsic: Bytes,
	/// The nodes on the way from the header's `extrinsicsRoot` to it.
	pub inclusion: Vec<Bytes>,
	/// The headers (SCALE) from the block to the one that is justified, both included.
	pub headers: Vec<Bytes>,
	/// The proof that the last of them is final (SCALE).
	pub justification: Bytes,
	/// The number of the set of voters with which the changes begin: 0, the first block's, unless another
	/// was asked for.
	#[serde(default)]
	pub from: u64,
	/// The changes of the set of voters before, in order.
	pub handovers: Vec<Handover>,
}

/// What a verifier knows beforehand: which chain it is, and who voted at some time. Beyond the first block's
/// voters, that is what an earlier receipt has proven.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trusted {
	/// The hash of the first block.
	pub genesis: H256,
	/// The number of a set of voters: 0 for the first block's, and one more with each change.
	pub set: u64,
	/// The voters of this set with their weights; those of the first one as the first block's state has them.
	pub authorities: Vec<(AuthorityId, u64)>,
}

/// What a receipt proves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Proven {
	/// The block.
	pub block: H256,
	/// Its height.
	pub number: u32,
	/// The root of the state at its end.
	pub state_root: H256,
	/// The block before it.
	pub parent: H256,
	/// The transaction's hash (BLAKE2b-256), as wallets show it.
	pub transaction: H256,
	/// The transaction's bytes.
	pub extrinsic: Vec<u8>,
	/// Who voted then: with it, whoever keeps it can check later receipts from here on.
	pub trusted: Trusted,
}

/// Why a receipt proves nothing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReceiptError {
	/// It is of another chain.
	OtherChain,
	/// Bytes that are not what they should be, or not in their one form.
	Malformed(&'static str),
	/// A justification is of another block than it stands with.
	OtherBlock,
	/// It begins with another set of voters than the one that is trusted.
	OtherVoters,
	/// The set of voters that is trusted is none.
	NoVoters,
	/// Too few of the voters agreed, or not about this block.
	NotFinal,
	/// A signature is wrong: changed, or of another set of voters.
	BadSignature,
	/// Votes or headers that prove nothing.
	Ballast,
	/// A block that should hand over to new voters does not.
	NoChange,
	/// Handovers and blocks do not follow each other.
	OutOfOrder,
	/// The header is another than the receipt says, or the headers do not follow each other.
	BrokenChain,
	/// The transaction does not stand there.
	NotIncluded,
}

impl fmt::Display for ReceiptError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let what = match self {
			Self::OtherChain => "it is of another chain",
			Self::Malformed(what) => return write!(f, "the {what} is malformed"),
			Self::OtherBlock => "a justification is of another block",
			Self::OtherVoters => "it begins with other voters than those that are trusted",
			Self::NoVoters => "the voters that are trusted are none",
			Self::NotFinal => "too few of the voters agreed",
			Self::BadSignature => "a signature is wrong",
			Self::Ballast => "it holds votes or headers that prove nothing",
			Self::NoChange => "a block that should hand over to new voters does not",
			Self::OutOfOrder => "handovers and blocks do not follow each other",
			Self::BrokenChain => "the headers do not follow each other",
			Self::NotIncluded => "the transaction does not stand in the block",
		};
		f.write_str(what)
	}
}

impl std::error::Error for ReceiptError {}

impl Receipt {
	/// Checks everything, and says what is proven by it. Trusts nothing but `trusted`; the changes of the
	/// voters are followed by proof. One signature check a vote: some tenths of a millisecond each.
	///
	/// # Errors
	/// Where anything is missing, changed or too much.
	pub fn verify(&self, trusted: &Trusted) -> Result<Proven, ReceiptError> {
		if self.genesis != trusted.genesis {
			return Err(ReceiptError::OtherChain);
		}
		if self.from != trusted.set {
			return Err(ReceiptError::OtherVoters);
		}
		let voters = self.voters(trusted)?;
		let mut headers = Vec::new();
		for bytes in &self.headers {
			headers.push(header(&bytes.0)?);
		}
		let (Some(first), Some(last)) = (headers.first(), headers.last()) else {
			return Err(ReceiptError::BrokenChain);
		};
		let follows = headers.windows(2).all(|pair| {
			pair[1].parent_hash == pair[0].hash()
				&& pair[0].number.checked_add(1) == Some(pair[1].number)
		});
		if !follows || first.hash() != self.block || first.number != self.number {
			return Err(ReceiptError::BrokenChain);
		}
		voters.check(&self.justification.0, last.hash(), last.number)?;

		let nodes: Vec<_> = self.inclusion.iter().map(|node| node.0.clone()).collect();
		let key = Compact(self.index).encode();
		let found = verify_value(first.extrinsics_root, &nodes, &key);
		if found != Ok(Some(self.extrinsic.0.clone())) {
			return Err(ReceiptError::NotIncluded);
		}
		Ok(Proven {
			block: self.block,
			number: self.number,
			state_root: first.state_root,
			parent: first.parent_hash,
			transaction: Blake2Hasher::hash(&self.extrinsic.0),
			extrinsic: self.extrinsic.0.clone(),
			trusted: voters.trusted(self.genesis),
		})
	}

	/// The voters when the block was made: those that are trusted, and from each handover the next.
	fn voters(&self, trusted: &Trusted) -> Result<Voters, ReceiptError> {
		let mut voters = Voters::of(trusted);
		let mut height = 0;
		for Handover { header: bytes, justification } in &self.handovers {
			let header = header(&bytes.0)?;
			if header.number <= height || header.number >= self.number {
				return Err(ReceiptError::OutOfOrder);
			}
			height = header.number;
			voters.check(&justification.0, header.hash(), height)?;
			voters = voters.after(&header)?;
		}
		Ok(voters)
	}
}
