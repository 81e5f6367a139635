"""`framing score`: the framing terms of one text or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options, output, screen, texts
from framing.cli.faults import note
from framing.cli.steps import step
from framing.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.comparison import Score


@click.command(
    epilog="""\b
Examples:
  framing score a.txt
  framing score a.txt b.txt -f csv > hits.csv
  cat a.txt | framing score - -f json
  framing score a.txt -l conflict

Formats: txt json csv tsv, by the suffix or by -f.""",
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=options.FILE)
@options.outputs
@options.form
@options.texts
def command(  # noqa: PLR0913 - one name an option
    files: tuple[str, ...],
    *,
    outputs: tuple[str, ...],
    form: str | None,
    lexicon: tuple[str, ...],
    tokenizer: str,
    encoding: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """List the framing terms in each FILE: in context, with counts.

    Of several files one that cannot be read is named and left out, and the exit code is 1. JSON is one record, or a list of
    records for several files.
    """
    from framing.reporters import SCORED

    places = output.targets(outputs, form, known=SCORED)
    output.check(places, sources=files, lexicons=lexicon)
    if files.count(output.STDOUT) > 1:
        raise UsageError("more than one article is standard input", mend="give the others as files")
    with step("lexicon", told=verbose):
        terms = options.chosen(lexicon, quiet=quiet)
    from framing.comparing import score

    with step("score", told=verbose):
        read = texts.articles(files, encoding=encoding, tokenizer=tokenizer, quiet=quiet)
        scores = [score(document, lexicon=terms) for document in read]
    results = [(place.path, _page(scores, place.format, several=len(files) > 1)) for place in places]
    if not places:
        screen.show(_text(scores, columns=screen.columns(), colour=screen.coloured()))
    for path in output.deliver(results):
        if not quiet:
            note(f"wrote {path}")
    return int(len(scores) < len(files))


def _page(scores: Sequence[Score], form: str, *, several: bool) -> bytes:
    """All scores as one page in `form`."""
    if form == "json":
        from framing.reporters.record import json_record, json_records

        return json_records(scores) if several else json_record(scores[0])
    if form == "txt":
        from framing.reporters.console import PAGE

        return _text(scores, columns=PAGE, colour=False).encode()
    from framing.reporters.table import hits_table

    return hits_table(scores, delimiter="\t" if form == "tsv" else ",")


def _text(scores: Sequence[Score], *, columns: int, colour: bool) -> str:
    from framing.reporters.console import text

    return "\n".join(text(score, columns=columns, colour=colour) for score in scores)
