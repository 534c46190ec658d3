// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Receipts of a small chain: four voters, one of whom is replaced, and replaced again.

use crate::{AuthorityId, Bytes, Handover, Header, Receipt, ReceiptError, Trusted, H256};
use codec::{Compact, Encode};
use finality_grandpa::{Commit, Message, Precommit, SignedPrecommit};
use sp_consensus_grandpa::{
	localized_payload, AuthorityList, ConsensusLog, GrandpaJustification, ScheduledChange,
	GRANDPA_ENGINE_ID,
};
use sp_core::{ed25519, Blake2Hasher, Pair};
use sp_runtime::{generic::DigestItem, traits::Header as _, Digest};
use sp_trie::{
	recorder::Recorder, trie_types::TrieDBMutBuilderV1, LayoutV1, MemoryDB, Trie, TrieDBBuilder,
	TrieMut,
};

const GENESIS: H256 = H256::repeat_byte(0x0c);

fn voter(n: u8) -> ed25519::Pair {
	ed25519::Pair::from_seed(&[n; 32])
}

fn list(voters: &[u8]) -> AuthorityList {
	voters.iter().map(|n| (voter(*n).public().into(), 1)).collect()
}

/// The root of a block's transactions, and the nodes on the way to one of them.
fn inclusion(extrinsics: &[Vec<u8>], index: u32) -> (H256, Vec<Bytes>) {
	let mut db = MemoryDB::<Blake2Hasher>::default();
	let mut root = H256::default();
	{
		let mut trie = TrieDBMutBuilderV1::<Blake2Hasher>::new(&mut db, &mut root).build();
		for (at, extrinsic) in extrinsics.iter().enumerate() {
			trie.insert(&Compact(at as u32).encode(), extrinsic).unwrap();
		}
	}
	let recorder = Recorder::<Blake2Hasher>::default();
	{
		let mut seen = recorder.as_trie_recorder(root);
		let trie = TrieDBBuilder::<LayoutV1<Blake2Hasher>>::new(&db, &root)
			.with_recorder(&mut seen)
			.build();
		trie.get(&Compact(index).encode()).unwrap().unwrap();
	}
	let nodes = recorder.drain_storage_proof().into_iter_nodes().map(Bytes).collect();
	(root, nodes)
}

struct Town {
	headers: Vec<Header>,
	extrinsics: Vec<Vec<u8>>,
}

/// Blocks 0 to 30; after block 10 voter 5 stands in for voter 4, after block 20 voter 6 for voter 3.
fn town() -> Town {
	let extrinsics: Vec<Vec<u8>> = (0..20u8).map(|n| vec![n; 20 + usize::from(n) * 7]).collect();
	let mut headers: Vec<Header> = Vec::new();
	for number in 0..=30u32 {
		let parent = headers.last().map(Header::hash).unwrap_or_default();
		let next = match number {
			10 => Some(list(&[1, 2, 3, 5])),
			20 => Some(list(&[1, 2, 6, 5])),
			_ => None,
		};
		let logs = next.map(|next_authorities| {
			let change = ScheduledChange { next_authorities, delay: 0u32 };
			let log = ConsensusLog::ScheduledChange(change).encode();
			DigestItem::Consensus(GRANDPA_ENGINE_ID, log)
		});
		let digest = Digest { logs: logs.into_iter().collect() };
		let (root, _) = inclusion(&extrinsics, 0);
		headers.push(Header::new(number, root, H256::repeat_byte(7), parent, digest));
	}
	Town { headers, extrinsics }
}

impl Town {
	fn justify(&self, number: u32, set: u64, voters: &[u8]) -> Bytes {
		self.justify_on(number, set, &voters.iter().map(|n| (*n, number)).collect::<Vec<_>>())
	}

	/// Each voter with the block they voted for, which may be one further on.
	fn justify_on(&self, number: u32, set: u64, votes: &[(u8, u32)]) -> Bytes {
		let round = 9;
		let hash = |number: u32| self.headers[number as usize].hash();
		let precommits = votes.iter().map(|(n, at)| {
			let precommit = Precommit { target_hash: hash(*at), target_number: *at };
			let message = Message::Precommit(precommit.clone());
			let pair = voter(*n);
			let signature = pair.sign(&localized_payload(round, set, &message)).into();
			SignedPrecommit { precommit, signature, id: pair.public().into() }
		});
		let commit = Commit {
			target_hash: hash(number),
			target_number: number,
			precommits: precommits.collect(),
		};
		let furthest = votes.iter().map(|(_, at)| *at).max().unwrap();
		let votes_ancestries =
			(number + 1..=furthest).map(|at| self.headers[at as usize].clone()).collect();
		let proof = GrandpaJustification::<Header> { round, commit, votes_ancestries };
		Bytes(proof.encode())
	}

	/// The same, for somebody who knows a later set of voters.
	fn receipt_from(&self, set: u64) -> Receipt {
		let handovers = self.handovers().split_off(set as usize);
		Receipt { from: set, handovers, ..self.receipt(7) }
	}

	fn handovers(&self) -> Vec<Handover> {
		let handover = |number: u32, set: u64, voters: &[u8]| Handover {
			header: Bytes(self.headers[number as usize].encode()),
			justification: self.justify(number, set, voters),
		};
		vec![handover(10, 0, &[1, 2, 3, 4]), handover(20, 1, &[1, 2, 5])]
	}

	/// Of the transaction `index` in block 23, made final with block 25.
	fn receipt(&self, index: u32) -> Receipt {
		let (_, inclusion) = inclusion(&self.extrinsics, index);
		Receipt {
			genesis: GENESIS,
			block: self.headers[23].hash(),
			number: 23,
			index,
			extrinsic: Bytes(self.extrinsics[index as usize].clone()),
			inclusion,
			headers: (23..=25).map(|at: usize| Bytes(self.headers[at].encode())).collect(),
			justification: self.justify(25, 2, &[1, 6, 5]),
			from: 0,
			handovers: self.handovers(),
		}
	}
}

fn trusted() -> Trusted {
	Trusted { genesis: GENESIS, set: 0, authorities: list(&[1, 2, 3, 4]) }
}

fn refused(receipt: &Receipt) -> ReceiptError {
	receipt.verify(&trusted()).unwrap_err()
}

#[test]
fn a_citizen_proves_that_the_report_was_there() {
	let town = town();
	for index in [0, 1, 7, 19] {
		let receipt = town.receipt(index);
		let proven = receipt.verify(&trusted()).unwrap();
		assert_eq!((proven.number, proven.block), (23, town.headers[23].hash()));
		assert_eq!(proven.extrinsic, town.extrinsics[index as usize]);
		let text = serde_json::to_string(&receipt).unwrap();
		assert_eq!(serde_json::from_str::<Receipt>(&text).unwrap(), receipt);
	}
	// Votes for a block further on count, with the way to it.
	let mut further = town.receipt(3);
	further.justification = town.justify_on(25, 2, &[(1, 25), (6, 26), (5, 28)]);
	assert!(further.verify(&trusted()).is_ok());
}

#[test]
fn a_changed_byte_anywhere_is_refused() {
	let town = town();
	let mut good = town.receipt(7);
	good.justification = town.justify_on(25, 2, &[(1, 25), (6, 26), (5, 27)]);
	let text = serde_json::to_vec(&good).unwrap();
	assert!(good.verify(&trusted()).is_ok());
	let mut tried = 0;
	for at in 0..text.len() {
		for flip in [1u8, 2, 0x20] {
			let mut changed = text.clone();
			changed[at] ^= flip;
			tried += 1;
			// Either it is no receipt any more, or one that proves nothing.
			if let Ok(receipt) = serde_json::from_slice::<Receipt>(&changed) {
				assert!(receipt.verify(&trusted()).is_err(), "byte {at} with {flip}");
			}
		}
	}
	assert!(tried > 5_000, "{tried}");
	// Nor does a byte more or less anywhere.
	let cut = |bytes: &mut Bytes| {
		bytes.0.pop();
	};
	let grow = |bytes: &mut Bytes| bytes.0.push(0);
	for change in [cut as fn(&mut Bytes), grow] {
		for part in 0..6 {
			let mut bad = good.clone();
			change(match part {
				0 => &mut bad.extrinsic,
				1 => &mut bad.inclusion[0],
				2 => &mut bad.headers[1],
				3 => &mut bad.justification,
				4 => &mut bad.handovers[0].header,
				_ => &mut bad.handovers[1].justification,
			});
			assert!(bad.verify(&trusted()).is_err(), "part {part}");
		}
	}
}

#[test]
fn whoever_has_followed_the_voters_need_not_follow_them_again() {
	let town = town();
	let known = |set, voters| Trusted { set, authorities: list(voters), ..trusted() };
	let sets = [trusted(), known(1, &[1, 2, 3, 5]), known(2, &[1, 2, 6, 5])];
	for trusted in &sets {
		let receipt = town.receipt_from(trusted.set);
		assert_eq!(receipt.handovers.len() as u64, 2 - trusted.set);
		let proven = receipt.verify(trusted).unwrap();
		// Whichever way it was: who voted in the end is known now.
		assert_eq!(proven.trusted, sets[2]);
		for other in sets.iter().filter(|other| *other != trusted) {
			assert_eq!(receipt.verify(other), Err(ReceiptError::OtherVoters));
			// Nor does it help to call one set by the number of the other: votes name theirs.
			let renamed = Trusted { set: other.set, ..trusted.clone() };
			let receipt = Receipt { from: other.set, ..receipt.clone() };
			assert_eq!(receipt.verify(&renamed), Err(ReceiptError::BadSignature));
		}
	}
	// What each change adds to the others' receipts: docs/receipts.md says how they grow.
	assert_eq!(serde_json::to_string(&town.handovers()[0]).unwrap().len(), 1_726);
	// What was written before there was anything to choose begins with the first voters.
	let text = serde_json::to_string(&town.receipt(7)).unwrap().replace("\"from\":0,", "");
	let older: Receipt = serde_json::from_str(&text).unwrap();
	assert!(older.verify(&trusted()).is_ok());
}

#[test]
fn two_thirds_are_too_few_and_strangers_do_not_count() {
	let town = town();
	let with = |justification| Receipt { justification, ..town.receipt(2) };
	assert_eq!(refused(&with(town.justify(25, 2, &[1, 6]))), ReceiptError::NotFinal);
	// The same voter twice is one, and a stranger is none.
	assert_eq!(refused(&with(town.justify(25, 2, &[1, 6, 6]))), ReceiptError::NotFinal);
	assert_eq!(refused(&with(town.justify(25, 2, &[1, 6, 9]))), ReceiptError::NotFinal);
	assert_eq!(refused(&with(town.justify(25, 2, &[1, 6, 5, 9]))), ReceiptError::Ballast);
	// Those who have been replaced no longer vote, and votes of another set are none.
	assert_eq!(refused(&with(town.justify(25, 2, &[1, 2, 3]))), ReceiptError::NotFinal);
	assert_eq!(refused(&with(town.justify(25, 1, &[1, 6, 5]))), ReceiptError::BadSignature);
}

#[test]
fn no_change_of_voters_is_skipped_or_made_up() {
	let town = town();
	let with = |handovers| Receipt { handovers, ..town.receipt(2) };
	let good = town.handovers();
	assert!(refused(&with(vec![])) != ReceiptError::OtherChain);
	assert_eq!(refused(&with(vec![good[0].clone()])), ReceiptError::NotFinal);
	assert_eq!(refused(&with(vec![good[1].clone()])), ReceiptError::NotFinal);
	let backwards = vec![good[1].clone(), good[0].clone()];
	assert_eq!(refused(&with(backwards)), ReceiptError::NotFinal);
	let twice = vec![good[0].clone(), good[0].clone(), good[1].clone()];
	assert_eq!(refused(&with(twice)), ReceiptError::OutOfOrder);
	// A block that changes nothing hands nothing over.
	let idle = Handover {
		header: Bytes(town.headers[15].encode()),
		justification: town.justify(15, 1, &[1, 2, 5]),
	};
	let idle = vec![good[0].clone(), idle, good[1].clone()];
	assert_eq!(refused(&with(idle)), ReceiptError::NoChange);
	// The right votes under another header.
	let other = Handover { header: Bytes(town.headers[11].encode()), ..good[0].clone() };
	assert_eq!(refused(&with(vec![other])), ReceiptError::OtherBlock);
}

#[test]
fn other_chains_other_blocks_and_gaps_are_refused() {
	let town = town();
	let good = town.receipt(2);
	let elsewhere = Trusted { genesis: H256::zero(), ..trusted() };
	assert_eq!(good.verify(&elsewhere), Err(ReceiptError::OtherChain));
	let strangers = Trusted { authorities: list(&[7, 8, 9]), ..trusted() };
	assert!(good.verify(&strangers).is_err());
	let nobody = Trusted { authorities: vec![], ..trusted() };
	assert_eq!(good.verify(&nobody), Err(ReceiptError::NoVoters));
	let gap =
		Receipt { headers: vec![good.headers[0].clone(), good.headers[2].clone()], ..good.clone() };
	assert_eq!(refused(&gap), ReceiptError::BrokenChain);
	let none = Receipt { headers: vec![], ..good.clone() };
	assert_eq!(refused(&none), ReceiptError::BrokenChain);
	let short = Receipt { headers: good.headers[..2].to_vec(), ..good.clone() };
	assert_eq!(refused(&short), ReceiptError::OtherBlock);
	// Another transaction of the same block, with its own way, under this one's number.
	let (_, way) = inclusion(&town.extrinsics, 3);
	let extrinsic = Bytes(town.extrinsics[3].clone());
	let swapped = Receipt { inclusion: way, extrinsic, ..good.clone() };
	assert_eq!(refused(&swapped), ReceiptError::NotIncluded);
	let mut ballast = good;
	ballast.inclusion.push(Bytes(vec![1, 2, 3]));
	assert_eq!(refused(&ballast), ReceiptError::NotIncluded);
}

#[test]
fn a_receipt_is_written_one_way() {
	let text = serde_json::to_string(&town().receipt(2)).unwrap();
	for (from, to) in [("\"extrinsic\":\"0x", "\"extrinsic\":\"0X"), ("0x02", "02")] {
		assert!(text.contains(from));
		assert!(serde_json::from_str::<Receipt>(&text.replacen(from, to, 1)).is_err(), "{from}");
	}
	let loud = text.replace("\"justification\":\"0x", "\"justification\":\"0xA");
	assert!(serde_json::from_str::<Receipt>(&loud).is_err());
	let more = text.replacen('{', "{\"note\":1,", 1);
	assert!(serde_json::from_str::<Receipt>(&more).is_err());
	let _: AuthorityId = voter(1).public().into();
}
