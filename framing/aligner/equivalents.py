"""Which different wordings are house style: spelling, quotation marks, abbreviations, figures for words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from framing.aligner.keys import FUNCTION_KINDS
from framing.aligner.names import in_initials
from framing.aligner.quantities import quantities
from framing.aligner.readings import TOKENS, another_sense, only_marks
from framing.aligner.wordings import EITHER, JOINED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.aligner.quantities import Word
    from framing.aligner.readings import Token

_IS = frozenset({("'s", "is"), ("'s", "has"), ("is", "'s"), ("has", "'s")})
_APART = FUNCTION_KINDS.keys() | {"un"}
"""Words that another is not written on to, but for a few: *in valid* is not *invalid*, *not able* not *notable*."""
_OPENING, _CLOSING = frozenset("([“‘«"), frozenset(".,;:)]”’»")


def _read(*both: list[Token]) -> tuple[list[Word], list[Word]]:
    """The words of two runs of tokens as they are compared with one another.

    Short forms of several words stand for those the other run has, quantities are read where a run has figures or a date.
    """
    left, right = _words_of(both[0]), _words_of(both[1])
    special = [token for side in both for token in side if not token.plain and token.words]
    if special:
        if any(token.either for token in special):
            left, right = _resolved(left, right), _resolved(right, left)
        names = [{token.initials: token.words[0] for token in side if token.initials} for side in both]
        if names[0] or names[1]:
            left, right = in_initials(left, names[1]), in_initials(right, names[0])
        if any(token.counts for token in special):
            left, right = quantities(left), quantities(right)
    return _spaced(left, right), _spaced(right, left)


def _words_of(tokens: list[Token]) -> list[Word]:
    """The words of tokens, each with the tokens it begins and ends with; a dash between two numbers is *to*."""
    found = []
    for n, token in enumerate(tokens):
        if len(token.words) == 1:
            found.append((token.head, n, n + 1))
        elif token.words:
            last = len(token.words) - 1
            found += [(word, -1 if k else n, n + 1 if k == last else -1) for k, word in enumerate(token.words)]
        elif token.dash and 0 < n < len(tokens) - 1 and tokens[n - 1].tail[:1].isdigit() and tokens[n + 1].head[:1].isdigit():
            found.append(("to", n, n + 1))
    return found


def _resolved(words: list[Word], others: list[Word]) -> list[Word]:
    """Short forms of more than one word as the one that stands among `others`."""
    there = {word for word, _, _ in others}
    figures = [*(word[0].isdigit() for word, _, _ in words), False][1:]
    return [
        (next((full for full in EITHER.get(word, ()) if full in there and (word != "no" or figure)), word), start, end)
        for (word, start, end), figure in zip(words, figures, strict=True)
    ]


def _spaced(words: list[Word], others: list[Word]) -> list[Word]:
    """Words to be written as one, for *flood plain* is *floodplain*.

    But not two numbers, nor a small word and another, but for a few (*under way*) and where a hyphen stands between them and
    `others` have them as one: *by-law* is *bylaw*.
    """
    there = {word for word, _, _ in others}
    whole = words[:1]
    for word, start, end in words[1:]:
        before, first, _ = whole[-1]
        if before + word in JOINED or (start < 0 and before + word in there):
            whole[-1] = (before + word, first, end)
        else:
            whole.append((word, start, end))
    found = whole[:1]
    for (before, _, _), (word, start, end) in pairwise(whole):
        numbers = before[-1].isdigit() and word[0].isdigit()
        apart = numbers or before in _APART or word in _APART
        found.append((" " + word if apart else word, start, end))
    return found


def same_but_for_style(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two runs of tokens, as written, differ in house style alone (either may be empty: a mark that came or went).

    >>> same_but_for_style(["4:30am"], ["4.30", "a.m."]), same_but_for_style(["US"], ["United", "States"])
    (True, True)
    >>> same_but_for_style(["one", "in", "100", "year"], ["one-in-100-year"]), same_but_for_style(["3", "of", "4"], ["34"])
    (True, False)
    """
    return style_ends(one, other)[:2] == (len(one), len(other))


def style_ends(one: Sequence[str], other: Sequence[str]) -> tuple[int, int, int, int]:
    """How many tokens at the beginning, and at the end, of two runs are one wording in two styles: (of one, of other) twice.

    >>> style_ends(["38.4", "million", "scheme"], ["38.4m", "plan"]), style_ends(["14"], ["fourteen"])
    ((2, 1, 0, 0), (1, 1, 0, 0))
    """
    if not one or not other:
        return (len(one), len(other), 0, 0) if only_marks(one or other) else (0, 0, 0, 0)
    if len(one) == len(other) == 1:
        x, y = TOKENS[one[0]], TOKENS[other[0]]
        if x.plain and y.plain and x.head != y.head and len(x.words) == len(y.words) == 1:
            return (1, 1, 0, 0) if (x.head, y.head) in _IS else (0, 0, 0, 0)
    if another_sense(one[0], other[0]) or another_sense(one[-1], other[-1]):
        return 0, 0, 0, 0
    both = [TOKENS[text] for text in one], [TOKENS[text] for text in other]
    if _strangers(*both):
        return 0, 0, 0, 0
    left, right = _read(*both)
    if _written(left) == _written(right):
        return len(one), len(other), 0, 0
    n, m = _agreed(left, right)
    if n or m:
        n, m = _past(one, n, _CLOSING), _past(other, m, _CLOSING)
    p, q = _agreed(_turned(left, n, len(one)), _turned(right, m, len(other)))
    if p or q:
        p, q = _past(one[n:][::-1], p, _OPENING), _past(other[m:][::-1], q, _OPENING)
    return n, m, p, q


def _strangers(one: list[Token], other: list[Token]) -> bool:
    """Whether two runs can have nothing in common: quick, for most substitutions are of this kind."""
    x, y = one[0].head, other[0].head
    if x.startswith(y) or y.startswith(x):
        return False
    x, y = one[-1].tail, other[-1].tail
    if x.endswith(y) or y.endswith(x):
        return False
    for side in (one, other):
        for token in side:
            if not token.plain:
                return False
    return True


def _written(words: list[Word]) -> str:
    return "".join([word for word, _, _ in words])


def _turned(words: list[Word], first: int, length: int) -> list[Word]:
    """Words after the `first` tokens of `length`, read backwards, so that their end is their beginning."""
    found = []
    for word, start, end in reversed(words):
        if 0 < end <= first:
            break
        found.append((word[::-1], end, length - start if start >= 0 else -1))
    return found


def _agreed(one: list[Word], other: list[Word]) -> tuple[int, int]:
    """How many whole tokens of each read the same from the beginning, however they are cut into words."""
    best = (0, 0)
    i = j = 0
    x = y = ""
    while x.startswith(y) or y.startswith(x):
        if len(x) <= len(y):
            if i == len(one):
                break
            x, i = x + one[i][0], i + 1
        else:
            if j == len(other):
                break
            y, j = y + other[j][0], j + 1
        if i and j and x.rstrip() == y.rstrip() and one[i - 1][2] > 0 < other[j - 1][2]:
            best = one[i - 1][2], other[j - 1][2]
        if x == y:
            x = y = ""
    return best


def _past(texts: Sequence[str], n: int, marks: frozenset[str]) -> int:
    while n < len(texts) and texts[n] in marks:
        n += 1
    return n
