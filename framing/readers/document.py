"""Decoded text to a Document: blocks, tokens, sentences."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from itertools import chain, count, groupby, repeat
from operator import attrgetter
from typing import TYPE_CHECKING

from framing.model.text import Block, Document, Tokens, norm
from framing.readers.article import blocks
from framing.readers.tokenizer import BREAKS
from framing.readers.tokenizer import tokenizer as tokenizer_called

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLES = (" Cllr.", " Pte.", " Ald.", " Ms.", " Spc.", " Atty.", " Amb.", " Ft.", " approx.", " est.")
"""Abbreviations that stand before what they belong to and that sentencex takes for the end of a sentence."""
_TITLE = max(map(len, _TITLES)) + 2
_WINDOW = 4000
"""Characters of a paragraph past which it is split window by window; few paragraphs of the press have 2,000."""


def document(  # noqa: PLR0913 - what a reader knows of a text, each by its name
    text: str,
    *,
    name: str = "",
    siglum: str = "",
    source: str = "",
    tokenizer: str = "regex",
    digest: str | None = None,
    notices: tuple[str, ...] = (),
) -> Document:
    r"""A Document of `text`, which is kept exactly as it is.

    `digest` is the SHA-256 of the bytes it was decoded from; by default of its UTF-8 form.

    >>> document("Troops leave\n\nThe last troops left.", name="Agency").counts["words"]
    6
    """
    version, spans = tokenizer_called(tokenizer)
    parts = blocks(text)
    tokens = _tokens(text, spans(text), parts)
    return Document(
        siglum=siglum,
        name=name,
        source=source,
        text=text,
        blocks=parts,
        sentences=_sentences(text, tokens, parts),
        tokens=tokens,
        digest=digest or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        tokenizer=version,
        notices=notices,
    )


def _tokens(text: str, spans: list[tuple[int, int]], parts: tuple[Block, ...]) -> Tokens:
    """Columns of tokens, none of which runs over the edge of a block, so that each has one kind."""
    edges = [block.span.start for block in parts[1:]]
    firsts = _firsts(spans, edges)
    if any(first and spans[first - 1][1] > edge for first, edge in zip(firsts, edges, strict=True)):
        spans = _apart(spans, edges)
        firsts = _firsts(spans, edges)
    texts = tuple([text[start:end] for start, end in spans])
    sizes = [end - first for first, end in zip([0, *firsts], [*firsts, len(spans)], strict=True)]
    return Tokens(
        starts=tuple([start for start, _ in spans]),
        ends=tuple([end for _, end in spans]),
        texts=texts,
        norms=tuple(map(norm, texts)),
        blocks=tuple(chain.from_iterable(map(repeat, count(), sizes))),
    )


def _firsts(spans: list[tuple[int, int]], edges: list[int]) -> list[int]:
    """For each block after the first, the first token that begins in it or later."""
    return [bisect_left(spans, (edge, 0)) for edge in edges]


def _apart(spans: list[tuple[int, int]], edges: list[int]) -> list[tuple[int, int]]:
    """`spans` cut at every edge that one of them runs over."""
    found, n = [], 0
    for start, end in spans:
        while n < len(edges) and edges[n] <= start:
            n += 1
        while n < len(edges) and edges[n] < end:
            found.append((start, edges[n]))
            start = edges[n]  # noqa: PLW2901 - what is left of the span
            n += 1
        found.append((start, end))
    return found


def _sentences(text: str, tokens: Tokens, parts: tuple[Block, ...]) -> tuple[tuple[int, int], ...]:
    """Half-open token ranges: a new sentence where sentencex finds one, and at every new paragraph and kind of block.

    Marks inside a sentence do not end it: pieces of one kind in one paragraph are split together.
    """
    plain = BREAKS.sub(" ", text)
    cuts: list[int] = []
    for _, group in groupby(parts, key=attrgetter("paragraph")):
        pieces = list(group)
        cuts.append(pieces[0].span.start)
        if len(pieces) > 1:
            cuts += _cuts(plain, pieces)
        elif not pieces[0].set_aside:
            cuts += _boundaries(plain, pieces[0].span.start, pieces[0].span.end)
    starts = tokens.starts
    firsts = sorted({bisect_left(starts, cut) for cut in cuts} - {len(starts)})
    return tuple(zip(firsts, [*firsts[1:], len(starts)], strict=True)) if firsts else ()


def _cuts(plain: str, pieces: list[Block]) -> Iterator[int]:
    """Where sentences start in a paragraph of several pieces; marks between two pieces of a kind are read as spaces."""
    story = [n for n, piece in enumerate(pieces) if not piece.set_aside]
    for _, group in groupby(story, key=[piece.kind for piece in pieces].__getitem__):
        run = list(group)
        inside = pieces[run[0] : run[-1] + 1]
        shown = "".join([" " * (piece.span.end - piece.span.start) if piece.set_aside else piece.span.of(plain) for piece in inside])
        start = inside[0].span.start
        yield start
        for found in _boundaries(shown, 0, len(shown)):
            piece = inside[bisect_right(inside, start + found, key=lambda piece: piece.span.start) - 1]
            yield piece.span.end if piece.set_aside else start + found
    if story and story[-1] + 1 < len(pieces):
        yield pieces[story[-1] + 1].span.start


def _boundaries(plain: str, at: int, end: int) -> list[int]:
    """Where sentencex begins a sentence in `plain[at:end]`, a window at a time: over quotations never closed it takes quadratic time."""
    from sentencex import get_sentence_boundaries

    starts: list[int] = []
    whole = True
    while at < end:
        stop = end
        if end - at > _WINDOW:
            last = plain.rfind(". ", at, at + _WINDOW)
            stop = last + 2 if last > at else at + _WINDOW
        found = get_sentence_boundaries("en", plain[at:stop])
        starts += [at + one["start_index"] for one in (found if whole else found[1:])]
        at, whole = stop, plain[stop - 2 : stop] == ". "
    return [start for start in starts if not plain[max(0, start - _TITLE) : start].rstrip().endswith(_TITLES)]
