"""The rows of an `entries.csv`, checked at the door, and the entries that they make."""

from __future__ import annotations

import codecs
import csv
import io
import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import LexiconError
from framing.model.lexicon import COLUMNS, OPTIONAL, Entry
from framing.model.text import norm
from framing.readers.forms import forms, own_forms, parts, phrases, quoted

if TYPE_CHECKING:
    from _csv import Reader
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

CASES = dict.fromkeys(("any", "lower", "not-proper"))
HEADERS = (COLUMNS, (*COLUMNS, *OPTIONAL))
STRENGTHS = {"1", "2", "3"}
_ALONE = re.compile(r"(?m)(?:^|\|)[*? ]+(?:\||$)")
"""A form that is nothing but wildcards."""


class Known(NamedTuple):
    """What cells may name: categories with their groups, and the sides of the topic, which are one empty name where none is stated."""

    groups: Mapping[str, str]
    sides: Collection[str]


class Table(NamedTuple):
    """The forms of every row with `|` between them, and what gives the cells of a row."""

    forms: list[str]
    row: Callable[[int], list[str]]


def table(path: Path, data: bytes, known: Known) -> Table:
    """Every row: all columns are checked at once, then, where one is at fault, row by row for its line.

    Raises LexiconError for a table that does not keep its form.
    """
    try:
        header, *rows = list(_reader(data)) or [[]]
    except UnicodeDecodeError as fault:
        raise LexiconError(str(fault), where=str(path), mend="save the table as CSV in UTF-8") from fault
    except csv.Error as fault:
        raise LexiconError(
            str(fault), where=f"{path}:{_line(data)}", mend="look there for a quotation mark that is never closed"
        ) from fault
    if tuple(header) not in HEADERS:
        raise LexiconError("the header differs", where=f"{path}:1", mend=f"write: {','.join(COLUMNS)}")
    if not rows:
        raise LexiconError("no entries", where=str(path), mend="write one row a term under the header")
    if not _all_keep_the_form(rows, known, len(header)):
        _find_the_fault(path, data, known)
    made = [forms(row[1]) for row in rows]
    every = "|".join(made).split("|")
    if len(set(every)) < len(every):
        _find_the_second(path, data)
    return Table(made, rows.__getitem__)


def own_table(data: bytes) -> Table:
    """The same of a table of the project's own, which its tests have checked: the cells are parsed row by row, as they are asked for."""
    lines = data.split(b"\n")[1:-1]
    cells = [line[(at := line.index(b",") + 1) : line.index(b",", at)] for line in lines]

    def row(n: int) -> list[str]:
        return next(csv.reader([lines[n].decode()]))

    return Table([own or forms(row(n)[1]) for n, own in enumerate(own_forms(cells))], row)


def entry(row: list[str], groups: Mapping[str, str]) -> Entry:
    """The entry of a row."""
    key, listed, category, strength, for_side, against, neutral, reason, sources, mirror, case, unless, near, *only = row
    first, *others = dict.fromkeys(parts(category))
    return Entry(
        key,
        phrases(listed),
        first,
        groups[first],
        int(strength),
        for_side,
        against,
        parts(neutral),
        reason,
        parts(sources),
        mirror,
        case,
        phrases(unless) if unless else (),
        tuple([norm(word) for word in parts(near)]) if near else (),
        tuple(others),
        tuple([norm(word) for word in parts(only[0])]) if any(only) else (),
    )


def _text(data: bytes) -> str:
    return data.removeprefix(codecs.BOM_UTF8).decode()


def _reader(data: bytes) -> Reader:
    """Rows as they are asked for; csv.Error where a quotation mark is never closed."""
    return csv.reader(io.StringIO(_text(data), newline=""), strict=True)


def _line(data: bytes) -> int:
    """The line on which the first row begins that is no CSV."""
    reader = _reader(data)
    line = 1
    with suppress(csv.Error):
        for _ in reader:
            line = reader.line_num + 1
    return line


def _all_keep_the_form(rows: list[list[str]], known: Known, width: int) -> bool:
    """Whether no row is at fault, asked of whole columns: a row at a time costs as much as all the rest of loading."""
    if {len(row) for row in rows} != {width}:
        return False
    ids, listed, category, strength, for_side, against, neutral, reason, sources, _, case, *_ = zip(*rows, strict=True)
    return (
        len(set(ids)) == len(ids)
        and known.groups.keys() >= {name for cell in set(category) for name in cell.split("|")}
        and set(known.sides) >= {*for_side, *against}
        and set(strength) <= STRENGTHS
        and set(case) <= CASES.keys()
        and {cell[:1] for column in (ids, listed, neutral, reason, sources) for cell in column}.isdisjoint(("", " ", "|"))
        and not _ALONE.search("\n".join(listed))
    )


def _find_the_fault(path: Path, data: bytes, known: Known) -> None:
    """Raise the LexiconError of the first faulty row, with its line; return where an odd beginning was the only suspicion."""
    seen: dict[str, int] = {}
    reader = _reader(data)
    width = len(next(reader))
    for row in reader:
        fault = _fault(row, known, width)
        if not fault and row[0] in seen:
            fault = f"entry {quoted(row[0])} is already on line {seen[row[0]]}", "join the two"
        if fault:
            raise LexiconError(fault[0], where=f"{path}:{reader.line_num}", mend=fault[1])
        seen[row[0]] = reader.line_num


def _find_the_second(path: Path, data: bytes) -> None:
    """Raise the LexiconError of a form that is listed twice, with both lines."""
    seen: dict[str, int] = {}
    reader = _reader(data)
    next(reader)
    for row in reader:
        for form in phrases(row[1]):
            if form in seen:
                what = f"the form {quoted(form)} is already on line {seen[form]}"
                raise LexiconError(what, where=f"{path}:{reader.line_num}", mend="list it once")
            seen[form] = reader.line_num


def _fault(row: list[str], known: Known, width: int) -> tuple[str, str] | None:  # noqa: C901, PLR0911 - one a fault
    """What is wrong with a row, and the mend; None where it keeps the form."""
    if len(row) != width:
        return f"{len(row)} cell{'' if len(row) == 1 else 's'}, not {width}", "quote cells that hold commas"
    key, listed, category, strength, for_side, against, neutral, reason, sources, _, case, *_ = row
    for name in parts(category) or ("",):
        if name not in known.groups:
            return f"category {quoted(name)} is not in categories.toml", f"use one of: {', '.join(known.groups)}"
    if strength not in STRENGTHS:
        return f"strength {quoted(strength)}", "use 1 mild, 2 clear or 3 strong"
    if case not in CASES:
        return f"case {quoted(case)}", f"use one of: {', '.join(CASES)}"
    for name, side in (("speaks_for", for_side), ("speaks_against", against)):
        if side not in known.sides:
            return f"{name} {quoted(side)} is not a side of this topic", _sides(known)
    for name, cell in (("id", key), ("forms", listed), ("neutral", neutral), ("reason", reason), ("sources", sources)):
        if not cell.strip("| "):
            return f"{name} is empty", "fill it"
    if _ALONE.search(listed):
        return "a form is a wildcard alone", "write the word that the * ends"
    return None


def _sides(known: Known) -> str:
    stated = ", ".join(filter(None, known.sides))
    return f"use one of: {stated}" if stated else "leave it empty: none is stated"
