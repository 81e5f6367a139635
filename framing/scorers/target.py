"""Whom a wording is about: *US aggression* is about the US, *slaughter of villagers by the militia* about the militia. A heuristic."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from framing.scorers import nouns
from framing.scorers.actors import is_actor, is_name, named
from framing.scorers.harm import ROOTS
from framing.scorers.nouns import AUXILIARIES, DETERMINERS, MARKS, OWNERS, PREPOSITIONS, STOPS, Range
from framing.scorers.speech import DOUBLE, NAMING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.text import Document, Tokens

_BE = frozenset(
    "is are was were be been being am become becomes became remain remains remained seem seems seemed look looks looked".split()
)
_VICTIMS = frozenset(ROOTS) | frozenset("genocide massacre massacres butchery annexation persecution lynching purge".split())
"""Nouns of deeds: what follows their *of* is whom they were done to."""
_REACH = 5
"""How many words of one noun phrase are looked at on either side."""
_LONGEST = 200
"""How many tokens of a sentence are looked at on either side."""
_CLAUSE = 9
"""How many words after a wording its *by* is looked for."""
_BLAME = frozenset("accuse accuses accused accusing blame blames blamed blaming suspect suspects suspected".split())
_TREAT = NAMING | frozenset("treat treats treated view views viewed know known hailed".split())
_LABELLING = DOUBLE | _TREAT | _BLAME


def targets(document: Document, ranges: list[Range]) -> list[str | None]:
    """For each range of tokens, a wording, the words that name whom it is about; None where nobody is named.

    Found by the nearest name or role in the noun phrase and around the verb, without a parser; `docs/lexicons.md` says how often it
    is right.

    >>> import framing
    >>> told = framing.document("US aggression must end. A slaughter of villagers by the militia followed.")
    >>> targets(told, [(1, 2), (6, 7)])
    ['US', 'militia']
    """
    found: list[str | None] = []
    for first, end in ranges:
        start, stop = document.sentences[bisect_right(document.sentences, (first, len(document.tokens))) - 1]
        sentence = max(start, first - _LONGEST), min(stop, end + _LONGEST)
        phrase = _target(document.tokens, sentence, first, end)
        found.append(document.tokens.span(*phrase).of(document.text) if phrase else None)
    return found


def _target(tokens: Tokens, sentence: Range, first: int, end: int) -> Range | None:
    """The rules in their order; the first that finds somebody wins."""
    return next(filter(None, _found(tokens, sentence, first, end)), None)


def _found(tokens: Tokens, sentence: Range, first: int, end: int) -> Iterator[Range | None]:
    yield _labelled(tokens, sentence, first)
    yield _doer(tokens, sentence, end)
    if _passive(tokens, sentence, first, end):
        return
    if first > sentence[0] and (tokens.norms[first - 1] == "who" or _trails(tokens, first)):
        yield _subject(tokens, sentence, first)
    yield _before(tokens, sentence, first)
    yield _after(tokens, sentence, end)
    yield _of(tokens, sentence, first, end)
    yield _predicate(tokens, sentence, first)
    yield _apposed(tokens, sentence, first, end)
    yield _subject(tokens, sentence, first)


def _labelled(tokens: Tokens, sentence: Range, first: int) -> Range | None:
    """*called Falk a traitor*, *described the group as terrorists*, *accused the army of massacring*, *branded traitors by*."""
    norms, start = tokens.norms, sentence[0]
    if _LABELLING.isdisjoint(norms[max(start, first - _CLAUSE - _REACH) : first]):  # most sentences label nobody
        return None
    at = _start_of_phrase(tokens, start, first)
    link = norms[at - 1] if at > start else ""
    for verb in range(at - 1, max(start, at - _CLAUSE) - 1, -1):
        norm = norms[verb]
        if norm in MARKS and norm != ",":
            return None
        if norm in DOUBLE or (norm in _TREAT and link == "as") or (norm in _BLAME and link in ("of", "for", "over")):
            object_end = at - 1 if link in ("as", "of", "for", "over") else at
            passive = verb > start and norms[verb - 1] in _BE
            between = (verb + 1, object_end)
            if between[0] < between[1] and not passive:
                return named(tokens, between)
            return named(tokens, nouns.before(tokens, start, verb)) or _later(tokens, sentence, first)
    return None


def _later(tokens: Tokens, sentence: Range, first: int) -> Range | None:
    """*Hailed as a saviour in the north, Signe Orr won*: who stands after the comma."""
    comma = next((i for i in range(first, sentence[1]) if tokens.norms[i] == ","), None)
    return named(tokens, nouns.after(tokens, comma + 1, sentence[1])) if comma is not None else None


def _start_of_phrase(tokens: Tokens, start: int, first: int) -> int:
    """Where the noun phrase of the wording at `first` begins, its article included."""
    norms, at = tokens.norms, first
    while at > start and first - at < _REACH and norms[at - 1] not in MARKS and norms[at - 1] not in PREPOSITIONS:
        if norms[at - 1] in STOPS or norms[at - 1] in AUXILIARIES or norms[at - 1] in DOUBLE or norms[at - 1] == "as":
            break
        at -= 1
        if norms[at] in DETERMINERS:
            break
    return at if at < first and norms[at] in DETERMINERS else first


def _doer(tokens: Tokens, sentence: Range, end: int) -> Range | None:
    """Who stands after *by* in the same clause: *attack by the group*, *butchered by the militia*."""
    stop = min(sentence[1], end + _CLAUSE)
    for i in range(end, stop) if "by" in tokens.norms[end:stop] else ():
        norm = tokens.norms[i]
        if norm in MARKS or norm in STOPS:
            return None
        if norm == "by":
            return named(tokens, nouns.after(tokens, i + 1, sentence[1]))
    return None


def _passive(tokens: Tokens, sentence: Range, first: int, end: int) -> bool:
    """Whether the wording is what was done to somebody, *villagers were slaughtered*, *were brutally beaten*."""
    norms = tokens.norms
    at = first - 1
    while at > sentence[0] and nouns.adverb(norms[at]):
        at -= 1
    word = norms[end] if nouns.adverb(norms[end - 1]) and end < sentence[1] else norms[end - 1]
    return at >= sentence[0] and norms[at] in _BE and word.endswith(("ed", "en", "wn"))


def _before(tokens: Tokens, sentence: Range, first: int) -> Range | None:
    """Who stands before the wording in its phrase, or is its subject: *Brandt's reckless*, *US aggression*, *the army slaughtered*."""
    norms, start = tokens.norms, sentence[0]
    for i in range(first - 1, max(start, first - _REACH) - 1, -1):
        norm = norms[i]
        if norm in ("'s", "'"):
            return named(tokens, nouns.before(tokens, start, i), owner=False)
        if norm in OWNERS:
            return _antecedent(tokens, start, i)
        if norm in DETERMINERS or norm in MARKS or norm in PREPOSITIONS or norm in STOPS or norm in _BE:
            return None
        if is_actor(tokens.texts[i]):
            begin = i
            while begin > start and is_actor(tokens.texts[begin - 1]):
                begin -= 1
            return named(tokens, (begin, i + 1))
    return None


def _antecedent(tokens: Tokens, start: int, at: int) -> Range | None:
    """Whom *his* or *they* means: the first actor of the sentence, or of the one before."""
    floor = max(0, start - 2 * _CLAUSE) if at - start <= 1 else start
    for begin in (start, floor):
        head = next((i for i in range(begin, at) if is_actor(tokens.texts[i])), None)
        if head is not None:
            return named(tokens, (head, _until(tokens, head, at)))
    return None


def _until(tokens: Tokens, head: int, stop: int) -> int:
    return next((i for i in range(head, stop) if not is_actor(tokens.texts[i])), stop)


def _after(tokens: Tokens, sentence: Range, end: int) -> Range | None:
    """Whom the noun phrase that the wording opens names: *brutal Varnian troops*, *warlord Oss*."""
    norms = tokens.norms
    for i in range(end, min(sentence[1], end + _REACH)):
        norm = norms[i]
        if norm == "and" and i + 1 < sentence[1] and not is_actor(tokens.texts[i + 1]):
            continue
        if norm in MARKS or norm in PREPOSITIONS or norm in STOPS or norm in AUXILIARIES or norm in DETERMINERS:
            return None
        if is_actor(tokens.texts[i]):
            return named(tokens, (i, _until(tokens, i, min(sentence[1], end + _REACH))))
    return None


def _of(tokens: Tokens, sentence: Range, first: int, end: int) -> Range | None:
    """Whose it is: *the regime of Karel Oss*, *a swarm of migrants*; not whom a deed was done to."""
    norms, stop = tokens.norms, min(sentence[1], end + _REACH)
    for i in range(end, stop) if "of" in norms[end:stop] else ():
        if norms[i] == "of":
            done = norms[i - 1] in _VICTIMS or not _VICTIMS.isdisjoint(norms[first:end])
            return None if done else named(tokens, nouns.after(tokens, i + 1, sentence[1]))
        if norms[i] in MARKS or norms[i] in PREPOSITIONS or norms[i] in STOPS or norms[i] in AUXILIARIES:
            return None
    return None


def _predicate(tokens: Tokens, sentence: Range, first: int) -> Range | None:
    """Of whom it is said: *Brandt is a traitor*, *the council has been spineless*, *Brandt's promise proved to be a sham*."""
    norms, start = tokens.norms, sentence[0]
    stop = max(start, first - _REACH - 1)
    for i in () if _BE.isdisjoint(norms[stop:first]) else range(first - 1, stop - 1, -1):
        if norms[i] in _BE:
            at = i
            while at > start and (norms[at - 1] in AUXILIARIES or norms[at - 1] in ("to", "proved", "proves", "turned", "out")):
                at -= 1
            subject = nouns.before(tokens, start, at)
            if subject and norms[subject[1] - 1] in nouns.PRONOUNS:
                return _vocative(tokens, start, at)
            return named(tokens, subject)
        if norms[i] in MARKS or norms[i] in STOPS:
            return None
    return None


def _vocative(tokens: Tokens, start: int, at: int) -> Range | None:
    """*Brandt, you are a disgrace*: the name before the comma."""
    comma = next((i for i in range(at - 1, start, -1) if tokens.norms[i] == ","), None)
    return named(tokens, (start, comma)) if comma is not None and comma - start <= _REACH else None


def _apposed(tokens: Tokens, sentence: Range, first: int, end: int) -> Range | None:
    """*Oss, a warlord from the north*; *the despot, Karel Oss,*."""
    norms, (start, stop) = tokens.norms, sentence
    at = _start_of_phrase(tokens, start, first)
    if at > start + 1 and norms[at - 1] == ",":
        return named(tokens, nouns.before(tokens, start, at - 1))
    if end + 1 < stop and norms[end] == "," and is_name(tokens.texts[end + 1]):
        return named(tokens, (end + 1, _until(tokens, end + 1, stop)))
    return None


def _trails(tokens: Tokens, first: int) -> bool:
    """Whether the wording is a verb that tells what came of the clause before it: *hit a car, martyring three people*."""
    return tokens.norms[first - 1] == "," and tokens.norms[first].endswith("ing")


def _subject(tokens: Tokens, sentence: Range, first: int) -> Range | None:
    """The subject of a verb that stands further off: *the general who butchered*, *closed the market and pillaged*."""
    norms, start = tokens.norms, sentence[0]
    if first == start or not norms[first].endswith(("ed", "ing", "es", "s")) or norms[first - 1] in DETERMINERS:
        return None
    before = norms[first - 1]
    if before in ("who", "which", "that"):
        return named(tokens, nouns.before(tokens, start, first - 1 - (norms[first - 2] == ",")))
    if before in ("they", "he", "she", "it"):
        return _antecedent(tokens, start, first - 1)
    if before == "and" or nouns.adverb(before) or _trails(tokens, first):
        return _antecedent(tokens, start, first)
    return None
