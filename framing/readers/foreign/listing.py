"""What a file in the format of others holds: terms under headings, and the lines that cannot be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 20_000
"""Characters past which a line is no line of a word list."""

_STARS = re.compile(r"[*?]+")
_QUESTION = re.compile(r"\?+")
_ALONE = re.compile(r"(?<!\S)[*?]+(?!\S)")


class Term(NamedTuple):
    """One form on one line, in our notation, under the names of its categories: none where the whole file is one category.

    `note` goes into the entry's reason; `cells` are columns of ours that the file has too, such as `reason` and `unless`.
    """

    line: int
    form: str
    categories: tuple[str, ...] = ()
    strength: int = 1
    note: str = ""
    cells: tuple[tuple[str, str], ...] = ()


class Skipped(NamedTuple):
    """A line, or a part of it, that was not read, and why."""

    line: int
    text: str
    reason: str


class Heading(NamedTuple):
    """A category as the file names it; `path` says under what, `title` what it is called at length."""

    name: str
    path: str = ""
    title: str = ""


class Listing(NamedTuple):
    """All that was found, in the order of the file; `notices` tell of what was left aside and is no line."""

    terms: tuple[Term, ...]
    skipped: tuple[Skipped, ...] = ()
    headings: tuple[Heading, ...] = ()
    notices: tuple[str, ...] = ()


def lines(text: str, skipped: list[Skipped]) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with their numbers; those that are far too long are skipped."""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST:
            skipped.append(Skipped(number, line[:80], f"longer than {LONGEST:,} characters"))
        elif line.strip():
            yield number, line


def literal(form: str) -> str:
    """A form of a format that has no wildcards: a `*` or `?` in it is a character, and so stands apart.

    >>> literal("f*ck"), literal("why?")
    ('f * ck', 'why ?')
    """
    return _STARS.sub(r" \g<0> ", form).strip() if "*" in form or "?" in form else form


def starred(form: str) -> str:
    """A form of a format where `*` in a word is a wildcard and `?` a character.

    >>> starred("abandon*"), starred("*riot*"), starred("why?"), starred("go* on")
    ('abandon*', '*riot*', 'why ?', 'go* on')
    """
    return _QUESTION.sub(r" \g<0> ", form).strip() if "?" in form else form


def loose(form: str) -> str:
    """What is wrong with a form in which a `*` stands at no letter or digit; nothing where all stand at some.

    >>> loose("*riot* *-related"), loose("go * on")
    ('', 'a * that stands at no letter is not read')
    """
    lone = any("*" in word and not any(map(str.isalnum, word)) for word in form.split())
    return "a * that stands at no letter is not read" if lone else ""


def any_word(form: str) -> bool:
    """Whether a whole word of the form is a wildcard, which ours cannot say.

    >>> any_word("not * good"), any_word("go* on")
    (True, False)
    """
    return bool(_ALONE.search(form))


def path_of(names: tuple[str, ...]) -> Heading:
    """The heading of a category that stands under others: their names with a point between them are its own."""
    return Heading(".".join(names), path=" > ".join(names), title=names[-1])
