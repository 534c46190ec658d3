// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// The university's operator gives its validator new session keys. Two sessions later another set
// of keys finalises, which a light client must learn from a proof.
//
//   node rotate-keys.mjs URL-OF-THAT-VALIDATOR

import { Binary, createClient } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import WebSocket from "ws";
import { end, holds, keyOf, story } from "./story.mjs";

const client = createClient(getWsProvider(process.argv[2], { websocketClass: WebSocket }));
const chain = client.getUnsafeApi();

await story("polkadot-api: an operator gives a validator new session keys", async () => {
  const stash = keyOf("//Universita//stash");
  const { keys, proof } = await client._request("author_rotateKeysWithOwner", [Binary.toHex(stash.publicKey)]);
  // Aura's key, then GRANDPA's: 32 bytes each.
  const transaction = chain.tx.Consortium.set_keys({
    keys: { aura: `0x${keys.slice(2, 66)}`, grandpa: `0x${keys.slice(66)}` },
    proof: Binary.fromHex(proof),
  });
  const done = await transaction.signAndSubmit(getPolkadotSigner(stash.publicKey, "Sr25519", stash.sign));
  holds(done.ok, JSON.stringify(done.dispatchError));
});

client.destroy();
end();
