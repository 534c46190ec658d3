// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// The augmented-reality layer over the city, told by people who put something there.

import { Binary, Enum } from "polkadot-api";
import { ask, chain, CIGNA, content, MODERATOR, named, OFFICE, person, refused, send, TORINO } from "./city.mjs";
import { equal, holds, same, story } from "./story.mjs";

const over = chain.tx.ArAnchors;

export const mural = () => story("map: the mural, an anchor on a wall with a coupon behind it", async () => {
  const described = { ...content(20), mime: Binary.fromText("model/gltf-binary"), alternative_text: `0x${"0a".repeat(32)}` };
  const mural = ({ kind = Enum("Pose"), asset = described } = {}) => ({
    site: {
      pose: {
        position: CIGNA,
        height: 241_350,
        orientation: Enum("Angles", { yaw: 90_000_000, pitch: 0, roll: 0 }),
        accuracy: 50,
      },
      floor: 0,
      kind,
      territory: TORINO.territory,
    },
    window: undefined,
    visibility: Enum("Public"),
    details: { title: Binary.fromText("Il murale"), asset, variants: [], link: Enum("Token", 7) },
  });
  const propose = async (path, proposal) => {
    const [{ anchor }] = named(await send(path, over.propose({ proposal })), "Proposed");
    return anchor;
  };
  const on = (to) => mural({ kind: Enum("Relative", { to, offset: { x: 0, y: -1_500, z: 300 } }) });
  // A resident, who has no coin and needs none.
  equal(await refused(person(1), over.propose({ proposal: mural({ asset: content(20) }) })), "NoAlternativeText");
  const wall = await propose(person(1), mural());
  const caption = await propose(person(1), on(wall));
  equal(await refused(person(1), over.edit({ anchor: wall, proposal: on(caption) })), "CircularStand");

  const { lon, lat } = CIGNA;
  const around = [lon - 99, lat - 99, lon + 99, lat + 99].map((side) => side / 10_000_000);
  const coupon = { kind: "token", id: "7" };
  const found = async (query) => (await ask("anchors", { bbox: around, link: coupon, ...query })).features.map(({ id }) => id);
  same(await found({}), []);
  same(await found({ states: ["proposed"], kind: "pose" }), [String(wall)]);
  const go = (anchor, version, to, reason) => over.proceed({ anchor, version, to: Enum(to), reason: reason && Enum(reason), note: undefined });
  await send(person(1), over.edit({ anchor: wall, proposal: mural() }));
  equal(await refused(OFFICE, go(wall, 1, "Approved")), "OtherVersion");
  await send(OFFICE, go(wall, 2, "Approved"), go(caption, 1, "Retired", "OutOfPlace"));
  await send(person(1), over.advance({ anchor: wall, to: Enum("Live") }));
  same(await found({}), [String(wall)]);

  const shown = await ask("anchor", String(wall));
  same(shown.geometry.coordinates, [lon / 10_000_000, lat / 10_000_000, 241.35]);
  same([shown.properties.title, shown.properties.shown, shown.properties.link], ["Il murale", true, coupon]);
  const geopose = await ask("anchor", String(wall), "geopose");
  same(geopose.position, { lat: lat / 10_000_000, lon: lon / 10_000_000, h: 241.35 });
  holds(Math.abs(geopose.quaternion.z - Math.SQRT1_2) < 1e-9 && Math.abs(geopose.quaternion.w - Math.SQRT1_2) < 1e-9);
  const record = await ask("anchor", String(wall), "oscp");
  equal(record.content.refs[0].url, `ipfs://f01551220${(20).toString(16).padStart(64, "0")}`);

  await send(person(2), over.flag({ anchor: wall, breach: Enum("PersonalData") }));
  await send(MODERATOR, over.suspend({ anchor: wall, breach: Enum("PersonalData"), note: undefined }));
  same(await found({}), []);
  equal((await ask("anchor", String(wall))).properties.suspension.reason, "personal-data");
  await send(person(1), over.appeal({ anchor: wall, grounds: content(21) }));
  const { details: words } = mural();
  equal(await refused(MODERATOR, over.restore({ anchor: wall, details: words })), "SamePerson");
  await send("//Map//moderator", over.restore({ anchor: wall, details: words }));
  same(await found({}), [String(wall)]);

  await send(person(1), over.take_back({ anchor: wall, hash: described.hash }), over.retire({ anchor: wall }));
  same(await found({}), []);
  equal(await refused(person(3), over.archive({ anchor: wall, limit: 10 })), "TooEarly");
  const steps = await ask("anchor_history", String(wall));
  same(steps.map(({ to }) => to), ["approved", "live", "suspended", "live", "retired"]);
  equal((await ask("moderation", TORINO.municipality)).anchors.granted, 1);
});
