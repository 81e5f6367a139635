"""What a line of text is by itself: where its words are, whether it ends a sentence, how it is marked."""

from __future__ import annotations

import re
from typing import NamedTuple

from framing.model.text import IGNORABLE

_SHOWN = rf"[^\s{IGNORABLE}]"
_MARKS = "*_#>~|+•·▪●‣► \t\u00a0\ufeff\u200b"
_STOPS = frozenset(".…。｡۔।॥")
_ENDS = _STOPS | frozenset("!?！？؟")
_CLOSERS = " \t\u00a0\"'”’»›)]*_\u200b\ufeff\u200e\u200f"
_TAIL = 40
"""Characters at the end of a line within which its end mark is looked for."""
_ACRONYM = r"(?:^|[^\w.])(?:[^\W\d_]\.){2,}\Z"
_SMALL_NAME = r"(?:[aeou][a-z]{1,2}[-‐‑'’]|[^\W\d_]{1,2})(?=[^\W\d_a-zß-öø-ÿ])"
_PARAGRAPH = 1000
"""Characters past which emphasis around a whole paragraph is not looked for."""

PARTICLES = frozenset(
    "a ad al an and at bin da de del den der des di du e el en for from ibn in la las le les los of on or per st the to und van vom von "
    "with y & | , / - – —".split()
)
"""Words that stay in lower case inside a name or title."""


class Line(NamedTuple):
    """A line that shows something. `start` and `end` leave out the white space around it.

    `text` is what lies between, `words` the same without marks around it, `mark` its last character before quotation marks
    and brackets that close; `gap` tells whether a blank line came before.
    """

    start: int
    end: int
    text: str
    words: str
    mark: str
    gap: bool

    @property
    def ended(self) -> bool:
        """Whether it ends in an end mark, before quotation marks or after them."""
        return self.mark in _ENDS

    @property
    def stopped(self) -> bool:
        """Whether it ends in a full stop, as a sentence does and a headline does not; that of *U.S.* does not tell."""
        if self.mark not in _STOPS:
            return False
        words = self.words[-_TAIL:].rstrip(_CLOSERS)
        return "." not in words[-3:-1] or not re.search(_ACRONYM, words)

    @property
    def lower(self) -> bool:
        """Whether it begins in lower case, and not with a name that merely begins so, *al-Tanf* or *iPhone*."""
        words = self.words.lstrip("\"'“‘«")
        return words[:1].islower() and not re.match(_SMALL_NAME, words)


def lines(text: str) -> list[Line]:
    r"""The lines of `text` that show something, whatever parts them: LF, CR, CRLF, U+2028.

    >>> [(line.text, line.gap, line.ended) for line in lines("Troops leave\r\n \r\nThe last left.")]
    [('Troops leave', False, False), ('The last left.', True, True)]
    """
    found: list[Line] = []
    at, gap = 0, False
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare and (bare.isascii() or any(map(str.isalnum, bare)) or re.search(_SHOWN, bare)):
            start = at if raw[0] == bare[0] else at + len(raw) - len(raw.lstrip())
            words = bare if bare[0].isalnum() and bare[-1] not in _MARKS else bare.strip(_MARKS).strip()
            found.append(Line(start, start + len(bare), bare, words, words[-_TAIL:].rstrip(_CLOSERS)[-1:], gap))
            gap = False
        else:
            gap = True
        at += len(raw)
    return found


def titled(words: str) -> bool:
    """Whether every word is capitalised, particles apart, as in a name: *Jane van Doe*, *Harbour Dispatch*.

    >>> [titled(words) for words in ("Jane van Doe", "Troops leave Iraq", "2024")]
    [True, False, False]
    """
    parts = [part.strip("\"'“”‘’().,;:") for part in words.split()]
    named = [part for part in parts if part and part not in PARTICLES]
    return bool(named) and all(part[0].isupper() for part in named)


def marked_whole(text: str) -> int:
    """How many marks of emphasis stand around the whole of `text`: 0 none, 1 italics, 2 bold.

    >>> [marked_whole(text) for text in ("**Kept.**", "*Kept*", "_a_ and _b_", "Kept")]
    [2, 1, 0, 0]
    """
    mark = text[:1]
    if mark not in ("*", "_") or len(text) > _PARAGRAPH:
        return 0
    inside = text.strip(mark)
    depth = min(len(text) - len(text.lstrip(mark)), len(text) - len(text.rstrip(mark)))
    return 0 if not inside or mark in inside or inside != inside.strip() else depth
