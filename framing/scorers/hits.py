"""Which entries of a lexicon stand in a document, and where."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.lexicon import Entry, Lexicon
    from framing.model.text import Document

NEAR = 8
"""How many tokens on either side `unless_near` looks at."""

_OPENERS = frozenset("\"'([*-•") | {"--", "**"}

Phrase = tuple[str, ...]


class Match(NamedTuple):
    """An entry met on the tokens from `first` to the one before `end`."""

    first: int
    end: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class _Index:
    """Forms by their first word, longest first; wildcard forms by the prefix of their first word."""

    exact: dict[str, list[tuple[Phrase, Entry]]]
    prefixed: dict[str, list[tuple[Phrase, Entry]]]
    lengths: tuple[int, ...]

    def candidates(self, word: str) -> list[tuple[Phrase, Entry]]:
        """Forms that may begin with `word`: longest first, exact before prefix, longer prefix before shorter."""
        found = self.exact.get(word, [])
        wild = [form for n in self.lengths for form in self.prefixed.get(word[:n], ())] if self.lengths else []
        return sorted([*found, *wild], key=lambda form: -len(form[0])) if wild else found


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> _Index:
    exact: dict[str, list[tuple[Phrase, Entry]]] = defaultdict(list)
    prefixed: dict[str, list[tuple[Phrase, Entry]]] = defaultdict(list)
    for entry in lexicon.entries:
        for form in entry.forms:
            first = form[0]
            (prefixed[first[:-1]] if first.endswith("*") else exact[first]).append((form, entry))
    for forms in (*exact.values(), *prefixed.values()):
        forms.sort(key=lambda form: -len(form[0]))
    return _Index(dict(exact), dict(prefixed), tuple(sorted({len(prefix) for prefix in prefixed}, reverse=True)))


def matches(document: Document, lexicon: Lexicon) -> list[Match]:
    """Entries in `document`, in order, never overlapping: the longest form wins, then exact before prefix.

    A form never runs from one paragraph into the next, and never into a hyphenated word: *terror* is not in *anti-terror*.
    """
    index = _index(lexicon)
    norms = document.tokens.norms
    known = index.exact.keys()
    found: list[Match] = []
    free = 0
    for first, word in enumerate(norms):
        if first < free or (word not in known and not index.lengths):
            continue
        for form, entry in index.candidates(word):
            end = first + len(form)
            if _fits(norms, first, form) and _one_paragraph(document, first, end - 1) and not _void(document, first, end, entry):
                found.append(Match(first, end, entry))
                free = end
                break
    return found


def _fits(norms: tuple[str, ...], first: int, form: Phrase) -> bool:
    if len(form) == 1 and not form[0].endswith("*"):
        return True
    if first + len(form) > len(norms):
        return False
    return all(
        norm.startswith(word[:-1]) if word.endswith("*") else norm == word
        for word, norm in zip(form, norms[first : first + len(form)], strict=True)
    )


def _one_paragraph(document: Document, first: int, last: int) -> bool:
    if first == last:
        return True
    of = document.tokens.blocks
    return document.blocks[of[first]].paragraph == document.blocks[of[last]].paragraph


def _void(document: Document, first: int, end: int, entry: Entry) -> bool:
    """Whether a guard of the entry holds here."""
    return (
        (entry.case != "any" and _case_voids(document, first, entry.case))
        or (bool(entry.unless) and _inside(document.tokens.norms, first, end, entry.unless))
        or (bool(entry.unless_near) and not set(document.tokens.norms[max(0, first - NEAR) : end + NEAR]).isdisjoint(entry.unless_near))
    )


def _case_voids(document: Document, first: int, case: str) -> bool:
    text = document.tokens.texts[first]
    if case == "lower":
        return not text.islower()
    if not text[:1].isupper() or text.isupper():
        return False
    kind = document.blocks[document.tokens.blocks[first]].kind
    return kind not in ("headline", "subhead") and not _opens_sentence(document, first)


def _opens_sentence(document: Document, first: int) -> bool:
    before = document.tokens.norms
    while first and before[first - 1] in _OPENERS:
        first -= 1
    return any(start == first for start, _ in document.sentences)


def _inside(norms: tuple[str, ...], first: int, end: int, phrases: tuple[Phrase, ...]) -> bool:
    """Whether one of `phrases` stands here and covers the tokens from `first` to the one before `end`."""
    for phrase in phrases:
        for start in range(max(0, end - len(phrase)), first + 1):
            if norms[start : start + len(phrase)] == phrase:
                return True
    return False
