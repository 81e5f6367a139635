"""Where a story was filed: the place, date and agency before its first sentence."""

from __future__ import annotations

import re

from framing.readers.lines import PARTICLES

LONGEST = 160
"""Characters within which a dateline ends."""

_MARK = re.compile("[-—–―:.]+")
_BRACKETS = ")]/"
_SOURCE = r"[\s,.]*(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]|/[^/]{1,40}/)\s*$"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?i:(?:{_DAY}\s)?(?:{_MONTH}\s{_NTH}|{_MONTH}\s\d{{4}}|{_NTH}\s(?:of\s)?{_MONTH}|\d{{1,4}}[./-]\d{{1,2}}(?:[./-]\d{{1,4}})?)"
    rf"(?:\s\d{{4}})?\.?|{_DAY})|(?:19|20)\d\d\.?"
)
_DATE_AT_END = rf"(?i:(?:\s|^)({_MONTH}\s{_NTH}|{_NTH}\s{_MONTH})$)"
_DATED = frozenset("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec".split())
"""First letters of a date that does not begin with a digit: nothing else is tried against the patterns, which are dear to compile."""
_PARTS, _WORDS = 6, 5
"""At most: town, region, country, weekday, date, year; words of a name, as in Santa Cruz de la Sierra."""
_SHORT, _TOWN = 3, 4
"""Letters of a place in capitals before a colon at least, less one, as "US:" opens a headline; words of a town that stands alone."""
_GAP = re.compile(r"[\s/-]+")
_OTHER_DASH = r"\s(?:--+|[—–―-])\s|[—–]"


def dateline(paragraph: str, *, first: bool = True) -> int:
    """How many characters of `paragraph` are its dateline, dash included; 0 where it has none.

    A date, an agency in brackets or a place in capitals make one certain; a place alone must be the `first` paragraph's, and
    the dash not the first of a pair.

    >>> [dateline(p) for p in ("Harrow, February 9 (Wire)-- Troops say", "LONDON — The council", "The town - all of it - left")]
    [27, 8, 0]
    """
    head = paragraph[:LONGEST]
    for found in _MARK.finditer(head):
        if not _ends(head, found):
            continue
        after = head[found.end() :].lstrip(" \t\u00a0*_")
        if not after or after[0].islower():
            return 0
        if _filed(head, found, first=first):
            return found.end()
        if found.group() not in (":", "."):
            return 0
    return 0


def _ends(head: str, mark: re.Match[str]) -> bool:
    """Whether `mark` may end a dateline: a dash that joins no word, a colon, the full stop after /AGENCY/."""
    shown, before, after = mark.group(), head[: mark.start()][-1:], head[mark.end() :][:1]
    if shown == "-":
        return before in _BRACKETS or (before.isspace() and after.isspace())
    if shown == ".":
        return before == "/" and after.isspace()
    return after.isspace() if shown == ":" else "." not in shown and ":" not in shown


def _filed(head: str, mark: re.Match[str], *, first: bool) -> bool:
    """Whether what stands before `mark` is a dateline."""
    before, colon = head[: mark.start()].rstrip(), mark.group() == ":"
    named = re.sub(_SOURCE, "", before) if before[-1:] in _BRACKETS else before
    undated = re.sub(_DATE_AT_END, "", named) if any(map(str.isdigit, named)) else named
    parts = [part for part in (part.strip(" *_") for part in undated.split(",")) if part]
    places = [part for part in parts if not _date(part)]
    if places[:1] not in ([], parts[:1]) or len(parts) > _PARTS or not all(map(_place, places)):
        return False
    if undated != named or len(places) < len(parts):
        return True
    if named != before:
        return bool(places)
    if not places:
        return False
    if places[0].isupper():
        return not colon or len(places[0]) > _SHORT
    spaced = head[mark.start() - 1].isspace() and head[mark.end() : mark.end() + 1].isspace()
    return first and not colon and spaced and len(named.split()) <= _TOWN and not re.search(_OTHER_DASH, head[mark.end() :])


def _date(words: str) -> bool:
    """Whether `words` are a date, a weekday or a year."""
    return (words[0].isdigit() or words[:3].casefold() in _DATED) and re.fullmatch(_DATE, words) is not None


def _place(words: str) -> bool:
    """Whether `words` can name a place or an agency: a few words, all capitalised but particles."""
    parts = [part for part in _GAP.split(words) if part]
    named = [part for part in parts if part not in PARTICLES]
    return 0 < len(parts) <= _WORDS and parts[:1] == named[:1] and all(part[0].isalpha() and not part[0].islower() for part in named)
