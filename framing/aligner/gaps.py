"""What stands between two anchors on both sides and was not linked: one word for another, a phrase for a phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.aligner.keys import CONTENT, FUNCTION, NUMBER, PUNCTUATION
from framing.aligner.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.aligner.keys import Keys
    from framing.aligner.tokens import Links

Group = tuple[list[int], list[int]]
COVERAGE = 0.45
"""Least share of the shorter side that must be linked already before gaps are filled."""
DIAGONAL = 4
PHRASE = 6


def fill_gaps(a: Keys, b: Keys, sides: tuple[list[int], list[int]], links: Links) -> list[Unit]:
    """Substitutions: tokens that answer one another because their neighbours do; single ones join `links`, phrases are given.

    A gap of n words against n, n ≤ 4, is linked word by word; one of m × n ≤ 6 as a phrase.
    """
    run_a, run_b = sides
    linked = sum(t in links for t in run_a)
    if linked < COVERAGE * min(len(run_a), len(run_b)):
        return []
    groups = [group for gap, other in _gaps(run_a, run_b, links) for group in _answers(a, b, gap, other)]
    links.update((x[0], y[0]) for x, y in groups if len(x) == len(y) == 1)
    return [Unit(x[0], x[-1] + 1, y[0], y[-1] + 1, phrase=True) for x, y in groups if not len(x) == len(y) == 1]


def _gaps(run_a: list[int], run_b: list[int], links: Links) -> Iterator[Group]:
    """Unlinked tokens of A and of B that stand between the same two links."""
    place = {t: n for n, t in enumerate(run_b)}
    taken = {place[j] for t in run_a if (j := links.get(t)) is not None and j in place}
    left = -1
    gap: list[int] = []
    for t in [*run_a, None]:
        right = len(run_b) if t is None else place.get(links.get(t, -1), -1)
        if right < 0 and t is not None:
            gap.append(t)
            continue
        if gap and left + 1 < right and taken.isdisjoint(range(left + 1, right)):
            other = run_b[left + 1 : right]
            if _contiguous(gap) and _contiguous(other):
                yield gap, other
        gap, left = [], right


def _contiguous(run: list[int]) -> bool:
    return run[-1] - run[0] == len(run) - 1


def _answers(a: Keys, b: Keys, gap: list[int], other: list[int]) -> list[Group]:
    """How the tokens of a gap answer those of the other: marks only marks, words only words."""
    x = [t for t in gap if a.classes[t] != PUNCTUATION]
    y = [t for t in other if b.classes[t] != PUNCTUATION]
    if not x or not y:
        return [([s], [t]) for s, t in zip(gap, other, strict=False)] if not x and not y and len(gap) == len(other) == 1 else []
    if len(x) == len(y) and len(x) <= DIAGONAL:
        return [([s], [t]) for s, t in zip(x, y, strict=True) if _may(a.classes[s], b.classes[t])]
    content_x = [t for t in x if a.classes[t] in (CONTENT, NUMBER)]
    content_y = [t for t in y if b.classes[t] in (CONTENT, NUMBER)]
    if len(content_x) == len(content_y) == 1 and _may(a.classes[content_x[0]], b.classes[content_y[0]]):
        return [(content_x, content_y)]
    if len(x) * len(y) <= PHRASE:
        return [(x, y)]
    return []


def _may(one: int, other: int) -> bool:
    """Whether words of these two classes may stand for one another."""
    return one == other or {one, other} == {CONTENT, FUNCTION} or {one, other} == {NUMBER, FUNCTION}
