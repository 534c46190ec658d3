// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// One person, whoever signs: the desk for somebody who asked it to, and a new key for the same resident.

import { Enum } from "polkadot-api";
import {
  address, ask, chain, city, COLLEAGUE, details, feature, named, open, person, point, put, refused, rules, send, tx,
} from "./city.mjs";
import { equal, same, story } from "./story.mjs";

const there = (number) => point({ lon: 76_350_000 + 1_000 * number, lat: 450_750_000 });
const { Residents } = chain.tx;

const desk = (category) => story("map: somebody without a telephone reports at the desk, and everybody sees that the desk did it", async () => {
  const resident = city.voters[12];
  const words = details("La panchina rotta");
  const report = tx.submit({ kind: Enum("Report"), category, location: there(0), details: words, draft: false });
  const assist = (call, mandate) => Residents.assist({ resident, mandate: `0x${mandate.repeat(32)}`, call: call.decodedCall });
  equal(await refused("//Athina//desk", assist(report, "d0")), "NotDesk");
  const [{ object, assisted }] = named(await send("//Torino//desk", assist(report, "d1")), "Submitted");
  equal(assisted, true);
  const shown = await feature(object);
  same([shown.assisted, shown.author], [true, { kind: "resident", id: String(resident) }]);
  // It is theirs, whoever typed it; and what they do themselves is their own doing.
  await send(person(12), tx.edit({ object, details: details("La panchina in fondo") }));
  const own = await put(person(12), "Report", there(1), details("Il cestino"), { category });
  equal((await feature(own)).assisted, false);
  await send("//Torino//desk", assist(tx.support({ object: own }), "d2"));
  const [given] = await chain.view.GeoProposals.supports(own, undefined, 9, { at: "best" });
  same([given.voter, given.support.assisted], [resident, true]);
});

const key = (category) => story("map: a new key is the same person, who supports nothing twice", async () => {
  const [old, next, resident] = [person(14), "//Map//14//new", city.voters[14]];
  const bench = await put(person(12), "Proposal", there(2), details("Una panchina"), { category });
  await send(old, tx.support({ object: bench }));
  await send(old, Residents.rotate_key({ new: address(next) }));
  equal(await refused(next, tx.support({ object: bench })), "AlreadySupported");
  equal((await ask("resident", address(next))).id, String(resident));
  equal(await chain.view.GeoProposals.has_supported(bench, resident, { at: "best" }), true);
  await send(next, tx.unsupport({ object: bench }), tx.support({ object: bench }));
  equal((await feature(bench)).supports, 1);
});

/** The stories of one person under two hands. */
export async function oneself() {
  const benches = await open(COLLEAGUE, "Panchine", rules({ fields: [], thresholds: [] }));
  await Promise.all([desk(benches), key(benches)]);
}
