# Copyright (C) the co3 consortium
# SPDX-License-Identifier: Apache-2.0

"""votelib, which shares no code with us, agrees on the order of random matrices, of random ballots and of real ones.

    python schulze.py COUNT-PROGRAM [SEED]
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile
import traceback

import votelib.convert
from votelib.evaluate.condorcet import Schulze
from votelib.evaluate.core import Tie

HERE = pathlib.Path(__file__).resolve().parent
OWN_BALLOTS = HERE.parents[1] / "clients" / "count" / "tests" / "ballots"
# Beside a checkout of ours there may be data that is not ours to pass on.
REAL_BALLOTS = HERE.parents[2] / "shared" / "data" / "debian-2010-leader.toc"


def run(program, *arguments):
    """The lines that the program prints."""
    done = subprocess.run([program, *map(str, arguments)], check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def order_of(matrix):
    """The order of a table of preferences, as votelib has it: sets of those that stand equal."""
    options = range(len(matrix))
    votes = {(x, y): matrix[x][y] for x in options for y in options if x != y}
    # It tells of a tie only where not all of the equals have a seat: so ask for one seat, for two, and so on.
    tiers, seated = [], set()
    for seats in options:
        elected = Schulze().evaluate(votes, n_seats=seats + 1)
        if not any(isinstance(one, Tie) for one in elected) and set(elected) > seated:
            tiers.append(set(elected) - seated)
            seated = set(elected)
    # It leaves out whom nobody is ahead of and who is ahead of nobody: they stand with the others who are not.
    silent = set(options) - seated
    return [*tiers[:-1], set().union(*tiers[-1:], silent)]


def read_ballots(path):
    """Alternatives and ballots of a PrefLib file, read by other means than ours."""
    names, ballots = {}, []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# ALTERNATIVE NAME "):
            number, name = line.removeprefix("# ALTERNATIVE NAME ").split(":", 1)
            names[int(number)] = name.strip() or number
        elif line.startswith("#") or not line.strip():
            continue
        else:
            count, order = line.split(":", 1)
            groups = json.loads("[" + order.replace("{", "[").replace("}", "]") + "]")
            ballots.append((int(count), [group if isinstance(group, list) else [group] for group in groups]))
    return names, ballots


def agree_on_ballots(program, path):
    """The same table, and the same order with its ties."""
    names, ballots = read_ballots(path)
    ranked = {}
    for count, groups in ballots:
        listed = {number for group in groups for number in group}
        last = [number for number in names if number not in listed]
        ballot = tuple(frozenset(group) for group in [*groups, last] if group)
        ranked[ballot] = ranked.get(ballot, 0) + count
    counts = votelib.convert.RankedToCondorcetVotes(unranked_at_bottom=True).convert(ranked)
    numbers = sorted(names)
    matrix = [[counts.get((x, y), 0) if x != y else 0 for y in numbers] for x in numbers]
    answer = json.loads(run(program, "--json", path)[0])
    assert answer["matrix"] == matrix, (answer["matrix"], matrix)
    expected = [{names[numbers[at]] for at in tier} for tier in order_of(matrix)]
    assert [set(tier) for tier in answer["order"]] == expected, (answer["order"], expected)
    text = run(program, path)[-1].removeprefix("order: ")
    assert [set(tier.split(" = ")) for tier in text.split(" > ")] == expected, text


def on_random_matrices(program, dice, scratch):
    """Whoever has the stronger path stands before, in 500 tables; where that says it all, so does the order."""
    tables = []
    for _ in range(500):
        options, voters = dice.randint(2, 9), dice.choice([3, 10, 1_000])
        matrix = [[0] * options for _ in range(options)]
        for x in range(options):
            for y in range(x):
                matrix[x][y] = dice.randint(0, voters)
                matrix[y][x] = dice.randint(0, voters - matrix[x][y])
        tables.append(matrix)
    policy = {"defeat_strength": "simple", "tie_breaking": "simple"}
    lines = [
        json.dumps({"scenario": {"mode": "matrix", "matrix": matrix, "voter_count": 1_000, "policy": policy}})
        for matrix in tables
    ]
    path = scratch / "matrices.jsonl"
    path.write_text("\n".join(lines))
    complete = 0
    for matrix, line in zip(tables, run(program, "--json", "--by-the-book", path), strict=True):
        answer = json.loads(line)
        places = [answer["status_quo_rank"], *(one["schulze_rank"] for one in answer["initiatives"])]
        options = range(len(matrix))
        votes = {(x, y): matrix[x][y] for x in options for y in options if x != y}
        paths = Schulze.widest_paths(votes)
        for x, y in votes:
            if paths.get((x, y), 0) > paths.get((y, x), 0):
                assert places[x] < places[y], (matrix, places, x, y)
        order = order_of(matrix)
        if all(len(tier) == 1 for tier in order):
            complete += 1
            assert [place for (place,) in order] == sorted(options, key=places.__getitem__), (matrix, places)
    assert complete > 100, f"only {complete} tables have a complete order"


def on_random_ballots(program, dice, scratch):
    """The table and the order, ties and all, of 50 files of ballots that leave things out."""
    for at in range(50):
        options = dice.randint(1, 7)
        lines = [f"# ALTERNATIVE NAME {number}: option {number}" for number in range(1, options + 1)]
        for _ in range(dice.randint(1, 6)):
            listed = dice.sample(range(1, options + 1), dice.randint(1, options))
            groups = []
            while listed:
                size = dice.choice([1, 1, 2])
                group, listed = listed[:size], listed[size:]
                groups.append(str(group[0]) if len(group) == 1 else "{" + ",".join(map(str, group)) + "}")
            lines.append(f"{dice.randint(1, 4)}: {','.join(groups)}")
        path = scratch / f"ballots-{at}.toi"
        path.write_text("\n".join(lines))
        agree_on_ballots(program, path)


def main():
    program = sys.argv[1]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(2**32)
    dice = random.Random(seed)
    failed = False

    def step(name, action):
        nonlocal failed
        try:
            action()
            print(f"ok      votelib: {name}", flush=True)
        except Exception:
            failed = True
            traceback.print_exc()
            print(f"FAILED  votelib: {name} (seed {seed})")

    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        step("random matrices", lambda: on_random_matrices(program, dice, scratch))
        step("random ballots", lambda: on_random_ballots(program, dice, scratch))
    for path in sorted(OWN_BALLOTS.iterdir()):
        step(path.name, lambda path=path: agree_on_ballots(program, path))
    if REAL_BALLOTS.exists():
        step("436 real ballots of 2010", lambda: agree_on_ballots(program, REAL_BALLOTS))
    else:
        print(f"skipped votelib: real ballots (there is no {REAL_BALLOTS})")
    sys.exit(failed)


main()
