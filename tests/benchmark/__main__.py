"""`python -m tests.benchmark` prints, in one run, what framing costs beside the floor and beside its peers.

`python -m tests.benchmark A B` measures two files of your own instead of an example, `--full` also what takes minutes, and
`python -m tests.benchmark ablation` prints what each stage of the aligner gives on the development sets, `python -m tests.benchmark
heuristics` how often voices, speakers and targets are right on the project's own gold sentences, `python -m tests.benchmark lists` what
the core lexicon costs.
"""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

import framing
from tests.benchmark import ablation, heuristics
from tests.benchmark.adversaries import adversaries
from tests.benchmark.bars import Bar, bars, show
from tests.benchmark.child import RESIDENT, TRACED, asked
from tests.benchmark.clock import starts
from tests.benchmark.columns import GROWN_NAME, LONG, Column, Patience, columns, gather, progress
from tests.benchmark.lists import lists
from tests.benchmark.methods import FLOOR, OWN, READING, REPORTS, TOKENS
from tests.benchmark.peers import PEERS, versions
from tests.benchmark.table import cell, head, line, milliseconds, multiples, times
from tests.benchmark.texts import ROOT

PAIR = ROOT / "examples" / "border-raid"
PATIENT, FULL = Patience(15, 300), Patience(120, 1800)
HOSTILE_SECONDS = 60
NOTES = """
{names}
floor: compile-once regex tokens of both texts, and rapidfuzz's Indel.distance of their numbers
milliseconds of the processor, the least of several calls; 200 news: the mean of 200 made pairs, collatex and figure of 10
all begin with plain texts, but align, score, page and figure with what they are made of
> {seconds:g} s: not run, its growth so far says that it would take longer; > 2 GB: nor this, its matrix would not fit
"""


def memories(every: list[Column], limit: float) -> dict[tuple[str, str], float]:
    """Megabytes that align takes on the two longest texts, as the system counts them and, where that ends soon, as Python does."""
    found = {}
    sources = {column.name: column.source for column in every}
    for name, how in ((LONG, TRACED), (LONG, RESIDENT), (GROWN_NAME, RESIDENT)):
        taken = asked(how, *sources[name], limit=limit)[0].get(how)
        if isinstance(taken, (int, float)):
            found[name, how] = taken / 1e6
    head("megabytes that align takes above texts and documents, its answer included")
    line("", LONG, GROWN_NAME)
    for how in (TRACED, RESIDENT):
        line(how, *(cell(found.get((name, how))) for name in (LONG, GROWN_NAME)))
    return found


def speed(a: Path, b: Path, *, full: bool) -> None:
    """Print every table, then every bar."""
    patience = FULL if full else PATIENT
    every = columns(a, b)
    found = gather(every, patience, full=full)
    names = [method.name for method in (*OWN, *PEERS, *REPORTS)]
    installed = f"framing {framing.__version__}, Python {platform.python_version()}, {versions()}"
    sys.stdout.write(NOTES.format(names=installed, seconds=patience.method))
    head("milliseconds")
    milliseconds(found, names)
    head("multiples of the floor")
    multiples(found, [name for name in names if name not in (TOKENS, READING)], FLOOR)
    head("multiples of the regex tokens")
    multiples(found, [TOKENS, READING], TOKENS)
    progress("whole processes")
    alone, ours = starts(a, b)
    head("whole process, warm, by the wall")
    line("python -c 'import click, rapidfuzz'", f"{alone:.1f} ms", "1.00 x")
    line("framing compare, to the terminal", f"{ours:.1f} ms", times(ours, alone))
    progress("memory")
    memory = memories(every, patience.process)
    ended = adversaries(found, HOSTILE_SECONDS)
    load, scored = lists()
    own = [Bar("loading core", load, 30, unit="ms"), Bar("scoring with core", scored, least=1, unit="M tokens/s")]
    show([*bars(found, (alone, ours), memory), *own, ended])


def main() -> None:
    """Read the arguments."""
    if sys.argv[1:2] == ["ablation"]:
        ablation.main(sys.argv[2:])
        return
    if sys.argv[1:] == ["lists"]:
        lists()
        return
    if sys.argv[1:] == ["heuristics"]:
        sys.stdout.write(f"{heuristics.table()}\n")
        return
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="two texts, by default an example pair")
    parser.add_argument("--full", action="store_true", help="measure also what takes minutes")
    given = parser.parse_args()
    if len(given.paths) not in (0, 2):
        parser.error("give two texts, or none")
    a, b = given.paths or (PAIR / "a.txt", PAIR / "b.txt")
    speed(a, b, full=given.full)


if __name__ == "__main__":
    main()
