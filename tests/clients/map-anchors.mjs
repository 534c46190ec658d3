// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// The augmented-reality layer over the city, told by people who put something there.

import { Binary, Enum } from "polkadot-api";
import {
  ask, chain, CIGNA, CLUB, COLLEAGUE, content, MODERATOR, named, OFFICE, passed, person, refused, send, TORINO,
} from "./city.mjs";
import { equal, holds, same, story } from "./story.mjs";

const over = chain.tx.ArAnchors;

const described = { ...content(20), mime: Binary.fromText("model/gltf-binary"), alternative_text: `0x${"0a".repeat(32)}` };
const sideways = Enum("Angles", { yaw: 90_000_000, pitch: 0, roll: 0 });
/** Something by its pose on the wall in via Cigna, described as everything there is. */
export const proposal = ({
  kind = Enum("Pose"), orientation = sideways, window, visibility = "Public", asset = described, variants = [], link = Enum("Token", 7),
} = {}) => ({
  site: {
    pose: {
      position: CIGNA,
      height: 241_350,
      orientation,
      accuracy: 50,
    },
    floor: 0,
    kind,
    territory: TORINO.territory,
  },
  window,
  visibility: Enum(visibility),
  details: { title: Binary.fromText("Il murale"), asset, variants, link },
});
export const propose = async (path, one) => {
  const [{ anchor }] = named(await send(path, over.propose({ proposal: one })), "Proposed");
  return anchor;
};
const go = (anchor, version, to, reason) => over.proceed({ anchor, version, to: Enum(to), reason: reason && Enum(reason), note: undefined });
const { lon, lat } = CIGNA;
const around = [lon - 99, lat - 99, lon + 99, lat + 99].map((side) => side / 10_000_000);

export const mural = () => story("map: the mural, an anchor on a wall with a coupon behind it", async () => {
  const on = (to) => proposal({ kind: Enum("Relative", { to, offset: { x: 0, y: -1_500, z: 300 } }) });
  // A resident, who has no coin and needs none.
  equal(await refused(person(1), over.propose({ proposal: proposal({ asset: content(20) }) })), "NoAlternativeText");
  const wall = await propose(person(1), proposal());
  const caption = await propose(person(1), on(wall));
  equal(await refused(person(1), over.edit({ anchor: wall, proposal: on(caption) })), "CircularStand");

  const coupon = { kind: "token", id: "7" };
  const found = async (query) => (await ask("anchors", { bbox: around, link: coupon, ...query })).features.map(({ id }) => id);
  same(await found({}), []);
  same(await found({ states: ["proposed"], kind: "pose" }), [String(wall)]);
  await send(person(1), over.edit({ anchor: wall, proposal: proposal() }));
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
  const { details: words } = proposal();
  equal(await refused(MODERATOR, over.restore({ anchor: wall, details: words })), "SamePerson");
  await send("//Map//moderator", over.restore({ anchor: wall, details: words }));
  same(await found({}), [String(wall)]);

  await send(person(1), over.take_back({ anchor: wall, hash: described.hash, hidden: undefined }), over.retire({ anchor: wall }));
  same(await found({}), []);
  equal(await refused(person(3), over.archive({ anchor: wall, limit: 10 })), "TooEarly");
  const steps = await ask("anchor_history", String(wall));
  same(steps.map(({ to }) => to), ["approved", "live", "suspended", "live", "retired"]);
  equal((await ask("moderation", TORINO.municipality)).anchors.granted, 1);
});

export const sign = () => story("map: a sign that breaks a rule stays down, and what it showed must go", async () => {
  const owner = person(5);
  const turned = (kind, orientation) => over.propose({ proposal: proposal({ orientation: Enum(kind, orientation) }) });
  equal(await refused(owner, turned("Quaternion", { x: 2 ** 29, y: 0, z: 0, w: 0 })), "NotUnitQuaternion");
  equal(await refused(owner, turned("Angles", { yaw: 180_000_001, pitch: 0, roll: 0 })), "AngleOutOfRange");

  const moderation = async () => (await ask("moderation", TORINO.municipality)).anchors;
  const before = await moderation();
  const anchor = await propose(owner, proposal({ link: Enum("Sale", 11n) }));
  const [reject, appeal] = [over.reject_appeal({ anchor }), over.appeal({ anchor, grounds: content(24) })];
  await send(MODERATOR, over.suspend({ anchor, breach: Enum("Spam"), note: undefined }));
  equal(await refused("//Map//moderator", reject), "NotAppealed");
  await send(owner, appeal);
  equal(await refused(MODERATOR, reject), "SamePerson");
  await send("//Map//moderator", reject);
  equal(await refused(owner, appeal), "AlreadyAppealed");

  // Its author takes back what it shows, and nothing else; a moderator names whatever must go.
  const take = (number, hidden) => over.take_back({ anchor, hash: content(number).hash, hidden });
  equal(await refused(owner, take(20)), "Suspended");
  equal(await refused(owner, take(24, proposal({ link: Enum("Sale", 11n) }).details)), "NotInWords");
  const condemn = over.condemn({ anchor, hash: described.hash, reason: Enum("RightsOfOthers") });
  equal(await refused(OFFICE, condemn), "NotModerator");
  await send(MODERATOR, condemn);
  equal(await refused("//Map//moderator", condemn), "AlreadyDead");
  const { suspension, dead } = (await ask("anchor", String(anchor))).properties;
  same([suspension.appeal.rejected, dead[0].hash, dead[0].reason], [true, Binary.toHex(described.hash), "rights-of-others"]);
  const after = await moderation();
  same([after.rejected - before.rejected, after.dead - before.dead], [1, 1]);
});

export const season = () => story("map: a poster and a square that are shown for a while, and anyone may take down then", async () => {
  const owner = person(13);
  const now = BigInt(Date.now());
  const window = { from: now - 1_000n, to: now + 60_000n };
  const marker = content(22).hash;
  const corners = [[-50, -50], [50, -50], [50, 50], [-50, 50], [-50, -50]].map(([east, north]) => ({ lon: lon + east, lat: lat + north }));
  const link = Enum("Sale", 9n);
  // Upside down, with a coarse variant for those who stand far away; for a club's members, which only a club has.
  const orientation = Enum("Quaternion", { x: 2 ** 30, y: 0, z: 0, w: 0 });
  const variants = [{ hash: content(23).hash, mime: described.mime, size: 99n }];
  const hidden = proposal({ kind: Enum("Trackable", marker), orientation, window, visibility: "Group", variants, link });
  equal(await refused(owner, over.propose({ proposal: hidden })), "NotOrganisation");
  const poster = await propose(CLUB, hidden);
  const square = await propose(owner, proposal({ kind: Enum("Area", Enum("Polygon", { outer: corners, holes: [] })), link, window }));
  const both = [poster, square];
  await send(COLLEAGUE, ...both.flatMap((anchor) => [go(anchor, 1, "Approved"), go(anchor, 1, "Live")]));
  const found = async (query) => {
    const { features } = await ask("anchors", { bbox: around, link: { kind: "sale", id: "9" }, ...query });
    return features.map(({ id }) => BigInt(id)).sort();
  };
  same(await found({}), [...both].sort());
  same([await found({ kind: "trackable" }), await found({ kind: "area" })], [[poster], [square]]);
  same([await found({ validAt: String(window.to) }), await found({ validAt: String(window.to + 1n) })], [[...both].sort(), []]);
  const [hung, drawn] = await Promise.all(both.map((anchor) => ask("anchor", String(anchor))));
  same([hung.properties.shown, hung.properties.holds], [true, { marker: Binary.toHex(marker) }]);
  same([drawn.properties.shown, drawn.geometry.type, drawn.geometry.coordinates[0].length], [true, "Polygon", 5]);
  same(hung.properties.window, { from: String(window.from), to: String(window.to) });
  const { visibility, variants: [coarse], pose } = hung.properties;
  same([visibility, coarse.hash, coarse.size], ["group", Binary.toHex(content(23).hash), "99"]);
  same([pose.orientation.x, pose.orientation.one], [2 ** 30, 2 ** 30]);
  same((await ask("anchor", String(poster), "geopose")).quaternion, { x: 1, y: 0, z: 0, w: 0 });

  const expire = both.map((anchor) => over.expire({ anchor }));
  equal(await refused(person(12), expire[0]), "NotOver");
  await passed(window.to);
  equal((await ask("anchor", String(poster))).properties.shown, false);
  // Neither theirs nor an office's: the time is over, and somebody says so.
  await send(person(12), ...expire);
  same(await found({}), []);
  const steps = await ask("anchor_history", String(square));
  same(steps.map(({ to, by }) => [to, by]), [["approved", "office"], ["live", "office"], ["retired", "clock"]]);
});
