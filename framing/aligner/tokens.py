"""Which token answers which inside a pair of sentences: by likeness, by context, by position, best first."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from framing.aligner.keys import CONTENT, NUMBER
from framing.aligner.pairing import chain

if TYPE_CHECKING:
    from framing.aligner.keys import Keys

STEM = 0.9
FUZZY = 0.9
"""What likeness in letters is worth beside the same norm (1) and the same stem."""
ALIKE = 0.82
"""Jaro-Winkler similarity from which two content words count as alike."""
SURE = 0.89
"""Similarity from which alike words need no support: names spelt two ways, and not *come* and *computer*."""
CONTEXT = 0.3
BESIDE = 0.8
"""What a neighbour one step off the diagonal is worth beside one on it."""
POSITION = 0.5
LENGTHS = 0.25
"""Position counts for less where the runs differ in length: its weight falls with this power of their ratio."""
LEAST = (1.34, 1.3, 0.95, 0.85)
"""Least score of a link by class of word: marks and function words need support from their neighbours."""
NEAR, DRIFT = 8, 2
"""A weak link needs a strong one within NEAR tokens, displaced alike within DRIFT."""
CELLS = 40_000
"""The most candidate cells a pair of runs may have; beyond it is cut at words unique to both."""

Links = dict[int, int]
Likeness = dict[tuple[int, int], float]


def link_tokens(a: Keys, b: Keys, run_a: list[int], run_b: list[int]) -> Links:
    """One-to-one links between the tokens `run_a` of A and `run_b` of B (each in order, not always contiguous)."""
    links: Links = {}
    todo = [(run_a, run_b)]
    while todo:
        x, y = todo.pop()
        x, y = _ends(a, b, x, y, links)
        if not x or not y:
            continue
        if len(x) * len(y) <= CELLS:
            links.update(_best_first(a, b, x, y))
        else:
            todo += _cut(a, b, x, y, links)
    return links


def _ends(a: Keys, b: Keys, x: list[int], y: list[int], links: Links) -> tuple[list[int], list[int]]:
    """Link the equal beginning and end of two runs; what is left."""
    least = min(len(x), len(y))
    n = 0
    while n < least and a.norms[x[n]] == b.norms[y[n]]:
        links[x[n]] = y[n]
        n += 1
    m = 0
    while m < least - n and a.norms[x[-1 - m]] == b.norms[y[-1 - m]]:
        links[x[-1 - m]] = y[-1 - m]
        m += 1
    return x[n : len(x) - m], y[n : len(y) - m]


def _cut(a: Keys, b: Keys, x: list[int], y: list[int], links: Links) -> list[tuple[list[int], list[int]]]:
    """Cut two long runs at n-grams that are unique in both, in patience order; blind halves where there are none."""
    for n in (4, 2, 1):
        points = chain(_unique(a.norms, x, b.norms, y, n))
        if points:
            break
    else:
        size = max(1, CELLS // max(len(x), 1), 200)
        return [(x[k : k + size], y[k : k + size]) for k in range(0, max(len(x), len(y)), size) if x[k : k + size] and y[k : k + size]]
    parts, i0, j0 = [], 0, 0
    for i, j in points:
        if i >= i0 and j >= j0:
            parts.append((x[i0:i], y[j0:j]))
            links[x[i]] = y[j]
            i0, j0 = i + 1, j + 1
    parts.append((x[i0:], y[j0:]))
    return parts


def _unique(norms_a: tuple[str, ...], x: list[int], norms_b: tuple[str, ...], y: list[int], n: int) -> list[tuple[int, int]]:
    """Places of the n-grams that stand once in each run."""

    def once(norms: tuple[str, ...], run: list[int]) -> dict[tuple[str, ...], int]:
        words = [norms[k] for k in run]
        places: dict[tuple[str, ...], int] = {}
        for k, gram in enumerate(zip(*(words[d:] for d in range(n)), strict=False)):
            places[gram] = -1 if gram in places else k
        return {gram: k for gram, k in places.items() if k >= 0}

    there = once(norms_b, y)
    return [(i, there[gram]) for gram, i in once(norms_a, x).items() if gram in there]


def _best_first(a: Keys, b: Keys, x: list[int], y: list[int]) -> Links:
    """Greedy best first over scored candidates in two rounds, ties by position; it finds what an optimal assignment finds."""
    classes = [a.classes[t] for t in x]
    likeness = _candidates(a, b, x, y)
    links = _greedy(classes, _scores(likeness, likeness, len(x), len(y)))
    accepted = {(i, j): likeness[i, j] for i, j in links.items()}
    links = _greedy(classes, _scores(likeness, accepted, len(x), len(y)))
    strong = {i: j - i for i, j in links.items() if classes[i] in (CONTENT, NUMBER) and likeness[i, j] >= FUZZY * SURE}
    return {x[i]: y[j] for i, j in _held(links, strong).items()}


def _candidates(a: Keys, b: Keys, x: list[int], y: list[int]) -> Likeness:
    """Likeness of the pairs worth considering, by places in the runs: same norm 1, same stem, or alike in letters."""
    by_stem = defaultdict(list)
    likeness: Likeness = {}
    for j, t in enumerate(y):
        by_stem[b.stems[t]].append(j)
    lone = []
    for i, t in enumerate(x):
        same = by_stem.get(a.stems[t], ())
        for j in same:
            likeness[i, j] = 1.0 if a.norms[t] == b.norms[y[j]] else STEM
        if not same and a.classes[t] == CONTENT:
            lone.append(i)
    if lone:
        stems = {a.stems[t] for t in x}
        others = [j for j, t in enumerate(y) if b.classes[t] == CONTENT and b.stems[t] not in stems]
        for i in lone:
            for j in others:
                alike = JaroWinkler.similarity(a.norms[x[i]], b.norms[y[j]], score_cutoff=ALIKE)
                if alike:
                    likeness[i, j] = FUZZY * alike
    return likeness


def _scores(likeness: Likeness, support: Likeness, n: int, m: int) -> Likeness:
    """Likeness, plus the support of neighbours on the diagonal and beside it, plus nearness of position."""
    get = support.get
    position = POSITION * (min(n, m) / max(n, m)) ** LENGTHS
    rest = POSITION - position
    scores = {}
    for (i, j), like in likeness.items():
        on = get((i - 1, j - 1), 0.0) + get((i + 1, j + 1), 0.0)
        on += (get((i - 2, j - 2), 0.0) + get((i + 2, j + 2), 0.0)) / 2
        on += (get((i - 3, j - 3), 0.0) + get((i + 3, j + 3), 0.0)) / 3
        off = get((i - 1, j - 2), 0.0) + get((i - 2, j - 1), 0.0) + get((i + 1, j + 2), 0.0) + get((i + 2, j + 1), 0.0)
        off += (get((i - 2, j - 3), 0.0) + get((i - 3, j - 2), 0.0) + get((i + 2, j + 3), 0.0) + get((i + 3, j + 2), 0.0)) / 1.5
        near = position * (1 - abs((i + 0.5) / n - (j + 0.5) / m))
        scores[i, j] = like + CONTEXT * (on + BESIDE * off / 2) + near + 0.75 * rest
    return scores


def _greedy(classes: list[int], scores: Likeness) -> Links:
    taken: set[int] = set()
    links: Links = {}
    for score, i, j in sorted([(-score, i, j) for (i, j), score in scores.items()]):
        if i not in links and j not in taken and -score >= LEAST[classes[i]]:
            links[i] = j
            taken.add(j)
    return links


def _held(links: Links, strong: dict[int, int]) -> Links:
    """The `strong` links, and weak ones (marks, function words, words only alike) that a strong one nearby holds in place."""
    if len(strong) < 2:  # noqa: PLR2004 - one word holds nothing in place but itself
        return links

    def held(i: int, drift: int) -> bool:
        return any(n in strong and abs(strong[n] - drift) <= DRIFT for n in range(i - NEAR, i + NEAR + 1))

    return {i: j for i, j in links.items() if i in strong or held(i, j - i)}
