"""A lexicon as the three files of a lexicon folder: lexicon.toml, categories.toml, entries.csv."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING

from framing.model.lexicon import COLUMNS, OPTIONAL, written
from framing.reporters.table import FORMULA, safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from framing.model.lexicon import Entry, Lexicon

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def folder(lexicon: Lexicon) -> dict[str, bytes]:
    """Name of each file → what stands in it. Law: read again, its categories and entries are those of `lexicon`, of one topic.

    >>> import framing
    >>> sorted(folder(framing.lexicon("conflict")))
    ['categories.toml', 'entries.csv', 'lexicon.toml']
    """
    (topic,) = lexicon.topics
    heading = topic._asdict()
    sides = dict(heading.pop("sides"))
    tables = [_keys(heading), *([f"[sides]\n{_keys(sides)}"] if sides else [])]
    categories = [f"[{_key(category.id)}]\n{_keys(dict(list(category._asdict().items())[1:]))}" for category in lexicon.categories]
    return {
        "lexicon.toml": "\n".join(tables).encode(),
        "categories.toml": "\n".join(categories).encode(),
        "entries.csv": _entries(lexicon.entries),
    }


def _keys(told: Mapping[str, str]) -> str:
    # a JSON string is a TOML string, except that TOML wants DEL escaped too
    lines = [f"{_key(key)} = {json.dumps(text, ensure_ascii=False)}\n" for key, text in told.items()]
    return "".join(lines).replace("\x7f", "\\u007F")


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _entries(entries: Iterable[Entry]) -> bytes:
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow((*COLUMNS, *OPTIONAL))
    for entry in entries:
        row = [
            entry.id, "", "|".join((entry.category, *entry.also)), str(entry.strength), entry.speaks_for, entry.speaks_against,
            "|".join(entry.neutral), entry.reason, "|".join(entry.sources), entry.mirror, entry.case,
            "|".join(map(written, entry.unless)), "|".join(entry.unless_near), "|".join(entry.only_near),
        ]  # fmt: skip
        row = list(map(safe_cell, row))
        row[1] = _forms(entry)
        writer.writerow(row)
    return page.getvalue().encode()


def _forms(entry: Entry) -> str:
    """The cell of the forms. One that a spreadsheet could take for a formula begins with `|`, which readers pass over."""
    cell = "|".join(map(written, entry.forms))
    return f"|{cell}" if cell.startswith(FORMULA) else cell
