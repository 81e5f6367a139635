"""Which lines make one paragraph: wrapped lines, soft breaks, lines that stand alone."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from framing.readers.artefacts import kind_alone, teases
from framing.readers.credits import stamped
from framing.readers.lines import marked_whole
from framing.readers.marks import BULLET, HEADING, opening

if TYPE_CHECKING:
    from framing.readers.lines import Line

UNWRAPPED = 120
"""Characters past which a line was not wrapped by hand or by a mail program."""
_SLACK = 0.85
"""A line was broken early where it and the next word would have filled less than this share of the width."""
_TITLE = 45
"""Characters past which a line of a headline is whole, in a text whose paragraphs are not wrapped."""
_MOST = 0.75
"""Share of the characters of a text that stands for all of it."""
_SHOWN = 600
"""Characters of a paragraph past which its words are not looked at: it is body."""
_DISPLAY = 40
"""Words past which a paragraph is body without an end mark too."""
_HEADLINE = 160
"""Characters past which lines at the top are no headline."""
_WORD = re.compile(r"\w")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s")
_INNER = re.compile(r"\b[a-zß-öø-ÿ][^\W\d_]{2,}[.!?]\s+[\"'“‘]?[^\W\d_a-zß-öø-ÿ]")
"""The end of a sentence and the start of the next, as no line of display has; that of *Gen.* is none."""
_FIELDS = 60
"""Lines within which the fields at the top of a file end."""
_FIELD = re.compile(r"[A-Za-z][\w-]*:")
_EMPHASIS = 6
"""Lines that one pair of marks may stand around."""


class Paragraph(NamedTuple):
    """Lines that belong together. `kind` is what they say that they are, or empty: story, to be told apart by its place.

    `words` are the lines without marks around them, joined by spaces, and empty where they are long; `length` is about their number.
    `heading` is the level of a Markdown heading, `emphasis` 1 for italics and 2 for bold around all of it.
    """

    kind: str
    lines: tuple[Line, ...]
    words: str
    length: int
    ended: bool
    stopped: bool
    heading: int = 0
    emphasis: int = 0
    item: bool = False

    @property
    def sentence(self) -> bool:
        """Whether it reads as a sentence or more, and not as a line of display."""
        return self.ended or self.length > _DISPLAY or bool(_INNER.search(self.words))


def paragraphs(found: list[Line]) -> list[Paragraph]:
    r"""The paragraphs that `found` make, in order; each line is in one.

    >>> from framing.readers.lines import lines
    >>> text = "Troops leave\nBy Jane Doe\n\nThe last troops\nleft to the\n\ntune of a march."
    >>> [(p.kind, p.words) for p in paragraphs(lines(text))]
    [('', 'Troops leave'), ('byline', 'By Jane Doe'), ('', 'The last troops left to the tune of a march.')]
    """
    page = _page(found)
    ahead = _front_matter(found)
    done = [_paragraph("furniture", tuple(found[:ahead]))] if ahead else []
    members: list[Line] = []
    header = True
    for n, line in enumerate(found[ahead:], ahead):
        after = found[n + 1] if n + 1 < len(found) and not found[n + 1].gap else None
        kind = "" if not n and teases(line.words) else _kind(line, members, after, page)
        if members and (kind or not _joins(members, line, page, width=page.widths[n] if header else 0)):
            done.append(_paragraph("", tuple(members)))
            header = header and not (done[-1].stopped or done[-1].length > _DISPLAY)
            members = []
        if kind:
            done.append(_paragraph(kind, (line,)))
        else:
            members.append(line)
    if members:
        done.append(_paragraph("", tuple(members)))
    return done


class _Page(NamedTuple):
    """How a text is laid out: the width of each line's group, whether lines are long, whether blank lines part paragraphs."""

    widths: tuple[int, ...]
    unwrapped: bool
    unspaced: bool
    each: bool


def _page(found: list[Line]) -> _Page:
    groups: list[list[int]] = []
    for line in found:
        if line.gap or not groups:
            groups.append([])
        groups[-1].append(len(line.text))
    widths = [width for group in groups for width in [max(group)] * len(group)]
    largest = max(groups, key=len, default=[])
    unspaced = len(largest) > 2 and sum(largest) > _MOST * sum(map(sum, groups))  # noqa: PLR2004 - two lines are no layout
    closed = sum(len(line.text) for line in found if line.ended) if unspaced else 0
    each = unspaced and (sorted(largest)[len(largest) // 2] > UNWRAPPED or closed >= _MOST * sum(map(sum, groups)))
    return _Page(tuple(widths), max(widths, default=0) > UNWRAPPED, unspaced, each)


def _front_matter(found: list[Line]) -> int:
    """How many lines at the top are a file's own fields between two rules, as Markdown files may begin with."""
    if not found or found[0].text != "---":
        return 0
    fields = takewhile(lambda line: line.text != "---", found[1:_FIELDS])
    last = 1 + sum(1 for _ in takewhile(lambda line: not line.gap and (_FIELD.match(line.text) or line.text[0] == "-"), fields))
    return last + 1 if 1 < last < len(found) and found[last].text == "---" and not found[last].gap else 0


def _kind(line: Line, members: list[Line], after: Line | None, page: _Page) -> str:
    """What a line says that it is, or nothing where it reads on from the line before or into the next."""
    within = bool(members) and not line.gap and not page.each and not members[-1].ended
    if within and line.lower:
        return "timestamp" if stamped(line.words) else ""
    kind = kind_alone(line)
    if kind and after and not line.ended and _WORD.search(line.words) and after.lower and not stamped(after.words):
        return ""
    return kind


def _joins(members: list[Line], line: Line, page: _Page, *, width: int) -> bool:
    """Whether `line` goes on with the paragraph that `members` have begun; `width` is that of its group, or 0 past the header."""
    last = members[-1]
    runs_on = not last.ended and last.mark != ":" and line.lower
    if line.gap and line.text[0].isalpha() and members[0].text[0].isalpha():
        return runs_on
    if not line.gap and _emphasis_open(members):
        return True
    if _heading(line) or _heading(members[0]) or _item(members, line):
        return False
    if line.gap or page.each or runs_on:
        return runs_on
    if width and not last.stopped and sum(len(member.text) for member in members) <= _HEADLINE and not _INNER.search(last.words):
        whole = page.unwrapped and len(last.text) >= _TITLE and line.words.count(" ") > 2  # noqa: PLR2004 - a last word or two
        return not whole and not _early(last, line, width)
    return not (page.unspaced and last.ended and _early(last, line, page.widths[0]))


def _early(last: Line, line: Line, width: int) -> bool:
    """Whether `last` was broken before it was full: the first word of `line` had room on it."""
    return len(last.text) + 1 + len(line.words.split(None, 1)[0]) <= _SLACK * width


def _heading(line: Line) -> int:
    """The level of a Markdown heading, or 0."""
    found = HEADING.match(line.text) if line.text[0] == "#" else None
    return len(found[1]) if found else 0


def _emphasis_open(members: list[Line]) -> bool:
    """Whether a pair of marks around all of a paragraph has been opened and not closed yet."""
    first = members[0].text
    if first[0].isalnum() or len(members) >= _EMPHASIS:
        return False
    mark = first[opening(members[0]) :][:1]
    return mark in ("*", "_") and members[-1].text[-1:] != mark and not any(mark in line.words for line in members)


def _item(members: list[Line], line: Line) -> bool:
    """Whether `line` opens an item of a list, and is not a wrapped line that happens to begin with a dash."""
    if not _listed(line):
        return False
    last = members[-1]
    return line.gap or last.ended or last.mark == ":" or _listed(members[0]) or line.text[0] in "•·▪●‣►"


def _listed(line: Line) -> bool:
    """Whether a line begins as an item of a list does."""
    first = line.text[0]
    return bool((_NUMBERED if first.isdigit() else BULLET).match(line.text)) if first.isdigit() or not first.isalnum() else False


def _paragraph(kind: str, members: tuple[Line, ...]) -> Paragraph:
    """A paragraph of `members`, with what its marks say of it."""
    first, last = members[0], members[-1]
    size = len(first.words) if len(members) == 1 else sum([len(line.words) for line in members])
    if size > _SHOWN:
        return Paragraph(kind, members, "", _SHOWN, last.ended, last.stopped)
    words = first.words if len(members) == 1 else " ".join([line.words for line in members])
    count = words.count(" ") + 1
    if kind or first.text[0].isalpha():
        return Paragraph(kind, members, words, count, last.ended, last.stopped)
    heading = _heading(first)
    shown = "\n".join([line.text for line in members])[opening(first) :]
    item = not heading and _listed(first)
    words = words.lstrip("-").lstrip() if item else words
    return Paragraph(kind, members, words, count, last.ended, last.stopped, heading, marked_whole(shown.rstrip("# ")), item)
