"""Which kind each stretch of an article is: headline, dateline, body, page furniture."""

from __future__ import annotations

import re

from framing.model.text import Block, Span

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")


def blocks(text: str) -> tuple[Block, ...]:
    """Tile `text` with typed blocks."""
    cuts = [0, *(match.end() for match in _BLANK.finditer(text)), len(text)]
    spans = [Span(start, end) for start, end in zip(cuts, cuts[1:], strict=False) if start < end]
    return tuple(Block("body", span, n) for n, span in enumerate(spans))
