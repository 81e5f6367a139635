"""Text for the terminal that runs the command: how wide it is, whether it has colours, what it can spell."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from framing.cli.output import to_stdout

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS = 80
"""Where nothing tells how wide the terminal is."""

_ASCII = str.maketrans({"→": "->", "×": "x", "…": "...", "–": "-", "\u2068": "", "\u2069": ""})


def is_terminal() -> bool:
    """Whether results go to somebody's screen."""
    return sys.stdout is not None and sys.stdout.isatty()


def columns(environment: Mapping[str, str] = os.environ) -> int:
    """How wide results may be: COLUMNS, else what the terminal says, else 80 (`shutil.get_terminal_size`, without its imports).

    >>> columns({"COLUMNS": "100"})
    100
    """
    told = environment.get("COLUMNS", "")
    if told.isdecimal() and int(told) > 0:
        return int(told)
    with suppress(AttributeError, ValueError, OSError):
        return os.get_terminal_size(sys.stdout.fileno()).columns or COLUMNS
    return COLUMNS


def coloured(environment: Mapping[str, str] = os.environ, *, terminal: bool | None = None) -> bool:
    """Whether to colour: NO_COLOR says no, FORCE_COLOR yes, else only a terminal that is not dumb has colours.

    >>> coloured({"NO_COLOR": "1", "FORCE_COLOR": "1"}), coloured({"FORCE_COLOR": "1"}), coloured({}, terminal=False)
    (False, True, False)
    """
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return (is_terminal() if terminal is None else terminal) and environment.get("TERM") != "dumb"


def show(text: str) -> None:
    """Write text to standard output in its own encoding, plainer signs standing in for those that it lacks."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        data = text.translate(_ASCII).encode(encoding, "backslashreplace")
    to_stdout(data)
