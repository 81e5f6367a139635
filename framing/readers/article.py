"""Which kind each stretch of an article is: headline, dateline, body, page furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.model.text import SET_ASIDE, Block, Span
from framing.readers.dateline import LONGEST, dateline
from framing.readers.lines import lines
from framing.readers.marks import marks, signs
from framing.readers.paragraphs import paragraphs
from framing.readers.roles import roles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.readers.marks import Range
    from framing.readers.paragraphs import Paragraph

_LEAD = 3
"""Paragraphs of body within which the dateline stands: a summary may come before it."""

Piece = tuple[str, int, int]
"""A kind, where it starts, the number of its paragraph."""


def blocks(text: str) -> tuple[Block, ...]:
    r"""Tile `text` with typed blocks; white space after a block belongs to it.

    Marks around and inside a paragraph, and the dateline before it, are blocks that share its number.

    >>> text = "*Troops leave*\n\nLONDON — The last troops left."
    >>> [(block.kind, block.span.of(text), block.paragraph) for block in blocks(text)][1:]
    [('headline', 'Troops leave', 0), ('furniture', '*\n\n', 0), ('dateline', 'LONDON — ', 1), ('body', 'The last troops left.', 1)]
    """
    parts = paragraphs(lines(text))
    found = list(_pieces(text, parts, roles(parts)))
    if not found:
        return (Block("body", Span(0, len(text)), 0),) if text else ()
    starts = [0, *[start for _, start, _ in found[1:]], len(text)]
    return tuple([Block(kind, Span(starts[n], starts[n + 1]), number) for n, (kind, _, number) in enumerate(found)])


def _pieces(text: str, parts: list[Paragraph], kinds: list[str]) -> Iterator[Piece]:
    """Every piece in order; a piece runs to where the next one starts."""
    body, filed, inside = 0, False, signs(text)
    for number, (part, kind) in enumerate(zip(parts, kinds, strict=True)):
        start, end = part.lines[0].start, part.lines[-1].end
        if kind in SET_ASIDE:
            yield kind, start, number
            continue
        cuts = marks(text, part.lines, inside)
        lead = 0
        if kind == "body" and not filed and body < _LEAD:
            opened = _past(text, start, end, cuts)
            lead = dateline(text[opened : min(end, opened + LONGEST)], first=not body and len(parts) > 1)
            lead, filed, body = lead and opened + lead, bool(lead), body + 1
        if cuts or lead:
            yield from _merged(_typed(text, (start, end), cuts, lead), kind, number)
        else:
            yield kind, start, number


def _past(text: str, start: int, end: int, cuts: list[Range]) -> int:
    """Where the first word after the marks at `start` is."""
    for first, last in cuts:
        if text[start:first].strip():
            break
        start = last
    return end - len(text[start:end].lstrip())


def _typed(text: str, whole: Range, cuts: list[Range], lead: int) -> Iterator[tuple[str, int]]:
    """Kind and start of every stretch of a paragraph: marks, what ends at `lead` (the dateline), and the rest ("")."""
    at, end = whole
    for first, last in [*cuts, (end, end)]:
        for kind, stop in (("dateline", min(lead, first)), ("", first)):
            stretch = text[at:stop] if at < stop else ""
            if stretch.strip():
                yield kind, stop - len(stretch.lstrip())
            at = max(at, stop)
        if first < last:
            yield "furniture", first
            at = last


def _merged(stretches: Iterator[tuple[str, int]], kind: str, number: int) -> Iterator[Piece]:
    """Pieces of paragraph `number`, neighbours of one kind made one."""
    before = None
    for own, start in stretches:
        if own != before:
            yield own or kind, start, number
        before = own
