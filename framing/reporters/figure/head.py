"""The head of a figure: the counted swaps, one sentence of counts, the two sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from framing.reporters.figure.column import COLUMN, LEFT, MARGIN, WIDE
from framing.reporters.figure.flow import NBSP, Run, balanced, inked, lines
from framing.reporters.figure.ink import Rule
from framing.reporters.figure.strip import badge, elided

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.text import Document
    from framing.reporters.figure.ink import Ink
    from framing.reporters.view import Change, View

_FULL: Final = WIDE - 2 * MARGIN
_MOST: Final = 6
"""Swaps named in the title; the rest are counted."""
_SIZES: Final = ((2, 16.0), (4, 13.0), (_MOST, 11.0))
_LONGEST: Final = 30


def head(view: View, y: float) -> tuple[list[Ink], float]:
    """The ink of the head whose upper edge is at `y`, and where it ends."""
    found: list[Ink] = []
    shown = view.wordings[:_MOST]
    size = next(size for most, size in _SIZES if len(shown) <= most)
    set_ = balanced(tuple(_title(view, size)), _FULL)
    found += inked(set_, MARGIN, y + size, 1.62 * size)
    y += size + (len(set_) - 1) * 1.62 * size + 17.0
    told = balanced(tuple(_sentence(view)), _FULL)
    found += inked(told, MARGIN, y, 12.0)
    y += len(told) * 12.0
    for k, document in enumerate((view.comparison.a, view.comparison.b)):
        found += _source(document, view, k, y)
    return found, y + 28.0


def title(view: View) -> str:
    """The counted swaps as plain words."""
    return " ".join("".join(run.text for run in _title(view, 1.0)).replace(NBSP, " ").split())


def alt(view: View) -> str:
    """What the figure shows, for those who do not see it."""
    names = f"A is {view.comparison.a.name or 'unnamed'}, B is {view.comparison.b.name or 'unnamed'}."
    told = "".join(run.text for run in _sentence(view))
    return " ".join(f"Two versions of a text side by side. {names} {told} {view.comparison.signature}".split())


def _title(view: View, size: float) -> Iterator[Run]:
    if not view.wordings:
        same = view.comparison.a.text == view.comparison.b.text
        none = "The two texts are identical" if same else "No listed wording was changed" if view.changes else "No wording was changed"
        yield Run(none, "serif-bold", size)
    for change in view.wordings[:_MOST]:
        yield from _swap(change, size)
        yield Run(" " + 2 * NBSP + " ", "serif", size)
    if more := len(view.wordings) - _MOST:
        yield Run(f"and{NBSP}{more}{NBSP}more" if more > 0 else "", "sans", 0.6 * size, "muted")


def _swap(change: Change, size: float) -> Iterator[Run]:
    """One change of wording, to be kept on one line: what A says, how often, and what B says."""
    key = str(change.number)
    yield _wording(change.a_text, "absent", "a", key, size)
    times = Run(f"{NBSP}×{change.count}" if change.count > 1 else "", "serif", 0.62 * size, "muted")
    if change.a_text:
        yield times
    yield Run(f"{NBSP}→{NBSP}", "sans", 0.9 * size, "muted")
    yield _wording(change.b_text, "removed", "b", key, size)
    if not change.a_text:
        yield times


def _wording(text: str, none: str, side: str, key: str, size: float) -> Run:
    if text:
        return Run(elided(text, _LONGEST).replace(" ", NBSP), "serif-bold", size, side, side, key)
    return Run(f"{NBSP}{none}{NBSP}", "serif-italic", 0.74 * size, side, f"none_{side}", key)


def _sentence(view: View) -> Iterator[Run]:
    """What B repeats, changes and keeps, each number with what it is a number of."""

    def told(text: str, *, bold: bool = False) -> Run:
        return Run(text, "serif-bold" if bold else "serif", 8.0)

    yield told(f"{view.shared:,} of A’s {counted(view.comparison.a.counts['words'], 'word')}", bold=True)
    yield told(" stand in B too. The texts differ in ")
    yield told(counted(len(view.changes), "content change"), bold=True)
    yield told(f" and {counted(view.style, 'house-style edit')}. ")
    if view.loaded[0]:
        yield told("B keeps ")
        yield told(f"{view.kept:,} of A’s {counted(view.loaded[0], 'loaded word')}", bold=True)
        yield told(f" and has {view.loaded[1]:,} in all." if view.loaded[1] != view.kept else ".")
    if not view.related:
        yield told(f" The texts are hardly versions of one another: they share {view.comparison.alignment.share:.0%} of their words.")


def counted(n: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "word"), counted(1200, "word")
    ('1 word', '1,200 words')
    """
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"


def _source(document: Document, view: View, k: int, y: float) -> Iterator[Ink]:
    """Badge, name and counts of one version above its column."""
    side, x = "ab"[k], LEFT[k]
    for drop, weight in ((0.0, 1.4),) if k == 0 else ((-0.5, 0.6), (1.1, 0.6)):
        yield Rule((x, y + drop), (x + COLUMN, y + drop), side, weight)
    yield from badge(side, x + 7.0, y + 13.5, 7.0)
    name = lines([Run(elided(" ".join(document.name.split()) or "unnamed", 44).replace(" ", NBSP), "sans-bold", 7.4)], COLUMN - 20)
    yield from inked(name[:1], x + 20.0, y + 12.0, 0.0)
    aside = len(view.furniture[k])
    left_out = f" · {counted(aside, 'line')} of page furniture left out" if aside else ""
    told = f"{counted(document.counts['words'], 'word')}, {view.loaded[k]:,} loaded{left_out}"
    yield from inked(lines([Run(told, "sans", 5.8, "muted")], COLUMN - 20)[:1], x + 20.0, y + 20.4, 0.0)
