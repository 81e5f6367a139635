"""Hits in context, a line each (KWIC), with the counts by category below: what a terminal shows of a score."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.places import places
from framing.reporters.terminal import cell, cut, shown, styled, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.comparison import Hit, Score
    from framing.model.text import Document

_REACH = 120
"""How many characters on either side of a hit are looked at; more fits no terminal."""


def lines_of(score: Score, columns: int, *, colour: bool = False) -> list[str]:
    r"""The document's counts, one line for each hit, its counts by group and category, the signature.

    >>> import framing
    >>> print("\n".join(lines_of(framing.score(framing.document("The regime fell.", name="Radio")), 60)[:2]))
    Radio  3 words  1 hit
    1                The regime fell.              Legitimacy
    """
    document = score.document
    heading = f"{shown(document.name or document.source)}  {_counted(document.counts['words'], 'word')}  {_counted(len(score.hits), 'hit')}"
    hits = aligned([(line.place, line) for line in context(score)], columns, colour=colour)
    lines = [styled(heading.strip(), "heading", colour=colour), *hits, *_counts(score)]
    return [*lines, styled(shown(score.signature), "faint", colour=colour)]


class Line(NamedTuple):
    """A hit in context: its document, the label of its place, the words on either side, its category's title."""

    document: str
    place: str
    before: str
    after: str
    category: str
    hit: Hit


def context(score: Score) -> list[Line]:
    """Every hit of `score` with what stands in its paragraph before and after it, fit to be shown.

    >>> import framing
    >>> [line[:5] for line in context(framing.score(framing.document("The regime fell.", name="Radio")))]
    [('Radio', '1', 'The ', ' fell.', 'Legitimacy')]
    """
    if not score.hits:
        return []
    document = score.document
    labels, bounds, name = places(document), _bounds(document), shown(document.name or document.source)
    titles = {category.id: category.title for category in score.categories}
    return [
        Line(name, labels[document.tokens.blocks[hit.first]], *_around(document, hit, bounds), titles[hit.category], hit)
        for hit in score.hits
    ]


def aligned(lines: Sequence[tuple[str, Line]], columns: int, *, colour: bool) -> list[str]:
    """Each label with its hit below those of the others: words before, the hit, words after, category and any voice but the author's."""
    if not lines:
        return []
    told = [line.category + (f", {line.hit.voice}" if line.hit.voice != "author" else "") for _, line in lines]
    texts = [shown(line.hit.text) for _, line in lines]
    label, last = min(max(width(label) for label, _ in lines), columns // 4), max(map(width, told))
    middle = min(max(map(width, texts)), columns // 3)
    side = max(6, (columns - label - last - middle - 6) // 2)
    rows = []
    for (at, line), text, category in zip(lines, texts, told, strict=True):
        kept = cut(text, middle)
        left = cell(cut(line.before, side, keep_end=True), side, right=True)
        right = cell(cut(line.after, side + middle - width(kept)), side + middle - width(kept))
        rows.append(f"{cell(cut(at, label), label)}  {left}{styled(kept, 'strong', colour=colour)}{right}  {category}")
    return rows


def _bounds(document: Document) -> dict[int, tuple[int, int]]:
    """Where each paragraph begins and ends."""
    found: dict[int, tuple[int, int]] = {}
    for block in document.blocks:
        start, _ = found.get(block.paragraph, (block.span.start, 0))
        found[block.paragraph] = (start, block.span.end)
    return found


def _around(document: Document, hit: Hit, bounds: dict[int, tuple[int, int]]) -> tuple[str, str]:
    """What stands in the hit's paragraph before and after it, a space at the inner end where there is white space."""
    first, end = bounds[document.blocks[document.tokens.blocks[hit.first]].paragraph]
    before = document.text[max(first, hit.span.start - _REACH) : hit.span.start]
    after = document.text[hit.span.end : min(end, hit.span.end + _REACH)]
    return shown(before) + " " * before[-1:].isspace(), " " * after[:1].isspace() + shown(after)


def _counts(score: Score) -> list[str]:
    """Groups with their rates and the author's own share, then the categories met, the most frequent first.

    A word that a list puts under several categories counts under each.
    """
    measures = {measure.name: measure for measure in score.measures}
    lines = []
    for group in dict.fromkeys(name.split("/")[0] for name in measures):
        measure, own = measures[group], measures.get(f"{group}/author")
        rate = f" ({measure.rates[0]} per 1,000 words)" if measure.rates[0] is not None else ""
        voice = f", {own.counts[0]:,} of them in the author's own voice" if own and measure.counts[0] else ""
        lines.append(f"{group} {measure.counts[0]:,} in {_counted(measure.words[0], 'word')}{rate}{voice}")
        named = ((category, measures.get(f"{group}/{category.id}")) for category in score.categories if category.group == group)
        met = sorted(((told.counts[0], category.title) for category, told in named if told), key=lambda one: -one[0])
        lines += [f"  {shown(title)} {count:,}" for count, title in met if count]
    return lines


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
