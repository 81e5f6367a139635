"""Which forms with wildcards stand at a place: `resist*`, `*phobia`, `wom?n`, `tax* the rich`."""

from __future__ import annotations

import re
from collections import defaultdict
from fnmatch import translate
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LETTERS = 3
"""A wildcard inside a word is tried on words that hold so many letters of its longest stretch."""
KNOWN = 1 << 16
"""How many words of a text are kept with the wildcards that they fit."""


class Wildcards:
    """Forms with `*` (any characters) or `?` (one character) in their words, each with the number of its entry.

    A list that researchers use may hold thousands, so each word of a text is asked once which of them it fits.
    """

    def __init__(self, forms: Mapping[str, int]) -> None:
        """Take forms, words with a blank between them, and their entries' numbers."""
        self.forms: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
        for form, n in forms.items():
            words = tuple(form.split(" "))
            self.forms[words[0]].append((words, n))
        wild = {word for own in self.forms.values() for words, _ in own for word in words if is_wild(word)}
        self._prefixes = {word[:-1]: word for word in wild if word.find("*") == len(word) - 1 and "?" not in word}
        self._lengths = sorted({len(prefix) for prefix in self._prefixes})
        self._others: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
        for word in sorted(wild.difference(self._prefixes.values())):
            self._others[max(re.split(r"[*?]", word), key=len)[:LETTERS]].append((word, _pattern(word)))
        self.fitted = lru_cache(maxsize=KNOWN)(self._fitted)

    def _fitted(self, norm: str) -> frozenset[str]:
        """The word itself and the wildcards that it fits."""
        prefixes = (self._prefixes.get(norm[:length]) for length in self._lengths if length <= len(norm))
        pieces = {norm[at : at + size] for size in range(1, LETTERS + 1) for at in range(len(norm) - size + 1)}
        others = [own for piece in pieces if piece in self._others for own in self._others[piece]]
        return frozenset({norm, *filter(None, prefixes), *(word for word, pattern in others if pattern.fullmatch(norm))})

    def begins(self, norm: str) -> bool:
        """Whether a form may begin with this word."""
        return any(word in self.forms for word in self.fitted(norm))

    def standing(self, norms: tuple[str, ...], first: int) -> list[tuple[int, int]]:
        """Length and entry of each form that stands at `first`, the longest first, and of equals the one with most of its letters given.

        >>> Wildcards({"resist*": 0, "resistanc*": 1, "resist* the": 2}).standing(("resistance", "the"), 0)
        [(2, 2), (1, 1), (1, 0)]
        """
        met = []
        for word in self.fitted(norms[first]):
            for words, n in self.forms.get(word, ()):
                here = norms[first : first + len(words)]
                if len(here) == len(words) and all(part in self.fitted(norm) for part, norm in zip(words, here, strict=True)):
                    met.append((len(words), sum(len(part) - part.count("*") - part.count("?") for part in words), n))
        return [(length, n) for length, _, n in sorted(met, key=lambda form: (-form[0], -form[1], form[2]))]


def stands(forms: Iterable[str], norms: tuple[str, ...]) -> bool:
    """Whether one of `forms` is exactly these words.

    >>> stands(["riot*", "taxes on the rich"], ("rioters",)), stands(["riot*"], ("rioters", "came"))
    (True, False)
    """
    if not norms:
        return False
    listed = list(forms)
    wild = Wildcards({form: 0 for form in listed if is_wild(form)})
    return " ".join(norms) in listed or (len(norms), 0) in wild.standing(norms, 0)


def is_wild(form: str) -> bool:
    """Whether a form holds a wildcard; marks that are words of their own mean themselves.

    >>> is_wild("wom?n"), is_wild("tax* the rich"), is_wild("who knows ?")
    (True, True, False)
    """
    return ("*" in form or "?" in form) and any(("*" in word or "?" in word) and word.strip("*?") for word in form.split(" "))


def _pattern(word: str) -> re.Pattern[str]:
    """A wildcard as a pattern; brackets mean themselves."""
    return re.compile(translate(word.replace("[", "[[]")))
