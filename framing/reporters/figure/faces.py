"""The faces of type a figure is set in, how wide a word is in them, and which characters they lack.

Only the DejaVu files that matplotlib carries are used: the same words take the same room on every machine.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from framing.model.text import IGNORABLE

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties

FILES: Final = {
    "serif": "DejaVuSerif.ttf",
    "serif-bold": "DejaVuSerif-Bold.ttf",
    "serif-italic": "DejaVuSerif-Italic.ttf",
    "sans": "DejaVuSans.ttf",
    "sans-bold": "DejaVuSans-Bold.ttf",
    "sans-italic": "DejaVuSans-Oblique.ttf",
    "mono": "DejaVuSansMono.ttf",
}
"""Face → file in matplotlib's folder of fonts."""

STANDS_IN: Final = {"serif": "sans", "serif-bold": "sans-bold", "serif-italic": "sans-italic"}
"""The face that sets a word which the first one cannot: Sans has Hebrew, Arabic, Armenian and more."""

BOX: Final = "□"
"""What stands for a character that no face has."""

_FAMILIES: Final = {"serif": "DejaVu Serif", "sans": "DejaVu Sans", "mono": "DejaVu Sans Mono"}
_SHOWS_NOTHING: Final = re.compile(f"[{IGNORABLE}]")
_SPACES: Final = " \n\u00a0\u2009"
_UNIT: Final = 100.0


@lru_cache(maxsize=256)
def properties(face: str, size: float) -> FontProperties:
    """The properties under which matplotlib draws `face` at `size` points, told by file and, for SVG, by name."""
    from matplotlib.font_manager import FontProperties

    family, _, cut = face.partition("-")
    return FontProperties(
        family=[_FAMILIES[family]],
        weight="bold" if cut == "bold" else "normal",
        style="normal" if cut != "italic" else "italic" if family == "serif" else "oblique",
        size=size,
        fname=_file(face),
    )


def _file(face: str) -> str:
    from matplotlib import get_data_path

    return f"{get_data_path()}/fonts/ttf/{FILES[face]}"


@lru_cache(maxsize=8)
def _charmap(face: str) -> frozenset[int]:
    from matplotlib.font_manager import get_font

    return frozenset(get_font(_file(face)).get_charmap())


def width(text: str, face: str, size: float) -> float:
    """How wide `text` is in points; 1 in = 72 points."""
    return _width(text, face) * size / _UNIT


@lru_cache(maxsize=1 << 15)
def _width(text: str, face: str) -> float:
    from matplotlib.textpath import TextToPath

    # The stubs ask for a bool or "TeX"; False keeps $100 … $200 from being read as mathematics.
    return float(TextToPath().get_text_width_height_descent(text, properties(face, _UNIT), ismath=False)[0])


def clean(text: str) -> str:
    r"""`text` composed, without controls and characters that show nothing, every rare kind of white space a plain one.

    >>> clean("so\u00ad\u202e-called\tby\x07")
    'so-called by'
    """
    composed = text if text.isascii() else _SHOWS_NOTHING.sub("", unicodedata.normalize("NFC", text))
    return composed if composed.isprintable() else "".join(map(_plain, composed))


def _plain(char: str) -> str:
    """What is drawn for one character; half a surrogate pair is none, and could not be written either."""
    if char in _SPACES:
        return char
    if char.isspace():
        return " "
    return {"Cc": "", "Cf": "", "Cs": "\ufffd"}.get(unicodedata.category(char), char)


def fitting(text: str, face: str) -> tuple[str, str]:
    """The face that has the characters of `text`, and `text` with a box for each that it lacks.

    >>> fitting("Gaza", "serif"), fitting("غزة", "serif"), fitting("加沙", "serif")
    (('Gaza', 'serif'), ('غزة', 'sans'), ('□□', 'serif'))
    """
    if text.isascii() or not _lacks(text, face):
        return text, face
    other = STANDS_IN.get(face, face)
    best = min((face, other), key=lambda one: len(_lacks(text, one)))
    lacking = _lacks(text, best)
    return "".join(BOX if c in lacking else c for c in text), best


def missing(text: str) -> int:
    """How many characters of `text` no face has: a figure says so where it prints boxes."""
    lacking = _lacks(clean(text), "serif") & _lacks(clean(text), "sans")
    return sum(text.count(c) for c in lacking)


def _lacks(text: str, face: str) -> frozenset[str]:
    charmap = _charmap(face)
    return frozenset(c for c in set(text) if ord(c) not in charmap and not c.isspace())
