"""Which token answers which inside a pair of sentences: by likeness, by context, by position, best first."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from framing.aligner.keys import CONTENT, NUMBER, PUNCTUATION
from framing.aligner.pairing import chain

if TYPE_CHECKING:
    from framing.aligner.keys import Keys

STEM = 0.9
FUZZY = 0.75
ALIKE = 0.86
"""Jaro-Winkler similarity from which two content words count as alike."""
CONTEXT = 0.22
POSITION = 0.5
REACH = 3
LEAST = {PUNCTUATION: 1.34, 1: 1.34, NUMBER: 0.95, CONTENT: 0.85}
"""Least score of a link by class of word: marks and function words need support from their neighbours."""
CELLS = 40_000
"""The most candidate cells a pair of runs may have; beyond it is cut at words unique to both."""

Links = dict[int, int]


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
    """Greedy best first over scored candidates in two rounds; ties by position. Equals the Hungarian optimum in practice."""
    likeness = _candidates(a, b, x, y)
    links = _greedy(a, x, y, _scores(likeness, likeness, len(x), len(y)))
    accepted = {(i, j): likeness[i, j] for i, j in links.items()}
    links = _greedy(a, x, y, _scores(likeness, accepted, len(x), len(y)))
    return {x[i]: y[j] for i, j in links.items()}


def _candidates(a: Keys, b: Keys, x: list[int], y: list[int]) -> dict[tuple[int, int], float]:
    """Likeness of the pairs worth considering, by places in the runs: same norm 1, same stem, or alike in letters."""
    by_stem = defaultdict(list)
    for j, t in enumerate(y):
        by_stem[b.stems[t]].append(j)
    likeness = {}
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


def _scores(
    likeness: dict[tuple[int, int], float], support: dict[tuple[int, int], float], n: int, m: int
) -> dict[tuple[int, int], float]:
    """Likeness, plus the support of neighbours on the diagonal within reach, plus nearness of position."""
    get = support.get
    scores = {}
    for (i, j), like in likeness.items():
        near = 0.0
        for d in range(1, REACH + 1):
            near += (get((i - d, j - d), 0.0) + get((i + d, j + d), 0.0)) / d
        scores[i, j] = like + CONTEXT * near + POSITION * (1 - abs((i + 0.5) / n - (j + 0.5) / m))
    return scores


def _greedy(a: Keys, x: list[int], y: list[int], scores: dict[tuple[int, int], float]) -> Links:
    taken: set[int] = set()
    links: Links = {}
    for score, i, j in sorted((-score, i, j) for (i, j), score in scores.items()):
        if i not in links and j not in taken and -score >= LEAST[a.classes[x[i]]]:
            links[i] = j
            taken.add(j)
    return links
