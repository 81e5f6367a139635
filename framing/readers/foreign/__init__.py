"""Word lists in the formats of others to lexicons: one file a format."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import InputError, LexiconError, LimitError, UsageError
from framing.model.lexicon import GROUPS
from framing.readers.foreign.entries import MOST, Source, lexicon_of
from framing.readers.foreign.formats import FORMATS, format_of, module
from framing.readers.joining import name_of
from framing.readers.plain import plain
from framing.readers.source import STANDARD_INPUT, called, fetch

if TYPE_CHECKING:
    from framing.model.lexicon import Lexicon
    from framing.readers.foreign.listing import Skipped

_ENCODING = re.compile(rb"""\s*<\?xml[^>]*encoding=["']([\w.-]+)["']""")
_BREAK = re.compile(r"\r\n?")


class Imported(NamedTuple):
    """A lexicon made of a file, the format that the file was read in, and what of it was skipped."""

    lexicon: Lexicon
    format: str
    skipped: tuple[Skipped, ...]


def read(
    path: str | Path,
    *,
    name: str | None = None,
    group: str = "imported",
    form: str | None = None,
    encoding: str | None = None,
) -> Imported:
    """The lexicon of the file at `path`, in `form` or the format that it looks like.

    `name` is the lexicon's, by default the file's without its suffix; `group` that of its categories. Encoding and ends of lines
    are found as those of articles are. Raises LexiconError for what is no word list, LimitError past 50 MB, 500,000 lines or as
    many terms, UsageError for a group or a format that does not exist.
    """
    if group not in GROUPS:
        raise UsageError(f"no group is called {group!r}", mend=f"use one of: {', '.join(GROUPS)}")
    if name is not None and name != name_of(name):
        raise UsageError(f"{name!r} is no name of a lexicon", mend=f"use letters, digits, _, - and points: {name_of(name)}")
    where, place = called(path), Path("imported" if str(path) == STANDARD_INPUT else path)
    text, data = _text(path, where, encoding)
    if (count := text.count("\n")) > MOST:
        raise LimitError(f"{count:,} lines, past the limit of {MOST:,}", where=where, mend="split the list")
    try:
        known = form or format_of(text, place.suffix.lower().removeprefix("."))
        listing = module(known).read(text)
        source = Source(_file(place), hashlib.sha256(data).hexdigest(), FORMATS[known][0], name or name_of(place.stem), group)
        lexicon, skipped = lexicon_of(listing, source)
    except LexiconError as fault:
        raise LexiconError(fault.what, where=where, mend=fault.mend) from fault
    except LimitError as fault:
        raise LimitError(fault.what, where=where, mend=fault.mend) from fault
    return Imported(lexicon, known, skipped)


def in_passing(path: Path) -> Lexicon:
    """The lexicon of a file that nobody imported, with a notice of how much of it was skipped."""
    found = read(path)
    if not found.skipped:
        return found.lexicon
    count = len(found.skipped)
    told = f"{_file(path)}: {count:,} {'line was' if count == 1 else 'lines were'} skipped; 'framing lexicon import' lists them"
    return replace(found.lexicon, notices=(*found.lexicon.notices, told))


def _file(place: Path) -> str:
    """The name of a file as it stands in cells and messages."""
    return called(place.name).replace("|", "_")


def _text(path: str | Path, where: str, encoding: str | None) -> tuple[str, bytes]:
    """The text of a file, its lines ended by a line feed, and its bytes."""
    try:
        data = fetch(path)
        declared = _ENCODING.match(data[:200])
        text, _ = plain(data, where, encoding or (declared[1].decode() if declared else None))
    except InputError as fault:
        raise LexiconError(_of_a_list(fault.what), where=where, mend=_of_a_list(fault.mend)) from fault
    except LimitError as fault:
        raise LimitError(fault.what, where=where, mend="split the list") from fault
    return _BREAK.sub("\n", text), data


def _of_a_list(message: str) -> str:
    """What is said of an article, said of a word list."""
    return message.replace("an article", "a word list").replace("article", "word list")
