"""The foot of a figure: what the marks mean, what was left out, and what the result hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from framing.reporters.barcode import barcode
from framing.reporters.figure.column import GLYPHS, MARGIN, WIDE
from framing.reporters.figure.faces import BOX, missing
from framing.reporters.figure.flow import NBSP, THIN, Run, inked, lines
from framing.reporters.figure.head import counted
from framing.reporters.figure.ink import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.reporters.figure.ink import Ink
    from framing.reporters.rows import Row
    from framing.reporters.view import View

_FULL: Final = WIDE - 2 * MARGIN
_SIZE: Final = 6.0
_SMALL: Final = 5.8
_LEADING: Final = 11.0
_KEYS: Final = {"listed": "listed wording changed", "other": "other change", "gap": "missing here", "kept": "listed wording kept"}
_LEGEND: Final = {"content": "changed in A, in B; n is the number of the change", "gap": "words of the other text are missing here"}
_MEANS: Final = {"content": "content differs", "style": "only house style differs", "move": "moved", "same": "identical"}


def strip_key(view: View, y: float) -> Iterator[Ink]:
    """What the marks of the strips mean: those that are drawn."""
    told = barcode(view)
    kinds = {mark.kind for mark in (*told.a, *told.b)}
    runs = [Run("Both texts from first word to last." + 3 * NBSP + " ", "sans", _SMALL, "muted")]
    for kind, means in _KEYS.items():
        sides = [side for side, marks in zip("ab", (told.a, told.b), strict=True) if any(mark.kind == kind for mark in marks)]
        if kind in kinds and (kind != "other" or any(not change.findings for change in view.changes)):
            for side in sides[: 1 if kind == "kept" else 2]:
                runs += (Run(THIN if kind == "kept" else NBSP, "sans", _SMALL, mark=f"{kind}_{side}"), Run(2 * NBSP, "sans", _SMALL))
            runs += _keyed(Run(""), means, _SMALL)
    yield from inked(lines(runs, _FULL), MARGIN, y, 9.0)


def foot(view: View, shown: Sequence[Row], y: float) -> tuple[list[Ink], float]:
    """The ink of the foot whose upper edge is at `y`, and where it ends; `shown` are the rows that were drawn."""
    found: list[Ink] = [Rule((MARGIN, y), (WIDE - MARGIN, y), "rule", 0.8)]
    y += 13.0
    for runs in (_legend(view), _notes(view, shown)):
        set_ = lines(runs, _FULL)
        if any(set_):
            found += inked(set_, MARGIN, y, _LEADING)
            y += len(set_) * _LEADING + 1.0
    signature = lines([Run(view.comparison.signature, "mono", 5.0, "muted")], _FULL)
    found += inked(signature, MARGIN, y, 7.0)
    return found, y + (len(signature) - 1) * 7.0


def _keyed(sample: Run, means: str, size: float = _SIZE) -> Iterator[Run]:
    """A sample and what it means, on one line."""
    yield sample
    yield Run(f"{2 * NBSP if sample.text else ''}{means}{3 * NBSP} ".replace(" ", NBSP)[:-1] + " ", "sans", size, "muted")


def _legend(view: View) -> Iterator[Run]:
    states = {row.state for row in view.rows}
    roles = {(part.role, k) for row in view.rows for k, side in enumerate((row.a, row.b)) for part in side}
    for role, means in _LEGEND.items():
        for side in (side for k, side in enumerate("ab") if (role, k) in roles):
            yield from _sample(role, side)
            yield Run(2 * NBSP, "sans", _SIZE)
        if {(role, 0), (role, 1)} & roles:
            yield from _keyed(Run(""), means)
    if view.kept:
        yield from _keyed(Run("wording", "serif", 6.6, mark="kept", key="kept"), "loaded word that stands in both")
    if view.moves:
        yield from _keyed(Run("wording", "serif", 6.6, mark="move", key="move"), "moved")
    for state, glyph in GLYPHS.items():
        if state in states:
            yield from _keyed(Run(glyph, "sans-bold", 7.0), _MEANS[state])


def _sample(role: str, side: str) -> Iterator[Run]:
    """A mark as it stands in the columns."""
    if role == "gap":
        yield Run(f"{THIN}∅{THIN}n{THIN}", "sans-bold", 5.1, side, f"none_{side}", role)
    else:
        yield Run("wording", "serif-bold", 6.6, mark=side, key=side)
        yield Run(f"{THIN}n", "sans-bold", 4.0, side, side, side, 2.4)


def _notes(view: View, shown: Sequence[Row]) -> Iterator[Run]:
    """What the figure does not show: rows left out, house style, characters without a glyph."""
    notes = []
    if left := len(view.rows) - len(shown):
        notes.append(f"{counted(left, 'row')} of {len(view.rows):,} left out: the figure would be longer than a sheet of 60 inches.")
    if view.style:
        notes.append(f"House style ({counted(view.style, 'edit')}) is not marked.")
    if lacking := missing("".join(part.text for row in shown for part in (*row.a, *row.b) if part.role != "gap")):
        has, stands = ("has", "stands") if lacking == 1 else ("have", "stand")
        notes.append(f"{counted(lacking, 'character')} {has} no glyph in DejaVu and {stands} as {BOX}.")
    yield Run(" ".join(notes), "sans", _SIZE, "muted")
