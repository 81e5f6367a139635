"""What a line says that it is: a time, a byline, a caption or an artefact of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.readers.lines import PARTICLES, ended, titled

if TYPE_CHECKING:
    from framing.readers.lines import Line

LONGEST = 300
"""Characters past which a line is taken for text whatever it says."""

_RULE = "-‐‑‒–—―*_=~#•·▪●‣►|+<> \t\u00a0"
_LINK = re.compile(r"!?\[[^\[\]]*\]\([^()]*\)")
_ADDRESS = re.compile(r"(?:(?:source|link|url|more|via|read more)\s*:\s*)?[<(\[]?(?:https?://|www\.)\S+", re.IGNORECASE)

_WHOLE = re.compile(
    r"""
      (?:image|photo|picture|video)\ (?:is\ )?(?:not\ found|not\ available|unavailable|removed)(?:\ or\ type\ unknown)? | no\ image
    | advert(?:s|isements?|ising)? | ads? | sponsored(?:\ (?:content|links?|by\ .+))? | promoted(?:\ content)? | paid\ content
    | (?:.{0,40}\W)?(?:story|article|post)\ continues\ (?:below|after)(?:\ .{0,40})? | continue\ reading.{0,30} | scroll\ .{0,30}to\ continue.{0,30}
    | share(?:\ (?:this|on|via|the|article|story|link)\b.{0,60})? | tweet | print(?:\ (?:this|article|page|version)\b.{0,20})?
    | e-?mail(?:\ (?:this|address)\b.{0,30})? | comments? | leave\ a\ (?:comment|reply) | \d+\ (?:comments?|shares?|views?|likes?)
    | comments?\ \(\d+\) | save | copy\ link | related(?:\ (?:articles?|stories|story|topics?|news|content|links?|posts?|coverage|video))?
    | read\ (?:more|also|next|on)(?:\ (?:about|on|from|at|in)\b.{0,80})? | (?:see|read)\ also | also\ read | more\ (?:stories|news|on\ this(?:\ story)?)
    | (?:most|more)\ (?:read|popular|viewed|shared) | recommended(?:\ (?:for\ you|stories|reading))? | trending(?:\ now)?
    | (?:you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested).{0,40}) | top\ stories | editors?['’]?s?\ picks?
    | \d+[\ -]min(?:ute)?s?(?:\ read)? | (?:sign|log)\ (?:in|up)(?:\ .{0,120})? | subscribe(?:\ .{0,120})? | newsletters?
    | follow\ us\b.{0,120} | (?:click|tap)\ here\b.{0,120} | join\ (?:us|our)\b.{0,120} | back\ to\ top | skip\ to\ (?:main\ )?content | loading
    | listen(?:\ to\ (?:this\ )?(?:article|story))? | download\ (?:the\ )?(?:pdf|app)\b.{0,30}
    | all\ rights\ reserved\b.{0,200} | (?:copyright|©|\(c\)\s*(?=\d|\w+\s\d)).{0,200}
    | (?:this|the)\ (?:article|story|report|post)\ (?:was|has\ been|is)\ (?:originally\ |first\ |last\ )?(?:published|updated|republished)\b.{0,200}
    | (?:originally|first)\ published\b.{0,120} | (?:re)?(?:printed|published)\ with\ permission\b.{0,160}
    | (?:article\ |re)posted\ with\ permission\b.{0,160}
    | with\ (?:inputs?|files|additional\ reporting)\ (?:from|by)\ .{0,120}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LABEL = re.compile(
    r"(?:read|see|also|more|related|watch|listen|tags?|topics?|keywords?|filed|share|source|via|url|link|category|categories|follow)"
    r"(?:\s+(?:more|also|read|see|now|under|on|this|stories|articles?|from|here))*\s*:.*",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\(?\[?(?:(?:additional|further|with|extra)\s+)?(?:reporting|writing|editing|edited|compiled|compilation|translation|translated|production|graphics?)"
    r"(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:for|in)\s+\w+)?\s+by\s+.*",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"""
      [(\[]?(?:(?:file|handout|stock|archive|courtesy|cover|main|lead|feature[d]?)\s+)?
        (?:photo(?:graph)?s?|images?|pictures?|illustrations?|caption|figure|video)(?:\s+(?:credits?|courtesy|source|caption))?\s*[:/|]\s*\S.*
    | [(\[]?(?:photo(?:graph)?s?|images?|pictures?|illustrations?)\s+(?:by|courtesy(?:\s+of)?|credits?)\s+\S.*
    | [(\[]?(?:(?:a|an|in|this|in\ this|undated|combination)\s+)*(?:file|handout|archive)\s+(?:photo(?:graph)?|image|picture)\b.*
    | [(\[](?:\w+\s+){0,3}(?:photo|image|picture)s?\s*[:/].*[)\]]
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OPENERS = frozenset(
    "a ad additional ads advert advertisement advertisements advertising adverts all also an archive archived article back captio caption categories "
    "category click combination comment comments compilation compiled continue copy copyright courtesy cover download edited editing editor "
    "editors email extra feature featured figure figures file filed first follow further graphic graphics handout "
    "illustration illustrations image images in join keyword keywords lead leave link listen loading log main more most newsletter newsletters no "
    "originally paid photo photograph photographs photos picture pictures post print printed production promoted published read recommended "
    "related reporting reposted reprinted republished "
    "save scroll see share sign skip source sponsored stock story subscribe tag tags take tap the this top topic topics translated "
    "translation trending tweet undated url via video videos watch with writing you".split()
)
"""First words of what `_WHOLE`, `_LABEL`, `_CREDIT` and `_CAPTION` find: nothing else is tried against them."""

_WORD = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.]\d{2}")
_MONTHS = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
_TIMES = frozenset(
    f"{_MONTHS} monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a m p gmt utc est "
    "edt cst cdt mst mdt pst pdt bst cet cest eet eest ist msk jst irst z t local time hrs hours hour h minutes minute mins min ago days day "
    "weeks week yesterday today last first latest modified modification published updated update posted created edited date dated on at the of "
    "st nd rd th issued revised".split()
)
_MONTH = frozenset(_MONTHS.split())
_STAMPS = frozenset("published updated update posted modified date dated last latest".split())
_JOBS = frozenset("writer reporter correspondent editor columnist journalist contributor author producer bureau desk staff".split())
_BY = re.compile(r"(?:(?:story|written|words|text|report(?:ed|ing)?|analysis|opinion|posted|published)\s+)?by\b:?\s+(?=\S)|author:\s*", re.IGNORECASE)
_NOBODY = PARTICLES | frozenset("our own special staff foreign political correspondent correspondents reporter reporters writer desk agencies agency".split())
_SIGN_OFF = re.compile(
    r"""
      [(\[]?(?:[A-Z]{2,4}|/?(?:end|ends|END|ENDS|End|Ends)|-\s?30\s?-|/[A-Za-z0-9]{1,6}
        |[A-Za-z]{1,4}(?:[/-][A-Za-z0-9]{1,6}){1,3}|\d{3,6}\*{1,2}\d{3,6})[)\]]?\.?
    """,
    re.VERBOSE,
)


def kind_anywhere(line: Line) -> str | None:
    """The kind of a line that can be told wherever it stands.

    >>> from framing.readers.lines import lines
    >>> [kind_anywhere(line) for line in lines("---\\nAdvertisement\\nPhoto: a bridge\\nTroops leave")]
    ['furniture', 'furniture', 'caption', None]
    """
    text, words = line.text, line.words
    if not text.strip(_RULE):
        return "furniture"
    if len(text) > LONGEST:
        return None
    if ("](" in text and not _LINK.sub("", text).strip(_RULE)) or ("w" in words or "http" in words) and _ADDRESS.fullmatch(text.strip(_RULE)):
        return "furniture"
    return _by_opener(words)


def _by_opener(words: str) -> str | None:
    first = _WORD.search(words, 0, 12)
    if words[:1] != "©" and not words[:1].isdigit() and (first is None or first.group().lower() not in _OPENERS):
        return "caption" if words[:1] in "([" and _CAPTION.fullmatch(words) else None
    if _WHOLE.fullmatch(words.rstrip(".:…!→» ")) or _LABEL.fullmatch(words) or _CREDIT.fullmatch(words):
        return "furniture"
    return "caption" if _CAPTION.fullmatch(words) else None


def kind_alone(line: Line) -> str | None:
    """The kind of a line that stands for itself: what `kind_anywhere` tells, and times and bylines.

    >>> from framing.readers.lines import lines
    >>> [kind_alone(line) for line in lines("Feb 09, 2024 09:21 UTC\\nBy Jane Doe\\nBy noon they left.")]
    ['timestamp', 'byline', None]
    """
    known = kind_anywhere(line)
    if known or len(line.text) > LONGEST:
        return known
    if timestamp(line.words):
        return "timestamp"
    return "byline" if byline(line.words) else None


def timestamp(words: str) -> bool:
    """Whether `words` are a date, a time or both, with nothing but labels around them.

    >>> [timestamp(w) for w in ("(last modified Fri, 09 Feb 2024 09:21:09 GMT )", "Updated 3 hours ago", "Since 9 May 2024", "2024")]
    [True, True, False, False]
    """
    named = _WORD.findall(words.lower())
    if not all(word in _TIMES for word in named) or not (any(map(str.isdigit, words)) or "ago" in named):
        return False
    return bool(_CLOCK.search(words) or "ago" in named or (_MONTH | _STAMPS).intersection(named))


def byline(words: str) -> bool:
    """Whether `words` name who wrote the article: *By Jane Doe and John Roe*, *Jane Doe, Staff writer*.

    >>> [byline(words) for words in ("By Jane Doe in Paris", "Jane Doe, Staff writer", "By Friday it was over")]
    [True, True, False]
    """
    parts = words.split()
    if len(parts) > 24 or (ended(words) and not words.endswith((" Jr.", " Sr."))):  # noqa: PLR2004 - names of many, with their places
        return False
    found = _BY.match(words)
    if found:
        return _named(words[found.end() :])
    job = parts[-1].lower().strip(".,)") if parts else ""
    if job not in _JOBS:
        return False
    name, mark, role = _split(words)
    return _named(role) and len(role.split()) <= 5 and (not mark or (1 < len(name.split()) <= 5 and titled(name))) and (bool(mark) or _alone(parts))  # noqa: PLR2004


def _split(words: str) -> tuple[str, str, str]:
    """A name and a job with the mark between them; without a mark all of it is the job."""
    found = re.search(r",\s|\s[|–—-]\s", words)
    return (words[: found.start()], found.group(), words[found.end() :]) if found else ("", "", words)


def _alone(parts: list[str]) -> bool:
    return 1 < len(parts) <= 4 and parts[0].lower() in ("staff", "our", "special", "senior", "foreign", "political", "news", "web", "chief")  # noqa: PLR2004


def _named(words: str) -> bool:
    """Whether `words` are names, with particles, jobs and dates between them."""
    parts = [part.strip("\"'“”‘’().,;:*_") for part in words.split()]
    known = [part for part in parts if part and part.lower() not in _NOBODY and part.lower() not in _JOBS]
    return bool(parts) and all(part[0].isupper() or part[0].isdigit() or part.lower() in _TIMES for part in known)


def sign_off(words: str) -> bool:
    """Whether `words` are the initials or the mark that close an agency's copy.

    >>> [sign_off(words) for words in ("SS", "KD/lm", "/end", "ENDS", "-30-", "Peace")]
    [True, True, True, True, True, False]
    """
    return len(words) <= 24 and bool(_SIGN_OFF.fullmatch(words))  # noqa: PLR2004 - the longest the pattern can match
