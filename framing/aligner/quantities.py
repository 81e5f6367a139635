"""Numbers, sums of money, times and dates: one form for all the ways to write one of them."""

from __future__ import annotations

import re

from framing.aligner.keys import NUMBER_WORDS
from framing.aligner.wordings import MONTHS, WEEKDAYS

Word = tuple[str, int, int]
"""A word as it is compared, and the tokens it begins and ends with: from, to the one before; -1 inside a token."""
Found = tuple[str, int] | None
"""A quantity, and the place of the word after it."""

_SMALL = {word: int(figure) for word, figure in NUMBER_WORDS.items()}
_ORDINALS = {
    word: n
    for n, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth""".split(),
        1,
    )
} | {word: 10 * n for n, word in enumerate("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), 2)}
_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "+k": 3, "+m": 6, "+b": 9}
_HUNDRED, _TWENTY = 100, 20
SIGNS = frozenset("$£€¥₹₽₪")
_COINS = {
    name: sign
    for sign, names in {
        "$": "dollar dollars", "£": "pound pounds", "€": "euro euros", "¥": "yen", "₹": "rupee rupees", "₽": "ruble rubles",
        "₪": "shekel shekels",
    }.items()
    for name in names.split()
}  # fmt: skip
_FIGURE = re.compile(r"\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DAY = re.compile(r"(0?[1-9]|[12]\d|3[01])(?:th)?")
_CLOCK = re.compile(r"([01]?\d|2[0-4])(?:[:.]([0-5]\d))?")
_NOON = 12
_DECADE = re.compile(r"[12]\d\d0")


def quantities(words: list[Word]) -> list[Word]:
    """`words` with every quantity as one word, in one form.

    >>> def plain(text): return [word for word, _, _ in quantities([(word, n, n + 1) for n, word in enumerate(text.split())])]
    >>> plain("the 9th of february"), plain("february 9"), plain("$ 1.5 million"), plain("1500000 dollars")
    (['9february'], ['9february'], ['1500000$'], ['1500000$'])
    >>> plain("two hundred and fifty"), plain("4.30 pm"), plain("16:30"), plain("twenty first")
    (['250'], ['t16:30'], ['t16:30'], ['21th'])
    """
    names = [word for word, _, _ in words]
    found = []
    k = 0
    while k < len(names):
        text, end = _date(names, k) or _time(names, k) or _sum(names, k) or (names[k], k + 1)
        found.append((text, words[k][1], words[end - 1][2]))
        k = end
    return found


def _at(names: list[str], k: int) -> str:
    return names[k] if k < len(names) else ""


def _date(names: list[str], k: int) -> Found:
    """A weekday, or a day and a month in either order, with or without *on*, *the* and *of*."""
    k += names[k] == "on"
    if _at(names, k) in WEEKDAYS:
        return names[k], k + 1
    k += _at(names, k) == "the"
    one = _at(names, k)
    k += 1 + (_at(names, k + 1) in ("of", "the"))
    other = _at(names, k)
    day, month = (one, other) if other in MONTHS else (other, one)
    number = _DAY.fullmatch(day)
    return (number[1].lstrip("0") + month, k + 1) if number and month in MONTHS else None


def _time(names: list[str], k: int) -> Found:
    """A time of day: of twenty-four hours where *am*, *pm*, a nought or the hour tell which half of the day."""
    found = _CLOCK.fullmatch(names[k])
    half = _at(names, k + 1)
    if not found or (not found[2] and half not in ("am", "pm")) or half in _SCALES or half in _COINS or half == "percent":
        return None
    hour = int(found[1])
    if half in ("am", "pm") and 1 <= hour <= _NOON:
        return f"t{hour % _NOON + _NOON * (half == 'pm'):02}:{found[2] or '00'}", k + 2
    sure = hour > _NOON or found[1][0] == "0"
    return (f"t{hour:02}:{found[2]}" if sure else f"{hour}:{found[2]}", k + 1) if found[2] else None


def _sum(names: list[str], k: int) -> Found:
    """A number, with its currency before or after it."""
    k += names[k] == "US" and _at(names, k + 1) == "$"
    sign = names[k] if names[k] in SIGNS else ""
    number = _number(names, k + bool(sign)) if k + bool(sign) < len(names) else None
    if not number:
        return None
    text, end = number
    coin = end + (_at(names, end) == "US")
    if not sign and _at(names, coin) in _COINS:
        return text + _COINS[names[coin]], coin + 1
    if _at(names, end) == "'s" and _DECADE.fullmatch(text):
        return text + "s", end + 1
    return text + sign, end


def _number(names: list[str], k: int) -> Found:
    """A number in figures or in words, with its thousands and millions."""
    if not _FIGURE.fullmatch(names[k]):
        return _spelt(names, k)
    text, k = names[k].replace(",", ""), k + 1
    while _at(names, k) in _SCALES:
        text, k = _shifted(text, _SCALES[names[k]]), k + 1
    return text, k


def _shifted(number: str, places: int) -> str:
    """A number times ten to the power of `places`: *1.5* by 6 is *1500000*."""
    whole, _, rest = number.partition(".")
    rest = rest.ljust(places, "0")
    text = (whole + rest[:places]).lstrip("0") or "0"
    return f"{text}.{rest[places:]}" if rest[places:] else text


def _spelt(names: list[str], k: int) -> Found:
    """A number in words, cardinal or ordinal: *two hundred and fifty*, *twenty first*."""
    start = k
    total, part = 0, 0
    if names[k] == "a" and (_at(names, k + 1) == "hundred" or _at(names, k + 1) in _SCALES):
        part, k = 1, k + 1
    while k < len(names):
        word = names[k]
        if word in _SMALL and (k == start or _adds(part, _SMALL[word])):
            part += _SMALL[word]
        elif word in _ORDINALS and (k == start or _adds(part, _ORDINALS[word])):
            return f"{total + part + _ORDINALS[word]}th", k + 1
        elif word == "hundred" and 0 < part < _TWENTY:
            part *= _HUNDRED
        elif word in _SCALES and part:
            total, part = total + part * 10 ** _SCALES[word], 0
        elif not (word == "and" and k > start and part % _HUNDRED == 0 and _at(names, k + 1) in _SMALL):
            break
        k += 1
    return (str(total + part), k) if k > start else None


def _adds(part: int, small: int) -> bool:
    """Whether `small` goes on a number that stands at `part`: *twenty* and *one*, *hundred* and *twelve*."""
    rest = part % _HUNDRED
    return part > 0 and (rest == 0 or (rest >= _TWENTY and rest % 10 == 0 and 0 < small < 10))  # noqa: PLR2004 - the digits
