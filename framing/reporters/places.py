"""What each place in a document is called: headline, 1, 2, page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.comparison import Hit
    from framing.model.text import Document

NAMED = ("headline", "subhead", "caption", "byline")
"""Kinds of block that are called by their kind; other paragraphs of the story are numbered."""


def kinds(document: Document) -> dict[int, str]:
    """The kind of each paragraph of the story, in order: that of its first block, a dateline's body before the dateline."""
    found: dict[int, str] = {}
    for block in document.blocks:
        free = found.get(block.paragraph) in (None, "dateline")
        if free and not block.set_aside and block.span.of(document.text).strip():
            found[block.paragraph] = block.kind
    return found


def numbers(kinds: dict[int, str]) -> dict[int, int]:
    """For each paragraph without a name of its own, its number among them, from 1."""
    return {paragraph: n for n, paragraph in enumerate((p for p, kind in kinds.items() if kind not in NAMED), 1)}


def places(document: Document) -> tuple[str, ...]:
    r"""The label of each block: its kind where that is one of NAMED, its paragraph's number, or `page` for page furniture.

    >>> import framing
    >>> places(framing.document("The fleet sailed at dawn.\n\nIt came back at dusk."))[-1]
    '2'
    """
    of = kinds(document)
    own = of | {paragraph: str(n) for paragraph, n in numbers(of).items()}
    return tuple(["page" if block.set_aside else own.get(block.paragraph, "page") for block in document.blocks])


def where(document: Document, labels: tuple[str, ...], hits: Iterable[Hit]) -> str:
    r"""The labels of the places of `hits`, each once; `labels` are `places(document)`.

    >>> import framing
    >>> told = framing.score(framing.document("The regime spoke on Monday.\n\nThe regime fell."))
    >>> where(told.document, places(told.document), told.hits)
    '1, 2'
    """
    return ", ".join(dict.fromkeys(labels[document.tokens.blocks[hit.first]] for hit in hits))
