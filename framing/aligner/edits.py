"""From links to the script of edits: the smallest runs a reader would name, each with its class, tiling both texts."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from framing.aligner.equivalents import same_but_for_style, style_ends
from framing.aligner.keys import CONTENT, NUMBER, PUNCTUATION
from framing.aligner.tiles import Piece, tile
from framing.aligner.units import heaviest_chain, moved_together

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.aligner.keys import Keys
    from framing.aligner.units import Unit
    from framing.model.alignment import Edit
    from framing.model.text import Document

Range = tuple[int, int]
TURN, NEAR = 3, 2
"""A turn of phrase is three pieces: a word gone, one or two that stayed, the word come back."""
FEW = 4
"""Fewer words than this that changed places are no move, unless they are a sentence: who shot whom is content."""


def edits(
    documents: tuple[Document, Document], keys: tuple[Keys, Keys], units: list[Unit], labels: tuple[list[int], list[int]]
) -> tuple[tuple[Edit, ...], list[int]]:
    """The script that turns the first document into the second, and for each token of the first the number of its move.

    `units` are the linked tokens in the order of A; `labels` give each token the number of its sentence's component: only
    words of sentences that answer one another can be a substitution, everything else came or went.
    """
    script = _Script(documents, keys, labels)
    return tile(*documents, script.pieces(units)), script.owners[0]


class _Script:
    """One run over one pair of documents: what its steps share."""

    def __init__(self, documents: tuple[Document, Document], keys: tuple[Keys, Keys], labels: tuple[list[int], list[int]]) -> None:
        self.documents, self.keys, self.labels = documents, keys, labels
        self.places = tuple(_places(document) for document in documents)
        self.whole = set(documents[0].sentences)
        self.owners = ([0] * len(documents[0].tokens), [0] * len(documents[1].tokens))

    def pieces(self, units: list[Unit]) -> list[Piece]:
        """All pieces, in the order of A where they kept their place."""
        main = heaviest_chain(units)
        kept = {unit.a for unit in main}
        moves = self._moves(moved_together((unit for unit in units if unit.a not in kept), units))
        found = list(self._walk(main, (0, len(self.owners[0])), (0, len(self.owners[1])), 0))
        for number, run in enumerate(moves, 1):
            found += self._walk(run, (run[0].a, run[-1].a_end), (run[0].b, run[-1].b_end), number)
        return _join_marks(self._classed(self._turned(self._joined(found))), self)

    def _moves(self, runs: list[list[Unit]]) -> list[list[Unit]]:
        """The runs that are passages and hold a word of content; each owns its tokens."""
        moves = [run for run in runs if self._is_passage(run)]
        for number, run in enumerate(moves, 1):
            for k, (start, end) in enumerate(((run[0].a, run[-1].a_end), (run[0].b, run[-1].b_end))):
                self.owners[k][start:end] = [number] * (end - start)
        return moves

    def _is_passage(self, run: list[Unit]) -> bool:
        classes = [self.keys[0].classes[t] for unit in run for t in range(unit.a, unit.a_end)]
        whole = any((unit.a, unit.a_end) in self.whole for unit in run)
        words = sum(kind != PUNCTUATION for kind in classes)
        return (words >= FEW or (whole and words > 0)) and any(kind in (CONTENT, NUMBER) for kind in classes)

    def _walk(self, units: list[Unit], span_a: Range, span_b: Range, move: int) -> Iterator[Piece]:
        """Pieces of one rising run of units and of the gaps between them."""
        i, j = span_a[0], span_b[0]
        for unit in units:
            if i < unit.a or j < unit.b:
                yield from self._gap((i, unit.a), (j, unit.b), move)
            yield from self._linked(unit, move)
            i, j = unit.a_end, unit.b_end
        yield from self._gap((i, span_a[1]), (j, span_b[1]), move)

    def _linked(self, unit: Unit, move: int) -> Iterator[Piece]:
        """A phrase as one substitution; a run as stretches that are the same and tokens that are not."""
        if unit.phrase:
            yield Piece("substitution", "content", (unit.a, unit.a_end), (unit.b, unit.b_end), move, self.labels[0][unit.a])
            return
        a, b = (document.tokens for document in self.documents)
        op, kind = ("move", "layout") if move else ("equal", None)
        if self._same(unit):
            yield Piece(op, kind, (unit.a, unit.a_end), (unit.b, unit.b_end), move)
            return
        for i, j in zip(range(unit.a, unit.a_end), range(unit.b, unit.b_end), strict=True):
            one, other = a.texts[i], b.texts[j]
            if one == other:
                yield Piece(op, kind, (i, i + 1), (j, j + 1), move)
            elif a.norms[i] == b.norms[j]:
                alike = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
                yield Piece("substitution", "layout" if alike else "style", (i, i + 1), (j, j + 1), move)
            else:
                yield Piece("substitution", "content", (i, i + 1), (j, j + 1), move, self.labels[0][i])

    def _same(self, unit: Unit) -> bool:
        """Whether a run is the same character for character, white space too."""
        a, b = self.documents
        start, end = a.tokens.starts[unit.a], a.tokens.ends[unit.a_end - 1]
        other = b.tokens.starts[unit.b], b.tokens.ends[unit.b_end - 1]
        return end - start == other[1] - other[0] and a.text[start:end] == b.text[slice(*other)]

    def _gap(self, span_a: Range, span_b: Range, move: int) -> Iterator[Piece]:
        """What is not linked between two units: substitutions inside paired sentences, else deletions, then insertions."""
        gone, come = self._chunks(0, span_a, move), self._chunks(1, span_b, move)
        times = [Counter(label for _, label in side) for side in (gone, come)]
        answers = {label: chunk for chunk, label in come if label >= 0 and times[0][label] == 1 == times[1][label]}
        for chunk, label in gone:
            if label in answers:
                yield Piece("substitution", "content", chunk, answers[label], move, label)
            else:
                yield Piece("deletion", "furniture" if label == _PAGE else "content", chunk, None, move, label)
        for chunk, label in come:
            if label not in answers:
                yield Piece("insertion", "furniture" if label == _PAGE else "content", None, chunk, move, label)

    def _chunks(self, k: int, span: Range, move: int) -> list[tuple[Range, int]]:
        """Runs of tokens of one owner in one sentence, with the number of the component it belongs to."""
        found: list[tuple[Range, int]] = []
        before: object = None
        for t in range(*span):
            if self.owners[k][t] != move:
                before = None
                continue
            label = _PAGE if self.documents[k].furniture[t] else self.labels[k][t]
            here = (label, self.places[k][t])
            if here == before:
                found[-1] = ((found[-1][0][0], t + 1), label)
            else:
                found.append(((t, t + 1), label))
            before = here
        return found

    def _joined(self, pieces: list[Piece]) -> list[Piece]:
        """Join what is the same, and neighbouring content of one component, into the phrase a reader would name."""
        found: list[Piece] = []
        for piece in pieces:
            last = found[-1] if found else None
            if last and last.op == piece.op and last.op in ("equal", "move") and last.move == piece.move and self._touches(last, piece):
                found[-1] = Piece(last.op, last.kind, (last.a[0], piece.a[1]), (last.b[0], piece.b[1]), last.move)  # type: ignore[index]
            elif (
                last
                and last.kind == piece.kind == "content"
                and last.label == piece.label >= 0
                and last.move == piece.move
                and last.meets(piece)
            ):
                found[-1] = last.joined(piece, "content")
            else:
                found.append(piece)
        return found

    def _turned(self, pieces: list[Piece]) -> list[Piece]:
        """Join words that changed places around a word or two (`3 June`, `June 3`) into one edit."""
        found: list[Piece] = []
        for piece in pieces:
            found.append(piece)
            if len(found) < TURN or not self._turns(*found[-TURN:]):
                continue
            one, between, other = found[-TURN:]
            found[-TURN:] = [one.joined(between, "content").joined(other, "content")._replace(label=self.labels[0][between.a[0]])]  # type: ignore[index]
        return found

    def _turns(self, one: Piece, between: Piece, other: Piece) -> bool:
        if {one.op, other.op} != {"insertion", "deletion"} or one.kind != "content" or other.kind != "content":
            return False
        if not (between.a and between.b) or between.op == "move" or between.a[1] - between.a[0] > NEAR:
            return False
        turned = one.joined(between, "content").joined(other, "content")
        mine, theirs = (self.keys[k].norms[slice(*(span or (0, 0)))] for k, span in enumerate((turned.a, turned.b)))
        return _one_place([one, between, other], self) and (sorted(mine) == sorted(theirs) or same_but_for_style(mine, theirs))

    def _touches(self, last: Piece, piece: Piece) -> bool:
        """Whether two two-sided pieces meet on both sides with the same white space between them."""
        if not (last.a and piece.a and last.b and piece.b and last.a[1] == piece.a[0] and last.b[1] == piece.b[0]):
            return False
        i, j = piece.a[0], piece.b[0]
        a, b = self.documents
        return a.text[a.tokens.ends[i - 1] : a.tokens.starts[i]] == b.text[b.tokens.ends[j - 1] : b.tokens.starts[j]]

    def _classed(self, pieces: list[Piece]) -> list[Piece]:
        """Content that differs in house style alone becomes style, at the ends of a substitution too."""
        return [part for piece in pieces for part in (self._parted(piece) if piece.kind == "content" else (piece,))]

    def _parted(self, piece: Piece) -> Iterator[Piece]:
        one, other = (self.keys[k].norms[slice(*(span or (0, 0)))] for k, span in enumerate((piece.a, piece.b)))
        if same_but_for_style(one, other):
            yield piece._replace(kind="style")
            return
        if not piece.a or not piece.b:
            yield piece
            return
        n, m, p, q = style_ends(one, other)
        (i, i_end), (j, j_end) = piece.a, piece.b
        middle = ((i + n, i_end - p), (j + m, j_end - q))
        if n:
            yield piece._replace(kind="style", a=(i, i + n), b=(j, j + m))
        yield _plain(piece, *middle)
        if p:
            yield piece._replace(kind="style", a=(i_end - p, i_end), b=(j_end - q, j_end))

    def only_marks(self, piece: Piece) -> bool:
        """Whether a piece holds no word."""
        spans = (piece.a or (0, 0), piece.b or (0, 0))
        return all(self.keys[k].classes[t] == PUNCTUATION for k in (0, 1) for t in range(*spans[k]))

    def sentence(self, k: int, t: int) -> tuple[int, int]:
        """Where token `t` stands: its sentence, and the component that answers it."""
        return self.places[k][t], self.labels[k][t]


def _plain(piece: Piece, a: Range, b: Range) -> Piece:
    """What is left of a substitution: with nothing on one side it is an insertion or a deletion."""
    left, right = (a if a[0] < a[1] else None), (b if b[0] < b[1] else None)
    return piece._replace(op="substitution" if left and right else "deletion" if left else "insertion", a=left, b=right)


_PAGE = -2
"""Label of page furniture; -1 is a sentence that nothing answers."""


def _places(document: Document) -> list[int]:
    """For each token, the number of its sentence."""
    found = [0] * len(document.tokens)
    for n, (start, end) in enumerate(document.sentences):
        found[start:end] = [n] * (end - start)
    return found


def _join_marks(pieces: list[Piece], script: _Script) -> list[Piece]:
    """Join marks that changed places (`".` and `."`) into one edit of style, never across sentences."""
    found: list[Piece] = []
    for piece in pieces:
        found.append(piece)
        if piece.kind != "style" or not script.only_marks(piece):
            continue
        for back in (2, 3):
            run = found[-back:]
            if (
                len(run) == back
                and run[0].kind == "style"
                and all(p.kind in ("style", None) and script.only_marks(p) for p in run)
                and _one_place(run, script)
            ):
                joined = run[0]
                for part in run[1:]:
                    joined = joined.joined(part, "style")
                found[-back:] = [joined]
                break
    return found


def _one_place(run: list[Piece], script: _Script) -> bool:
    """Whether all pieces stand in one sentence on each side and meet one another."""
    for k in (0, 1):
        spans = [span for piece in run if (span := (piece.a, piece.b)[k])]
        if len({script.sentence(k, t) for span in spans for t in range(*span)}) > 1:
            return False
    return all(one.meets(other) and one.move == other.move for one, other in pairwise(run))
