# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""What the blocks of a count took: declared, and measured by executing them again."""

import statistics
import time

from chain import request, result

# Pallet and storage item, hashed.
BLOCK_WEIGHT = "0x26aa394eea5630e07c48ae0c9558cef734abf5cb34d6244378cddbf18e849d96"
SEAL = "0x05"


def compact(number):
    """A number as SCALE has it in its compact form."""
    for mode, width in enumerate([1, 2, 4]):
        if number < 1 << (8 * width - 2):
            return (number << 2 | mode).to_bytes(width, "little")
    raw = number.to_bytes((number.bit_length() + 7) // 8, "little")
    return bytes([(len(raw) - 4) << 2 | 3]) + raw


def compacts(encoded):
    """All numbers in a row of compact ones."""
    numbers, at = [], 0
    while at < len(encoded):
        mode = encoded[at] & 3
        if mode == 3:
            width = (encoded[at] >> 2) + 4
            numbers.append(int.from_bytes(encoded[at + 1 : at + 1 + width], "little"))
            at += 1 + width
        else:
            width = 1 << mode
            numbers.append(int.from_bytes(encoded[at : at + width], "little") >> 2)
            at += width
    return numbers


def octets(text):
    return bytes.fromhex(text.removeprefix("0x"))


def unsealed(block):
    """A block as the runtime executes it: without its author's seal, in SCALE."""
    header, bodies = block["header"], block["extrinsics"]
    logs = [octets(log) for log in header["digest"]["logs"] if not log.startswith(SEAL)]
    head = octets(header["parentHash"]) + compact(int(header["number"], 16))
    head += octets(header["stateRoot"]) + octets(header["extrinsicsRoot"])
    return b"".join([head, compact(len(logs)), *logs, compact(len(bodies)), *map(octets, bodies)])


class Accesses:
    """The values that a block read from the state before it and changed: how many, and how many bytes they have. Keys that
    the count walks past are not among them."""

    def __init__(self, events):
        read, changed = {}, {}
        for event in events:
            fields = event["data"]["stringValues"]
            key, method = fields["key"], fields["method"]
            if method == "Put":
                changed[key] = self._length(fields["value"])
            elif method == "Append":
                # What is appended alone, in hexadecimal.
                changed[key] = changed.get(key, 0) + len(fields["value"]) // 2
            elif key not in changed:
                read.setdefault(key, self._length(fields["result"]) if method == "Get" else 0)
        self.reads, self.bytes_read = len(read), sum(read.values())
        self.writes, self.bytes_written = len(changed), sum(changed.values())

    @staticmethod
    def _length(shown):
        """Of a value as the trace shows it: `Some(hexadecimal)`, or `None`."""
        return 0 if shown == "None" else (len(shown) - len("Some()")) // 2


class Block:
    """A block of a chain whose state is kept: where the count stood after it, what is declared for it, how long it takes."""

    def __init__(self, node, issue, number):
        self.node, self.number = node, number
        self.hash = node.ask("chain_getBlockHash", number)
        self.block = node.ask("chain_getBlock", self.hash)["block"]
        self.tally = node.ask("civic_tally", issue, self.hash)
        consumed = compacts(octets(node.ask("state_getStorage", BLOCK_WEIGHT, self.hash)))
        # Of each class there is a time in picoseconds, and a proof's size, which has no meaning here.
        self.declared = sum(consumed[0::2]) / 1e12
        self.times = []

    @property
    def executed(self):
        """The median of its executions."""
        return statistics.median(self.times)

    def execute(self, repeats):
        """Executes it again on the state before it, hooks, transactions, new state root and all; nothing is kept."""
        parent = self.block["header"]["parentHash"]
        question = request("state_call", "Core_execute_block", "0x" + unsealed(self.block).hex(), parent)
        for _ in range(repeats):
            begins = time.perf_counter()
            answer = self.node.connection.post(question)
            self.times.append(time.perf_counter() - begins)
            # Executed, and the state that came out has the root that its header says.
            assert result(answer) == "0x", answer

    def accesses(self):
        """What it read and changed."""
        trace = self.node.ask("state_traceBlock", self.hash, "state", "", "")
        return Accesses(trace["blockTrace"]["events"])
