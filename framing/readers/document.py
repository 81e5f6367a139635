"""Decoded text to a Document: blocks, tokens, sentences."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from itertools import groupby

from framing.model.text import Block, Document, Tokens, norm
from framing.readers.article import blocks
from framing.readers.tokenizer import tokenizer as tokenizer_called


def document(
    text: str,
    *,
    name: str = "",
    siglum: str = "",
    source: str = "",
    tokenizer: str = "regex",
    digest: str | None = None,
    notices: tuple[str, ...] = (),
) -> Document:
    """A Document of `text`, which is kept exactly as it is.

    `digest` is the SHA-256 of the bytes it was decoded from; by default of its UTF-8 form.

    >>> document("Troops leave\\n\\nThe last troops left.", name="Agency").counts["words"]
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
    """Columns of tokens; a token that begins in one block belongs to it."""
    texts = [text[start:end] for start, end in spans]
    norms = {word: norm(word) for word in set(texts)}
    block_starts = [block.span.start for block in parts]
    return Tokens(
        starts=tuple([start for start, _ in spans]),
        ends=tuple([end for _, end in spans]),
        texts=tuple(texts),
        norms=tuple([norms[word] for word in texts]),
        blocks=tuple([bisect_right(block_starts, start) - 1 for start, _ in spans]),
    )


def _sentences(text: str, tokens: Tokens, parts: tuple[Block, ...]) -> tuple[tuple[int, int], ...]:
    """Half-open token ranges: a new sentence at every boundary that sentencex finds, and at every new kind of block.

    Pieces of one kind in one paragraph are split together, so that markup inside a sentence does not end it.
    """
    from sentencex import get_sentence_boundaries

    cuts = set()
    for _, group in groupby(parts, key=lambda block: (block.kind, block.paragraph)):
        pieces = list(group)
        start, end = pieces[0].span.start, pieces[-1].span.end
        cuts.add(start)
        cuts.update(start + found["start_index"] for found in get_sentence_boundaries("en", " ".join(text[start:end].split("\n"))))
    ordered = sorted(cuts)
    firsts = sorted({i for i in _first_tokens(tokens, ordered) if i < len(tokens)})
    return tuple(zip(firsts, [*firsts[1:], len(tokens)], strict=True)) if firsts else ()


def _first_tokens(tokens: Tokens, offsets: list[int]) -> list[int]:
    """The first token at or after each offset; both in order."""
    found, i = [], 0
    for offset in offsets:
        while i < len(tokens) and tokens.starts[i] < offset:
            i += 1
        found.append(i)
    return found
