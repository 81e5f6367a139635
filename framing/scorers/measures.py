"""Counts of hits by group, category and voice, each with its denominator. A measure added here is printed everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.model.comparison import Measure

if TYPE_CHECKING:
    from framing.model.comparison import Hit
    from framing.model.lexicon import Category
    from framing.model.text import Document


def measures(documents: tuple[Document, ...], hits: tuple[Hit, ...], categories: tuple[Category, ...]) -> tuple[Measure, ...]:
    """For each group, its hits in all voices and in the author's alone; then for each category that is met.

    Names are `loaded`, `loaded/author`, `loaded/label_condemn`. Hits on page furniture are not counted.
    """
    words = tuple(sum(document.is_word) for document in documents)
    named: dict[str, list[str]] = {document.siglum: [] for document in documents}
    for hit in hits:
        if not hit.furniture:
            named[hit.document] += (hit.group, f"{hit.group}/{hit.category}")
            if hit.voice == "author":
                named[hit.document].append(f"{hit.group}/author")
    met = set().union(*named.values())
    groups = list(dict.fromkeys(category.group for category in categories if category.group != "structural" or category.group in met))
    names = [name for group in groups for name in (group, f"{group}/author")]
    names += [name for category in categories if (name := f"{category.group}/{category.id}") in met]
    return tuple(Measure(name, tuple([told.count(name) for told in named.values()]), words) for name in names)
