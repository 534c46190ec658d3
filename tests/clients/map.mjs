// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// A city's map, used by everybody who has to do with it, with polkadot-api: residents, a club, the office,
// two moderators, a valuator. Every call of the map is sent, and what the node reads back is looked at.
//
//   node map.mjs NODE-URL

import { Binary, Enum } from "polkadot-api";
import {
  address, ask, chain, CIGNA, city, client, CLUB, COLLEAGUE, content, details, feature, line, MODERATOR,
  named, OFFICE, open, passed, PEOPLE, person, point, put, refused, rules, send, TORINO, tx,
} from "./city.mjs";
import { mural, season, sign } from "./map-anchors.mjs";
import { gateway } from "./map-gateway.mjs";
import { oneself } from "./map-person.mjs";
import { reads } from "./map-reads.mjs";
import { ruled } from "./map-rules.mjs";
import { yard } from "./map-shapes.mjs";
import { end, equal, same, story } from "./story.mjs";

await story("map: a town names its officers, a registrar attests, a club is founded", async () => {
  const until = 1_000_000;
  const appoint = (who, role) => chain.tx.Consortium.appoint({ who: address(who), role: Enum(role), until });
  await send(
    "//Torino",
    appoint("//Map//moderator", "Moderator"),
    appoint("//Map//valuator", "Valuator"),
    appoint(COLLEAGUE, "ProposalOfficer"),
  );
  const expires = Math.floor(Date.now() / 86_400_000) + 300;
  const attestations = Array.from({ length: PEOPLE }, (_, number) => ({
    account: address(person(number)),
    home: TORINO.territory,
    class: Enum("FullRights"),
    age: Enum("Unstated"),
    weight: 1,
    expires,
    nullifier: `0x${(1_000 + number).toString(16).padStart(64, "0")}`,
    previous_nullifier: undefined,
  }));
  await send("//Torino//registrar", chain.tx.Residents.attest_batch({ municipality: TORINO.municipality, attestations }));
  for (let number = 0; number < PEOPLE; number += 1) {
    city.voters[number] = BigInt((await ask("resident", address(person(number)))).id);
  }
  const founding = {
    account: address(CLUB),
    home: TORINO.territory,
    kind: Enum("Association"),
    name: Binary.fromText("Amici dell'orto"),
    documents: content(3),
    parent: undefined,
    administrator: city.voters[0],
  };
  await send("//Torino//registrar", chain.tx.Organisations.found(founding));
});

await story("map: the office writes rules, a route, and what people may do", async () => {
  city.lamps = await open(OFFICE, "Lampioni", rules());
  // Neither office is the one of the rules.
  const route = { body: { municipality: 0, office: 7 }, fallback: undefined, escalation: { municipality: 0, office: 200 } };
  const phase = { submissions: true, supports: true, comments: true };
  await send(
    OFFICE,
    tx.set_route({ municipality: 0, category: city.lamps, territory: TORINO.territory, route }),
    tx.set_phase({ municipality: 0, category: city.lamps, phase }),
  );
  const [shown] = (await ask("categories", 0)).filter(({ id }) => id === city.lamps);
  equal(shown.rules.fields[0].name, "How many lamps?");
  equal(shown.rules.targets.answer, "1");
  const name = Binary.fromText("Lampioni");
  const bad = tx.set_category({ municipality: 0, category: city.lamps, name, rules: rules({ kinds: 0 }) });
  equal(await refused(OFFICE, bad), "BadRules");
});

const hole = () => story("map: the hole in via Cigna, from report to disputed fix to reopened to solved", async () => {
  const answers = [[0, Enum("Number", 3n)]];
  const hole = await put(person(1), "Report", point(CIGNA), details("Buca in via Cigna", { answers }));
  await Promise.all([2, 3].map((number) => send(person(number), tx.support({ object: hole }))));
  const late = await feature(hole);
  same(late.overdue, { acknowledge: false, answer: true, solve: false });
  same(late.body, { municipality: 0, office: 7 });
  await send(person(4), tx.escalate({ object: hole }));
  same((await feature(hole)).body, { municipality: 0, office: 200 });
  const go = (to, reason) => tx.proceed({ object: hole, to: Enum(to), reason: reason && Enum(reason), note: undefined });
  equal(await refused(OFFICE, go("Rejected")), "ReasonMissing");
  equal(await refused(OFFICE, go("Submitted")), "NotAllowed");
  equal(await refused(person(1), go("Fixed")).catch((error) => error.error?.value?.value), 3);
  const handling = { also: [{ municipality: 1, office: 2 }], case: Binary.fromText("2026/117-B") };
  await send(OFFICE, go("Acknowledged"), tx.set_handling({ object: hole, handling }), go("NeedsInformation", "WaitingForAuthor"));
  await send(person(1), tx.advance({ object: hole, to: Enum("UnderReview"), reason: undefined, note: content(4) }));
  await send(OFFICE, go("InProgress"), go("Fixed"));
  const check = (confirmed) => tx.check_fix({ object: hole, confirmed });
  await Promise.all([send(person(2), check(false)), send(person(3), check(false))]);
  equal((await feature(hole)).state, "reopened");
  await send(OFFICE, go("Fixed"));
  await send(person(1), check(true));
  equal(await refused(person(1), check(false)), "AlreadyChecked");
  const shown = await feature(hole);
  equal(shown.state, "fixed");
  same(shown.fix, { count: 2, confirmed: 1, disputed: 0 });
  equal(shown.case, "2026/117-B");
  same(shown.fields, [{ field: 0, value: "3" }]);
  const history = await ask("history", String(hole));
  same(
    history.map(({ to }) => to),
    ["submitted", "submitted", "acknowledged", "needs-information", "under-review", "in-progress", "fixed", "reopened", "fixed"],
  );
  equal(history[1].reason, "overdue");
  equal(history[7].by, "citizens");
  const { categories } = await ask("statistics", TORINO.territory);
  const figures = categories.find(({ category }) => category === city.lamps);
  equal(figures.reopened, 1);
  equal(figures.states.fixed, 1);
});

const hall = () => story("map: the closed market hall, merged from three, each person once", async () => {
  const there = (north) => point({ lon: 76_900_000, lat: 450_900_000 + north });
  const halls = await Promise.all(
    [0, 1, 2].map((number) => put(person(number), "Proposal", there(100 * number), details("Riaprire il mercato coperto"))),
  );
  const near = await ask("duplicates", { category: city.lamps, lon: 7.69, lat: 45.09 });
  same(near.features.map(({ id }) => id).sort(), halls.map(String).sort());
  const backers = [[3, 0, 1], [4, 0, 1, 2], [5, 2], [6, 1]];
  await Promise.all(backers.map(([who, ...which]) => send(person(who), ...which.map((at) => tx.support({ object: halls[at] })))));
  const [main, second, third] = halls;
  const merge = (object, into) => tx.merge({ object, into, note: undefined });
  equal(await refused(OFFICE, merge(main, main)), "CircularMerge");
  await send(OFFICE, merge(second, main), merge(third, main));
  await send(person(7), tx.move_supports({ object: second, limit: 10 }), tx.move_supports({ object: third, limit: 10 }));
  const shown = await feature(main);
  equal(shown.supports, 4);
  equal(shown.threshold.state, "reached");
  same((await feature(third)).mergedInto, String(main));
  // Its rules name no vote: that enough people stand behind it is all.
  equal(await refused(person(7), tx.bring({ object: main })), "NoBallot");
  await send(OFFICE, tx.unmerge({ object: third, reason: Enum("Mistake"), note: undefined }));
  equal((await feature(third)).state, "reopened");
  await send(person(3), tx.unsupport({ object: main }));
  equal((await feature(main)).supports, 3);
  equal((await feature(main)).threshold.state, "reached");
  equal(await refused(person(7), tx.archive({ object: second, limit: 10 })), "TooEarly");
});

const garden = () => story("map: Saturday in the garden, a task with twelve slots", async () => {
  const garden = await put(CLUB, "Task", point({ lon: 76_700_000, lat: 450_500_000 }), details("Sabato all'orto"));
  const now = BigInt(Date.now());
  // All afternoon; and somebody who brings the spades, in the next minute.
  const slots = [[now - 60_000n, now + 10_800_000n, 12], [now - 60_000n, now + 60_000n, 1]];
  await send(CLUB, tx.set_slots({ object: garden, slots }));
  const come = (number, slot) => send(person(number), tx.sign_up({ object: garden, slot }));
  await Promise.all([come(4, 1), ...[0, 1, 2, 3].map((number) => come(number, 0))]);
  equal(await refused(person(5), tx.sign_up({ object: garden, slot: 1 })), "SlotFull");
  await send(person(3), tx.cancel_sign_up({ object: garden }));
  await send(CLUB, ...[0, 1].map((number) => tx.check_in({ object: garden, voter: city.voters[number] })));
  const hours = (minutes) => tx.confirm_hours({ object: garden, voter: city.voters[0], minutes });
  equal(await refused(CLUB, hours(60)), "SamePerson");
  equal(await refused(person(2), hours(60)), "NotConcerned");
  await send(person(1), hours(150));
  const miss = (number) => tx.miss({ object: garden, voter: city.voters[number] });
  equal(await refused(CLUB, miss(2)), "TooEarly");
  const shown = slots.map(([from, to, places], at) => ({ from: String(from), to: String(to), places, taken: [3, 1][at] }));
  same((await feature(garden)).slots, shown);
  await passed(slots[1][1]);
  await send(CLUB, miss(4));
  const signed = await chain.view.GeoProposals.sign_ups(garden, undefined, 10, { at: "best" });
  const of = (number) => signed.find(({ voter }) => voter === city.voters[number]).sign_up.attendance;
  equal(of(0).value.minutes, 150);
  same([2, 4].map((number) => of(number).type), ["SignedUp", "Missed"]);
  equal(await refused(CLUB, tx.check_in({ object: garden, voter: city.voters[4] })), "AlreadyRecorded");
});

const neighbours = () => story("map: neighbours write together, a club endorses and looks after a place", async () => {
  const draft = await put(person(4), "Proposal", point({ lon: 76_750_000, lat: 450_450_000 }), details("Una panchina"), { draft: true });
  equal((await feature(draft)).state, "draft");
  await send(person(5), tx.join({ object: draft }));
  await send(person(4), tx.admit({ object: draft, who: Enum("Resident", city.voters[5]) }));
  await send(
    person(5),
    tx.edit({ object: draft, details: details("Due panchine") }),
    tx.advance({ object: draft, to: Enum("Submitted"), reason: undefined, note: undefined }),
    tx.end_writing({ object: draft, who: Enum("Resident", city.voters[5]) }),
  );
  equal((await feature(draft)).title, "Due panchine");
  // What a person asks of the town gets no other master; an empty house may.
  equal(await refused(CLUB, tx.claim({ object: draft, reasons: content(5) })), "NotForKeepers");
  const mill = await put(person(4), "Place", point({ lon: 76_780_000, lat: 450_480_000 }), details("Il vecchio mulino"));
  await send(CLUB, tx.endorse({ object: mill }), tx.claim({ object: mill, reasons: content(5) }));
  equal((await feature(mill)).endorsements, 1);
  const who = Enum("Organisation", Number((await feature(mill)).writers[0].who.id));
  await send(OFFICE, tx.decide_claim({ object: mill, who, granted: true, reason: Enum("Other") }));
  await send(CLUB, tx.edit({ object: mill, details: details("Il mulino") }), tx.unendorse({ object: mill }));
  const shown = await feature(mill);
  equal(shown.version, 2);
  equal(shown.versions.length, 2);
  const park = await put(CLUB, "Place", line([{ lon: 76_740_000, lat: 450_440_000 }, { lon: 76_760_000, lat: 450_460_000 }]), details("Il viale"));
  const links = [["LocatedAt", "Object", draft], ["About", "Issue", 3n], ["About", "Initiative", 4n], ["SeeAlso", "Anchor", 5n],
    ["TakenFrom", "Sale", 6n], ["SeeAlso", "Token", 7], ["SeeAlso", "Programme", 8], ["Continues", "Badge", 9]]
    .map(([relation, kind, id]) => ({ relation: Enum(relation), to: Enum(kind, id) }));
  await send(CLUB, tx.set_links({ object: park, links }), tx.set_whole({ object: mill, whole: park }));
  equal(await refused(CLUB, tx.set_whole({ object: park, whole: mill })), "CircularBundle");
  equal((await feature(park)).parts, 1);
  const linked = (await feature(park)).links.map(({ relation, to: { kind, id } }) => `${relation} ${kind} ${id}`);
  same(linked, [
    `located-at object ${draft}`, "about issue 3", "about initiative 4", "see-also anchor 5",
    "taken-from sale 6", "see-also token 7", "see-also programme 8", "continues badge 9",
  ]);
  // A line is found by whatever box it runs through, and by a circle around its nearest point.
  const page = await ask("objects", { bbox: [7.6749, 45.0449, 7.6751, 45.0451], kinds: ["place", "proposal"] });
  same(page.features.map(({ id }) => id).sort(), [String(draft), String(park)].sort());
  const around = await ask("objects", { near: { lon: 7.676, lat: 45.0461, metres: 100 }, category: city.lamps });
  same(around.features.map(({ id }) => id), [String(park)]);
});

const answers = () => story("map: answers in one block, an expert, comments, another office", async () => {
  const [one, two] = await Promise.all(
    [5, 6].map((number) => put(person(number), "Proposal", point({ lon: 76_810_000 + number, lat: 450_610_000 }), details("Una fontana"))),
  );
  await Promise.all([
    send(person(7), tx.comment({ object: one, content: content(6) }), tx.comment({ object: one, content: content(7) })),
    send(OFFICE, tx.set_valuator({ object: one, valuator: address("//Map//valuator"), assigned: true })),
  ]);
  const assessment = { feasible: true, cost: 1_200_000n, days: 30, explanation: content(8) };
  await Promise.all([
    send("//Map//valuator", tx.evaluate({ object: one, assessment })),
    send(person(7), tx.take_back({ object: one, reference: Enum("Update", 0), version: undefined })),
  ]);
  const answer = (object, to, reason) => ({ object, content: content(9), to: to && Enum(to), reason: reason && Enum(reason) });
  const halfDone = tx.answer({ answers: [answer(one, "Accepted"), answer(two, "Rejected")] });
  equal(await refused(OFFICE, halfDone), "ReasonMissing");
  equal((await feature(one)).state, "submitted");
  const events = await send(OFFICE, tx.answer({ answers: [answer(one, "Accepted"), answer(two, "Rejected", "TooExpensive")] }));
  equal(named(events, "Answered").length, 2);
  const shown = await feature(one);
  equal(shown.evaluations[0].assessment.cost, "1200000");
  const updates = await ask("updates", String(one));
  same(updates.map(({ official }) => official), [false, false, true]);
  equal(updates[0].dead.reason, "taken-back");
  const body = { municipality: 1, office: 3 };
  await send(OFFICE, tx.refer({ object: one, body, reason: Enum("NotOurs"), note: undefined }));
  equal((await feature(one)).state, "referred");
  equal(await refused(OFFICE, tx.proceed({ object: one, to: Enum("Planned"), reason: undefined, note: undefined })), "NotProposalOfficer");
});

const moderated = () => story("map: hidden with a reason, appealed, decided by another, counted", async () => {
  const words = details("Il vicino rumoroso");
  const [post, slander] = await Promise.all(
    [[2, words], [6, details("Ancora lui")]].map(([number, said]) =>
      put(person(number), "Story", point({ lon: 76_820_000, lat: 450_620_000 }, "HundredMetres"), said)),
  );
  const fine = tx.submit({ kind: Enum("Story"), category: city.lamps, location: point({ lon: 76_820_001, lat: 450_620_000 }, "HundredMetres"), details: words, draft: false });
  equal(await refused(person(2), fine), "TooPrecise");
  await send(person(3), tx.flag({ object: post, breach: Enum("PersonalData") }));
  await send(
    MODERATOR,
    tx.hide({ object: post, breach: Enum("PersonalData") }),
    tx.condemn({ object: post, reference: Enum("Words", content(1).hash), reason: Enum("PersonalData") }),
    tx.hide({ object: slander, breach: Enum("Abuse") }),
  );
  const hidden = await feature(post);
  equal(hidden.title, null);
  equal(hidden.hidden, true);
  equal(hidden.hiding.reason, "personal-data");
  await Promise.all([[2, post], [6, slander]].map(([number, object]) => send(person(number), tx.appeal({ object, grounds: content(10) }))));
  equal(await refused(MODERATOR, tx.decide_appeal({ object: post, restored: words })), "SamePerson");
  equal(await refused("//Map//moderator", tx.decide_appeal({ object: post, restored: details("Altro") })), "OtherWords");
  await send(
    "//Map//moderator",
    tx.decide_appeal({ object: post, restored: words }),
    tx.decide_appeal({ object: slander, restored: undefined }),
  );
  same([(await feature(post)).title, (await feature(slander)).title], ["Il vicino rumoroso", null]);
  await send(MODERATOR, tx.hide({ object: post, breach: Enum("Spam") }), tx.restore({ object: post, details: words }));
  await send(person(2), tx.withdraw({ object: post }));
  equal((await feature(post)).state, "withdrawn");
  // Who hid it, why, and what came of it can be read all the same.
  const told = await ask("history", String(post));
  same(told.map(({ by }) => by), ["author", "hiding", "appeal", "restoration", "hiding", "restoration", "author"]);
  same([told[1].reason, told[1].actor.officer, told[2].note.hash], ["personal-data", address(MODERATOR), Binary.toHex(content(10).hash)]);
  const figures = await ask("moderation", TORINO.municipality);
  same(figures.hidden, { illegal: 0, "personal-data": 1, abuse: 1, spam: 1, misleading: 0, "out-of-scope": 0 });
  same([figures.appeals, figures.granted, figures.rejected, figures.restored, figures.dead], [2, 1, 1, 1, 1]);
});

// People do all of this at the same time. The last two change figures that the first looks at.
const beside = Promise.all([ruled(), yard(), season(), sign(), gateway(), oneself()]);
await Promise.all([hole(), garden(), neighbours(), answers(), mural()]);
await Promise.all([hall(), moderated()]);
await reads();
await beside;

client.destroy();
end();
