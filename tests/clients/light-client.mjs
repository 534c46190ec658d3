// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// A light client (smoldot: another implementation of consensus, trie and networking) comes from the
// genesis to the node's finalised block over WebSocket, trusting no server: by GRANDPA warp sync, that
// is by proofs and not block by block. Then it follows, and reads the state with proofs.
//
//   node light-client.mjs SPEC.json BOOT-ADDRESS NODE-URL

import { readFileSync } from "node:fs";
import { start } from "smoldot";
import { Rpc } from "./rpc.mjs";
import { end, equal, holds, story } from "./story.mjs";

/** Light clients warp over gaps of at least 32 blocks, and walk over smaller ones. */
const GAP = 36;

const [specFile, address, url] = process.argv.slice(2);
const spec = JSON.parse(readFileSync(specFile, "utf8"));
spec.bootNodes = [address];

const node = await Rpc.connect(url);
const finalised = async () => {
  const hash = await node.call("chain_getFinalizedHead");
  const { number } = await node.call("chain_getHeader", [hash]);
  return { hash, height: Number(number) };
};
while ((await finalised()).height < GAP) await new Promise((resolve) => setTimeout(resolve, 500));
const target = await finalised();

const logged = [];
const shown = Number(process.env.SMOLDOT_LOG ?? 0);
const client = start({
  maxLogLevel: Math.max(4, shown),
  logCallback: (level, subject, message) => {
    logged.push(`${subject}: ${message}`);
    if (level <= shown) console.error(`smoldot ${level} ${subject}: ${message}`);
  },
});
const chain = await client.addChain({ chainSpec: JSON.stringify(spec) });

/** The light client's own JSON-RPC. */
const waiting = new Map();
const heads = [];
let notify = () => {};
(async () => {
  for await (const text of chain.jsonRpcResponses) {
    const message = JSON.parse(text);
    if (message.method === "chain_finalizedHead") {
      heads.push(message.params.result);
      notify();
    } else if (message.error) waiting.get(message.id)?.reject(new Error(message.error.message));
    else waiting.get(message.id)?.resolve(message.result);
  }
})();
let id = 0;
function ask(method, params = []) {
  id += 1;
  chain.sendJsonRpc(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

/** Waits for a finalised head that is at least so high. */
async function headAt(height) {
  for (;;) {
    const head = heads.find(({ number }) => Number(number) >= height);
    if (head) return head;
    await new Promise((resolve) => (notify = resolve));
  }
}

const began = Date.now();
await ask("chain_subscribeFinalizedHeads");

await story("smoldot: a light client comes from genesis to the finalised block by warp sync", async () => {
  const height = Number((await headAt(target.height)).number);
  const hash = await ask("chain_getFinalizedHead");
  const at = Number((await ask("chain_getHeader", [hash])).number);
  holds(at >= target.height);
  equal(hash, await node.call("chain_getBlockHash", [at]));
  const seen = heads.map(({ number }) => Number(number)).filter((number) => number > 1 && number <= height);
  holds(seen[0] > GAP / 2, `it walked, block by block: ${seen}`);
  const proven = logged.filter((line) => line.includes("warp-sync-fragment-verify-success"));
  const last = Number(proven.at(-1)?.match(/verified_height=(\d+)/)?.[1] ?? 0);
  holds(last >= seen[0] - 2, `block ${seen[0]} was reached without a proof: ${proven}`);
  console.log(`        from the genesis to block ${last} by ${proven.length} proofs, in ${(Date.now() - began) / 1000} s`);
});

await story("smoldot: it was shown that other keys finalise since the validator's change", async () => {
  const proven = logged.filter((line) => line.includes("warp-sync-fragment-verify-success"));
  holds(proven.length >= 2, `one set of keys: ${proven}`);
});

await story("smoldot: it asks the runtime, on a state that it has proofs of, what is on the map", async () => {
  const hash = await ask("chain_getFinalizedHead");
  const question = ["CivicApi_object", "0x0000000000000000", hash];
  const answer = await ask("state_call", question);
  holds(answer.startsWith("0x01"), "nothing is on the map");
  equal(answer, await node.call("state_call", question));
});

await client.terminate();
node.close();
end();
