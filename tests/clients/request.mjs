// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

// How somebody becomes a resident, told with polkadot-api: they ask at the desk, where they have no account that could
// sign, and get a receipt. What became of it everybody can read; that it is theirs only they can show.
//
//   node request.mjs NODE-URL

import { randomBytes } from "node:crypto";
import { Binary, Enum } from "polkadot-api";
import { blake2b256 } from "@polkadot-labs/hdkd-helpers";
import { address, ask, chain, client, refused, send } from "./city.mjs";
import { end, equal, holds, same, story } from "./story.mjs";

const { Residents } = chain.tx;
/** The third municipality of the demonstration. */
const TOWN = 2;
const DESK = "//PlaineCommune//desk";
const REGISTRAR = "//PlaineCommune//registrar";
const DALILA = "//Request//dalila";
/** Who was attested long ago, and lives in the same district. */
const NEIGHBOUR = "//PlaineCommune//chiara";
/** An officer of the town who has nothing to do with people's papers. */
const MODERATOR = "//PlaineCommune//moderator";
/** What the town's published list calls a paper that is missing. */
const INCOMPLETE = 3;

/** What a receipt opens, by the book and without the chain's help. */
const opens = ({ municipality, file, salt }) => {
  const number = new TextEncoder().encode(file);
  return Binary.toHex(blake2b256(Buffer.concat([
    Buffer.from("co3 request 1"),
    Buffer.from(Uint32Array.of(municipality).buffer),
    // Fewer than 64 bytes: their number is one byte, shifted by two.
    Uint8Array.of(number.length << 2, ...number),
    salt,
  ])));
};
/** A receipt for whoever is at the desk. The office keeps the file; the salt is on the paper, and nowhere else. */
const receipt = (file) => ({ municipality: TOWN, file, salt: randomBytes(32) });

const file = (hash, municipality = TOWN) => Residents.file_request({ municipality, request: hash });
const decide = (hash, decision) => Residents.decide_request({ request: hash, decision });
const shown = (hash) => chain.view.Residents.request(hash, { at: "best" });
const figures = () => chain.view.Residents.request_figures(TOWN, { at: "best" });
const waiting = async () => (await chain.view.Residents.open_requests(TOWN, undefined, 9, { at: "best" })).map((view) => view.hash);

await story("residents: a receipt is what the book says", async () => {
  const example = { municipality: TOWN, file: "2026/118", salt: Buffer.alloc(32, 0x5a) };
  equal(opens(example), "0x070f9cc0d6a52d3c459acceae6f8bcd224470f770f872e2a212d9e1635a444d0");
  // This salt is nobody's: a real one is shown to no node.
  const number = new TextEncoder().encode(example.file);
  equal(await chain.view.Residents.requested_as(TOWN, number, Binary.toHex(example.salt), { at: "best" }), opens(example));
});

await story("residents: somebody asks, is refused with a reason, proves that it was their request, asks again and is attested", async () => {
  same(await figures(), { open: 0, oldest: undefined });
  const paper = receipt("2026/1");
  const asked = opens(paper);
  // Whoever asks signs nothing, and only the desk of the town that they ask does it for them.
  equal(await refused(MODERATOR, file(asked)), "NeitherDeskNorRegistrar");
  equal(await refused(DESK, file(asked, TOWN - 1)), "NeitherDeskNorRegistrar");
  equal(await refused(DESK, file(asked, 99)), "NoSuchMunicipality");
  equal(await refused(DESK, file(`0x${"00".repeat(32)}`)), "EmptyRequest");
  await send(DESK, file(asked));
  equal(await refused(REGISTRAR, file(asked)), "AlreadyFiled");

  // At home they look, before anything is decided.
  const filed = await shown(asked);
  same([filed.hash, filed.overdue], [asked, false]);
  same([filed.request.municipality, filed.request.filed_by, filed.request.outcome], [TOWN, address(DESK), undefined]);
  same([(await figures()).open, (await figures()).oldest.hash, await waiting()], [1, asked, [asked]]);

  const denied = Enum("Denied", { reason: INCOMPLETE });
  equal(await refused(DESK, decide(asked, denied)), "NotRegistrar");
  equal(await refused(MODERATOR, decide(asked, Enum("Withdrawn"))), "NeitherDeskNorRegistrar");
  await send(REGISTRAR, decide(asked, denied));
  equal(await refused(REGISTRAR, decide(asked, Enum("Verified"))), "AlreadyDecided");
  equal(await refused(DESK, decide(asked, Enum("Withdrawn"))), "AlreadyDecided");

  // To whoever they show the paper, it is they who asked, and the town that refused, when, by whom and why.
  const told = (await shown(opens(paper))).request;
  const { decision, by, at } = told.outcome;
  same([decision.type, decision.value.reason, by], ["Denied", INCOMPLETE, address(REGISTRAR)]);
  holds(at > told.filed_at);
  // Somebody who knows the number of the file, and has another paper, shows nothing.
  equal(await shown(opens({ ...paper, salt: randomBytes(32) })), undefined);
  equal(await shown(opens({ ...paper, municipality: 0 })), undefined);
  // What was decided stays to be looked at.
  equal(await refused(NEIGHBOUR, Residents.clear_requests({ requests: [asked] })), "TooEarly");

  const second = opens(receipt("2026/2"));
  await send(DESK, file(second));
  equal(await refused(NEIGHBOUR, Residents.clear_requests({ requests: [second] })), "RequestOpen");
  const { home } = await ask("resident", address(NEIGHBOUR));
  const attestation = {
    account: address(DALILA),
    home,
    class: Enum("FullRights"),
    age: Enum("Unstated"),
    weight: 1,
    expires: Math.floor(Date.now() / 86_400_000) + 300,
    nullifier: `0x${(5_200).toString(16).padStart(64, "0")}`,
    previous_nullifier: undefined,
  };
  await send(REGISTRAR, Residents.attest({ attestation }));
  await send(REGISTRAR, decide(second, Enum("Verified")));
  equal((await shown(second)).request.outcome.decision.type, "Verified");
  // Two requests and one resident; nothing on the chain says that they have to do with each other.
  holds((await ask("resident", address(DALILA))).id !== undefined);
  same([(await figures()).open, await waiting()], [0, []]);
});

await story("residents: somebody asks and changes their mind, and the desk says so", async () => {
  const hash = opens(receipt("2026/3"));
  await send(DESK, file(hash), decide(hash, Enum("Withdrawn")));
  const { outcome, filed_by } = (await shown(hash)).request;
  same([outcome.decision.type, outcome.by, filed_by], ["Withdrawn", address(DESK), address(DESK)]);
});

client.destroy();
end();
