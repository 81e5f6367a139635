"""Counts of hits by group, category, voice and target, each with its denominator. A measure added here is printed everywhere."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from framing.model.comparison import VOICES, Measure
from framing.model.text import norm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.model.comparison import Hit
    from framing.model.lexicon import Category, Entry
    from framing.model.text import Document


def measures(
    documents: tuple[Document, ...], hits: Iterable[Hit], categories: tuple[Category, ...], entries: Iterable[Entry]
) -> tuple[Measure, ...]:
    """Exact counts in each document, with its words as the denominator; hits on page furniture are not counted.

    Names: of every group `loaded` and `loaded/author`, and of the other voices that are met `loaded/quoted`; then of each category
    that is met `loaded/threat` and `loaded/threat/author`; last `loaded/target=US`, hits that are about somebody. A word that a list
    puts under several categories counts once for its group and once under each category.
    """
    words = tuple(sum(document.is_word) for document in documents)
    group_of = {category.id: category.group for category in categories}
    also = {entry.id: entry.also for entry in entries if entry.also}
    told: dict[str, Counter[str]] = {document.siglum: Counter() for document in documents}
    targets: dict[str, str] = {}
    counted = [hit for hit in hits if not hit.furniture]
    kinds = Counter((hit.document, hit.group, hit.voice, (hit.category, *also.get(hit.entry, ()))) for hit in counted)
    for (siglum, group, voice, own), times in kinds.items():
        for name in _names(group, voice, own, group_of):
            told[siglum][name] += times
    for hit in counted:
        if hit.target:
            key = f"{hit.group}/target={norm(hit.target)}"
            told[hit.document][key] += 1
            targets.setdefault(key, f"{hit.group}/target={hit.target}")
    met = set().union(*told.values())
    names = {name: name for name in _order(categories, met)} | {key: targets[key] for key in sorted(targets)}
    return tuple(Measure(shown, tuple([counts[name] for counts in told.values()]), words) for name, shown in names.items())


def _names(group: str, voice: str, categories: tuple[str, ...], group_of: dict[str, str]) -> Iterator[str]:
    """The measures that a hit counts for, its target's aside."""
    yield from dict.fromkeys(group_of.get(category, group) for category in categories)
    yield f"{group}/{voice}"
    for category in categories:
        name = f"{group_of.get(category, group)}/{category}"
        yield name
        if voice == "author":
            yield f"{name}/author"


def _order(categories: tuple[Category, ...], met: set[str]) -> Iterator[str]:
    """Names in the order of the report: groups with their voices, then categories."""
    for group in dict.fromkeys(category.group for category in categories):
        if group in met or group in ("loaded", "epistemic"):
            yield group
            yield f"{group}/author"
            yield from (name for voice in VOICES[1:] if (name := f"{group}/{voice}") in met)
    for category in categories:
        name = f"{category.group}/{category.id}"
        if name in met:
            yield name
            yield f"{name}/author"
