"""Which lines make one paragraph: wrapped lines, soft breaks, lines that stand alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING

from framing.readers.artefacts import kind_alone, kind_anywhere
from framing.readers.lines import ended, marked_whole, stopped
from framing.readers.marks import BULLET, HEADING, opening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.readers.lines import Line

WRAPPED = 120
"""Characters past which a line was not wrapped by hand or by a mail program."""
_SLACK = 0.85
"""Share of the width that a line and the next word must fit in for a line to have been broken early."""
_TITLE = 45
"""Characters that a headline fills before it is wrapped, in a text whose paragraphs are not."""
_LONG = 600
_BODY_WORDS = 40


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together. `kind` is what they say that they are, or empty: story, to be told apart by its place.

    `words` are the lines without marks around them, joined by single spaces, and empty where there are very many; `count` is their
    number. `heading` is the level of a Markdown heading, `emphasis` 1 for italics and 2 for bold around all of it.
    """

    kind: str
    lines: tuple[Line, ...]
    words: str
    count: int
    ended: bool
    stopped: bool
    heading: int = 0
    emphasis: int = 0
    item: bool = False

    @property
    def sentence(self) -> bool:
        """Whether it reads as a sentence or more, and not as a line of display."""
        return self.ended or self.count > _BODY_WORDS


def paragraphs(found: list[Line]) -> list[Paragraph]:
    """The paragraphs that `found` make, in order; each line is in one.

    >>> from framing.readers.lines import lines
    >>> text = "Troops leave\\nBy Jane Doe\\n\\nThe last troops\\nleft to the\\n\\ntune of a march."
    >>> [(p.kind, p.words) for p in paragraphs(lines(text))]
    [('', 'Troops leave'), ('byline', 'By Jane Doe'), ('', 'The last troops left to the tune of a march.')]
    """
    walk = _Walk(any(len(line.text) > WRAPPED for line in found), each=_line_each(found))
    groups = _groups(found)
    for group in groups:
        walk.group(group)
    walk.close()
    return walk.done


def _groups(found: list[Line]) -> list[list[Line]]:
    """Lines between blank lines."""
    groups: list[list[Line]] = []
    for line in found:
        if line.gap or not groups:
            groups.append([])
        groups[-1].append(line)
    return groups


def _line_each(found: list[Line]) -> bool:
    """Whether the text has no blank lines between its paragraphs, so that each line is one."""
    groups = _groups(found)
    largest = max(groups, key=len, default=[])
    if len(largest) < 3 or sum(len(line.text) for line in largest) < 0.8 * sum(len(line.text) for line in found):
        return False
    return median(len(line.text) for line in largest) > WRAPPED or sum(ended(line.words) for line in largest) >= 0.8 * len(largest)
