"""Names told short: initials for the words of a name, and a surname for a name given in full before."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from framing.aligner.keys import FUNCTION_KINDS
from framing.aligner.wordings import PLAIN
from framing.model.text import ACRONYMS, norm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.aligner.quantities import Word
    from framing.model.text import Document

_INITIALS = re.compile(r"(?:[A-Z]\.?){2,6}s?")
_LITTLE = frozenset("of the and for in on".split())
"""Words of a name that its initials may leave out."""
_SAME = {"us": ("usa", "us"), "usa": ("usa", "us")}
"""The letters of one name, longest first."""
_MANY = 100
"""More different initials than this are a list of them; looking for each at every word would take too long."""
COURTESY = frozenset("mr mrs ms miss dr prof mister doctor professor".split())
"""Titles that say nothing of a person whom the text has named in full."""
OFFICE = frozenset(
    """president premier chancellor minister secretary senator governor mayor judge justice general colonel lieutenant major captain
    sergeant king queen prince princess pope sir dame lord lady representative congressman congresswoman prime chief sheikh ayatollah
    imam""".split()
)
"""Titles of office: they may be left out where the same text has given them with the name before."""
_LESS = frozenset("vice deputy former acting".split())
"""What makes another office of the one after it."""
PARTICLES = frozenset("al bin ibn ben da de del den der di dos du el la le van von".split())


@lru_cache(maxsize=1 << 16)
def initials(text: str) -> str:
    """The letters of a token that may stand for the words of a name; nothing for any other token.

    >>> initials("IMF"), initials("U.N."), initials("MPs"), initials("IN"), initials("us")
    ('imf', 'un', 'mp', '', '')
    """
    if not _INITIALS.fullmatch(text) or (norm(text) in FUNCTION_KINDS and norm(text) not in ACRONYMS):
        return ""
    return text.removesuffix("s").replace(".", "").lower()


def in_initials(words: list[Word], names: dict[str, str]) -> list[Word]:
    """`words` with every name in full that has the letters of one of `names` as that name, unless those are too many.

    >>> in_initials([("united", 0, 1), ("states", 1, 2), ("of", 2, 3), ("america", 3, 4), ("left", 4, 5)], {"us": "US"})
    [('US', 0, 4), ('left', 4, 5)]
    """
    if len(names) > _MANY:
        return words
    found: list[Word] = []
    said = [word for word, _, _ in words]
    k = 0
    while k < len(words):
        for letters, name in names.items():
            end = max(spelt_out(said, k, same) for same in _SAME.get(letters, (letters,)))
            if end:
                found.append((name, words[k][1], words[end - 1][2]))
                k = end
                break
        else:
            found.append(words[k])
            k += 1
    return found


def spelt_out(words: Sequence[str], k: int, letters: str) -> int:
    """Where the words end that begin at `k` with `letters`, with *the* before and little words between or not; 0 if they do not."""
    start = k = k + (words[k] == "the")
    for letter in letters:
        while start < k < len(words) and words[k][0].lower() != letter and words[k] in _LITTLE:
            k += 1
        if k >= len(words) or words[k][0].lower() != letter:
            return 0
        k += 1
    return k


class Names:
    """Who has been named in a document, and where first: pairs of words with capitals that stand side by side.

    `titles` holds what stood before the name in full: (surname, title) → where.
    """

    def __init__(self, document: Document) -> None:
        """Read the names of `document`."""
        self.first: dict[tuple[str, str], int] = {}
        self.surnames: dict[str, int] = {}
        self.given: dict[str, set[str]] = {}
        self.titles: dict[tuple[str, str], int] = {}
        titles: list[str] = []
        before = ""
        for (n, text, word), (_, following, surname) in pairwise(_unstopped(document)):
            if word in OFFICE and before not in _LESS:
                titles.append(word)
            elif not text[0].isupper() and text not in PARTICLES:
                titles = []
            before = word
            if text[0].isupper() and (following[0].isupper() or following in PARTICLES) and word not in FUNCTION_KINDS:
                self.first.setdefault((word, surname), n)
                if word not in COURTESY | OFFICE:
                    self.surnames.setdefault(surname, n)
                    self.given.setdefault(surname, set()).add(word)
                    for title in titles:
                        self.titles.setdefault((surname, title), n)

    def knows(self, words: Sequence[str], surname: str, before: int) -> bool:
        """Whether the text has said before token `before` all that `words` say of the bearer of `surname`."""
        *words, surname = map(_full, [*words, surname])
        if len(self.given.get(surname, ())) > 1:
            return False  # two of that name
        for word, beside in pairwise([*words, surname]):
            where = self.surnames.get(surname, before) if word in COURTESY else self.first.get((word, beside), before)
            if min(where, self.titles.get((surname, word), before)) >= before:
                return False
        return True


def _full(word: str) -> str:
    """A title in full for its short form."""
    return PLAIN.get(word, word)


def _unstopped(document: Document) -> Iterator[tuple[int, str, str]]:
    """Tokens with their places and norms, titles in full, without the stop of a short title or an initial."""
    tokens = document.tokens
    short = False
    for n, (text, plain) in enumerate(zip(tokens.texts, tokens.norms, strict=True)):
        if text == "." and short:
            continue
        word = _full(plain)
        short = word in COURTESY or (word != plain and word in OFFICE) or (len(text) == 1 and text.isupper())
        yield n, text, word
