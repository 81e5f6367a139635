"""Pieces that a reader would name as one: phrases, words that changed places, marks that did."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from framing.aligner.equivalents import same_but_for_style
from framing.aligner.keys import PUNCTUATION
from framing.aligner.readings import tells_time
from framing.aligner.tiles import Piece
from framing.model.text import norm

if TYPE_CHECKING:
    from framing.aligner.keys import Keys
    from framing.model.text import Document

TURN, NEAR, LONG = 3, 2, 8
"""A turn of phrase is three pieces: a word gone, one or two that stayed, the word come back; eight tokens at most."""


class Groups:
    """Two documents with what tells which pieces stand together."""

    def __init__(self, documents: tuple[Document, Document], keys: tuple[Keys, Keys], labels: tuple[list[int], list[int]]) -> None:
        """Look up where sentences begin."""
        self.documents, self.keys, self.labels = documents, keys, labels
        self.starts = tuple([start for start, _ in document.sentences] for document in documents)

    def joined(self, pieces: list[Piece]) -> list[Piece]:
        """Join what is the same, and neighbouring content of one component, into the phrase a reader would name."""
        found: list[Piece] = []
        last = Piece("", None, None, None)
        for piece in pieces:
            op, kind, a, b, move, label = piece
            if op == last.op and move == last.move and op in ("equal", "move") and self._touches(last, piece):
                last = found[-1] = Piece(op, kind, (last.a[0], a[1]), (last.b[0], b[1]), move)  # type: ignore[index]
            elif kind == "content" == last.kind and label == last.label >= 0 and move == last.move and last.meets(piece):
                last = found[-1] = last.joined(piece, "content")
            else:
                found.append(piece)
                last = piece
        return found

    def _touches(self, last: Piece, piece: Piece) -> bool:
        """Whether two two-sided pieces meet on both sides with the same white space between them."""
        i, j = piece.a[0], piece.b[0]  # type: ignore[index]
        if last.a[1] != i or last.b[1] != j:  # type: ignore[index]
            return False
        a, b = self.documents
        return a.text[a.tokens.ends[i - 1] : a.tokens.starts[i]] == b.text[b.tokens.ends[j - 1] : b.tokens.starts[j]]

    def turned(self, pieces: list[Piece]) -> list[Piece]:
        """Join words that changed places around a word or two (`3 June`, `June 3`) into one edit."""
        found: list[Piece] = []
        for piece in pieces:
            found.append(piece)
            if piece.kind != "content" or len(found) < TURN or found[-TURN].kind != "content":
                continue
            one, between, other = found[-TURN:]
            if self._turns(one, between, other):
                turn = one.joined(between, "content").joined(other, "content")
                found[-TURN:] = [turn._replace(label=self.labels[0][between.a[0]])]  # type: ignore[index]
        return found

    def _turns(self, one: Piece, between: Piece, other: Piece) -> bool:
        """Whether three pieces hold the same words in two orders, or one date or sum written in two ways."""
        if not (between.a and between.b) or between.a[1] - between.a[0] > NEAR or between.op == "move":
            return False
        i, i_end = (one.a or between.a)[0], (other.a or between.a)[1]
        j, j_end = (one.b or between.b)[0], (other.b or between.b)[1]
        if i_end - i > LONG or j_end - j > LONG:
            return False
        mine, theirs = self.documents[0].tokens.texts[i:i_end], self.documents[1].tokens.texts[j:j_end]
        if one.op == _MIRROR.get(other.op) and sorted(map(norm, mine)) == sorted(map(norm, theirs)):
            return self._together([one, between, other])
        if not any(map(tells_time, mine + theirs)) or not same_but_for_style(mine, theirs):
            return False
        return not (self._is_style(one) and self._is_style(other)) and self._together([one, between, other])

    def _together(self, run: list[Piece]) -> bool:
        """Whether all pieces stand in one sentence on each side, answered by one component, and meet one another."""
        return _one_place([self._places(piece) for piece in run]) is not None and _meet(run)

    def _is_style(self, piece: Piece) -> bool:
        (i, i_end), (j, j_end) = piece.a or (0, 0), piece.b or (0, 0)
        return same_but_for_style(self.documents[0].tokens.texts[i:i_end], self.documents[1].tokens.texts[j:j_end])

    def marks(self, pieces: list[Piece]) -> list[Piece]:
        """Join marks that changed places (`".` and `."`) into one edit of style, never across sentences."""
        if not any(piece.kind == "style" and self._only_marks(piece) for piece in pieces):
            return pieces
        found: list[Piece] = []
        places: list[_Places] = []
        for piece in pieces:
            found.append(piece)
            places.append(self._places(piece) if piece.kind in ("style", None) and self._only_marks(piece) else None)
            if piece.kind != "style" or not places[-1]:
                continue
            for back in (2, 3):
                run, place = found[-back:], _one_place(places[-back:])
                if len(run) == back and run[0].kind == "style" and place and _meet(run):
                    joined = run[0]
                    for part in run[1:]:
                        joined = joined.joined(part, "style")
                    found[-back:], places[-back:] = [joined], [place]
                    break
        return found

    def _only_marks(self, piece: Piece) -> bool:
        """Whether a piece holds no word."""
        spans = (piece.a or (0, 0), piece.b or (0, 0))
        return all(self.keys[k].classes[t] == PUNCTUATION for k in (0, 1) for t in range(*spans[k]))

    def _places(self, piece: Piece) -> tuple[set[tuple[int, int]], ...]:
        """For each side the sentences a piece stands in, and the components that answer them."""
        spans = (piece.a or (0, 0), piece.b or (0, 0))
        return tuple([{(bisect_right(self.starts[k], t), self.labels[k][t]) for t in range(*spans[k])} for k in (0, 1)])


_Places = tuple[set[tuple[int, int]], ...] | None
"""Where a piece stands; None where it holds a word."""


def _one_place(places: list[_Places]) -> _Places:
    """The one sentence and component on each side in which all pieces stand, if there is one."""
    known = [place for place in places if place]
    sides = tuple([set[tuple[int, int]]().union(*[place[k] for place in known]) for k in (0, 1)])
    return sides if len(known) == len(places) and all(len(side) <= 1 for side in sides) else None


def _meet(run: list[Piece]) -> bool:
    return all(one.meets(other) and one.move == other.move for one, other in pairwise(run))


_MIRROR = {"insertion": "deletion", "deletion": "insertion"}
