"""Lexicons in the formats of others: quanteda's YAML, LIWC's .dic, and a table with a row for each form."""

from __future__ import annotations

import csv
import io
import re
from itertools import count
from typing import TYPE_CHECKING

from framing.model.lexicon import written
from framing.reporters.table import safe_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from framing.model.lexicon import Entry, Lexicon

HEADER = (
    "form", "entry", "categories", "group", "strength", "speaks_for", "speaks_against", "neutral", "reason", "sources",
    "case", "unless", "unless_near", "only_near",
)  # fmt: skip
"""Header of the table."""

_ALONE = re.compile(r"(?<!\S)[*?]+(?!\S)")
_STAR = re.compile(r"(?<!\S)\*")
_WILD = re.compile(r"[*?](?=\S)|(?<=\S)\?")


def quanteda(lexicon: Lexicon) -> tuple[bytes, int]:
    """YAML that quanteda reads, each category a list, and how many forms it cannot hold: those with a `*` or `?` that is a mark.

    Everything is in quotation marks, so that no reader takes *no* for a truth value.

    >>> import framing
    >>> quanteda(framing.lexicon("conflict"))[0].decode().splitlines()[0]
    '"label_condemn":'
    """
    import yaml

    listed: dict[str, list[str]] = {category.id: [] for category in lexicon.categories}
    left = 0
    for form, entry in _forms(lexicon):
        if _ALONE.search(form):
            left += 1
            continue
        for category in (entry.category, *entry.also):
            listed[category].append(form)
    told = {category: forms for category, forms in listed.items() if forms}
    return yaml.safe_dump(told, allow_unicode=True, default_style='"', sort_keys=False, width=10_000).encode(), left


def liwc(lexicon: Lexicon) -> tuple[bytes, int]:
    r"""A LIWC 2007 dictionary, and how many forms it cannot hold: those with a wildcard that does not end a word, or a `*` alone.

    >>> import framing
    >>> liwc(framing.lexicon("conflict"))[0].decode().splitlines()[:2]
    ['%', '1\tlabel_condemn']
    """
    forms = list(_forms(lexicon))
    used = dict.fromkeys(name for _, entry in forms for name in (entry.category, *entry.also))
    taken = {form.rsplit(" ", 1)[-1] for form, _ in forms}  # a word that ends in a category's number would be misread
    free = (str(n) for n in count(1) if str(n) not in taken)
    numbers = {category.id: next(free) for category in lexicon.categories if category.id in used}
    lines = ["%", *(f"{number}\t{name}" for name, number in numbers.items()), "%"]
    kept = [(form, entry) for form, entry in forms if not _WILD.search(form) and not _STAR.search(form)]
    lines += ["\t".join((form, *(numbers[name] for name in (entry.category, *entry.also)))) for form, entry in kept]
    return ("\n".join(lines) + "\n").encode(), len(forms) - len(kept)


def table(lexicon: Lexicon) -> tuple[bytes, int]:
    """A table with a row for each form; it can hold them all.

    >>> import framing
    >>> table(framing.lexicon("conflict"))[0].decode().splitlines()[0]
    'form,entry,categories,group,strength,speaks_for,speaks_against,neutral,reason,sources,case,unless,unless_near,only_near'
    """
    page = io.StringIO()
    writer = csv.writer(page, lineterminator="\n")
    writer.writerow(HEADER)
    for form, entry in _forms(lexicon):
        row = (
            form, entry.id, "|".join((entry.category, *entry.also)), entry.group, str(entry.strength), entry.speaks_for,
            entry.speaks_against, "|".join(entry.neutral), entry.reason, "|".join(entry.sources),
            entry.case, "|".join(map(written, entry.unless)), "|".join(entry.unless_near), "|".join(entry.only_near),
        )  # fmt: skip
        writer.writerow(map(safe_cell, row))
    return page.getvalue().encode(), 0


EXPORTS: dict[str, tuple[Callable[[Lexicon], tuple[bytes, int]], tuple[str, ...]]] = {
    "quanteda": (quanteda, ("yml", "yaml")),
    "liwc": (liwc, ("dic",)),
    "csv": (table, ("csv",)),
}
"""Format → what makes it, and the suffixes that ask for it."""


def _forms(lexicon: Lexicon) -> Iterator[tuple[str, Entry]]:
    """Every form as it is written, with its entry."""
    return ((written(form), entry) for entry in lexicon.entries for form in entry.forms)
