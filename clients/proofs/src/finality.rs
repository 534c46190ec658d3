// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who may say that a block is final, and whether they did.

use crate::{
	receipt::{ReceiptError, Trusted},
	H256,
};
use codec::{DecodeAll, Encode};
use finality_grandpa::{voter_set::VoterSet, Chain, Error as GrandpaError, Message};
use sp_consensus_grandpa::{
	check_message_signature, AuthorityList, ConsensusLog, GrandpaJustification, SetId,
	GRANDPA_ENGINE_ID,
};
use sp_runtime::{
	generic::{self, OpaqueDigestItemId},
	traits::{BlakeTwo256, Header as _},
};
use std::collections::{BTreeMap, BTreeSet};

/// A header of this chain.
pub type Header = generic::Header<u32, BlakeTwo256>;

/// The voters of one time: their keys with their weights, and which set they are.
#[derive(Clone, Debug)]
pub(crate) struct Voters {
	authorities: AuthorityList,
	set: SetId,
}

/// The ways from one header to another that a justification brings along.
struct Ancestries(BTreeMap<H256, Header>);

impl Chain<H256, u32> for Ancestries {
	fn ancestry(&self, base: H256, block: H256) -> Result<Vec<H256>, GrandpaError> {
		let mut route = Vec::new();
		let mut at = block;
		// No longer than there are headers: a circle of hashes cannot be made.
		while at != base {
			let header = self.0.get(&at).ok_or(GrandpaError::NotDescendent)?;
			at = header.parent_hash;
			route.push(at);
		}
		route.pop();
		Ok(route)
	}
}

impl Voters {
	/// The set that is trusted.
	pub fn of(trusted: &Trusted) -> Self {
		Self { authorities: trusted.authorities.clone(), set: trusted.set }
	}

	/// The same, for whoever has followed the changes up to it.
	pub fn trusted(self, genesis: H256) -> Trusted {
		Trusted { genesis, set: self.set, authorities: self.authorities }
	}

	/// That more than two thirds of these voters made the block with this hash and number final.
	///
	/// As the SDK's nodes check it (`sc-consensus-grandpa`): a valid commit, every signature right, and no
	/// header that is not needed.
	pub fn check(&self, encoded: &[u8], hash: H256, number: u32) -> Result<(), ReceiptError> {
		let proof = GrandpaJustification::<Header>::decode_all(&mut &encoded[..])
			.map_err(|_| ReceiptError::Malformed("justification"))?;
		if proof.encode() != encoded {
			return Err(ReceiptError::Malformed("justification"));
		}
		if (proof.commit.target_hash, proof.commit.target_number) != (hash, number) {
			return Err(ReceiptError::OtherBlock);
		}
		let voters =
			VoterSet::new(self.authorities.iter().cloned()).ok_or(ReceiptError::NoVoters)?;
		let headers = proof.votes_ancestries.iter().map(|header| (header.hash(), header.clone()));
		let ancestries = Ancestries(headers.collect());
		let valid = finality_grandpa::validate_commit(&proof.commit, &voters, &ancestries)
			.is_ok_and(|result| result.is_valid());
		if !valid {
			return Err(ReceiptError::NotFinal);
		}
		let mut signers = BTreeSet::new();
		for signed in &proof.commit.precommits {
			let message = Message::Precommit(signed.precommit.clone());
			let (id, signature) = (&signed.id, &signed.signature);
			if !check_message_signature(&message, id, signature, proof.round, self.set).is_valid() {
				return Err(ReceiptError::BadSignature);
			}
			// Votes of strangers and second votes would be ballast, in which a byte could change unseen.
			if !voters.contains(id) || !signers.insert(id.clone()) {
				return Err(ReceiptError::Ballast);
			}
		}
		self.check_ancestries(&proof, &ancestries)
	}

	/// Every header of the ways is on one.
	fn check_ancestries(
		&self,
		proof: &GrandpaJustification<Header>,
		ancestries: &Ancestries,
	) -> Result<(), ReceiptError> {
		let targets = || proof.commit.precommits.iter().map(|signed| &signed.precommit);
		let base = targets().min_by_key(|vote| vote.target_number).map(|vote| vote.target_hash);
		let base = base.ok_or(ReceiptError::NotFinal)?;
		let mut visited = BTreeSet::new();
		for target in targets().map(|vote| vote.target_hash).filter(|target| *target != base) {
			let route = ancestries.ancestry(base, target).map_err(|_| ReceiptError::NotFinal)?;
			visited.insert(target);
			visited.extend(route);
		}
		let brought: BTreeSet<_> = ancestries.0.keys().copied().collect();
		let twice = brought.len() != proof.votes_ancestries.len();
		if visited != brought || twice {
			return Err(ReceiptError::Ballast);
		}
		Ok(())
	}

	/// The voters after a block in which the set changed.
	pub fn after(&self, header: &Header) -> Result<Self, ReceiptError> {
		let log = |log: ConsensusLog<u32>| match log {
			ConsensusLog::ScheduledChange(change) if change.delay == 0 => Some(change),
			_ => None,
		};
		let id = OpaqueDigestItemId::Consensus(&GRANDPA_ENGINE_ID);
		// A change that is forced needs no finality, and so proves nothing.
		let change = header.digest().convert_first(|item| item.try_to(id).and_then(log));
		let change = change.ok_or(ReceiptError::NoChange)?;
		let set = self.set.checked_add(1).ok_or(ReceiptError::NoChange)?;
		Ok(Self { authorities: change.next_authorities, set })
	}
}

/// A header from its bytes, which must be its one form.
///
/// # Errors
/// Where they are anything else.
pub fn header(bytes: &[u8]) -> Result<Header, ReceiptError> {
	let header =
		Header::decode_all(&mut &bytes[..]).map_err(|_| ReceiptError::Malformed("header"))?;
	if header.encode() != bytes {
		return Err(ReceiptError::Malformed("header"));
	}
	Ok(header)
}
