"""What a reader of results should know about a text before believing them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.model.comparison import FEWEST_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.text import Document

_SEEN = (
    ("â€|[ÂÃ][\u00a0-\u00bf]", "place looks", "places look", "like text decoded in the wrong encoding"),
    ("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "control", "controls", "of writing direction"),
    ("[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]", "invisible character", "invisible characters", "left out of comparison"),
    ("[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]", "place mixes", "places mix", "Latin with Greek or Cyrillic letters"),
    ("\0", "NUL character", "NUL characters", "in the text"),
)
"""What to look for, what one and several are called, and what to say of them."""
_SUSPECT = frozenset("âÂÃ\u00ad\u061c\u180e\ufeff\0").union(map(chr, (*range(0x200B, 0x2070), *range(0x370, 0x530))))
"""Letters without which nothing of that can be found."""
_UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\U00020000", "\U0003ffff"),
)
"""First and last letters of scripts that set no space between words: Thai and Lao, Burmese, Khmer, Japanese, Chinese."""
_MUCH = 0.3


def notices(document: Document) -> Iterator[str]:
    """Notices of a document: signs that it was decoded wrongly or tampered with, words not spaced, too few words for rates.

    >>> import framing
    >>> list(notices(framing.document("The regi\u00adme fell.")))
    ['1 invisible character left out of comparison, the first at character 8', '3 words: counts are given, rates are not']
    """
    text = document.text
    if not text.isascii() or "\0" in text:
        letters = set(text)
        for pattern, one, many, told in () if letters.isdisjoint(_SUSPECT) else _SEEN:
            found = [match.start() for match in re.finditer(pattern, text)]
            if found:
                yield f"{len(found):,} {one if len(found) == 1 else many} {told}, the first at character {found[0]:,}"
        if sum(text.count(letter) for letter in letters if any(first <= letter <= last for first, last in _UNSPACED)) > _MUCH * len(text):
            yield "words are not spaced in this script: what stands between spaces or marks counts as one"
    words = document.counts["words"]
    if words < FEWEST_WORDS:
        yield f"{words:,} {'word' if words == 1 else 'words'}: counts are given, rates are not"
