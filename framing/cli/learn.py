"""`framing lexicon learn`: terms that set two groups of texts apart, for an editor to judge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from framing.cli import options, output, screen, texts
from framing.cli.faults import note
from framing.cli.steps import step
from framing.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.analysis.contrast import Candidate

FORMS = ("csv", "tsv", "txt")


@click.command(
    "learn",
    epilog="""\b
Examples:
  framing lexicon learn agency/ radio/ -o candidates.csv
  framing lexicon learn agency/ radio/ --top 300 --ngrams 3 -o candidates.csv

Formats: csv tsv txt, by the suffix or by -f.""",
)
@click.argument("folders", metavar="FOLDER_A FOLDER_B", nargs=2, type=click.Path())
@click.option("--top", metavar="N", type=click.IntRange(min=1), default=100, help="How many terms.  [default: 100]")
@click.option("--min", "least", metavar="N", type=click.IntRange(min=1), default=5, help="Only terms met so often.  [default: 5]")
@click.option("--ngrams", metavar="N", type=click.IntRange(1, 5), default=2, help="Words in the longest term.  [default: 2]")
@options.outputs
@options.form
@options.texts
def command(  # noqa: PLR0913 - one name an option
    folders: tuple[str, str],
    *,
    top: int,
    least: int,
    ngrams: int,
    outputs: tuple[str, ...],
    form: str | None,
    lexicon: tuple[str, ...],
    tokenizer: str,
    encoding: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Propose terms from the texts in two folders: those that one group uses more than the other, farthest apart first.

    Log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008). A term of the table is not loaded for standing there:
    names and topics set texts apart as well. Nothing is added to a lexicon; the empty columns are for whoever judges.
    """
    places = output.targets(outputs, form, known=FORMS)
    from framing.readers.folder import articles

    paths = [articles(folder) for folder in folders]
    output.check(places, sources=[path for own in paths for path in own], lexicons=lexicon)
    terms = options.chosen(lexicon, quiet=quiet)
    with step("read", told=verbose):
        groups = [texts.articles(own, encoding=encoding, tokenizer=tokenizer, quiet=quiet) for own in paths]
    from framing.analysis.contrast import candidates

    with step("learn", told=verbose):
        found = candidates((groups[0], groups[1]), terms, top=top, least=least, ngrams=ngrams)
    if not found:
        raise InputError(f"no term stands {least} times in these texts", mend="give more texts, or a lower --min")
    if not places:
        screen.show(_text(found, folders, columns=screen.columns(), colour=screen.coloured()))
    for path in output.deliver((place.path, _page(found, folders, place.format)) for place in places):
        if not quiet:
            note(f"wrote {path}")
    if not quiet:
        note(f"terms to judge: {len(found):,}; none was added to a lexicon")
    return int(sum(map(len, groups)) < sum(map(len, paths)))


def _rows(found: Sequence[Candidate], folders: tuple[str, str]) -> list[dict[str, str | float]]:
    """The candidates under the names of the table's columns, with the folder that has more of each."""
    names = _names(folders)
    return [
        {
            "term": one.term,
            "more_in": names[one.log_odds < 0],
            "count_a": one.counts[0],
            "count_b": one.counts[1],
            "rate_a": one.rates[0],
            "rate_b": one.rates[1],
            "log_odds": one.log_odds,
            "z": one.z,
            "listed": one.listed,
            "example": one.example,
        }
        for one in found
    ]


def _names(folders: tuple[str, str]) -> list[str]:
    """What the folders are called: by their names, where these are equal with the folders that they are in, or else as they were typed."""
    paths = [Path(folder) for folder in folders]
    short = [path.name or str(path) for path in paths]
    longer = [f"{path.parent.name}/{path.name}" for path in paths]
    return next((names for names in (short, longer) if len(set(names)) > 1), list(folders))


def _text(found: Sequence[Candidate], folders: tuple[str, str], *, columns: int, colour: bool) -> str:
    from framing.reporters.grid import Grid, lines

    grid = Grid.of(_rows(found, folders), ("term", "more_in", "count_a", "count_b", "log_odds", "z", "listed"))
    return "".join(f"{row}\n" for row in lines(grid, columns, colour=colour, decimals={"log_odds": 2, "z": 2}))


def _page(found: Sequence[Candidate], folders: tuple[str, str], form: str) -> bytes:
    if form == "txt":
        from framing.reporters.console import PAGE

        return _text(found, folders, columns=PAGE, colour=False).encode("utf-8", "backslashreplace")
    from framing.reporters.coding import candidates_table

    return candidates_table(_rows(found, folders), delimiter="\t" if form == "tsv" else ",")
