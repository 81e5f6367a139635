"""The two texts as strips from first word to last: where loaded words stand, and which stretch answers which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from framing.reporters.barcode import barcode
from framing.reporters.figure.column import MARGIN, WIDE
from framing.reporters.figure.flow import NBSP, THIN, Run, inked, lines, longest
from framing.reporters.figure.ink import Rule, Shape, box, disc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.reporters.barcode import Barcode, Label, Mark
    from framing.reporters.figure.ink import Ink
    from framing.reporters.view import View

_LABEL: Final = 9.0
_TRACK: Final = 14.0
_BETWEEN: Final = 17.0
HIGH: Final = 2 * (_LABEL + _TRACK) + _BETWEEN
"""How high the strips are with their labels, in points."""
_START: Final = MARGIN + 17.0
_END: Final = WIDE - MARGIN
_THINNEST: Final = 2.0


def strip(view: View, y: float) -> Iterator[Ink]:
    """The ink of both strips, the upper edge of A's label line at `y`."""
    told = barcode(view)
    tops = y + _LABEL, y + _LABEL + _TRACK + _BETWEEN
    yield from _ribbons(told, tops[0] + _TRACK, tops[1])
    for k, (side, top, marks) in enumerate(zip("ab", tops, (told.a, told.b), strict=True)):
        yield Shape(box(_START, top, _END - _START, _TRACK), "card", "rule", layer=0)
        yield from badge(side, MARGIN + 5.0, top + _TRACK / 2, 5.0)
        for mark in marks:
            yield from _marked(mark, side, top)
        yield from _labels(told.wide[k], side, top - 2.6 if k == 0 else top + _TRACK + 6.6)


def _at(hundredths: float) -> float:
    """A place along a text in points along the strip."""
    return _START + (_END - _START) * hundredths / 100


def _ribbons(told: Barcode, upper: float, lower: float) -> Iterator[Ink]:
    """A band from each stretch of A to the same stretch of B; what moved crosses, and has an edge."""
    for ribbon in sorted(told.ribbons, key=lambda one: one.moved):
        (a0, a1), (b0, b1) = (tuple(map(_at, extent)) for extent in (ribbon.a, ribbon.b))
        corners = ((a0, upper), (a1, upper), (b1, lower), (b0, lower))
        yield Shape(corners, "kept_bg" if ribbon.moved else "hair", "rule" if ribbon.moved else "", layer=0)


def _marked(mark: Mark, side: str, top: float) -> Iterator[Ink]:
    """One mark: a listed wording through the strip, other changes as a tint with a line on the outer edge of the strip."""
    wide = max(_THINNEST, (_END - _START) * mark.width / 100)
    start = min(_at(mark.at), _END - wide)
    if mark.kind == "gap":
        yield Shape(box(start - 0.6, top + 1.0, 3.2, _TRACK - 2.0), "card", side, dashed=True, layer=2)
    elif mark.kind == "listed":
        yield Shape(box(start, top, wide, _TRACK), side, layer=2)
    elif mark.kind == "kept":
        yield Shape(box(start + 0.6, top + (0.4 * _TRACK if side == "a" else 0.0), 0.8, 0.6 * _TRACK), "muted", layer=2)
    else:
        outer = top if side == "a" else top + _TRACK
        yield Shape(box(start, top, wide, _TRACK), f"{side}_bg")
        yield Rule((start, outer), (start + wide, outer), side, 1.1)


def badge(side: str, x: float, y: float, radius: float) -> Iterator[Ink]:
    """The siglum of a version around `x`, `y`: A in a circle, B in a square."""
    yield Shape(disc(x, y, radius) if side == "a" else box(x - radius, y - radius, 2 * radius, 2 * radius), side)
    for line in lines([Run(side.upper(), "sans-bold", 1.35 * radius, "card")], 4 * radius):
        yield from inked((line,), x - longest((line,)) / 2, y + 0.49 * radius, 0.0)


def _labels(labels: tuple[Label, ...], side: str, baseline: float) -> Iterator[Ink]:
    """The numbers of the changes where they stand, and listed wordings where there is room."""
    for label in labels:
        number = Run(str(label.number), "sans-bold", 4.4, side, rise=1.4) if label.text else Run(str(label.number), "sans-bold", 5.0, side)
        set_ = lines([number, Run(f"{THIN}{label.text}".replace(" ", NBSP), "sans-bold", 5.6, side)], WIDE)
        start = _at(label.at) - (longest(set_) if label.end else 0.0)
        yield from inked(set_, max(_START, start), baseline, 0.0)


def elided(text: str, most: int) -> str:
    """`text` cut at a word to at most `most` characters, with an ellipsis where it was cut.

    >>> elided("The U.S. has over 2,000 troops stationed in Iraq", 24)
    'The U.S. has over…'
    """
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:") + "…"
