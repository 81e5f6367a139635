"""How a token reads when house style is taken away: its words in one spelling, and what they may stand for."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from framing.aligner.keys import NUMBER_WORDS, spelling
from framing.aligner.names import COURTESY, initials
from framing.aligner.quantities import SIGNS
from framing.aligner.wordings import AGAIN, CAPITAL, EITHER, MONTHS, PARTS, PLAIN, SENSES, WEEKDAYS
from framing.model.text import norm

if TYPE_CHECKING:
    from collections.abc import Sequence

_DASHES = frozenset(["-", "--", "---"])
UNMEANT = frozenset("\"',.;:-()[]") | {"--", "---", "...", "`", "''"}
"""Marks whose coming or going is house style: quotation marks, stops, dashes and brackets. Any other mark says something."""
_FIGURES = re.compile(r"(\d(?:[\d,.:/]*\d)?)([^\W\d_]*)")
_ORDINAL = frozenset("st nd rd th".split())
_SCALE = frozenset("kmb")
_DASH = re.compile(r"[-‐‑]")
_DAY = re.compile(r"([12]\d\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_ENDS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "'d"))
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d"})


class Token(NamedTuple):
    """A token as it is compared: its words, and whether one may be part of a quantity, stand for one of several, or is initials.

    `plain` is told of one that is none of these; `head` and `tail` are its first and last word.
    """

    words: tuple[str, ...]
    counts: bool = False
    either: bool = False
    initials: str = ""
    plain: bool = False
    head: str = ""
    tail: str = ""
    dash: bool = False


def _token(text: str) -> Token:
    plain = norm(text)
    if plain in UNMEANT:
        return Token((), dash=plain in _DASHES)
    day = _DAY.fullmatch(plain)
    if day:
        date = (day[3], MONTHS[int(day[2]) - 1], day[1])
        return Token(date, counts=True, head=date[0], tail=date[-1])
    parts = [plain] if plain[0] in "-+" or _again(plain) or "-" not in plain else [norm(part) for part in _DASH.split(text)]
    if plain in CAPITAL and not text[0].isupper():
        return Token((plain,), plain=True, head=plain, tail=plain)
    words = tuple([word for part in _ranged(parts) for word in _words(part) if word]) or (plain,)
    counts = any(word[0].isdigit() or word in WEEKDAYS or word in MONTHS or word in SIGNS for word in words)
    either, name = any(word in EITHER for word in words), initials(text) if len(words) == 1 else ""
    return Token(words, counts, either, name, not (counts or either or name), words[0], words[-1])


class _Tokens(dict[str, Token]):
    """Token as written → as it is compared, worked out once for each; a dictionary, for it is asked at every edit."""

    def __missing__(self, text: str) -> Token:
        if len(self) >= _MOST:
            self.clear()
        self[text] = _token(text)
        return self[text]


_MOST = 1 << 16
TOKENS = _Tokens()
"""Every token met, as it is compared."""


def _again(word: str) -> bool:
    """Whether a word is another without its hyphen."""
    return word.startswith("un-ioni") or (word.startswith("re-") and word[3:] in AGAIN)


def _ranged(parts: list[str]) -> list[str]:
    """The parts of a hyphenated word, with *to* between two numbers: *10-15* is *10 to 15*."""
    found: list[str] = []
    for part in filter(None, parts):
        found += ["to", part] if found and found[-1][0].isdigit() and part[0].isdigit() else [part]
    return found


def _words(word: str) -> tuple[str, ...]:
    """A word in the form it is compared in; two for a contraction, and for a figure with what is written on to it."""
    if word in PARTS:
        return PARTS[word]
    figures = _FIGURES.fullmatch(word)
    if figures:
        number, unit = figures.groups()
        if unit in _ORDINAL or unit in ("", "s"):
            return (number + ("th" if unit in _ORDINAL else unit),)
        return number, "+" + unit if unit in _SCALE else _plain(unit)
    for end, plain in _ENDS if "'" in word[1:] else ():
        if word.endswith(end):
            return (_plain(word[: -len(end)]), plain)
    return (_plain(word),)


def _plain(word: str) -> str:
    """One spelling of a word, without accents and inner apostrophes."""
    if word in NUMBER_WORDS or not word[1:]:
        return PLAIN.get(word, word)
    word = word[0] + word[1:].replace("'", "") if word != "'s" else word
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFD", word.translate(_LETTERS)) if not "\u0300" <= c <= "\u036f")
    word = PLAIN.get(word, word)
    word = spelling(word)
    return PLAIN.get(word, word)


def another_sense(one: str, other: str) -> bool:
    """Whether two tokens of one norm are two words: one has a capital that the other has not."""
    return one[0].isupper() != other[0].isupper() and spelling(one.lower()) == spelling(other.lower()) in SENSES


def is_shortened(text: str) -> bool:
    """Whether a token is a short form that a full stop may follow: *Mr*, *Gen*, an initial."""
    word = norm(text)
    if word in CAPITAL or len(text) == 1:
        return text[0].isupper()
    return word in PLAIN or word in EITHER or word in COURTESY


def tells_time(text: str) -> bool:
    """Whether a token may be part of a date, a time or a sum."""
    return TOKENS[text].counts


def only_marks(texts: Sequence[str]) -> bool:
    """Whether tokens are all marks whose coming or going is house style."""
    return not any(TOKENS[text].words for text in texts)
