// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A node as a source: standard calls, and `civic_receipt`.

use crate::{
	records::{whole, CountRecord, Outcome, Snapshot},
	rpc::Rpc,
	source::{Blocks, Final, Page, Place, Single, Source},
	Count, Error, Subject,
};
use co3_proofs::{Bytes, Header, H256};
use codec::{Decode, Encode};
use serde::de::DeserializeOwned;
use serde_json::{json, Value};
use sp_crypto_hashing::blake2_256;
use std::collections::BTreeMap;

/// How many keys are asked for at once: as many as a node lists.
const PAGE: usize = 1_000;

/// A node that answers for an issue. It need not be honest.
pub struct Node<R> {
	rpc: R,
	/// Which count it is asked about; none if about what is.
	subject: Option<Subject>,
	/// At which block the result is looked for; the last final one if none.
	at: Option<u32>,
	/// Whether it is asked to prove that its blocks are final.
	proves: bool,
	hashes: BTreeMap<Place, H256>,
}

impl<R: Rpc> Node<R> {
	/// A node that is asked about a count, whose record stands there at the end of block `at` or of the
	/// last final one, and that has to prove that its blocks are final, or not.
	pub fn new(rpc: R, subject: Subject, at: Option<u32>, proves: bool) -> Self {
		Self { rpc, subject: Some(subject), at, proves, hashes: BTreeMap::new() }
	}

	/// A node that is asked about what is at the end of block `at`, or of the last final one, and not about a
	/// count.
	pub fn present(rpc: R, at: Option<u32>, proves: bool) -> Self {
		Self { rpc, subject: None, at, proves, hashes: BTreeMap::new() }
	}

	/// The block at whose end everything is read as it is.
	pub fn single(&mut self) -> Result<Single, Error> {
		let genesis = self.first()?;
		let hash = self.head()?;
		self.hashes.insert(Place::Present, hash);
		Ok(Single { genesis, block: self.final_block(hash)? })
	}

	/// What the node itself answers to a civic read of the runtime at that block. Nothing proves it.
	pub fn read<Answer: Decode>(
		&mut self,
		name: &str,
		arguments: &impl Encode,
	) -> Result<Answer, Error> {
		let (method, hash) = (format!("CivicApi_{name}"), self.hash_of(Place::Present)?);
		let arguments = Bytes(arguments.encode());
		let params = vec![json!(method), json!(arguments), json!(hash)];
		let answer: Bytes = self.ask("state_call", params)?;
		whole(&answer.0, &format!("what the runtime answers to {name}"))
	}

	fn ask<Answer: DeserializeOwned>(
		&mut self,
		method: &str,
		params: Vec<Value>,
	) -> Result<Answer, Error> {
		let answer = self.rpc.ask(method, params)?;
		serde_json::from_value(answer).map_err(|error| Error::Answer(format!("{method}: {error}")))
	}

	fn hash(&mut self, number: u32) -> Result<H256, Error> {
		let hash: Option<H256> = self.ask("chain_getBlockHash", vec![json!(number)])?;
		hash.ok_or_else(|| Error::Node(format!("it knows no block {number}")))
	}

	fn hash_at(&mut self, place: Place, number: u32) -> Result<H256, Error> {
		let hash = self.hash(number)?;
		self.hashes.insert(place, hash);
		Ok(hash)
	}

	/// The block that is asked about, or at whose end the result is looked for.
	fn head(&mut self) -> Result<H256, Error> {
		match self.at {
			Some(number) => self.hash(number),
			None => self.ask("chain_getFinalizedHead", vec![]),
		}
	}

	/// The header of the first block, if anything is to be proven from it.
	fn first(&mut self) -> Result<Option<Bytes>, Error> {
		if !self.proves {
			return Ok(None);
		}
		let hash = self.hash_at(Place::Genesis, 0)?;
		self.header(hash).map(Some)
	}

	fn header(&mut self, hash: H256) -> Result<Bytes, Error> {
		let header: Option<Header> = self.ask("chain_getHeader", vec![json!(hash)])?;
		let header = header.ok_or_else(|| Error::Node(format!("it knows no block {hash:?}")))?;
		let bytes = header.encode();
		if blake2_256(&bytes) != hash.0 {
			return Err(Error::Answer(format!("the header of {hash:?} is another block's")));
		}
		Ok(Bytes(bytes))
	}

	fn final_block(&mut self, hash: H256) -> Result<Final, Error> {
		if !self.proves {
			return self.header(hash).map(Final::Header);
		}
		let receipt = self.ask::<Option<_>>("civic_receipt", vec![json!(hash), json!(0)])?;
		let missing = || Error::Node(format!("it has no receipt of block {hash:?}"));
		receipt.map(Final::Receipt).ok_or_else(missing)
	}

	/// The blocks that the record of a count names which stands there at the end of a block, if one does: where
	/// it was frozen, and where it was counted.
	fn named(&mut self, subject: Subject, at: H256) -> Result<Option<(u32, u32)>, Error> {
		fn blocks<Record: CountRecord>(bytes: &[u8]) -> Result<(u32, u32), Error> {
			let record: Record = whole(bytes, Record::NAME)?;
			Ok((record.freeze().block, record.counted_at()))
		}
		let key = Bytes(subject.record());
		let record: Option<Bytes> = self.ask("state_getStorage", vec![json!(key), json!(at)])?;
		let named = record.map(|Bytes(record)| match subject.count {
			Count::Vote | Count::Confirmation => blocks::<Outcome>(&record),
			Count::Support(_) => blocks::<Snapshot>(&record),
		});
		named.transpose()
	}

	fn proof(&mut self, place: Place, keys: &[&[u8]]) -> Result<Vec<Vec<u8>>, Error> {
		#[derive(serde::Deserialize)]
		struct ReadProof {
			proof: Vec<Bytes>,
		}
		let hash = self.hash_of(place)?;
		let keys: Vec<_> = keys.iter().map(|key| Bytes(key.to_vec())).collect();
		let answer: ReadProof = self.ask("state_getReadProof", vec![json!(keys), json!(hash)])?;
		Ok(answer.proof.into_iter().map(|node| node.0).collect())
	}

	fn hash_of(&self, place: Place) -> Result<H256, Error> {
		let hash = self.hashes.get(&place).copied();
		hash.ok_or_else(|| Error::Node("it was not asked for its blocks first".into()))
	}
}

impl<R: Rpc> Source for Node<R> {
	fn blocks(&mut self) -> Result<Blocks, Error> {
		// Only where to look: what is there is proven later.
		let subject = self.subject;
		let subject = subject.ok_or_else(|| Error::Node("it was asked about no count".into()))?;
		let latest = self.head()?;
		self.hashes.insert(Place::Latest, latest);
		let (_, counted_at) = self.named(subject, latest)?.ok_or_else(|| subject.not_counted())?;
		let genesis = self.first()?;
		let counted = self.hash_at(Place::Counted, counted_at)?;
		// What was published then names the rest: by now it may be something else.
		let then = self.named(subject, counted)?;
		let (frozen, _) = then.ok_or_else(|| subject.never_published(counted_at))?;
		let next = frozen.checked_add(1).ok_or_else(|| Error::Form("a result".into()))?;
		let frozen = self.hash_at(Place::Frozen, frozen)?;
		let noticed = self.hash_at(Place::Noticed, next)?;
		let (mut supported, mut led) = (None, None);
		for (place, before) in subject.before() {
			let named = self.named(before, counted)?.map(|(_, at)| at);
			// Of one that says it was counted later, nothing is looked for.
			let Some(at) = named.filter(|at| *at <= counted_at) else { continue };
			let hash = self.hash_at(place, at)?;
			let found = Some(self.final_block(hash)?);
			match place {
				Place::Led => led = found,
				_ => supported = found,
			}
		}
		Ok(Blocks {
			genesis,
			frozen: self.header(frozen)?,
			noticed: self.final_block(noticed)?,
			counted: self.final_block(counted)?,
			latest: self.final_block(latest)?,
			supported,
			led,
		})
	}

	fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
		let keys: Vec<_> = keys.iter().map(Vec::as_slice).collect();
		self.proof(place, &keys)
	}

	/// First the node lists keys, which is a hint only; then it proves them, and with them that there are
	/// no others.
	fn page(&mut self, place: Place, prefix: &[u8], from: Option<&[u8]>) -> Result<Page, Error> {
		let hash = self.hash_of(place)?;
		let bytes = |bytes: &[u8]| Bytes(bytes.to_vec());
		let params = vec![json!(bytes(prefix)), json!(PAGE), json!(from.map(bytes)), json!(hash)];
		let keys: Vec<Bytes> = self.ask("state_getKeysPaged", params)?;
		let mut keys: Vec<Vec<u8>> = keys.into_iter().map(|key| key.0).collect();
		let below = keys.iter().all(|key| key.starts_with(prefix));
		let rising = keys.windows(2).all(|pair| pair[0] < pair[1]);
		let further = keys.first().map(Vec::as_slice).is_none_or(|first| Some(first) > from);
		if keys.len() > PAGE || !below || !rising || !further {
			return Err(Error::Answer("a list of keys that were not asked for".into()));
		}
		let mut until = keys.last().filter(|_| keys.len() == PAGE).cloned();
		loop {
			let listed = keys.iter().map(Vec::as_slice);
			let mut asked: Vec<&[u8]> = from.into_iter().chain(listed).collect();
			if asked.is_empty() {
				asked.push(prefix);
			}
			match self.proof(place, &asked) {
				Ok(nodes) => return Ok(Page { until, nodes }),
				// Perhaps it is more than the node sends at once.
				Err(Error::Node(_)) if keys.len() > 1 => {
					keys.truncate(keys.len() / 2);
					until = keys.last().cloned();
				}
				Err(error) => return Err(error),
			}
		}
	}
}
