"""What went wrong, as one line on standard error and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from framing.errors import FramingError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

INTERRUPTED = 130
CLOSED_PIPE = 141
"""As a shell counts a process that ended by SIGPIPE, without its traceback."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EIO)


def exit_code(run: Callable[[], object]) -> int:
    """The exit code of `run`: what it returns, or that of its fault, which is told; any other exception is a bug and goes on."""
    try:
        found = _run(run)
    except FramingError as fault:
        tell(str(fault))
        return fault.exit_code
    except click.UsageError as fault:
        tell(_usage(fault))
        return fault.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()
        return CLOSED_PIPE
    return found if isinstance(found, int) else 0


def _run(run: Callable[[], object]) -> object:
    """Run and write out what is buffered while a fault can still be told; faults of standard output under their own names."""
    try:
        found = run()
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit:
        if hasattr(sys.stdout, "wrapped"):  # click's own way out of a closed pipe
            raise BrokenPipeError from None
        raise
    except OSError as fault:  # of a file it has a name, and is a reader's or a writer's to tell
        if fault.filename is not None or fault.errno not in _FULL:
            raise
        _abandon_output()
        raise OutputError(f"cannot be written ({fault.strerror})", where="standard output", mend="make room, or write elsewhere") from fault
    return found


def tell(message: str) -> None:
    """Write one notice, `framing: ...`, to standard error; nothing in it can steer a terminal."""
    note(f"framing: {message}")


def note(line: str) -> None:
    """Write one line to standard error, whatever stands in it; a closed standard error is no fault."""
    from framing.reporters.terminal import shown

    try:
        click.echo(shown(line), err=True)
    except OSError:
        sys.stderr = None


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """A mend that names the nearest of `names`, or else all of them.

    >>> did_you_mean("compar", ["compare", "score"]), did_you_mean("xyz", ["compare", "score"])
    ("did you mean 'compare'?", 'use one of: compare, score')
    """
    from difflib import get_close_matches

    names = list(names)
    near = get_close_matches(word, names, n=2)
    return f"did you mean {' or '.join(map(repr, near))}?" if near else f"use one of: {', '.join(names)}"


def _usage(fault: click.UsageError) -> str:
    """Click's message in the form of our own, with the nearest option for a mistyped one."""
    message = " ".join(fault.message.split()).rstrip(".") or " ".join(fault.format_message().split()).rstrip(".")
    if isinstance(fault, click.BadParameter):
        message = fault.format_message().rstrip(".")
    message = message[:1].lower() + message[1:]
    if isinstance(fault, click.NoSuchOption) and fault.possibilities:
        return f"{message}; {did_you_mean(fault.option_name, fault.possibilities)}"
    return f"{message}; see '{fault.ctx.command_path} -h'" if fault.ctx else message


def _abandon_output() -> None:
    """Let what is still buffered go nowhere, so that Python has nothing to complain of at its end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
