// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// A resident without a coin puts proposals on the map with @polkadot/api, the library under most
// wallets of today. It speaks the older JSON-RPC methods, where polkadot-api speaks the newer ones.
//
//   node propose-polkadot-js.mjs NODE-URL

import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";
import { CONTENT_HASH, end, equal, holds, same, story } from "./story.mjs";

// Without the warning that it does not know some of the chain's extensions, which have no payload.
const api = await ApiPromise.create({ provider: new WsProvider(process.argv[2]), noInitWarn: true });
const keyring = new Keyring({ type: "sr25519" });
const anna = keyring.addFromUri("//PlaineCommune//anna");
const bruno = keyring.addFromUri("//PlaineCommune//bruno");
const nobody = keyring.addFromUri("//Nobody//else");

/** Plaine Commune is the third municipality, and territory 18; this is in Saint-Denis. */
const TERRITORY = 18;
const SAINT_DENIS = { lon: 23_590_000, lat: 489_360_000 };

async function submit(title) {
  const [category] = await api.call.civicApi.categories(2);
  return api.tx.geoProposals.submit(
    "Proposal",
    category.id,
    { At: { shape: { Point: SAINT_DENIS }, precision: "Exact", floor: null, territory: TERRITORY } },
    {
      title,
      content: {
        hash: CONTENT_HASH,
        mime: "text/markdown",
        size: 1_024,
        language: "fr",
        alternativeText: null,
      },
      media: [],
      validity: null,
      address: null,
      answers: [],
    },
    false,
  );
}

/** Signs, sends, waits for finality, and answers with the payload of one event. */
function send(transaction, signer, eventName, options = {}) {
  return new Promise((resolve, reject) => {
    const told = ({ status, events, dispatchError }) => {
      if (status.isInvalid || status.isDropped || status.isUsurped) {
        reject(new Error(`the transaction is ${status.type}`));
      }
      if (!status.isFinalized) return;
      const event = events.find(({ event: { section, method } }) => section === "geoProposals" && method === eventName);
      if (dispatchError || !event) reject(new Error(`no ${eventName}: ${dispatchError}`));
      else resolve(event.event.data);
    };
    transaction.signAndSend(signer, options, told).catch(reject);
  });
}

let mortal;

await story("@polkadot/api: a resident without a coin proposes, in a transaction that expires", async () => {
  const { object } = await send(await submit("Un banc place Victor Hugo"), anna, "Submitted", { era: 64 });
  mortal = object;
});

await story("@polkadot/api: and in one that does not", async () => {
  const { object } = await send(await submit("Encore un banc"), anna, "Submitted", { era: 0 });
  holds(object.gt(mortal));
});

await story("@polkadot/api: another resident supports it, and the chain shows it", async () => {
  const { supports } = await send(api.tx.geoProposals.support(mortal), bruno, "Supported");
  equal(supports.toNumber(), 1);
  const at = await api.rpc.chain.getFinalizedHead();
  const view = (await (await api.at(at)).call.civicApi.object(mortal)).unwrap();
  equal(view.id.toString(), mortal.toString());
  equal(view.object.words.asShown.title.toUtf8(), "Un banc place Victor Hugo");
  same(view.object.location.asAt.shape.asPoint.toJSON(), SAINT_DENIS);
  equal(view.object.supports.toNumber(), 1);
});

await story("@polkadot/api: it can tell a policy from others' bytes", async () => {
  const terms = { name: "In breve", delegation: true };
  const { method } = api.tx.liquidDelegation.setPolicy(TERRITORY, null, terms);
  // It names types after their files and what they hold: two of one name would contain each other without an end.
  const read = api.createType("Call", method.toU8a());
  equal(read.args[2].name.toUtf8(), "In breve");
  holds(read.args[2].publicity.isNone);
});

await story("@polkadot/api: a transaction costs nothing", async () => {
  const info = await (await submit("Combien ?")).paymentInfo(anna);
  holds(info.partialFee.isZero());
});

await story("@polkadot/api: whoever is not registered is refused with code 1", async () => {
  const refused = await send(await submit("Personne"), nobody, "Submitted").catch((error) => String(error));
  holds(String(refused).includes("Custom error: 1"), refused);
});

await api.disconnect();
end();
