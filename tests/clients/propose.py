# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""A resident without a coin puts proposals on the map with async-substrate-interface: another SCALE
codec (cyscale), another sr25519, and a library that knows the SDK's usual extensions and no others.

    python propose.py NODE-URL
"""

import logging
import sys
import traceback

import sr25519
from async_substrate_interface.sync_substrate import SubstrateInterface
from scalecodec.utils.ss58 import ss58_encode

# The secret that the phrase everybody knows stands for.
DEVELOPMENT_SEED = bytes.fromhex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e")

# Athina is the second municipality, and territory 10; this is in its first district.
ATHINA, ATHINA_TERRITORY, SYNTAGMA = 1, 10, {"lon": 237_348_000, "lat": 379_755_000}

CONTENT_HASH = "0x1220" + "07" * 32


class Key:
    """What the library wants of a key pair."""

    crypto_type = 1  # sr25519
    ss58_format = 42

    def __init__(self, path):
        public, secret = sr25519.pair_from_seed(DEVELOPMENT_SEED)
        for name in path.split("//")[1:]:
            # A junction is the name in SCALE, filled up with zeros.
            junction = (bytes([len(name) << 2]) + name.encode()).ljust(32, b"\0")
            _, public, secret = sr25519.hard_derive_keypair((junction, public, secret), b"")
        self.public_key, self._secret = public, secret
        self.ss58_address = ss58_encode(public, self.ss58_format)

    def sign(self, data):
        return sr25519.sign((self.public_key, self._secret), bytes(data))


class Resident:
    """Somebody who signs and sends."""

    def __init__(self, chain, path):
        self.chain, self.key = chain, Key(path)

    def send(self, call, event, era=None):
        """Signs, sends, waits for finality, and answers with the payload of one event."""
        extrinsic = self.chain.create_signed_extrinsic(call, self.key, era=era)
        receipt = self.chain.submit_extrinsic(extrinsic, wait_for_finalization=True)
        assert receipt.is_success, receipt.error_message
        named = (entry["event"] for entry in receipt.triggered_events)
        found = [one for one in named if (one["module_id"], one["event_id"]) == ("GeoProposals", event)]
        assert len(found) == 1, receipt.triggered_events
        return found[0]["attributes"]


def proposal(chain, title):
    """A call that puts a proposal on the map."""
    category = chain.runtime_call("CivicApi", "categories", [ATHINA])[0]["id"]
    there = {"shape": {"Point": SYNTAGMA}, "precision": "Exact", "floor": None, "territory": ATHINA_TERRITORY}
    content = {
        "hash": CONTENT_HASH,
        "mime": "text/markdown",
        "size": 1_024,
        "language": "el",
        "alternative_text": None,
    }
    # The library takes a bounded list for a tuple of one list.
    details = {
        "title": title,
        "content": content,
        "media": [[]],
        "validity": None,
        "address": None,
        "answers": [[]],
    }
    arguments = {
        "kind": "Proposal",
        "category": category,
        "location": {"At": there},
        "details": details,
        "draft": False,
    }
    return chain.compose_call("GeoProposals", "submit", arguments)


def main(url):
    logging.disable(logging.CRITICAL)
    chain = SubstrateInterface(url)
    anna, bruno = Resident(chain, "//Athina//anna"), Resident(chain, "//Athina//bruno")
    title = "Ένα παγκάκι στο Σύνταγμα"
    objects = []

    def proposes_with_an_expiry():
        objects.append(anna.send(proposal(chain, title), "Submitted", {"period": 64})["object"])

    def proposes_without_one():
        objects.append(anna.send(proposal(chain, "Άλλο ένα"), "Submitted")["object"])
        assert objects[1] > objects[0], objects

    def is_supported():
        call = chain.compose_call("GeoProposals", "support", {"object": objects[0]})
        assert bruno.send(call, "Supported")["supports"] == 1

    def is_in_storage():
        key = "0x" + objects[0].to_bytes(8, "big").hex()
        stored = chain.query("GeoProposals", "Objects", [key]).value
        assert stored["kind"] == "Proposal", stored
        assert stored["location"]["At"]["shape"] == {"Point": SYNTAGMA}, stored
        assert stored["words"]["Shown"]["title"] == title, stored
        assert stored["supports"] == 1, stored
        asked = chain.runtime_call("CivicApi", "object", [objects[0]])
        assert asked == {"id": objects[0], "object": stored}, asked

    def is_refused():
        call = proposal(chain, "Κανένας")
        try:
            Resident(chain, "//Nobody").send(call, "Submitted")
        except Exception as error:
            assert "Custom error: 1" in str(error), error
        else:
            raise AssertionError("a stranger got in")

    stories = {
        "a resident without a coin proposes, in a transaction that expires": proposes_with_an_expiry,
        "and in one that does not": proposes_without_one,
        "another resident supports it": is_supported,
        "it stands in storage as it was said, and the runtime API answers the same": is_in_storage,
        "whoever is not registered is refused with code 1": is_refused,
    }
    failed = 0
    for name, act in stories.items():
        try:
            act()
            print(f"ok      async-substrate-interface: {name}", flush=True)
        except Exception:
            failed += 1
            print(f"FAILED  async-substrate-interface: {name}")
            print(traceback.format_exc(), flush=True)
    chain.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
