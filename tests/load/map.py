# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""How long a map of a city takes to answer, beside PostGIS with the same objects, and whether putting something on it takes
longer the more is there. `scripts/bench map` runs this; docs/performance.md explains what it prints."""

import argparse
import random
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import places
from chain import Node, request, result
from postgis import BOX, CIRCLE, SELECTIONS, Database

# Pallet and storage item, hashed: what stands before a geohash in a key of the map.
MAP = bytes.fromhex("90956a71f61808b8c1f0c586a6bee33896c6f550f77455b3c13683a28aeacb4a")
PAGE = 1_000
BOX_HITS, CELL_HITS, NEAR_HITS = PAGE, range(85, 116), 50


class Way:
    """A way to ask for what is in a place: what is sent there, how it is sent, and whose ids are in what comes back."""

    def __init__(self, name, question, ask, ids):
        self.name, self.question, self.ask, self.ids = name, question, ask, ids


def degrees(units):
    return units / places.UNITS


def page_ids(answer):
    page = result(answer)
    assert page["cursor"] is None, "the answer goes on: it was to fit on a page"
    return {int(feature["id"]) for feature in page["features"]}


def key_ids(answer):
    return {int.from_bytes(bytes.fromhex(key[2:])[-8:], "big") for key in result(answer)}


def box_question(box):
    return request("civic_objects", {"bbox": [*map(degrees, box)], "limit": PAGE})


def circle_question(circle):
    lon, lat, metres = circle
    near = {"lon": degrees(lon), "lat": degrees(lat), "metres": metres}
    return request("civic_objects", {"near": near, "limit": PAGE})


def runtime_question(box):
    """To the runtime alone, in the encoding that it speaks: no JSON is made of the objects."""
    query = b"\x01" + struct.pack("<4i", *box) + bytes(8) + struct.pack("<I", PAGE) + b"\x00"
    return request("state_call", "CivicApi_objects", "0x" + query.hex())


def keys_question(cell):
    return request("state_getKeysPaged", "0x" + (MAP + cell.prefix()).hex(), PAGE)


def node_way(name, question, node, ids):
    return Way(name, question, node.connection.post, ids)


def database_way(name, database, selection, condition, values):
    """Asks PostGIS for what meets a condition."""
    sql = SELECTIONS[selection] + condition
    return Way(name, values, lambda values: database.ask(sql, values), lambda values: database.ids(sql, values))


def measure(title, ways, where, samples):
    """Asks everything once in every way, compares the answers, and then takes the times."""
    hits = []
    for place in where:
        answers = []
        for way in ways:
            question = way.question(place)
            raw = way.ask(question)
            answers.append(way.ids(question if raw is None else raw) if way.ids else None)
        known = [answer for answer in answers if answer is not None]
        if any(answer != known[0] for answer in known):
            differing = set.union(*known) - set.intersection(*known)
            sys.exit(f"{title}: the answers differ at {place}: {sorted(differing)}")
        hits.append(len(known[0]))
    times = [[] for _ in ways]
    for sample in range(samples):
        place = where[sample % len(where)]
        for at in range(len(ways)):
            # In turn, so that nobody always comes after the same.
            number = (at + sample) % len(ways)
            question = ways[number].question(place)
            begins = time.perf_counter()
            ways[number].ask(question)
            times[number].append(time.perf_counter() - begins)
    return [(title, hits, way.name, taken) for way, taken in zip(ways, times)]


def milliseconds(seconds):
    return f"{seconds * 1_000:.2f} ms"


def percentile(times, percent):
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)]


def print_reads(rows):
    print("\n| question | hits | asked | median | 99th percentile |")
    print("|---|---|---|---|---|")
    for title, hits, name, times in rows:
        middle, most = milliseconds(statistics.median(times)), milliseconds(percentile(times, 99))
        print(f"| {title} | {min(hits)} to {max(hits)} | {name} | {middle} | {most} |")
    print(flush=True)


def read_all(node):
    """Every object on the map, as features, of one block."""
    at, cursor, features = node.ask("chain_getBlockHash"), None, []
    while True:
        more = {} if cursor is None else {"cursor": cursor}
        page = node.ask("civic_objects", {"limit": PAGE, "at": at, **more})
        features += page["features"]
        cursor = page["cursor"]
        if cursor is None:
            return features


def submission(program, node, seed):
    """A transaction that puts one thing more on the map."""
    genesis = node.ask("chain_getBlockHash", 0)
    command = [program, "submission", f"--genesis={genesis}", f"--seed={seed}"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def measure_submission(node, transaction, objects, samples):
    """How long the node needs to execute a submission on the present state, without keeping it."""
    weight = node.ask("payment_queryInfo", transaction)["weight"]["ref_time"]
    question = request("system_dryRun", transaction)
    times = []
    for _ in range(samples):
        begins = time.perf_counter()
        answer = node.connection.post(question)
        times.append(time.perf_counter() - begins)
        # Accepted, and the call succeeded.
        assert result(answer) == "0x0000", answer
    return objects, weight, times


def print_submissions(rows):
    print("\n| objects on the map | declared weight | executed: median | 99th percentile |")
    print("|---|---|---|---|")
    for objects, weight, times in rows:
        middle, most = milliseconds(statistics.median(times)), milliseconds(percentile(times, 99))
        # A unit of weight is a picosecond.
        print(f"| {objects:,} | {weight / 1e9:.3f} ms | {middle} | {most} |")
    print(flush=True)


def choose(features, count, chance):
    """Boxes, cells and circles in the midst of what is there: where there is most, most is asked."""
    anchors = [places.anchor(feature) for feature in features]
    extents = [places.extent(feature) for feature in features]
    hits = min(BOX_HITS, len(anchors)), min(NEAR_HITS, len(anchors))
    boxes = [places.box_around(extents, chance.choice(anchors), hits[0]) for _ in range(count)]
    circles = [places.circle_around(anchors, chance.choice(anchors), hits[1]) for _ in range(count)]
    known = places.cells(anchors)
    # A map too small to have such cells is asked for the fullest.
    fitting = [cell for cell, number in known.items() if number in CELL_HITS] or [max(known, key=known.get)]
    chance.shuffle(fitting)
    return boxes, fitting[:count], circles


def measure_reads(node, database, features, arguments):
    """All questions to the node, and to PostGIS where there is one."""
    chance = random.Random(arguments.seed)
    boxes, cells, circles = choose(features, arguments.places, chance)
    say(f"{len(boxes)} boxes, {len(cells)} cells, {len(circles)} circles, {arguments.samples} questions of each kind")

    def beside(condition, values, **selections):
        if database is None:
            return []
        return [database_way(name, database, selection, condition, values) for selection, name in selections.items()]

    def box_values(box):
        return tuple(map(degrees, box))

    def cell_values(cell):
        return box_values(cell.bounds())

    def circle_values(circle):
        return degrees(circle[0]), degrees(circle[1]), circle[2]

    both = {"features": "PostGIS, GeoJSON", "columns": "PostGIS, columns"}
    kinds = [
        ("box", boxes, [
            node_way("co3, `civic_objects`", box_question, node, page_ids),
            *beside(BOX, box_values, **both),
            node_way("co3, the runtime alone", runtime_question, node, None),
        ]),
        ("cell", cells, [
            node_way("co3, `civic_objects`", lambda cell: box_question(cell.bounds()), node, page_ids),
            *beside(BOX, cell_values, **both),
            node_way("co3, the runtime alone", lambda cell: runtime_question(cell.bounds()), node, None),
        ]),
        ("points of a cell", cells, [
            node_way("co3, `state_getKeysPaged`", keys_question, node, key_ids),
            *beside(BOX, cell_values, points="PostGIS, ids and points"),
        ]),
        ("near", circles, [
            node_way("co3, `civic_objects`", circle_question, node, page_ids),
            *beside(CIRCLE, circle_values, **both),
        ]),
    ]  # fmt: skip
    rows = []
    for title, where, ways in kinds:
        rows += measure(title, ways, where, arguments.samples)
    print_reads(rows)


def say(text):
    print(f"map: {text}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--node", required=True, help="the program co3-node")
    parser.add_argument("--load", required=True, help="the program co3-load")
    parser.add_argument("--postgres", help="the directory of PostgreSQL's programs; without it, nothing is compared")
    parser.add_argument("--objects", type=int, default=200_000, help="how many objects are on the map")
    parser.add_argument(
        "--before", type=int, nargs="*", default=[1_000, 10_000, 100_000], help="with how many objects a submission is timed, too"
    )
    parser.add_argument("--places", type=int, default=300, help="at how many places each kind of question is asked")
    parser.add_argument("--samples", type=int, default=600, help="how often each kind of question is asked and timed")
    parser.add_argument("--seed", type=int, default=1, help="what chance begins with")
    arguments = parser.parse_args()
    say(f"seed {arguments.seed}")

    sizes = [size for size in arguments.before if size < arguments.objects] + [arguments.objects]
    submissions = []
    with tempfile.TemporaryDirectory(prefix="co3-map-") as directory:
        # PostgreSQL runs as a user of its own.
        Path(directory).chmod(0o755)
        for size in sizes:
            scratch = Path(directory) / str(size)
            scratch.mkdir(mode=0o755)
            began = time.monotonic()
            specification = scratch / "specification.json"
            command = [arguments.load, "specification", f"--objects={size}", f"--seed={arguments.seed}"]
            subprocess.run([*command, f"--output={specification}"], check=True)
            made = time.monotonic()
            node = Node(arguments.node, specification, scratch)
            try:
                node.wait_for_block(2)
                say(
                    f"{size:,} objects: state made in {made - began:.0f} s, "
                    f"node started in {time.monotonic() - made:.0f} s"
                )
                transaction = submission(arguments.load, node, arguments.seed)
                submissions.append(measure_submission(node, transaction, size, arguments.samples))
                if size == arguments.objects:
                    features = read_all(node)
                    assert len(features) == size, f"{len(features)} objects are on the map"
                    say("everything is read")
                    with_database(node, features, scratch, arguments)
            finally:
                node.stop()
            specification.unlink()
    print_submissions(submissions)
    weights = {weight for _, weight, _ in submissions}
    assert len(weights) == 1, f"a submission declares another weight the more is on the map: {weights}"


def with_database(node, features, directory, arguments):
    """Measures, with PostGIS beside it if it is there."""
    if arguments.postgres is None:
        return measure_reads(node, None, features, arguments)
    database = Database(arguments.postgres, directory)
    try:
        database.fill(features)
        say("the same is in PostgreSQL {} with PostGIS {}".format(*database.version()))
        measure_reads(node, database, features, arguments)
    finally:
        database.stop()


if __name__ == "__main__":
    main()
