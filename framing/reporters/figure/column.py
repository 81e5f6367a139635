"""The paragraphs of one version as runs of text, and a row of the two side by side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from framing.reporters.figure.flow import THIN, Run, inked, lines
from framing.reporters.figure.ink import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.reporters.figure.flow import Line
    from framing.reporters.figure.ink import Ink
    from framing.reporters.rows import Row, Stretch

WIDE: Final = 504.0
"""Seven inches, in points: the width of a page of print."""
MARGIN: Final = 15.0
GUTTER: Final = 42.0
COLUMN: Final = (WIDE - 2 * MARGIN - GUTTER) / 2
LEFT: Final = (MARGIN, WIDE - MARGIN - COLUMN)
"""Where the columns of A and B begin."""
GLYPHS: Final = {"content": "≠", "style": "≈", "move": "⇅", "same": "="}
"""The sign in the gutter by state of the row."""

_SHORT: Final = 4
"""A change of at most so many words is set bold; in a longer one only the listed words are: a sentence in bold shouts."""


class _Type(NamedTuple):
    """How a kind of block is set: face, size, and the distance between its lines."""

    face: str
    size: float
    leading: float


_TYPES: Final = {
    "headline": _Type("serif-bold", 10.4, 14.6),
    "subhead": _Type("serif-bold", 8.6, 12.6),
    "byline": _Type("serif-italic", 7.5, 11.4),
    "caption": _Type("serif-italic", 7.5, 11.4),
}
_BODY: Final = _Type("serif", 7.5, 11.4)
_PAD: Final = 5.0
_WHITE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Band:
    """A row laid out: its lines in A and B, what its gutter says, how its lines are set, how high it is."""

    columns: tuple[tuple[Line, ...], tuple[Line, ...]]
    glyph: str
    label: str
    first: float
    leading: float
    high: float


Moves = Mapping[tuple[int, str], str]
"""The label of the row where moved text stands, by the number of the move and the side, a or b."""


def moves(rows: Iterable[Row]) -> Moves:
    """Where each move leads; the first row of several."""
    found: dict[tuple[int, str], str] = {}
    for row in rows:
        for side, stretches in (("a", row.a), ("b", row.b)):
            for stretch in stretches:
                if stretch.role == "move":
                    found.setdefault((stretch.number, side), row.label)
    return found


def band(row: Row, led: Moves) -> Band:
    """Lay out `row`: as high as the longer of its two sides; `led` says where moved text went."""
    kind = _TYPES.get(row.kind, _BODY)
    columns = (
        lines(_runs(row.a, "a", kind) if row.a else _none(row, "a", led), COLUMN),
        lines(_runs(row.b, "b", kind) if row.b else _none(row, "b", led), COLUMN),
    )
    text = max(map(len, columns)) * kind.leading
    label = row.label.capitalize() if row.label == row.kind else row.label
    return Band(columns, GLYPHS[row.state], label, _PAD + 0.5 * (kind.leading + 0.7 * kind.size), kind.leading, max(text, 19.0) + 2 * _PAD)


def folded(count: int) -> Band:
    """One line in the place of `count` identical rows."""
    told = lines([Run(f"{count} identical paragraphs", "sans-italic", 6.4, "muted")], COLUMN)
    return Band((told, told), GLYPHS["same"], "", _PAD + 8.2, 11.4, 11.4 + 2 * _PAD)


def drawn(of: Band, y: float) -> Iterator[Ink]:
    """The ink of a row whose upper edge is at `y`."""
    yield Rule((MARGIN, y), (WIDE - MARGIN, y), "hair", 0.6)
    for x, column in zip(LEFT, of.columns, strict=True):
        yield from inked(column, x, y + of.first, of.leading)
    loud = "ink" if of.glyph in (GLYPHS["content"], GLYPHS["move"]) else "muted"
    yield from centred(Run(of.glyph, "sans-bold" if loud == "ink" else "sans", 9.0, loud), y + of.first)
    yield from centred(Run(of.label, "sans", 5.4, "muted"), y + of.first + 8.2)


def centred(run: Run, y: float) -> Iterator[Ink]:
    """One line in the middle of the sheet, its baseline at `y`."""
    for line in lines([run], GUTTER):
        wide = line[-1].x + line[-1].wide if line else 0.0
        yield from inked((line,), (WIDE - wide) / 2, y, 0.0)


def _none(row: Row, side: str, led: Moves) -> Iterator[Run]:
    """What stands where this side of a row has nothing."""
    numbers = [stretch.number for stretch in (*row.a, *row.b) if stretch.role == "move"] if row.state == "move" else []
    told = next((f"moved: stands at {led[number, side]}" for number in numbers if (number, side) in led), "absent")
    yield Run(told, "sans-italic", 6.4, "muted")


def _runs(stretches: tuple[Stretch, ...], side: str, kind: _Type) -> Iterator[Run]:
    """The runs of one side of a row."""
    changed: Counter[str] = Counter()
    for stretch in stretches:
        changed[stretch.edit] += len(stretch.text.split())
    moving = 0
    for stretch, after in zip(stretches, (*stretches[1:], None), strict=True):
        if stretch.role == "gap":
            yield from _gap(stretch, after, side, kind)
        elif stretch.role == "content":
            yield from _changed(stretch, after, side, kind, bold=changed[stretch.edit] <= _SHORT)
        elif stretch.role == "break":
            yield Run(f" {stretch.text}\n", "sans", 0.8 * kind.size, "muted")
        elif stretch.role == "move" or stretch.number:
            yield from _moved(stretch, kind, begins=stretch.number != moving)
        else:
            yield _same(stretch, kind)
        moving = stretch.number if stretch.role in ("move", "style") else moving * (not stretch.text.strip())


def _same(stretch: Stretch, kind: _Type) -> Run:
    """Text that stands in both: marked if it is loaded and was kept, house style left unmarked."""
    text = _WHITE.sub(" ", stretch.text)
    kept = stretch.hit is not None and stretch.hit.group == "loaded" and stretch.finding is not None and stretch.finding.kind == "kept"
    return Run(text, kind.face, kind.size, mark="kept" if kept else "", key=stretch.hit.id if stretch.hit else "")


def _moved(stretch: Stretch, kind: _Type, *, begins: bool) -> Iterator[Run]:
    """Text that stands elsewhere in the other version, house style in it too; where it begins, the number of the move."""
    if begins:
        yield Run(f"{GLYPHS['move']}{stretch.number}{THIN}", "sans", 0.62 * kind.size, "muted", rise=0.3 * kind.size)
    yield Run(_WHITE.sub(" ", stretch.text), kind.face, kind.size, mark="move", key=str(stretch.number))


def _changed(stretch: Stretch, after: Stretch | None, side: str, kind: _Type, *, bold: bool) -> Iterator[Run]:
    """Changed words on their tint, the number of the change after the last of them."""
    face = "serif-bold" if bold or stretch.hit else kind.face
    yield Run(_WHITE.sub(" ", stretch.text), face, kind.size, mark=side, key=stretch.edit)
    if after is None or after.edit != stretch.edit:
        yield Run(f"{THIN}{stretch.number}", "sans-bold", 0.6 * kind.size, side, side, stretch.edit, 0.36 * kind.size)


def _gap(stretch: Stretch, after: Stretch | None, side: str, kind: _Type) -> Iterator[Run]:
    """The sign that words of the other version are missing here."""
    yield Run(f" {THIN}", kind.face, kind.size)
    yield Run(f"{THIN}∅{THIN}{stretch.number}{THIN}", "sans-bold", 0.72 * kind.size, side, f"none_{side}", stretch.edit, 0.1 * kind.size)
    yield Run(f"{THIN} " if after is not None and after.text[:1].isalnum() else THIN, kind.face, kind.size)
