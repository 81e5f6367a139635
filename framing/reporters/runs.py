"""Stretches gathered into what the page draws as one mark, each with the name that links go to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.comparison import Hit
    from framing.reporters.rows import Row, Stretch
    from framing.reporters.view import View

SHORT = 4
"""A changed stretch of at most so many words is one link; in a longer one only its number is."""

_SPACE = re.compile(r"[ \t\r\n\f\v]+")


class Part(NamedTuple):
    """Text with one meaning inside a run: `hit` is the listed wording it is, `pieces` are texts and whether each is house style."""

    hit: Hit | None
    pieces: tuple[tuple[str, bool], ...]


class Place(NamedTuple):
    """Where a change was made: the row's `label` and the `anchor` that stands there."""

    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Run:
    """One mark, or plain text. `role` is that of a Stretch.

    `place` names one place of one change (`1`, or `1-2` for its second), `anchor` is the id that the run bears, empty
    where an earlier run bears it; `arrow` points to where moved text stands in the other version.
    """

    role: str
    number: int
    text: str
    parts: tuple[Part, ...]
    place: str = ""
    anchor: str = ""
    arrow: str = ""
    short: bool = False


class DrawnRow(NamedTuple):
    """A row of the page; `anchor` is its permalink."""

    row: Row
    anchor: str
    a: tuple[Run, ...]
    b: tuple[Run, ...]


def slug(text: str, taken: set[str]) -> str:
    """A name for `text` that can stand in a link and is not yet `taken`; from then on it is.

    >>> slug("U.S.-backed", {"u-s-backed"})
    'u-s-backed-2'
    """
    plain = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")[:40] or "x"
    name = next(name for n in range(1, len(taken) + 2) if (name := plain if n == 1 else f"{plain}-{n}") not in taken)
    taken.add(name)
    return name


@dataclass(slots=True)
class Body:
    """The two texts as drawn: `rows`; `places` of every change by its number; `moves`, for each side, to the row it stands in.

    Law: every place of a change is the anchor of exactly one run on each side that shows it.
    """

    rows: list[DrawnRow] = field(default_factory=list)
    places: dict[int, list[Place]] = field(default_factory=dict)
    moves: dict[tuple[int, str], int] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _used: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, view: View) -> Body:
        """Draw every row of `view`."""
        drawn = cls(_names={edit.id: f"{c.number}-{k}" if k else str(c.number) for c in view.changes for k, edit in enumerate(c.edits)})
        for n, row in enumerate(view.rows):
            for side, stretches in (("a", row.a), ("b", row.b)):
                for stretch in stretches:
                    if stretch.role == "move":
                        drawn.moves.setdefault((stretch.number, side), n)
        taken: set[str] = set()
        for n, row in enumerate(view.rows):
            a, b = drawn._runs(row, "a", n), drawn._runs(row, "b", n)
            drawn.rows.append(DrawnRow(row, f"r-{slug(row.label, taken)}", a, b))
        return drawn

    def _runs(self, row: Row, side: str, n: int) -> tuple[Run, ...]:
        return tuple([self._run(key, list(group), (row.label, side, n)) for key, group in groupby(_joined(row, side), key=_key)])

    def _run(self, key: tuple[str, int, str], stretches: list[Stretch], at: tuple[str, str, int]) -> Run:
        role, number, edit = key
        label, side, n = at
        text = squeezed("".join(stretch.text for stretch in stretches))
        run = Run(role, number, text, _parts(stretches))
        if role in ("content", "gap"):
            place = self._names[edit]
            if not {f"a{place}", f"b{place}"} & self._used:
                self.places.setdefault(number, []).append(Place(label, side + place))
            return replace(run, place=place, anchor=self._anchor(side + place), short=_short(text, run.parts))
        if role == "move":
            there = self.moves.get((number, "b" if side == "a" else "a"))
            arrow = "" if there is None else "↓" if there > n else "↑" if there < n else "↔"
            return replace(run, anchor=self._anchor(f"m{side}{number}"), arrow=arrow)
        return run

    def _anchor(self, name: str) -> str:
        """`name` where no run bears it yet, else nothing."""
        if name in self._used:
            return ""
        self._used.add(name)
        return name


def squeezed(text: str) -> str:
    """White space made single, as a browser shows it."""
    return _SPACE.sub(" ", text)


def _joined(row: Row, side: str) -> list[Stretch]:
    """The stretches of one side; white space between two stretches of one move is part of the move."""
    ordered = list(row.a if side == "a" else row.b)
    for n in range(1, len(ordered) - 1):
        before, here, after = _key(ordered[n - 1]), ordered[n], _key(ordered[n + 1])
        if before[0] == "move" and before == after and here.role == "same" and not here.text.strip():
            ordered[n] = here._replace(role="move", number=before[1])
    return ordered


def _key(stretch: Stretch) -> tuple[str, int, str]:
    """What belongs to one run."""
    if stretch.role in ("content", "gap", "break"):
        return stretch.role, stretch.number, stretch.edit
    if stretch.role == "move" or (stretch.role == "style" and stretch.number):
        return "move", stretch.number, ""
    return "same", 0, ""


def _short(text: str, parts: tuple[Part, ...]) -> bool:
    return len(text.split()) <= SHORT and len({part.hit.id for part in parts if part.hit}) <= 1


def _parts(stretches: list[Stretch]) -> tuple[Part, ...]:
    by_hit = groupby(stretches, key=lambda stretch: stretch.hit.id if stretch.hit else "")
    return tuple([_part(list(group)) for _, group in by_hit])


def _part(stretches: list[Stretch]) -> Part:
    by_style = groupby(stretches, key=lambda stretch: stretch.role == "style")
    return Part(stretches[0].hit, tuple([(squeezed("".join(stretch.text for stretch in group)), style) for style, group in by_style]))
