"""Several lexicons as one: whose forms win, whose headings stand, and what the whole is called."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from framing.model.lexicon import Entries, Lexicon, Topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from framing.model.lexicon import Category, Entry


def joined(parts: Iterable[Lexicon]) -> Lexicon:
    """One lexicon of several, called `core+mine`; its digest tells all of theirs and their order.

    A form that two of them list is the earlier one's; so is a category that both have, whatever the later one says of it.

    >>> from framing.readers.lexicon import lexicon
    >>> both = joined([lexicon("epistemic"), lexicon("conflict")])
    >>> both.name, both.categories == lexicon("conflict").categories
    ('epistemic+conflict', True)
    """
    kept = tuple({part.digest: part for part in parts}.values())
    if len(kept) == 1:
        return kept[0]
    headings: dict[str, Category] = {}
    for part in kept:
        for category in part.categories:
            headings.setdefault(category.id, category)
    return Lexicon(
        name="+".join(part.name for part in kept),
        version="+".join(part.version for part in kept),
        digest=sha256("\n".join(part.digest for part in kept).encode()).hexdigest(),
        topics=Topics.of(dict.fromkeys(topic for part in kept for topic in part.topics)),
        categories=tuple(headings.values()),
        entries=Entries.of(_entries(kept, headings)),
        notices=tuple(notice for part in kept for notice in part.notices),
    )


def _entries(parts: Iterable[Lexicon], headings: Mapping[str, Category]) -> Iterator[Entry]:
    """Entries with the forms that no earlier part lists, each under an id of its own."""
    taken: set[str] = set()
    ids: dict[str, int] = {}
    for part in parts:
        for entry in part.entries:
            forms = tuple([form for form in entry.forms if form not in taken])
            if forms:
                yield entry._replace(id=numbered(entry.id, ids), forms=forms, group=headings[entry.category].group)
        taken.update(form for forms in part.entries.forms for form in forms.split("|"))


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
