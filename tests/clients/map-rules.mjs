// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// What a town's rules do: those of the day on which something came, the office that answers, the vote that follows,
// and all that can become of a report.

import { Binary, Enum } from "polkadot-api";
import {
  ask, ATHINA, chain, city, COLLEAGUE, details, EVERYBODY, feature, named, open, person, point, policy, put, refused, rules, send, TORINO, tx,
} from "./city.mjs";
import { equal, same, story } from "./story.mjs";

const { municipality, territory } = TORINO;
const there = (number) => point({ lon: 76_200_000 + 1_000 * number, lat: 450_600_000 });
/** Asks for nothing, and no vote follows. */
const plain = (change) => rules({ fields: [], thresholds: [], ...change });

const versions = () => story("map: the rules of the day on which it came, and of today for what comes today", async () => {
  const [author, secret] = [person(8), `0x${"5e".repeat(32)}`];
  const trees = await open(COLLEAGUE, "Alberi", plain());
  const old = await put(author, "Proposal", there(0), details("Un tiglio"), { category: trees });
  // From now on with the owner's telephone number, for the office's eyes only; and one in a century.
  const field = { name: Binary.fromText("Telephone"), holds: Enum("Confidential"), required: true };
  const stricter = plain({ fields: [field], allowance: { objects: 1, period: 4_000_000_000_000n } });
  const name = Binary.fromText("Alberi e siepi");
  await send(COLLEAGUE, tx.set_category({ municipality, category: trees, name, rules: stricter }));

  await send(author, tx.edit({ object: old, details: details("Due tigli") }));
  const shown = await feature(old);
  same([shown.title, shown.rules, shown.rulesInForce.fields], ["Due tigli", 1, []]);
  const submit = (more) =>
    tx.submit({ kind: Enum("Proposal"), category: trees, location: there(1), details: details("Una siepe", more), draft: false });
  equal(await refused(author, submit()), "FieldMissing");
  const answers = [[0, Enum("Confidential", secret)]];
  const young = await put(author, "Proposal", there(1), details("Una siepe", { answers }), { category: trees });
  const kept = await feature(young);
  same([kept.rules, kept.fields], [2, [{ field: 0, value: { commitment: secret } }]]);
  equal(await refused(author, submit({ answers })), "AllowanceSpent");
  // Whoever wants to know by which rules the lime trees came can still read them.
  const [first, second] = await Promise.all([1, 2].map((version) => chain.view.GeoProposals.rules(trees, version, { at: "best" })));
  same([first.fields.length, first.allowance.objects, second.fields.length, second.allowance.objects], [0, 30, 1, 1]);
  const today = (await ask("categories", municipality)).find(({ id }) => id === trees);
  same([today.name, today.version, today.rules.fields[0].holds.type], ["Alberi e siepi", 2, "confidential"]);
});

const routes = () => story("map: who answers by a route and without one, and that none leads to nobody", async () => {
  const author = person(9);
  const roads = await open(COLLEAGUE, "Strade", plain());
  const answers = async (number) => {
    const report = await put(author, "Report", there(number), details("Una buca"), { category: roads });
    return [report, (await feature(report)).body.office];
  };
  const lead = (route) => tx.set_route({ municipality, category: roads, territory, route });
  const [plainly, first] = await answers(2);
  // Nobody is member 99. A neighbour's office may answer, with one of the town's own to stand in for it.
  const to = (member) => ({ body: { municipality: member, office: 5 }, fallback: { municipality, office: 6 }, escalation: undefined });
  equal(await refused(COLLEAGUE, lead(to(99))), "UnknownBody");
  const away = to(ATHINA.municipality);
  await send(COLLEAGUE, lead(away));
  const [otherwise, second] = await answers(3);
  same([first, second], [1, 5]);
  same(await chain.view.GeoProposals.routes(roads, { at: "best" }), [[territory, away]]);
  // Late at once. Where the route leads no higher, the rules do.
  await send(author, tx.escalate({ object: plainly }), tx.escalate({ object: otherwise }));
  same((await Promise.all([plainly, otherwise].map(feature))).map(({ body, escalated }) => [body.office, escalated]), [[100, true], [100, true]]);
  equal(await refused(author, tx.escalate({ object: plainly })), "AlreadyEscalated");
  await send(COLLEAGUE, lead(undefined));
  equal((await answers(4))[1], 1);
  equal(await refused(COLLEAGUE, lead(undefined)), "UnknownRoute");
});

const vote = () => story("map: what enough people support comes to a vote, once and in the words that they support", async () => {
  const decide = chain.tx.LiquidDelegation;
  const times = { admission_min: 400n, admission_max: 400n, discussion: 400n, verification: 400n, voting: 400n, confirmation: 0n, reveal: 0n };
  const terms = policy("Ordinaria", { times });
  const ruled = await send(
    "//Torino",
    decide.set_unit({ unit: territory, suffrage: EVERYBODY, initiative_right: EVERYBODY, open: true }),
    decide.set_policy({ unit: territory, policy: undefined, terms }),
  );
  const [{ policy: by }] = named(ruled, "PolicySet");
  const green = { name: Binary.fromText("Verde"), policies: [by], default_policy: by, limiter: undefined, check_every: undefined };
  const [{ area }] = named(await send("//Torino", decide.set_area({ unit: territory, area: undefined, terms: green })), "AreaSet");

  // No category promises a vote that can never be: in an area that nobody opened, or without a threshold.
  const promise = (change) => tx.set_category({ municipality, category: undefined, name: Binary.fromText("Parchi"), rules: plain(change) });
  equal(await refused(COLLEAGUE, promise({ threshold: 2, ballot: { area: 999, policy: by } })), "UnknownArea");
  equal(await refused(COLLEAGUE, promise({ threshold: 2, ballot: { area, policy: 999 } })), "UnknownPolicy");
  equal(await refused(COLLEAGUE, promise({ ballot: { area, policy: by } })), "BadRules");
  const parks = await open(COLLEAGUE, "Parchi", plain({ threshold: 2, ballot: { area, policy: by } }));
  const park = await put(person(10), "Proposal", there(5), details("Un parco"), { category: parks });
  const bring = tx.bring({ object: park });
  await send(person(8), tx.support({ object: park }));
  equal(await refused(person(8), bring), "ThresholdNotReached");
  await send(person(9), tx.support({ object: park }));
  equal(await refused(person(10), tx.edit({ object: park, details: details("Un parcheggio") })), "TooLate");
  const [{ issue }] = named(await send(person(8), bring), "Brought");
  equal(await refused(person(9), bring), "AlreadyBrought");

  const { threshold, detailsHash } = await feature(park);
  same([threshold.state, threshold.issue], ["brought", String(issue)]);
  const shown = await ask("issue", String(issue));
  same([shown.object, shown.unit, shown.area, shown.policy, shown.state], [String(park), territory, area, by, "admission"]);
  const { drafts: [draft], initiators } = await ask("initiative", String(issue), 1);
  same(draft.object, { id: String(park), details: detailsHash });
  same(initiators.map(({ voter }) => voter), [String(city.voters[10])]);
});

const ends = () => story("map: all that can become of a report, and how long it took", async () => {
  const author = person(11);
  const streets = await open(COLLEAGUE, "Marciapiedi", plain());
  const [one, two, three] = await Promise.all(
    [6, 7, 8].map((number) => put(author, "Report", there(number), details("Un gradino"), { category: streets })),
  );
  const step = (call, object, to, reason) => tx[call]({ object, to: Enum(to), reason: reason && Enum(reason), note: undefined });
  const go = (...parts) => step("proceed", ...parts);
  const found = async (state) => {
    const { features } = await ask("objects", { territory, categories: [streets], states: [state] });
    return features.map(({ id }) => BigInt(id));
  };
  // No clock stands still without a reason.
  equal(await refused(COLLEAGUE, go(one, "NeedsInformation")), "ReasonMissing");
  await send(COLLEAGUE, go(one, "UnderReview"), go(one, "Evaluating"), go(two, "Accepted"), go(two, "Planned"), go(three, "Scheduled"));
  same(await Promise.all(["evaluating", "planned", "scheduled"].map(found)), [[one], [two], [three]]);
  equal(await refused(COLLEAGUE, go(one, "NotResponsible")), "ReasonMissing");
  await send(COLLEAGUE, go(one, "NotResponsible", "NotOurs"));
  equal(await refused(author, step("advance", three, "Cancelled")), "ReasonMissing");
  equal(await refused(author, step("advance", three, "Fixed")), "NotAllowed");
  await send(author, step("advance", two, "FixedByCitizens"), step("advance", three, "Cancelled", "AlreadyDone"));
  same(await Promise.all(["not-responsible", "fixed-by-citizens", "cancelled"].map(found)), [[one], [two], [three]]);
  same((await ask("history", String(one))).map(({ to }) => to), ["submitted", "under-review", "evaluating", "not-responsible"]);

  const { categories, buckets } = await ask("statistics", territory);
  const figures = categories.find(({ category }) => category === streets);
  const { states, submitted, acknowledged, answered, solved } = figures;
  const counted = Object.entries(states).filter(([, count]) => count > 0);
  same([submitted, Object.fromEntries(counted)], [3, { "fixed-by-citizens": 1, "not-responsible": 1, cancelled: 1 }]);
  const hours = [1, 6, 24, 72, 168, 336, 720, 2_160, 8_760];
  same(buckets, hours.map((count) => String(3_600_000 * count)));
  const within = [3, ...hours.map(() => 0)];
  same([acknowledged, answered, solved], [within, within, within]);
});

/** The stories of those who write rules and live by them, all at the same time. */
export const ruled = () => Promise.all([versions(), routes(), vote(), ends()]);
