// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// A resident without a coin puts proposals on the map with polkadot-api, which has a SCALE codec and
// signing of its own and knows of this chain nothing but what the chain's metadata says.
//
//   node propose.mjs NODE-URL

import { Binary, createClient, Enum } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import WebSocket from "ws";
import { CONTENT_HASH, end, equal, holds, keyOf, same, story } from "./story.mjs";

const client = createClient(getWsProvider(process.argv[2], { websocketClass: WebSocket }));
const chain = client.getUnsafeApi();

const signer = (path) => {
  const key = keyOf(path);
  return getPolkadotSigner(key.publicKey, "Sr25519", key.sign);
};

/** Torino is the first municipality, and territory 1; this is in its first district. */
const TORINO = { municipality: 0, territory: 1, position: { lon: 76_868_565, lat: 450_703_393 } };

const proposal = (title, category) => ({
  kind: Enum("Proposal"),
  category,
  location: Enum("At", {
    shape: Enum("Point", TORINO.position),
    precision: Enum("Exact"),
    floor: undefined,
    territory: TORINO.territory,
  }),
  details: {
    title: Binary.fromText(title),
    content: {
      hash: Binary.fromHex(CONTENT_HASH),
      mime: Binary.fromText("text/markdown"),
      size: 1_024n,
      language: Binary.fromText("it"),
      alternative_text: undefined,
    },
    media: [],
    validity: undefined,
    address: undefined,
    answers: [],
  },
  draft: false,
});

/** Signs, sends, waits for finality, and answers with the payload of one event. */
async function send(transaction, path, eventName, options) {
  const done = await transaction.signAndSubmit(signer(path), options);
  holds(done.ok, `the chain refused: ${JSON.stringify(done.dispatchError)}`);
  const event = done.events.find(({ type, value }) => type === "GeoProposals" && value.type === eventName);
  holds(event, `no event GeoProposals.${eventName}`);
  return { ...event.value.value, block: done.block };
}

async function submit(title, options) {
  const [category] = await chain.apis.CivicApi.categories(TORINO.municipality);
  const transaction = chain.tx.GeoProposals.submit(proposal(title, category.id));
  const { object } = await send(transaction, "//Torino//anna", "Submitted", options);
  return object;
}

let mortal;

await story("polkadot-api: a resident without a coin proposes, in a transaction that expires", async () => {
  mortal = await submit("Una panchina in piazza Castello");
});

await story("polkadot-api: and in one that does not", async () => {
  const immortal = await submit("Un'altra panchina", { mortality: { mortal: false } });
  equal(immortal > mortal, true);
});

await story("polkadot-api: another resident supports it, once", async () => {
  const transaction = () => chain.tx.GeoProposals.support({ object: mortal });
  const { supports } = await send(transaction(), "//Torino//bruno", "Supported");
  equal(supports, 1);
  const again = await transaction().signAndSubmit(signer("//Torino//bruno"));
  equal(again.ok, false);
  equal(again.dispatchError.value.value.type, "AlreadySupported");
});

await story("polkadot-api: runtime API, view function and civic_objects answer the same", async () => {
  const { hash: at } = await client.getFinalizedBlock();
  const [west, south, east, north] = [76_860_000, 450_700_000, 76_870_000, 450_710_000];
  const query = {
    filter: {
      bbox: { west, south, east, north },
      near: undefined,
      territory: undefined,
      kinds: undefined,
      categories: undefined,
      states: undefined,
      author: undefined,
      valid_at: undefined,
      changed_since: undefined,
    },
    limit: 10,
    cursor: undefined,
  };
  const byApi = await chain.apis.CivicApi.objects(query, { at });
  const byView = await chain.view.GeoProposals.objects(query, { at });
  holds(byApi.success);
  same(byView, byApi);
  const found = byApi.value.objects.find(({ id }) => id === mortal);
  holds(found, "the proposal is not in the box");
  same(await chain.view.GeoProposals.object(mortal, { at }), found);

  const bbox = [west, south, east, north].map((units) => units / 1e7);
  const page = await client._request("civic_objects", [{ bbox, limit: 10, at }]);
  equal(page.at, at);
  same(page.features.map(({ id }) => id), byApi.value.objects.map(({ id }) => String(id)));
  const feature = page.features.find(({ id }) => id === String(mortal));
  const { object } = found;
  same(feature.geometry.coordinates, [TORINO.position.lon / 1e7, TORINO.position.lat / 1e7]);
  same(object.location.value.shape.value, TORINO.position);
  const shown = feature.properties;
  equal(shown.title, Binary.toText(object.words.value.title));
  equal(shown.title, "Una panchina in piazza Castello");
  equal(shown.kind, object.kind.type.toLowerCase());
  equal(shown.category, object.category);
  same(shown.author, { kind: object.author.type.toLowerCase(), id: String(object.author.value) });
  equal(shown.territory, object.location.value.territory);
  same(shown.within, object.within);
  equal(shown.content.hash, CONTENT_HASH);
  equal(shown.content.size, String(object.words.value.content.size));
  equal(shown.supports, 1);
  equal(object.supports, 1);
  equal(shown.state, "submitted");
  equal(object.state.type, "Submitted");
});

await story("polkadot-api: whoever is not registered is refused with code 1", async () => {
  const [category] = await chain.apis.CivicApi.categories(TORINO.municipality);
  const transaction = chain.tx.GeoProposals.submit(proposal("Nobody's", category.id));
  const refused = await transaction.signAndSubmit(signer("//Nobody")).then(
    () => undefined,
    (error) => error.error,
  );
  same(refused, { type: "Invalid", value: { type: "Custom", value: 1 } });
});

client.destroy();
end();
