"""Bytes to values: one file a kind."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from framing.errors import InputError
from framing.readers.plain import plain
from framing.readers.source import STANDARD_INPUT, called, fetch, printable

if TYPE_CHECKING:
    from collections.abc import Callable

    from framing.model.text import Document

READERS: dict[str, Callable[[bytes, str, str | None], tuple[str, tuple[str, ...]]]] = {
    "": plain, "txt": plain, "text": plain, "md": plain, "markdown": plain,
}  # fmt: skip
"""Suffix → what makes text and notices of bytes, the input's name in messages, and the encoding that the user named."""


def read(path: str | Path, *, name: str | None = None, encoding: str | None = None, tokenizer: str = "regex") -> Document:
    """The article at `path`, or on standard input where that is `-`.

    `name` is the outlet's; by default the file's, without its suffix. `source` holds the file's name and no folder, `digest`
    the SHA-256 of its bytes, `notices` what was guessed. Raises InputError for what is no article, LimitError past 50 MB and
    UsageError for a tokenizer that does not exist.
    """
    from framing.readers.document import document
    from framing.readers.notices import notices

    data, place, piped = fetch(path), Path(path), str(path) == STANDARD_INPUT
    suffix = "" if piped else place.suffix.lower().removeprefix(".")
    text, guessed = READERS.get(suffix, plain)(data, called(path), encoding)
    if suffix not in READERS:
        guessed = (f"no reader for .{printable(suffix)}: read as plain text", *guessed)
    found = document(
        text,
        name=(called(path) if piped else printable(place.stem)) if name is None else name,
        source=STANDARD_INPUT if piped else printable(place.name),
        tokenizer=tokenizer,
        digest=hashlib.sha256(data).hexdigest(),
    )
    if not found.counts["words"]:
        raise InputError("no text in it: not one word outside the page's furniture", where=called(path), mend="give a file with an article")
    return replace(found, encoding=(encoding or "").lower(), notices=(*guessed, *notices(found)))
