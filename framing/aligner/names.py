"""Names told short: initials for the words of a name, and a surname for a name given in full before."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from framing.aligner.keys import FUNCTION_KINDS
from framing.model.text import ACRONYMS, norm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.aligner.quantities import Word
    from framing.model.text import Document

_INITIALS = re.compile(r"(?:[A-Z]\.?){2,6}s?")
_LITTLE = frozenset("of the and for in on".split())
"""Words of a name that its initials may leave out."""
_SAME = {"us": ("usa", "us"), "usa": ("usa", "us")}
"""The letters of one name, longest first."""
COURTESY = frozenset("mr mrs ms miss dr prof mister doctor professor".split())
"""Titles that say nothing of a person whom the text has named in full."""
OFFICE = frozenset(
    """president premier chancellor minister secretary senator sen governor gov mayor judge justice general gen colonel col
    lieutenant lt major maj captain capt sergeant sgt king queen prince princess pope sir dame lord lady rep representative
    congressman congresswoman prime chief sheikh ayatollah imam""".split()
)
"""Titles of office: they may be left out where the same text has given them with the name before."""
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
    """`words` with every name in full that has the letters of one of `names` as that name.

    >>> in_initials([("united", 0, 1), ("states", 1, 2), ("of", 2, 3), ("america", 3, 4), ("left", 4, 5)], {"us": "US"})
    [('US', 0, 4), ('left', 4, 5)]
    """
    found: list[Word] = []
    k = 0
    while k < len(words):
        for letters, name in names.items():
            end = max(_spelt_out(words, k, same) for same in _SAME.get(letters, (letters,)))
            if end:
                found.append((name, words[k][1], words[end - 1][2]))
                k = end
                break
        else:
            found.append(words[k])
            k += 1
    return found


def _spelt_out(words: list[Word], k: int, letters: str) -> int:
    """Where the words end that begin at `k` with `letters`, with *the* before and little words between or not; 0 if they do not."""
    start = k = k + (words[k][0] == "the")
    for letter in letters:
        while start < k < len(words) and words[k][0][0].lower() != letter and words[k][0] in _LITTLE:
            k += 1
        if k >= len(words) or words[k][0][0].lower() != letter:
            return 0
        k += 1
    return k


class Names:
    """Who has been named in a document, and where first: pairs of words with capitals that stand side by side."""

    def __init__(self, document: Document) -> None:
        """Read the names of `document`."""
        texts, norms = document.tokens.texts, document.tokens.norms
        self.first: dict[tuple[str, str], int] = {}
        self.surnames: dict[str, int] = {}
        self.given: dict[str, set[str]] = {}
        for n, (one, other) in enumerate(pairwise(texts)):
            if one[0].isupper() and (other[0].isupper() or other in PARTICLES) and norms[n] not in FUNCTION_KINDS:
                self.first.setdefault((norms[n], norms[n + 1]), n)
                if norms[n] not in COURTESY | OFFICE:
                    self.surnames.setdefault(norms[n + 1], n)
                    self.given.setdefault(norms[n + 1], set()).add(norms[n])

    def knows(self, words: Sequence[str], surname: str, before: int) -> bool:
        """Whether the text has said before token `before` all that `words` say of the bearer of `surname`."""
        if len(self.given.get(surname, ())) > 1:
            return False  # two of that name
        for word, beside in pairwise([*words, surname]):
            where = self.surnames.get(surname, before) if word in COURTESY else self.first.get((word, beside), before)
            if where >= before:
                return False
        return True
