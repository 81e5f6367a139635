"""Lexicons by name: lists of our topics, lexicon folders, and files in the formats of others, one or several joined."""

from __future__ import annotations

import csv
import hashlib
import tomllib
from pathlib import Path
from typing import Any

from framing.errors import LexiconError
from framing.model.lexicon import COLUMNS, GROUPS, Category, Entries, Lexicon, Topic
from framing.readers.entries import Known, entry, table

__all__ = ["COLUMNS", "examples", "folder", "lexicon", "topics"]


def folder() -> Path:
    """Where the project's own lexicons lie: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "lexicons"
    return inside if inside.is_dir() else package.parent / "lexicons"


def lexicon(*names: str, home: Path | None = None) -> Lexicon:
    """The lexicon called so; by default `core`.

    A name is a list of topics (`core`), one topic (`conflict`), the path of a lexicon folder, or that of a file that
    `framing lexicon import` reads. Several are joined into one, in which the first named wins where two list the same form.
    Raises LexiconError, with file and line, for one that is missing or does not keep its form; LimitError for a file past 50 MB.

    >>> lexicon("conflict").topics[0].name
    'conflict'
    """
    home = home or folder()
    if len(names) <= 1:
        return _one(names[0] if names else "core", home)
    from framing.readers.joining import joined

    return joined([_one(name, home) for name in names])


def topics(home: Path | None = None) -> list[str]:
    """Names of the topics in the folder `home`, in order of the alphabet."""
    return sorted(path.parent.name for path in (home or folder()).glob("*/entries.csv"))


def examples(place: Path) -> list[tuple[str, bool, str]]:
    """Rows of a topic's `examples.csv`: entry, whether it must hit, the sentence."""
    with (place / "examples.csv").open(encoding="utf-8", newline="") as rows:
        return [(row["id"], row["expect"] == "hit", row["sentence"]) for row in csv.DictReader(rows)]


def _one(name: str, home: Path) -> Lexicon:
    """The lexicon of one name."""
    listing = home / f"{name}.toml"
    if name.isidentifier() and _is(listing) and name != "categories":
        told = _toml(listing)
        listed = told.get("topics")
        if "version" not in told or not isinstance(listed, list):
            raise LexiconError("version or topics is missing", where=str(listing), mend="give a version and a list of topics")
        return _lexicon(name, str(told["version"]), [home / str(topic) for topic in listed], home)
    place = home / name if _is(home / name / "entries.csv") else Path(name)
    if _is(place / "entries.csv"):
        return _lexicon(place.name, str(_toml(place / "lexicon.toml").get("version", "0")), [place], home)
    if _is(place):
        from framing.readers.foreign import in_passing

        return in_passing(place)
    known = ", ".join(sorted([*(path.stem for path in home.glob("*.toml") if path.stem != "categories"), *topics(home)]))
    raise LexiconError(f"no lexicon is called {name!r}", mend=f"use one of: {known}, or the path of a lexicon folder or of a word list")


def _is(path: Path) -> bool:
    """Whether there is a file; no name of one is a fault."""
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that is too long, or with a NUL in it
        return False


def _lexicon(name: str, version: str, places: list[Path], home: Path) -> Lexicon:
    """The lexicon of the folders `places`, each with its own categories or, where it has none, those of `home`."""
    headings: dict[Path, tuple[Category, ...]] = {}
    found: list[Topic] = []
    rows: list[list[str]] = []
    forms: list[str] = []
    digest = hashlib.sha256()
    for place in places:
        heading = own if _is(own := place / "categories.toml") else home / "categories.toml"
        if heading not in headings:
            headings[heading] = _categories(heading)
            digest.update(_bytes(heading))
        found.append(_topic(place / "lexicon.toml"))
        data = _bytes(place / "entries.csv")
        groups = {category.id: category.group for category in headings[heading]}
        one = table(place / "entries.csv", data, Known(groups, dict(found[-1].sides) or ("",)))
        rows += one.rows
        forms += one.forms
        digest.update(_bytes(place / "lexicon.toml"))
        digest.update(data)
    known: dict[str, Category] = {}
    for category in (category for told in headings.values() for category in told):
        known.setdefault(category.id, category)
    groups = {category.id: category.group for category in known.values()}
    entries = Entries(tuple(forms), lambda n: entry(rows[n], groups))
    return Lexicon(name, version, digest.hexdigest(), tuple(found), tuple(known.values()), entries)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise LexiconError("cannot be read", where=str(path), mend="every lexicon folder has a lexicon.toml and an entries.csv") from fault


def _categories(path: Path) -> tuple[Category, ...]:
    try:
        found = tuple(Category(id=key, **told) for key, told in _toml(path).items())
    except TypeError as fault:
        keys = ", ".join(list(Category._fields)[1:])
        raise LexiconError("a key is missing or unknown", where=str(path), mend=f"give for each category exactly: {keys}") from fault
    for category in found:
        if category.group not in GROUPS:
            raise LexiconError(f"{category.id}: group {category.group!r}", where=str(path), mend=f"use one of: {', '.join(GROUPS)}")
    return found


def _topic(path: Path) -> Topic:
    told = _toml(path)
    try:
        return Topic(**{**told, "sides": tuple(told.get("sides", {}).items())})
    except (AttributeError, TypeError) as fault:
        keys = ", ".join(Topic._fields)
        raise LexiconError("a key is missing or unknown", where=str(path), mend=f"give exactly: {keys}") from fault


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_bytes(path).decode())
    except ValueError as fault:
        raise LexiconError(str(fault), where=str(path), mend="mend the TOML; it is written in UTF-8") from fault
