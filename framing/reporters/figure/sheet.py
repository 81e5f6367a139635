"""The side-by-side figure from head to foot, and how a long pair is kept to a sheet."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from framing.reporters.figure.column import WIDE, band, drawn, folded, moves
from framing.reporters.figure.foot import foot, strip_key
from framing.reporters.figure.head import alt, head, title
from framing.reporters.figure.paint import INCH, Sheet
from framing.reporters.figure.strip import HIGH, strip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.reporters.figure.column import Band, Moves
    from framing.reporters.rows import Row
    from framing.reporters.view import View

    Laid = tuple[Band, tuple[Row, ...]]

LONGEST: Final = 60 * INCH
"""How high the rows of a figure may be together, in points."""
_TOP: Final = 16.0


def sheet(view: View) -> Sheet:
    """The figure of a comparison, as high as its text needs."""
    ink, y = head(view, _TOP)
    ink += strip(view, y)
    y += HIGH + 7.0
    ink += strip_key(view, y)
    y += 9.0
    laid = _laid(view.rows)
    for one, _ in laid:
        ink += drawn(one, y)
        y += one.high
    below, y = foot(view, [row for _, rows in laid for row in rows], y)
    return Sheet(WIDE, y + 10.0, (*ink, *below), title(view), alt(view))


def _laid(rows: tuple[Row, ...]) -> list[Laid]:
    """The rows as they are; past the longest sheet with runs of identical ones folded, and then the first part."""
    led = moves(rows)
    whole, complete = _fitting((band(row, led), (row,)) for row in rows)
    return whole if complete else _fitting(_folded(rows, led))[0]


def _fitting(laid: Iterable[Laid]) -> tuple[list[Laid], bool]:
    """As many rows laid out, each with the rows it stands for, as fit on the longest sheet; and whether that is all."""
    found: list[Laid] = []
    high = 0.0
    for one in laid:
        high += one[0].high
        if high > LONGEST and found:
            return found, False
        found.append(one)
    return found, True


def _folded(rows: tuple[Row, ...], led: Moves) -> Iterator[Laid]:
    for same, group in groupby(rows, key=lambda row: row.state == "same"):
        run = tuple(group)
        if same and len(run) > 1:
            yield folded(len(run)), run
        else:
            yield from ((band(row, led), (row,)) for row in run)
