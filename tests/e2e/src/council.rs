// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{batch, Call, Client, Outcome};
use co3_runtime::{Hash, Runtime, RuntimeEvent};
use codec::Encode;
use frame_support::weights::Weight;
use pallet_collective::Instance1;
use sp_runtime::traits::{BlakeTwo256, Hash as _};

type Council = pallet_collective::Call<Runtime, Instance1>;
type Event = pallet_collective::Event<Runtime, Instance1>;

/// More than any motion of the stories weighs, and less than a block.
const WEIGHT_BOUND: Weight = Weight::from_parts(100_000_000_000, 10_000_000);

/// Something that the consortium votes on: that a call be made as Root.
#[derive(Clone, Debug)]
pub struct Motion {
	hash: Hash,
	index: u32,
	length: u32,
}

impl Motion {
	/// Moves that all of `calls` be made, each by a motion of its own, and has two seats vote for
	/// every one.
	pub async fn carry(client: &Client<'_>, seats: [&str; 2], calls: Vec<Call>) -> Vec<Motion> {
		let proposals: Vec<Call> = calls
			.into_iter()
			.map(|call| pallet_consortium::Call::enact { call: Box::new(call) }.into())
			.collect();
		let length = |proposal: &Call| proposal.encoded_size() as u32;
		let propose = |proposal: &Call| -> Call {
			Council::propose {
				threshold: 2,
				proposal: Box::new(proposal.clone()),
				length_bound: length(proposal),
			}
			.into()
		};
		let proposed = client.must(seats[0], batch(proposals.iter().map(propose).collect())).await;
		let index_of = |wanted: Hash| {
			proposed.find(|event| match event {
				RuntimeEvent::Council(Event::Proposed {
					proposal_index, proposal_hash, ..
				}) if *proposal_hash == wanted => Some(*proposal_index),
				_ => None,
			})
		};
		let motions: Vec<_> = proposals
			.iter()
			.map(|proposal| {
				let hash = BlakeTwo256::hash_of(proposal);
				Motion { hash, index: index_of(hash), length: length(proposal) }
			})
			.collect();
		let ayes = || {
			let aye = |motion: &Motion| -> Call {
				Council::vote { proposal: motion.hash, index: motion.index, approve: true }.into()
			};
			batch(motions.iter().map(aye).collect())
		};
		tokio::join!(client.must(seats[0], ayes()), client.must(seats[1], ayes()));
		motions
	}

	/// Closes a motion that was carried, and panics unless what it decided was done.
	pub async fn enact(&self, client: &Client<'_>, seat: &str) -> Outcome {
		let close = Council::close {
			proposal_hash: self.hash,
			index: self.index,
			proposal_weight_bound: WEIGHT_BOUND,
			length_bound: self.length,
		};
		let outcome = client.must(seat, close).await;
		let result = outcome.find(|event| match event {
			RuntimeEvent::Council(Event::Executed { result, .. }) => Some(*result),
			_ => None,
		});
		assert_eq!(result, Ok(()), "the motion was carried and could not be carried out");
		outcome
	}
}
