"""Who wrote it and when: bylines and times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.readers.lines import PARTICLES, titled

if TYPE_CHECKING:
    from framing.readers.lines import Line

_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.]\d{2}")
_NUMBERS = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4})?[\s,|]*(?:\d{1,2}:\d{2}(?::\d{2})?)?(?<=\d)"
_BETWEEN = r"\s*[|•·]\s*|\s[–—-]\s"
_STROKES = frozenset("|•·–—-")
"""One of these stands between a time and a name."""
_STAMP = 120
"""Characters that a time and its label may have."""
_MONTHS = frozenset(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_LABELS = frozenset("published updated update posted modified last latest date dated".split())
_TIMES = (
    _MONTHS
    | _LABELS
    | frozenset(
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a m p gmt utc est edt "
        "cst cdt mst mdt pst pdt bst cet cest eet eest ist msk jst kst hkt pkt sgt aest aedt irst irdt idt trt eat wat sast gst z t "
        "local time hrs hours hour h minutes minute mins min ago days "
        "day weeks week yesterday today first modification publication created edited issued revised on at the of st nd rd th".split()
    )
)
_JOBS = frozenset("author bureau columnist contributor correspondent desk editor journalist producer reporter staff writer".split())
_WHOSE = frozenset("chief foreign news our political senior special staff web".split())
_NOBODY = (
    PARTICLES
    | _JOBS
    | _WHOSE
    | frozenset("additional agencies agency by correspondents editing own reporters reporting writers writing".split())
)
_BY = r"(?i:(?:(?:story|written|words|text|report(?:ed|ing)?|analysis|opinion|posted|published)\s+)?by\b:?\s+(?=\S)|author:\s*)"
_PARTS = r",\s|\s[|–—-]\s"
_NAMES, _NAME, _JOB = 24, 5, 5
"""Words of a byline, of one name and of one job at most."""


def timestamp(words: str) -> bool:
    """Whether `words` are a date, a time or both, with nothing but labels around them.

    >>> [timestamp(w) for w in ("(last modified Fri, 09 Feb 2024 09:21:09 GMT )", "Updated 3 hours ago", "Since 9 May 2024", "2024")]
    [True, True, False, False]
    """
    first = _WORD.search(words)
    if len(words) > _STAMP or (first and first.group().lower() not in _TIMES):
        return False
    if not first:
        return bool(re.fullmatch(_NUMBERS, words))
    named = set(_WORD.findall(words.lower()))
    if not named <= _TIMES or not (any(map(str.isdigit, words)) or "ago" in named):
        return False
    return bool(_CLOCK.search(words) or "ago" in named or named & _MONTHS)


def dated(words: str) -> bool:
    """Whether `words` are a time and a name or two with strokes or dots between them, as under a headline.

    >>> dated("Jane Doe | 9 May 2024"), dated("Harrow - 9 May 2024 - The last troops left")
    (True, False)
    """
    if len(words) > _STAMP or _STROKES.isdisjoint(words):
        return False
    split = re.split(_BETWEEN, words)
    parts = [part for part in split if part]
    others = [part for part in parts if not timestamp(part)]
    return len(split) > 1 and len(others) < len(parts) and all(titled(part) and part.count(" ") < _NAME for part in others)


def stamped(words: str) -> bool:
    """Whether `words` are a time with a label before it, which no sentence reads on into.

    >>> stamped("last updated 9 May 2024"), stamped("on 9 May 2024")
    (True, False)
    """
    return bool(_LABELS.intersection(_WORD.findall(words[:_STAMP].lower())[:2])) and timestamp(words)


def byline(line: Line) -> bool:
    r"""Whether a line names who wrote the article: *By Jane Doe and John Roe*, *Jane Doe, Staff writer*.

    >>> from framing.readers.lines import lines
    >>> [byline(line) for line in lines("By Jane Doe in Paris\nJane Doe, Staff writer\nBy Friday it was over")]
    [True, True, False]
    """
    words = line.words
    if line.ended and not words.endswith((" Jr.", " Sr.")):
        return False
    lower = words.lower()
    found = re.match(_BY, words) if "by" in lower or lower.startswith("author") else None
    if found:
        return named(words[found.end() :])
    if lower[lower.rfind(" ") + 1 :].strip(".,)") not in _JOBS:
        return False
    mark = re.search(_PARTS, words)
    if not mark:
        return lower.split(None, 1)[0] in _WHOSE and 0 < words.count(" ") < _JOB and named(words)
    name, job = words[: mark.start()], words[mark.end() :]
    return 0 < name.count(" ") < _NAME and titled(name) and job.count(" ") < _JOB


def named(words: str) -> bool:
    """Whether `words` are names, with particles, jobs and dates between them.

    >>> named("Jane Doe in Paris and John Roe; editing by Ann Lee"), named("hand is dying")
    (True, False)
    """
    parts = [part for part in (part.strip("\"'“”‘’().,;:*_") for part in words.split()) if part]
    known = [part for part in parts if part not in PARTICLES and part.lower() != "by"]
    return 0 < len(known) <= len(parts) <= _NAMES and all(
        part[0].isupper() or part[0].isdigit() or part.lower() in _NOBODY or part.lower() in _TIMES for part in parts
    )
