"""Plain columns for the terminal."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from tests.benchmark.child import Found

NAME, CELL = 32, 14


def line(*cells: object, name: int = NAME, cell: int = CELL) -> None:
    """A line of a table: the first cell to the left, the others to the right."""
    first, *rest = map(str, cells)
    sys.stdout.write((f"{first:{name}}" + "".join(f"{text:>{cell}}" for text in rest)).rstrip() + "\n")


def head(text: str) -> None:
    """A heading."""
    sys.stdout.write(f"\n{text}\n")


def figure(value: float) -> str:
    """Three digits that matter, and no more than two behind the point."""
    return f"{value:,.0f}" if value >= 100 or isinstance(value, int) else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def cell(value: float | str | None) -> str:
    """A figure, a word that says why there is none, or nothing."""
    return value if isinstance(value, str) else "" if value is None else figure(value)


def times(value: float | str | None, unit: float | str | None) -> str:
    """How many times `unit` a figure is; nothing if either is none."""
    return f"{figure(value / unit)} x" if isinstance(value, float) and isinstance(unit, float) else ""


def milliseconds(found: Mapping[str, Found], names: Sequence[str]) -> None:
    """One row a method, one column an input."""
    line("", *found)
    line("tokens of A", *(cell(cells.get("tokens A")) for cells in found.values()))
    line("tokens of B", *(cell(cells.get("tokens B")) for cells in found.values()))
    for name in names:
        line(name, *(cell(cells.get(name)) for cells in found.values()))


def multiples(found: Mapping[str, Found], names: Sequence[str], unit: str) -> None:
    """The same as multiples of one of the methods."""
    line("", *found)
    for name in names:
        line(name, *(times(cells.get(name), cells.get(unit)) for cells in found.values()))
