"""Ink put on paper by matplotlib: PNG, SVG and PDF, the same bytes for the same ink wherever it is run."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

from framing.reporters.figure.faces import properties
from framing.reporters.figure.ink import Rule, Shape, Word
from framing.reporters.palette import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.figure import Figure
    from matplotlib.transforms import Transform

    from framing.reporters.figure.ink import Ink

INCH: Final = 72.0
DPI: Final = 200
"""Dots to the inch in a PNG."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished figure: its size in points, its ink, its title and what it shows in words."""

    wide: float
    high: float
    ink: tuple[Ink, ...]
    title: str
    alt: str


def png(sheet: Sheet) -> bytes:
    """A picture at 200 dots to the inch."""
    return _saved(sheet, "png", {"Software": None, "Title": sheet.title, "Description": sheet.alt})


def pdf(sheet: Sheet) -> bytes:
    """One page with its fonts embedded; its text can be searched and copied."""
    return _saved(sheet, "pdf", {"CreationDate": None, "Creator": None, "Producer": None, "Title": sheet.title, "Subject": sheet.alt})


def svg(sheet: Sheet) -> bytes:
    """A drawing whose text is text; each word is held to its room, so another font than DejaVu does no harm."""
    told = _saved(sheet, "svg", {"Date": None, "Creator": None, "Title": sheet.title, "Description": sheet.alt})
    room = (f'<text textLength="{word.wide:.2f}" lengthAdjust="spacingAndGlyphs" ' for word in sheet.ink if isinstance(word, Word))
    return re.sub(b"<text ", lambda _: next(room).encode(), told)


def _saved(sheet: Sheet, form: str, metadata: dict[str, str | None]) -> bytes:
    out = BytesIO()
    with _own_settings():
        _figure(sheet).savefig(out, format=form, dpi=DPI, metadata=metadata)
    return out.getvalue()


@contextmanager
def _own_settings() -> Iterator[None]:
    """Matplotlib's own defaults, whatever the user's matplotlibrc says."""
    import matplotlib as mpl

    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update({"pdf.fonttype": 42, "svg.fonttype": "none", "svg.hashsalt": "framing", "path.snap": False})
        yield


def _figure(sheet: Sheet) -> Figure:
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    figure = Figure(figsize=(sheet.wide / INCH, sheet.high / INCH), facecolor=LIGHT["card"])
    points = Affine2D().scale(1 / INCH, -1 / INCH).translate(0, sheet.high / INCH) + figure.dpi_scale_trans
    _shapes(figure, sheet, points)
    _rules(figure, sheet, points)
    for word in sheet.ink:
        if isinstance(word, Word):
            figure.text(
                word.x,
                word.y,
                word.text,
                transform=points,
                color=LIGHT[word.colour],
                fontproperties=properties(word.face, word.size),
                parse_math=False,
            )
    return figure


def _shapes(figure: Figure, sheet: Sheet, points: Transform) -> None:
    """All shapes of one look are one collection, in the order in which the looks first come."""
    from matplotlib.collections import PolyCollection

    looks: dict[tuple[str, str, bool], list[Shape]] = {}
    for shape in sheet.ink:
        if isinstance(shape, Shape):
            looks.setdefault(shape[1:], []).append(shape)
    for n, ((fill, edge, dashed), shapes) in enumerate(looks.items()):
        figure.add_artist(
            PolyCollection(
                [shape.points for shape in shapes],
                facecolors=LIGHT[fill],
                edgecolors=LIGHT[edge] if edge else "none",
                linewidths=0.6,
                linestyles=[(0, (1.8, 1.2))] if dashed else "solid",
                transform=points,
                zorder=1 + n / 100,
            )
        )


def _rules(figure: Figure, sheet: Sheet, points: Transform) -> None:
    from matplotlib.collections import LineCollection

    looks: dict[tuple[str, float, tuple[float, ...]], list[Rule]] = {}
    for rule in sheet.ink:
        if isinstance(rule, Rule):
            looks.setdefault(rule[2:], []).append(rule)
    for (colour, weight, dash), rules in looks.items():
        figure.add_artist(
            LineCollection(
                [(rule.start, rule.end) for rule in rules],
                colors=LIGHT[colour],
                linewidths=weight,
                # Dashes are given in points; matplotlib would scale them by the weight of the line.
                linestyles=[(0, tuple(length / weight for length in dash))] if dash else "solid",
                transform=points,
                zorder=2,
            )
        )
