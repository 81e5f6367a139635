"""`framing codebook`: a lexicon printed whole."""

from __future__ import annotations

import click

from framing.cli import options, output
from framing.cli.faults import note
from framing.cli.shelf import shelved

FORMATS = ("html", "md")


@click.command(
    "codebook",
    epilog="""\b
Examples:
  framing codebook -o codebook.html
  framing codebook conflict -f md
  framing codebook ./my-lexicon -o codebook.md

Formats: html md, by the suffix or by -f.""",
)
@click.argument("names", metavar="[LEXICON]...", nargs=-1)
@options.outputs
@options.form
@click.option("--no-examples", is_flag=True, help="Leave the example sentences out.")
@options.quiet
def command(names: tuple[str, ...], *, outputs: tuple[str, ...], form: str | None, no_examples: bool, quiet: bool) -> None:
    """Print a lexicon whole, by default core: headings, topics, entries with their reasons and guards, examples, references.

    It is meant for the appendix of a paper and for coders: whoever has it can say why any word was counted.
    """
    from framing.readers.lexicon import lexicon, references
    from framing.reporters import codebook
    from framing.scorers.structure import DEVICES

    places = output.targets(outputs, form or (None if outputs else "md"), known=FORMATS)
    output.check(places, sources=(), lexicons=names)
    chosen = lexicon(*names)
    told: codebook.Examples = {}
    for one in () if no_examples else shelved(names or ("core",)):
        for entry, hit, sentence in one.examples():
            told.setdefault(entry, []).append((hit, sentence))
    book = codebook.Codebook.of(chosen, tuple(DEVICES.values()), told, references())
    made = {"html": codebook.page, "md": codebook.markdown}
    for path in output.deliver([(place.path, made[place.format](book)) for place in places]):
        if not quiet:
            note(f"wrote {path}")
