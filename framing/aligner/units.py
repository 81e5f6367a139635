"""Linked tokens as ranges: runs that rise together, phrases, the heaviest chain of them, and what was moved off it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

NEAR = 3
"""Moved words at most so many tokens apart, on both sides, moved together."""
FIRM = 3
"""So many tokens that cross a link of the user's give way to it; a longer run keeps its place."""


class Unit(NamedTuple):
    """Tokens `a` to the one before `a_end` answer `b` to the one before `b_end`: one by one, or together as a phrase."""

    a: int
    a_end: int
    b: int
    b_end: int
    phrase: bool = False

    @property
    def weight(self) -> int:
        """What it counts in the chain: how many tokens of A it links."""
        return self.a_end - self.a


class Pinned(Unit):
    """A unit that the user set."""

    __slots__ = ()

    @property
    def weight(self) -> int:
        """How many tokens of A it links, and FIRM."""
        return self.a_end - self.a + FIRM


def runs(links: Iterable[tuple[int, int]]) -> list[Unit]:
    """One-to-one links as the fewest runs that rise together on both sides.

    >>> runs([(0, 4), (2, 9), (1, 5)])
    [Unit(a=0, a_end=2, b=4, b_end=6, phrase=False), Unit(a=2, a_end=3, b=9, b_end=10, phrase=False)]
    """
    found: list[Unit] = []
    first = last = other = -2
    for i, j in sorted(links):
        if i == last + 1 and j == other + 1:
            last, other = i, j
            continue
        if last >= 0:
            found.append(Unit(first, last + 1, other - (last - first), other + 1))
        first = last = i
        other = j
    if last >= 0:
        found.append(Unit(first, last + 1, other - (last - first), other + 1))
    return found


def heaviest_chain(units: list[Unit]) -> list[Unit]:
    """The chain of `units` (in the order of A) that rises in B and links the most tokens, in O(n log n).

    Longest increasing subsequence with weights over a Fenwick tree (Fenwick 1994).

    >>> one, other, last = Unit(0, 5, 9, 14), Unit(5, 6, 0, 1), Unit(6, 9, 1, 4)
    >>> heaviest_chain([one, other, last]) == [one]
    True
    """
    if all(one.b_end <= other.b for one, other in pairwise(units)):
        return units
    rank = {b: n for n, b in enumerate(sorted(unit.b for unit in units), 1)}
    tree = [(0, -1)] * (len(rank) + 1)
    back = []
    for n, unit in enumerate(units):
        at = rank[unit.b]
        best = _heaviest(tree, at - 1)
        back.append(best[1])
        weight = best[0] + unit.weight
        while at < len(tree):
            if weight > tree[at][0]:
                tree[at] = (weight, n)
            at += at & -at
    kept = []
    n = _heaviest(tree, len(rank))[1]
    while n >= 0:
        kept.append(units[n])
        n = back[n]
    return kept[::-1]


def _heaviest(tree: list[tuple[int, int]], at: int) -> tuple[int, int]:
    best = (0, -1)
    while at:
        if tree[at][0] > best[0]:
            best = tree[at]
        at &= at - 1
    return best


def moved_together(off: Iterable[Unit], units: list[Unit]) -> list[list[Unit]]:
    """Units off the chain, those that moved side by side with nothing linked between them as one run."""
    held_a = {t for unit in units for t in (unit.a, unit.a_end - 1)}
    held_b = {t for unit in units for t in (unit.b, unit.b_end - 1)}

    def together(one: Unit, other: Unit) -> bool:
        return (
            0 <= other.a - one.a_end <= NEAR
            and 0 <= other.b - one.b_end <= NEAR
            and held_a.isdisjoint(range(one.a_end, other.a))
            and held_b.isdisjoint(range(one.b_end, other.b))
        )

    found: list[list[Unit]] = []
    for unit in off:
        if found and together(found[-1][-1], unit):
            found[-1].append(unit)
        else:
            found.append([unit])
    return found
