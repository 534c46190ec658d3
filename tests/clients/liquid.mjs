// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// How a town decides, told with polkadot-api: its government says who has a vote and by which rules, residents
// who own no coin begin an issue, let each other decide, and vote. What the node reads back is looked at, and
// what nobody may do is refused by name.
//
//   node liquid.mjs NODE-URL

import { Binary, Enum } from "polkadot-api";
import { blake2b256 } from "@polkadot-labs/hdkd-helpers";
import { address, ask, ATHINA, chain, client, content, EVERYBODY, named, policy, reached, refused, send } from "./city.mjs";
import { youth } from "./liquid-youth.mjs";
import { end, equal, holds, same, story } from "./story.mjs";

const tx = chain.tx.LiquidDelegation;
const TOWN = "//Athina";
const UNIT = ATHINA.territory;
const person = (number) => `//Liquid//${number}`;
const PEOPLE = 6;
/** The residents' ids, by their numbers here. */
const voters = [];
/** What the town makes first, and the others need. */
const town = {};

/** How many blocks are enough to act in, in how many nothing ends while we look, and the longest that a phase takes. */
const enough = 10n;
const slowly = 400n;
const longest = await chain.constants.LiquidDelegation.MaxPhase();

const unitWide = Enum("Unit");
const inArea = () => Enum("Area", town.area);
const delegate = (scope, to) => tx.delegate({ unit: UNIT, scope, to, until: undefined });
const open = (policy) => tx.open_issue({ area: town.area, policy, content: content(40), action: undefined });

const times = { admission_min: 0n, admission_max: longest, discussion: slowly, verification: slowly, voting: slowly, confirmation: 0n, reveal: 0n };
const setPolicy = (terms) => tx.set_policy({ unit: UNIT, policy: undefined, terms });

const bytes = (hex) => Uint8Array.from(hex.slice(2).match(/../g) ?? [], (two) => Number.parseInt(two, 16));
const little = (number) => new Uint8Array(new BigUint64Array([number]).buffer);

/** What a sealed ballot commits to, by the book and without the chain's help. */
const commitment = (genesis, issue, voter, grades, salt) => {
  const parts = [
    new TextEncoder().encode("co3 ballot 1"),
    bytes(genesis),
    little(issue),
    little(voter),
    // Fewer than 64: the length is one byte, shifted by two.
    Uint8Array.of(grades.length << 2, ...grades.flatMap(([initiative, grade]) => [initiative, grade & 0xff])),
    bytes(salt),
  ];
  const opening = Uint8Array.from(parts.flatMap((part) => [...part]));
  return `0x${[...blake2b256(opening)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
};

await story("liquid: a town decides by itself, in an area, by three policies", async () => {
  const expires = Math.floor(Date.now() / 86_400_000) + 300;
  const attestations = Array.from({ length: PEOPLE }, (_, number) => ({
    account: address(person(number)),
    home: UNIT,
    class: Enum("FullRights"),
    age: Enum("Unstated"),
    weight: 1,
    expires,
    nullifier: `0x${(5_000 + number).toString(16).padStart(64, "0")}`,
    previous_nullifier: undefined,
  }));
  equal(await ask("unit", UNIT), null);
  const opened = (suffrage, initiative_right = EVERYBODY) => tx.set_unit({ unit: UNIT, suffrage, initiative_right, open: true });
  const set = opened(EVERYBODY);
  const attest = chain.tx.Residents.attest_batch({ municipality: ATHINA.municipality, attestations });
  await Promise.all([send(`${TOWN}//registrar`, attest), send(TOWN, set)]);
  for (let number = 0; number < PEOPLE; number += 1) {
    voters[number] = BigInt((await ask("resident", address(person(number)))).id);
  }

  const soon = { admission_min: 0n, admission_max: 1n, discussion: enough, verification: 1n, voting: enough, confirmation: 0n, reveal: enough };
  // What binds hides ballots, unless it says otherwise.
  const sealed = policy("Delibera vincolante", { times: soon, publicity: undefined, effect: { delay: 1n, veto: 1n } });
  // Nearly everybody has to take part, or nothing is decided.
  const asking = (num) => ({ least: { absolute: 0n, share: { num, den: 10 } } });
  const quorate = policy("Con quorum", { times: { ...soon, reveal: 0n }, turnout: asking(9) });
  // What wins must have led before.
  const { grid } = await ask("clock");
  const confirmation = enough > BigInt(grid) ? enough : BigInt(grid);
  const lasting = { ...soon, voting: 2n * confirmation, confirmation, reveal: 0n };
  const confirmed = policy("Con conferma", { times: lasting });
  const policies = [policy("Ordinaria", { times }), sealed, quorate, confirmed];
  const made = named(await send(TOWN, ...policies.map(setPolicy)), "PolicySet");
  [town.slow, town.sealed, town.quorate, town.confirmed] = made.map((event) => event.policy);
  const terms = {
    name: Binary.fromText("Verde"),
    policies: [town.slow, town.sealed, town.quorate, town.confirmed],
    default_policy: town.slow,
    limiter: undefined,
    check_every: undefined,
  };
  const setArea = (change = {}) => tx.set_area({ unit: UNIT, area: undefined, terms: { ...terms, ...change } });
  [{ area: town.area }] = named(await send(TOWN, setArea()), "AreaSet");

  const unit = await ask("unit", UNIT);
  same([unit.classes, unit.ages.length], [["full-rights"], 4]);
  holds(Number(unit.heads) >= PEOPLE && unit.open, JSON.stringify(unit));
  const shown = await ask("policy", town.sealed);
  equal(shown.name, "Delibera vincolante");
  equal(shown.publicity, "hidden-until-close");
  equal(shown.times.reveal, String(enough));
  same(shown.counting.direct, { ratio: { num: 1, den: 2 }, strict: true, positive: "0", nonNegative: "0" });
  same(await ask("policy", town.sealed, 1), shown);
  equal(await ask("policy", town.sealed, 2), null);
  same(shown.counting.turnout, { least: { absolute: "0", share: { num: 0, den: 1 } }, adaptive: false });
  same((await ask("policy", town.quorate)).counting.turnout.least.share, { num: 9, den: 10 });
  equal((await ask("policy", town.confirmed)).times.confirmation, String(confirmation));
  same((await ask("area", town.area)).policies, [town.slow, town.sealed, town.quorate, town.confirmed]);
  holds(BigInt((await ask("clock")).tick) > 0n);

  for (const [path, error, call] of [
    ["//PlaineCommune", "NotGoverning", set],
    [TOWN, "BadClasses", opened({ ...EVERYBODY, classes: 0 })],
    [TOWN, "BadClasses", opened(EVERYBODY, { ...EVERYBODY, classes: 0 })],
    [TOWN, "BadTimes", setPolicy({ ...sealed, times: { ...soon, reveal: 0n } })],
    [TOWN, "BadTimes", setPolicy({ ...sealed, times: { ...soon, admission_min: 2n } })],
    [TOWN, "BadTimes", setPolicy({ ...sealed, times: { ...soon, voting: longest + 1n } })],
    [TOWN, "BadConfirmation", setPolicy({ ...sealed, times: { ...lasting, reveal: enough } })],
    [TOWN, "BadConfirmation", setPolicy({ ...confirmed, times: { ...lasting, confirmation: lasting.voting } })],
    [TOWN, "BadQuorum", setPolicy({ ...sealed, initiative: { absolute: 0n, share: { num: 2, den: 1 } } })],
    [TOWN, "BadQuorum", setPolicy(policy("Più di tutti", { times, turnout: asking(11) }))],
    [TOWN, "UnknownPolicy", setArea({ policies: [999], default_policy: 999 })],
  ]) {
    equal(await refused(path, call), error);
  }
});

// A district goes its own way at the same time.
const council = youth();

await story("liquid: people let each other decide, and see through whom", async () => {
  // In a line, in a circle; and one who stands alone.
  await Promise.all([
    send(person(1), delegate(unitWide, voters[2])),
    send(person(2), delegate(inArea(), voters[3])),
    send(person(4), delegate(unitWide, voters[5])),
    send(person(5), delegate(unitWide, voters[4])),
  ]);
  const [{ issue }] = named(await send(person(0), open(town.slow)), "IssueBegan");
  town.issue = issue;
  const id = String(issue);
  const chained = (number) => ask("delegationChain", address(person(number)), id);
  const through = ({ links }) => links.map(({ voter }) => voters.indexOf(BigInt(voter)));
  same([through(await chained(1)), (await chained(1)).end], [[1, 2, 3], "idle"]);
  same([through(await chained(4)), (await chained(4)).end], [[4, 5], "circle"]);

  const add = tx.add_initiative({ issue, content: content(41), action: undefined });
  await Promise.all([send(person(3), add), send(person(5), tx.support({ issue, initiative: 1, draft: 1 }))]);
  const line = await chained(1);
  same([line.end, line.decides, line.links.map(({ scope }) => scope)], ["acts", String(voters[3]), ["unit", "area", null]]);
  // Somebody in the circle acts: it carries what was in it.
  same([(await chained(4)).decides, (await chained(5)).decides], [String(voters[5]), String(voters[5])]);

  const what = (scope, to) => ask("simulateDelegation", address(person(1)), id, { scope, to });
  same([(await what("issue", null)).end, (await what("issue", null)).decides], ["idle", null]);
  equal((await what("area", address(person(0)))).decides, String(voters[0]));
  equal((await what("unit", String(voters[4]))).decides, String(voters[5]));
  equal((await chained(1)).decides, String(voters[3]));

  const said = await ask("delegation", address(person(2)), { area: town.area });
  equal(said.said.to, String(voters[3]));
  same(said.holds, { scope: "area", to: String(voters[3]) });
  const elsewhere = await ask("delegation", address(person(2)), { unit: UNIT });
  same([elsewhere.said, elsewhere.holds], [null, null]);
  same((await ask("delegation", String(voters[1]), { issue: id })).holds, { scope: "unit", to: String(voters[2]) });
  await send(person(2), tx.set_acceptance({ acceptance: Enum("AtMost", 1) }));
  same(await ask("incoming", address(person(2))), { voter: String(voters[2]), delegations: 1, acceptsAtMost: 1 });

  const foreigner = BigInt((await ask("resident", address("//PlaineCommune//chiara"))).id);
  for (const [number, error, call] of [
    [0, "ToOneself", delegate(unitWide, voters[0])],
    [0, "NobodyAtUnit", delegate(unitWide, undefined)],
    [0, "TrusteeNotEntitled", delegate(unitWide, foreigner)],
    [0, "TrusteeNotEntitled", delegate(unitWide, 999_999n)],
    [0, "TrusteeClosed", delegate(unitWide, voters[2])],
    [0, "UnknownArea", delegate(Enum("Area", 999), voters[1])],
    [0, "NotDelegated", tx.undelegate({ unit: UNIT, scope: unitWide })],
    [3, "TermOutOfRange", tx.delegate({ unit: UNIT, scope: unitWide, to: voters[0], until: 0n })],
  ]) {
    equal(await refused(person(number), call), error);
  }
});

await story("liquid: what is proposed, supported and suggested, in a fair order", async () => {
  const { issue } = town;
  const id = String(issue);
  const suggest = tx.suggest({ issue, initiative: 1, content: content(42), degree: Enum("Must") });
  const [{ suggestion }] = named(await send(person(3), suggest), "Suggested");
  const opinion = { degree: Enum("Should"), fulfilled: false };
  await Promise.all([
    send(person(5), tx.rate({ issue, initiative: 1, suggestion, opinion })),
    send(person(0), tx.add_draft({ issue, initiative: 1, content: content(43) })),
  ]);

  const shown = await ask("issue", id);
  same([shown.state, shown.unit, shown.area, shown.initiatives], ["admission", UNIT, town.area, 2]);
  const first = await ask("initiative", id, 1);
  same([first.draft, first.drafts.length, first.drafts[0].by], [2, 2, String(voters[0])]);
  same(first.initiators, [{ voter: String(voters[0]), state: "accepted" }]);
  const { suggestions, ordered } = await ask("suggestions", id, 1);
  same([ordered, suggestions.map(({ number, opinions, place }) => [number, opinions, place])], [true, [[suggestion, 2, 1]]]);
  // A moderator says which texts must go. Their hashes stay, and what people think of them.
  const texts = [Enum("Draft", { initiative: 1, draft: 1 }), Enum("Suggestion", { initiative: 1, suggestion })];
  const condemn = (text) => tx.condemn({ issue, text });
  equal(await refused(`${TOWN}//desk`, condemn(texts[0])), "NotOfficer");
  await send(`${TOWN}//moderator`, ...texts.map(condemn));
  for (const text of texts) {
    equal(await refused(`${TOWN}//moderator`, condemn(text)), "AlreadyCondemned");
  }
  equal(await refused(`${TOWN}//moderator`, condemn(Enum("Suggestion", { initiative: 1, suggestion: 77 }))), "UnknownSuggestion");
  const marked = await ask("initiative", id, 1);
  same(marked.drafts.map(({ condemned }) => condemned), [true, false]);
  same(marked.suggestions.map(({ condemned, opinions, content: { hash } }) => [condemned, opinions, hash]), [[true, 2, first.suggestions[0].content.hash]]);
  const list = await ask("initiatives", id);
  same([list.ordered, list.initiatives.map(({ number }) => number).sort()], [true, [1, 2]]);
  holds(list.initiatives.every(({ harmonicWeight }) => Number(harmonicWeight) > 0));
  const mine = await ask("participation", address(person(3)), id);
  same([mine.weight, mine.initiativeRight, mine.acts, mine.ballot], ["1", true, true, null]);
  // She wants something of the first that it does not say: a supporter, and not a satisfied one.
  same(mine.supports.map(({ initiative, critical }) => [initiative, critical]).sort(), [[1, 1], [2, 0]]);
  equal((await ask("participation", address(person(1)), id)).acts, false);

  const ids = async (query) => (await ask("issues", query)).issues.map((one) => one.id);
  holds((await ids({ unit: UNIT, area: town.area, state: "admission" })).includes(id));
  same(await ids({ unit: UNIT, state: "voting" }), []);
  holds((await ask("issueOrder", town.area)).some((one) => one.issue === id && one.place !== null));
  const tally = await ask("tally", id);
  same([tally.outcome, tally.snapshots, tally.progress, tally.enactment], [null, [], [], null]);

  // What the town makes different for one person in one issue is there for everybody to read.
  equal(shown.overrides, 0);
  const guest = BigInt((await ask("resident", address("//PlaineCommune//chiara"))).id);
  const different = { initiative_right: true, voting_right: false, weight: undefined };
  await send(TOWN, tx.set_override({ issue, voter: guest, different }));
  equal((await ask("issue", id)).overrides, 1);
  const barred = { voter: String(guest), takenBack: false, initiativeRight: true, votingRight: false, weight: null };
  same((await ask("overrides", { issue: id })).overrides, [barred]);

  for (const [number, error, call] of [
    [5, "DraftChanged", tx.support({ issue, initiative: 1, draft: 1 })],
    [5, "UnknownInitiative", tx.support({ issue, initiative: 9, draft: 1 })],
    [5, "UnknownSuggestion", tx.rate({ issue, initiative: 1, suggestion: 77, opinion })],
    [1, "NotInitiator", tx.revoke({ issue, initiative: 1, successor: undefined })],
    [1, "NotVoting", tx.vote({ issue, grades: [[1, 1]] })],
    [1, "NotVoting", tx.seal({ issue, commitment: `0x${"00".repeat(32)}` })],
    [1, "NotRevealing", tx.reveal({ issue, voter: voters[1], grades: [], salt: `0x${"00".repeat(32)}` })],
    // Whoever comes too early, with or without an office.
    [1, "NothingDue", tx.advance({ issue })],
    [1, "NothingToEnact", tx.enact({ issue, bound: { ref_time: 0n, proof_size: 0n } })],
    [1, "StillOpen", tx.clear({ issue, limit: 1 })],
    [1, "UnknownIssue", tx.advance({ issue: 999_999n })],
    [1, "NoEffect", tx.add_initiative({ issue, content: content(44), action: Enum("Inline", Binary.fromHex("0x0000")) })],
  ]) {
    equal(await refused(person(number), call), error);
  }
  equal(await refused(`${TOWN}//proposals`, tx.advance({ issue })), "NothingDue");
  equal(await refused("//PlaineCommune", tx.cancel_issue({ issue, ground: Enum("Abuse") })), "NotGoverning");
});

await story("liquid: what cannot be asked is refused with its reason, and what is not there is null", async () => {
  const id = String(town.issue);
  const me = address(person(1));
  const nobody = address("//Liquid//stranger");
  const { cursor } = await ask("issues", { limit: 1 });
  const lost = `0x${"00".repeat(32)}`;
  for (const [expected, method, ...parameters] of [
    [9002, "clock", lost],
    [9001, "unit", -1],
    [9001, "area", "green"],
    [9001, "policy", 4_294_967_296],
    [9001, "policy", town.slow, "first"],
    [9001, "issue", "0x01"],
    [9001, "issues", { state: "open" }],
    [9001, "issues", { unit: UNIT, colour: "red" }],
    [9001, "issues", [UNIT]],
    [9001, "issues", { cursor: "0x" }],
    [9001, "overrides", {}],
    [9001, "issueOrder", null],
    [9001, "initiatives", {}],
    [9001, "initiative", id, 256],
    [9001, "suggestions", id, "all"],
    [9001, "participation", "anna", id],
    [9001, "incoming", `0x${"00".repeat(31)}`],
    [9001, "delegation", me, { unit: UNIT, area: town.area }],
    [9001, "delegation", me, {}],
    [9001, "delegation", me, UNIT],
    [9001, "delegationChain", me, "my own"],
    [9001, "simulateDelegation", me, id, { scope: "town", to: null }],
    [9001, "simulateDelegation", me, id, { scope: "unit" }],
    [9001, "simulateDelegation", me, id, { scope: "unit", to: nobody }],
    [9001, "tally", id, "yesterday"],
    ...(cursor ? [[9003, "issues", { unit: UNIT, cursor }], [9001, "issues", { cursor: `${cursor}00` }]] : []),
  ]) {
    const code = await ask(method, ...parameters).then(() => undefined, (error) => error.code);
    equal(code, expected, `${method} ${JSON.stringify(parameters)}`);
  }
  for (const [method, ...parameters] of [
    ["unit", 99_999],
    ["area", 99_999],
    ["policy", 99_999],
    ["issue", "999999"],
    ["overrides", { issue: "999999" }],
    ["issueOrder", 99_999],
    ["initiatives", "999999"],
    ["initiative", id, 99],
    ["suggestions", id, 99],
    ["participation", nobody, id],
    ["participation", me, "999999"],
    ["incoming", nobody],
    ["delegation", nobody, { unit: UNIT }],
    ["delegation", me, { area: 99_999 }],
    ["delegationChain", nobody, id],
    ["delegationChain", me, "999999"],
    ["simulateDelegation", me, "999999", { scope: "unit", to: null }],
    ["tally", "999999"],
  ]) {
    equal(await ask(method, ...parameters), null, `${method} ${JSON.stringify(parameters)}`);
  }
});

await story("liquid: a sealed ballot is what the book says", async () => {
  const genesis = await client._request("chain_getBlockHash", [0]);
  const grades = [[1, 7], [2, -128]];
  const salt = `0x${"5a".repeat(32)}`;
  // The opening is given to nobody else: a node that was asked could tell. This one is nobody's vote.
  const asked = await chain.view.LiquidDelegation.sealed_as(town.issue, voters[0], grades, salt, { at: "best" });
  equal(asked, commitment(genesis, town.issue, voters[0], grades, salt));
  // The example for wallet makers.
  const example = "0x1df391fde0b662eae8ceef610deae73bb46932be044579a96d4636c7075310a4";
  equal(commitment(`0x${"00".repeat(32)}`, 1n, 7n, grades, salt), example);
});

await story("liquid: a sealed vote that a delegate decides, from its beginning to its result, and one in which too few take part", async () => {
  const genesis = await client._request("chain_getBlockHash", [0]);
  // Another one goes on beside it, in which too few will take part.
  const [{ issue }, { issue: other }] = named(await send(person(5), open(town.sealed), open(town.quorate)), "IssueBegan");
  const id = String(issue);
  // If it wins, the town decides about one more subject.
  const terms = {
    name: Binary.fromText("Acqua"),
    policies: [town.sealed],
    default_policy: town.sealed,
    limiter: undefined,
    check_every: undefined,
  };
  const subject = await tx.set_area({ unit: UNIT, area: undefined, terms }).getEncodedData();
  const asked = (action) => tx.add_initiative({ issue, content: content(45), action });
  const rule = await tx.set_policy_open({ unit: UNIT, policy: town.sealed, open: false }).getEncodedData();
  equal(await refused(person(4), asked(Enum("Inline", rule))), "NotEnactable");
  await send(person(4), asked(Enum("Inline", subject)));
  await Promise.all([reached(issue, "voting"), reached(other, "voting")]);
  const openings = [[0, [[1, 1], [2, -1]]], [3, [[2, 5]]]].map(([number, grades]) => {
    const salt = `0x${[...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
    return { number, grades, salt, sealed: commitment(genesis, issue, voters[number], grades, salt) };
  });
  await Promise.all([
    ...openings.map(({ number, sealed }) => send(person(number), tx.seal({ issue, commitment: sealed }))),
    send(person(4), tx.vote({ issue: other, grades: [[1, 1]] })),
  ]);
  equal(await refused(person(0), tx.vote({ issue, grades: [] })), "BallotsAreSealed");
  const handed = await ask("participation", address(person(0)), id);
  same([handed.ballot.paper, handed.ballot.grades, handed.ballot.commitment], ["sealed", null, openings[0].sealed]);

  await reached(issue, "revealing");
  const reveal = ({ number, grades, salt }) => tx.reveal({ issue, voter: voters[number], grades, salt });
  equal(await refused(person(5), reveal({ ...openings[0], grades: [[1, 2]] })), "WrongOpening");
  // Whoever holds an opening may give it.
  await send(person(5), ...openings.map(reveal));
  equal(await refused(person(5), reveal(openings[0])), "AlreadyRevealed");
  await reached(issue, "finished-with-winner");
  const { outcome, progress, enactment } = await ask("tally", id);
  same([outcome.winner, outcome.unopened, progress], [2, "0", []]);
  const { voters: acting, weight, delegated, largest, longestChain } = outcome.concentration;
  same([acting, weight, delegated, largest, longestChain], ["2", "4", "2", "3", 2]);
  same(outcome.initiatives.map(({ number, positive, negative }) => [number, positive, negative]), [[1, "1", "0"], [2, "3", "1"]]);
  holds((await ask("issues", { unit: UNIT, state: "finished" })).issues.some((one) => one.id === id));
  // All who voted on the other one want it, and whoever trusted them: two of more than six.
  await reached(other, "finished-without-winner");
  const few = (await ask("tally", String(other))).outcome;
  same([few.winner, few.concentration.weight, few.initiatives.length], [null, "2", 1]);
  const { positive, negative, directMajority, turnoutQuorum, eligible } = few.initiatives[0];
  same([positive, negative, directMajority, turnoutQuorum, eligible], ["2", "0", true, false, false]);

  same([enactment.unit, enactment.initiative, enactment.action.length], [UNIT, 2, subject.length]);
  holds(BigInt(enactment.until) > BigInt(enactment.from));
  while (BigInt((await ask("clock")).tick) < BigInt(enactment.from)) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const bound = { ref_time: 1_000_000_000n, proof_size: 100_000n };
  const [{ area }] = named(await send(person(1), tx.enact({ issue, bound })), "AreaSet");
  same((await ask("area", area)).policies, [town.sealed]);
  equal(await refused(person(1), tx.enact({ issue, bound })), "NothingToEnact");
});

await story("liquid: what is overtaken in the last part of a vote changes nothing", async () => {
  const [{ issue }] = named(await send(person(5), open(town.confirmed)), "IssueBegan");
  const id = String(issue);
  await send(person(3), tx.add_initiative({ issue, content: content(46), action: undefined }));
  await reached(issue, "voting");
  const vote = (grades) => tx.vote({ issue, grades });
  await send(person(4), vote([[1, 1], [2, -1]]));
  const { confirmation, due } = await ask("issue", id);
  holds(BigInt(confirmation) < BigInt(due));
  equal((await ask("tally", id)).interim, null);
  while ((await ask("tally", id)).interim === null) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  // Who leads is known to everybody, and people go on voting.
  const { interim, outcome } = await ask("tally", id);
  same([interim.winner, interim.closed, interim.concentration.weight, outcome], [1, confirmation, "2", null]);
  await Promise.all([send(person(3), vote([[1, -1], [2, 1]])), send(person(4), vote([[1, 1], [2, 1]]))]);
  const { ballot } = await ask("participation", address(person(4)), id);
  same([ballot.grades, ballot.before.grades].map((grades) => grades[1].grade), [1, -1]);
  await reached(issue, "finished-without-winner");
  const tally = await ask("tally", id);
  same([tally.outcome.winner, tally.outcome.unconfirmed, tally.interim.winner], [null, 2, 1]);
});

await council;
client.destroy();
end();
