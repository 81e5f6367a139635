"""Options that several commands share, and what they choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli.faults import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from framing.model.lexicon import Lexicon
    from framing.model.text import Document

FILE = click.Path(allow_dash=True, readable=False)
"""An article, or `-` for standard input; whether it can be read is the reader's to say."""

PLACE = click.Path(readable=False)
"""Where something is written; whether it can be is told when it is tried."""

outputs = click.option(
    "-o", "--output", "outputs", metavar="FILE", multiple=True, type=PLACE,
    help="Write a report; may be repeated; - is standard output.",
)  # fmt: skip
form = click.option(
    "-f", "--format", "form", metavar="FORMAT",
    help="The format, whatever the suffix; alone, to standard output.",
)  # fmt: skip
lexicon = click.option(
    "-l", "--lexicon", metavar="LEXICON", multiple=True, type=click.Path(readable=False), envvar="FRAMING_LEXICON",
    help="A lexicon by name, or the path of its folder or of a word list (LIWC, quanteda, CSV, ...); may be repeated: of equal forms "
    "the first named wins.  [default: core]",
)  # fmt: skip
tokenizer = click.option(
    "--tokenizer", metavar="NAME", default="regex", envvar="FRAMING_TOKENIZER",
    help="How text is cut into words: regex or nltk.  [default: regex]",
)  # fmt: skip
encoding = click.option(
    "--encoding", metavar="NAME", envvar="FRAMING_ENCODING",
    help="Encoding of the articles, where guessing it fails: cp1252; of each of two: utf-8,cp1252 or ,cp1252.",
)  # fmt: skip
quiet = click.option(
    "-q", "--quiet", is_flag=True, envvar="FRAMING_QUIET",
    help="No notices on standard error.",
)  # fmt: skip
verbose = click.option(
    "-v", "--verbose", is_flag=True, envvar="FRAMING_VERBOSE",
    help="Tell on standard error how long each step took.",
)  # fmt: skip


def texts(command: Callable[..., object]) -> Callable[..., object]:
    """The options of every command that scores texts: lexicon, tokenizer, encoding, quiet, verbose."""
    for option in (verbose, quiet, encoding, tokenizer, lexicon):
        command = option(command)
    return command


def article(path: str, *, name: str | None = None, encoding: str | None, tokenizer: str) -> Document:
    """The article at `path`, read; raises InputError, LimitError or UsageError."""
    from framing.readers import read

    return read(path, name=name, encoding=encoding, tokenizer=tokenizer)


def chosen(names: Sequence[str], *, quiet: bool = False) -> Lexicon:
    """The lexicons called so, joined, or the default one; raises LexiconError. Unless `quiet`, what was skipped in them is told."""
    from framing.readers.lexicon import lexicon

    found = lexicon(*names)
    for notice in () if quiet else found.notices:
        tell(notice)
    return found


def notices(path: str, document: Document) -> None:
    """Tell what the reader noticed in the article at `path`."""
    for notice in document.notices:
        tell(f"{path}: {notice}")
