"""Which entries of a lexicon stand in a document, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
from itertools import chain, compress, repeat
from typing import TYPE_CHECKING, NamedTuple

from framing.scorers.wildcards import Wildcards, is_wild

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.lexicon import Entry, Lexicon
    from framing.model.text import Document

NEAR = 8
"""How many tokens on either side the guards of an entry look at."""

PAYS = 4_000
"""After so many tokens a table of the beginnings of forms pays for itself."""

PAIR = 1 << 2
"""The bit of a form of two words."""
_OPENERS = frozenset("\"'([*-•") | {"--", "**"}


class Match(NamedTuple):
    """An entry met on the tokens from `first` to the one before `end`."""

    first: int
    end: int
    entry: Entry


class _Index:
    """Where each form leads: exact ones by their words with a blank between them, those with wildcards by their first word.

    One short text is looked up word by word. Who reads more gets a table of beginnings, which takes longer to make than a short text
    to read: `opens` tells of each word that a form begins with which second words those forms have, None where the word is one by
    itself; `lengths`, for each two words that forms begin with, how long those are (bit `n` for forms of `n` words), and `thirds`
    which words come next.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.entries = lexicon.entries
        every = "|".join(self.entries.forms)
        self.forms = every.split("|")
        numbers = chain.from_iterable(repeat(n, own.count("|") + 1) for n, own in enumerate(self.entries.forms))
        self.exact = dict(zip(self.forms, numbers, strict=True))
        self.longest = max(map(len, self.forms))
        wild = filter(is_wild, self.forms) if "*" in every or "?" in every else ()
        self.loose = Wildcards({form: self.exact[form] for form in wild})
        self.read = 0
        self.lengths: dict[str, int] = {}
        self.opens: dict[str, set[str] | None] = {}
        self.thirds: dict[str, set[str]] = {}

    def places(self, norms: tuple[str, ...]) -> Sequence[int]:
        """Tokens at which a form may begin, in order."""
        self.read += len(norms)
        if self.read < PAYS:
            return range(len(norms))
        if not self.opens:
            self._begin()
        opens, lengths, thirds, following = self.opens, self.lengths, self.thirds, (*norms, "", "")
        found = [
            i
            for i in compress(range(len(norms)), map(opens.__contains__, norms))
            if (seconds := opens[norms[i]]) is None
            or (
                (after := following[i + 1]) in seconds
                and (lengths[pair := f"{norms[i]} {after}"] & PAIR or following[i + 2] in thirds[pair])
            )
        ]
        if self.loose.forms:
            begins = self.loose.begins
            return sorted({*found, *(i for i, word in enumerate(norms) if begins(word))})
        return found

    def _begin(self) -> None:
        """Make the tables of beginnings."""
        for form in self.forms:
            if " " in form:
                first, second, *more = form.split(" ", 3)
                pair = f"{first} {second}"
                self.lengths[pair] = self.lengths.get(pair, 0) | 2 << form.count(" ")
                if more:
                    self.thirds.setdefault(pair, set()).add(more[0])
        seconds: dict[str, set[str] | None] = {}
        for first, _, second in (pair.partition(" ") for pair in self.lengths):
            seconds.setdefault(first, set()).add(second)  # type: ignore[union-attr]  # none is None yet
        self.opens = seconds | dict.fromkeys(form for form in self.forms if " " not in form)

    def candidates(self, norms: tuple[str, ...], first: int) -> list[tuple[int, int]]:
        """Ends and numbers of entries whose forms stand at `first`: longest first, exact before wildcard, longer prefix before shorter."""
        found = self._known(norms, first) if self.opens else self._tried(norms, first)
        if self.loose.forms:
            found += [(first + length, n) for length, n in self.loose.standing(norms, first)]
            found.sort(key=lambda form: -form[0])
        return found

    def _known(self, norms: tuple[str, ...], first: int) -> list[tuple[int, int]]:
        """Exact forms at `first`, of the lengths that the table tells."""
        exact, word = self.exact, norms[first]
        found = []
        bits = self.lengths.get(" ".join(norms[first : first + 2]), 0)
        for length in _of_bits(bits) if bits else ():
            n = exact.get(" ".join(norms[first : first + length]))
            if n is not None and first + length <= len(norms):
                found.append((first + length, n))
        if word in exact:
            found.append((first + 1, exact[word]))
        return found

    def _tried(self, norms: tuple[str, ...], first: int) -> list[tuple[int, int]]:
        """The same, one word after the other."""
        found, form = [], norms[first]
        for end in range(first + 1, len(norms) + 1):
            n = self.exact.get(form)
            if n is not None:
                found.append((end, n))
            if end == len(norms) or len(form) >= self.longest:
                break
            form = f"{form} {norms[end]}"
        return found[::-1]


@cache
def _of_bits(bits: int) -> tuple[int, ...]:
    """The numbers of the bits that are set, the largest first."""
    return tuple(n for n in range(bits.bit_length(), -1, -1) if bits >> n & 1)


@lru_cache(maxsize=8)
def _index(lexicon: Lexicon) -> _Index:
    return _Index(lexicon)


def matches(document: Document, lexicon: Lexicon) -> list[Match]:
    """Entries in `document`, in order, never overlapping: the longest form wins, then exact before prefix.

    A form never runs from one paragraph into the next, and never into a hyphenated word: *terror* is not in *anti-terror*.
    """
    index = _index(lexicon)
    norms = document.tokens.norms
    found: list[Match] = []
    free = 0
    for first in index.places(norms):
        for end, n in index.candidates(norms, first) if first >= free else ():
            entry = index.entries[n]
            if _one_paragraph(document, first, end - 1) and not _void(document, first, end, entry):
                found.append(Match(first, end, entry))
                free = end
                break
    return found


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
        or (bool(entry.unless_near) and not _near(document, first, end).isdisjoint(entry.unless_near))
        or (bool(entry.only_near) and _near(document, first, end).isdisjoint(entry.only_near))
    )


def _near(document: Document, first: int, end: int) -> set[str]:
    """The words near a hit, in its own sentence and on its own side of any quotation mark."""
    start, stop = document.sentences[bisect_right(document.sentences, (first, len(document.tokens))) - 1]
    norms = document.tokens.norms
    before, after = norms[max(start, first - NEAR) : first], norms[first : min(stop, end + NEAR)]
    if '"' in before:
        before = before[len(before) - before[::-1].index('"') :]
    if '"' in after:
        after = after[: after.index('"')]
    return {*before, *after}


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
