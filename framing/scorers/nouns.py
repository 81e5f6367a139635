"""Where a noun phrase stands beside a verb: found by small words, capitals and marks, without a parser.

A heuristic: who says something, and whom a wording is about, are read off the phrases it gives; `docs/lexicons.md` tells how often
they are right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.text import Tokens

Range = tuple[int, int]
"""Tokens from the first to the one before the second."""

PRONOUNS = frozenset("he she they it i we you who one nobody somebody someone everybody everyone anyone nothing everything".split())
OWNERS = frozenset("his her its their our my".split())
"""Pronouns that stand for the owner of what follows."""
DETERMINERS = OWNERS | frozenset("a an the this that these those your some many several most both no another".split())
LINKS = frozenset("of for from at in with on to against".split())
"""Small words inside a noun phrase: *the head of the union*."""
PREPOSITIONS = frozenset(
    """on in at after before by from during under for with since across amid despite following outside inside near over through
    throughout until within without about around between among against upon to of late early""".split()
)
TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december today yesterday tonight later earlier now then also meanwhile still however again once overnight""".split()
)
AUXILIARIES = frozenset(
    """has have had is are was were be been being would will could should may might must can shall did does do not n't 's 've 'd 'll
    never ever also later then now again once already still even just since first further soon previously himself herself
    themselves""".split()
)
STOPS = frozenset(
    """that which who whom whose when while where after before because although though if since until as but or so yet whether why how
    than and nor""".split()
)
MARKS = frozenset(', ; : " ( ) [ ] - -- . ! ? ... •'.split())
_LONGEST = 40
"""A noun phrase, with what is set beside it, has no more tokens than this."""
_NO_ADVERB = frozenset("family assembly ally italy july reply supply bully anomaly monopoly rally tally belly fly".split())


def adverb(norm: str) -> bool:
    """Whether a word looks like an adverb in *-ly*."""
    return norm.endswith("ly") and norm not in _NO_ADVERB


def before(tokens: Tokens, floor: int, verb: int) -> Range | None:
    """The noun phrase that is the subject of the verb at `verb`, not before `floor`; None where none stands there."""
    norms = tokens.norms
    floor, end = max(floor, verb - _LONGEST), verb
    while end > floor and (norms[end - 1] in AUXILIARIES or adverb(norms[end - 1])):
        end -= 1
    end = _without_aside(norms, floor, end)
    start = end
    while start > floor and not _stops(tokens, start - 1):
        start -= 1
    return _trimmed(tokens, start, end)


def _without_aside(norms: Sequence[str], floor: int, end: int) -> int:
    """Where a phrase ends before what is set beside it: *Brandt, the mayor of Korvath,* or *Brandt (54)*."""
    if end - 1 <= floor or norms[end - 1] not in (",", ")", "-"):
        return end
    opening = {",": ",", ")": "(", "-": "-"}[norms[end - 1]]
    return next((i for i in range(end - 2, floor, -1) if norms[i] == opening), end)


def _stops(tokens: Tokens, i: int) -> bool:
    """Whether the phrase that goes on at the next token begins there; *and* between two names does not part them."""
    norm = tokens.norms[i]
    if norm == "and":
        return not (tokens.texts[i - 1][:1].isupper() and tokens.texts[i + 1][:1].isupper()) if i else True
    return norm in MARKS or norm in STOPS or (norm in AUXILIARIES and norm != "'s")


def _trimmed(tokens: Tokens, start: int, end: int) -> Range | None:
    """The phrase without what stands before it: *On Monday the ministry* becomes *the ministry*."""
    norms = tokens.norms
    if start >= end:
        return None
    if norms[end - 1] in PRONOUNS:
        return end - 1, end
    while start < end - 1 and (norms[start] in PREPOSITIONS or norms[start] in TIMES or adverb(norms[start])):
        start = _past_adjunct(tokens, start, end)
    inner = [i for i in range(start + 1, end) if norms[i] in DETERMINERS and norms[i - 1] not in LINKS]
    start = inner[-1] if inner else start
    return (start, end) if start < end and norms[end - 1] not in DETERMINERS else None


def _past_adjunct(tokens: Tokens, start: int, end: int) -> int:
    """Where the words after *On Monday*, *In a statement* or *Yesterday* begin."""
    norms, texts = tokens.norms, tokens.texts
    if norms[start] not in PREPOSITIONS:
        return start + 1
    at = start + 1
    if norms[at] in DETERMINERS:
        return next((i for i in range(at + 1, end) if norms[i] in DETERMINERS or texts[i][:1].isupper()), end - 1)
    while at < end - 1 and (texts[at][:1].isupper() or texts[at].isdigit()):
        at += 1
    return max(at, start + 1) if at > start + 1 else min(start + 2, end - 1)


def after(tokens: Tokens, start: int, end: int) -> Range | None:
    """The noun phrase that begins at `start`, before `end`: the speaker of *said Brandt on Tuesday*; None where none begins there."""
    norms, texts = tokens.norms, tokens.texts
    if start >= end or norms[start] in MARKS or norms[start] in STOPS or norms[start] in PREPOSITIONS:
        return None
    if norms[start] in PRONOUNS:
        return start, start + 1
    at, end = start, min(end, start + _LONGEST)
    while at < end and not (_stops(tokens, at) or norms[at] in TIMES or (norms[at] in PREPOSITIONS and norms[at] not in ("of", "for"))):
        at += 1
    while at > start and (norms[at - 1] in ("of", "for") or adverb(norms[at - 1])):
        at -= 1
    return (start, at) if at > start and (norms[start] in DETERMINERS or texts[start][:1].isalpha()) else None
