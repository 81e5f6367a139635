"""The bytes of an article, from a file or from standard input."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from framing.errors import InputError, LimitError

LARGEST = 50_000_000
"""Bytes past which an input is not read."""
STANDARD_INPUT = "-"
_LISTED = 10_000
"""Names of a folder among which a near one is looked for."""


def fetch(path: str | Path) -> bytes:
    """The bytes of the file at `path`, or of standard input where it is `-`.

    Raises InputError where there is nothing to read, with the nearest name in that folder, and LimitError, before reading,
    where there is too much.
    """
    where = called(path)
    try:
        data = _standard_input() if str(path) == STANDARD_INPUT else _file(Path(path), where)
    except FileNotFoundError as fault:
        raise InputError("no such file", where=where, mend=_nearest(Path(path))) from fault
    except IsADirectoryError as fault:
        raise InputError("a folder, not an article", where=where, mend="give a file in it") from fault
    except PermissionError as fault:
        raise InputError("no permission to read it", where=where, mend="give yourself the right to read it, or a copy") from fault
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise InputError(f"cannot be read: {printable(reason)}", where=where, mend="give another file") from fault
    if len(data) > LARGEST:
        raise _too_large(where, f"more than {LARGEST // 1_000_000} MB")
    return data


def called(path: str | Path) -> str:
    """What a message calls the input at `path`, as it was given.

    >>> called("-"), called("news/a.txt")
    ('standard input', 'news/a.txt')
    """
    return "standard input" if str(path) == STANDARD_INPUT else printable(str(path))


def printable(name: str) -> str:
    r"""A name with whatever could move the cursor or break a line written as an escape: file names are anybody's words.

    >>> print(printable("a\x1b[2Jb.txt"))
    a\x1b[2Jb.txt
    """
    return "".join([c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name])


def _file(place: Path, where: str) -> bytes:
    size = place.stat().st_size
    if place.is_dir():
        raise IsADirectoryError
    if size > LARGEST:
        raise _too_large(where, f"{size / 1_000_000:,.0f} MB")
    with place.open("rb") as file:
        return file.read(LARGEST + 1)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise InputError("is closed", where=called(STANDARD_INPUT), mend="give a file")
    return sys.stdin.buffer.read(LARGEST + 1)


def _too_large(where: str, size: str) -> LimitError:
    return LimitError(f"{size}, past the limit of {LARGEST // 1_000_000} MB", where=where, mend="give one article a file")


def _nearest(place: Path) -> str:
    """Mend for a file that is missing: the name in its folder that is most like it."""
    from difflib import get_close_matches

    try:
        names = sorted(os.listdir(place.parent))[:_LISTED]  # noqa: PTH208 - names are all that is asked
    except OSError:
        return f"there is no folder {printable(str(place.parent))}"
    near = get_close_matches(place.name, names, n=1)
    return f"did you mean {printable(str(place.with_name(near[0])))}?" if near else "check the name"
