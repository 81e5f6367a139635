"""`framing lexicon export`: a lexicon in the format of others, or as a table with a row for each form."""

from __future__ import annotations

from pathlib import Path

import click

from framing.cli import options, output
from framing.cli.faults import did_you_mean, note, tell
from framing.errors import UsageError


@click.command(
    epilog="""\b
Examples:
  framing lexicon export conflict -o conflict.yml
  framing lexicon export core -f liwc > core.dic
  framing lexicon export ./mine -o mine.csv

Formats: quanteda (.yml), liwc (.dic, of 2007), csv, by the suffix or by -f.""",
)
@click.argument("name", metavar="LEXICON")
@click.option("-o", "--output", "place", metavar="FILE", type=options.PLACE, default="-", help="The file that is written.")
@options.form
@options.quiet
def command(name: str, *, place: str, form: str | None, quiet: bool) -> None:
    """Write LEXICON, by its name or path, in a format that other programs read.

    Guards, which say where a word is not met, stand in the table only; the other formats have no place for them.
    """
    from framing.reporters.exports import EXPORTS

    known = _format(place, form)
    output.check([output.Target(place, known)], sources=(), lexicons=[name])
    lexicon = options.chosen([name], quiet=quiet)
    data, left = EXPORTS[known][0](lexicon)
    written = output.deliver([(place, data)])
    if left and not quiet:
        tell(f"{left:,} {'form' if left == 1 else 'forms'} left out, whose * or ? means something else in {known}")
    for path in written if not quiet else ():
        note(f"wrote {path}")


def _format(place: str, form: str | None) -> str:
    """The format that is asked for, or that of the suffix."""
    from framing.reporters.exports import EXPORTS

    suffix = Path(place).suffix.lower().removeprefix(".")
    found = form or next((name for name, (_, suffixes) in EXPORTS.items() if suffix in suffixes), "")
    if found in EXPORTS:
        return found
    if found:
        raise UsageError(f"no export is called {found!r}", mend=did_you_mean(found, EXPORTS))
    raise UsageError("no suffix tells the format", where=place, mend=f"give it with -f: {', '.join(EXPORTS)}")
