// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// What the JavaScript clients share: how a story is told, and the citizens in it.

import { sr25519CreateDerive } from "@polkadot-labs/hdkd";
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from "@polkadot-labs/hdkd-helpers";

export { deepStrictEqual as same, ok as holds, strictEqual as equal } from "node:assert";

/** The longest that one story takes: a dozen transactions, one after the other, on a busy machine. */
const PATIENCE = 240_000;

let failed = 0;

/** Runs one story, and prints `ok` or `FAILED` and its name: `run` counts these lines. */
export async function story(name, act) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    await Promise.race([act(), late]);
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}`);
    console.log(`        ${error.stack ?? error}`.replaceAll("\n", "\n        "));
  } finally {
    clearTimeout(timer);
  }
}

/** Ends the program; what a library may still have open does not keep it. */
export const end = () => process.exit(failed === 0 ? 0 : 1);

const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));

/** The key pair of a path such as `//Torino//anna`, under the phrase that everybody knows. */
export const keyOf = (path) => derive(path);

/** A SHA2-256 multihash of nothing in particular, in hexadecimal. */
export const CONTENT_HASH = `0x1220${"07".repeat(32)}`;
