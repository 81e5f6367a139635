"""Tables that coders filled in, and the key of a sample, as spreadsheets save them."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import InputError
from framing.readers.plain import plain
from framing.readers.source import called, fetch, printable

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

CODER = "coder_"
"""What the name of a coder's column begins with."""
KEY = ("id", "entry", "category", "group", "voice", "stratum", "of")
"""Columns of a key."""
MISSING = ("-", "?", "n/a", "na")
"""Answers that are none, like an empty cell."""
_SAVE = "save the table as CSV in UTF-8"
_LARGEST = 1e9
"""Sums of the squares of larger answers lose what sets them apart."""


class Table(NamedTuple):
    """A table as it stands in a file: names of the columns in small letters, and each row with its line."""

    where: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    notices: tuple[str, ...]

    def column(self, name: str) -> int:
        """The number of the column called `name`; InputError where there is none."""
        if name not in self.header:
            told = ", ".join(filter(None, self.header))
            raise InputError(f"no column is called {name!r}", where=f"{self.where}:1", mend=f"the columns are: {printable(told)}")
        return self.header.index(name)

    def ids(self) -> tuple[str, ...]:
        """The id of every row; InputError, with its line, for one that is empty or stands twice."""
        at = self.column("id")
        seen: dict[str, int] = {}
        for line, row in self.rows:
            one = row[at]
            if not one:
                raise InputError("no id", where=f"{self.where}:{line}", mend="give each item the id that it has in the sample")
            if one in seen:
                raise InputError(
                    f"the id {one!r} is already on line {seen[one]}", where=f"{self.where}:{line}", mend="keep one of the two rows"
                )
            seen[one] = line
        return tuple(seen)


class Coded(NamedTuple):
    """What coders answered: for each item one answer a coder, empty where it is missing; case and white space are folded."""

    where: str
    coders: tuple[str, ...]
    ids: tuple[str, ...]
    lines: tuple[int, ...]
    answers: tuple[tuple[str, ...], ...]
    notices: tuple[str, ...]

    def numbers(self) -> tuple[tuple[float | None, ...], ...]:
        """The answers as numbers, None where one is missing; InputError, with its line, for one that is no number."""
        return tuple([tuple([self._number(cell, line) for cell in row]) for line, row in zip(self.lines, self.answers, strict=True)])

    def _number(self, cell: str, line: int) -> float | None:
        if not cell:
            return None
        try:
            number = float(cell.replace(",", ".").replace("_", "?"))
        except ValueError:
            number = float("nan")
        if number - number != 0:  # what is infinite or no number
            raise InputError(f"{cell!r} is no number", where=f"{self.where}:{line}", mend="use --level nominal, or answer in numbers")
        if abs(number) > _LARGEST:
            raise InputError(f"{cell!r} is past {_LARGEST:,.0f}", where=f"{self.where}:{line}", mend="give the answers in a larger unit")
        return number


class Keyed(NamedTuple):
    """What the key says of one item: its entry and category (empty for a sentence without a hit), and the size of its stratum."""

    id: str
    entry: str
    category: str
    group: str
    voice: str
    stratum: str
    of: int


def coded(path: str | Path, coders: Sequence[str] = (), *, missing: Collection[str] = MISSING) -> Coded:
    """The answers in the table at `path`, in the columns `coders`, or else in all whose names begin with `coder_`.

    What is `missing` is no answer, with a notice of how often it was met; a column without one answer is left out, with a notice too.
    Raises InputError for what is no table, for a row that does not keep its form, with the line, and where no column has an answer.
    """
    read = table(path)
    ids = read.ids()
    names = [name.strip().casefold() for name in coders] or [name for name in read.header if name.startswith(CODER)]
    found = {name: [" ".join(row[at].casefold().split()) for _, row in read.rows] for name in names for at in [read.column(name)]}
    blank = {" ".join(word.casefold().split()) for word in missing} - {""}
    none = [cell for cells in found.values() for cell in cells if cell in blank]
    found = {name: ["" if cell in blank else cell for cell in cells] for name, cells in found.items()}
    empty = [name for name, cells in found.items() if not any(cells)]
    used = tuple(name for name in found if name not in empty)
    if not found:
        raise InputError("no column of a coder", where=f"{read.where}:1", mend=f"name them {CODER}1, {CODER}2, or say which: --coders a,b")
    if not used:
        raise InputError("no answers", where=read.where, mend=f"fill in the column{'s' if len(empty) > 1 else ''} {', '.join(empty)}")
    answers = tuple(zip(*(found[name] for name in used), strict=True))
    lines = tuple(line for line, _ in read.rows)
    notices = [f"no answers in {name}: left out" for name in empty]
    if none:
        notices.append(f"taken for no answer: {', '.join(f'{printable(word)} ({none.count(word):,})' for word in sorted(set(none)))}")
    return Coded(read.where, used, ids, lines, answers, (*read.notices, *notices))


def key(path: str | Path) -> dict[str, Keyed]:
    """Id → what the key at `path` says of it; InputError, with the line, for a row that does not keep its form.

    A stratum has one size: where two are given, keys of two samples stand in one table, and nobody can say what a hit weighs.
    """
    read = table(path)
    at = [read.column(name) for name in KEY]
    found: dict[str, Keyed] = {}
    sizes: dict[tuple[bool, str], tuple[str, int]] = {}
    for name, (line, row) in zip(read.ids(), read.rows, strict=True):
        _, entry, category, group, voice, stratum, of = (row[k] for k in at)
        if not (of.isascii() and of.isdecimal() and len(of) < 10):  # noqa: PLR2004 - no stratum has a milliard
            raise InputError(f"of is {of!r}", where=f"{read.where}:{line}", mend="give how many items the stratum has, as the key did")
        size, first = sizes.setdefault((bool(entry), stratum), (of, line))
        if int(size) != int(of):
            what = f"the stratum {stratum!r} has {of} items, and {size} on line {first}"
            raise InputError(what, where=f"{read.where}:{line}", mend="give the key of one sample, and audit each by itself")
        found[name] = Keyed(name, entry, category, group, voice, stratum, int(of))
    return found


def joined(answers: Coded, told: Mapping[str, Keyed], where: str) -> list[Keyed]:
    """What the key says of each coded item, in order; InputError where it knows some of them not."""
    strange = [one for one in answers.ids if one not in told]
    if strange:
        what = f"{len(strange):,} of {len(answers.ids):,} items are not in {where}, first {strange[0]!r}"
        raise InputError(what, where=answers.where, mend="give the key that was written beside this sample")
    return [told[one] for one in answers.ids]


def table(path: str | Path) -> Table:
    """The CSV at `path` (commas, semicolons or tabs; any encoding that `plain` knows), its cells without white space at their ends."""
    where = called(path)
    try:
        text, notices = plain(fetch(path), where)
    except InputError as fault:
        mend = _SAVE if fault.mend.startswith(("save", "give a file with")) else fault.mend
        raise InputError(fault.what, where=fault.where, mend=mend) from fault
    first = text.lstrip("\r\n").partition("\n")[0]
    rows = list(_rows(text, max(",;\t", key=first.count), where))
    if len(rows) < 2:  # noqa: PLR2004 - the header and a row
        raise InputError("no rows under the header" if rows else "no table in it", where=where, mend="give a table with one row an item")
    header = _header(rows[0][1], where)
    return Table(where, header, tuple(_even(rows[1:], len(header), where)), notices)


def _rows(text: str, delimiter: str, where: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Every row that is not blank, with the line that it begins on; InputError where a quotation mark is not closed in its cell."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    close = 'close the quotation mark " that opens a cell here, or take it away'
    swallowed = re.compile(rf"^i[0-9a-f]{{12}}{delimiter}", re.MULTILINE)
    first = 1
    try:
        for row in lines:
            if any(map(swallowed.search, row)):
                raise InputError("a cell holds the next item", where=f"{where}:{first}", mend=close)
            if any(map(str.strip, row)):
                yield first, tuple(map(str.strip, row))
            first = lines.line_num + 1
    except csv.Error as fault:
        mend = _SAVE if "limit" in str(fault) else close
        raise InputError(f"no CSV ({fault})", where=f"{where}:{first}", mend=mend) from fault


def _header(cells: Iterable[str], where: str) -> tuple[str, ...]:
    names = [cell.casefold() for cell in cells]
    while not names[-1]:
        names.pop()
    twice = next((name for name in filter(None, names) if names.count(name) > 1), "")
    if twice:
        raise InputError(f"two columns are called {printable(twice)!r}", where=f"{where}:1", mend="give each its own name")
    return tuple(names)


def _even(rows: Iterable[tuple[int, tuple[str, ...]]], width: int, where: str) -> Iterable[tuple[int, tuple[str, ...]]]:
    """Rows cut to `width` cells; InputError for one that is shorter, or has more in it."""
    for line, row in rows:
        if len(row) < width or any(row[width:]):
            raise InputError(f"{len(row)} cells, not {width}", where=f"{where}:{line}", mend="quote cells that hold the separator")
        yield line, row[:width]
