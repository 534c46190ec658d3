// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// What a gateway will say of a report, put together from what a node answers and nothing else, field by field as
// docs/gateways.md has it: Open311 GeoReport v2, and OGC API – Features.

import { Binary, Enum } from "polkadot-api";
import { blake2b256 } from "@polkadot-labs/hdkd-helpers";
import {
  ask, chain, client, COLLEAGUE, content, details, include, open, person, point, put, refused, rules, send, TORINO, tx,
} from "./city.mjs";
import { equal, holds, same, story } from "./story.mjs";

const STORE = "https://contents.example/";
const date = (milliseconds) => new Date(Number(milliseconds)).toISOString();
const timeOf = (hash) => chain.query.Timestamp.Now.getValue({ at: hash });
const hashOf = (number) => client._request("chain_getBlockHash", [number]);

/** What Open311 calls the sorts of fields. */
const DATATYPES = {
  text: "text", number: "number", moment: "datetime", choice: "singlevaluelist",
  choices: "multivaluelist", "yes-no": "singlevaluelist", confidential: "text",
};

/** `GET services/{code}`. */
function definition(service) {
  const { id, name, rules: { about, fields } } = service;
  return {
    service_code: id,
    service_name: name,
    description: STORE + about.hash,
    metadata: fields.length > 0,
    attributes: fields.map(({ name: description, holds: { type, ...limits }, required }, code) =>
      ({ variable: true, code, datatype: DATATYPES[type], required, description, ...limits })),
  };
}

/** The number of a report for the token that `POST requests` answered with: the hash of a transaction in this block. */
async function numberOf(token, block) {
  const { extrinsics } = (await client._request("chain_getBlock", [block])).block;
  const index = extrinsics.findIndex((one) => Binary.toHex(blake2b256(Buffer.from(one.slice(2), "hex"))) === token);
  const events = await chain.query.System.Events.getValue({ at: block });
  const own = events.filter(({ phase }) => phase.type === "ApplyExtrinsic" && phase.value === index);
  return String(own.find(({ event }) => event.value.type === "Submitted").event.value.value.object);
}

/** `GET requests/{id}`, in the state of one block. */
async function request(id, at) {
  const { geometry, properties: of } = await ask("object", id, at);
  const [history, updates, services, members] = await Promise.all([
    ask("history", id, null, null, at),
    ask("updates", id, null, null, at),
    ask("categories", of.municipality, at),
    ask("municipalities", at),
  ]);
  const office = ({ municipality, office }) => `${members.find(({ id }) => id === municipality).name} ${office}`;
  const moderation = ["hiding", "appeal", "refusal", "restoration"];
  const { reason, note } = history.findLast(({ by }) => !moderation.includes(by));
  const { started, waited, waitingSince } = of.clocks;
  const waits = waitingSince ? (await timeOf(at)) - BigInt(waitingSince) : 0n;
  const touched = [...history, ...updates].map(({ at }) => BigInt(at)).concat(await timeOf(await hashOf(of.changedAt)));
  const gone = of.dead.map(({ hash }) => hash);
  return {
    service_request_id: id,
    status: of.open ? "open" : "closed",
    status_notes: [of.state, reason, note && STORE + note.hash],
    service_name: services.find(({ id }) => id === of.category).name,
    service_code: of.category,
    description: [of.title, STORE + of.content.hash],
    agency_responsible: [of.body, ...of.alsoHandledBy].map(office),
    requested_datetime: date(started),
    updated_datetime: date(touched.reduce((one, other) => (one > other ? one : other))),
    expected_datetime: date(BigInt(started) + BigInt(waited) + waits + BigInt(of.rulesInForce.targets.solve)),
    address: of.address,
    lat: geometry.coordinates[1],
    long: geometry.coordinates[0],
    precision: of.precision,
    media_url: of.media.filter(({ hash }) => !gone.includes(hash)).map(({ hash }) => STORE + hash),
    attributes: of.fields.map(({ field: code, value }) => ({ code, value })),
    jurisdiction_id: of.municipality,
    case: of.case,
    updates: updates.map(({ number, official, content, at }) => ({ number, official, description: STORE + content.hash, datetime: date(at) })),
  };
}

/** `GET collections/{municipality}/items`, page by page. */
async function items(query) {
  const pages = [];
  for (let more = {}; more; ) {
    const { features, cursor, at } = await ask("objects", { ...query, ...more });
    pages.push({ features, timeStamp: date(await timeOf(at)), next: cursor !== null });
    more = cursor && { cursor, at };
  }
  return pages;
}

const stored = (number) => STORE + Binary.toHex(content(number).hash);
const picture = (number) => ({ ...content(number), mime: Binary.fromText("image/jpeg"), alternative_text: `0x${"05".repeat(32)}` });

export const gateway = () => story("map: all that a gateway says of a report can be read, and is what was put in", async () => {
  const author = person(12);
  const [address, secret, poem] = ["ad", "5e", "90"].map((byte) => `0x${byte.repeat(32)}`);
  const solve = 8_640_000_000n;
  const field = (name, holds, required = false) => ({ name: Binary.fromText(name), holds, required });
  const fields = [
    field("What is written on it?", Enum("Text", { at_most: 200 })),
    field("How many?", Enum("Number", { least: 1n, greatest: 9n }), true),
    field("Since when?", Enum("Moment")),
    field("Which colour?", Enum("Choice", { options: 3 })),
    field("Which of these?", Enum("Choices", { options: 5 })),
    field("Does it flicker?", Enum("YesNo")),
    field("Telephone", Enum("Confidential")),
  ];
  const targets = { acknowledge: undefined, answer: undefined, solve };
  const lights = await open(COLLEAGUE, "Insegne", rules({ fields, targets }));
  const filled = [["Text", { hash: poem, size: 12 }], ["Number", 3n], ["Moment", 1_700_000_000_000n], ["Choice", 2], ["Choices", 0b10011],
    ["YesNo", true], ["Confidential", secret]];
  const answers = filled.map(([type, value], at) => [at, Enum(type, value)]);
  const where = { lon: 76_400_001, lat: 450_400_002 };
  const words = details("Insegna rotta", { content: content(30), media: [picture(31), picture(32)], address, answers });
  const report = (said) => tx.submit({ kind: Enum("Report"), category: lights, location: point(where), details: said, draft: false });
  const long = answers.toSpliced(0, 1, [0, Enum("Text", { hash: poem, size: 201 })]);
  equal(await refused(author, report({ ...words, answers: long })), "FieldTooLong");
  const submit = report(words);
  const submitted = await include(submit, author, "finalized");
  const id = await numberOf(submitted.txHash, submitted.block.hash);
  const object = BigInt(id);

  const also = [{ municipality: 1, office: 2 }];
  const go = (to, reason, note) => tx.proceed({ object, to: Enum(to), reason: reason && Enum(reason), note });
  await Promise.all([
    send(author, tx.comment({ object, content: content(33) }), tx.take_back({ object, reference: Enum("Words", picture(32).hash), version: undefined })),
    send(COLLEAGUE, tx.set_handling({ object, handling: { also, case: Binary.fromText("2026/118-C") } })),
  ]);
  await send(COLLEAGUE, tx.answer({ answers: [{ object, content: content(34), to: Enum("Acknowledged"), reason: undefined }] }));
  const asked = await include(go("NeedsInformation", "WaitingForAuthor", content(35)), COLLEAGUE, "finalized");
  // Something else there, so that there are two pages; meanwhile the clock stands still.
  const bar = details("Il bar", { answers: [[1, Enum("Number", 1n)]] });
  const other = await put(author, "Place", point({ ...where, lon: where.lon + 10 }), bar, { category: lights });

  const service = (await ask("categories", TORINO.municipality)).find(({ id }) => id === lights);
  const { attributes, ...described } = definition(service);
  same(described, { service_code: lights, service_name: "Insegne", description: stored(2), metadata: true });
  const listed = fields.map(({ name, required }, at) => [at, Buffer.from(name).toString(), required]);
  same(attributes.map(({ code, description, required }) => [code, description, required]), listed);
  const [text, number, moment, choice, choices, yesNo, confidential] = attributes;
  same([text.datatype, text.atMost, number.datatype, number.least, number.greatest, moment.datatype], ["text", 200, "number", "1", "9", "datetime"]);
  same([choice.datatype, choice.options, choices.datatype, choices.options], ["singlevaluelist", 3, "multivaluelist", 5]);
  same([yesNo.datatype, confidential.datatype], ["singlevaluelist", "text"]);

  const now = await client._request("chain_getBlockHash", []);
  const [began, waits, seen] = await Promise.all([submitted.block.hash, asked.block.hash, now].map(timeOf));
  holds(seen > waits);
  const { updates, updated_datetime, ...said } = await request(id, now);
  same(said, {
    service_request_id: id,
    status: "open",
    status_notes: ["needs-information", "waiting-for-author", stored(35)],
    service_name: "Insegne",
    service_code: lights,
    description: ["Insegna rotta", stored(30)],
    agency_responsible: ["Torino 1", "Αθήνα 2"],
    requested_datetime: date(began),
    expected_datetime: date(began + solve + (seen - waits)),
    address,
    lat: 45.0400002,
    long: 7.6400001,
    precision: "exact",
    media_url: [stored(31)],
    attributes: [{ hash: poem, size: 12 }, "3", "1700000000000", 2, [0, 1, 4], true, { commitment: secret }].map((value, code) => ({ code, value })),
    jurisdiction_id: TORINO.municipality,
    case: "2026/118-C",
  });
  equal(updated_datetime, date(waits));
  same(updates.map(({ number, official, description }) => [number, official, description]), [[0, false, stored(33)], [1, true, stored(34)]]);

  await send(author, tx.advance({ object, to: Enum("UnderReview"), reason: undefined, note: undefined }));
  const fixed = await include(go("Fixed"), COLLEAGUE, "finalized");
  const [back] = await ask("history", id, 3, 1);
  const closed = await request(id, fixed.block.hash);
  same([closed.status, closed.status_notes, closed.updated_datetime], ["closed", ["fixed", null, null], date(await timeOf(fixed.block.hash))]);
  // What it waited is known now.
  equal(closed.expected_datetime, date(began + solve + BigInt(back.at) - waits));

  const bbox = [7.64, 45.04, 7.6401, 45.0401];
  const pages = await items({ bbox, limit: 1 });
  same(pages.flatMap(({ features }) => features.map((item) => item.id)).sort(), [id, String(other)].sort());
  holds(pages[0].next && !pages.at(-1).next);
  // Both pages show the map of one moment.
  equal(new Set(pages.map(({ timeStamp }) => timeStamp)).size, 1);
  const item = pages.flatMap(({ features }) => features).find((one) => one.id === id);
  same([item.type, item.geometry], ["Feature", { type: "Point", coordinates: [7.6400001, 45.0400002] }]);
  same([item.properties.title, item.properties.kind, item.properties.state], ["Insegna rotta", "report", "fixed"]);
  // What stands beside an object is read one by one; a page says where there is something to leave out.
  same(pages.flatMap(({ features }) => features).map((one) => [one.id, one.properties.deadReferences]).sort(), [[id, 1], [String(other), 0]].sort());
  holds(!("rulesInForce" in item.properties) && !("case" in item.properties));
  const { bbox: extent, properties } = await ask("territory", TORINO.territory);
  same([extent, properties.municipality], [properties.bbox, TORINO.municipality]);
  holds(extent[0] < where.lon / 10_000_000 && where.lat / 10_000_000 < extent[3]);
});
