"""The columns of the table: each input with what is measured of it, and what would take too long."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from math import log
from pathlib import Path
from typing import NamedTuple

from tests.benchmark.child import Found, asked
from tests.benchmark.methods import FLOOR, OWN, REPORTS, Method
from tests.benchmark.peers import MATRIX, OPCODES, PEERS, THOROUGH, matrix

LONG = "86k x 78k"
SHORTER = 0.09
"""Share of the sentences that make 78k of 86k."""
GROWN_NAME, GROWN = "1M", 1_000_000
SAMPLE = 10
"""So many of the news-length pairs are given to the slowest peer and to the figure."""
SLOW = ("collatex", "figure, PNG")
SHORT, ARTICLES = 1000, 10_000
"""Tokens up to which calls are repeated for longer, and up to which the whole comparison, the page and the figure are measured."""
MAY_BE_SLOW = {FLOOR, *(method.name for method in PEERS)}
NOT_HERE, NO_END = "-", "no end"


class Patience(NamedTuple):
    """Seconds: what a method may take by its growth so far, and what a process may take."""

    method: float
    process: float


class Column(NamedTuple):
    """An input, and how many tokens each of its versions has, more or less."""

    name: str
    source: tuple[str | float, ...]
    size: int
    other: int


def columns(a: Path, b: Path) -> list[Column]:
    """All inputs, from the shortest to the longest."""
    sizes = {"1k": 1000, "10k": 10_000, LONG: 86_000, "100k": 100_000, GROWN_NAME: GROWN}
    return [
        Column(a.parent.name if a.name == "a.txt" else a.name, ("pair", str(a.resolve()), str(b.resolve())), 500, 500),
        Column("200 news", ("news", 200), 450, 450),
        *(
            Column(name, ("natural", size, SHORTER if name == LONG else 0), size, 78_000 if name == LONG else size)
            for name, size in sizes.items()
        ),
    ]


def gather(every: Sequence[Column], patience: Patience, *, full: bool) -> dict[str, Found]:
    """What each column's process finds out, one column after the other, so that the short ones tell what the long ones would take."""
    found: dict[str, Found] = {}
    past: list[tuple[Column, Found]] = []
    for column in every:
        progress(column.name)
        cells = {method.name: skipped(method, column, past, patience, full=full) for method in (*OWN, *REPORTS, *PEERS)}
        names = [name for name, why in cells.items() if not why]
        found[column.name] = {name: why for name, why in cells.items() if why and why != NOT_HERE}
        found[column.name] |= measured(column, names, patience)
        if column.source[0] != "news":
            past.append((column, found[column.name]))
    return found


def measured(column: Column, names: list[str], patience: Patience) -> Found:
    """The milliseconds of one column; the slowest methods are given fewer of many pairs."""
    few = [name for name in names if column.source[0] == "news" and name in SLOW]
    jobs = [(column.source, [name for name in names if name not in few]), (("news", SAMPLE), few)]
    found: Found = {}
    for source, wanted in jobs:
        if wanted:
            told, ended = asked("measure", *source, names=wanted, seconds=1 if column.size > SHORT else 2, limit=patience.process)
            found = told | found
            found |= {name: NO_END if not ended else "failed" for name in wanted if name not in found}
    return found


def skipped(method: Method, column: Column, past: list[tuple[Column, Found]], patience: Patience, *, full: bool) -> str:
    """Why a method is not run on a column; empty if it is."""
    if method.small and column.size > ARTICLES:
        return NOT_HERE
    if method.name == THOROUGH and column.name == LONG:
        return "" if full else "--full"
    if method.name == OPCODES and matrix(column.size, column.other) > MATRIX:
        return f"> {MATRIX / 1e9:.0f} GB"
    if method.name not in MAY_BE_SLOW:
        return ""
    known = [(seen.size, cells[method.name]) for seen, cells in past if isinstance(cells.get(method.name), float)]
    late = expected(column.size, [(size, float(cell)) for size, cell in known]) > 1000 * patience.method
    return f"> {patience.method:.0f} s" if late or (past and not known) else ""


def expected(size: int, known: list[tuple[int, float]]) -> float:
    """Milliseconds at `size` by the growth between two sizes well apart; with the square where none were measured."""
    if not known:
        return 0
    last, cost = known[-1]
    apart = [(n, ms) for n, ms in known if 5 * n <= last]
    growth = max(1, log(cost / apart[-1][1]) / log(last / apart[-1][0])) if apart else 2
    return cost * float(size / last) ** growth


def progress(what: str) -> None:
    """Say on the side what is being measured."""
    sys.stderr.write(f"measuring {what}\n")
