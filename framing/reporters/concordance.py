"""Hits in context, a line each (KWIC), with the counts by category below: what a terminal shows of a score."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from framing.reporters.places import places
from framing.reporters.terminal import cell, cut, shown, styled, width

if TYPE_CHECKING:
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
    lines = [styled(heading.strip(), "heading", colour=colour), *_hits(score, columns, colour=colour), *_counts(score)]
    return [*lines, styled(shown(score.signature), "faint", colour=colour)]


def _hits(score: Score, columns: int, *, colour: bool) -> list[str]:
    """Place, words before, the hit, words after, category with the voice where it is not the author's."""
    if not score.hits:
        return []
    document = score.document
    labels, bounds = places(document), _bounds(document)
    titles = {category.id: category.title for category in score.categories}
    at = [labels[document.tokens.blocks[hit.first]] for hit in score.hits]
    told = [titles[hit.category] + (f", {hit.voice}" if hit.voice != "author" else "") for hit in score.hits]
    texts = [shown(hit.text) for hit in score.hits]
    place, last = max(map(width, at)), max(map(width, told))
    middle = min(max(map(width, texts)), columns // 3)
    side = max(6, (columns - place - last - middle - 6) // 2)
    lines = []
    for hit, label, text, category in zip(score.hits, at, texts, told, strict=True):
        kept = cut(text, middle)
        before, after = _around(document, hit, bounds)
        left, right = cell(cut(before, side, keep_end=True), side, right=True), cut(after, side + middle - width(kept))
        lines.append(
            f"{cell(label, place)}  {left}{styled(kept, 'strong', colour=colour)}{cell(right, side + middle - width(kept))}  {category}"
        )
    return lines


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
    """Groups with their rates and the author's own share, then the categories met."""
    measures = {measure.name: measure for measure in score.measures}
    titles = {category.id: category.title for category in score.categories}
    lines = []
    for group in dict.fromkeys(name.split("/")[0] for name in measures):
        measure, own = measures[group], measures.get(f"{group}/author")
        rate = f" ({measure.rates[0]} per 1,000 words)" if measure.rates[0] is not None else ""
        voice = f", {own.counts[0]:,} of them in the author's own voice" if own and measure.counts[0] else ""
        lines.append(f"{group} {measure.counts[0]:,} in {_counted(measure.words[0], 'word')}{rate}{voice}")
        met = Counter(hit.category for hit in score.hits if hit.group == group and not hit.furniture)
        lines += [f"  {titles[category]} {count:,}" for category, count in met.most_common()]
    return lines


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
