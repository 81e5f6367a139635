"""`framing lexicon`: what the lexicons are, what an entry says, and whether they are in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing.cli import options, screen
from framing.cli.commands import Commands
from framing.cli.faults import did_you_mean
from framing.cli.shelf import shelved
from framing.errors import LexiconError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.cli.shelf import Shelved
    from framing.model.lexicon import Entry, Lexicon
    from framing.scorers.balance import Problem, Trial


@click.group(
    cls=Commands,
    table={
        "import": ("framing.cli.importing", "Make a lexicon folder of a word list in the format of others."),
        "codebook": ("framing.cli.codebook", "Print a lexicon whole, for coders and for an appendix."),
        "learn": ("framing.cli.learn", "Propose terms that set two groups of texts apart."),
        "export": ("framing.cli.exporting", "Write a lexicon as a table or in the format of others."),
    },
    epilog="""\b
Examples:
  framing lexicon ls
  framing lexicon show martyring
  framing lexicon check conflict
  framing lexicon check ./my-lexicon
  framing lexicon import mine.dic -o my-lexicon
  framing lexicon export conflict -f quanteda -o conflict.yml""",
)
@click.pass_context
def command(context: click.Context) -> None:
    """List, explain, check, import and export lexicons."""
    if told := context.default_map:
        own = {key: value for key, value in told.items() if key != "encoding"}  # which is that of articles
        context.default_map = {name: told if name == "learn" else own for name in context.command.list_commands(context)}  # type: ignore[attr-defined]


@command.command("ls", epilog="\b\nExample:\n  framing lexicon ls")
def listed() -> int:
    """List the lexicons and their topics, with how many entries each has."""
    from framing.readers.lexicon import folder, topics
    from framing.reporters import listing

    found = shelved(topics())
    lists = shelved((path.stem for path in sorted(folder().glob("*.toml")) if path.stem != "categories"), at_least=0)
    lines = [f"{one.lexicon.name} {one.lexicon.version}: {', '.join(topic.name for topic in one.lexicon.topics)}" for one in lists]
    _print([*listing.topics([one.lexicon for one in found], columns=screen.columns()), "", *lines])
    return LexiconError.exit_code if len(found) < len(topics()) else 0


@command.command(
    "show",
    epilog="""\b
Examples:
  framing lexicon show martyring
  framing lexicon show collateral damage
  framing lexicon show conflict/martyr.v""",
)
@click.argument("words", metavar="TERM", nargs=-1, required=True)
@options.lexicon
def show(words: tuple[str, ...], *, lexicon: tuple[str, ...]) -> None:
    """Explain every entry with the form or the id TERM: why it is listed, plainer words, sources, examples."""
    from framing.model.text import norm
    from framing.readers.lexicon import topics
    from framing.readers.tokenizer import regex_spans
    from framing.reporters import listing

    term = " ".join(words)
    norms = tuple(norm(term[start:end]) for start, end in regex_spans(term))
    shelf = shelved(lexicon or topics())
    met = [(one, entry) for one in shelf for entry in one.lexicon.entries if _means(term, norms, entry)]
    if not met:
        raise UsageError(f"no entry has the form or the id {term!r}", mend=_nearest(term, shelf))
    pages = []
    for one, entry in met:
        own = [(hit, sentence) for key, hit, sentence in one.examples() if key == entry.id]
        pages += ["", *listing.explained(entry, one.lexicon, own, columns=screen.columns(), colour=screen.coloured())]
    _print(pages[1:])


def _means(term: str, norms: tuple[str, ...], entry: Entry) -> bool:
    """Whether `term` is the entry's id, the lemma in it, or one of its forms."""
    lemma = entry.id.rsplit("/", 1)[-1]
    if term in (entry.id, lemma, lemma.rsplit(".", 1)[0]):
        return True
    from framing.scorers.wildcards import stands

    return stands(entry.forms, norms)


def _nearest(term: str, shelf: Iterable[Shelved]) -> str:
    names = {name for one in shelf for entry in one.lexicon.entries for name in (*entry.forms, entry.id)}
    mend = did_you_mean(term.lower(), sorted(names))
    return mend if mend.startswith("did you mean") else "see 'framing lexicon ls'"


@command.command("check", epilog="\b\nExamples:\n  framing lexicon check\n  framing lexicon check conflict ./my-lexicon")
@click.argument("names", metavar="[LEXICON]...", nargs=-1)
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@options.quiet
def check(names: tuple[str, ...], *, strict: bool, quiet: bool) -> int:
    """Check lexicons, by default all topics: entries by category and side, then what is wrong.

    A check fails, with exit code 1, where a side has no entry for it or none against it, where a form stands in two entries, where
    an entry contradicts itself, and where an example does not behave. It warns of lopsided sides, of labels without a mirror, of
    mirrors that are missing, do not point back or speak for the same side, of plainer wordings that are listed themselves, of
    wildcards, and of entries without an example. -q leaves the warnings out.
    """
    from framing.readers.lexicon import topics
    from framing.scorers.balance import problems

    known = topics()
    wanted = list(names) or known
    shelf = shelved(wanted, checked=True)
    own = {*known, "core"} & set(wanted)
    neighbours = [entry for one in (shelved(known) if own and names else shelf) for entry in one.lexicon.entries] if own else []
    failed = 0
    for one in shelf:
        found = problems(one.lexicon, _trials(one), others=neighbours if one.lexicon.name in own else ())
        failed += sum(problem.fatal or strict for problem in found)
        _report(one.lexicon, found, quiet=quiet)
    return LexiconError.exit_code if len(shelf) < len(wanted) else int(failed > 0)


def _trials(one: Shelved) -> list[Trial]:
    """The examples of a lexicon, each read and scored."""
    from framing.comparing import score
    from framing.readers.document import document
    from framing.scorers.balance import Trial

    return [
        Trial(entry, expected, sentence, tuple(hit.entry for hit in score(document(sentence), lexicon=one.lexicon).hits))
        for entry, expected, sentence in one.examples()
    ]


def _report(lexicon: Lexicon, found: Sequence[Problem], *, quiet: bool) -> None:
    """Print the counts of a lexicon and what is wrong with it."""
    from framing.model.lexicon import sides
    from framing.reporters import listing

    counts = [(side.name, side.told, side.for_it, side.against_it) for side in sides(lexicon)]
    told = [(problem.fatal, problem.where, problem.what) for problem in found if problem.fatal or not quiet]
    failed = sum(problem.fatal for problem in found)
    lines = [*listing.balance(lexicon, counts, columns=screen.columns()), *listing.faults(told, colour=screen.coloured())]
    _print([*lines, f"  {failed:,} failed, {len(found) - failed:,} warned", ""])


def _print(lines: Iterable[str]) -> None:
    screen.show("".join(f"{line.rstrip()}\n" for line in lines))
