"""Pieces of tokens to edits over characters: white space finds its place, and the edits tile both texts."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from framing.model.alignment import Edit
from framing.model.text import Span

if TYPE_CHECKING:
    from framing.model.text import Document

Range = tuple[int, int]
_NOWHERE = (-1, -1)


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


def plain_piece(piece: Piece, a: Range, b: Range) -> Piece:
    """`piece` over other ranges: with nothing on one side it is an insertion or a deletion."""
    left, right = (a if a[0] < a[1] else None), (b if b[0] < b[1] else None)
    return piece._replace(op="substitution" if left and right else "deletion" if left else "insertion", a=left, b=right)


Tile = tuple[str, str | None, Range | None, Range | None, int]
"""An edit in the making, over characters: op, class, range of A, range of B, number of the move. Plain for speed."""


_span_of = partial(tuple.__new__, Span)
_edit_of = partial(tuple.__new__, Edit)
"""Values of their parts, made without a call in Python: a text of many edits is made of little else."""
_TURNED = {"insertion": "deletion", "deletion": "insertion"}


def tile(a: Document, b: Document, pieces: list[Piece], *, turned: bool = False) -> tuple[Edit, ...]:
    """Edits of `pieces` and of the white space between them, `turned` as seen from B; law: each side's edits tile its text."""
    tiles = _tiles(a, b, pieces)
    tiles = _merged(tiles + _spaces(a.text, b.text, tiles))
    if turned:
        tiles = [(_TURNED.get(op, op), kind, b, a, move) for op, kind, a, b, move in tiles]
    order = _order([(a[0] if a else None, b[0] if b else None, move) for _, _, a, b, move in tiles])
    return tuple([_edit(number, tiles[n]) for number, n in enumerate(order, 1)])


def _tiles(a: Document, b: Document, pieces: list[Piece]) -> list[Tile]:
    """Pieces over characters; one that turned out to hold the same on both sides is the same."""
    found: list[Tile] = []
    for op, kind, left, right, move, _ in pieces:
        one = (a.tokens.starts[left[0]], a.tokens.ends[left[1] - 1]) if left else None
        other = (b.tokens.starts[right[0]], b.tokens.ends[right[1] - 1]) if right else None
        if op == "substitution" and one and other and a.text[one[0] : one[1]] == b.text[other[0] : other[1]]:
            found.append(("move", "layout", one, other, move) if move else ("equal", None, one, other, 0))
        else:
            found.append((op, kind, one, other, move))
    return found


def _spaces(a: str, b: str, tiles: list[Tile]) -> list[Tile]:
    """White space between tiles: each gap of A answers one of B where the same tile stands before or after both."""
    gaps_a, gaps_b = _gaps([t[2] for t in tiles if t[2]], len(a)), _gaps([t[3] for t in tiles if t[3]], len(b))
    found: list[Tile] = []
    mates: set[int] = set()
    taken: set[int] = set()
    for i, j in _candidates(a, b, tiles, (gaps_a, gaps_b)):
        if i in mates or j in taken:
            continue
        mates.add(i)
        taken.add(j)
        if i < gaps_a[i] or j < gaps_b[j]:
            found.append(_space(a, b, (i, gaps_a[i]), (j, gaps_b[j])))
    found += [("deletion", "layout", (i, end), None, 0) for i, end in gaps_a.items() if i < end and i not in mates]
    found += [("insertion", "layout", None, (j, end), 0) for j, end in gaps_b.items() if j < end and j not in taken]
    return found


def _gaps(spans: list[Range], length: int) -> dict[int, int]:
    """Start → end of what lies between `spans`, empty gaps too."""
    spans.sort()
    return dict(zip([0, *[end for _, end in spans]], [*[start for start, _ in spans], length], strict=True))


def _candidates(a: str, b: str, tiles: list[Tile], gaps: tuple[dict[int, int], dict[int, int]]) -> list[Range]:
    """Gaps of both texts that may answer one another, best first: alike and before one tile, alike, before one tile, any."""
    to_a, to_b = ({end: start for start, end in side.items()} for side in gaps)
    both = [(one, other) for _, _, one, other, _ in tiles if one and other]
    ahead = [(to_a[one[0]], to_b[other[0]]) for one, other in both]
    ahead.append((to_a[len(a)], to_b[len(b)]))
    known = set(ahead)
    behind = [place for place in [(0, 0), *[(one[1], other[1]) for one, other in both]] if place not in known]
    alike: list[Range] = []
    later: list[Range] = []
    for i, j in ahead + behind:
        (alike if a[i : gaps[0][i]] == b[j : gaps[1][j]] else later).append((i, j))
    return alike + later


def _space(a: str, b: str, one: Range, other: Range) -> Tile:
    """The step between two gaps, not both empty, that answer one another."""
    before, after = a[one[0] : one[1]], b[other[0] : other[1]]
    if before == after:
        return "equal", None, one, other, 0
    if not after:
        return "deletion", "layout", one, None, 0
    return ("substitution", "layout", one, other, 0) if before else ("insertion", "layout", None, other, 0)


def _merged(tiles: list[Tile]) -> list[Tile]:
    """Join equal tiles (and moved ones of one move, with the space in them) that touch on both sides."""
    found: list[Tile] = []
    last_op, last_a, last_b, last_move = "", _NOWHERE, _NOWHERE, 0
    for t in sorted([t for t in tiles if t[2]], key=itemgetter(2)):
        op, _, a, b, move = t
        if (
            (op == last_op == "equal" or (last_op == "move" and (op == "equal" or (op == "move" and move == last_move))))
            and a
            and b
            and a[0] == last_a[1]
            and b[0] == last_b[1]
        ):
            last_a, last_b = (last_a[0], a[1]), (last_b[0], b[1])
            found[-1] = (last_op, found[-1][1], last_a, last_b, last_move)
        else:
            found.append(t)
            last_op, last_a, last_b, last_move = op, a or _NOWHERE, b or _NOWHERE, move
    return found + [t for t in tiles if not t[2]]


def _edit(number: int, t: Tile) -> Edit:
    op, kind, a, b, move = t
    return _edit_of((f"e{number}", op, kind, a and _span_of(a), b and _span_of(b), move))


def _order(starts: list[tuple[int | None, int | None, int]]) -> list[int]:
    """The order of steps by where they start in A, in B, and the number of their move."""
    keys = [(at, 0, 0) for at, _, _ in starts]
    anchor = -1
    for start, n in sorted([(b, n) for n, (_, b, _) in enumerate(starts) if b is not None]):
        at, _, move = starts[n]
        if at is None:
            keys[n] = (anchor, 1, start)
        elif not move:
            anchor = at
    return sorted(range(len(keys)), key=keys.__getitem__)
