"""What the lexicon sees in one document: hits with their voices, and the entries they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.model.comparison import Hit
from framing.scorers.hits import Match, matches
from framing.scorers.quotations import quotations
from framing.scorers.target import targets
from framing.scorers.titles import in_title
from framing.scorers.voice import voices

if TYPE_CHECKING:
    from framing.model.comparison import Sides
    from framing.model.lexicon import Entry, Lexicon
    from framing.model.text import Document
    from framing.scorers.quotations import Quotation


def hits(documents: tuple[Document, ...], lexicon: Lexicon) -> tuple[tuple[Hit, ...], tuple[Entry, ...]]:
    """Hits of `lexicon` in each document, in order, numbered through; and the entries they met, in order of their ids."""
    found: list[Hit] = []
    met: dict[str, Entry] = {}
    for document in documents:
        spoken = quotations(document)
        matched = [match for match in matches(document, lexicon) if not in_title(document, spoken, match.first)]
        found += _hits(document, matched, spoken, len(found))
        met.update((match.entry.id, match.entry) for match in matched)
    return tuple(found), tuple(met[key] for key in sorted(met))


def _hits(document: Document, met: list[Match], spoken: tuple[Quotation, ...], before: int) -> list[Hit]:
    whose = voices(document, [match.first for match in met], spoken)
    about = targets(document, [(match.first, match.end) for match in met])
    text, tokens, furniture, siglum = document.text, document.tokens, document.furniture, document.siglum
    return [
        Hit(
            f"h{n}", siglum, first, end, span := tokens.span(first, end), text[span.start : span.end],
            entry.id, entry.category, entry.group, voice, speaker, target, furniture[first],
        )
        for n, ((first, end, entry), (voice, speaker), target) in enumerate(zip(met, whose, about, strict=True), before + 1)
    ]  # fmt: skip


def sides_met(lexicon: Lexicon, entries: tuple[Entry, ...]) -> Sides:
    """Whom `entries` speak for or against, as `topic/side` and a sentence each."""
    named = {f"{entry.lexicon}/{side}" for entry in entries for side in (entry.speaks_for, entry.speaks_against)}
    met = lexicon.topics.called({entry.lexicon for entry in entries})
    return tuple((key, told) for topic in met for side, told in topic.sides if (key := f"{topic.name}/{side}") in named)
