"""The bars that framing holds itself to, each beside its figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tests.benchmark.child import RESIDENT, TRACED, Found
from tests.benchmark.columns import GROWN_NAME, LONG
from tests.benchmark.methods import ALIGN, BOTH, FLOOR, READING, TOKENS
from tests.benchmark.peers import THOROUGH
from tests.benchmark.table import figure, head, line

FULLY = "run with --full"


class Bar(NamedTuple):
    """A figure that may be at most `most`, or must be at least `least`; None where it was not measured."""

    name: str
    figure: float | None
    most: float | None = None
    least: float | None = None
    unit: str = "x"
    without: str = "not measured"


def ratio(found: Mapping[str, Found], column: str, name: str, unit: str) -> float | None:
    """One cell of a column as a multiple of another."""
    return quotient(found[column].get(name), found[column].get(unit))


def quotient(one: float | str | None, other: float | str | None) -> float | None:
    """One figure by another, where both are figures."""
    return one / other if isinstance(one, float) and isinstance(other, float) else None


def bars(found: Mapping[str, Found], start: tuple[float, float], memory: Mapping[tuple[str, str], float]) -> list[Bar]:
    """Every bar of speed and memory."""
    pair, news = list(found)[:2]
    grown = quotient(found[GROWN_NAME].get(ALIGN), found["10k"].get(ALIGN))
    return [
        *(Bar(f"align + score, {name}, by the floor", ratio(found, name, BOTH, FLOOR), 4) for name in (pair, news)),
        *(Bar(f"reading, {name}, by regex tokens", ratio(found, name, READING, TOKENS), 4) for name in (pair, news)),
        Bar("whole process, by its two libraries", start[1] / start[0], 2.5),
        *(Bar(f"align, {name}, by the floor", ratio(found, name, ALIGN, FLOOR), 3, without=FULLY) for name in (LONG, "100k", GROWN_NAME)),
        *(Bar(f"memory of align, {LONG}, by {how}", memory.get((LONG, how)), 100, unit="MB") for how in (TRACED, RESIDENT)),
        Bar("align from 10k to 1M tokens grows", grown, 130),
        Bar(f"{THOROUGH}, {LONG}, by align", ratio(found, LONG, THOROUGH, ALIGN), least=10, without=FULLY),
    ]


def show(every: Sequence[Bar]) -> None:
    """One line a bar."""
    head("bars")
    for bar in every:
        bound = f"≤ {bar.most:g} {bar.unit}" if bar.most is not None else f"≥ {bar.least:g} {bar.unit}"
        if bar.figure is None:
            line(bar.name, "", bound, bar.without, name=52, cell=18)
            continue
        met = (bar.most is None or bar.figure <= bar.most) and (bar.least is None or bar.figure >= bar.least)
        line(bar.name, f"{figure(bar.figure)} {bar.unit}", bound, "met" if met else "short", name=52, cell=18)
