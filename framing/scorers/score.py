"""What the lexicon sees in one document: hits with their voices, and the entries they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.model.comparison import Hit
from framing.scorers.hits import matches
from framing.scorers.voice import voices

if TYPE_CHECKING:
    from framing.model.comparison import Sides
    from framing.model.lexicon import Entry, Lexicon
    from framing.model.text import Document


def hits(document: Document, lexicon: Lexicon, *, before: int = 0) -> tuple[Hit, ...]:
    """Hits of `lexicon` in `document`, in order, numbered on from `before`."""
    met = matches(document, lexicon)
    spoken = voices(document, [match.first for match in met])
    found = []
    for n, (match, voice) in enumerate(zip(met, spoken, strict=True), before + 1):
        span = document.tokens.span(match.first, match.end)
        entry = match.entry
        found.append(
            Hit(
                id=f"h{n}",
                document=document.siglum,
                first=match.first,
                end=match.end,
                span=span,
                text=span.of(document.text),
                entry=entry.id,
                category=entry.category,
                group=entry.group,
                voice=voice,
                furniture=document.furniture[match.first],
            ),
        )
    return tuple(found)


def entries_met(lexicon: Lexicon, found: tuple[Hit, ...]) -> tuple[Entry, ...]:
    """The entries of `lexicon` that stand behind `found`, in the lexicon's order."""
    met = {hit.entry for hit in found}
    return tuple(entry for entry in lexicon.entries if entry.id in met)


def sides_met(lexicon: Lexicon, entries: tuple[Entry, ...]) -> Sides:
    """Whom `entries` speak for or against, as `topic/side` and a sentence each."""
    named = {f"{entry.lexicon}/{side}" for entry in entries for side in (entry.speaks_for, entry.speaks_against)}
    return tuple((key, told) for topic in lexicon.topics for side, told in topic.sides if (key := f"{topic.name}/{side}") in named)
