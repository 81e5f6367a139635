"""`framing sample`: hits and sentences drawn for coders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from framing.cli import options, output, texts
from framing.cli.faults import note
from framing.cli.steps import step
from framing.errors import InputError, UsageError

if TYPE_CHECKING:
    from framing.analysis.sample import Item
    from framing.model.lexicon import Lexicon
    from framing.model.text import Document

FORMS = ("csv", "tsv")


@click.command(
    epilog="""\b
Examples:
  framing sample articles/*.txt -o sample.csv
  framing sample articles/*.txt -o sample.csv --n 400 --unflagged 100 --seed 7
  framing sample articles/*.txt -o sample.csv --by entry --coders 3

How to go on: docs/reliability.md.""",
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=options.FILE)
@click.option("-o", "--output", "table", metavar="FILE", required=True, type=click.Path(), help="Where the sample goes: a .csv or .tsv.")
@click.option("--n", "number", metavar="N", type=click.IntRange(min=1), default=200, help="How many hits.  [default: 200]")
@click.option("--unflagged", metavar="N", type=click.IntRange(min=0), default=0, help="How many sentences without a hit.  [default: 0]")
@click.option("--by", type=click.Choice(["category", "entry"]), default="category", help="What the strata are.  [default: category]")
@click.option("--equal", is_flag=True, help="The same number from each stratum, not in proportion to its size.")
@click.option("--group", metavar="NAME", help="The group whose hits are coded.  [default: loaded]")
@click.option("--coders", metavar="N", type=click.IntRange(1, 99), default=2, help="How many coders there are.  [default: 2]")
@click.option("--seed", metavar="N", type=int, default=1, help="Another seed draws another sample.  [default: 1]")
@options.texts
def command(  # noqa: PLR0913 - one name an option
    files: tuple[str, ...],
    *,
    table: str,
    number: int,
    unflagged: int,
    by: str,
    equal: bool,
    group: str | None,
    coders: int,
    seed: int,
    lexicon: tuple[str, ...],
    tokenizer: str,
    encoding: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Draw hits from the FILEs, and sentences without one, for two coders or more.

    Every stratum that is met gives one hit or more, the rest goes by size. The coders get the sentence, with the hit marked by «…»,
    and not what the lexicon says of it: that goes to a key beside the sample (sample.key.csv). A word that is listed under several
    categories is drawn in the first. The same texts and seed give the same sample. A file that exists is not written over, for it may
    hold answers.
    """
    places = _places(table, files)
    with step("lexicon", told=verbose):
        terms = options.chosen(lexicon, quiet=quiet)
    from framing.analysis import sample
    from framing.reporters.coding import key_table, sample_table

    with step("score", told=verbose):
        read = texts.articles(files, encoding=encoding, tokenizer=tokenizer, quiet=quiet)
        hits, rest = _items(read, terms, texts.group(group, terms), by)
    drawn = [sample.drawn(hits, number, seed=seed, equal=equal), sample.drawn(rest, unflagged, seed=seed)]
    items = sample.shuffled([*drawn[0], *drawn[1]], seed)
    rows, mark = [item._asdict() for item in items], "\t" if places[0].format == "tsv" else ","
    tables = sample_table(rows, coders, delimiter=mark), key_table(rows, delimiter=mark)
    written = output.deliver((place.path, made) for place, made in zip(places, tables, strict=True))
    if not quiet:
        for path in written:
            note(f"wrote {path}")
        met = len({item.stratum for item in drawn[0]})
        note(f"{len(drawn[0]):,} of {len(hits):,} hits (strata: {met:,}), {len(drawn[1]):,} of {len(rest):,} sentences without a hit")
    return int(len(read) < len(files))


def _places(table: str, sources: tuple[str, ...]) -> list[output.Target]:
    """Where the sample and its key go; UsageError where something is there already, above all one of the `sources`."""
    if table == output.STDOUT:
        raise UsageError("a sample is two files, and standard output one", mend="give -o sample.csv")
    path = Path(table)
    if not path.suffix:
        raise UsageError("no suffix tells the format", where=table, mend=f"end it in one of: {', '.join(FORMS)}")
    (place,) = output.targets([table], None, known=FORMS)
    beside = place._replace(path=str(path.with_name(f"{path.stem}.key{path.suffix}")))
    output.check([place, beside], sources=sources)
    for one in (place, beside):
        if os.path.isfile(one.path):  # noqa: PTH113 - pathlib's raises where the folder may not be searched; that is told when it is written
            raise UsageError("it is there already, and may hold answers", where=one.path, mend="give another name, or take it away")
    return [place, beside]


def _items(read: list[Document], lexicon: Lexicon, group: str, by: str) -> tuple[list[Item], list[Item]]:
    """Hits and sentences without one; InputError where there is no hit."""
    from framing.analysis import sample
    from framing.comparing import score

    scores = [score(document, lexicon=lexicon) for document in read]
    hits = sample.flagged(scores, group, by=by)
    if not hits:
        raise InputError(f"no hit of the group {group} in {'these texts' if len(scores) > 1 else 'this text'}", mend="give more texts")
    return hits, sample.unflagged(scores, group)
