"""`framing agree`: how well coders agree."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from framing.cli import coded, options, output, screen
from framing.cli.faults import note, tell
from framing.cli.steps import step
from framing.errors import InputError
from framing.readers.source import STANDARD_INPUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.analysis.agreement import Agreement, Answer
    from framing.readers.coding import Coded
    from framing.reporters.grid import Grid

FORMS = ("csv", "tsv", "json", "txt")
SCHEMA = "framing/agreement/1"
SHOWN = 12
"""So many different answers stand in the foot."""


@click.command(
    epilog="""\b
Examples:
  framing agree sample.csv
  framing agree sample.csv --key sample.key.csv
  framing agree sample.csv --coders anna,ben --level ordinal -f json
  framing agree sample.csv --fail-under 0.667

Formats: csv tsv json txt, by the suffix or by -f. What the figures mean: docs/reliability.md.""",
)
@coded.table
@click.option("--key", metavar="FILE", type=options.FILE, help="The key of the sample: agreement by category too.")
@coded.coders
@coded.missing
@click.option(
    "--level", type=click.Choice(["nominal", "ordinal", "interval"]), default="nominal", help="What answers are.  [default: nominal]"
)
@click.option(
    "--bootstrap", metavar="N", type=click.IntRange(0, 1_000_000), default=2000, help="Resamples for the interval.  [default: 2000]"
)
@click.option("--seed", metavar="N", type=click.IntRange(min=0), default=1, help="Of the resamples.  [default: 1]")
@click.option(
    "--fail-under", metavar="X", type=click.FloatRange(-1, 1), help="Exit with 1 where alpha of all items is lower, or undefined."
)
@options.outputs
@options.form
@options.quiet
@options.verbose
def command(  # noqa: PLR0913 - one name an option
    table: str,
    *,
    key: str | None,
    coders: str,
    missing: str,
    level: str,
    bootstrap: int,
    seed: int,
    fail_under: float | None,
    outputs: tuple[str, ...],
    form: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Tell how well the coders of the table CODED agree: per cent, Krippendorff's alpha with its 95 % interval, Cohen's kappa of two.

    The table has one row an item and a column `id`; empty cells are answers that are missing. Case and white space do not matter, and
    where every answer says yes or no (yes,y,1,true,loaded; no,n,0,false,neutral,plain) neither does the word.
    """
    places = output.targets(outputs, form, known=FORMS)
    output.check(places, sources=[table, key or STANDARD_INPUT])
    from framing.analysis.agreement import agreement
    from framing.reporters.grid import page

    read = coded.read(table, key, coders=coders, missing=missing)
    if len(read.coders) < 2:  # noqa: PLR2004 - fewer agree with nobody
        raise InputError(f"answers of {read.coders[0]} only", where=read.where, mend="agreement needs two coders or more")
    parts = _parts(read, key, level)
    for notice in () if quiet else read.notices:
        tell(f"{read.where}: {notice}")
    with step("agreement", told=verbose):
        found = [agreement(rows, name=name, level=level, resamples=bootstrap, seed=seed) for name, rows in parts]
    answers = _answers(parts[0][1])
    foot = f"coders: {', '.join(read.coders)}; {level}; interval of {found[0].resamples:,} resamples of items, seed {seed}"
    text = partial(_text, found, [_told(answers), foot])
    if not places:
        screen.show(text(columns=screen.columns(), colour=screen.coloured()))
    told = {"schema": SCHEMA, "coders": read.coders, "level": level, "bootstrap": bootstrap, "seed": seed, "answers": answers}
    for path in output.deliver((place.path, page(place.format, _grid(found), text, told)) for place in places):
        if not quiet:
            note(f"wrote {path}")
    alpha = found[0].alpha
    return int(fail_under is not None and (alpha is None or alpha < fail_under))


def _parts(read: Coded, key: str | None, level: str) -> list[tuple[str, Sequence[Sequence[Answer]]]]:
    """All answers, and with a key those of each stratum: categories, and the sentences without a hit."""
    from framing.analysis.answers import folded

    rows: Sequence[Sequence[Answer]]
    rows = read.numbers() if level != "nominal" else [[cell or None for cell in row] for row in folded(read.answers)]
    if key is None:
        return [("all", rows)]
    from framing.readers.coding import joined
    from framing.readers.coding import key as key_at

    names = [one.category or one.stratum for one in joined(read, key_at(key), key)]
    return [("all", rows), *((name, [row for own, row in zip(names, rows, strict=True) if own == name]) for name in sorted(set(names)))]


def _answers(rows: Sequence[Sequence[Answer]]) -> list[str]:
    """The different answers, as they were compared, in order."""
    met = {answer for row in rows for answer in row if answer is not None}
    return [f"{answer:g}" if isinstance(answer, float) else str(answer) for answer in sorted(met)]  # all names or all numbers


def _told(answers: Sequence[str]) -> str:
    """The different answers in words, not all of them where there are many."""
    more = f" and {len(answers) - SHOWN:,} others" if len(answers) > SHOWN else ""
    return f"answers: {', '.join(answers[:SHOWN])}{more}"


def _grid(found: Sequence[Agreement]) -> Grid:
    from framing.reporters.grid import Grid

    return Grid.of(
        ({"category": one.name, **one._asdict()} for one in found),
        ("category", "items", "percent", "alpha", "low", "high", "kappa", "left_out", "resamples", "remark"),
    )


def _text(found: Sequence[Agreement], foot: Sequence[str], *, columns: int, colour: bool) -> str:
    """The table without its last columns, what they say in words, and the foot."""
    from framing.reporters.grid import Grid, lines
    from framing.reporters.terminal import shown

    grid = _grid(found)
    rows = lines(Grid(grid.header[:7], [row[:7] for row in grid.rows]), columns, colour=colour, decimals={"percent": 1})
    rows += [shown(f"{one.name}: {one.remark}") for one in found if one.remark]
    if found[0].left_out:
        rows.append(f"items with fewer than two answers, left out: {found[0].left_out:,}")
    return "".join(f"{row}\n" for row in [*rows, *map(shown, foot)])
