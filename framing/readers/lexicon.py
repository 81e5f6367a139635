"""Lexicon folders to a Lexicon: `core.toml`, or one topic with `lexicon.toml` and `entries.csv`."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import re
import tomllib
from pathlib import Path
from typing import Any

from framing.errors import LexiconError
from framing.model.lexicon import Category, Entries, Entry, Lexicon, Topic
from framing.model.text import norm
from framing.readers.tokenizer import regex_spans

COLUMNS = (
    "id", "forms", "category", "strength", "speaks_for", "speaks_against", "neutral", "reason", "sources",
    "mirror", "case", "unless", "unless_near",
)  # fmt: skip
"""Header of `entries.csv`."""

_WORDS = re.compile(r"[a-z]+(?:[ |-][a-z]+)*")
"""Words that are their own norms."""
_CASES = dict.fromkeys(("any", "lower", "not-proper"))
_STRENGTHS = {"1", "2", "3"}


def folder() -> Path:
    """Where the project's own lexicons lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "lexicons"
    return inside if inside.is_dir() else package.parent / "lexicons"


def lexicon(name: str = "core", *, home: Path | None = None) -> Lexicon:
    """The lexicon called `name`: a list of topics (`core`), one topic (`conflict`), or the path of a topic's folder.

    Raises LexiconError, with file and line, where it is missing or does not keep its form.

    >>> lexicon("conflict").topics[0].name
    'conflict'
    """
    home = home or folder()
    listing = home / f"{name}.toml"
    if name.isidentifier() and listing.is_file() and name != "categories":
        told = _toml(listing)
        listed = told.get("topics")
        if "version" not in told or not isinstance(listed, list):
            raise LexiconError("version or topics is missing", where=str(listing), mend="give a version and a list of topics")
        return _lexicon(name, str(told["version"]), [home / str(topic) for topic in listed], home)
    place = home / name if (home / name / "entries.csv").is_file() else Path(name)
    if not (place / "entries.csv").is_file():
        known = sorted([*(path.stem for path in home.glob("*.toml") if path.stem != "categories"), *topics(home)])
        raise LexiconError(f"no lexicon is called {name!r}", mend=f"use one of: {', '.join(known)}, or the path of a lexicon folder")
    return _lexicon(place.name, str(_toml(place / "lexicon.toml").get("version", "0")), [place], home)


def topics(home: Path | None = None) -> list[str]:
    """Names of the topics in the folder `home`, in order of the alphabet."""
    return sorted(path.parent.name for path in (home or folder()).glob("*/entries.csv"))


def examples(place: Path) -> list[tuple[str, bool, str]]:
    """Rows of a topic's `examples.csv`: entry, whether it must hit, the sentence."""
    with (place / "examples.csv").open(encoding="utf-8", newline="") as rows:
        return [(row["id"], row["expect"] == "hit", row["sentence"]) for row in csv.DictReader(rows)]


def _lexicon(name: str, version: str, places: list[Path], home: Path) -> Lexicon:
    heading = home / "categories.toml"
    categories = _categories(heading)
    groups = {category.id: category.group for category in categories}
    found: list[Topic] = []
    rows: list[list[str]] = []
    digest = hashlib.sha256(_bytes(heading))
    for place in places:
        found.append(_topic(place / "lexicon.toml"))
        table = place / "entries.csv"
        data = _bytes(table)
        rows += _rows(table, data, groups, dict(found[-1].sides))
        digest.update(_bytes(place / "lexicon.toml"))
        digest.update(data)
    entries = Entries(tuple([_forms(row[1]) for row in rows]), lambda n: _entry(rows[n], groups))
    return Lexicon(name, version, digest.hexdigest(), tuple(found), categories, entries)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise LexiconError("cannot be read", where=str(path), mend="every lexicon folder has a lexicon.toml and an entries.csv") from fault


def _categories(path: Path) -> tuple[Category, ...]:
    try:
        return tuple(Category(id=key, **told) for key, told in _toml(path).items())
    except TypeError as fault:
        keys = ", ".join(list(Category._fields)[1:])
        raise LexiconError("a key is missing or unknown", where=str(path), mend=f"give for each category exactly: {keys}") from fault


def _topic(path: Path) -> Topic:
    told = _toml(path)
    try:
        return Topic(**{**told, "sides": tuple(told["sides"].items())})
    except (AttributeError, KeyError, TypeError) as fault:
        keys = ", ".join(Topic._fields)
        raise LexiconError("a key is missing or unknown", where=str(path), mend=f"give exactly: {keys}") from fault


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_bytes(path).decode())
    except ValueError as fault:
        raise LexiconError(str(fault), where=str(path), mend="mend the TOML; it is written in UTF-8") from fault


def _rows(path: Path, data: bytes, groups: dict[str, str], sides: dict[str, str]) -> list[list[str]]:
    """Every row of an `entries.csv`, checked at the door: all columns at once, then, where one is at fault, row by row."""
    try:
        rows = list(csv.reader(io.StringIO(_text(data), newline="")))
    except (UnicodeDecodeError, csv.Error) as fault:
        raise LexiconError(str(fault), where=str(path), mend="save the table as CSV in UTF-8") from fault
    if not rows or tuple(rows[0]) != COLUMNS:
        raise LexiconError("the header differs", where=f"{path}:1", mend=f"write: {','.join(COLUMNS)}")
    if len(rows) == 1:
        raise LexiconError("no entries", where=str(path), mend="write one row a term under the header")
    if not _all_keep_the_form(rows[1:], groups, sides):
        _find_the_fault(path, data, groups, sides)
    return rows[1:]


def _text(data: bytes) -> str:
    return data.removeprefix(codecs.BOM_UTF8).decode()


def _all_keep_the_form(rows: list[list[str]], groups: dict[str, str], sides: dict[str, str]) -> bool:
    """Whether no row is at fault, asked of whole columns: a row at a time costs as much as all the rest of loading."""
    if {len(row) for row in rows} != {len(COLUMNS)}:
        return False
    ids, forms, category, strength, for_side, against, neutral, reason, sources, _, case, _, _ = zip(*rows, strict=True)
    return (
        len(set(ids)) == len(ids)
        and groups.keys() >= set(category)
        and sides.keys() >= {*for_side, *against}
        and set(strength) <= _STRENGTHS
        and set(case) <= _CASES.keys()
        and {cell[:1] for column in (ids, forms, neutral, reason, sources) for cell in column}.isdisjoint(("", " ", "|", "*"))
        and "*" not in "".join(forms)
    )


def _find_the_fault(path: Path, data: bytes, groups: dict[str, str], sides: dict[str, str]) -> None:
    """Raise the LexiconError of the first faulty row, with its line; return where a wildcard was the only suspicion."""
    seen: dict[str, int] = {}
    reader = csv.reader(io.StringIO(_text(data), newline=""))
    next(reader)
    for row in reader:
        fault = _fault(row, groups, sides)
        if not fault and row[0] in seen:
            fault = f"entry {row[0]!r} is already on line {seen[row[0]]}", "join the two"
        if fault:
            raise LexiconError(fault[0], where=f"{path}:{reader.line_num}", mend=fault[1])
        seen[row[0]] = reader.line_num


def _fault(row: list[str], groups: dict[str, str], sides: dict[str, str]) -> tuple[str, str] | None:  # noqa: PLR0911 - one a fault
    """What is wrong with a row, and the mend; None where it keeps the form."""
    if len(row) != len(COLUMNS):
        return f"{len(row)} cells, not {len(COLUMNS)}", "quote cells that hold commas"
    key, forms, category, strength, for_side, against, neutral, reason, sources, _, case, _, _ = row
    if category not in groups:
        return f"category {category!r} is not in categories.toml", f"use one of: {', '.join(groups)}"
    if strength not in _STRENGTHS:
        return f"strength {strength!r}", "use 1 mild, 2 clear or 3 strong"
    if case not in _CASES:
        return f"case {case!r}", f"use one of: {', '.join(_CASES)}"
    for name, side in (("speaks_for", for_side), ("speaks_against", against)):
        if side not in sides:
            return f"{name} {side!r} is not a side of this topic", f"use one of: {', '.join(sides)}"
    for name, cell in (("id", key), ("forms", forms), ("neutral", neutral), ("reason", reason), ("sources", sources)):
        if not cell.strip("| "):
            return f"{name} is empty", "fill it"
    if "*" in forms and any(part.strip("* ") == "" for part in _parts(forms)):
        return "a form is a wildcard alone", "write the word that the * ends"
    return None


def _entry(row: list[str], groups: dict[str, str]) -> Entry:
    key, forms, category, strength, for_side, against, neutral, reason, sources, mirror, case, unless, near = row
    return Entry(
        key,
        _phrases(forms),
        category,
        groups[category],
        int(strength),
        for_side,
        against,
        _parts(neutral),
        reason,
        _parts(sources),
        mirror,
        case,
        _phrases(unless) if unless else (),
        tuple([norm(word) for word in _parts(near)]) if near else (),
    )


def _parts(cell: str) -> tuple[str, ...]:
    if " |" in cell or "| " in cell or "||" in cell or cell != cell.strip("| "):
        return tuple([plain for part in cell.split("|") if (plain := part.strip())])
    return tuple(cell.split("|"))


def _phrases(cell: str) -> tuple[str, ...]:
    """Phrases of a cell, each the norms of its tokens with a blank between them; a word may end in `*`."""
    return tuple(_forms(cell).split("|"))


def _forms(cell: str) -> str:
    """The same with `|` between them."""
    if _WORDS.fullmatch(cell):  # most of them: the tokens are the words
        return cell
    return "|".join([part if _WORDS.fullmatch(part) else _phrase(part) for part in _parts(cell)])


def _phrase(part: str) -> str:
    words = [norm(part[start:end]) for start, end in regex_spans(part)]
    return " ".join(words).replace(" *", "*")
