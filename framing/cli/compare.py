"""`framing compare`: two versions of a story against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options, output, screen
from framing.cli.faults import did_you_mean, note, tell
from framing.cli.steps import step
from framing.errors import UsageError

if TYPE_CHECKING:
    from framing.model.comparison import Comparison

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
    lexicon: str | None,
    tokenizer: str,
    encoding: str | None,
    fail_on: tuple[str, ...],
    quiet: bool,
    verbose: bool,
) -> int:
    """Compare two versions of a story, A and B.

    Without -o and -f a summary is printed: counts, the changes of content in rank order, and what was kept. One of the articles
    may be - for standard input.
    """
    from framing.reporters import FIGURES, FORMATS, report

    places = output.targets(outputs, form, known=FORMATS)
    output.check(places, sources=(a, b))
    called = _names(names)
    _check(a, b, fail_on)
    with step("read", told=verbose):
        articles = [
            options.article(path, name=name, encoding=told, tokenizer=tokenizer)
            for path, name, told in zip((a, b), called, _encodings(encoding), strict=True)
        ]
    if not quiet:
        for path, document in zip((a, b), articles, strict=True):
            options.notices(path, document)
    with step("lexicon", told=verbose):
        terms = options.chosen(lexicon)
    with step("compare", told=verbose):
        from framing.comparing import compare

        comparison = compare(articles[0], articles[1], lexicon=terms)
    if any(place.format in FIGURES for place in places):
        _hush()
    with step("report", told=verbose):
        results = [(place.path, report(comparison, place.format)) for place in places]
    if places:
        _deliver(comparison, results, quiet=quiet)
    else:
        _show(comparison)
    return int(_found(comparison, fail_on))


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


def _check(a: str, b: str, fail_on: tuple[str, ...]) -> None:
    from framing.model.comparison import KINDS

    if a == b == output.STDOUT:
        raise UsageError("both articles are standard input", mend="give one of them as a file")
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
