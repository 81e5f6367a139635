"""Runs of text set into lines of a given width, with the marks that tell what changed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from framing.reporters.figure.faces import clean, fitting, width
from framing.reporters.figure.ink import Rule, Shape, Word, box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.reporters.figure.ink import Ink

NBSP: Final = "\u00a0"
THIN: Final = "\u2009"
"""A fifth of an em; no line is broken at either."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text set in one way: lines are broken at its spaces and, always, at a line feed.

    `mark` names how it is marked, and runs that share `mark` and `key` are marked as one; `rise` lifts it off the baseline.
    """

    text: str
    face: str = "serif"
    size: float = 7.5
    colour: str = "ink"
    mark: str = ""
    key: str = ""
    rise: float = 0.0


class Piece(NamedTuple):
    """A word or part of one, `wide` points long, `x` points from the left end of its line."""

    x: float
    text: str
    face: str
    wide: float
    run: Run


Line = tuple[Piece, ...]


class Mark(NamedTuple):
    """How marked words look: tint, edge of the tint, and the line below: single, double, dotted or dashed."""

    fill: str = ""
    edge: str = ""
    below: str = ""
    colour: str = ""


MARKS: Final = {
    "a": Mark("a_bg", below="single", colour="a"),
    "b": Mark("b_bg", below="double", colour="b"),
    "kept": Mark("kept_bg", below="dotted", colour="muted"),
    "move": Mark(below="dashed", colour="muted"),
    "none_a": Mark("card", "a"),
    "none_b": Mark("card", "b"),
    "listed_a": Mark("a"),
    "listed_b": Mark("b"),
    "kept_a": Mark("muted"),
    "kept_b": Mark("muted"),
    "other_a": Mark("a_bg", below="single", colour="a"),
    "other_b": Mark("b_bg", below="single", colour="b"),
    "gap_a": Mark("card", "a"),
    "gap_b": Mark("card", "b"),
}
"""The marks by name; a tint is never the only cue, so they hold in grey."""

_PIECE: Final = re.compile(r"[ \n]|[^ \n—]*—|[^ \n—]+")


class _Word(NamedTuple):
    """Pieces that no line break parts; `space` is the room before them, `feed` asks for a new line."""

    pieces: Line
    space: float = 0.0
    feed: bool = False


def lines(runs: Iterable[Run], wide: float) -> tuple[Line, ...]:
    """Break `runs` into lines at most `wide` points long; law: no piece reaches past `wide`, and no text is lost.

    >>> [[piece.text for piece in line] for line in lines([Run("Six of the bodies had been found.")], 60)]
    [['Six', 'of', 'the'], ['bodies', 'had'], ['been', 'found.']]
    """
    found: list[list[Piece]] = [[]]
    end = 0.0
    for word in (part for whole in _words(runs) for part in _cut(whole, wide)):
        room = sum(piece.wide for piece in word.pieces)
        if word.feed or (found[-1] and end + word.space + room > wide):
            found.append([])
            end = 0.0
        elif found[-1]:
            end += word.space
        for piece in word.pieces:
            found[-1].append(piece._replace(x=end))
            end += piece.wide
    return tuple(map(_ordered, found))


def _ordered(line: list[Piece]) -> Line:
    """The line with runs of right-to-left words set from right to left; inside a word, matplotlib sees to it."""
    found: list[Piece] = []
    for backward, group in groupby(line, key=lambda piece: not piece.text.isascii() and any(map(_backward, piece.text))):
        run = list(group)
        ends = run[0].x + run[-1].x + run[-1].wide
        found += [piece._replace(x=ends - piece.x - piece.wide) for piece in run] if backward else run
    return tuple(found)


def _backward(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("R", "AL")


def _words(runs: Iterable[Run]) -> Iterator[_Word]:
    """Unbreakable words in order; a word may take pieces from several runs."""
    pieces: list[Piece] = []
    space = 0.0
    for run in runs:
        for text in _PIECE.findall(clean(run.text)):
            if text not in " \n":
                shown, face = fitting(text, run.face)
                pieces.append(Piece(0.0, shown, face, width(shown, face, run.size), run))
                if not text.endswith("—"):
                    continue
            if pieces:
                yield _Word(tuple(pieces), space)
                pieces, space = [], 0.0
            if text == "\n":
                yield _Word((), feed=True)
            elif text == " ":
                space = width(" ", run.face, run.size)
    if pieces:
        yield _Word(tuple(pieces), space)


def _cut(word: _Word, wide: float) -> Iterator[_Word]:
    """The word itself, or its parts where it is longer than a line (an address, a line without spaces)."""
    if sum(piece.wide for piece in word.pieces) <= wide:
        yield word
        return
    space = word.space
    for piece in word.pieces:
        text = piece.text
        while text:
            n = _most(text, piece, wide)
            yield _Word((piece._replace(text=text[:n], wide=width(text[:n], piece.face, piece.run.size)),), space)
            text, space = text[n:], 0.0


def _most(text: str, piece: Piece, wide: float) -> int:
    """How many characters of `text` a line holds, one at least."""
    room = 0.0
    for n, char in enumerate(text):
        room += width(char, piece.face, piece.run.size)
        if n and room > wide:
            return n
    return len(text)


def balanced(runs: Sequence[Run], wide: float) -> tuple[Line, ...]:
    """As few lines as `lines` gives, of nearly the same length."""
    best = lines(runs, wide)
    for step in range(1, 12):
        tried = lines(runs, wide * (1 - 0.04 * step))
        if len(tried) > len(best):
            break
        best = tried
    return best


def longest(found: Sequence[Line]) -> float:
    """How far the longest line reaches."""
    return max((piece.x + piece.wide for line in found for piece in line), default=0.0)


def inked(found: Sequence[Line], x: float, y: float, leading: float) -> Iterator[Ink]:
    """The ink of lines `leading` points apart, the first one's baseline at `y`."""
    for n, line in enumerate(found):
        baseline = y + n * leading
        for (name, _), group in groupby(line, key=lambda piece: (piece.run.mark, piece.run.key)):
            if name:
                yield from _marked(MARKS[name], tuple(group), x, baseline)
        for piece in line:
            if piece.text.strip():
                run = piece.run
                yield Word(x + piece.x, baseline - run.rise, piece.text, piece.face, run.size, run.colour, piece.wide)


def _marked(mark: Mark, group: Line, x: float, baseline: float) -> Iterator[Ink]:
    """The tint, edge and line of words that are marked as one."""
    first = group[0]
    size, base = first.run.size, baseline - first.run.rise
    pad = 0.1 * size
    left, right = x + min(piece.x for piece in group) - pad, x + max(piece.x + piece.wide for piece in group) + pad
    top, bottom = base - 0.86 * size - 0.06 * size * bool(mark.edge), base + 0.27 * size
    if mark.fill:
        yield Shape(box(left, top, right - left, bottom - top), mark.fill, mark.edge, dashed=bool(mark.edge))
    if mark.below:
        yield from _below(mark, left, right, bottom)


def _below(mark: Mark, left: float, right: float, y: float) -> Iterator[Rule]:
    weights = {"single": (0.0,), "double": (-0.35, 0.95), "dotted": (-0.2,), "dashed": (-0.2,)}[mark.below]
    weight, dash = {"single": (1.1, ()), "double": (0.55, ()), "dotted": (0.8, (0.8, 1.2)), "dashed": (0.6, (3.0, 1.5))}[mark.below]
    for drop in weights:
        yield Rule((left, y + drop), (right, y + drop), mark.colour, weight, dash)
