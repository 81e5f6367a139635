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
            return self._one_place([one, between, other])
        if not any(map(tells_time, mine + theirs)) or not same_but_for_style(mine, theirs):
            return False
        return not (self._is_style(one) and self._is_style(other)) and self._one_place([one, between, other])

    def _is_style(self, piece: Piece) -> bool:
        (i, i_end), (j, j_end) = piece.a or (0, 0), piece.b or (0, 0)
        return same_but_for_style(self.documents[0].tokens.texts[i:i_end], self.documents[1].tokens.texts[j:j_end])

    def marks(self, pieces: list[Piece]) -> list[Piece]:
        """Join marks that changed places (`".` and `."`) into one edit of style, never across sentences."""
        found: list[Piece] = []
        for piece in pieces:
            found.append(piece)
            if piece.kind != "style" or not self._only_marks(piece):
                continue
            for back in (2, 3):
                run = found[-back:]
                if len(run) == back and run[0].kind == "style" and self._are_marks(run):
                    joined = run[0]
                    for part in run[1:]:
                        joined = joined.joined(part, "style")
                    found[-back:] = [joined]
                    break
        return found

    def _are_marks(self, run: list[Piece]) -> bool:
        return all(p.kind in ("style", None) and self._only_marks(p) for p in run) and self._one_place(run)

    def _only_marks(self, piece: Piece) -> bool:
        """Whether a piece holds no word."""
        spans = (piece.a or (0, 0), piece.b or (0, 0))
        return all(self.keys[k].classes[t] == PUNCTUATION for k in (0, 1) for t in range(*spans[k]))

    def _one_place(self, run: list[Piece]) -> bool:
        """Whether all pieces stand in one sentence on each side, answered by one component, and meet one another."""
        for k in (0, 1):
            spans = [span for piece in run if (span := (piece.a, piece.b)[k])]
            places = {(bisect_right(self.starts[k], t), self.labels[k][t]) for span in spans for t in range(*span)}
            if len(places) > 1:
                return False
        return all(one.meets(other) and one.move == other.move for one, other in pairwise(run))


_MIRROR = {"insertion": "deletion", "deletion": "insertion"}
