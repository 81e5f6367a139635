"""The two texts as strips from first word to last: where loaded words stand, and which stretch answers which."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from framing.reporters.figure.column import MARGIN, WIDE
from framing.reporters.figure.flow import NBSP, Run, inked, lines, longest
from framing.reporters.figure.ink import Rule, Shape, box, disc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.alignment import Edit
    from framing.model.text import Document, Span
    from framing.reporters.figure.ink import Ink
    from framing.reporters.view import Change, View

_LABEL: Final = 9.0
_TRACK: Final = 14.0
_BETWEEN: Final = 17.0
HIGH: Final = 2 * (_LABEL + _TRACK) + _BETWEEN
"""How high the strips are with their labels, in points."""
_START: Final = MARGIN + 17.0
_END: Final = WIDE - MARGIN
_THIN: Final = 1.6
_LONGEST_LABEL: Final = 26


class _Scale(NamedTuple):
    """From code points of a text to points on the paper: each word of the story takes the same room."""

    starts: tuple[int, ...]
    before: tuple[int, ...]

    def at(self, offset: int) -> float:
        """Where the words before `offset` end."""
        return _START + (_END - _START) * self.before[bisect_left(self.starts, offset)] / max(1, self.before[-1])

    def extent(self, span: Span) -> tuple[float, float]:
        """From where to where `span` reaches."""
        return self.at(span.start), self.at(span.end)


def _scale(document: Document) -> _Scale:
    return _Scale(document.tokens.starts, tuple(accumulate(document.is_word, initial=0)))


def strip(view: View, y: float) -> Iterator[Ink]:
    """The ink of both strips, the upper edge of A's label line at `y`."""
    documents = view.comparison.a, view.comparison.b
    scales = _scale(documents[0]), _scale(documents[1])
    tops = y + _LABEL, y + _LABEL + _TRACK + _BETWEEN
    yield from _ribbons(view, scales, (tops[0] + _TRACK, tops[1]))
    for k, top in enumerate(tops):
        yield Shape(box(_START, top, _END - _START, _TRACK), "card", "rule")
        yield from badge("ab"[k], MARGIN + 5.0, top + _TRACK / 2, 5.0)
    for k, top in enumerate(tops):
        yield from _changes(view, scales[k], k, top)
    for k, top in enumerate(tops):
        yield from _ticks(view, scales[k], k, top)
    yield from _labels(view, scales[0], 0, tops[0] - 2.6)
    yield from _labels(view, scales[1], 1, tops[1] + _TRACK + 6.6)


def badge(side: str, x: float, y: float, radius: float) -> Iterator[Ink]:
    """The siglum of a version around `x`, `y`: A in a circle, B in a square."""
    yield Shape(disc(x, y, radius) if side == "a" else box(x - radius, y - radius, 2 * radius, 2 * radius), side)
    for line in lines([Run(side.upper(), "sans-bold", 1.35 * radius, "card")], 4 * radius):
        yield from inked((line,), x - longest((line,)) / 2, y + 0.49 * radius, 0.0)


def _ribbons(view: View, scales: tuple[_Scale, _Scale], ends: tuple[float, float]) -> Iterator[Ink]:
    """A band from each stretch of A to the same stretch of B; what moved crosses, and has an edge."""
    for (a0, a1, b0, b1), moved in _stretches(view.comparison.alignment.edits, scales):
        yield Shape(((a0, ends[0]), (a1, ends[0]), (b1, ends[1]), (b0, ends[1])), "kept_bg" if moved else "hair", "rule" if moved else "")


def _stretches(edits: tuple[Edit, ...], scales: tuple[_Scale, _Scale]) -> list[tuple[tuple[float, float, float, float], bool]]:
    """Extents in A and B of what stands in both, neighbours joined; and whether it was moved."""
    found: list[tuple[tuple[float, float, float, float], int]] = []
    both = [(edit.a, edit.b, edit.move) for edit in edits if edit.a and edit.b and edit.kind not in ("content", "furniture")]
    for a, b, move in sorted(both):
        extent = *scales[0].extent(a), *scales[1].extent(b)
        if extent[0] == extent[1] or extent[2] == extent[3]:
            continue
        last = found[-1] if found else None
        if last and (last[0][1], last[0][3], last[1]) == (extent[0], extent[2], move):
            found[-1] = (last[0][0], extent[1], last[0][2], extent[3]), move
        else:
            found.append((extent, move))
    return sorted(((extent, move > 0) for extent, move in found), key=lambda one: one[1])


def _changes(view: View, scale: _Scale, k: int, top: float) -> Iterator[Ink]:
    """Changed wording as a tint with a line on its outer edge, an empty dashed place where words are missing."""
    side = "ab"[k]
    outer = top if k == 0 else top + _TRACK
    for edit in (edit for change in view.changes for edit in change.edits):
        if span := (edit.a, edit.b)[k]:
            start, end = _wide(*scale.extent(span))
            yield Shape(box(start, top, end - start, _TRACK), f"{side}_bg")
            yield Rule((start, outer), (end, outer), side, 1.1)
    for at in _missing(view, scale, k):
        yield Shape(box(at - 1.6, top + 1.0, 3.2, _TRACK - 2.0), "card", side, dashed=True)


def _wide(start: float, end: float) -> tuple[float, float]:
    """An extent wide enough to be seen."""
    return (start, end) if end - start >= _THIN else ((start + end - _THIN) / 2, (start + end + _THIN) / 2)


def _missing(view: View, scale: _Scale, k: int) -> Iterator[float]:
    """Where in this text stands nothing for words that the other has."""
    last = 0
    changed = {edit.id for change in view.wordings for edit in change.edits}
    for edit in view.comparison.alignment.edits:
        here, there = (edit.a, edit.b)[k], (edit.b, edit.a)[k]
        if here is None and there is not None and edit.id in changed:
            yield scale.at(last)
        elif here is not None and there is not None and not edit.move:
            last = here.end


def _ticks(view: View, scale: _Scale, k: int, top: float) -> Iterator[Ink]:
    """Listed words: through the strip where they changed, short and grey where loaded ones were kept."""
    changed = {edit.id for change in view.wordings for edit in change.edits}
    kept = {hit for finding in view.comparison.findings if finding.kind == "kept" for hit in (*finding.a, *finding.b)}
    places = [(edit.a, edit.b)[k] for edit in view.comparison.alignment.edits if edit.id in changed]
    spans = [span for span in places if span]
    for hit in view.comparison.hits:
        if hit.document != "AB"[k] or hit.furniture:
            continue
        start, end = scale.extent(hit.span)
        middle = (start + end) / 2
        if any(span.start < hit.span.end and hit.span.start < span.end for span in spans) and hit.id not in kept:
            yield Shape(box(middle - 1.2, top, 2.4, _TRACK), "ab"[k])
        elif hit.group == "loaded":
            yield Shape(box(middle - 0.4, top + (0.4 * _TRACK if k == 0 else 0.0), 0.8, 0.6 * _TRACK), "muted")


def _labels(view: View, scale: _Scale, k: int, baseline: float) -> Iterator[Ink]:
    """What changed, in words, where there is room: the changes in rank order, each at its first place."""
    taken: list[tuple[float, float]] = []
    for change in view.changes:
        told = _told(change, k)
        span = (change.edits[0].a, change.edits[0].b)[k]
        if span is None or not told:
            continue
        set_ = lines([Run(str(change.number), "sans-bold", 4.0, "ab"[k], rise=1.6), Run(f"{NBSP}{told}", "sans-bold", 5.6, "ab"[k])], _END)
        long = longest(set_)
        start = max(_START, min(scale.at(span.start) - 1.2, _END - long))
        if all(start > end + 5 or start + long < begin - 5 for begin, end in taken):
            taken.append((start, start + long))
            yield from inked(set_, start, baseline, 0.0)


def _told(change: Change, k: int) -> str:
    """The wording of a change on one side, short enough for a label; empty where it has no word."""
    text = (change.a_text, change.b_text)[k]
    if not any(map(str.isalnum, text)):
        return ""
    times = f" ×{change.count}" if change.count > 1 else ""
    return (elided(text, _LONGEST_LABEL) + times).replace(" ", NBSP)


def elided(text: str, most: int) -> str:
    """`text` cut at a word to at most `most` characters, with an ellipsis where it was cut.

    >>> elided("The U.S. has over 2,000 troops stationed in Iraq", 24)
    'The U.S. has over…'
    """
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:") + "…"
