# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""How many blocks a vote of a city takes to be counted, what is declared for them and how long they take, and what a ballot
takes beside a transfer of tokens. `scripts/bench liquid` runs this; docs/performance.md explains what it prints."""

import argparse
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from chain import ARCHIVE, VALIDATOR, Node
from count import Block

# The first issue of the chain.
ISSUE = "0"
MILLION = 1_000_000
# Seconds from block to block, and how many of them a block computes.
SLOT, BLOCK = 3, 1
PREPARED = re.compile(r"Prepared block for proposing at (\d+) \((\d+) ms\)")
# What a count does, in this order.
STEPS = ["register", "delegations", "supporters", "ballots", "ranking", "clearing"]


def say(text):
    print(f"liquid: {text}", flush=True)


def milliseconds(seconds):
    return f"{seconds * 1_000:.1f} ms"


def range_of(times):
    return " / ".join(milliseconds(time) for time in (min(times), statistics.median(times), max(times)))


def counted(tally):
    return tally["outcome"] is not None and not tally["progress"]


def wait_for_result(node):
    """Waits until the result is there and the count has freed what it took. A chain that stands still is given up."""
    height, since = 0, time.monotonic()
    while not counted(tally := node.ask("civic_tally", ISSUE)):
        now = int(node.ask("chain_getHeader")["number"], 16)
        if now > height:
            height, since = now, time.monotonic()
            if now % 100 == 0:
                say(f"block {now}: {[one['step'] for one in tally['progress']]}")
        if time.monotonic() - since > 120:
            raise RuntimeError(f"no block after {height}")
        time.sleep(1)
    return tally["outcome"]


def check_result(outcome, members):
    """Whether what was counted is what was put there: the whole shape, and the demonstration's own three."""
    report = outcome["concentration"]
    assert int(outcome["heads"]) == members + 3, outcome["heads"]
    assert int(report["voters"]) == members * 3 // 10, report
    assert int(report["largest"]) > members // 10, report
    assert int(report["longestChain"]) >= members // 10, report
    assert len(outcome["initiatives"]) == 10, outcome["initiatives"]


def read_blocks(node, outcome):
    """The blocks before the count, in which the chain has nothing to do, and those of the count."""
    closed = int(outcome["closed"])
    idle = [Block(node, ISSUE, number) for number in range(2, closed)]
    blocks = []
    while not blocks or not counted(blocks[-1].tally):
        blocks.append(Block(node, ISSUE, closed + len(blocks)))
    return idle, blocks


def note_steps(blocks):
    """Notes how many steps each block of the count did. The last one's are not kept: at least one."""
    done = 0
    for block in blocks:
        progress = block.tally["progress"]
        now = int(progress[0]["steps"]) if progress else done + 1
        block.steps, done = now - done, now


def print_steps(blocks):
    """What the count was at when a block ended."""
    print("\n| the count, at the block's end | blocks | steps | declared, most | executed: least / median / most |")
    print("|---|---|---|---|---|")
    at = [block.tally["progress"][0]["step"] if block.tally["progress"] else STEPS[-1] for block in blocks]
    for step in STEPS:
        here = [block for block, then in zip(blocks, at) if then == step]
        if here:
            pace = statistics.median(block.steps for block in here)
            declared = milliseconds(max(block.declared for block in here))
            times = [block.executed for block in here if block.times]
            executed = range_of(times) if times else "-"
            print(f"| {step} | {len(here):,} | {pace:,.0f} | {declared} | {executed} |")
    print(flush=True)


def print_summary(members, idle, blocks, busy, made, accesses):
    """The whole count in figures, and what follows for a million. Sums are those of the blocks that were executed again, times
    as many as there are for each of them."""

    def values(number, size):
        return f"{number:,} ({size / 1e6:.1f} MB); {number / members:.1f} ({size / members:.0f} bytes)"

    # What a block without a count takes is taken away where only the count is meant.
    rest_declared = statistics.median(block.declared for block in idle)
    rest_executed = statistics.median(block.executed for block in idle)
    declared = [block.declared for block in busy]
    measured = [block for block in busy if block.times]
    executed = [block.executed for block in measured]
    used = max(block.executed / block.declared for block in measured)
    total = sum(executed) * len(busy) / len(measured)
    own = total - rest_executed * len(busy)
    share_declared = (max(declared) - rest_declared) / BLOCK
    share_executed = (max(executed) - rest_executed) / BLOCK

    def in_all(of):
        return round(sum(map(of, accesses)) * len(blocks) / len(accesses))

    reads, bytes_read = in_all(lambda one: one.reads), in_all(lambda one: one.bytes_read)
    writes, bytes_written = in_all(lambda one: one.writes), in_all(lambda one: one.bytes_written)
    rows = [
        ("members; delegations; ballots", f"{members:,}; {members // 2:,}; {members * 3 // 10:,}"),
        ("blocks from the close to the end of the count", f"{len(blocks):,}"),
        ("in which a session ended, and left no room for it", f"{len(blocks) - len(busy):,}"),
        ("executed again", f"{len(measured):,}"),
        ("a block without a count: declared; executed", f"{milliseconds(rest_declared)}; {milliseconds(rest_executed)}"),
        ("the fullest block: declared; of it the count", f"{milliseconds(max(declared))}; {share_declared:.1%} of a block"),
        ("the longest block: executed; of it the count", f"{milliseconds(max(executed))}; {share_executed:.1%} of a block"),
        ("the longest execution of all", milliseconds(max(max(block.times) for block in measured))),
        ("made by the validator: least / median / most", range_of([made[block.number] for block in busy])),
        ("executed as a part of declared, most", f"{used:.0%}"),
        ("all these blocks: declared; executed", f"{sum(declared):.2f} s; {total:.2f} s"),
        ("the count itself, executed, a member", f"{own / members * 1e6:.1f} µs"),
        ("values read; a member", values(reads, bytes_read)),
        ("values written; a member", values(writes, bytes_written)),
    ]
    # Of a few blocks, the last one is mostly empty.
    if members < MILLION and len(blocks) >= 10:
        many = len(blocks) * MILLION / members
        row = f"{many:,.0f} blocks, {many * SLOT / 60:,.0f} min; {total * MILLION / members:,.0f} s executed"
        rows.append(("extrapolated to a million members", row))
    print("\n| | |\n|---|---|")
    for name, figure in rows:
        print(f"| {name} | {figure} |")
    print(flush=True)


def longest(block):
    """The longest execution of a block, but for the first one: until then the disk's caches are cold, and what is declared is
    measured on a state in memory."""
    return max(block.times[1:] or block.times)


def too_slow(blocks):
    """The blocks of the count of which an execution took longer than is declared for them."""
    return [block for block in blocks if block.times and longest(block) > block.declared]


def say_exempted(blocks):
    """Names the blocks of which only the first execution took longer than is declared: they are no failure."""
    cold = [block for block in blocks if block.times and longest(block) <= block.declared < block.times[0]]
    if cold:
        worst = max(cold, key=lambda block: block.times[0] / block.declared)
        say(
            f"{len(cold)} blocks took longer than is declared when they were executed first, with cold caches, and are let off: "
            f"at worst block {worst.number}, {milliseconds(worst.times[0])} of {milliseconds(worst.declared)}"
        )


def count_vote(arguments, directory, specification):
    """Counts a vote on a chain. Returns the result, and how long the making of each block took."""
    members, began = arguments.members, time.monotonic()
    command = [arguments.load, "specification", f"--members={members}", f"--seed={arguments.seed}"]
    subprocess.run([*command, f"--output={specification}"], check=True)
    ready = time.monotonic()
    say(f"{members:,} members: state made in {ready - began:.0f} s, {specification.stat().st_size / 1e6:,.0f} MB")
    node = Node(arguments.node, specification, directory, [*VALIDATOR, *ARCHIVE])
    try:
        say(f"the chain began after {time.monotonic() - ready:.0f} s")
        outcome = wait_for_result(node)
        check_result(outcome, members)
        say(f"the result is published, {time.monotonic() - ready:.0f} s after that began")
        node.leave()
    finally:
        node.stop()
    made = {int(number): int(taken) / 1_000 for number, taken in PREPARED.findall(node.log.read_text())}
    return outcome, made


def measure_count(arguments, directory, specification, outcome, made):
    """Executes the blocks of the count again. Returns those that took too long."""
    # No longer a validator: nothing else happens while the blocks are executed.
    node = Node(arguments.node, specification, directory, ARCHIVE)
    try:
        idle, blocks = read_blocks(node, outcome)
        again = blocks[:: arguments.every]
        say(f"executing {len(idle)} blocks before the close and {len(again)} of the count, each {arguments.repeats} times")
        for block in [*idle, *again]:
            block.execute(arguments.repeats)
        accesses = [block.accesses() for block in again]
        note_steps(blocks)
        # The end of a session declares a whole block.
        busy = [block for block in blocks if block.steps > 0]
        print_steps(busy)
        print_summary(arguments.members, idle, blocks, busy, made, accesses)
        say_exempted(blocks)
        return too_slow(blocks)
    finally:
        node.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--node", required=True, help="the program co3-node")
    parser.add_argument("--load", required=True, help="the program co3-load")
    parser.add_argument("--members", type=int, default=100_000, help="how many members the vote has")
    parser.add_argument("--repeats", type=int, default=5, help="how often a block is executed again")
    parser.add_argument("--every", type=int, default=1, help="execute again one block of so many: of a count of thousands")
    parser.add_argument("--samples", type=int, default=2_000, help="how often a ballot and a transfer are done")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    parser.add_argument("--patient", action="store_true", help="do not fail where a block takes longer than its weight")
    arguments = parser.parse_args()
    say(f"seed {arguments.seed}")

    with tempfile.TemporaryDirectory(prefix="co3-liquid-") as directory:
        specification = Path(directory) / "specification.json"
        outcome, made = count_vote(arguments, Path(directory), specification)
        slow = measure_count(arguments, Path(directory), specification, outcome, made)
    command = [arguments.load, "ballot", f"--members={arguments.members}"]
    subprocess.run([*command, f"--samples={arguments.samples}", f"--seed={arguments.seed}"], check=True)
    for block in slow:
        say(f"block {block.number} took up to {milliseconds(longest(block))}: {milliseconds(block.declared)} are declared")
    if slow and not arguments.patient:
        sys.exit("liquid: the declared weight is too small")


if __name__ == "__main__":
    main()
