"""`framing lexicon import`: a word list in the format of others to a lexicon folder."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from framing.cli import options, output, screen
from framing.cli.faults import did_you_mean, note, tell
from framing.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.lexicon import Lexicon
    from framing.readers.foreign import Imported

_SHORT, _LONG = 80, 200
"""Columns of a line and of a sentence of a message; what a file holds may be of any length."""


@click.command(
    epilog="""\b
Examples:
  framing lexicon import moral.dic -o moral
  framing lexicon import loaded.csv -o mine --name mine --group loaded
  framing lexicon import old.cat -o old --encoding cp1252 2> skipped.txt

Formats, found by what the file holds: liwc (2007, 2015), dicx (LIWC-22), lexicoder, quanteda, yoshikoder, wordstat, vader, afinn,
vad and emolex (NRC), mpqa, inquirer, loughran, table (CSV or TSV with a header), words (one a line). The list stays its makers':
mind its licence before you pass the folder on.""",
)
@click.argument("file", type=options.FILE)
@click.option("-o", "--output", "place", metavar="DIR", required=True, type=options.PLACE, help="The folder that is written.")
@click.option("--name", metavar="NAME", help="What the lexicon is called.  [default: as the file]")
@click.option("--group", metavar="GROUP", default="imported", help="The group of its categories: imported, loaded or epistemic.")
@click.option("-f", "--format", "form", metavar="FORMAT", help="The format, where it is not found.")
@click.option("--encoding", metavar="NAME", help="Encoding of the file, where guessing it fails: cp1252.")
@click.option("--force", is_flag=True, help="Write over a lexicon folder.")
@options.quiet
def command(  # noqa: PLR0913 - one name an option
    file: str,
    *,
    place: str,
    name: str | None,
    group: str,
    form: str | None,
    encoding: str | None,
    force: bool,
    quiet: bool,
) -> int:
    """Make a lexicon folder of FILE, a word list in the format of others, with every word under the categories that list it.

    The entries by category are printed. Every line that is not read is listed with its number and the reason, on standard error,
    unless -q is given; then the exit code is 1.
    """
    from framing.readers.foreign import read
    from framing.readers.source import called
    from framing.reporters.folder import folder
    from framing.reporters.terminal import cut

    _check(form, group, place)
    folded = Path(place)
    _refuse(folded, force=force)
    found = read(file, name=name, group=group, form=form, encoding=encoding)
    made = [(str(folded / key), data) for key, data in folder(found.lexicon).items()]
    output.check([output.Target(path, "") for path, _ in made], sources=[file])
    output.deliver(made)
    for notice in () if quiet else found.lexicon.notices:
        tell(cut(notice, _LONG))
    for one in () if quiet else found.skipped:
        note(f"{called(file)}:{one.line}: {cut(one.reason, _LONG)}: {cut(one.text.strip(), _SHORT)}")
    screen.show("".join(f"{line}\n" for line in _counts(found, place)))
    return int(bool(found.skipped))


def _check(form: str | None, group: str, place: str) -> None:
    from framing.readers.foreign.formats import FORMATS

    if place == output.STDOUT:
        raise UsageError("a folder cannot go to standard output", where="-o", mend="give a folder")
    groups = ("imported", "loaded", "epistemic")
    if form is not None and form not in FORMATS:
        raise UsageError(f"no format is called {form!r}", where="--format", mend=did_you_mean(form, FORMATS))
    if group not in groups:
        raise UsageError(f"no group is called {group!r}", where="--group", mend=did_you_mean(group, groups))


def _refuse(place: Path, *, force: bool) -> None:
    """Raise OutputError for a folder with something in it, unless it is a lexicon and may be written over."""
    try:
        if not place.is_dir() or not any(place.iterdir()):
            return
        ours = (place / "lexicon.toml").is_file() and (place / "entries.csv").is_file()
    except (OSError, ValueError) as fault:  # a name that is too long, a folder without rights
        reason = getattr(fault, "strerror", None) or str(fault)
        raise OutputError(f"cannot be written ({reason})", where=str(place), mend="give another folder with -o") from fault
    if not ours:
        raise OutputError("the folder is not empty, and no lexicon", where=str(place), mend="give a new folder with -o")
    if not force:
        raise OutputError("a lexicon is there already", where=str(place), mend="give another folder with -o, or --force")


def _counts(found: Imported, place: str) -> Iterator[str]:
    """How many entries each category has, then what was written."""
    from framing.reporters.terminal import cell, shown, width

    lexicon: Lexicon = found.lexicon
    count = Counter(name for entry in lexicon.entries for name in (entry.category, *entry.also))
    first = max(width(shown(category.id)) for category in lexicon.categories)
    for category in lexicon.categories:
        yield f"  {cell(shown(category.id), first)}  {count[category.id]:>7,}"
    skipped = f", {_counted(len(found.skipped), 'line', 'lines')} skipped" if found.skipped else ""
    read = _counted(len(lexicon.entries), "entry", "entries")
    yield f"{lexicon.name}: {read} read as {found.format}{skipped}; wrote {shown(place)}"


def _counted(count: int, one: str, several: str) -> str:
    return f"{count:,} {one if count == 1 else several}"
