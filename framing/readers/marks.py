"""Where Markdown marks and addresses stand inside a paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from framing.readers.lines import Line

    Signs = tuple[tuple[str, Callable[[str, int, int], Iterator["Range"]]], ...]

BULLET = re.compile(r"(?:[*+•·▪●‣►-]|•\t?)[ \t\u00a0]+(?=\S)")
"""What opens an item of a list."""
HEADING = re.compile(r"(#{1,6})[ \t\u00a0]+(?=\S)")
_QUOTED = re.compile(r"(?:>[ \t\u00a0]?)+")
_CLOSING = re.compile(r"[ \t\u00a0]+#+\Z")
_OPENING = re.compile(r"(?:>[ \t\u00a0]?)*(?:#{1,6}[ \t\u00a0]+)?(?:[*+•·▪●‣►-][ \t\u00a0]+)?")
_LINK = r"(!?)\[([^\[\]\n]{0,300})\]\(([^()\s]{0,1000})(?:[ ]\"[^\"\n]{0,200}\")?\)"
_ADDRESS = r"<?(?:https?://|\bwww\.)[^\s<>\"”“]+>?"
_STARS = r"(?<![\w*\\])(\*{1,3})(?=[^\s*])[^*]++(?<=[^\s*])(\1)(?![\w*])"
_LOW = r"(?<![\w\\])(_{1,3})(?=[^\s_])[^_]++(?<=[^\s_])(\1)(?!\w)"
"""Few texts have these, so they are compiled when one does."""

Range = tuple[int, int]


def signs(text: str) -> Signs:
    """The signs of marks that are in `text`, each with what finds its marks: looked for once a text and not once a paragraph."""
    return tuple([pair for pair in _INSIDE if pair[0] in text])


def marks(text: str, members: Sequence[Line], inside: Signs) -> list[Range]:
    """Half-open ranges of `text` that are marks and not words, in the paragraph that `members` make; in order, apart.

    `inside` are the `signs` of the text. A link keeps its words and gives up brackets and address; a picture gives up all.

    >>> from framing.readers.lines import lines
    >>> text = "## Troops *leave*, [he said](https://wire.example)"
    >>> [text[start:end] for start, end in marks(text, lines(text), signs(text))]
    ['## ', '*', '*', '[', '](https://wire.example)']
    """
    found = [span for n, line in enumerate(members) if not line.text[0].isalnum() for span in _of_line(line, first=not n)]
    start, end = members[0].start, members[-1].end
    for sign, find in inside:
        if text.find(sign, start, end) >= 0:
            found += find(text, start, end)
    return list(_apart(sorted(found))) if len(found) > 1 else found


def opening(line: Line) -> int:
    """Characters of quotation, heading and list marks that a line begins with."""
    if line.text[0].isalnum():
        return 0
    found = _OPENING.match(line.text)
    return found.end() if found else 0


def _of_line(line: Line, *, first: bool) -> Iterator[Range]:
    """Marks at the start of a line: quotation marks of Markdown on every line, headings and list items on the first."""
    length = opening(line)
    if not first:
        found = _QUOTED.match(line.text)
        length = found.end() if found else 0
    if length:
        yield line.start, line.start + length
    if line.text[0] == "#" and (closing := _CLOSING.search(line.text)):
        yield line.start + closing.start(), line.end


def _links(text: str, start: int, end: int) -> Iterator[Range]:
    for match in re.compile(_LINK).finditer(text, start, end):
        if match[1] or not match[2].strip():
            yield match.span()
        else:
            yield match.start(), match.start(2)
            yield match.end(2), match.end()


def _addresses(text: str, start: int, end: int) -> Iterator[Range]:
    for match in re.compile(_ADDRESS).finditer(text, start, end):
        shown = match.group().rstrip(".,;:!?)]'’*_")
        yield match.start(), match.start() + len(shown)


def _stars(text: str, start: int, end: int) -> Iterator[Range]:
    return (match.span(n) for match in re.compile(_STARS).finditer(text, start, end) for n in (1, 2))


def _lows(text: str, start: int, end: int) -> Iterator[Range]:
    return (match.span(n) for match in re.compile(_LOW).finditer(text, start, end) for n in (1, 2))


_INSIDE: Signs = (
    ("*", _stars), ("_", _lows), ("](", _links), ("://", _addresses), ("www.", _addresses),
)  # fmt: skip
"""A sign that marks of a kind are there, and what finds them."""


def _apart(ordered: list[Range]) -> Iterator[Range]:
    """Ranges without those that begin inside one before them."""
    reached = 0
    for start, end in ordered:
        if start >= reached and end > start:
            yield start, end
            reached = end
