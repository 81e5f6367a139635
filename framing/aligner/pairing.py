"""Which sentence of one version answers which of the other: the exact backbone first, then by shared words."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from framing.aligner.keys import CONTENT, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.aligner.keys import Keys

THRESHOLD = 0.13
POSITION = 0.06
NEIGHBOUR = 0.05
CONTAINMENT = 0.5
NAMED = ("headline", "subhead", "dateline", "byline")
FREQUENT = 40
"""A word in more sentences than this pairs none."""

Pairs = list[tuple[int, int]]


def chain(points: Iterable[tuple[int, int]]) -> Pairs:
    """A longest subset of `points` that rises in both coordinates: patience sorting, O(n log n) (Fredman 1975).

    >>> chain([(0, 0), (1, 5), (2, 1), (3, 2)])
    [(0, 0), (2, 1), (3, 2)]
    """
    ordered = sorted(points, key=lambda point: (point[0], -point[1]))
    tails: list[int] = []
    ends: list[int] = []
    back: list[int] = []
    for n, (_, j) in enumerate(ordered):
        at = bisect_left(tails, j)
        back.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [j]
        ends[at : at + 1] = [n]
    found: Pairs = []
    n = ends[-1] if ends else -1
    while n >= 0:
        found.append(ordered[n])
        n = back[n]
    return found[::-1]


def pair_sentences(a: Keys, b: Keys) -> tuple[Pairs, Pairs]:
    """Sentence pairs that are the same word for word, and pairs that share enough words.

    Furniture answers only the same furniture. A sentence may stand in several of the second kind of pair (splits and merges).
    """
    exact = _exact(a, b)
    done_a, done_b = {i for i, _ in exact}, {j for _, j in exact}
    rest_a = [i for i, (start, _) in enumerate(a.sentences) if i not in done_a and not a.furniture[start]]
    rest_b = [j for j, (start, _) in enumerate(b.sentences) if j not in done_b and not b.furniture[start]]
    similar = _similar(a, b, rest_a, rest_b, exact)
    return exact, sorted(similar + _named(a, b, exact + similar))


def _named(a: Keys, b: Keys, pairs: Pairs) -> Pairs:
    """What stands once in each version and has a name of its own answers its namesake, however much it was rewritten."""
    found = []
    for kind in NAMED:
        left, right = ([n for n in keys.story if keys.kinds[n] == kind] for keys in (a, b))
        if len(left) == len(right) == 1 and not any(i == left[0] or j == right[0] for i, j in pairs):
            found.append((left[0], right[0]))
    return found


def _exact(a: Keys, b: Keys) -> Pairs:
    """Sentences with the same norms: unique ones anywhere, repeated ones in order."""
    places: tuple[dict[object, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for side, keys in enumerate((a, b)):
        for n, (start, end) in enumerate(keys.sentences):
            places[side][keys.norms[start:end], keys.furniture[start]].append(n)
    pairs: Pairs = []
    repeated: Pairs = []
    for key, here in places[0].items():
        there = places[1].get(key)
        if there:
            (pairs if len(here) == len(there) == 1 else repeated).extend(zip(here, there, strict=False))
    return sorted(pairs + repeated)


def _bag(keys: Keys, sentence: int) -> Counter[str]:
    start, end = keys.sentences[sentence]
    return Counter(keys.stems[n] for n in range(start, end) if keys.classes[n] in (CONTENT, NUMBER))


def _similar(a: Keys, b: Keys, rest_a: list[int], rest_b: list[int], anchors: Pairs) -> Pairs:
    """Pairs among the rest by cosine of shared stems, rarer ones weighing more, with position and neighbours as evidence."""
    if not rest_a or not rest_b:
        return []
    bags = ({i: _bag(a, i) for i in rest_a}, {j: _bag(b, j) for j in rest_b})
    df = Counter(stem for side in bags for bag in side.values() for stem in bag)
    total = len(rest_a) + len(rest_b)
    idf = {stem: math.log(1 + total / n) for stem, n in df.items()}
    size = tuple({n: math.sqrt(sum(idf[s] ** 2 for s in bag)) or 1.0 for n, bag in side.items()} for side in bags)
    where = defaultdict(list)
    for j, bag in bags[1].items():
        for stem in bag:
            where[stem].append(j)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    for i, bag in bags[0].items():
        for stem in bag:
            found = where.get(stem, ())
            if len(found) <= FREQUENT:
                for j in found:
                    shared[i, j] += idf[stem] ** 2
    na, nb = max(1, len(a.sentences) - 1), max(1, len(b.sentences) - 1)
    base = {(i, j): weight / (size[0][i] * size[1][j]) + POSITION * (1 - abs(i / na - j / nb)) for (i, j), weight in shared.items()}
    pairs = _greedy(base, set(anchors))
    pairs = _greedy(base, set(anchors) | set(pairs))
    return sorted(pairs + _parts(bags, idf, shared, pairs))


def _greedy(base: dict[tuple[int, int], float], anchors: set[tuple[int, int]]) -> Pairs:
    """Best first, ties by position; a pair whose neighbours are paired too counts for more."""
    scored = []
    for (i, j), score in base.items():
        near = ((i - 1, j - 1) in anchors) + ((i + 1, j + 1) in anchors)
        if score + NEIGHBOUR * near >= THRESHOLD + POSITION:
            scored.append((-score - NEIGHBOUR * near, i, j))
    used_a: set[int] = set()
    used_b: set[int] = set()
    pairs: Pairs = []
    for _, i, j in sorted(scored):
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            pairs.append((i, j))
    return pairs


def _parts(
    bags: tuple[dict[int, Counter[str]], dict[int, Counter[str]]],
    idf: dict[str, float],
    shared: dict[tuple[int, int], float],
    pairs: Pairs,
) -> Pairs:
    """Splits and merges: a sentence left over whose words mostly stand in a sentence next to its own answer's, unexplained there."""
    mates = {}
    for i, j in pairs:
        mates[0, i], mates[1, j] = j, i
    extra: Pairs = []
    for (i, j), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        for side, mine, other in ((0, i, j), (1, j, i)):
            mate = mates.get((1 - side, other))
            if (side, mine) in mates or mate is None or abs(mate - mine) > 1:
                continue
            spare = bags[1 - side][other] - bags[side][mate]
            mass = sum(idf[s] for s in bags[side][mine])
            if mass and sum(idf[s] for s in bags[side][mine] if s in spare) >= CONTAINMENT * mass:
                extra.append((i, j))
                mates[side, mine] = other
    return extra


def components(pairs: Pairs) -> list[tuple[list[int], list[int]]]:
    """Sentences that answer one another together: a split or merge makes a component of more than one pair.

    >>> components([(0, 0), (1, 1), (2, 1), (3, 5)])
    [([0], [0]), ([1, 2], [1]), ([3], [5])]
    """
    to_b, to_a = defaultdict(list), defaultdict(list)
    for i, j in pairs:
        to_b[i].append(j)
        to_a[j].append(i)
    seen: set[int] = set()
    found = []
    for start in to_b:
        if start in seen:
            continue
        left, right, todo = {start}, set(), [start]
        while todo:
            for j in to_b[todo.pop()]:
                right.add(j)
                new = set(to_a[j]) - left
                left |= new
                todo += new
        seen |= left
        found.append((sorted(left), sorted(right)))
    return found
