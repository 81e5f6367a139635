"""`framing compare`: two versions of a story against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options, output, screen
from framing.cli.faults import did_you_mean, note, tell
from framing.cli.steps import step
from framing.errors import PinError, UsageError

if TYPE_CHECKING:
    from framing.model.comparison import Comparison
    from framing.model.lexicon import Lexicon
    from framing.model.text import Document

Place = tuple[str, tuple[str, str]]
"""Where a pin stands, for messages, and the pin."""
SCREENFUL = 20
"""How many changes a terminal shows; elsewhere all are written."""


@click.command(
    epilog="""\b
Examples:
  framing compare a.txt b.txt                      a summary in the terminal
  framing compare a.txt b.txt --names Agency,Radio -o report.html
  framing compare a.txt b.txt -o report.html -o figure.pdf
  framing compare a.txt b.txt -f csv > findings.csv
  cat b.txt | framing compare a.txt - -f json
  framing compare a.txt b.txt --fail-on swapped    exit 1 if wording was swapped
  framing compare a.txt b.txt --pin martyring killing --pin "a mob" demonstrators

Formats: html png svg pdf json csv tsv md txt, by the suffix or by -f.""",
)
@click.argument("a", type=options.FILE)
@click.argument("b", type=options.FILE)
@options.outputs
@options.form
@click.option("--names", metavar="X,Y", envvar="FRAMING_NAMES", help="What the two versions are called, say by their outlets.")
@options.lexicon
@options.tokenizer
@options.encoding
@click.option(
    "--pin",
    "pin",
    metavar="A B",
    nargs=2,
    multiple=True,
    help="Correct the alignment: the words A of the first version answer the words B of the second; may be repeated. "
    "Case and quotation marks do not matter. Where they stand several times, places are linked in order, as many as both have.",
)
@click.option(
    "--pins",
    metavar="FILE",
    type=options.FILE,
    envvar="FRAMING_PINS",
    help="Pins from a file: one a line, A, a tab, B; lines that begin with # are skipped.",
)
@click.option("--fail-on", metavar="KIND", multiple=True, help="Exit 1 on a finding of this kind: swapped, dropped, added, kept.")
@options.quiet
@options.verbose
def command(  # noqa: PLR0913 - one name an option
    a: str,
    b: str,
    *,
    outputs: tuple[str, ...],
    form: str | None,
    names: str | None,
    lexicon: tuple[str, ...],
    tokenizer: str,
    encoding: str | None,
    pin: tuple[tuple[str, str], ...],
    pins: str | None,
    fail_on: tuple[str, ...],
    quiet: bool,
    verbose: bool,
) -> int:
    """Compare two versions of a story, A and B.

    Without -o and -f a summary is printed: counts, the changes of content in rank order, and what was kept. One of the articles
    may be - for standard input.
    """
    from framing.reporters import FORMATS

    places = output.targets(outputs, form, known=FORMATS)
    output.check(places, sources=(a, b, *([pins] if pins else [])), lexicons=lexicon)
    called = _names(names)
    _check(a, b, pins, fail_on)
    with step("read", told=verbose):
        given = _pins(pin, pins)
        read = zip((a, b), called, _encodings(encoding), strict=True)
        articles = [options.article(path, name=name, encoding=told, tokenizer=tokenizer) for path, name, told in read]
    if not quiet:
        for path, document in zip((a, b), articles, strict=True):
            options.notices(path, document)
    with step("lexicon", told=verbose):
        terms = options.chosen(lexicon, quiet=quiet)
    with step("compare", told=verbose):
        comparison = _compared(articles, terms, given)
    with step("report", told=verbose):
        results = _made(comparison, places)
    if places:
        _deliver(comparison, results, quiet=quiet)
    else:
        _show(comparison)
    return int(_found(comparison, fail_on))


def _pins(pin: tuple[tuple[str, str], ...], path: str | None) -> list[Place]:
    """Pins of the command line, then those of the file at `path`, each with where it stands."""
    given: list[Place] = [("--pin", pair) for pair in pin]
    if path is not None:
        from framing.readers.pins import pins

        given += pins(path)
    return given


def _compared(articles: list[Document], terms: Lexicon, given: list[Place]) -> Comparison:
    """The comparison of both `articles`; UsageError, with its place, for a pin that cannot be set."""
    from framing.comparing import compare

    try:
        return compare(articles[0], articles[1], lexicon=terms, pins=[pair for _, pair in given])
    except PinError as fault:
        raise UsageError(fault.what, where=given[fault.number][0], mend=fault.mend) from fault


def _made(comparison: Comparison, places: list[output.Target]) -> list[tuple[str, bytes]]:
    """Every report asked for, with its place."""
    from framing.reporters import FIGURES, report

    if any(place.format in FIGURES for place in places):
        _hush()
    return [(place.path, report(comparison, place.format)) for place in places]


def _found(comparison: Comparison, kinds: tuple[str, ...]) -> bool:
    """Whether a story, and not only its page, holds a finding of one of `kinds`."""
    story = {hit.id for hit in comparison.hits if not hit.furniture}
    return any(finding.kind in kinds and not story.isdisjoint((*finding.a, *finding.b)) for finding in comparison.findings)


def _hush() -> None:
    """Let matplotlib keep to itself where it puts its caches: a home that cannot be written is no fault of the articles."""
    import logging

    logging.getLogger("matplotlib").setLevel(logging.ERROR)


def _encodings(encoding: str | None) -> tuple[str | None, str | None]:
    """The encodings of both versions: `X` for both, `X,Y` for each, where an empty one is found as usual."""
    first, comma, second = (encoding or "").partition(",")
    return first.strip() or None, (second if comma else first).strip() or None


def _names(names: str | None) -> tuple[str | None, str | None]:
    """The two names of `X,Y`; UsageError for more or fewer."""
    if names is None:
        return None, None
    called = [name.strip() for name in names.split(",")]
    if len(called) != 2 or not all(called):  # noqa: PLR2004 - A and B
        raise UsageError(
            f"two names are needed, not {names!r}", where="--names", mend="give them with one comma between: --names Agency,Radio"
        )
    return called[0], called[1]


def _check(a: str, b: str, pins: str | None, fail_on: tuple[str, ...]) -> None:
    from framing.model.comparison import KINDS

    if a == b == output.STDOUT:
        raise UsageError("both articles are standard input", mend="give one of them as a file")
    if pins == output.STDOUT and output.STDOUT in (a, b):
        raise UsageError("an article and the pins are standard input", where="--pins", mend="give one of them as a file")
    for kind in fail_on:
        if kind not in KINDS:
            raise UsageError(f"no finding is of the kind {kind!r}", where="--fail-on", mend=did_you_mean(kind, KINDS))


def _deliver(comparison: Comparison, results: list[tuple[str, bytes]], *, quiet: bool) -> None:
    """Write the reports, and tell what a reader of them must know."""
    from framing.reporters.summary import warnings

    written = output.deliver(results)
    if not quiet:
        for warning in warnings(comparison.alignment):
            tell(warning[:1].lower() + warning[1:].rstrip("."))
        for path in written:
            note(f"wrote {path}")


def _show(comparison: Comparison) -> None:
    from framing.reporters.console import text

    most = SCREENFUL if screen.is_terminal() else None
    screen.show(text(comparison, columns=screen.columns(), colour=screen.coloured(), most=most))
