"""Several lexicons as one: whose forms win, whose headings stand, and what the whole is called."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from framing.model.lexicon import Entries, Lexicon, Topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.model.lexicon import Category, Entry

_MARKS = re.compile(r"[^\w.-]+")


def joined(parts: Iterable[Lexicon]) -> Lexicon:
    """One lexicon of several, called `core+mine`; its digest tells all of theirs and their order.

    A form that two of them list is the earlier one's; so is a category that both have, whatever the later one says of it, except
    its group: one of another group is another category, under an id of its own (`threat.2`).

    >>> from framing.readers.lexicon import lexicon
    >>> both = joined([lexicon("epistemic"), lexicon("conflict")])
    >>> both.name, both.categories == lexicon("conflict").categories
    ('epistemic+conflict', True)
    """
    kept = tuple({part.digest: part for part in parts}.values())
    if len(kept) == 1:
        return kept[0]
    headings, own = _headings(kept)
    return Lexicon(
        name="+".join(part.name for part in kept),
        version="+".join(part.version for part in kept),
        digest=sha256("\n".join(part.digest for part in kept).encode()).hexdigest(),
        topics=Topics.of(dict.fromkeys(topic for part in kept for topic in part.topics)),
        categories=tuple(headings),
        entries=Entries.of(_entries(kept, own)),
        notices=tuple(notice for part in kept for notice in part.notices),
    )


def _headings(parts: Iterable[Lexicon]) -> tuple[list[Category], list[dict[str, str]]]:
    """The categories of all parts, and for each part what its own are called there."""
    found: dict[tuple[str, str], Category] = {}
    taken: dict[str, int] = {}
    own = []
    for part in parts:
        for category in part.categories:
            if category[:2] not in found:
                found[category[:2]] = category._replace(id=numbered(category.id, taken))
        own.append({category.id: found[category[:2]].id for category in part.categories})
    return list(found.values()), own


def _entries(parts: Iterable[Lexicon], own: Sequence[Mapping[str, str]]) -> Iterator[Entry]:
    """Entries with the forms that no earlier part lists, each under an id of its own, in the categories of `own`."""
    taken: set[str] = set()
    ids: dict[str, int] = {}
    for part, called in zip(parts, own, strict=True):
        for entry in part.entries:
            forms = tuple([form for form in entry.forms if form not in taken])
            if forms:
                also = tuple([called[name] for name in entry.also])
                yield entry._replace(id=numbered(entry.id, ids), forms=forms, category=called[entry.category], also=also)
        taken.update(form for forms in part.entries.forms for form in forms.split("|"))


def name_of(text: str) -> str:
    """A name that can stand in a signature, an id and a cell: letters, digits, `_`, `-` and points, the first a letter or digit.

    >>> name_of("My List (2).dic"), name_of("=cmd|x"), name_of("…")
    ('My_List_2_.dic', 'cmd_x', 'unnamed')
    """
    return _MARKS.sub("_", text).lstrip("_.-") or "unnamed"


def numbered(key: str, taken: dict[str, int]) -> str:
    """`key`, with a point and a number after it where it is `taken`; it is taken then.

    >>> taken: dict[str, int] = {}
    >>> [numbered(key, taken) for key in ("x/riot", "x/riot", "x/mob")]
    ['x/riot', 'x/riot.2', 'x/mob']
    """
    n, own = taken.get(key, 0), key
    while own in taken:
        n += 1
        own = f"{key}.{n + 1}"
    taken[own] = 0
    taken[key] = n
    return own
