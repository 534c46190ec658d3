// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// A receipt's finality, checked by hand from the first voters: with no code of the node's, and none of the
// verifier's. That the transaction is in the block, by the proof against the root in the header, is not looked at
// here: `clients/proofs` does that, end to end with real receipts and with changed ones.

import { blake2b256, ed25519 } from "@polkadot-labs/hdkd-helpers";
import { equal, holds } from "./story.mjs";

const hex = (bytes) => `0x${Buffer.from(bytes).toString("hex")}`;
const bytes = (text) => new Uint8Array(Buffer.from(text.slice(2), "hex"));

/** Reads SCALE. */
class Reader {
  #bytes;
  #at = 0;

  constructor(data) {
    this.#bytes = data;
  }

  get at() {
    return this.#at;
  }

  take(length) {
    this.#at += length;
    holds(this.#at <= this.#bytes.length, "it ends too early");
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  number(length) {
    return this.take(length).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  }

  compact() {
    const [first] = this.take(1);
    const mode = first & 3;
    holds(mode < 3, "a number of more than 30 bits");
    const rest = mode === 0 ? 0n : this.number(mode === 1 ? 1 : 3);
    return Number((rest << 6n) | BigInt(first >> 2));
  }

  list(one) {
    return Array.from({ length: this.compact() }, () => one(this));
  }

  blob() {
    return this.take(this.compact());
  }
}

/** The voters that a header hands over to, if it does. */
function nextVoters(items) {
  const log = items.find(({ kind, engine }) => kind === 4 && engine === "FRNK");
  const reader = log && new Reader(log.data);
  if (!reader || reader.number(1) !== 1n) return undefined;
  return voters(reader);
}

const voters = (reader) =>
  reader.list((one) => ({ id: hex(one.take(32)), weight: one.number(8) }));

function digest(reader) {
  const [kind] = reader.take(1);
  if (kind === 8) return { kind };
  if (kind === 0) return { kind, data: reader.blob() };
  return { kind, engine: Buffer.from(reader.take(4)).toString(), data: reader.blob() };
}

/** The next header, with its hash. */
function header(data, reader = new Reader(data)) {
  const from = reader.at;
  const parent = hex(reader.take(32));
  const number = reader.compact();
  reader.take(64);
  const items = reader.list(digest);
  return { hash: hex(blake2b256(data.slice(from, reader.at))), parent, number, items };
}

/** Whether more than two thirds of `known` voted for the block, or for one that stands on it. */
function justified(data, block, known, set) {
  const reader = new Reader(data);
  const round = reader.take(8);
  equal(hex(reader.take(32)), block.hash);
  equal(Number(reader.number(4)), block.number);
  const votes = reader.list((one) => ({ target: one.take(36), signature: one.take(64), id: hex(one.take(32)) }));
  const above = new Map(reader.list(() => header(data, reader)).map(({ hash, parent }) => [hash, parent]));
  equal(reader.at, data.length);
  const setId = new Uint8Array(8);
  new DataView(setId.buffer).setBigUint64(0, BigInt(set), true);
  const agreed = new Set();
  for (const { target, signature, id } of votes) {
    let stands = hex(target.slice(0, 32));
    while (stands !== block.hash && above.has(stands)) stands = above.get(stands);
    equal(stands, block.hash);
    const message = Buffer.concat([Buffer.from([1]), target, round, setId]);
    holds(ed25519.verify(signature, message, bytes(id)), "a signature is wrong");
    if (known.some((voter) => voter.id === id)) agreed.add(id);
  }
  holds(3 * agreed.size > 2 * known.length, `${agreed.size} of ${known.length}`);
}

/** Checks that the block of a receipt is final, from the voters that the chain began with, and tells how often they changed. */
export function checkFinality(receipt, genesisVoters) {
  let known = voters(new Reader(bytes(genesisVoters)));
  receipt.handovers.forEach((handover, set) => {
    const block = header(bytes(handover.header));
    justified(bytes(handover.justification), block, known, set);
    known = nextVoters(block.items);
    holds(known, "a block that hands nothing over");
  });
  const headers = receipt.headers.map((one) => header(bytes(one)));
  equal(headers[0].hash, receipt.block);
  equal(headers[0].number, receipt.number);
  headers.slice(1).forEach(({ parent }, at) => equal(parent, headers[at].hash));
  justified(bytes(receipt.justification), headers.at(-1), known, receipt.handovers.length);
  return receipt.handovers.length;
}
