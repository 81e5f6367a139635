"""What a line says that it is: a time, a byline, a caption or an artefact of the page."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from framing.readers.credits import byline, dated, named, timestamp

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.readers.lines import Line

LONGEST = 300
"""Characters past which a line is taken for text whatever it says."""

_SHORT = 150
"""Characters past which a line is neither a time, a byline nor the way through a site."""


def _lazy(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """A pattern that is compiled when a line first needs it: together these cost more than reading a short article."""
    return cache(lambda: re.compile(pattern, flags))


_RULE = "-‐‑‒–—―*_=~#•·▪●‣►|+<> \t\u00a0"
_LINK = re.compile(r"!?\[[^\[\]]*\]\([^()]*\)")
_ADDRESS = _lazy(r"(?:(?:source|link|url|more|via|read more)\s*:\s*)?[<(\[]?(?:https?://|www\.)\S+", re.IGNORECASE)

_PHRASES = (
    r"(?:image|photo|picture|video) (?:is )?(?:not found|not available|unavailable|removed)(?: or type unknown)?|no image",
    r"advert(?:s|isements?|ising)?|ads?|sponsored(?: content| links?| by .+)?|promoted(?: content)?|paid content",
    r"(?:.{0,40}\W)?(?:story|article|post) continue[sd] (?:below|after)(?: .{0,40})?",
    r"(?:hide|show) captions?(?: .{0,20})?|continue reading.{0,30}",
    r"scroll .{0,30}to continue.{0,30}|loading|back to top|skip to (?:main )?content|save|copy link|tweet",
    r"share(?: (?:this|on|via|article|story|link)\b.{0,60})?|print(?: (?:this|article|page|version)\b.{0,20})?",
    r"e-?mail(?: (?:this|address)\b.{0,30})?|comments?(?: \(\d+\)?| are closed)?|leave a (?:comment|reply)",
    r"\d[\d.,]*[km]? (?:comments?|shares?|views?|likes?)(?: (?-i:[A-Z])\w+){0,4}",
    r"related(?: (?:articles?|stories|story|topics?|news|content|links?|posts?|coverage|video))?",
    r"read (?:more|also|next|on)(?: (?:about|on|from|at|in)\b.{0,80})?|see also|also read|more (?:stories|news|on this(?: story)?)",
    r"(?:most|more) (?:read|popular|viewed|shared)|recommended(?: for you| stories| reading)?|trending(?: now)?|top stories",
    r"editors?['’]?s? picks?|you (?:may|might) (?:also )?(?:like|be interested).{0,40}",
    r"\d+[ -]min(?:ute)?s?(?: read)?|read(?:ing)? time.{0,20}",
    r"(?:sign|log) (?:in|up)(?: .{0,120})?|subscribe(?: .{0,120})?|newsletters?|follow us\b.{0,120}|(?:click|tap) here\b.{0,120}",
    r"join (?:us|our)\b.{0,120}|listen(?: to (?:this )?(?:article|story))?|download (?:the )?(?:pdf|app)\b.{0,30}",
    r"all rights reserved\b.{0,200}|(?:copyright\s*(?:©|\(c\)|\d{4}|by\b)|©|\(c\)\s*(?=\d|\w+\s\d)).{0,200}",
    r"this (?:article|story|post|piece) (?:was|has been|is) (?:originally |first |last )?(?:updated|(?:re)?published)\b.{0,200}",
    r"this report (?:was|has been) originally published\b.{0,200}|(?:originally|first) published\b.{0,60}",
    r"(?:article |re)?(?:printed|published|posted) with permission\b.{0,160}",
    r"with (?:inputs?|files|additional reporting) (?:from|by) .{0,120}",
)
_WHOLE = tuple([_lazy(rf"[(\[]?\s*(?:{phrases})", re.IGNORECASE) for phrases in _PHRASES])
"""One by one: the first that fits leaves the rest uncompiled."""
_LABEL = _lazy(
    r"[(\[]?\s*(?:read|see|also read|more|related|watch|listen|tags?|topics?|keywords?|filed|share|source|via|url|link|category|categories"
    r"|follow)(?:\s+(?:more|also|now|under|on|this|stories|articles?|from|here))*\s*:.*"
    r"|(?:news|story|article)\s(?:id|code|no\.?|number)\s*[:#]?\s*\d.*",
    re.IGNORECASE,
)
_CREDIT = _lazy(
    r"[(\[]*(?:(?:additional|further|with|extra)\s+)?(?:reporting|writing|editing|edited|compiled|translation|translated|production|graphics?)"
    r"(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:for|in)\s+\w+)?\s+by\s+(.*)",
    re.IGNORECASE,
)
"""Who made it, with the names that follow."""
_PICTURES = ("photo", "image", "picture", "illustration", "caption", "figure", "video")
"""One of these stands in every caption that says that it is one."""
_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|illustrations?)"
_CAPTION = _lazy(
    rf"[(\[]?(?:(?:file|handout|stock|archive|courtesy|cover|main|lead|featured?)\s+)?(?:{_PICTURE}|captions?|figure|video)"
    r"(?:\s+(?:credits?|courtesy|source|caption))?\s*[:/|]\s*\S.*"
    rf"|[(\[]?{_PICTURE}\s+(?:by|courtesy(?:\s+of)?|credits?)\s+\S.*"
    rf"|[(\[]?(?:(?:a|an|in|this|undated|combination)\s+)*(?:file|handout|archive)\s+{_PICTURE}\b.*"
    rf"|[(\[][^()\[\]]{{0,60}}{_PICTURE}\b[^()\[\]]{{0,60}}[)\]]",
    re.IGNORECASE,
)
_PICTURED = _lazy(
    rf"[(\[](?:[^()\[\]]{{0,60}}\b)?(?:{_PICTURE}\s*[/:]\s*|(?:file|handout)\s+{_PICTURE}|{_PICTURE}\s(?:by|courtesy)\s)[^()\[\]]{{0,80}}[)\]]\Z",
    re.IGNORECASE,
)
"""The credit in brackets that ends a caption."""
_NAME = r"[^\W\d_a-z][\w.'’-]*"
_PHOTOGRAPHER = _lazy(rf"(?=.*\s){_NAME}(?:\s{_NAME}){{0,3}}(?:\s?/\s?{_NAME}(?<=\w\w)(?:\s{_NAME}){{0,2}}){{1,3}}")
"""A person and an agency with strokes between them."""
_CRUMB = frozenset(">»›")
_CRUMBS = _lazy(r"[^.?!]{1,40}(?:\s[>»›]\s[^.?!]{1,40})+")
"""The way to a page through its sections."""
_TEASER = _lazy(r"(?:watch|listen|video|read|see|more)\s*:\s*\S+\s+\S+\s+\S", re.IGNORECASE)
_OPENERS = frozenset(
    "ad additional ads advert advertisement advertisements advertising adverts all also archive article back c caption captions "
    "categories category click comment comments compiled continue copy copyright courtesy cover download e edited editing editor "
    "editors email extra feature featured figure file filed first follow further graphic graphics handout hide illustration "
    "illustrations image images join keyword keywords lead leave link listen loading log main more most news newsletter newsletters no "
    "originally paid photo photograph photographs photos picture pictures piece post posted print printed production promoted published "
    "read reading recommended related report reporting reposted reprinted republished save scroll see share show sign skip source "
    "sponsored stock story subscribe tag tags take tap top topic topics translated translation trending tweet undated url via video "
    "watch with writing you".split()
)
"""First words of what `_WHOLE`, `_LABEL`, `_CREDIT` and `_CAPTION` find: nothing else is tried against them."""

_SMALL = frozenset("a an in the this".split())
"""Words that may come before an opener, and open half of all paragraphs too."""
_FIRSTS = _OPENERS | _SMALL

_SIGN_OFF = _lazy(
    r"[(\[]?(?:[A-Z]{2,4}|/?(?:[Ee]nds?|ENDS?)|-\s?30\s?-|/[A-Za-z0-9]{1,6}"
    r"|[A-Za-z]{1,4}(?:[/-][A-Za-z0-9]{1,6}){1,3}|\d{3,6}\*{1,2}\d{3,6})[)\]]?\.?"
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def kind_anywhere(line: Line) -> str:
    r"""The kind of a line that can be told wherever it stands, or nothing.

    >>> from framing.readers.lines import lines
    >>> [kind_anywhere(line) for line in lines("---\nAdvertisement\nPhoto: a bridge\nTroops leave")]
    ['furniture', 'furniture', 'caption', '']
    """
    text, words = line.text, line.words
    if not words or (text[0] in _RULE and not text.strip(_RULE)):
        return "furniture"
    if len(text) > LONGEST or (len(text) > _SHORT and _reads_on(words)):
        return ""
    if "](" in text and text[0] != "#" and not _LINK.sub("", text).strip(_RULE):
        return "furniture"
    if ("://" in words or "www." in words) and _ADDRESS().fullmatch(text.strip(_RULE)):
        return "furniture"
    if len(text) <= _SHORT and not _CRUMB.isdisjoint(words) and _CRUMBS().fullmatch(words):
        return "furniture"
    return _by_opener(words)


def _reads_on(words: str) -> bool:
    """Whether a line longer than any fact on its own begins and ends as a sentence does: what most paragraphs are known by."""
    first = words[:20].partition(" ")[0]
    return first.isalpha() and first.lower() not in _FIRSTS and words[-1] not in ")]" and "/" not in words


def _by_opener(words: str) -> str:
    opens = words[0] == "©" or words[0].isdigit() or not _OPENERS.isdisjoint(_opening(words))
    if opens and (_is_phrase(words.rstrip(".:…!→»)] ")) or _LABEL().fullmatch(words) or _credits(words)):
        return "furniture"
    return "caption" if _pictured(words, opens=opens) or ("/" in words and _PHOTOGRAPHER().fullmatch(words)) else ""


def _is_phrase(words: str) -> bool:
    return any(phrases().fullmatch(words) for phrases in _WHOLE)


def _pictured(words: str, *, opens: bool) -> bool:
    """Whether `words` are a caption, or end in the credit of one."""
    begins, ends = opens or words[0] in "([", words[-1] in ")]"
    if not (begins or ends) or not any(map(words.lower().__contains__, _PICTURES)):
        return False
    return bool((begins and _CAPTION().fullmatch(words)) or (ends and _PICTURED().search(words)))


def _credits(words: str) -> bool:
    found = _CREDIT().fullmatch(words)
    return found is not None and named(found[1].rstrip(")]. "))


def teases(words: str) -> bool:
    """Whether `words` are a headline with a label before it, when they stand where headlines stand.

    >>> [teases(words) for words in ("Watch: the last troops leave", "Read more: strikes", "Watch:")]
    [True, False, False]
    """
    return bool(_TEASER().match(words))


def _opening(words: str) -> list[str]:
    """The first word of `words`, in lower case, and one or two more while they are small."""
    found = _FIRST_WORD.search(words, 0, 20)
    first = found.group().lower() if found else ""
    return _FIRST_WORD.findall(words[:40].lower())[:3] if first in _SMALL else [first]


def kind_alone(line: Line) -> str:
    r"""The kind of a line that stands for itself, or nothing: what `kind_anywhere` tells, and times and bylines.

    >>> from framing.readers.lines import lines
    >>> [kind_alone(line) for line in lines("Feb 09, 2024 09:21 UTC\nBy Jane Doe\nBy noon they left.")]
    ['timestamp', 'byline', '']
    """
    known = kind_anywhere(line)
    if known or len(line.text) > _SHORT:
        return known
    if timestamp(line.words):
        return "timestamp"
    if byline(line):
        return "byline"
    return "timestamp" if dated(line.words) else ""


def sign_off(words: str) -> bool:
    """Whether `words` are the initials or the mark that close an agency's copy.

    >>> [sign_off(words) for words in ("SS", "KD/lm", "/end", "ENDS", "-30-", "Peace")]
    [True, True, True, True, True, False]
    """
    return bool(_SIGN_OFF().fullmatch(words))
