"""Where the quotations of a document stand."""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.text import Document

_MARKS = frozenset("\"'")


class Quotation(NamedTuple):
    """Tokens from `first` (the opening mark) to the one before `end`."""

    first: int
    end: int


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Quotations in order, outermost only.

    Marks may be straight, curly, single or guillemets. One that is not closed runs to the end of its paragraph, and on
    through the next where that begins with an opening mark, as newspapers set long speeches.
    """
    found: list[Quotation] = []
    opened: int | None = None
    mark = ""
    norms, texts = document.tokens.norms, document.tokens.texts
    marks = sorted(_places(norms, '"') + _places(norms, "'"))
    for first, end in _paragraphs(document) if marks else ():
        if opened is not None and norms[first] not in _MARKS:
            found.append(Quotation(opened, first))
            opened = None
        for i in marks[bisect_left(marks, first) : bisect_left(marks, end)]:
            if opened is None:
                if _opens(document, i):
                    opened, mark = i, norms[i]
            elif norms[i] == mark and i > opened and not (i == first and texts[i] in "“‘«\"'") and _closes(document, i, texts[opened]):
                found.append(Quotation(opened, i + 1))
                opened = None
    if opened is not None:
        found.append(Quotation(opened, len(document.tokens)))
    return tuple(found)


def _places(norms: tuple[str, ...], mark: str) -> list[int]:
    """The tokens that are `mark`; asked of the tuple itself, because most tokens are none."""
    found = []
    at = -1
    with suppress(ValueError):
        while True:
            found.append(at := norms.index(mark, at + 1))
    return found


def _paragraphs(document: Document) -> list[tuple[int, int]]:
    """Token ranges of paragraphs of the story."""
    ranges: list[tuple[int, int]] = []
    of = document.tokens.blocks
    before = None
    for n, block in enumerate(document.blocks):
        start, end = bisect_left(of, n), bisect_left(of, n + 1)
        if block.set_aside or start == end:
            continue
        first = ranges.pop()[0] if block.paragraph == before else start
        ranges.append((first, end))
        before = block.paragraph
    return ranges


def _opens(document: Document, i: int) -> bool:
    text, starts = document.tokens.texts[i], document.tokens.starts
    if text in ("”", "’", "»"):
        return False
    at = starts[i]
    if at and document.text[at - 1].isdigit() and text in ('"', "''", "'"):  # inches and feet
        return False
    after = document.text[document.tokens.ends[i] : document.tokens.ends[i] + 1]
    if document.text[at + 1 : at + 3] in ("n'", "n’"):  # rock 'n' roll
        return False
    free_before = at == 0 or not document.text[at - 1].isalnum()
    if text in ('"', "''", "“", "„", "«"):
        return True
    return free_before and after.isalpha()


def _closes(document: Document, i: int, opening: str) -> bool:
    """Whether the mark at `i` closes what `opening` opened. What opens in English closes after a low mark, as in German."""
    text, whole = document.tokens.texts[i], document.text
    if text in ("“", "‘", "«", "„") and not (opening in ("„", "‚", "»") and text in ("“", "‘", "«")):
        return False
    at, end = document.tokens.starts[i], document.tokens.ends[i]
    if text in ('"', "”", "»", "“", "''"):
        return True
    return not whole[end : end + 1].isalnum() and whole[at - 2 : at] != "'n" and not _possessive(whole, at, end)


def _possessive(text: str, at: int, end: int) -> bool:
    """Whether an apostrophe after *s* is that of *the boys’ families*: the speech goes on to a mark that closes it."""
    if text[at - 1 : at] != "s" or not text[end : end + 2].strip().islower():
        return False
    line = text[end : text.find("\n\n", end) if "\n\n" in text[end:] else len(text)]
    return any(line[k] in "'’" and line[k - 1] in ",.!?" for k in range(1, len(line)))
