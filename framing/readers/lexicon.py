"""Lexicons by name: lists of our topics, lexicon folders, and files in the formats of others, one or several joined."""

from __future__ import annotations

import csv
import hashlib
import io
import tomllib
from bisect import bisect_right
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from typing import Any

from framing.errors import LexiconError
from framing.model.lexicon import COLUMNS, GROUPS, Category, Entries, Entry, Lexicon, Topic, Topics
from framing.readers.entries import Known, Table, entry, own_table, table
from framing.readers.forms import quoted

__all__ = ["COLUMNS", "examples", "files", "folder", "lexicon", "references", "topics"]

EXAMPLES = ["id", "expect", "sentence"]
"""Header of an `examples.csv`."""


def folder() -> Path:
    """Where the project's own lexicons lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "lexicons"
    return inside if inside.is_dir() else package.parent / "lexicons"


def lexicon(*names: str | Path, home: Path | None = None) -> Lexicon:
    """The lexicon called so; by default `core`.

    A name is a list of topics (`core`), one topic (`conflict`), the path of a lexicon folder, or that of a file that
    `framing lexicon import` reads. Several are joined into one, in which of equal forms that of the first named wins. Where a `home`
    of lexicons is given, the project's own too are checked whole.
    Raises LexiconError, with file and line, for one that is missing or does not keep its form; LimitError for a file past 50 MB.

    >>> lexicon("conflict").topics[0].name
    'conflict'
    """
    if len(names) <= 1:
        return _one(str(names[0]) if names else "core", home)
    from framing.readers.joining import joined

    return joined([_one(str(name), home) for name in names])


def topics(home: Path | None = None) -> list[str]:
    """Names of the topics in the folder `home`, in order of the alphabet."""
    return sorted(path.parent.name for path in (home or folder()).glob("*/entries.csv"))


def examples(place: Path) -> list[tuple[str, bool, str]]:
    """Rows of a topic's `examples.csv`: entry, whether it must hit, the sentence.

    Raises LexiconError, with file and line, for a table that does not keep its form.
    """
    path = place / "examples.csv"
    try:
        reader = csv.reader(io.StringIO(_bytes(path).decode("utf-8-sig"), newline=""), strict=True)
        found: list[tuple[str, bool, str]] = []
        for row in reader:
            if fault := _fault(row, first=not found):
                raise LexiconError(fault[0], where=f"{path}:{reader.line_num}", mend=fault[1])
            found.append((row[0], row[1] == "hit", row[2]))
    except UnicodeDecodeError as fault:
        line = fault.object[: fault.start].count(b"\n") + 1
        raise LexiconError("not UTF-8", where=f"{path}:{line}", mend="save the table as CSV in UTF-8") from fault
    except csv.Error as fault:
        raise LexiconError(str(fault), where=f"{path}:{reader.line_num}", mend="close the quotation marks of its cells") from fault
    return found[1:]


def references(home: Path | None = None) -> dict[str, str]:
    """The full reference of every source that our own entries cite, by the short form in which they cite it."""
    with ((home or folder()) / "sources.csv").open(encoding="utf-8", newline="") as rows:
        return {row["source"]: row["reference"] for row in csv.DictReader(rows)}


def files(*names: str) -> list[Path]:
    """The files that the lexicons called so are read from, as far as there are any; for one of our own, all of our own."""
    found: list[Path] = []
    for name in names or ("core",):
        home, place = folder(), Path(name)
        ours = name == place.name and (_is(home / f"{name}.toml") or _is(home / name / "entries.csv"))
        with suppress(OSError, ValueError):
            found += [*home.glob("*"), *home.glob("*/*")] if ours else list(place.iterdir()) if place.is_dir() else [place]
    return found


def _one(name: str, given: Path | None) -> Lexicon:
    """The lexicon of one name; where no home is given, the project's own are read as its tests have checked them."""
    home = given or folder()
    listing = home / f"{name}.toml"
    if name.isidentifier() and _is(listing) and name != "categories":
        told = _toml(listing)
        listed = told.get("topics")
        if "version" not in told or not isinstance(listed, list):
            raise LexiconError("version or topics is missing", where=str(listing), mend="give a version and a list of topics")
        return _lexicon(name, str(told["version"]), [home / str(topic) for topic in listed], home, ours=not given)
    place = home / name if name == Path(name).name and _is(home / name / "entries.csv") else Path(name)
    if _is(place / "entries.csv"):
        told = _toml(place / "lexicon.toml")
        ours = not given and place.parent == home
        called = place.name if ours else _called(place, told)
        return _lexicon(called, str(told.get("version", "0")), [place], home, ours=ours)
    if _is(place):
        from framing.readers.foreign import in_passing

        return in_passing(place)
    known = ", ".join(sorted([*(path.stem for path in home.glob("*.toml") if path.stem != "categories"), *topics(home)]))
    raise LexiconError(
        f"no lexicon is called {quoted(name)}", mend=f"use one of: {known}, or the path of a lexicon folder or of a word list"
    )


def _called(place: Path, told: dict[str, Any]) -> str:
    """What a folder of somebody else's is called: as its lexicon.toml says, in signs that can stand in a signature."""
    from framing.readers.joining import name_of

    return name_of(str(told.get("name") or place.resolve().name))


def _is(path: Path) -> bool:
    """Whether there is a file; no name of one is a fault. LexiconError where nobody may look."""
    try:
        return path.is_file()
    except PermissionError as fault:
        raise LexiconError("no permission to read it", where=str(path), mend="give yourself the right to read it, or a copy") from fault
    except (OSError, ValueError):  # a name that is too long, or with a NUL in it
        return False


def _fault(row: list[str], *, first: bool) -> tuple[str, str] | None:
    """What is wrong with a row of examples, and the mend."""
    if first:
        return None if row == EXAMPLES else ("the header differs", f"write: {','.join(EXAMPLES)}")
    if len(row) != len(EXAMPLES):
        return f"{len(row)} cell{'' if len(row) == 1 else 's'}, not {len(EXAMPLES)}", "quote cells that hold commas"
    return None if row[1] in ("hit", "miss") else (f"expect is {quoted(row[1])}", "write hit or miss")


def _lexicon(name: str, version: str, places: list[Path], home: Path, *, ours: bool) -> Lexicon:
    """The lexicon of the folders `places`, each with its own categories or, where it has none, those of `home`.

    Those of others are checked whole; of ours, which the tests check, rows and headings are read as they are asked for.
    """
    headings: dict[Path, tuple[Category, ...]] = {}
    tables: list[Table] = []
    told: list[bytes] = []
    digest = hashlib.sha256()
    for place in places:
        heading = own if _is(own := place / "categories.toml") else home / "categories.toml"
        if heading not in headings:
            headings[heading] = _categories(heading)
            digest.update(_bytes(heading))
        topic_data, table_data = _bytes(place / "lexicon.toml"), _bytes(place / "entries.csv")
        tables.append(own_table(table_data) if ours else _checked(place, table_data, topic_data, headings[heading]))
        told.append(topic_data)
        digest.update(topic_data)
        digest.update(table_data)
    known: dict[str, Category] = {}
    for category in (category for each in headings.values() for category in each):
        known.setdefault(category.id, category)
    topics = Topics(tuple([place.name for place in places]), lambda n: _topic(places[n], told[n]))
    if not ours:
        topics = Topics.of(topics)
    return Lexicon(name, version, digest.hexdigest(), topics, tuple(known.values()), _entries(tables, known))


def _checked(place: Path, table_data: bytes, topic_data: bytes, categories: tuple[Category, ...]) -> Table:
    """The table of a folder, checked against its headings and sides."""
    sides = dict(_topic(place, topic_data).sides) or ("",)
    return table(place / "entries.csv", table_data, Known({category.id: category.group for category in categories}, sides))


def _entries(tables: list[Table], known: dict[str, Category]) -> Entries:
    """The entries of all tables in a row."""
    groups = {key: category.group for key, category in known.items()}
    starts = [0, *accumulate(len(each.forms) for each in tables)]

    def make(n: int) -> Entry:
        at = bisect_right(starts, n) - 1
        return entry(tables[at].row(n - starts[at]), groups)

    return Entries(tuple([form for each in tables for form in each.forms]), make)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except PermissionError as fault:
        raise LexiconError("no permission to read it", where=str(path), mend="give yourself the right to read it, or a copy") from fault
    except OSError as fault:
        raise LexiconError("cannot be read", where=str(path), mend="every lexicon folder has a lexicon.toml and an entries.csv") from fault


def _categories(path: Path) -> tuple[Category, ...]:
    try:
        found = tuple(Category(id=key, **told) for key, told in _toml(path).items())
    except TypeError as fault:
        keys = ", ".join(list(Category._fields)[1:])
        raise LexiconError("a key is missing or unknown", where=str(path), mend=f"give for each category exactly: {keys}") from fault
    for category in found:
        _hold_words(path, category._asdict())
        if category.group not in GROUPS:
            raise LexiconError(f"{category.id}: group {category.group!r}", where=str(path), mend=f"use one of: {', '.join(GROUPS)}")
    return found


def _topic(place: Path, data: bytes) -> Topic:
    path = place / "lexicon.toml"
    told = _parsed(path, data)
    try:
        topic = Topic(**{**told, "sides": tuple(told.get("sides", {}).items())})
    except (AttributeError, TypeError) as fault:
        keys = ", ".join(Topic._fields)
        raise LexiconError("a key is missing or unknown", where=str(path), mend=f"give exactly: {keys}") from fault
    _hold_words(path, {**topic._asdict(), **dict(topic.sides), "sides": ""})
    return topic


def _hold_words(path: Path, told: dict[str, Any]) -> None:
    """Raise LexiconError where a key holds anything but a word or words."""
    for key, value in told.items():
        if not isinstance(value, str):
            raise LexiconError(
                f"{key} is {quoted(str(value))}, no words", where=str(path), mend=f'put it in quotation marks: {key} = "..."'
            )


def _toml(path: Path) -> dict[str, Any]:
    return _parsed(path, _bytes(path))


def _parsed(path: Path, data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode())
    except ValueError as fault:
        raise LexiconError(str(fault), where=str(path), mend="mend the TOML; it is written in UTF-8") from fault
