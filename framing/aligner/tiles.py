"""Pieces of tokens to edits over characters: white space finds its place, and the edits tile both texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from framing.model.alignment import Edit
from framing.model.text import Span

if TYPE_CHECKING:
    from framing.model.text import Document

Range = tuple[int, int]


class Piece(NamedTuple):
    """One step over tokens: ranges of A and B (None where nothing stands), class, number of the move, component."""

    op: str
    kind: str | None
    a: Range | None
    b: Range | None
    move: int = 0
    label: int = -1

    def meets(self, other: Piece) -> bool:
        """Whether `other` begins where this ends, on each side where both stand."""
        return all(one is None or two is None or one[1] == two[0] for one, two in ((self.a, other.a), (self.b, other.b)))

    def joined(self, other: Piece, kind: str) -> Piece:
        """Both as one edit of class `kind`."""
        a, b = _span(self.a, other.a), _span(self.b, other.b)
        op = "substitution" if a and b else "deletion" if a else "insertion"
        return Piece(op, kind, a, b, self.move, self.label)


def _span(one: Range | None, other: Range | None) -> Range | None:
    return (one[0], other[1]) if one and other else one or other


@dataclass(slots=True)
class _Tile:
    """An edit in the making, over characters."""

    op: str
    kind: str | None
    a: Range | None
    b: Range | None
    move: int = 0


def tile(a: Document, b: Document, pieces: list[Piece]) -> tuple[Edit, ...]:
    """Edits of `pieces` and of the white space between them; law: each side's edits tile its text."""
    tiles = [_tile(a, b, piece) for piece in pieces]
    return arrange([_edit(t) for t in _merged(tiles + _spaces(a, b, tiles))])


def _tile(a: Document, b: Document, piece: Piece) -> _Tile:
    """A piece over characters; one that turned out to hold the same on both sides is the same."""
    left, right = _characters(a, piece.a), _characters(b, piece.b)
    if piece.op == "substitution" and left and right and a.text[slice(*left)] == b.text[slice(*right)]:
        return _Tile("move" if piece.move else "equal", "layout" if piece.move else None, left, right, piece.move)
    return _Tile(piece.op, piece.kind, left, right, piece.move)


def _characters(document: Document, span: Range | None) -> Range | None:
    return (document.tokens.starts[span[0]], document.tokens.ends[span[1] - 1]) if span else None


def _spaces(a: Document, b: Document, tiles: list[_Tile]) -> list[_Tile]:
    """White space between tiles: each gap of A answers one of B where the same tile stands before or after both."""
    gaps = (_gaps(tiles, 0, len(a.text)), _gaps(tiles, 1, len(b.text)))
    mates: dict[int, int] = {}
    taken: set[int] = set()

    def match(i: int, j: int) -> None:
        if i in gaps[0] and j in gaps[1] and i not in mates and j not in taken:
            mates[i] = j
            taken.add(j)

    def same(i: int, j: int) -> bool:
        return i in gaps[0] and j in gaps[1] and a.text[i : gaps[0][i]] == b.text[j : gaps[1][j]]

    befores = {end: start for start, end in gaps[0].items()}, {end: start for start, end in gaps[1].items()}
    both = [(t.a, t.b) for t in tiles if t.a and t.b]
    after = [(0, 0), *((x[1], y[1]) for x, y in both)]
    before = [(befores[0][x], befores[1][y]) for x, y in [*((x[0], y[0]) for x, y in both), (len(a.text), len(b.text))]]
    ahead = set(before)
    for alike, beside in ((True, True), (True, False), (False, True), (False, False)):
        for i, j in [*before, *after]:
            if (same(i, j) or not alike) and ((i, j) in ahead or not beside):
                match(i, j)
    found = []
    for i, end in gaps[0].items():
        mate = mates.get(i)
        found += _space((a, b), (i, end), None if mate is None else (mate, gaps[1][mate]))
    return found + [_Tile("insertion", "layout", None, (j, end)) for j, end in gaps[1].items() if j not in taken and j < end]


def _gaps(tiles: list[_Tile], k: int, length: int) -> dict[int, int]:
    """Start → end of what lies between tiles on side `k`, empty gaps too."""
    spans = sorted(span for t in tiles if (span := (t.a, t.b)[k]))
    starts = [0, *(end for _, end in spans)]
    return dict(zip(starts, [*(start for start, _ in spans), length], strict=True))


def _space(documents: tuple[Document, Document], one: Range, other: Range | None) -> list[_Tile]:
    before = documents[0].text[slice(*one)]
    after = documents[1].text[slice(*other)] if other else ""
    if not before and not after:
        return []
    if before == after:
        return [_Tile("equal", None, one, other)]
    if not after:
        return [_Tile("deletion", "layout", one, None)]
    return [_Tile("substitution" if before else "insertion", "layout", one if before else None, other)]


def _merged(tiles: list[_Tile]) -> list[_Tile]:
    """Join equal tiles (and moved ones of one move) that touch on both sides."""
    tiles.sort(key=lambda t: (t.a is None, t.a or t.b))
    found: list[_Tile] = []
    for t in tiles:
        last = found[-1] if found else None
        if last and t.a and t.b and last.a and last.b and t.a[0] == last.a[1] and t.b[0] == last.b[1]:
            plain = {last.op, t.op}
            if plain == {"equal"} or (plain <= {"equal", "move"} and last.op == "move") or (plain == {"move"} and last.move == t.move):
                last.a, last.b = (last.a[0], t.a[1]), (last.b[0], t.b[1])
                continue
        found.append(t)
    return found


def _edit(t: _Tile) -> Edit:
    return Edit("", t.op, t.kind, Span(*t.a) if t.a else None, Span(*t.b) if t.b else None, t.move)


def arrange(edits: list[Edit]) -> tuple[Edit, ...]:
    """Edits in the order of A, each insertion after what stands before it in B, numbered."""
    keys: dict[int, tuple[int, int, int]] = {}
    anchor = -1
    for edit in sorted((e for e in edits if e.b), key=lambda e: e.b.start):  # type: ignore[union-attr]
        if edit.a is None:
            keys[id(edit)] = (anchor, 1, edit.b.start)  # type: ignore[union-attr]
        elif not edit.move:
            anchor = edit.a.start
    ordered = sorted(edits, key=lambda e: keys.get(id(e)) or (e.a.start, 0, 0))  # type: ignore[union-attr]
    return tuple(Edit(f"e{n}", e.op, e.kind, e.a, e.b, e.move) for n, e in enumerate(ordered, 1))
