"""What a line of text is by itself: where its words are, whether it ends a sentence, how it is marked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from framing.model.text import IGNORABLE

_SHOWN = re.compile(rf"[^\s{IGNORABLE}]")
_MARKS = "*_#>~|+•·▪●‣► \t\u00a0\ufeff\u200b"
_END = re.compile(rf"[.!?…。！？｡؟۔।॥][\s\"'”’»›)\]*_{IGNORABLE}]*\Z")
_STOP = re.compile(r"[.…。｡۔।॥][\s\"'”’»›)\]*_]*\Z")
_ACRONYM = re.compile(r"(?:^|[^\w.])(?:[^\W\d_]\.){2,}[\s\"'”’»›)\]*_]*\Z")
_TAIL = 40
"""Characters at the end of a line that are looked at for an end mark."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that shows something. `start` and `end` leave out the white space around it.

    `text` is what lies between, `words` the same without marks around it; `gap` tells whether a blank line came before.
    """

    start: int
    end: int
    text: str
    words: str
    gap: bool

    @property
    def lower(self) -> bool:
        """Whether it goes on in lower case."""
        return self.words.lstrip("\"'“‘«([")[:1].islower()


def lines(text: str) -> list[Line]:
    r"""The lines of `text` that show something, whatever ends them: LF, CR, CRLF, U+2028.

    >>> [(line.text, line.gap) for line in lines("Troops leave\r\n \r\nThe last left.")]
    [('Troops leave', False), ('The last left.', True)]
    """
    found: list[Line] = []
    at, gap = 0, False
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare and (bare[0].isalnum() or _SHOWN.search(bare)):
            start = at + len(raw) - len(raw.lstrip())
            words = bare if bare[0].isalnum() and bare[-1] not in _MARKS else bare.strip(_MARKS)
            found.append(Line(start, start + len(bare), bare, words, gap))
            gap = False
        else:
            gap = True
        at += len(raw)
    return found


def ended(words: str) -> bool:
    """Whether `words` end in an end mark, quotation marks and brackets after it left out of account.

    >>> [ended(words) for words in ("He left.", 'the cycle of conflict".', "to end the", "Who left?")]
    [True, True, False, True]
    """
    return bool(_END.search(words, max(0, len(words) - _TAIL)))


def stopped(words: str) -> bool:
    """Whether `words` end in a full stop that is not just part of an acronym, as a sentence does and a headline does not.

    >>> [stopped(words) for words in ("He left.", "Strikes shake the U.S.", "Who left?")]
    [True, False, False]
    """
    tail = words[-_TAIL:]
    return bool(_STOP.search(tail)) and not _ACRONYM.search(tail)


PARTICLES = frozenset(
    "a ad al an and at bin da de del den der des di du e el en for for from ibn in la las le les los of on or per st the to und van "
    "vom von with y & | , / - – —".split()
)
"""Words that stay in lower case inside a name or title."""


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
    if mark not in ("*", "_") or len(text) > 1000:  # noqa: PLR2004 - emphasis is not looked for around more than a paragraph
        return 0
    inside = text.strip(mark)
    depth = min(len(text) - len(text.lstrip(mark)), len(text) - len(text.rstrip(mark)))
    return 0 if mark in inside or not inside.strip() or inside != inside.strip() else depth
