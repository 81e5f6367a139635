"""A comparison or a score as plain text: the summary in a terminal, and the txt report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.model.comparison import Comparison
from framing.reporters.summary import ADDED, REMOVED, Line, Summary, Version, summary
from framing.reporters.terminal import cell, cut, shares, shown, styled, width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.comparison import Score

PAGE = 100
"""How many columns the txt report has."""

_LEAST = 40
"""A narrower terminal is written past its edge: columns of three letters tell nothing."""


def plain(value: Comparison | Score) -> bytes:
    """The txt report: everything, 100 columns wide, without colour, in UTF-8.

    >>> import framing
    >>> pair = framing.document("They were martyred.", name="Agency"), framing.document("They were killed.", name="Radio")
    >>> print(plain(framing.compare(*pair)).decode().splitlines()[2])
    1  martyred → killed  Harsher word → not listed  1
    """
    return text(value).encode()


def text(value: Comparison | Score, *, columns: int = PAGE, colour: bool = False, most: int | None = None) -> str:
    """What a terminal shows of `value` in `columns`, ending in a newline; only the first `most` changes where a number is given.

    Nothing of it can steer a terminal, whatever stands in the articles: see `terminal.shown`.
    """
    columns = max(columns, _LEAST)
    if isinstance(value, Comparison):
        lines = _comparison(summary(value), columns, colour=colour, most=most)
    else:
        from framing.reporters.concordance import lines_of

        lines = lines_of(value, columns, colour=colour)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _comparison(told: Summary, columns: int, *, colour: bool, most: int | None) -> list[str]:
    rows = told.rows[:most]
    lines = [*_versions(told.versions, columns, colour=colour), *_rows(rows, columns, colour=colour)]
    if len(rows) < len(told.rows):
        lines.append(styled(f"… and {len(told.rows) - len(rows):,} more changes: -f txt lists them all", "faint", colour=colour))
    otherwise = [cut(shown(line), columns) for line in told.otherwise]
    return [*lines, *otherwise, *map(shown, told.remarks), styled(shown(told.signature), "faint", colour=colour)]


def _versions(versions: Iterable[Version], columns: int, *, colour: bool) -> list[str]:
    """One line a version: siglum, name, words, loaded words."""
    cells = [(v.siglum, shown(v.name), f"{v.words:,} word{'' if v.words == 1 else 's'}", f"{v.loaded:,} loaded") for v in versions]
    ends = [max(width(row[k]) for row in cells) for k in (2, 3)]
    room = min(max(width(row[1]) for row in cells), max(8, columns - sum(ends) - 6))
    return [
        f"{styled(siglum, siglum.lower(), colour=colour)} {cell(cut(name, room), room)}  "
        f"{cell(words, ends[0], right=True)}  {cell(loaded, ends[1], right=True)}"
        for siglum, name, words, loaded in cells
    ]


def _rows(rows: Iterable[Line], columns: int, *, colour: bool) -> list[str]:
    """The changes in columns: number, wording in A, wording in B, category, where; what does not fit is cut."""
    cells = [(str(row.number), shown(row.a), shown(row.b), shown(row.category), shown(row.where)) for row in rows]
    if not cells:
        return []
    number, *wanted = (max(width(row[k]) for row in cells) for k in range(5))
    room = columns - number - 9
    category, where = (wanted[2], wanted[3]) if sum(wanted) <= room else (min(wanted[2], room * 2 // 5), min(wanted[3], room // 5))
    a, b = shares(wanted[:2], room - category - where)
    lines = []
    for place, mine, theirs, heading, label in cells:
        spare = 0 if heading else category + 2
        middle = _wording(mine, theirs, (a, b + spare), colour=colour)
        last = f"{cell(cut(heading, category), category)}  " if heading else ""
        lines.append(f"{place:>{number}}  {middle}  {last}{cut(label, where)}")
    return lines


def _wording(mine: str, theirs: str, room: tuple[int, int], *, colour: bool) -> str:
    """Both wordings, the arrow in its column; a long one that nothing answers has the room of both."""
    a, b = room
    both = a + b
    if theirs == REMOVED and width(mine) > a:
        a = min(width(mine), both - len(REMOVED))
    elif mine == ADDED and width(theirs) > b:
        a = len(ADDED)
    b = both - a
    return f"{_side(mine, a, 'a', colour=colour)} → {_side(theirs, b, 'b', colour=colour)}"


def _side(wording: str, room: int, style: str, *, colour: bool) -> str:
    """One wording in its colour, filled up to `room`; a count at its end is never cut off."""
    body, times, count = wording.rpartition(" ×")
    kept = f"{cut(body, room - width(times + count))}{times}{count}" if count.isdecimal() else cut(wording, room)
    return styled(cell(kept, room), "faint" if wording in (ADDED, REMOVED) else style, colour=colour)
