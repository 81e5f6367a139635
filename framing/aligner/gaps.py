"""What stands between two anchors on both sides and was not linked: one word for another, a phrase for a phrase."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from framing.aligner.keys import CONJUNCTION, FUNCTION, FUNCTION_KINDS, PUNCTUATION
from framing.aligner.names import initials, spelt_out
from framing.aligner.units import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.aligner.keys import Keys
    from framing.aligner.tokens import Links

Group = tuple[list[int], list[int]]
DIAGONAL = 4
"""So many words of content against as many answer one another in order."""
PHRASE = 3
"""Words of content of one side times those of the other, where they are not as many, that make a phrase."""
LONE = 2
"""Words times words that make a phrase where a side has no content."""
SINGLE = 5
"""One word against so many of which any says something is a phrase, small words and all: *died* and *were killed*."""
LARGEST = 2_500
"""Words times words of a gap that is still one: where more stands between two links, nothing answers anything."""


def fill_gaps(a: Keys, b: Keys, run_a: list[int], run_b: list[int], links: Links) -> list[Unit]:
    """Substitutions: tokens that answer one another because their neighbours do; single ones join `links`, phrases are given."""
    groups = [group for gap, other in _gaps(run_a, run_b, links) for group in (*_answers(a, b, gap, other), *_marks(a, b, gap, other))]
    links.update((x[0], y[0]) for x, y in groups if len(x) == len(y) == 1)
    return [Unit(x[0], x[-1] + 1, y[0], y[-1] + 1, phrase=True) for x, y in groups if not len(x) == len(y) == 1]


def _gaps(run_a: list[int], run_b: list[int], links: Links) -> Iterator[Group]:
    """Unlinked tokens of A and of B that stand between the same two links."""
    place = {t: n for n, t in enumerate(run_b)}
    taken = {place[j] for j in links.values() if j in place}
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
    """How the words of a gap answer those of the other: first names and their initials, then what stands between them."""
    x, y = _words(a, gap), _words(b, other)
    if not x or not y or len(x) * len(y) > LARGEST:
        return []
    found: list[Group] = []
    i = j = 0
    for here, there in _spelled(a, b, x, y):
        found += [*_worded(a, b, x[i : here.start], y[j : there.start]), (x[here], y[there])]
        i, j = here.stop, there.stop
    return found + _worded(a, b, x[i:], y[j:])


def _worded(a: Keys, b: Keys, x: list[int], y: list[int]) -> list[Group]:
    """How words answer words: content content, as many as many or as a phrase; function words those of their kind."""
    content = _content(a, x), _content(b, y)
    if not content[0] or not content[1]:
        lone = any(content) and 0 < len(x) * len(y) <= LONE and not (joins(a, x) or joins(b, y))
        return [(x, y)] if lone else _of_a_kind(a, b, x, y)
    if len(x) != len(y) and len(x) * len(y) <= SINGLE:
        return [(x, y)]
    if len(content[0]) == len(content[1]) <= DIAGONAL:
        found = [([s], [t]) for s, t in zip(*content, strict=True)]
    elif len(content[0]) * len(content[1]) <= PHRASE:
        found = [content]
    else:
        return []
    ends = [([x[0] - 1], [y[0] - 1]), *found, ([x[-1] + 1], [y[-1] + 1])]
    for (before, before_b), (after, after_b) in pairwise(ends):
        between = [t for t in x if before[-1] < t < after[0]], [t for t in y if before_b[-1] < t < after_b[0]]
        found += _of_a_kind(a, b, *between)
    return found


def _marks(a: Keys, b: Keys, gap: list[int], other: list[int]) -> list[Group]:
    """Marks at the same end of both sides of a gap."""
    ends = (-1,) if min(len(gap), len(other)) == 1 else (0, -1)
    return [([gap[n]], [other[n]]) for n in ends if a.classes[gap[n]] == b.classes[other[n]] == PUNCTUATION]


def _words(keys: Keys, run: Iterable[int]) -> list[int]:
    return [t for t in run if keys.classes[t] != PUNCTUATION]


def _content(keys: Keys, run: list[int]) -> list[int]:
    return [t for t in run if keys.classes[t] > FUNCTION]


def joins(keys: Keys, run: list[int]) -> bool:
    """Whether a run has a conjunction, which stands for no word of content."""
    return any(FUNCTION_KINDS.get(keys.norms[t]) == CONJUNCTION for t in run)


def _of_a_kind(a: Keys, b: Keys, x: list[int], y: list[int]) -> list[Group]:
    """Function words that answer one of their own kind, in order."""
    found: list[Group] = []
    at = 0
    for s in x:
        n = next((n for n in range(at, len(y)) if _kin(a, b, s, y[n])), None)
        if n is not None:
            found.append(([s], [y[n]]))
            at = n + 1
    return found


def _spelled(a: Keys, b: Keys, x: list[int], y: list[int]) -> list[tuple[slice, slice]]:
    """Initials on one side and the words of the other that they stand for: *UN* and *United Nations*; in order, as places in `x`, `y`."""
    return _written_out(a, x, b, y) or [(here, there) for there, here in _written_out(b, y, a, x)]


def _written_out(a: Keys, x: list[int], b: Keys, y: list[int]) -> list[tuple[slice, slice]]:
    short = [(n, letters) for n, t in enumerate(x) if (letters := initials(a.texts[t]))]
    words = [b.norms[u] for u in y]
    found: list[tuple[slice, slice]] = []
    at = 0
    for n, letters in short:
        there = next((slice(start, end) for start in range(at, len(words)) if (end := spelt_out(words, start, letters))), None)
        if there:
            found.append((slice(n, n + 1), there))
            at = there.stop
    return found


def phrase_links(a: Keys, b: Keys, phrase: Unit) -> list[tuple[int, int]]:
    """Links of a phrase: every word of content of one side with every one of the other.

    Function words take part where a side is short or has no content; they never answer function words of another kind.
    """
    words = _words(a, range(phrase.a, phrase.a_end)), _words(b, range(phrase.b, phrase.b_end))
    content = _content(a, words[0]), _content(b, words[1])
    x, y = content if all(content) and len(words[0]) * len(words[1]) > SINGLE else words
    return [(i, j) for i in x for j in y if not a.classes[i] == b.classes[j] == FUNCTION or _kin(a, b, i, j)]


def _kin(a: Keys, b: Keys, i: int, j: int) -> bool:
    """Whether two function words can be of one kind."""
    return bool(FUNCTION_KINDS.get(a.norms[i], 0) & FUNCTION_KINDS.get(b.norms[j], 0))
