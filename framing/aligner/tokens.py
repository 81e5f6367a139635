"""Which token answers which inside a pair of sentences: by likeness, by context, by position, best first."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from framing.aligner.keys import CONTENT, FUNCTION, NUMBER, PUNCTUATION
from framing.aligner.pairing import chain
from framing.aligner.synonyms import synonyms

if TYPE_CHECKING:
    from framing.aligner.keys import Keys

STEM, SYNONYM = 0.9, 1.0
"""What a word of the same stem, and one that news puts for it, is worth beside the same norm (1)."""
ALIKE = 0.84
"""Jaro-Winkler similarity from which two content words count as alike."""
SURE = 0.87
"""Likeness from which words need no support: names spelt two ways, and not *come* and *computer*."""
CONTEXT = 0.3
BESIDE = 0.6
"""What a linked neighbour on the diagonal adds, by its nearness, and what one beside the diagonal is worth to that."""
POSITION = 0.5
LENGTHS = 0.25
"""Position counts for less where the runs differ in length: its weight falls with this power of their ratio."""
LEAST = (1.25, 1.2, 1.1, 0.85)
"""Least score of a link by class of word: marks and function words need support from their neighbours."""
NEAR, DRIFT = 8, 2
"""A weak link needs a strong one within NEAR tokens, displaced alike within DRIFT."""
HEAD = 0.3
"""What a function word loses, between uneven runs, whose head was not linked to the other's head."""
KINDRED = 10_000
"""The most pairs of words that are looked at for synonyms and likeness in letters; longer runs make do with stems."""
DEEP = 10
"""So often a run is cut at words unique to both; what is still too long then is cut blindly."""
CELLS = 40_000
"""The most candidate cells a pair of runs may have; beyond it is cut at words unique to both."""

Links = dict[int, int]
Places = list[tuple[int, int]]
"""Places in a run, each with its token."""
Cells = dict[int, float]
"""A value for a pair of places i, j of two runs, under the key i × width + j."""
_REACH = 3
"""A neighbour this far on the diagonal still supports a link."""


def link_tokens(a: Keys, b: Keys, run_a: list[int], run_b: list[int], *, uneven: bool) -> Links:
    """One-to-one links between the tokens `run_a` of A and `run_b` of B (each in order, not always contiguous).

    Where the runs are `uneven` one says much that the other does not, and small words count for less.
    """
    links: Links = {}
    todo = [(run_a, run_b, 0)]
    while todo:
        x, y, depth = todo.pop()
        n, m = equal_ends(a, b, x, y)
        links.update(zip(x[:n], y[:n], strict=True))
        links.update(zip(x[len(x) - m :], y[len(y) - m :], strict=True))
        x, y = x[n : len(x) - m], y[n : len(y) - m]
        if not x or not y:
            continue
        if len(x) * len(y) <= CELLS:
            links.update(_best_first(a, b, x, y, uneven=uneven))
        else:
            todo += [(*part, depth + 1) for part in (_cut(a, b, x, y, links) if depth < DEEP else _blind(x, y))]
    return links


def equal_ends(a: Keys, b: Keys, x: list[int], y: list[int]) -> tuple[int, int]:
    """How many tokens are the same at the beginning of two runs, and at their end."""
    least = min(len(x), len(y))
    n = m = 0
    while n < least and a.norms[x[n]] == b.norms[y[n]]:
        n += 1
    while m < least - n and a.norms[x[-1 - m]] == b.norms[y[-1 - m]]:
        m += 1
    return n, m


def _blind(x: list[int], y: list[int]) -> list[tuple[list[int], list[int]]]:
    """Cut two long runs into pieces of one size."""
    size = max(1, CELLS // max(len(x), 1), 200)
    return [(x[k : k + size], y[k : k + size]) for k in range(0, min(len(x), len(y)), size)]


def _cut(a: Keys, b: Keys, x: list[int], y: list[int], links: Links) -> list[tuple[list[int], list[int]]]:
    """Cut two long runs at n-grams that are unique in both, in patience order; blindly where there are none."""
    for n in (4, 2, 1):
        points = chain(_unique(a.norms, x, b.norms, y, n))
        if points:
            break
    else:
        return _blind(x, y)
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


def _best_first(a: Keys, b: Keys, x: list[int], y: list[int], *, uneven: bool) -> Links:
    """Greedy best first over scored candidates in two rounds, ties by position; it finds what an optimal assignment finds."""
    width = len(y) + _REACH
    likeness = _candidates(a, b, x, y, width)
    if not likeness:
        return {}
    classes = [a.classes[t] for t in x]
    base = _placed(likeness, len(x), len(y), width)
    on = [(step * d * (width + 1), CONTEXT / d) for step in (-1, 1) for d in range(1, _REACH + 1)]
    beside = [(step * d, CONTEXT * BESIDE) for step in (-1, 1) for d in (width + 2, 2 * width + 1)]
    cells = _greedy(classes, _supported(base, likeness, on), width)
    scores = _supported(base, {cell: likeness[cell] for cell in cells}, on + beside)
    if uneven:
        _headed(scores, set(cells), (_heads(a, x), _heads(b, y)), width)
    links = dict([divmod(cell, width) for cell in _greedy(classes, scores, width)])
    strong = {i: j - i for i, j in links.items() if classes[i] >= NUMBER and likeness[i * width + j] >= SURE}
    return {x[i]: y[j] for i, j in _held(links, strong).items()}


def _headed(scores: Cells, linked: set[int], heads: tuple[list[int], list[int]], width: int) -> None:
    """Take from the function words whose heads, the next words of content, were not linked to one another."""
    for cell in scores:
        i, j = divmod(cell, width)
        x, y = heads[0][i], heads[1][j]
        if x != i and y != j and x * width + y not in linked:
            scores[cell] -= HEAD


def _heads(keys: Keys, run: list[int]) -> list[int]:
    """For each place of a run the word of content there or next after it; the end of the run where there is none."""
    heads, head = [], len(run)
    for n in range(len(run) - 1, -1, -1):
        if keys.classes[run[n]] > FUNCTION:
            head = n
        heads.append(head)
    return heads[::-1]


def _candidates(a: Keys, b: Keys, x: list[int], y: list[int], width: int) -> Cells:
    """Likeness of the pairs worth considering: same norm 1, same stem, synonyms, or alike in letters."""
    by_stem = defaultdict(list)
    for j, t in enumerate(y):
        by_stem[b.stems[t]].append(j)
    likeness: Cells = {}
    lone = []
    for i, t in enumerate(x):
        places = by_stem.get(a.stems[t])
        if places:
            norm = a.norms[t]
            for j in places:
                likeness[i * width + j] = 1.0 if b.norms[y[j]] == norm else STEM
        elif a.classes[t] != PUNCTUATION:
            lone.append(i)
    known = {a.stems[t] for t in x} if lone else by_stem.keys()
    others = [j for j, t in enumerate(y) if b.stems[t] not in known and b.classes[t] != PUNCTUATION]
    if 0 < len(lone) * len(others) <= KINDRED:
        _add_kindred(likeness, (a, [(i, x[i]) for i in lone]), (b, [(j, y[j]) for j in others]), width)
    return likeness


def _add_kindred(likeness: Cells, lone: tuple[Keys, Places], others: tuple[Keys, Places], width: int) -> None:
    """Add the pairs of words, of those whose stems the other side has not, that are synonyms or alike in letters."""
    a, b = lone[0], others[0]
    theirs = [(j, b.norms[t], synonyms(b.stems[t]), b.classes[t] == CONTENT) for j, t in others[1]]
    for i, t in lone[1]:
        norm, sets, content = a.norms[t], set(synonyms(a.stems[t])), a.classes[t] == CONTENT
        for j, other, its_sets, its_content in theirs:
            if sets and not sets.isdisjoint(its_sets):
                likeness[i * width + j] = SYNONYM
            elif content and its_content:
                alike = JaroWinkler.similarity(norm, other, score_cutoff=ALIKE)
                if alike:
                    likeness[i * width + j] = alike


def _placed(likeness: Cells, n: int, m: int, width: int) -> Cells:
    """Likeness plus nearness of position."""
    weight = POSITION * (min(n, m) / max(n, m)) ** LENGTHS
    even = 0.75 * (POSITION - weight) + weight
    at_x, at_y = [weight * (i + 0.5) / n for i in range(n)], [weight * (j + 0.5) / m for j in range(m)]
    return {cell: like + even - abs(at_x[cell // width] - at_y[cell % width]) for cell, like in likeness.items()}


def _supported(base: Cells, support: Cells, steps: list[tuple[int, float]]) -> Cells:
    """The scores of `base`, plus what the cells of `support` add to those around them."""
    scores = base.copy()
    for cell, like in support.items():
        for step, weight in steps:
            near = cell + step
            if near in scores:
                scores[near] += weight * like
    return scores


def _greedy(classes: list[int], scores: Cells, width: int) -> list[int]:
    taken: set[int] = set()
    cells = []
    for score, cell in sorted([(-score, cell) for cell, score in scores.items()]):
        i, j = divmod(cell, width)
        if ~i not in taken and j not in taken and -score >= LEAST[classes[i]]:
            taken |= {~i, j}
            cells.append(cell)
    return cells


def _held(links: Links, strong: dict[int, int]) -> Links:
    """The `strong` links, and weak ones (marks, function words, words only alike) that a strong one nearby holds in place."""
    if len(strong) < 2:  # noqa: PLR2004 - one word holds nothing in place but itself
        return links

    def held(i: int, drift: int) -> bool:
        return any(n in strong and abs(strong[n] - drift) <= DRIFT for n in range(i - NEAR, i + NEAR + 1))

    return {i: j for i, j in links.items() if i in strong or held(i, j - i)}
