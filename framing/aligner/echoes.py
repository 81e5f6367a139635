"""Sentences said twice: a headline that a caption repeats is a second copy of what is linked already, not an edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.aligner.keys import PUNCTUATION
from framing.model.alignment import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.aligner.keys import Keys
    from framing.aligner.pairing import Pairs

ECHO = -3
"""Label of the tokens of a sentence that its own version says a second time."""
WORDS = 3
"""Fewer words than this are no echo: *Yes.* may be said twice."""


def mark_echoes(both: tuple[Keys, Keys], pairs: Pairs, labels: tuple[list[int], list[int]], links: list[Link]) -> list[Link]:
    """Label the sentences that repeat, word for word, a paired sentence of their own version and that nothing answers.

    Gives their links: each word answers what the same word of the first copy answers.
    """
    found: list[Link] = []
    for k, keys in enumerate(both):
        copies: dict[int, list[int]] = {}
        for first, again in _repeated(keys, {pair[k] for pair in pairs}):
            start, end = keys.sentences[again]
            labels[k][start:end] = [ECHO] * (end - start)
            for one, other in zip(_words(keys, first), _words(keys, again), strict=True):
                copies.setdefault(one, []).append(other)
        if k:
            found += [Link(i, other, "duplicate") for i, j, _ in links if j in copies for other in copies[j]]
        else:
            found += [Link(other, j, "duplicate") for i, j, _ in links if i in copies for other in copies[i]]
    return found


def _repeated(keys: Keys, paired: set[int]) -> Iterator[tuple[int, int]]:
    """Sentences of the story that nothing answers, each after the paired one whose words it repeats."""
    rest = [n for n in keys.story if n not in paired]
    if not rest:
        return
    said = {words: n for n in reversed(keys.story) if n in paired and len(words := _said(keys, n)) >= WORDS}
    for n in rest:
        first = said.get(_said(keys, n))
        if first is not None:
            yield first, n


def _said(keys: Keys, sentence: int) -> tuple[str, ...]:
    """The norms of a sentence without the marks at its end: a headline has no full stop."""
    start, end = keys.sentences[sentence]
    while end > start and keys.classes[end - 1] == PUNCTUATION:
        end -= 1
    return keys.norms[start:end]


def _words(keys: Keys, sentence: int) -> list[int]:
    return [t for t in range(*keys.sentences[sentence]) if keys.classes[t] != PUNCTUATION]
