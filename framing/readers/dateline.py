"""Where a story was filed: the place, date and agency before its first sentence."""

from __future__ import annotations

import re

from framing.readers.lines import PARTICLES

LONGEST = 160
"""Characters within which a dateline ends."""

_MARK = re.compile(r"\s?--+|\s?[—–―]|\s-(?=\s)|(?<=[)\]/])-|:(?=\s)|(?<=/)\.(?=\s)")
"""What may end a dateline, in the order tried: dashes, a colon, the full stop after /AGENCY/."""

_SOURCE = re.compile(r"[\s,.]*(?:\([^()]{1,40}\)|\[[^\[\]]{1,40}\]|/[^/]{1,40}/)\s*$")
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"(?:{_DAY}\s)?(?:{_MONTH}\s{_NTH}|{_MONTH}\s\d{{4}}|{_NTH}\s(?:of\s)?{_MONTH}|\d{{1,4}}[./-]\d{{1,2}}(?:[./-]\d{{1,4}})?)(?:\s\d{{4}})?\.?|{_DAY}", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d\.?")
_DATE_AT_END = re.compile(rf"(?:\s|^)({_MONTH}\s{_NTH}|{_NTH}\s{_MONTH})$", re.IGNORECASE)
_PARTS = 6
"""At most: town, region, country, weekday, date, year."""
_SHORT = 3
"""Letters of a place in capitals before a colon at least, as "US:" opens a headline; words less one of a town that stands alone."""
_OTHER_DASH = re.compile(r"\s(?:--+|[—–―-])\s|[—–]")


def dateline(paragraph: str, *, first: bool = True) -> int:
    """How many characters of `paragraph` are its dateline, dash included; 0 where it has none.

    A date, an agency in brackets or a place in capitals make one certain; a place alone must be the `first` paragraph's, and
    the dash not the first of a pair.

    >>> [dateline(p) for p in ("Baghdad, February 9 (RHC)-- Iraq says", "LONDON — The council", "The town - all of it - left")]
    [27, 8, 0]
    """
    head = paragraph[:LONGEST]
    for found in _MARK.finditer(head):
        after = head[found.end() :].lstrip(" \t\u00a0*_")
        if not after or after[0].islower():
            return 0
        if _filed(head, found, first=first):
            return found.end()
        if head[found.start() : found.end()].strip() not in (":", "."):
            return 0
    return 0


def _filed(head: str, mark: re.Match[str], *, first: bool) -> bool:
    """Whether what stands before `mark` is a dateline, and `mark` may end it."""
    before, colon = head[: mark.start()], mark.group().strip() == ":"
    named = _SOURCE.sub("", before)
    undated = _DATE_AT_END.sub("", named)
    parts = [part.strip(" *_") for part in undated.rstrip(" ,").split(",")]
    places = [part for part in parts if part and not _DATE.fullmatch(part) and not _YEAR.fullmatch(part)]
    if places[:1] not in ([], parts[:1]) or len(parts) > _PARTS or not all(map(_place, places)):
        return False
    if undated != named or len(places) < len(parts):
        return True
    if named != before:
        return bool(places)
    if places[0].isupper():
        return not colon or len(places[0]) > _SHORT
    alone = len(named.split()) <= _SHORT + 1 and not _OTHER_DASH.search(head, mark.end())
    return first and not colon and alone and _spaced(head, mark)


def _place(words: str) -> bool:
    """Whether `words` can name a place or an agency: one to five words, all capitalised but particles."""
    parts = [part for part in re.split(r"[\s/-]+", words) if part]
    if not 1 <= len(parts) <= 5:  # noqa: PLR2004 - as in Santa Cruz de la Sierra
        return False
    return parts[0][:1].isalpha() and not parts[0][:1].islower() and all(part[0].isalpha() and (not part[0].islower() or part in PARTICLES) for part in parts)


def _spaced(head: str, mark: re.Match[str]) -> bool:
    return mark.group()[:1].isspace() and head[mark.end() : mark.end() + 1].isspace()
