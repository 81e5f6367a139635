"""Lexicons as plain text: what there is, what an entry says, and what a check of them found."""

from __future__ import annotations

from collections import Counter
from textwrap import wrap
from typing import TYPE_CHECKING

from framing.reporters.terminal import cell, cut, shown, styled, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.model.lexicon import Entry, Lexicon

STRENGTHS = {1: "1, mild", 2: "2, clear", 3: "3, strong"}

_LABEL = 14
"""Columns of a label in the left margin."""


def topics(lexicons: Iterable[Lexicon], *, columns: int) -> list[str]:
    """One line for each lexicon: name, version, entries, forms, and as much of its description as fits."""
    rows = [("topic", "version", "entries", "forms", "")]
    for one in lexicons:
        forms = sum(len(entry.forms) for entry in one.entries)
        rows.append((shown(one.name), shown(one.version), f"{len(one.entries):,}", f"{forms:,}", shown(one.topics[0].description)))
    ends = [max(width(row[k]) for row in rows) for k in range(4)]
    room = max(10, columns - sum(ends) - 8)
    return [
        f"{cell(name, ends[0])}  {cell(version, ends[1])}  {entries:>{ends[2]}}  {forms:>{ends[3]}}  {cut(about, room)}".rstrip()
        for name, version, entries, forms, about in rows
    ]


def explained(entry: Entry, lexicon: Lexicon, examples: Sequence[tuple[bool, str]], *, columns: int, colour: bool = False) -> list[str]:
    """Everything an entry says of itself, a label in the margin; `examples` are its sentences and whether they must hit."""
    titles = {category.id: category.title for category in lexicon.categories}
    named = ", ".join(titles.get(category, category) for category in (entry.category, *entry.also))
    topic = next((topic for topic in lexicon.topics if topic.name == entry.lexicon), lexicon.topics[0])
    told = dict(topic.sides)
    lines = [styled(shown(entry.id), "heading", colour=colour)]
    for label, text in (
        ("category", f"{named} ({entry.group}), strength {STRENGTHS[entry.strength]}"),
        ("forms", ", ".join(entry.forms)),
        ("plainer", ", ".join(entry.neutral)),
        ("why", entry.reason),
        ("speaks for", _side(entry.speaks_for, told)),
        ("against", _side(entry.speaks_against, told)),
        ("sources", ", ".join(entry.sources)),
        ("mirror", entry.mirror),
        ("not", _guards(entry)),
        *(("hit" if hit else "miss", sentence) for hit, sentence in examples),
    ):
        lines += _labelled(label, text, columns)
    return lines


def _side(side: str, told: Mapping[str, str]) -> str:
    """A side and what it means; nothing where none is stated."""
    return f"{side}: {told.get(side, '')}" if side else ""


def _guards(entry: Entry) -> str:
    """What voids the entry, in words."""
    case = {"lower": "when it has a capital", "not-proper": "when it is part of a name"}.get(entry.case, "")
    inside = f"in: {', '.join(entry.unless)}" if entry.unless else ""
    near = f"near: {', '.join(entry.unless_near)}" if entry.unless_near else ""
    away = f"away from: {', '.join(entry.only_near)}" if entry.only_near else ""
    return "; ".join(part for part in (case, inside, near, away) if part)


def _labelled(label: str, text: str, columns: int) -> Iterator[str]:
    """`text` wrapped beside `label`; nothing for an empty text."""
    for n, line in enumerate(wrap(shown(text), max(20, columns - _LABEL), break_on_hyphens=False)):
        yield f"  {'' if n else label:<{_LABEL - 2}}{line}"


def balance(lexicon: Lexicon, sides: Iterable[tuple[str, str, int, int]], *, columns: int) -> list[str]:
    """The entries of one lexicon by side and by category; each of `sides` is its name, what it means, entries for and against it.

    An entry counts under each of its categories.
    """
    lines = [
        f"{shown(lexicon.name)} {shown(lexicon.version)}: {len(lexicon.entries):,} {'entry' if len(lexicon.entries) == 1 else 'entries'}"
    ]
    rows = [
        ("side", "for", "against", ""),
        *((shown(name), str(for_it), str(against), shown(told)) for name, told, for_it, against in sides),
    ]
    first = max(width(row[0]) for row in rows)
    room = max(10, columns - first - 20)
    lines += [f"  {cell(row[0], first)}  {row[1]:>4}  {row[2]:>7}  {cut(row[3], room)}".rstrip() for row in rows if len(rows) > 1]
    titles = {category.id: category.title for category in lexicon.categories}
    count = Counter((name, entry.speaks_for) for entry in lexicon.entries for name in (entry.category, *entry.also))
    lines.append("  category              entries, by the side they speak for")
    for category, title in titles.items():
        parts = [(side, number) for (name, side), number in count.most_common() if name == category]
        told = ", ".join(f"{shown(side) or 'unstated'} {number:,}" for side, number in parts)
        total = sum(number for _, number in parts)
        for n, line in enumerate(wrap(f"{total:,}: {told}", max(20, columns - 24)) if parts else ()):
            lines.append(f"  {cell('' if n else shown(title), 20)}  {line}")
    return lines


def faults(found: Iterable[tuple[bool, str, str]], *, colour: bool = False) -> list[str]:
    """One line for each problem: whether it fails the check, where it is, what it is."""
    return [
        f"  {styled('FAIL' if fatal else 'warn', 'strong' if fatal else 'faint', colour=colour)}  {shown(where)}: {shown(what)}"
        for fatal, where, what in found
    ]
