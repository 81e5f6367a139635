"""What a hit counts for: every category and every group under which its entry is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from framing.model.comparison import Hit
    from framing.model.lexicon import Category, Entry

By = Literal["category", "group", "entry"]


class Headings:
    """The headings of some entries, the main one first. Law: a hit counts here for what it counts for in the measures."""

    def __init__(self, entries: Iterable[Entry], categories: Iterable[Category]) -> None:
        """Take the entries that were met, and the categories of their lexicon."""
        self._groups: Mapping[str, str] = {category.id: category.group for category in categories}
        self._also = {entry.id: entry.also for entry in entries if entry.also}

    def of(self, hit: Hit, by: By) -> tuple[str, ...]:
        """The categories that `hit` counts for, or the groups, each once; or its entry alone.

        >>> import framing
        >>> told = framing.score(framing.document("The regime fell."))
        >>> Headings(told.entries, told.categories).of(told.hits[0], "group")
        ('loaded',)
        """
        if by == "entry":
            return (hit.entry,)
        categories = hit.category, *self._also.get(hit.entry, ())
        return categories if by == "category" else tuple(dict.fromkeys(self._groups.get(name, hit.group) for name in categories))
