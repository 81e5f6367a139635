"""Pins from a file: which words of version A answer which of version B, one pin a line."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from framing.errors import InputError, UsageError
from framing.readers.source import called, fetch

if TYPE_CHECKING:
    from pathlib import Path

_LINE_END = re.compile(r"\r\n?|\n")
_FORM = "write the words of A, one tab, the words of B"


def pins(path: str | Path) -> list[tuple[str, tuple[str, str]]]:
    """The pins of a UTF-8 file, each with its place (`pins.txt:3`): the words of A, a tab, the words of B.

    Blank lines and lines that begin with # are skipped. Raises UsageError for a file that cannot be read and for a line
    that is no pin.
    """
    where = called(path)
    found: list[tuple[str, tuple[str, str]]] = []
    for number, line in enumerate(_lines(path, where), 1):
        if not line.strip() or line.startswith("#"):
            continue
        place = f"{where}:{number}"
        one, *others = line.split("\t")
        if len(others) != 1:
            raise UsageError(f"{len(others)} tabs" if others else "no tab", where=place, mend=_FORM)
        if not one.strip() or not others[0].strip():
            raise UsageError(f"no words {'after' if one.strip() else 'before'} the tab", where=place, mend=_FORM)
        found.append((place, (one.strip(), others[0].strip())))
    return found


def _lines(path: str | Path, where: str) -> list[str]:
    try:
        text = fetch(path).removeprefix(codecs.BOM_UTF8).decode()
    except InputError as fault:
        raise UsageError(fault.what, where=fault.where, mend=fault.mend) from fault
    except UnicodeDecodeError as fault:
        raise UsageError(f"not UTF-8 at byte {fault.start}", where=where, mend="save it as UTF-8") from fault
    return _LINE_END.split(text)
