"""The head of a figure: the counted swaps, one sentence of counts, the two sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from framing.reporters.figure.column import COLUMN, LEFT, MARGIN, WIDE
from framing.reporters.figure.faces import clean
from framing.reporters.figure.flow import NBSP, Run, balanced, inked, lines
from framing.reporters.figure.ink import Rule
from framing.reporters.figure.strip import badge, elided
from framing.reporters.wordings import swaps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.text import Document
    from framing.reporters.figure.ink import Ink
    from framing.reporters.view import View
    from framing.reporters.wordings import Swap

_FULL: Final = WIDE - 2 * MARGIN
_MOST: Final = 6
"""Swaps named in the title; the rest are counted."""
_SIZES: Final = ((2, 16.0), (4, 13.0), (_MOST, 11.0))
_LONGEST: Final = 30


def head(view: View, y: float) -> tuple[list[Ink], float]:
    """The ink of the head whose upper edge is at `y`, and where it ends."""
    found: list[Ink] = []
    size = next(size for most, size in _SIZES if min(len(swaps(view)), _MOST) <= most)
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
    return " ".join(clean("".join(run.text for run in _title(view, 1.0))).split())


def alt(view: View) -> str:
    """What the figure shows, for those who do not see it."""
    names = f"A is {view.comparison.a.name or 'unnamed'}, B is {view.comparison.b.name or 'unnamed'}."
    told = "".join(run.text for run in _sentence(view))
    return " ".join(clean(f"Two versions of a text side by side. {names} {told} {view.comparison.signature}").split())


def _title(view: View, size: float) -> Iterator[Run]:
    found = swaps(view)
    if not found:
        same = view.comparison.a.text == view.comparison.b.text
        none = "The two texts are identical" if same else "No listed wording was changed" if view.changes else "No wording was changed"
        yield Run(none, "serif-bold", size)
    for swap in found[:_MOST]:
        yield from _swap(swap, size)
        yield Run(f"{4 * NBSP} ", "serif", 0.8 * size)
    if len(found) > _MOST:
        yield Run(f"+{NBSP}{len(found) - _MOST}{NBSP}more", "sans", 0.62 * size, "muted")


def _swap(swap: Swap, size: float) -> Iterator[Run]:
    """What A says, how often, and what B says, to be kept on one line."""
    times = Run(f"{NBSP}×{swap.times}" if swap.times > 1 else "", "serif", 0.62 * size, "muted")
    yield _wording(swap.a, swap.missing, "a", swap, size)
    yield times if swap.a else Run("")
    yield Run(f"{NBSP}→{NBSP}", "sans", 0.9 * size, "muted")
    yield _wording(swap.b, swap.missing, "b", swap, size)
    yield Run("") if swap.a else times


def _wording(text: str, missing: str, side: str, swap: Swap, size: float) -> Run:
    key = f"{swap.change} {swap.a} {swap.b}"
    if text:
        return Run(elided(text, _LONGEST).replace(" ", NBSP), "serif-bold", size, side, side, key)
    return Run(f"{NBSP}{missing}{NBSP}".replace(" ", NBSP), "serif-italic", 0.74 * size, side, f"none_{side}", key)


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
        share = f"{view.comparison.alignment.share:.0%}"
        yield told(f" The texts are hardly versions of one another: {share} of their words answer a word of the other.")


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
    name = lines(
        [Run(elided(" ".join(document.name.split()) or f"Text {side.upper()}", 44).replace(" ", NBSP), "sans-bold", 7.4)], COLUMN - 20
    )
    yield from inked(name[:1], x + 20.0, y + 12.0, 0.0)
    aside = len(view.furniture[k])
    left_out = f" · {counted(aside, 'line')} of page furniture left out" if aside else ""
    told = f"{counted(document.counts['words'], 'word')}, {view.loaded[k]:,} loaded{left_out}"
    yield from inked(lines([Run(told, "sans", 5.8, "muted")], COLUMN - 20)[:1], x + 20.0, y + 20.4, 0.0)
