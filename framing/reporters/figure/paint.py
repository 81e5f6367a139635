"""Ink put on paper by matplotlib: PNG, SVG and PDF, the same bytes for the same ink wherever it is run."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, Final

from framing.reporters.figure.faces import properties, width
from framing.reporters.figure.ink import Rule, Shape, Word
from framing.reporters.palette import LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from matplotlib.artist import Artist
    from matplotlib.backend_bases import RendererBase
    from matplotlib.figure import Figure
    from matplotlib.transforms import Transform

    from framing.reporters.figure.ink import Ink

INCH: Final = 72.0
DPI: Final = 200
"""Dots to the inch in a PNG."""
_NEAR: Final = 3
_PART: Final = re.compile("[\0-\xff]+|[^\0-\xff]+")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished figure: its size in points, its ink, its title and what it shows in words."""

    wide: float
    high: float
    ink: tuple[Ink, ...]
    title: str
    alt: str


def png(sheet: Sheet) -> bytes:
    """A picture at 200 dots to the inch, in 256 colours: a third of the size, and none is missed."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image, PngImagePlugin

    out, told = BytesIO(), PngImagePlugin.PngInfo()
    told.add_itxt("Title", sheet.title)
    told.add_itxt("Description", sheet.alt)
    with _own_settings():
        canvas = FigureCanvasAgg(_figure(sheet, dpi=DPI))
        canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib types it from nowhere
        dots = canvas.buffer_rgba()  # type: ignore[no-untyped-call]  # the same
    seen = Image.frombuffer("RGBA", canvas.get_width_height(), dots).convert("RGB")
    few = seen.quantize(method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.putpalette(_snapped(few.getpalette() or []))
    few.save(out, "png", dpi=(DPI, DPI), pnginfo=told)
    return out.getvalue()


def _snapped(palette: list[int]) -> list[int]:
    """Colours that are all but those of a role made exactly those: white paper stays white."""
    roles = [tuple(bytes.fromhex(colour[1:])) for colour in LIGHT.values()]
    found: list[int] = []
    for n in range(0, len(palette), 3):
        own = tuple(palette[n : n + 3])
        near = [role for role in roles if max(abs(x - y) for x, y in zip(role, own, strict=True)) <= _NEAR]
        found += min(near, key=lambda role: sum(abs(x - y) for x, y in zip(role, own, strict=True)), default=own)
    return found


def pdf(sheet: Sheet) -> bytes:
    """One page with its fonts embedded; its text can be searched and copied."""
    whole = replace(sheet, ink=tuple(part for ink in sheet.ink for part in (_parts(ink) if isinstance(ink, Word) else (ink,))))
    return _saved(whole, "pdf", {"CreationDate": None, "Creator": None, "Producer": None, "Title": sheet.title, "Subject": sheet.alt})


def _parts(word: Word) -> Iterator[Word]:
    """The word cut where matplotlib changes from one part of a font to another: it would kern there twice (seen in 3.11)."""
    for part in _PART.finditer(word.text):
        before = width(word.text[: part.end()], word.face, word.size) - width(part.group(), word.face, word.size)
        yield word._replace(x=word.x + before, text=part.group())


def svg(sheet: Sheet) -> bytes:
    """A drawing whose text is text; each word is held to its room, so another font than DejaVu does no harm."""
    told = _saved(sheet, "svg", {"Date": None, "Creator": None, "Title": sheet.title, "Description": sheet.alt})
    room = (f'<text textLength="{word.wide:.2f}" lengthAdjust="spacingAndGlyphs" ' for word in sheet.ink if isinstance(word, Word))
    return re.sub(b"<text ", lambda _: next(room).encode(), told)


def _saved(sheet: Sheet, form: str, metadata: dict[str, str | None]) -> bytes:
    out = BytesIO()
    with _own_settings():
        _figure(sheet, dpi=INCH).savefig(out, format=form, dpi=INCH, metadata=metadata)
    return out.getvalue()


@contextmanager
def _own_settings() -> Iterator[None]:
    """Matplotlib's own defaults, whatever the user's matplotlibrc says."""
    import matplotlib as mpl

    with mpl.rc_context():
        mpl.rcdefaults()
        mpl.rcParams.update({"pdf.fonttype": 42, "svg.fonttype": "none", "svg.hashsalt": "framing", "text.hinting": "no_hinting"})
        yield


def _figure(sheet: Sheet, *, dpi: float) -> Figure:
    from matplotlib.figure import Figure
    from matplotlib.transforms import Affine2D

    figure = Figure(figsize=(sheet.wide / INCH, sheet.high / INCH), dpi=dpi, facecolor=LIGHT["card"])
    points = Affine2D().scale(1 / INCH, -1 / INCH).translate(0, sheet.high / INCH) + figure.dpi_scale_trans
    _shapes(figure, sheet, points)
    _rules(figure, sheet, points)
    figure.add_artist(_words([word for word in sheet.ink if isinstance(word, Word)], points))
    return figure


def _words(words: list[Word], points: Transform) -> Artist:
    """All words as one artist that hands them straight to the renderer: a `Text` for each would take twice as long."""
    from matplotlib.artist import Artist

    class Words(Artist):
        def draw(self, renderer: RendererBase) -> None:
            gc = renderer.new_gc()
            high = renderer.get_canvas_width_height()[1] if renderer.flipy() else 0.0
            for word in words:
                x, y = points.transform((word.x, word.y))
                gc.set_foreground(LIGHT[word.colour])
                renderer.draw_text(gc, x, abs(high - y), word.text, properties(word.face, word.size), 0.0, ismath=False)
            gc.restore()

    made = Words()
    made.set_zorder(4)
    return made


def _shapes(figure: Figure, sheet: Sheet, points: Transform) -> None:
    """All shapes of one look and layer are one collection; in a layer, in the order in which the looks first come."""
    from matplotlib.collections import PolyCollection

    looks: dict[tuple[str, str, bool, int], list[Shape]] = {}
    for shape in sheet.ink:
        if isinstance(shape, Shape):
            looks.setdefault(shape[1:], []).append(shape)
    for n, ((fill, edge, dashed, layer), shapes) in enumerate(looks.items()):
        figure.add_artist(
            PolyCollection(
                [shape.points for shape in shapes],
                facecolors=LIGHT[fill],
                edgecolors=LIGHT[edge] if edge else "none",
                linewidths=0.6,
                linestyles=[(0, (3.0, 2.0))] if dashed else "solid",
                transform=points,
                zorder=layer + n / 100,
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
                zorder=3,
            )
        )
