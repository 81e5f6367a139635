"""The table that coders filled in, as `agree` and `audit` ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options
from framing.errors import UsageError
from framing.readers.coding import MISSING
from framing.readers.source import STANDARD_INPUT

if TYPE_CHECKING:
    from framing.readers.coding import Coded

table = click.argument("table", metavar="CODED", type=options.FILE)
coders = click.option("--coders", metavar="NAMES", default="", help="Their columns, with commas.  [default: all that begin with coder_]")
missing = click.option(
    "--missing", metavar="WORDS", default=",".join(MISSING),
    help=f"Answers that are none, with commas, like empty cells.  [default: {','.join(MISSING)}]",
)  # fmt: skip


def words(told: str) -> tuple[str, ...]:
    """What stands between the commas, blanks folded and case too.

    >>> words("yes, Not  Sure,")
    ('yes', 'not sure')
    """
    return tuple([" ".join(word.casefold().split()) for word in told.split(",") if word.strip()])


def read(path: str, key: str | None, *, coders: str, missing: str) -> Coded:
    """The answers in the table at `path`; UsageError where both it and its key are to come from standard input."""
    from framing.readers.coding import coded

    if path == key == STANDARD_INPUT:
        raise UsageError("the table and its key cannot both be standard input", mend="give one of them as a file")
    return coded(path, [name for name in coders.split(",") if name.strip()], missing=words(missing))
