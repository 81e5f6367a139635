"""Tables with a header: a column of words, and a column that names their category or a column a category."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import LexiconError
from framing.readers.entries import CASES, STRENGTHS
from framing.readers.foreign.listing import Listing, Skipped, Term
from framing.readers.foreign.vader import number_of
from framing.readers.forms import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

WORDS = (
    "forms", "form", "word", "words", "term", "terms", "token", "lemma", "phrase", "pattern", "ngram", "dicterm", "entry",
    "english word", "english (en)", "english",
)  # fmt: skip
"""Headers of the column of words, the surer before the less sure."""
CATEGORIES = ("categories", "category", "label", "class", "emotion", "sentiment", "polarity")
"""Headers of a column that names categories, with `|` between several."""
OURS = ("strength", "neutral", "reason", "sources", "case", "unless", "unless_near", "only_near")
"""Columns that entries keep, in tables whose forms and categories stand in columns called as in ours."""
_ASIDE = {"", "id", "entry", "group", "speaks_for", "speaks_against", "mirror"}
"""Columns of row numbers and of our own tables that say nothing of the category."""
_YES = frozenset(("x", "1", "1.0", "yes", "true", "✓"))
_NO = frozenset(("", "0", "0.0", "no", "false", "-", "na"))
_FORMULA = ("'=", "'+", "'-", "'@", "'＝", "'＋", "'－", "'＠")

Row = tuple[int, list[str]]
"""The line that a row begins on, and its cells."""


class Columns(NamedTuple):
    """Which column holds what: `named` is that of the category's name, `marked` are those that are categories."""

    words: int
    named: int | None
    marked: tuple[int, ...]
    ours: tuple[tuple[int, str], ...]


def rows(text: str) -> tuple[list[str], list[Row]]:
    """The header, and the rows under it that hold anything; the delimiter is the one that parts a column of words from others."""
    head = next((line for line in text.split("\n") if line.strip()), "")
    delimiter = max(",\t;", key=lambda mark: (_column(_cells(head, mark), WORDS) is not None, head.count(mark)))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[Row] = []
    before = 0
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                found.append((before + 1, [cell.strip() for cell in cells]))
            before = reader.line_num
    except csv.Error as fault:
        what = f"line {before + 1}: {fault}"
        raise LexiconError(what, mend="look there for a quotation mark that is never closed") from fault
    return (found[0][1], found[1:]) if found else ([], [])


def detected(text: str) -> bool:
    """Whether a column of the first line is called as a column of words is, and there are others or other lines."""
    head = next((line for line in text.split("\n") if line.strip()), "")
    return any(_column(_cells(head, mark), WORDS) is not None for mark in ",\t;")


def read(text: str, *, notation: Callable[[str], str] = str.strip) -> Listing:
    r"""Words with the categories that their rows name or mark (`x`, `1`, `yes`, or the name of the column).

    Columns to the left of the words are row numbers. Where no column tells a category, all words are of one, called as the file.

    >>> [(term.form, term.categories) for term in read(",word,sentiment\n1,riot*,negative\n").terms]
    [('riot*', ('negative',))]
    >>> [(term.form, term.categories) for term in read("word\tanger\tjoy\nriot\t1\t0\nday\t0\t0\n").terms]
    [('riot', ('anger',))]
    """
    header, found = rows(text)
    names = [name.lower() for name in header]
    words = _column(names, WORDS)
    if words is None:
        raise LexiconError("no column is called word, term or form", mend="name the columns in the first line")
    named = _column(names, CATEGORIES)
    marked = () if named is not None else tuple(n for n in range(words + 1, len(names)) if _is_marked(n, names, found))
    own = {"forms", "category"} <= set(names) or {"form", "categories"} <= set(names)
    ours = tuple((n, name) for n, name in enumerate(names) if own and name in OURS)
    columns = Columns(words, named, marked, ours)
    used = {words, named, *marked, *(n for n, _ in ours)}
    left = [name for n, name in enumerate(header) if n not in used and names[n] not in _ASIDE]
    notices = (f"columns that are not read: {', '.join(left)}",) if left else ()
    return gathered(header, found, columns, notation)._replace(notices=notices)


def gathered(header: Sequence[str], found: Iterable[Row], columns: Columns, notation: Callable[[str], str]) -> Listing:
    """The terms of the rows `found`, and what in them cannot be read."""
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, cells in found:
        told = "\t".join(cells)
        if len(cells) <= max(columns.words, columns.named or 0):
            skipped.append(Skipped(number, told, f"{len(cells)} cell{'' if len(cells) == 1 else 's'}, and the header has {len(header)}"))
            continue
        own = {name: cells[n] for n, name in columns.ours if n < len(cells) and cells[n]}
        if fault := _fault(own):
            skipped.append(Skipped(number, told, fault))
            continue
        names, odd = _named(header, cells, columns)
        skipped += [Skipped(number, told, what) for what in odd]
        if names or not (columns.marked or columns.named is not None):
            forms = list(filter(None, map(str.strip, _bare(cells[columns.words]).split("|"))))
            skipped += [] if forms else [Skipped(number, told, f"no word under {header[columns.words]}")]
            strength = int(own.pop("strength", "1"))
            terms += [Term(number, notation(form), names, strength, cells=tuple(own.items())) for form in forms]
    return Listing(tuple(terms), tuple(skipped))


def _fault(own: Mapping[str, str]) -> str:
    """What is wrong with the cells of a row that entries keep."""
    known: dict[str, Collection[str]] = {"strength": STRENGTHS, "case": CASES}
    return next((f"{name} is {quoted(cell)}" for name, cell in own.items() if name in known and cell not in known[name]), "")


def _named(header: Sequence[str], cells: Sequence[str], columns: Columns) -> tuple[tuple[str, ...], list[str]]:
    """The categories of a row, and what is wrong with it."""
    if columns.named is not None:
        names = tuple(dict.fromkeys(filter(None, map(str.strip, cells[columns.named].split("|")))))
        return names, [] if names else ["no category"]
    met, odd = [], []
    for n in (n for n in columns.marked if n < len(cells)):
        mark = cells[n].lower()
        if mark in _YES or mark == header[n].lower():
            met.append(header[n])
        elif mark not in _NO:
            odd.append(f"{quoted(cells[n])} under {header[n]} is no mark")
    return tuple(met), odd


def _is_marked(n: int, names: Sequence[str], found: Sequence[Row]) -> bool:
    """Whether a column is a category: called something else than a row number, half of what stands in it marks or more, no numbers."""
    if names[n] in _ASIDE:
        return False
    told = [cells[n].lower() for _, cells in found if n < len(cells) and cells[n]]
    odd = [cell for cell in told if cell not in _YES and cell not in _NO and cell != names[n]]
    return bool(told) and 2 * len(odd) <= len(told) and not any(number_of(cell) is not None for cell in odd)


def _bare(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if cell.startswith(_FORMULA) else cell


def _column(names: Sequence[str], known: Iterable[str]) -> int | None:
    lower = [name.strip().lower() for name in names]
    return next((lower.index(name) for name in known if name in lower), None)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []
