// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// What is all over an area: put on the map as it is drawn, found where it is, and not where it is not.

import { Binary, Enum } from "polkadot-api";
import { ask, chain, city, client, details, feature, person, put, TORINO } from "./city.mjs";
import { equal, holds, same, story } from "./story.mjs";

const UNITS = 10_000_000;
const [west, south] = [76_300_000, 450_300_000];
/** About 240 metres wide and 330 high; and what is not part of it, a third of that. */
const [side, inset] = [30_000, 10_000];

/** A square, clockwise as nobody may rely on. */
const square = (from, size) =>
  [[0, 0], [0, size], [size, size], [size, 0], [0, 0]].map(([east, north]) => ({ lon: west + from + east, lat: south + from + north }));

/** A box of so many units around what lies so far to the east and to the north of the corner, in degrees. */
const box = (east, north, units) =>
  [west + east - units, south + north - units, west + east + units, south + north + units].map((units) => units / UNITS);

/** Twice the area that a ring goes around, in units: positive where it goes around anticlockwise. */
const turn = (ring) =>
  ring.slice(1).reduce((sum, [lon, lat], at) => sum + BigInt(ring[at][0]) * BigInt(lat) - BigInt(lon) * BigInt(ring[at][1]), 0n);

/** The binary geohash of a position: bits of longitude and of latitude in turn. */
function geohash(lon, lat) {
  const part = (units, turn) => (((BigInt(units) + turn / 2n) << 32n) / turn).toString(2).padStart(32, "0");
  const [easting, northing] = [part(lon, 3_600_000_000n), part(lat, 1_800_000_000n)];
  const bits = [...easting].map((bit, at) => bit + northing[at]).join("");
  return `0x${BigInt(`0b${bits}`).toString(16).padStart(16, "0")}`;
}

/** What a wallet finds in a cell of so many bits by the keys of the state alone. */
async function inCell(lon, lat, bits) {
  const prefixes = await chain.view.GeoProposals.map_prefixes(geohash(lon, lat), bits, { at: "best" });
  const block = await client._request("chain_getBlockHash", []);
  const keys = prefixes.map((prefix) => client._request("state_getKeysPaged", [Binary.toHex(prefix), 1_000, null, block]));
  return (await Promise.all(keys)).flat().map((key) => BigInt(`0x${key.slice(-16)}`));
}

export const yard = () => story("map: a house around a yard, found where it stands and not in the yard", async () => {
  const shape = Enum("Polygon", { outer: square(0, side), holes: [square(inset, inset)] });
  const location = Enum("At", { shape, precision: Enum("Exact"), floor: 2, territory: TORINO.territory });
  const address = `0x${"ad".repeat(32)}`;
  const house = await put(person(12), "Place", location, details("La casa di ringhiera", { address }));
  const found = async (query) => (await ask("objects", { categories: [city.lamps], ...query })).features.map(({ id }) => id);
  const middle = side / 2;
  const [wing, whole] = [box(inset / 2, middle, 10), box(middle, middle, side)];
  // In a wing, with the yard's wall just in sight, all around; in the yard and outside there is nothing.
  for (const bbox of [wing, box(inset, middle, 1), whole]) same(await found({ bbox }), [String(house)]);
  for (const bbox of [box(middle, middle, 10), box(middle, middle, inset / 2 - 1), box(-20, middle, 10)]) same(await found({ bbox }), []);
  // It is here; from the middle of the yard it is some 40 metres to the wall.
  const near = (east, metres) => found({ near: { lon: (west + east) / UNITS, lat: (south + middle) / UNITS, metres } });
  same(await near(inset / 2, 1), [String(house)]);
  same([await near(middle, 30), await near(middle, 50)], [[], [String(house)]]);

  // In a cell of some 400 metres, and not in the one a mile away.
  const cell = (east) => inCell(west + east, south + middle, 32);
  same([(await cell(inset / 2)).includes(house), (await cell(200_000)).includes(house)], [true, false]);

  const { geometry } = await ask("object", String(house));
  equal(geometry.type, "Polygon");
  const rings = geometry.coordinates.map((ring) => ring.map((position) => position.map((degrees) => Math.round(degrees * UNITS))));
  // The outer ring anticlockwise, what is cut out of it clockwise, as the standard has it.
  same(rings.map(turn), [2n * BigInt(side) ** 2n, -2n * BigInt(inset) ** 2n]);
  const corners = (positions) => new Set(positions.map(String));
  const drawn = (positions) => corners(positions.map(({ lon, lat }) => [lon, lat]));
  same(rings.map(corners), [drawn(square(0, side)), drawn(square(inset, inset))]);
  const shown = await feature(house);
  same([shown.floor, shown.address, shown.precision], [2, address, "exact"]);
  holds(shown.within.includes(TORINO.territory));

  // What is said of the whole town is nowhere on the map, and found by the town.
  const news = await put(person(13), "News", Enum("Area", { territory: TORINO.territory }), details("Acqua ovunque"));
  const author = { kind: "resident", id: String(city.voters[13]) };
  const [everywhere] = (await ask("objects", { territory: TORINO.territory, author, kind: "news" })).features;
  same([everywhere.id, everywhere.geometry, everywhere.properties.precision], [String(news), null, "area-only"]);
});
