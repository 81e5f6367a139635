"""Which entries of a lexicon stand in a document, and where."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from framing.model.lexicon import Entry

if TYPE_CHECKING:
    from framing.model.lexicon import Lexicon
    from framing.model.text import Document

NEAR = 8
"""How many tokens on either side the guards of an entry look at."""

_OPENERS = frozenset("\"'([*-•") | {"--", "**"}

Phrase = tuple[str, ...]


class Match(NamedTuple):
    """An entry met on the tokens from `first` to the one before `end`."""

    first: int
    end: int
    entry: Entry


Form = tuple[Phrase, Entry]


class _Index:
    """Forms by their first word and, where they have more than one, their second; wildcards by prefix of the first.

    Looking at two words keeps the candidates few: hundreds of phrases begin with *the*. Phrases are cut into words only
    when their first word is met.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.single: dict[str, Form] = {}
        self.loose: dict[str, list[Form]] = defaultdict(list)
        self._phrases: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
        self._pairs: dict[str, dict[str, list[Form]]] = {}
        for entry in lexicon.entries:
            for form in entry.forms:
                if "*" in form:
                    self._add_loose(tuple(form.split(" ")), entry)
                elif " " in form:
                    self._phrases[form[: form.index(" ")]].append((form, entry))
                else:
                    self.single[form] = ((form,), entry)
        self.firsts = self.single.keys() | self._phrases.keys()
        self.lengths = tuple(sorted({len(prefix) for prefix in self.loose}, reverse=True))

    def _add_loose(self, phrase: Phrase, entry: Entry) -> None:
        self.loose[phrase[0].removesuffix("*")].append((phrase, entry))

    def _after(self, first: str) -> dict[str, list[Form]]:
        """The phrases that begin with `first`, by their second word, longest first."""
        if first not in self._pairs:
            found: dict[str, list[Form]] = defaultdict(list)
            for form, entry in self._phrases[first]:
                phrase = tuple(form.split(" "))
                found[phrase[1]].append((phrase, entry))
            for forms in found.values():
                forms.sort(key=_longest)
            self._pairs[first] = found
        return self._pairs[first]

    def candidates(self, word: str, after: str) -> list[Form]:
        """Forms that may begin with `word` before `after`: longest first, exact before prefix, longer prefix before shorter."""
        found = list(self._after(word).get(after, ())) if word in self._phrases else []
        if word in self.single:
            found.append(self.single[word])
        wild = [form for n in self.lengths for form in self.loose.get(word[:n], ())]
        return sorted(found + wild, key=_longest) if wild else found


def _longest(form: Form) -> int:
    return -len(form[0])


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> _Index:
    return _Index(lexicon)


def matches(document: Document, lexicon: Lexicon) -> list[Match]:
    """Entries in `document`, in order, never overlapping: the longest form wins, then exact before prefix.

    A form never runs from one paragraph into the next, and never into a hyphenated word: *terror* is not in *anti-terror*.
    """
    index = _index(lexicon)
    norms = document.tokens.norms
    firsts = index.firsts
    found: list[Match] = []
    free = 0
    for first, (word, after) in enumerate(zip(norms, (*norms[1:], ""), strict=False)):
        if first < free or (word not in firsts and not index.lengths):
            continue
        for form, entry in index.candidates(word, after):
            end = first + len(form)
            if _fits(norms, first, form) and _one_paragraph(document, first, end - 1) and not _void(document, first, end, entry):
                found.append(Match(first, end, entry))
                free = end
                break
    return found


def _fits(norms: tuple[str, ...], first: int, form: Phrase) -> bool:
    here = norms[first : first + len(form)]
    return here == form or (
        len(here) == len(form)
        and any(word.endswith("*") for word in form)
        and all(norm.startswith(word[:-1]) if word.endswith("*") else norm == word for word, norm in zip(form, here, strict=True))
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
    at = bisect_left(document.sentences, (first, 0))
    return at < len(document.sentences) and document.sentences[at][0] == first


def _inside(norms: tuple[str, ...], first: int, end: int, phrases: tuple[str, ...]) -> bool:
    """Whether one of `phrases` stands here and covers the tokens from `first` to the one before `end`."""
    around = f" {' '.join(norms[max(0, first - NEAR) : end + NEAR])} "
    for phrase in (tuple(form.split(" ")) for form in phrases if f" {form} " in around):
        for start in range(max(0, end - len(phrase)), first + 1):
            if norms[start : start + len(phrase)] == phrase:
                return True
    return False
