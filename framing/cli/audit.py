"""`framing audit`: which entries hold, by what coders say of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from framing.cli import coded, options, output, screen
from framing.cli.faults import note, tell
from framing.readers.source import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.analysis.audit import Audit, Judged
    from framing.readers.coding import Coded
    from framing.reporters.grid import Grid

FORMS = ("csv", "tsv", "json", "txt")
SCHEMA = "framing/audit/1"
COLUMNS = ("kind", "name", "coded", "right", "share", "low", "high", "verdict")


@click.command(
    epilog="""\b
Examples:
  framing audit sample.csv --key sample.key.csv
  framing audit sample.csv --key sample.key.csv --need any --below 0.25 -o audit.csv
  framing audit sample.csv --key sample.key.csv --yes slanted,partly --missing "-,skipped"

Formats: csv tsv json txt, by the suffix or by -f. What the figures mean: docs/reliability.md.""",
)
@coded.table
@click.option("--key", metavar="FILE", type=options.FILE, required=True, help="The key that was written beside the sample.")
@coded.coders
@coded.missing
@click.option(
    "--need", type=click.Choice(["majority", "all", "any"]), default="majority",
    help="Which of the coders must say yes; a majority is more than half.  [default: majority]",
)  # fmt: skip
@click.option(
    "--yes", metavar="WORDS", default="", help="Answers that mean yes, with commas; all others mean no.  [default: yes,y,1,true,loaded]"
)
@click.option(
    "--below", metavar="X", type=click.FloatRange(0, 1), default=0.3, help="Prune what is surely less precise than this.  [default: 0.3]"
)
@options.outputs
@options.form
@options.quiet
def command(  # noqa: PLR0913 - one name an option
    table: str,
    *,
    key: str,
    coders: str,
    missing: str,
    need: str,
    yes: str,
    below: float,
    outputs: tuple[str, ...],
    form: str | None,
    quiet: bool,
) -> None:
    """Tell the precision of each entry and category from the table CODED, with 95 % intervals, and which entries to prune.

    Where the sample has sentences without a hit, also what share of them should have had one, and recall.
    """
    places = output.targets(outputs, form, known=FORMS)
    output.check(places, sources=[table, key or STANDARD_INPUT])
    from framing.analysis.audit import audit
    from framing.reporters.grid import page, rounded

    read = coded.read(table, key, coders=coders, missing=missing)
    found = audit(_items(read, key, yes=coded.words(yes), missing=coded.words(missing)), need=need, below=below)
    for notice in () if quiet else read.notices:
        tell(f"{read.where}: {notice}")
    text = partial(_text, found, below)
    if not places:
        screen.show(text(columns=screen.columns(), colour=screen.coloured()))
    recall = {name: rounded(value) for name, value in found.recall._asdict().items()} if found.recall else None
    head = {
        "schema": SCHEMA,
        "need": need,
        "below": below,
        "left_out": found.left_out,
        "precision": rounded(found.precision),
        "recall": recall,
    }
    for path in output.deliver((place.path, page(place.format, _grid(found), text, head)) for place in places):
        if not quiet:
            note(f"wrote {path}")


def _items(read: Coded, key: str, *, yes: Sequence[str], missing: Sequence[str]) -> list[Judged]:
    """What the key at `key` says of each coded item, and what its coders do."""
    from framing.analysis.answers import votes
    from framing.analysis.audit import Judged
    from framing.readers.coding import joined
    from framing.readers.coding import key as key_at

    told = joined(read, key_at(key), key)
    rows = ((f"{read.where}:{line}", answers) for line, answers in zip(read.lines, read.answers, strict=True))
    said = votes(rows, yes, missing=missing)
    return [Judged(one.entry, one.category, one.stratum, one.of, own) for one, own in zip(told, said, strict=True)]


def _grid(found: Audit, *, kinds: tuple[str, ...] = ("sample", "category", "entry", "unflagged")) -> Grid:
    from framing.reporters.grid import Grid

    return Grid.of((one._asdict() for one in found.shares if one.kind in kinds), COLUMNS)


def _text(found: Audit, below: float, *, columns: int, colour: bool) -> str:
    """Hits by category and by entry, then in words the sentences without a hit, recall, and what was left out."""
    from framing.reporters.grid import Grid, lines

    rows = []
    for heading, kinds in (("category", ("sample", "category")), ("entry", ("entry",))):
        grid = _grid(found, kinds=kinds)
        if grid.rows:
            header = (heading, "hits", "right", "precision", "low", "high", "verdict")
            rows += [*lines(Grid(header, [row[1:] for row in grid.rows]), columns, colour=colour), ""]
    for one in (one for one in found.shares if one.kind == "unflagged"):
        told = f"{one.right:,} of {one.coded:,} ({one.share:.3f}, {one.low:.3f} to {one.high:.3f})"
        rows.append(f"sentences without a hit that should have one: {told}")
    if found.precision is not None:
        rows.append(f"precision of all hits, by the sizes of their strata: {found.precision:.3f}")
    if found.recall:
        rows.append(f"recall, at most: {found.recall.share:.3f} ({found.recall.low:.3f} to {found.recall.high:.3f})")
    if found.left_out:
        rows.append(f"items without an answer, left out: {found.left_out:,}")
    rows.append(f"prune: surely below {below:g}; keep: surely above; 95 % intervals")
    return "".join(f"{row}\n" for row in rows)
