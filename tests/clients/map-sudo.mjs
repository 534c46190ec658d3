// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// What takes the sudo key, which only a development chain has, told with polkadot-api on a chain of its own. What is
// over leaves the state and a hash stays: nothing is archived before thirty days have passed, and that key can let them
// pass, with the runtime as it is: for the length of one call the number of the block is set forward, and then back.
// And a member is suspended.
//
//   node map-sudo.mjs NODE-URL

import { Binary, Enum } from "polkadot-api";
import { blake2b256 } from "@polkadot-labs/hdkd-helpers";
import { address, ask, byRoot, chain, client, details, feature, named, OFFICE, point, put, refused, send, TORINO, tx } from "./city.mjs";
import { propose, proposal } from "./map-anchors.mjs";
import { end, equal, same, story } from "./story.mjs";

const over = chain.tx.ArAnchors;
const [ANNA, BRUNO, CHIARA] = ["anna", "bruno", "chiara"].map((name) => `//Torino//${name}`);
/** A category that the chain begins with. */
const LIGHTING = 1;
/** In how many blocks a plan is carried out: it must have arrived by then. */
const SOON = 8;

const number = () => chain.query.System.Number.getValue({ at: "best" });
const at = (block) => client._request("chain_getBlockHash", [block]);

/** Lets `who` send `calls` as if so many blocks more had passed. Tells in which block, and its events. */
async function later(blocks, who, calls) {
  const when = (await number()) + SOON;
  const key = await chain.query.System.Number.getKey();
  const set = (block) => {
    const value = Binary.fromHex(`0x${Buffer.from(Uint32Array.of(block).buffer).toString("hex")}`);
    return chain.tx.System.set_storage({ items: [[Binary.fromHex(key), value]] }).decodedCall;
  };
  const as_origin = Enum("system", Enum("Signed", address(who)));
  // What such a call comes to is an event: whatever that is, the number is set back.
  const acts = calls.map(({ decodedCall: call }) => chain.tx.Utility.dispatch_as({ as_origin, call }).decodedCall);
  const call = chain.tx.Utility.batch_all({ calls: [set(when + blocks), ...acts, set(when)] }).decodedCall;
  const plan = chain.tx.Scheduler.schedule({ when, maybe_periodic: undefined, priority: 0, call });
  await send("//Torino", byRoot(plan));
  while ((await number()) <= when) await new Promise((resolve) => setTimeout(resolve, 1_000));
  const events = await chain.query.System.Events.getValue({ at: await at(when) });
  return { when, events: events.map(({ event }) => event) };
}

await story("map: what is over leaves the state, a hash stays, and its author has room again", async () => {
  const post = await put(ANNA, "Proposal", point({ lon: 76_860_000, lat: 450_720_000 }), details("Una panchina"), { category: LIGHTING });
  await Promise.all([BRUNO, CHIARA].map((who) => send(who, tx.support({ object: post }))));
  await send(ANNA, tx.edit({ object: post, details: details("Due panchine") }));
  const mural = await propose(ANNA, proposal());
  await send(ANNA, tx.withdraw({ object: post }), over.retire({ anchor: mural }));
  const month = await chain.constants.GeoProposals.ArchiveAfter();
  equal(await refused(CHIARA, tx.archive({ object: post, limit: 1 })), "TooEarly");
  equal(await refused(CHIARA, over.archive({ anchor: mural, limit: 1 })), "TooEarly");

  const author = Enum("Resident", BigInt((await ask("resident", address(ANNA))).id));
  const mine = () => chain.query.GeoProposals.ObjectsOf.getValue(author, { at: "best" });
  equal(await mine(), 1);
  const id = (number) => `0x${number.toString(16).padStart(16, "0")}`;
  const bytes = async (storage, number) => client._request("state_getStorage", [await storage.getKey(id(number))]);
  const { GeoProposals, ArAnchors } = chain.query;
  const copies = [
    (await bytes(GeoProposals.Objects, post)) + (await bytes(GeoProposals.Versions, post)).slice(2),
    await bytes(ArAnchors.Anchors, mural),
  ];

  const calls = [tx.archive({ object: post, limit: 1 }), over.archive({ anchor: mural, limit: 10 })];
  const { when, events } = await later(month, BRUNO, calls);
  const own = events.filter(({ type }) => type === "GeoProposals" || type === "ArAnchors").map(({ value }) => value);
  const [{ left }] = named(own, "RecordsCleared");
  same(named(own, "Archived"), [{ anchor: mural }]);
  equal((await feature(post)).state, "archived");
  equal(await mine(), 1);
  // What is on its way out goes on going, however much of it there was, and whoever sees to it.
  const limit = 2;
  for (let rest = left; rest > limit; rest -= limit) await send(CHIARA, tx.archive({ object: post, limit }));
  same(named(await send(CHIARA, tx.archive({ object: post, limit })), "Archived"), [{ object: post }]);

  same([await ask("object", String(post)), await ask("anchor", String(mural))], [null, null]);
  same([await ask("history", String(post)), await mine()], [[], 0]);
  const hashes = copies.map((copy) => `0x${Buffer.from(blake2b256(Buffer.from(copy.slice(2), "hex"))).toString("hex")}`);
  const views = [chain.view.GeoProposals.archived(post, { at: "best" }), chain.view.ArAnchors.archived(mural, { at: "best" })];
  // Whoever kept a copy can show that it is the one.
  same(await Promise.all(views), hashes.map((hash) => ({ hash, at: when + month })));
  const { categories } = await ask("statistics", TORINO.territory);
  equal(categories.find(({ category }) => category === LIGHTING).states.archived, 1);
});

await story("map: where the office of a route cannot act, another stands in for it", async () => {
  // A province that comes to the consortium, and may not act yet.
  const province = (await ask("municipalities")).length;
  const { admit, suspend } = chain.tx.Consortium;
  const [governance, name] = [address("//Map//province"), Binary.fromText("Provincia")];
  await send(
    "//Torino",
    byRoot(admit({ governance, name, contact: undefined, statute: undefined, seat: false })),
    byRoot(suspend({ municipality: province })),
  );
  const { municipality, territory } = TORINO;
  const fallback = { municipality, office: 6 };
  const route = { body: { municipality: province, office: 5 }, fallback, escalation: undefined };
  await send(OFFICE, tx.set_route({ municipality, category: LIGHTING, territory, route }));
  const lamp = await put(BRUNO, "Report", point({ lon: 76_860_000, lat: 450_720_000 }), details("Un lampione"), { category: LIGHTING });
  same((await feature(lamp)).body, fallback);
});

client.destroy();
end();
