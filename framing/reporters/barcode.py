"""Where along each text its listed wordings and its changes stand, in hundredths of the text."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.text import Document, Span
    from framing.reporters.view import Change, View

THIN = 0.45
"""A mark narrower than so many hundredths is drawn with a fixed width."""

TOUCH = 0.3
"""Changes closer than so many hundredths are drawn as one mark."""

SPOKEN = 12
"""Past so many places, the rest are only counted for a reader who hears the page."""

WIDE, NARROW = 640, 250
"""Widths in px that the two sets of labels are laid out for; on wider paper they only stand further apart."""


WORD_PX, DIGIT_PX, APART_PX = 7.2, 6.5, 8
"""Widths in px of a letter and a digit of a label, and of the space after it, taken from the widest of the usual typefaces."""

LABEL = 24
"""A wording of more characters is not set beside the number of its change."""

END = 100


class Mark(NamedTuple):
    """A mark from `at`, `width` hundredths long (0 for one of fixed width); `kind`: listed, other, gap or kept."""

    kind: str
    at: float
    width: float


class Ribbon(NamedTuple):
    """Text that both versions share: from, to in A and in B; `moved` where it changed places."""

    a: tuple[float, float]
    b: tuple[float, float]
    moved: bool


class Label(NamedTuple):
    """The number of a change, and a wording where there is room, at a place along the text; `end` where it is set flush right."""

    number: int
    text: str
    at: float
    end: bool


class Barcode(NamedTuple):
    """Marks of both versions, what they share, and labels for wide and for narrow paper."""

    a: tuple[Mark, ...]
    b: tuple[Mark, ...]
    ribbons: tuple[Ribbon, ...]
    wide: tuple[tuple[Label, ...], tuple[Label, ...]]
    narrow: tuple[tuple[Label, ...], tuple[Label, ...]]


class _Scale:
    """Offsets of one text as hundredths of its words."""

    def __init__(self, document: Document) -> None:
        self.starts = document.tokens.starts
        self.before = [0, *accumulate(document.is_word)]

    def at(self, offset: int) -> float:
        return round(100 * self.before[bisect_left(self.starts, offset)] / (self.before[-1] or 1), 2)

    def ends(self, span: Span) -> tuple[float, float]:
        return self.at(span.start), self.at(span.end)


def barcode(view: View) -> Barcode:
    """The barcode of a comparison; law: marks and ribbons of `compare(b, a)` are those of `compare(a, b)`, A and B exchanged."""
    scales = _Scale(view.comparison.a), _Scale(view.comparison.b)
    return Barcode(
        _marks(view, 0, scales),
        _marks(view, 1, scales),
        _ribbons(view, scales),
        (_labels(view, 0, scales[0], WIDE), _labels(view, 1, scales[1], WIDE)),
        (_labels(view, 0, scales[0], NARROW), _labels(view, 1, scales[1], NARROW)),
    )


def _marks(view: View, k: int, scales: tuple[_Scale, _Scale]) -> tuple[Mark, ...]:
    scale, hits = scales[k], view.comparison.hits
    changed = sorted(scale.ends(span) for change in view.changes for edit in change.edits if (span := (edit.a, edit.b)[k]))
    found = [_mark("other", *ends) for ends in _joined(changed)]
    found += [Mark("gap", scale.at(at), 0) for at in _gaps(view, k)]
    kept = {h for finding in view.comparison.findings if finding.kind == "kept" for h in (*finding.a, *finding.b)}
    for hit in hits:
        if hit.document == "AB"[k] and not hit.furniture and hit.group != "structural":
            at, end = scale.ends(hit.span)
            found.append(Mark("kept", at, 0) if hit.id in kept else _mark("listed", at, end))
    order = ("other", "kept", "listed", "gap")
    return tuple(sorted(found, key=lambda mark: (order.index(mark.kind), mark.at)))


def _joined(ends: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches that touch as one."""
    found: list[tuple[float, float]] = []
    for start, end in ends:
        if found and start - found[-1][1] < TOUCH:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _mark(kind: str, at: float, end: float) -> Mark:
    return Mark(kind, at, round(end - at, 2) if end - at > THIN else 0)


def _gaps(view: View, k: int) -> list[int]:
    """Offsets where a wording of the other version is missing, after what precedes it there; whole paragraphs are not missed."""
    missed = {part.edit for row in view.rows for part in (row.a, row.b)[k] if part.role == "gap"}
    found, at = [], 0
    for edit in view.comparison.alignment.edits:
        here, there = (edit.a, edit.b) if k == 0 else (edit.b, edit.a)
        if edit.id in missed:
            found.append(at)
        elif here and there and not edit.move:
            at = here.end
    return found


def _ribbons(view: View, scales: tuple[_Scale, _Scale]) -> tuple[Ribbon, ...]:
    found: list[Ribbon] = []
    for edit in view.comparison.alignment.edits:
        if edit.a and edit.b and edit.kind in (None, "style", "layout"):
            a, b, moved = scales[0].ends(edit.a), scales[1].ends(edit.b), edit.move > 0
            last = found[-1] if found else None
            if last and last.a[1] == a[0] and last.b[1] == b[0] and last.moved == moved:
                found[-1] = Ribbon((last.a[0], a[1]), (last.b[0], b[1]), moved)
            elif a[0] < a[1] and b[0] < b[1]:
                found.append(Ribbon(a, b, moved))
    return tuple(found)


def _labels(view: View, k: int, scale: _Scale, width: int) -> tuple[Label, ...]:
    """Labels that do not touch one another, the first changes first: the wording where it fits, else the number alone."""
    taken: list[tuple[float, float]] = []
    placed: list[Label] = []
    for change in view.changes:
        spans = [span for edit in change.edits if (span := (edit.a, edit.b)[k])]
        if spans:
            wording = _wording(change, k, len(spans)) if width == WIDE else ""
            label = _fitting(change.number, [wording, ""] if wording else [""], scale.at(spans[0].start), (taken, width))
            placed += [label] if label else []
    return tuple(sorted(placed, key=lambda label: label.at))


def _wording(change: Change, k: int, times: int) -> str:
    """The wording that a label may bear: a short one that the lexicon lists, or what answers it."""
    word = (change.a_text, change.b_text)[k]
    if not change.findings or len(word) > LABEL:
        return ""
    return f"{word} ×{times}" if times > 1 else word


def _fitting(number: int, texts: list[str], at: float, lane: tuple[list[tuple[float, float]], int]) -> Label | None:
    """The first of `texts` that finds room at `at` in the lane, whose taken stretches grow by it."""
    taken, width = lane
    for text in texts:
        room = 100 * (WORD_PX * (len(text) + bool(text)) + DIGIT_PX * len(str(number)) + APART_PX) / width
        flush = at + room > END
        here = (at - room, at) if flush else (at, at + room)
        if all(here[1] <= one or other <= here[0] for one, other in taken):
            taken.append(here)
            return Label(number, text, at, flush)
    return None


def percent(marks: Iterable[Mark], kinds: tuple[str, ...]) -> str:
    """Where the marks of some kinds stand, for a reader who hears the page: `0, 4 and 40`; no more than a dozen are named."""
    places = [str(place) for place in dict.fromkeys(sorted(round(mark.at) for mark in marks if mark.kind in kinds))]
    if len(places) > SPOKEN:
        return f"{', '.join(places[:SPOKEN])} and {len(places) - SPOKEN} more places"
    return " and ".join(filter(None, (", ".join(places[:-1]), places[-1]))) if places else "none"
