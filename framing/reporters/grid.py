"""A table of words and numbers, for the terminal, a spreadsheet or another program."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.console import PAGE
from framing.reporters.record import json_object
from framing.reporters.table import written
from framing.reporters.terminal import cell, cut, shown, styled, width

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Self

Cell = str | int | float | None
"""What cannot be said is None: a dash in the terminal, empty in a spreadsheet, null in JSON."""
DECIMALS = 3
EXACT = 6
"""Decimals in CSV and JSON: more would tell one processor from another."""
_LEAST = 12
"""Columns that the first cell keeps in the narrowest terminal."""


class Grid(NamedTuple):
    """Rows under a header; every row has a cell for each name."""

    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Cell]], header: Sequence[str]) -> Self:
        """The columns `header` of `rows`."""
        return cls(header, [[row[name] for name in header] for row in rows])


def lines(grid: Grid, columns: int, *, colour: bool = False, decimals: Mapping[str, int] = MappingProxyType({})) -> list[str]:
    """The table in columns that line up, numbers to the right; the first column is cut where the terminal is narrow.

    Numbers that are not whole have DECIMALS, or as many as `decimals` says of their column.

    >>> lines(Grid(("category", "items", "alpha"), [("drama", 1200, 0.25), ("praise", 3, None)]), 80)
    ['category  items  alpha', 'drama     1,200  0.250', 'praise        3      –']
    """
    figures = [decimals.get(name, DECIMALS) for name in grid.header]
    table = [list(grid.header), *(list(map(_told, row, figures)) for row in grid.rows)]
    wide = [max(width(row[k]) for row in table) for k in range(len(grid.header))]
    right = [any(isinstance(row[k], int | float) for row in grid.rows) for k in range(len(grid.header))]
    wide[0] = max(min(wide[0], columns - sum(wide[1:]) - 2 * (len(wide) - 1)), min(wide[0], _LEAST))
    made = ["  ".join(cell(cut(row[k], wide[k]), wide[k], right=right[k]) for k in range(len(wide))).rstrip() for row in table]
    return [styled(made[0], "heading", colour=colour), *made[1:]]


def _told(value: Cell, decimals: int) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{round(value, decimals) + 0.0:,.{decimals}f}"  # no nought is below nought
    return f"{value:,}" if isinstance(value, int) else shown(value)


def csv_grid(grid: Grid, *, delimiter: str = ",") -> bytes:
    """The table as CSV, or with tabs as TSV; no cell is a formula, and a number below nought is still a number.

    >>> csv_grid(Grid(("term", "z"), [("=thugs", -2.5), ("youths", None)])).decode().splitlines()
    ['term,z', "'=thugs,-2.5", 'youths,']
    """
    return written(grid.header, [[rounded(one) for one in row] for row in grid.rows], delimiter)


def page(form: str, grid: Grid, text: Callable[..., str], told: Mapping[str, object]) -> bytes:
    """The table as csv, tsv, json (below what is `told`: a schema first) or txt (what `text` makes for so many columns)."""
    if form == "json":
        rows = [{name: rounded(value) for name, value in zip(grid.header, row, strict=True)} for row in grid.rows]
        return json_object({**told, "rows": rows})
    if form == "txt":
        return text(columns=PAGE, colour=False).encode("utf-8", "backslashreplace")
    return csv_grid(grid, delimiter="\t" if form == "tsv" else ",")


def rounded(value: Cell) -> Cell:
    """A number to EXACT decimals; anything else as it is."""
    return round(value, EXACT) if isinstance(value, float) else value
