"""`framing kwic`: every hit of many texts in its context."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options, output, screen, texts
from framing.cli.faults import did_you_mean, note
from framing.cli.steps import step
from framing.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.comparison import Score
    from framing.model.lexicon import Lexicon

FORMS = ("html", "csv", "tsv", "txt")


@click.command(
    epilog="""\b
Examples:
  framing kwic articles/*.txt
  framing kwic articles/*.txt --entry martyr --sort after
  framing kwic articles/*.txt --category label_condemn --voice author -o labels.html

Formats: html csv tsv txt, by the suffix or by -f.""",
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=options.FILE)
@click.option("--entry", metavar="TERM", help="Only hits of entries with this id or form: conflict/martyr.v, martyr, martyring.")
@click.option("--category", metavar="NAME", help="Only hits of this category, main or further: label_condemn.")
@click.option("--group", metavar="NAME", help="Only hits of this group: loaded, epistemic.")
@click.option("--voice", type=click.Choice(["author", "quoted", "scare", "attributed"]), help="Only hits in this voice.")
@click.option(
    "--sort", type=click.Choice(["text", "entry", "before", "after"]), default="text", help="The order of the hits.  [default: text]"
)
@options.outputs
@options.form
@options.texts
def command(  # noqa: PLR0913 - one name an option
    files: tuple[str, ...],
    *,
    entry: str | None,
    category: str | None,
    group: str | None,
    voice: str | None,
    sort: str,
    outputs: tuple[str, ...],
    form: str | None,
    lexicon: tuple[str, ...],
    tokenizer: str,
    encoding: str | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Show every hit in the FILEs in its context, one below the other (a concordance).

    Of several files one that cannot be read is named and left out, and the exit code is 1.
    """
    places = output.targets(outputs, form, known=FORMS)
    output.check(places, sources=files, lexicons=lexicon)
    with step("lexicon", told=verbose):
        terms = options.chosen(lexicon, quiet=quiet)
    from framing.analysis.concordance import Wanted, concordance
    from framing.comparing import score

    narrowed = texts.category(category, terms), texts.group(group, terms) if group else None, voice
    wanted = Wanted(_entries(entry, terms) if entry else None, *narrowed)
    with step("score", told=verbose):
        read = texts.articles(files, encoding=encoding, tokenizer=tokenizer, quiet=quiet)
        found = concordance([score(document, lexicon=terms) for document in read], wanted, sort=sort)
    if not places:
        from framing.reporters.kwic import kwic_text

        screen.show(kwic_text(found, texts=len(read), columns=screen.columns(), colour=screen.coloured()))
    asked = [f"{name} {value}" for name, value in (("entry", entry), ("category", category), ("group", group), ("voice", voice)) if value]
    results = [(place.path, _page(found, place.format, len(read), (asked, sort, terms.label))) for place in places]
    for path in output.deliver(results):
        if not quiet:
            note(f"wrote {path}")
    return int(len(read) < len(files))


def _entries(term: str, lexicon: Lexicon) -> frozenset[str]:
    """Ids of the entries that `term` names; UsageError where it names none."""
    from framing.analysis.concordance import meant

    found = meant(term, texts.norms(term), lexicon.entries)
    if not found:
        names = sorted({form for forms in lexicon.entries.forms for form in forms.split("|")})
        near = did_you_mean(term.lower(), names)
        mend = near if near.startswith("did you mean") else "see 'framing lexicon ls'"
        raise UsageError(f"no entry has the form or the id {term!r}", mend=mend)
    return found


def _page(found: Sequence[Score], form: str, number: int, told: tuple[list[str], str, str]) -> bytes:
    """The hits as one page in `form`; `told` is what they were narrowed to, how they are sorted, and the lexicon."""
    if form == "html":
        from framing.analysis.concordance import ORDERS
        from framing.reporters.kwic import kwic_page

        asked, sort, label = told
        return kwic_page(found, texts=number, asked=asked, order=ORDERS[sort], lexicon=label)
    if form == "txt":
        from framing.reporters.console import PAGE
        from framing.reporters.kwic import kwic_text

        return kwic_text(found, texts=number, columns=PAGE).encode("utf-8", "backslashreplace")
    from framing.reporters.table import hits_table

    return hits_table(found, delimiter="\t" if form == "tsv" else ",")
