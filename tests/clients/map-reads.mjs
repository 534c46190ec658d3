// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// Reading the map page by page while others write on it, and what cannot be asked or put there.

import { Binary, Enum } from "polkadot-api";
import {
  address, ask, ATHINA, chain, CIGNA, city, client, CLUB, content, details, feature, include, MODERATOR,
  OFFICE, open, person, point, put, refused, rules, send, TORINO, tx,
} from "./city.mjs";
import { checkFinality } from "./receipt.mjs";
import { equal, holds, same, story } from "./story.mjs";

/** Everything that `query` finds, page by page, and what is done between the first two. */
async function leaf(query, between = async () => {}) {
  const found = [];
  let cursor;
  do {
    const page = await ask("objects", { ...query, ...(cursor && { cursor }) });
    found.push(...page.features.map(({ id }) => id));
    if (!cursor) await between(page);
    ({ cursor } = page);
  } while (cursor);
  return found;
}

async function pages() {
  const there = (number) => point({ lon: 76_700_000 + 1_000 * number, lat: 450_700_700 });
  const bbox = [7.6695, 45.0699, 7.6799, 45.0709];
  const first = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => put(person(at), "Offer", there(at), details("Un libro"))));
  const known = first.map(String);
  const { within } = await feature(first[0]);
  equal(within.length, 3);
  for (const [query, kind] of [[{ bbox }, "News"], [{ territory: within[0], kinds: ["offer", "news"] }, "News"]]) {
    const gone = [];
    const found = await leaf({ ...query, limit: 2 }, async ({ features }) => {
      // The very one that the cursor names goes; something comes before it on the map, and after.
      const last = features[1].id;
      const owner = features[1].properties.author.id;
      const number = Object.keys(city.voters).find((at) => String(city.voters[at]) === owner);
      gone.push(last);
      await Promise.all([
        number && send(person(number), tx.withdraw({ object: BigInt(last) })),
        put(OFFICE, kind, there(-0.5), details("Prima")),
        put(CLUB, kind, there(8), details("Dopo")),
      ]);
    });
    equal(new Set(found).size, found.length);
    const left = await leaf(query);
    holds(known.every((id) => found.includes(id) || !left.includes(id)), `${found}, ${known}`);
    holds(gone.every((id) => !left.includes(id)));
  }

  // A whole town, and the consortium; not the next town.
  const offers = await leaf({ bbox, kind: "offer" });
  for (const territory of [within[0], within[1], 0]) {
    same((await leaf({ bbox, kind: "offer", territory })).sort(), [...offers].sort());
  }
  same(await leaf({ bbox, territory: ATHINA.territory }), []);
  same(within.slice(1), [TORINO.territory, 0]);

  // By person, by club, by office; taken back only when asked for.
  const by = (kind, id, more = {}) => leaf({ author: { kind, id }, bbox, ...more });
  const club = (await ask("organisation", address(CLUB))).id;
  equal((await by("organisation", club)).length, 2);
  equal((await by("office", TORINO.municipality)).length, 2);
  const mine = await leaf({ author: { kind: "resident", id: String(city.voters[6]) }, kind: "offer" });
  const taken = await leaf({ author: { kind: "resident", id: String(city.voters[6]) }, kind: "offer", states: ["withdrawn"] });
  same([...mine, ...taken], [known[5]]);

  // By date: an event of an hour, and what has no dates always is.
  const from = 4_000_000_000_000n;
  const validity = { from, to: from + 3_600_000n };
  const fair = String(await put(CLUB, "Event", there(9), details("La fiera", { validity })));
  const at = async (moment) => (await leaf({ bbox, validAt: String(moment) })).includes(fair);
  same([await at(from - 1n), await at(from), await at(validity.to), await at(validity.to + 1n)], [false, true, true, false]);

  // By change: what was edited since, and nothing else there.
  const number = await chain.query.System.Number.getValue({ at: "best" });
  await send(CLUB, tx.edit({ object: BigInt(fair), details: details("La fiera grande", { validity }) }));
  same(await leaf({ bbox, changedSince: number + 1 }), [fair]);
  same(await leaf({ bbox, changedSince: number + 1_000_000 }), []);

  // One state for as long as the reading takes, whatever happens meanwhile.
  const page = await ask("objects", { bbox, limit: 3 });
  await put(CLUB, "News", there(7), details("Intanto"));
  const again = await ask("objects", { bbox, limit: 3, at: page.at });
  same(again, page);
}

/** What the node answers to a question that it does not take: the code. */
const code = (method, ...parameters) => ask(method, ...parameters).then(() => undefined, (error) => error.code);

async function questions() {
  const bbox = [7.6, 45, 7.7, 45.1];
  const { cursor } = await ask("objects", { bbox, limit: 1 });
  for (const [expected, query] of [
    [9003, { bbox, kind: "report", cursor }],
    [9003, { cursor }],
    [9001, { bbox, cursor: `${cursor}00` }],
    [9001, { bbox, cursor: "0x" }],
    [9001, { bbox, limit: 1_001 }],
    [9001, { bbox: [7.7, 45.1, 7.6, 45] }],
    [9001, { bbox: [-180.1, 45, 7.6, 45.1] }],
    [9001, { near: { lon: 7.6, lat: 45, metres: 100_001 } }],
    [9001, { validAt: -1 }],
    [9001, { changedSince: "yesterday" }],
    [9001, { categories: Array.from({ length: 33 }, (_, at) => at) }],
    [9001, { kinds: [] }],
    [9001, { states: ["lost"] }],
    [9001, { author: { kind: "resident", id: "me" } }],
    [9001, { territory: 99_999 }],
    [9001, { colour: "red" }],
    [9002, { bbox, at: `0x${"00".repeat(32)}` }],
  ]) {
    equal(await code("objects", query), expected, JSON.stringify(query));
  }
  equal(await ask("object", "999999"), null);
  same(await ask("history", "999999"), []);
}

async function refusals() {
  const quiet = [7.65, 45.03, 7.66, 45.04];
  const square = (west, south, size) =>
    [[0, 0], [size, 0], [size, size], [0, size], [0, 0]].map(([east, north]) => ({ lon: west + east, lat: south + north }));
  const shaped = (kind, positions) => ({ ...point(CIGNA), value: { ...point(CIGNA).value, shape: Enum(kind, positions) } });
  const ring = (positions) => shaped("Polygon", { outer: positions, holes: [] });
  const [lon, lat] = [76_550_000, 450_350_000];
  const answering = (value) => details("Lampione", { answers: [[0, value]] });
  const submit = (location, words = details("Lampione"), kind = "Report") =>
    tx.submit({ kind: Enum(kind), category: city.lamps, location, details: words, draft: false });
  const crowd = Array.from({ length: 21 }, (_, at) => submit(point({ lon: lon + at, lat })).decodedCall);
  const knot = [[0, 0], [900, 900], [900, 0], [0, 900], [0, 0]].map(([east, north]) => ({ lon: lon + east, lat: lat + north }));
  const refusals = [
    ["OutsideTerritory", submit(point({ lon: 90_000_000, lat: 450_000_000 }))],
    // In one town, and claimed for another.
    ["OutsideTerritory", submit({ ...point(CIGNA), value: { ...point(CIGNA).value, territory: ATHINA.territory } })],
    ["OffTheGlobe", submit(point({ lon, lat: 900_000_001 }))],
    ["TooPrecise", submit(point({ lon: lon + 1, lat }, "Kilometre"))],
    ["OverAPole", submit(shaped("Line", [{ lon, lat }, { lon, lat: 900_000_000 }]))],
    ["OverAPole", submit(shaped("Line", [{ lon: 1_790_000_000, lat }, { lon: -1_790_000_000, lat }]))],
    ["TooWide", submit(shaped("Line", [{ lon, lat }, { lon: lon + 20_000_001, lat }]))],
    ["TooFewPositions", submit(shaped("Line", [{ lon, lat }]))],
    ["SelfCrossing", submit(ring(knot))],
    ["RingNotClosed", submit(ring(knot.slice(0, 4)))],
    ["HoleOutside", submit(shaped("Polygon", { outer: square(lon, lat, 900), holes: [square(lon + 2_000, lat, 9)] }))],
    ["FieldOfWrongType", submit(point({ lon, lat }), answering(Enum("YesNo", true)))],
    ["FieldOutOfRange", submit(point({ lon, lat }), answering(Enum("Number", 100n)))],
    ["UnknownField", submit(point({ lon, lat }), details("Lampione", { answers: [[1, Enum("YesNo", true)]] }))],
    ["TextTooShort", submit(point({ lon, lat }), details("Lampione", { content: { ...content(1), size: 9n } }))],
    ["NoAlternativeText", submit(point({ lon, lat }), details("Foto", { media: [{ ...content(1), mime: Binary.fromText("image/jpeg") }] }))],
    ["EndsBeforeItBegins", submit(point({ lon, lat }), details("Ieri", { validity: { from: 2n, to: 1n } }))],
    ["AlreadyOver", submit(point({ lon, lat }), details("Ieri", { validity: { from: 1n, to: 2n } }))],
    ["BadTitle", submit(point({ lon, lat }), details("due\nrighe"))],
    ["UnknownCategory", tx.submit({ kind: Enum("Report"), category: city.lamps + 1_000, location: point({ lon, lat }), details: details("?"), draft: false })],
    ["Crowded", chain.tx.Utility.batch_all({ calls: crowd })],
  ];
  // Each of several people one after the other; people beside each other.
  const hands = Array.from({ length: 4 }, (_, hand) => refusals.filter((_, at) => at % 4 === hand));
  await Promise.all(hands.map(async (mine, hand) => {
    for (const [error, call] of mine) equal(await refused(person(4 + hand), call), error);
  }));
  same(await leaf({ bbox: quiet }), []);

  // More in a list than there may be is no call at all: nobody takes it in.
  const answer = { object: 0n, content: content(1), to: undefined, reason: undefined };
  const long = tx.answer({ answers: Array.from({ length: 33 }, () => answer) });
  await include(long, OFFICE).then(() => holds(false, "33 answers are a call"), () => {});
  const many = shaped("Line", Array.from({ length: 65 }, (_, at) => ({ lon: lon + at, lat })));
  await include(submit(many), person(4)).then(() => holds(false, "65 positions are a call"), () => {});
}

async function supports() {
  const own = rules({ audience: Enum("Residents"), thresholds: [], threshold: 2, fields: [] });
  const all = rules({ thresholds: [], threshold: 2, fields: [] });
  const [residents, everybody] = [await open(OFFICE, "Piazze", own), await open(OFFICE, "Piazze", all)];
  const square = point({ lon: 76_600_000, lat: 450_800_000 });
  const [ours, theirs] = await Promise.all([
    put(person(1), "Proposal", square, details("La nostra piazza"), { category: residents }),
    put(person(2), "Proposal", square, details("La piazza di tutti"), { category: everybody }),
  ]);
  const merge = (object, into) => tx.merge({ object, into, note: undefined });
  equal(await refused("//Athina//anna", tx.support({ object: ours })), "FromElsewhere");
  await send("//Athina//anna", tx.support({ object: theirs }));
  // Nor by way of what is merged.
  equal(await refused(OFFICE, merge(theirs, ours)), "FromElsewhere");
  await Promise.all([3, 4].map((at) => send(person(at), tx.support({ object: ours }))));
  equal(await refused(person(3), tx.support({ object: ours })), "AlreadySupported");
  // Enough people stand behind it: it is not buried in what has fewer, or in what nobody can read.
  equal((await feature(ours)).threshold.state, "reached");
  equal(await refused(OFFICE, merge(ours, theirs)), "ThresholdNotReached");
  await send(MODERATOR, tx.hide({ object: theirs, breach: Enum("Spam") }));
  equal(await refused(OFFICE, merge(ours, theirs)), "NotOpen");
  // A draft that was kept for another day comes under the rules of that day.
  const draft = await put(person(1), "Proposal", square, details("Un albero"), { category: everybody, draft: true });
  const closed = { submissions: false, supports: true, comments: true };
  await send(OFFICE, tx.set_phase({ municipality: TORINO.municipality, category: everybody, phase: closed }));
  const publish = tx.advance({ object: draft, to: Enum("Submitted"), reason: undefined, note: undefined });
  equal(await refused(person(1), publish), "CategoryClosed");
}

/** A picture was there before a block, and its author can show it for ever. */
async function receipts() {
  const picture = { ...content(77), mime: Binary.fromText("image/jpeg"), alternative_text: `0x${"05".repeat(32)}` };
  const words = details("Lampione rotto", { media: [picture] });
  const call = tx.submit({ kind: Enum("Report"), category: city.lamps, location: point(CIGNA), details: words, draft: false });
  const { ok, block } = await include(call, person(3), "finalized");
  equal(ok, true);
  let receipt;
  // As soon as it is final, and something proves it.
  for (let tries = 0; tries < 120 && !receipt; tries += 1) {
    receipt = await ask("receipt", block.hash, block.index).catch((error) => {
      equal(error.code, 9005);
      return new Promise((resolve) => setTimeout(resolve, 1_000));
    });
  }
  same([receipt.block, receipt.index, receipt.number], [block.hash, block.index, block.number]);
  const genesis = await client._request("chain_getBlockHash", [0]);
  equal(receipt.genesis, genesis);
  checkFinality(receipt, await client._request("state_call", ["GrandpaApi_grandpa_authorities", "0x", genesis]));
  const { extrinsics } = (await client._request("chain_getBlock", [block.hash])).block;
  // That it is the one at this place is the node's word here: `clients/proofs` checks it against the header.
  equal(receipt.extrinsic, extrinsics[block.index]);
  holds(receipt.extrinsic.includes(`1220${(77).toString(16).padStart(64, "0")}`), "the picture's hash");
  // The block's own time is its first transaction.
  const time = await ask("receipt", block.hash, 0);
  equal(time.headers[0], receipt.headers[0]);
  equal(await ask("receipt", block.hash, 10_000), null);
}

/** The stories of those who read the map, and of those whom it refuses. `map.mjs` has peopled the city. */
export async function reads() {
  await story("map: read page by page while others go on, by place, author, date and change", pages);
  await story("map: a question that makes no sense has no answer", questions);
  await story("map: what cannot be put there is refused by name, and nothing changes", refusals);
  await story("map: one support a person, and only of whom the town asks", supports);
  await story("map: a picture and its receipt, whose finality is checked by hand", receipts);
}
