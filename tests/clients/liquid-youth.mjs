// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// A youth council: in one district those under 30 decide, and nobody else. Then they propose, and their elders decide.

import { Binary, Enum } from "polkadot-api";
import { address, ask, ATHINA, chain, content, EVERYBODY, named, policy, reached, refused, send } from "./city.mjs";
import { equal, same, story } from "./story.mjs";

const tx = chain.tx.LiquidDelegation;
const TOWN = "//Athina";
/** The first of the town's districts. */
const UNIT = ATHINA.territory + 1;
const [ANNA, MARIOS] = ["//Youth//anna", "//Youth//marios"];
const ELDER = "//Youth//elder";
/** Of whom no registrar has stated how old they are. */
const SILENT = "//Youth//silent";
/** Full rights; and under 30, the age class with number 1. */
const YOUTH = { classes: 1, ages: 0b10 };
/** Full rights; and 65 or over, the one with number 3. */
const ELDERS = { classes: 1, ages: 0b1000 };

export const youth = () => story("liquid: a district's youth council decides, and whoever is older does not", async () => {
  const expires = Math.floor(Date.now() / 86_400_000) + 300;
  const somebody = (path, age, number) => ({
    account: address(path),
    home: UNIT,
    class: Enum("FullRights"),
    age: Enum(age),
    weight: 1,
    expires,
    nullifier: `0x${(5_100 + number).toString(16).padStart(64, "0")}`,
    previous_nullifier: undefined,
  });
  const ages = [[ANNA, "Under30"], [MARIOS, "Under30"], [ELDER, "From65"], [SILENT, "Unstated"]];
  const attestations = ages.map(([path, age], number) => somebody(path, age, number));
  const set = (suffrage, initiative_right = suffrage) => tx.set_unit({ unit: UNIT, suffrage, initiative_right, open: true });
  const attest = chain.tx.Residents.attest_batch({ municipality: ATHINA.municipality, attestations });
  await Promise.all([send(`${TOWN}//registrar`, attest), send(TOWN, set(YOUTH))]);
  const resident = async (path) => await ask("resident", address(path));
  same(await Promise.all(ages.map(async ([path]) => (await resident(path)).age)), ["under-30", "under-30", "from-65", "unstated"]);
  const unit = await ask("unit", UNIT);
  same([unit.classes, unit.ages, unit.heads], [["full-rights"], ["under-30"], "2"]);
  same(unit.initiativeRight, { classes: ["full-rights"], ages: ["under-30"] });
  const [full] = await ask("population", UNIT);
  const lives = (age) => full.ages.find((row) => row.age === age).heads;
  same([full.class, lives("under-30"), lives("from-30-to-64"), lives("from-65")], ["full-rights", "2", "0", "1"]);
  equal(BigInt(full.heads), full.ages.reduce((sum, { heads }) => sum + BigInt(heads), 0n));

  const times = { admission_min: 0n, admission_max: 1n, discussion: 10n, verification: 1n, voting: 10n, confirmation: 0n, reveal: 0n };
  // Whoever takes part must be most of those who may: both of the young, and not half of the district.
  const turnout = { least: { absolute: 0n, share: { num: 6, den: 10 } } };
  const ruled = [
    policy("Neolaia", { times, turnout }),
    // With time to look around.
    policy("Argá", { times: { ...times, admission_max: 400n } }),
  ].map((terms) => tx.set_policy({ unit: UNIT, policy: undefined, terms }));
  const [{ policy: by }, { policy: slowly }] = named(await send(TOWN, ...ruled), "PolicySet");
  const terms = { name: Binary.fromText("Neoi"), policies: [by, slowly], default_policy: by, limiter: undefined, check_every: undefined };
  const [{ area }] = named(await send(TOWN, tx.set_area({ unit: UNIT, area: undefined, terms })), "AreaSet");

  const begin = (policy) => tx.open_issue({ area, policy, content: content(60), action: undefined });
  // By what the area proposes.
  const open = begin(undefined);
  const elder = BigInt((await resident(ELDER)).id);
  const anna = BigInt((await resident(ANNA)).id);
  const trust = (to) => tx.delegate({ unit: UNIT, scope: Enum("Unit"), to, until: undefined });
  for (const [path, error, call] of [
    [ELDER, "MayNotInitiate", open],
    [SILENT, "MayNotInitiate", open],
    [MARIOS, "TrusteeNotEntitled", trust(elder)],
    [TOWN, "BadAges", set({ ...YOUTH, ages: 0 })],
    [TOWN, "BadAges", set(YOUTH, { ...YOUTH, ages: 0 })],
    [TOWN, "BadAges", set({ ...YOUTH, ages: 0b1_0000 })],
  ]) {
    equal(await refused(path, call), error);
  }
  const [[{ issue }]] = await Promise.all([
    send(ANNA, open).then((events) => named(events, "IssueBegan")),
    send(MARIOS, trust(anna)),
  ]);
  // The council is opened to everybody: the issue goes on as it began.
  await send(TOWN, set(EVERYBODY));
  await reached(issue, "voting");
  const council = await ask("issue", String(issue));
  same([council.policy, council.ages], [by, ["under-30"]]);
  const vote = (grade) => tx.vote({ issue, grades: [[1, grade]] });
  for (const path of [ELDER, SILENT]) {
    equal(await refused(path, vote(-1)), "NotEntitled");
  }
  await send(ANNA, vote(1));
  await reached(issue, "finished-with-winner");
  const { outcome } = await ask("tally", String(issue));
  same([outcome.winner, outcome.heads, outcome.population], [1, "2", "2"]);
  same([outcome.concentration.weight, outcome.initiatives[0].turnoutQuorum], ["2", true]);

  // From now on the young propose, and their elders decide.
  await send(TOWN, set(ELDERS, YOUTH));
  const [{ issue: proposed }] = named(await send(ANNA, begin(slowly)), "IssueBegan");
  const first = { issue: proposed, initiative: 1 };
  for (const [path, error, call] of [
    [ELDER, "MayNotInitiate", begin(slowly)],
    [ELDER, "MayNotInitiate", tx.add_initiative({ issue: proposed, content: content(61), action: undefined })],
    [ANNA, "MayNotInitiate", tx.invite({ ...first, who: elder })],
    [ANNA, "NotEntitled", tx.support({ ...first, draft: 1 })],
  ]) {
    equal(await refused(path, call), error);
  }
  await send(ELDER, tx.support({ ...first, draft: 1 }));
  const part = async (path) => {
    const { weight, initiativeRight, supports } = await ask("participation", address(path), String(proposed));
    return [weight, initiativeRight, supports.length];
  };
  same(await Promise.all([ANNA, ELDER].map(part)), [[null, true, 0], ["1", false, 1]]);
  same((await ask("initiative", String(proposed), 1)).initiators, [{ voter: String(anna), state: "accepted" }]);
  const shown = await ask("issue", String(proposed));
  same([shown.ages, shown.initiativeRight.ages], [["from-65"], ["under-30"]]);
});
