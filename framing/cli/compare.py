"""`framing compare`: two versions of a story against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options
from framing.cli.faults import tell
from framing.cli.steps import step
from framing.errors import UsageError

if TYPE_CHECKING:
    from framing.model.comparison import Comparison
    from framing.model.text import Document

SCREENFUL = 20
"""How many changes a terminal shows; elsewhere all are written."""


@click.command(
    "compare",
    epilog="""\b
Examples:
  framing compare a.txt b.txt                            a summary in the terminal
  framing compare a.txt b.txt --names Agency,Radio -o report.html -o figure.pdf
  framing compare a.txt b.txt -f csv > findings.csv
  cat b.txt | framing compare a.txt - -f json
  framing compare a.txt b.txt --fail-on swapped          exit 1 where a listed wording was swapped

Formats: html png svg pdf json csv tsv md txt, by the suffix of the output or by -f.""",
)
@click.argument("a", type=options.FILE)
@click.argument("b", type=options.FILE)
@click.option("-o", "--output", "outputs", metavar="FILE", multiple=True, type=click.Path(), help="Write a report; may be repeated; - is standard output.")
@click.option("-f", "--format", "form", metavar="FORMAT", envvar="FRAMING_FORMAT", help="The format, whatever the suffix; alone, to standard output.")
@click.option("--names", metavar="X,Y", envvar="FRAMING_NAMES", help="What the two versions are called, say by their outlets.")
@options.lexicon
@options.tokenizer
@options.encoding
@click.option("--fail-on", metavar="KIND", multiple=True, help="Exit 1 where there is a finding of this kind: swapped, dropped, added or kept.")
@options.quiet
@options.verbose
def command(a: str, b: str, **typed: Any) -> int:
    """Compare two versions of a story, A and B.

    Without -o and -f a summary is printed: counts, the changes of content ranked, what was kept. Either article may be - for
    standard input.
    """
