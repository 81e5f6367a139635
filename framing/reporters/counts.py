"""What a measure is called where a person reads it, and which of them a page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.reporters.otherwise import VOICES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.comparison import Measure
    from framing.model.lexicon import Category

MOST = 8
"""So many targets are shown, those with most hits; the record has all."""


def counts(measures: Iterable[Measure], categories: Iterable[Category]) -> list[tuple[str, Measure]]:
    """Measures with their labels: groups with their voices, categories with the author's share, the targets met most.

    >>> from framing.model.comparison import Measure
    >>> told = counts([Measure("loaded/quoted", (2,), (90,)), Measure("loaded/target=US", (1,), (90,))], [])
    >>> [label for label, _ in told]
    ['Loaded, quoted', 'Loaded, about US']
    """
    titles = {f"{category.group}/{category.id}": category.title for category in categories}
    every = list(measures)
    targets = sorted((one for one in every if "/target=" in one.name), key=lambda one: -sum(one.counts))[:MOST]
    others = [one for one in every if "/target=" not in one.name]
    return [(_label(one.name, titles), one) for one in (*others, *targets)]


def _label(name: str, titles: dict[str, str]) -> str:
    """A measure's name in words."""
    if name in titles:
        return titles[name]
    head, _, last = name.rpartition("/")
    if last.startswith("target="):
        return f"{head.capitalize()}, about {last.removeprefix('target=')}"
    if last in VOICES and head:
        return f"{titles.get(head, head.capitalize())}, {VOICES[last]}"
    return name.capitalize()
