// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A chain with real tries, real headers and real signatures, and a node that answers for it, honestly or
//! not.

use super::ISSUE;
use crate::{keys, Error, Node, Rpc, Subject};
use co3_proofs::{Bytes, Header, Receipt, H256};
use codec::{Compact, Encode};
use finality_grandpa::{Commit, Message, Precommit, SignedPrecommit};
use serde_json::{json, Value};
use sp_consensus_grandpa::{localized_payload, AuthorityList, GrandpaJustification};
use sp_core::{ed25519, Blake2Hasher, Pair};
use sp_runtime::{traits::Header as _, Digest};
use sp_trie::{
	recorder::Recorder, trie_types::TrieDBMutBuilderV1, LayoutV1, MemoryDB, Trie, TrieDBBuilder,
	TrieMut,
};
use std::collections::{BTreeMap, BTreeSet};

/// The heights of the blocks that matter.
pub const FROZEN: u32 = 100;
pub const COUNTED: u32 = 104;
/// The last one that anybody asks about.
pub const LATEST: u32 = 105;
/// Those in which was counted what there was to vote on, and what led in the vote before.
pub const SUPPORTED: u32 = 45;
pub const LED: u32 = 82;
const JUSTIFIED: u32 = 106;

pub type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

/// A state as a node has it.
pub struct Trie1 {
	db: MemoryDB<Blake2Hasher>,
	pub root: H256,
	pub entries: Entries,
}

impl Trie1 {
	pub fn new(entries: Entries) -> Self {
		let mut db = MemoryDB::default();
		let mut root = H256::default();
		{
			let mut trie = TrieDBMutBuilderV1::<Blake2Hasher>::new(&mut db, &mut root).build();
			for (key, value) in &entries {
				trie.insert(key, value).unwrap();
			}
			trie.root();
		}
		Self { db, root, entries }
	}

	pub fn read_proof<'a>(&self, keys: impl IntoIterator<Item = &'a [u8]>) -> Vec<Bytes> {
		let recorder = Recorder::<Blake2Hasher>::default();
		{
			let mut recording = recorder.as_trie_recorder(self.root);
			let trie = TrieDBBuilder::<LayoutV1<Blake2Hasher>>::new(&self.db, &self.root)
				.with_recorder(&mut recording)
				.build();
			for key in keys {
				trie.get(key).unwrap();
			}
		}
		recorder.drain_storage_proof().into_iter_nodes().map(Bytes).collect()
	}
}

fn voter(n: u8) -> ed25519::Pair {
	ed25519::Pair::from_seed(&[n; 32])
}

/// A chain of which some blocks have a state.
pub struct Chain {
	headers: Vec<Header>,
	states: BTreeMap<u32, Trie1>,
	body: Trie1,
	/// What its runtime answers at the end of the last block, by function and arguments.
	pub answers: BTreeMap<(String, Vec<u8>), Vec<u8>>,
}

impl Chain {
	/// With the states at the end of the frozen block, the next one, and the one of the count, since when
	/// nothing has changed.
	pub fn new(frozen: Entries, noticed: Entries, counted: Entries) -> Self {
		let states = [(FROZEN, frozen), (FROZEN + 1, noticed), (LATEST, counted.clone())];
		Self::of([&states[..], &[(COUNTED, counted)]].concat())
	}

	/// With the states at the end of blocks of these heights.
	pub fn of(states: impl IntoIterator<Item = (u32, Entries)>) -> Self {
		let voters: AuthorityList = (1..=4).map(|n| (voter(n).public().into(), 1)).collect();
		let first = BTreeMap::from([(keys::authorities(), voters.encode())]);
		let states: BTreeMap<_, _> = [(0, first)]
			.into_iter()
			.chain(states)
			.map(|(at, entries)| (at, Trie1::new(entries)))
			.collect();
		let body = Trie1::new(BTreeMap::from([(Compact(0u32).encode(), b"the time".to_vec())]));
		let mut headers: Vec<Header> = Vec::new();
		for number in 0..=JUSTIFIED {
			let parent = headers.last().map(Header::hash).unwrap_or_default();
			let root = states.get(&number).map_or(H256::repeat_byte(7), |state| state.root);
			headers.push(Header::new(number, body.root, root, parent, Digest::default()));
		}
		Self { headers, states, body, answers: BTreeMap::new() }
	}

	pub fn genesis(&self) -> H256 {
		self.headers[0].hash()
	}

	pub fn header(&self, number: u32) -> &Header {
		&self.headers[number as usize]
	}

	pub fn state(&self, number: u32) -> &Trie1 {
		&self.states[&number]
	}

	fn number(&self, hash: &Value) -> Option<u32> {
		let hash: H256 = serde_json::from_value(hash.clone()).ok()?;
		self.headers.iter().position(|header| header.hash() == hash).map(|at| at as u32)
	}

	pub fn receipt(&self, number: u32) -> Receipt {
		let target = self.header(JUSTIFIED);
		let (target_hash, target_number, round) = (target.hash(), target.number, 3);
		let precommits = (1..=3u8).map(|n| {
			let precommit = Precommit { target_hash, target_number };
			let message = Message::Precommit(precommit.clone());
			let pair = voter(n);
			let signature = pair.sign(&localized_payload(round, 0, &message)).into();
			SignedPrecommit { precommit, signature, id: pair.public().into() }
		});
		let commit = Commit { target_hash, target_number, precommits: precommits.collect() };
		let votes_ancestries = Vec::new();
		let proof = GrandpaJustification::<Header> { round, commit, votes_ancestries };
		let headers = &self.headers[number as usize..];
		Receipt {
			genesis: self.genesis(),
			block: self.header(number).hash(),
			number,
			index: 0,
			extrinsic: Bytes(b"the time".to_vec()),
			inclusion: self.body.read_proof([&Compact(0u32).encode()[..]]),
			headers: headers.iter().map(|header| Bytes(header.encode())).collect(),
			justification: Bytes(proof.encode()),
			from: 0,
			handovers: Vec::new(),
		}
	}
}

/// What a node makes of an answer: the number of the call, the method, and what is right.
type Twist<'a> = Box<dyn FnMut(usize, &str, Value) -> Value + 'a>;

/// A node that answers for a chain.
pub struct FakeNode<'a> {
	chain: &'a Chain,
	/// Keys of which it says nothing.
	pub hidden: BTreeSet<Vec<u8>>,
	/// How many keys it proves at once.
	pub most: usize,
	/// How many questions it was asked.
	pub calls: usize,
	pub twist: Option<Twist<'a>>,
}

impl<'a> FakeNode<'a> {
	pub fn of(chain: &'a Chain) -> Self {
		Self { chain, hidden: BTreeSet::new(), most: usize::MAX, calls: 0, twist: None }
	}

	/// What the program asks about a vote.
	pub fn source(self) -> Node<Self> {
		self.source_of(Subject::vote(ISSUE))
	}

	/// What the program asks about a count.
	pub fn source_of(self, subject: Subject) -> Node<Self> {
		Node::new(self, subject, None, true)
	}

	/// What the program asks about what is at the end of the last block.
	pub fn present(self) -> Node<Self> {
		Node::present(self, None, true)
	}

	/// What it says if it does not twist it.
	fn answer(&self, method: &str, params: &[Value]) -> Result<Value, Error> {
		let chain = self.chain;
		let refused = || Error::Node("no such block".into());
		let state = |hash: &Value| -> Result<&Trie1, Error> {
			let number = chain.number(hash).ok_or_else(refused)?;
			chain.states.get(&number).ok_or_else(|| Error::Node("state discarded".into()))
		};
		let bytes = |value: &Value| serde_json::from_value::<Bytes>(value.clone()).unwrap().0;
		Ok(match method {
			"chain_getFinalizedHead" => json!(chain.header(LATEST).hash()),
			"chain_getBlockHash" => {
				let header = chain.headers.get(params[0].as_u64().unwrap() as usize);
				json!(header.map(Header::hash))
			}
			"chain_getHeader" => json!(chain.number(&params[0]).map(|at| chain.header(at))),
			"civic_receipt" => {
				json!(chain.receipt(chain.number(&params[0]).ok_or_else(refused)?))
			}
			"state_getStorage" => {
				json!(state(&params[1])?.entries.get(&bytes(&params[0])).cloned().map(Bytes))
			}
			"state_getKeysPaged" => {
				let (prefix, count) = (bytes(&params[0]), params[1].as_u64().unwrap() as usize);
				let from = (!params[2].is_null()).then(|| bytes(&params[2]));
				let entries = &state(&params[3])?.entries;
				let listed = entries.keys().filter(|key| {
					key.starts_with(&prefix)
						&& from.as_ref().is_none_or(|from| *key > from)
						&& !self.hidden.contains(*key)
				});
				json!(listed.take(count).cloned().map(Bytes).collect::<Vec<_>>())
			}
			"state_getReadProof" => {
				let keys: Vec<Vec<u8>> = params[0].as_array().unwrap().iter().map(bytes).collect();
				if keys.len() > self.most {
					return Err(Error::Node("response too large".into()));
				}
				let proof = state(&params[1])?.read_proof(keys.iter().map(Vec::as_slice));
				json!({ "at": params[1], "proof": proof })
			}
			"state_call" => {
				let asked = (params[0].as_str().unwrap().to_string(), bytes(&params[1]));
				assert!(chain.number(&params[2]) >= Some(COUNTED));
				let unknown = || Error::Node(format!("{asked:?} is unknown"));
				json!(Bytes(chain.answers.get(&asked).cloned().ok_or_else(unknown)?))
			}
			_ => return Err(Error::Node(format!("{method} is unknown"))),
		})
	}
}

impl Rpc for FakeNode<'_> {
	fn ask(&mut self, method: &str, params: Vec<Value>) -> Result<Value, Error> {
		let answer = self.answer(method, &params)?;
		self.calls += 1;
		let calls = self.calls;
		Ok(match &mut self.twist {
			Some(twist) => twist(calls, method, answer),
			None => answer,
		})
	}
}
