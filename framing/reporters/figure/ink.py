"""What can be put on the paper of a figure: words, boxes, lines and shapes, in points from its upper left corner."""

from __future__ import annotations

from math import cos, pi, sin
from typing import NamedTuple

Point = tuple[float, float]


class Word(NamedTuple):
    """Text set from `x` along the baseline `y`, `wide` points long; `colour` is a role of the palette, as everywhere here."""

    x: float
    y: float
    text: str
    face: str
    size: float
    colour: str
    wide: float


class Shape(NamedTuple):
    """A filled polygon, edged where `edge` is a role; `dashed` speaks of the edge. Those of a higher `layer` lie above."""

    points: tuple[Point, ...]
    fill: str
    edge: str = ""
    dashed: bool = False
    layer: int = 1


class Rule(NamedTuple):
    """A straight line, `weight` points thick; `dash` holds the lengths of dash and gap, empty for a whole line."""

    start: Point
    end: Point
    colour: str
    weight: float = 0.5
    dash: tuple[float, ...] = ()


Ink = Word | Shape | Rule


def box(x: float, y: float, wide: float, high: float) -> tuple[Point, ...]:
    """The corners of a rectangle whose upper left corner is `x`, `y`."""
    return (x, y), (x + wide, y), (x + wide, y + high), (x, y + high)


def disc(x: float, y: float, radius: float) -> tuple[Point, ...]:
    """A circle around `x`, `y`, as a polygon with corners too small to see."""
    return tuple((x + radius * cos(n * pi / 24), y + radius * sin(n * pi / 24)) for n in range(48))
