"""Which sentence of one version answers which of the other: the exact backbone first, then by shared words."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from framing.aligner.keys import FUNCTION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.aligner.keys import Keys

THRESHOLD = 0.11
POSITION = 0.04
NEIGHBOUR = 0.03
CONTAINMENT = 0.25
NAMED = ("headline", "subhead", "dateline", "byline")
FREQUENT = 40
"""A word in more sentences than this pairs none."""

FEW, STRONG = 0.25, 0.35
"""Where fewer than FEW of the sentences found an answer, the texts are no versions, and only STRONG pairs count."""

Pairs = list[tuple[int, int]]
Component = tuple[list[int], list[int]]
"""Sentences of A and sentences of B that answer one another together."""
Bags = dict[int, dict[str, None]]
"""Sentence → its stems of content, in order."""
Scores = dict[tuple[int, int], float]


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
    similar = _similar(a, b, exact)
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
    """Sentences with the same norms: unique ones anywhere, repeated ones beside sentences that are paired, or in order."""
    places: tuple[dict[object, list[int]], ...] = (defaultdict(list), defaultdict(list))
    for side, keys in enumerate((a, b)):
        for n, (start, end) in enumerate(keys.sentences):
            aside = keys.furniture[start:end]
            places[side][keys.norms[start:end], aside if True in aside and False in aside else aside[:1]].append(n)
    pairs: dict[int, int] = {}
    repeated: list[tuple[list[int], list[int]]] = []
    for key, here in places[0].items():
        there = places[1].get(key)
        if there and len(here) == len(there) == 1:
            pairs[here[0]] = there[0]
        elif there:
            repeated.append((here, there))
    if repeated:
        _pair_repeated(pairs, repeated)
    return sorted(pairs.items())


def _pair_repeated(pairs: dict[int, int], repeated: list[tuple[list[int], list[int]]]) -> None:
    """Add to `pairs` repeated sentences: those after a paired one, then those before one, then the rest in order."""
    group = {i: number for number, (here, _) in enumerate(repeated) for i in here}
    free = {j: number for number, (_, there) in enumerate(repeated) for j in there}
    for step, order in ((1, sorted(group)), (-1, sorted(group, reverse=True))):
        for i in order:
            j = pairs.get(i - step, -2) + step
            if i not in pairs and free.get(j) == group[i]:
                pairs[i] = j
                del free[j]
    for here, there in repeated:
        pairs.update(zip([i for i in here if i not in pairs], [j for j in there if j in free], strict=False))


class _Rest(NamedTuple):
    """The sentences of one side that nothing answers word for word: the places of each, and its words of content as stems.

    A sentence that stands several times is kept once, with all its places.
    """

    places: dict[int, list[int]]
    bags: Bags


def _rest(keys: Keys, done: set[int]) -> _Rest:
    firsts: dict[tuple[str, ...], int] = {}
    places: dict[int, list[int]] = {}
    bags: Bags = {}
    for n, (start, end) in enumerate(keys.sentences):
        if n in done or keys.furniture[start]:
            continue
        first = firsts.setdefault(keys.norms[start:end], n)
        places.setdefault(first, []).append(n)
        if first == n:
            words = [s for s, c in zip(keys.stems[start:end], keys.classes[start:end], strict=True) if c > FUNCTION]
            bags[n] = dict.fromkeys(words)
    return _Rest(places, bags)


def _similar(a: Keys, b: Keys, anchors: Pairs) -> Pairs:
    """Pairs among the rest by cosine of shared stems, rarer ones weighing more, with position and neighbours as evidence."""
    rest = _rest(a, {i for i, _ in anchors}), _rest(b, {j for _, j in anchors})
    if not rest[0].bags or not rest[1].bags:
        return []
    shared, idf = _shared(rest[0].bags, rest[1].bags)
    size = tuple({n: math.sqrt(sum([idf[s] for s in bag])) for n, bag in side.bags.items()} for side in rest)
    na, nb = max(1, len(a.sentences) - 1), max(1, len(b.sentences) - 1)
    base = {(i, j): weight / (size[0][i] * size[1][j]) + POSITION * (1 - abs(i / na - j / nb)) for (i, j), weight in shared.items()}
    pairs = _greedy(base, set(anchors))
    pairs = _greedy(base, {*anchors, *pairs})
    if len(pairs) + len(anchors) < FEW * min(len(a.story), len(b.story)):
        pairs = [pair for pair in pairs if base[pair] >= STRONG]
    pairs += _parts((rest[0].bags, rest[1].bags), idf, shared, pairs)
    return sorted(pair for i, j in pairs for pair in zip(rest[0].places[i], rest[1].places[j], strict=False))


def _shared(bags_a: Bags, bags_b: Bags) -> tuple[Scores, dict[str, float]]:
    """For each two sentences that share a stem the weight of what they share; and each stem's weight, its IDF squared."""
    counts = Counter([stem for bags in (bags_a, bags_b) for bag in bags.values() for stem in bag])
    total = len(bags_a) + len(bags_b)
    weights = [math.log(1 + total / max(1, n)) ** 2 for n in range(total + 1)]
    idf = {stem: weights[n] for stem, n in counts.items()}
    where: dict[str, list[int]] = defaultdict(list)
    for j, bag in bags_b.items():
        for stem in bag:
            where[stem].append(j)
    shared: Scores = {}
    for i, bag in bags_a.items():
        for stem in bag:
            if stem in where and counts[stem] <= FREQUENT:
                weight = idf[stem]
                for j in where[stem]:
                    shared[i, j] = shared.get((i, j), 0.0) + weight
    return shared, idf


def _greedy(base: Scores, anchors: set[tuple[int, int]]) -> Pairs:
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


def _parts(bags: tuple[Bags, Bags], idf: dict[str, float], shared: Scores, pairs: Pairs) -> Pairs:
    """Splits and merges: a sentence left over whose words mostly stand in a sentence next to its own answer's, unexplained there."""
    mates = {}
    for i, j in pairs:
        mates[0, i], mates[1, j] = j, i
    extra: Pairs = []
    left = [(-weight, i, j) for (i, j), weight in shared.items() if ((0, i) in mates) != ((1, j) in mates)]
    for _, i, j in sorted(left):
        for side, mine, other in ((0, i, j), (1, j, i)):
            mate = mates.get((1 - side, other))
            if (side, mine) in mates or mate is None or abs(mate - mine) > 1:
                continue
            spare = bags[1 - side][other].keys() - bags[side][mate].keys()
            mass = sum(idf[s] for s in bags[side][mine])
            if mass and sum(idf[s] for s in bags[side][mine] if s in spare) >= CONTAINMENT * mass:
                extra.append((i, j))
                mates[side, mine] = other
    return extra


def components(pairs: Pairs) -> list[Component]:
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
                if j in right:
                    continue
                right.add(j)
                new = set(to_a[j]) - left
                left |= new
                todo += new
        seen |= left
        found.append((sorted(left), sorted(right)))
    return found
