// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// The people of a city, and how each of them signs, sends and asks.

import { Binary, createClient, Enum } from "polkadot-api";
import { getPolkadotSigner } from "polkadot-api/signer";
import { getWsProvider } from "polkadot-api/ws";
import { ss58Address } from "@polkadot-labs/hdkd-helpers";
import WebSocket from "ws";
import { equal, holds, keyOf } from "./story.mjs";

export const client = createClient(getWsProvider(process.argv[2], { websocketClass: WebSocket }));
export const chain = client.getUnsafeApi();
export const tx = chain.tx.GeoProposals;

const signer = (path) => {
  const key = keyOf(path);
  return getPolkadotSigner(key.publicKey, "Sr25519", key.sign);
};
export const address = (path) => ss58Address(keyOf(path).publicKey);

/** Torino is the first municipality, and territory 1. */
export const TORINO = { municipality: 0, territory: 1 };
/** Torino has eight districts, which stand between. */
export const ATHINA = { municipality: 1, territory: 10 };
export const CIGNA = { lon: 76_860_011, lat: 450_720_022 };
export const OFFICE = "//Torino//proposals";
/** The same office's second officer: stories that go on at the same time do not wait for one person. */
export const COLLEAGUE = "//Map//office";
export const MODERATOR = "//Torino//moderator";
export const CLUB = "//Map//club";
export const person = (number) => `//Map//${number}`;
export const PEOPLE = 15;

/** Whoever has full rights, of all age classes, unstated too: a bit each. */
export const EVERYBODY = { classes: 1, ages: 0b1111 };

export const content = (number) => ({
  hash: Binary.fromHex(`0x1220${number.toString(16).padStart(64, "0")}`),
  mime: Binary.fromText("text/markdown"),
  size: 1_024n,
  language: Binary.fromText("it"),
  alternative_text: undefined,
});
export const point = (position, precision = "Exact") =>
  Enum("At", {
    shape: Enum("Point", position),
    precision: Enum(precision),
    floor: undefined,
    territory: TORINO.territory,
  });
export const line = (positions) =>
  Enum("At", {
    shape: Enum("Line", positions),
    precision: Enum("Exact"),
    floor: -1,
    territory: TORINO.territory,
  });
export const details = (title, more = {}) => ({
  title: Binary.fromText(title),
  content: content(1),
  media: [],
  validity: undefined,
  address: undefined,
  answers: [],
  ...more,
});

/** What each account sent last: the nonce of the next is not known before. */
const queues = new Map();

/** Signs, sends, waits until it is in the best block, or in a final one, and answers with its events. */
export function include(transaction, path, until) {
  const before = queues.get(path) ?? Promise.resolve();
  const done = before.catch(() => {}).then(() => submit(transaction, path, until));
  queues.set(path, done);
  return done;
}

function submit(transaction, path, until = "txBestBlocksState") {
  return new Promise((resolve, reject) => {
    const watched = transaction.signSubmitAndWatch(signer(path)).subscribe({
      next: (state) => {
        if (state.type !== until || state.found === false) return;
        watched.unsubscribe();
        resolve(state);
      },
      error: reject,
    });
  });
}

/** Sends all of `calls` as one transaction, which must succeed. */
export async function send(path, ...calls) {
  const decoded = calls.map((call) => call.decodedCall);
  const transaction = calls.length === 1 ? calls[0] : chain.tx.Utility.batch_all({ calls: decoded });
  const done = await include(transaction, path);
  holds(done.ok, `${path}: ${JSON.stringify(done.dispatchError)}`);
  const own = ["GeoProposals", "ArAnchors", "LiquidDelegation"];
  return done.events.filter(({ type }) => own.includes(type)).map(({ value }) => value);
}

/** As the key does that a development chain has and no other. */
export const byRoot = (call) => chain.tx.Sudo.sudo({ call: call.decodedCall });

/** Sends what must fail, and answers with the name of the error. */
export async function refused(path, call) {
  const done = await include(call, path);
  equal(done.ok, false);
  return done.dispatchError.value?.value?.type ?? done.dispatchError.type;
}

export const named = (events, name) => events.filter(({ type }) => type === name).map(({ value }) => value);
export const put = async (path, kind, location, words, { category = city.lamps, draft = false } = {}) => {
  const call = tx.submit({ kind: Enum(kind), category, location, details: words, draft });
  const [{ object }] = named(await send(path, call), "Submitted");
  return object;
};
export const ask = (method, ...parameters) => client._request(`civic_${method}`, parameters);
/** Waits until an issue is in a state, a block at a time. */
export const reached = async (issue, state) => {
  while ((await ask("issue", String(issue))).state !== state) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};
export const feature = async (id) => (await ask("object", String(id))).properties;
/** Opens a category of Torino under these rules. */
export const open = async (officer, title, terms) => {
  const name = Binary.fromText(title);
  const set = tx.set_category({ municipality: TORINO.municipality, category: undefined, name, rules: terms });
  return named(await send(officer, set), "CategorySet")[0].category;
};
/** Waits until a moment has passed for the chain, in milliseconds since 1970. */
export const passed = async (moment) => {
  while ((await chain.query.Timestamp.Now.getValue({ at: "best" })) <= moment) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
};
/** What the stories find out, and the next ones need: numbers of people, and the category of most of it. */
export const city = { voters: {}, lamps: undefined };

/** The rules of a category: everything asked for at once, but that a vote follows, which needs one. */
export const rules = (change = {}) => ({
  about: content(2),
  kinds: 255,
  audience: Enum("Everybody"),
  threshold: undefined,
  thresholds: [[TORINO.territory, 4]],
  ballot: undefined,
  fields: [{ name: Binary.fromText("How many lamps?"), holds: Enum("Number", { least: 0n, greatest: 99n }), required: false }],
  text_at_least: 10,
  duplicates_within: 100,
  // A thousandth of a second: late at once, for what is to be seen of it.
  targets: { acknowledge: 86_400_000n, answer: 1n, solve: 8_640_000_000n },
  route: { body: { municipality: 0, office: 1 }, fallback: undefined, escalation: { municipality: 0, office: 100 } },
  fix_check: { open_for: 86_400_000n, disputes: 2 },
  allowance: { objects: 30, period: 86_400_000n },
  ...change,
});

/** However many take part, or as many as a change says. */
const turnout = (change) => ({ least: { absolute: 0n, share: { num: 0, den: 1 } }, adaptive: false, ...change });
/** A policy of votes: any support admits, half of those who are for or against decides. */
export const policy = (title, { turnout: terms, ...change }) => {
  const quorum = { absolute: 1n, share: { num: 0, den: 1 } };
  const majority = { ratio: { num: 1, den: 2 }, strict: true, positive: 0n, non_negative: 0n };
  return {
    name: Binary.fromText(title),
    polling: false,
    admission: quorum,
    initiative: quorum,
    rules: {
      defeat_strength: Enum("Tuple"),
      tie_breaking: Enum("Variant1"),
      direct: majority,
      indirect: majority,
      no_reverse_beat_path: false,
      no_multistage_majority: false,
      turnout: turnout(terms),
    },
    publicity: Enum("Open"),
    grading: Enum("Graded"),
    delegation: true,
    effect: undefined,
    ...change,
  };
};
