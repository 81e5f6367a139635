"""From links to the script of edits: the smallest runs a reader would name, each with its class, tiling both texts."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from framing.aligner.classes import Classes
from framing.aligner.echoes import ECHO
from framing.aligner.gaps import joins
from framing.aligner.groups import Groups
from framing.aligner.keys import CONTENT, FUNCTION, NUMBER, PUNCTUATION
from framing.aligner.readings import another_sense
from framing.aligner.tiles import Piece, tile
from framing.aligner.units import Pinned, heaviest_chain, moved_together

if TYPE_CHECKING:
    from framing.aligner.keys import Keys
    from framing.aligner.units import Unit
    from framing.model.alignment import Edit
    from framing.model.text import Document

Range = tuple[int, int]
FEW = 4
"""Fewer words than this that changed places are no move, unless they are a sentence: who shot whom is content."""
MANY = 6
"""So many times longer than what it stands for, a wording is told of as come, and the other as gone."""
_PAGE = -2
"""Label of page furniture; -1 is a sentence that nothing answers."""
_KINDS = {_PAGE: "furniture", ECHO: "layout"}
"""Classes of what came or went by its label: a sentence said a second time is layout."""


def edits(
    documents: tuple[Document, Document],
    keys: tuple[Keys, Keys],
    units: list[Unit],
    labels: tuple[list[int], list[int]],
    *,
    turned: bool = False,
) -> tuple[tuple[Edit, ...], list[int]]:
    """The script that turns the first document into the second, and for each token of the first the number of its move.

    `turned` gives the same script from the other side: what turns the second document into the first.

    `units` are the linked tokens in the order of A; `labels` give each token the number of its sentence's component: only
    words of sentences that answer one another can be a substitution, everything else came or went.
    """
    walk = _Walk(documents, keys, labels)
    groups = Groups(documents, keys, labels)
    pieces = groups.turned(groups.joined(walk.pieces(units)))
    return tile(*documents, groups.marks(Classes(*documents).classed(pieces)), turned=turned), walk.owners[0]


class _Walk:
    """One run over one pair of documents: what its steps share."""

    def __init__(self, documents: tuple[Document, Document], keys: tuple[Keys, Keys], labels: tuple[list[int], list[int]]) -> None:
        self.documents, self.keys, self.labels = documents, keys, labels
        self.starts = tuple([start for start, _ in document.sentences] for document in documents)
        self.owners = ([0] * len(documents[0].tokens), [0] * len(documents[1].tokens))
        self.found: list[Piece] = []

    def pieces(self, units: list[Unit]) -> list[Piece]:
        """All pieces, in the order of A where they kept their place."""
        main = heaviest_chain(units)
        kept = {unit.a for unit in main}
        moves = self._moves(moved_together((unit for unit in units if unit.a not in kept), units)) if len(main) < len(units) else []
        self._walk(main, (0, len(self.owners[0])), (0, len(self.owners[1])), 0)
        for number, run in enumerate(moves, 1):
            self._walk(run, (run[0].a, run[-1].a_end), (run[0].b, run[-1].b_end), number)
        return self.found

    def _moves(self, runs: list[list[Unit]]) -> list[list[Unit]]:
        """The runs that are passages and hold a word of content; each owns its tokens."""
        whole = set(self.documents[0].sentences)
        moves = [run for run in runs if any(isinstance(unit, Pinned) for unit in run) or self._is_passage(run, whole)]
        for number, run in enumerate(moves, 1):
            for k, (start, end) in enumerate(((run[0].a, run[-1].a_end), (run[0].b, run[-1].b_end))):
                self.owners[k][start:end] = [number] * (end - start)
        return moves

    def _is_passage(self, run: list[Unit], sentences: set[Range]) -> bool:
        classes = [self.keys[0].classes[t] for unit in run for t in range(unit.a, unit.a_end)]
        whole = any((unit.a, unit.a_end) in sentences for unit in run)
        words = sum(kind != PUNCTUATION for kind in classes)
        return (words >= FEW or (whole and words > 0)) and any(kind in (CONTENT, NUMBER) for kind in classes)

    def _walk(self, units: list[Unit], span_a: Range, span_b: Range, move: int) -> None:
        """Pieces of one rising run of units and of the gaps between them."""
        i, j = span_a[0], span_b[0]
        for unit in units:
            if i < unit.a or j < unit.b:
                self._gap((i, unit.a), (j, unit.b), move)
            self._linked(unit, move)
            i, j = unit.a_end, unit.b_end
        self._gap((i, span_a[1]), (j, span_b[1]), move)

    def _linked(self, unit: Unit, move: int) -> None:
        """A phrase as one substitution; a run as stretches that are the same and tokens that are not."""
        i, i_end, j, j_end, phrase = unit
        if phrase:
            self.found.append(Piece("substitution", "content", (i, i_end), (j, j_end), move, self.labels[0][i]))
        elif self._same(i, i_end, j - i):
            self._kept((i, i_end), (j, j_end), move)
        else:
            self._run(unit, move)

    def _kept(self, a: Range, b: Range, move: int) -> None:
        self.found.append(Piece("move", "layout", a, b, move) if move else Piece("equal", None, a, b))

    def _run(self, unit: Unit, move: int) -> None:
        """A run as stretches that are the same and single tokens that are not."""
        first, end, shift = unit.a, unit.a_end, unit.b - unit.a
        one, other = self.documents[0].tokens.texts[first:end], self.documents[1].tokens.texts[unit.b : unit.b_end]
        for t in [*[t for t, x, y in zip(range(first, end), one, other, strict=True) if x != y], end]:
            if first < t:
                self._stretch(first, t, shift, move)
            if t < end:
                self._changed(t, t + shift, move)
            first = t + 1

    def _stretch(self, first: int, end: int, shift: int, move: int) -> None:
        """Tokens that are the same, cut where the white space between them is not."""
        a, b = self.documents
        for t in range(first + 1, end) if not self._same(first, end, shift) else ():
            if a.text[a.tokens.ends[t - 1] : a.tokens.starts[t]] != b.text[b.tokens.ends[t + shift - 1] : b.tokens.starts[t + shift]]:
                self._kept((first, t), (first + shift, t + shift), move)
                first = t
        self._kept((first, end), (first + shift, end + shift), move)

    def _changed(self, i: int, j: int, move: int) -> None:
        """Two linked tokens that are not the same: layout where only their code points differ, style where only their norms agree."""
        a, b = (document.tokens for document in self.documents)
        spans = (i, i + 1), (j, j + 1)
        if a.norms[i] == b.norms[j] and not self._senses(i, j):
            alike = unicodedata.normalize("NFC", a.texts[i]) == unicodedata.normalize("NFC", b.texts[j])
            self.found.append(Piece("substitution", "layout" if alike else "style", *spans, move))
        else:
            self.found.append(Piece("substitution", "content", *spans, move, self.labels[0][i]))

    def _senses(self, *places: int) -> bool:
        """Whether two tokens of one norm are two words by their capitals, which say nothing where a sentence begins."""
        one, other = (self.documents[k].tokens.texts[t] for k, t in enumerate(places))
        if not another_sense(one, other):
            return False
        return all(self.starts[k][bisect_right(self.starts[k], t) - 1] != t for k, t in enumerate(places))

    def _same(self, first: int, end: int, shift: int) -> bool:
        """Whether tokens of A are the same in B, `shift` tokens on, character for character, white space too."""
        a, b = self.documents
        start, stop = a.tokens.starts[first], a.tokens.ends[end - 1]
        start_b, stop_b = b.tokens.starts[first + shift], b.tokens.ends[end + shift - 1]
        return stop - start == stop_b - start_b and a.text[start:stop] == b.text[start_b:stop_b]

    def _gap(self, span_a: Range, span_b: Range, move: int) -> None:
        """What is not linked between two units: substitutions inside paired sentences, else deletions, then insertions."""
        gone, come = self._chunks(0, span_a, move), self._chunks(1, span_b, move)
        answers: dict[int, Range] = {}
        if len(gone) == len(come) == 1:
            answers = {label: chunk for chunk, label in come if label >= 0 and label == gone[0][1]}
        elif gone and come:
            times = [Counter(label for _, label in side) for side in (gone, come)]
            answers = {label: chunk for chunk, label in come if label >= 0 and times[0][label] == 1 == times[1][label]}
        for chunk, label in gone:
            if label not in answers:
                self.found.append(Piece("deletion", _KINDS.get(label, "content"), chunk, None, move, label))
            elif self._for_another(chunk, answers[label]):
                self.found.append(Piece("substitution", "content", chunk, answers[label], move, label))
            else:
                self.found += [Piece("deletion", "content", chunk, None, move), Piece("insertion", "content", None, answers[label], move)]
        for chunk, label in come:
            if label not in answers:
                self.found.append(Piece("insertion", _KINDS.get(label, "content"), None, chunk, move, label))

    def _for_another(self, *chunks: Range) -> bool:
        """Whether a reader would say that one was put for the other: neither is many times longer, nor a mere *but*."""
        words = [[t for t in range(*chunk) if keys.classes[t] != PUNCTUATION] for keys, chunk in zip(self.keys, chunks, strict=True)]
        few, many = sorted(map(len, words))
        if few * MANY < many:
            return few == 0
        content = [any(keys.classes[t] > FUNCTION for t in run) for keys, run in zip(self.keys, words, strict=True)]
        return content[0] == content[1] or not any(map(joins, self.keys, words))

    def _chunks(self, k: int, span: Range, move: int) -> list[tuple[Range, int]]:
        """Runs of tokens of one owner in one sentence, with the number of the component it belongs to."""
        start, end = span
        if start == end:
            return []
        owners, furniture, labels, starts = self.owners[k], self.documents[k].furniture, self.labels[k], self.starts[k]
        if end - start == 1:
            return [(span, _PAGE if furniture[start] else labels[start])] if owners[start] == move else []
        found: list[tuple[Range, int]] = []
        first, before = start, None
        sentence = bisect_right(starts, start)
        after = starts[sentence] if sentence < len(starts) else end
        for t in range(start, end):
            if t >= after:
                sentence += 1
                after = starts[sentence] if sentence < len(starts) else end
            here = (_PAGE if furniture[t] else labels[t], sentence) if owners[t] == move else None
            if here != before:
                if before:
                    found.append(((first, t), before[0]))
                first, before = t, here
        return [*found, ((first, end), before[0])] if before else found
