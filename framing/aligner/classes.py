"""Which edits say something and which are house style: what a change comes to beside the words around it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from framing.aligner.equivalents import same_but_for_style, style_ends
from framing.aligner.keys import FUNCTION_KINDS
from framing.aligner.names import COURTESY, PARTICLES, Names
from framing.aligner.readings import TOKENS, is_shortened, only_marks, tells_time
from framing.aligner.tiles import Piece, plain_piece
from framing.aligner.wordings import GIVEN
from framing.model.text import norm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from framing.model.text import Document

SHORT = 5
"""A change of more tokens than this is no title or given name, nor part of a date."""
BESIDE = 2
"""How many tokens after a change may belong to a date or a sum with it."""
HEADLINE = 4
"""So many words that all have capitals are a headline, where capitals say nothing."""
_PAIRED = dict.fromkeys([*'"“”„‟«»″', "``", "''"], '"') | dict.fromkeys("()", "(") | dict.fromkeys("[]", "[")
"""Marks that come in pairs → of what kind."""
_OPEN, _CLOSE = frozenset([*"“„«([", "``"]), frozenset("”»)]")


class Classes:
    """What a reader of two documents needs to tell content from style."""

    def __init__(self, a: Document, b: Document) -> None:
        """Hold both."""
        self.documents = (a, b)
        self.texts = (a.tokens.texts, b.tokens.texts)

    @cached_property
    def names(self) -> tuple[Names, Names]:
        """Who is named in each."""
        return Names(self.documents[0]), Names(self.documents[1])

    def classed(self, pieces: list[Piece]) -> list[Piece]:
        """Content that differs in house style alone becomes style, at the ends of a substitution too."""
        found: list[Piece] = []
        for piece, after in pairwise([*pieces, _NONE]):
            if piece.kind != "content":
                found.append(piece)
                continue
            one, other = self._said(piece)
            ends = style_ends(one, other) if not self._is_bare(piece) else (0, 0, 0, 0)
            if (
                ends[:2] == (len(one), len(other))
                or self._in_headline(piece)
                or (
                    len(one) <= SHORT >= len(other)
                    and after.a
                    and after.b
                    and (self._dates(piece, found[-1] if found else _NONE, after) or self._shortens(piece, after))
                )
            ):
                found.append(piece._replace(kind="style"))
            elif one and other:
                found += self._parted(piece, ends)
            else:
                found.append(piece)
        return self._with_mates(found)

    def _said(self, piece: Piece) -> tuple[Sequence[str], Sequence[str]]:
        """The tokens of a piece on both sides, as written."""
        a, b = piece.a, piece.b
        return self.texts[0][a[0] : a[1]] if a else (), self.texts[1][b[0] : b[1]] if b else ()

    def _dates(self, piece: Piece, before: Piece, after: Piece) -> bool:
        """Whether it is the same date, time or sum with the words beside it: *the 9th of* for *9* before *February*."""
        texts = self.texts[0]
        if not (tells_time(texts[after.a[0]]) or (before.a and tells_time(texts[before.a[1] - 1]))):  # type: ignore[index]
            return False
        left = self._said(before) if before.a and before.b and before.meets(piece) else ((), ())
        right = self._said(after) if piece.meets(after) else ((), ())
        beside = [(left[k][-1:], right[k][:BESIDE]) for k in (0, 1)]
        return same_but_for_style(*[(*beside[k][0], *words, *beside[k][1]) for k, words in enumerate(self._said(piece))])

    def _shortens(self, piece: Piece, after: Piece) -> bool:
        """Whether it is a title or given name before a surname whose bearer has been named before."""
        i, j = after.a[0], after.b[0]  # type: ignore[index]
        surname = self.texts[0][i]
        if not (surname[0].isupper() or surname in PARTICLES) or surname != self.texts[1][j] or not piece.meets(after):
            return False
        one, other = self._said(piece)
        if not all(text[0].isupper() or text == "." for text in (*one, *other)):
            return False
        said = [[word for word in map(norm, texts) if word != "."] for texts in (one, other)]
        if said[0] and said[1] and not _courtesy_for_name(*said):
            return False
        return self.names[1].knows(said[0], norm(surname), j) and self.names[0].knows(said[1], norm(surname), i)

    def _in_headline(self, piece: Piece) -> bool:
        """Whether its words are the same but for capitals, in a sentence that has all its words in capitals on one side."""
        one, other = self._said(piece)
        if len(one) != len(other) or list(map(norm, one)) != list(map(norm, other)):
            return False
        return self._capitals(0, piece.a[0]) or self._capitals(1, piece.b[0])  # type: ignore[index]

    def _capitals(self, k: int, t: int) -> bool:
        """Whether all words of content in the sentence of token `t` begin with a capital, as in a headline."""
        sentences = self.documents[k].sentences
        start, end = sentences[bisect_right(sentences, t, key=itemgetter(0)) - 1]
        words = [text for text in self.texts[k][start:end] if text[0].isalpha() and norm(text) not in FUNCTION_KINDS]
        return len(words) >= HEADLINE and all(text[0].isupper() for text in words)

    def _is_bare(self, piece: Piece) -> bool:
        """Whether it is a name of very many, in two spellings, with no other name beside it that both texts have."""
        one, other = self._said(piece)
        if len(one) != 1 or len(other) != 1 or TOKENS[one[0]].head not in GIVEN or norm(one[0]) == norm(other[0]):
            return False
        (i, _), (j, _) = piece.a, piece.b  # type: ignore[misc]
        return not any(self._name_at(0, i + step) == self._name_at(1, j + step) != "" for step in (-1, 1))

    def _name_at(self, k: int, t: int) -> str:
        """The name that token `t` of a text is, in one spelling; nothing where it is none."""
        text = self.texts[k][t] if 0 <= t < len(self.texts[k]) else ""
        return TOKENS[text].head if text[:1].isupper() and norm(text) not in FUNCTION_KINDS else ""

    def _parted(self, piece: Piece, ends: tuple[int, int, int, int]) -> Iterator[Piece]:
        """A substitution without what is style at its ends."""
        n, m, p, q = ends
        (i, i_end), (j, j_end) = piece.a, piece.b  # type: ignore[misc]
        if not (n or m):
            n, m = self._stop(0, i, i_end), self._stop(1, j, j_end)
        if n + p > i_end - i or m + q > j_end - j:  # *the the* for *the* begins and ends alike
            p = q = 0
        if not (n or m or p or q):
            yield from self._unmixed(piece)
            return
        if n or m:
            yield plain_piece(piece._replace(kind="style"), (i, i + n), (j, j + m))
        if i + n < i_end - p or j + m < j_end - q:
            yield plain_piece(piece, (i + n, i_end - p), (j + m, j_end - q))
        if p or q:
            yield plain_piece(piece._replace(kind="style"), (i_end - p, i_end), (j_end - q, j_end))

    def _unmixed(self, piece: Piece) -> Iterator[Piece]:
        """Words with marks in their place are words gone and marks come, but for one word: *says* may be a colon."""
        one, other = self._said(piece)
        if len(one) == len(other) == 1 or not (only_marks(one) or only_marks(other)):
            yield piece
            return
        marks = only_marks(one), only_marks(other)
        if _is_phrase(one) or _is_phrase(other):
            yield piece._replace(op="deletion", b=None, kind="style" if marks[0] else "content")
            yield piece._replace(op="insertion", a=None, kind="style" if marks[1] else "content")
        else:
            yield piece

    def _stop(self, k: int, start: int, end: int) -> int:
        """1 where a change begins with the full stop of a short form that stands before it."""
        texts = self.texts[k]
        return int(texts[start] == "." and end - start > 1 and start > 0 and is_shortened(texts[start - 1]))

    def _with_mates(self, pieces: list[Piece]) -> list[Piece]:
        """Quotation marks that came or went are content where their mates came or went with words."""
        lone = [n for n, piece in enumerate(pieces) if piece.kind == "style" and not (piece.a and piece.b) and self._in_pairs(piece)]
        if not lone:
            return pieces
        changed = [{t for piece in pieces if piece.kind == "content" for t in range(*((piece.a, piece.b)[k] or (0, 0)))} for k in (0, 1)]
        found = list(pieces)
        for n in lone:
            k = 0 if pieces[n].a else 1
            start, end = (pieces[n].a, pieces[n].b)[k]  # type: ignore[misc]
            if any(self.mates[k].get(t) in changed[k] for t in range(start, end)):
                found[n] = pieces[n]._replace(kind="content")
        return found

    def _in_pairs(self, piece: Piece) -> bool:
        return any(text in _PAIRED for texts in self._said(piece) for text in texts)

    @cached_property
    def mates(self) -> tuple[dict[int, int], dict[int, int]]:
        """For each mark of a pair the other, in both documents."""
        return _mates(self.documents[0]), _mates(self.documents[1])


_NONE = Piece("equal", None, None, None)


def _is_phrase(texts: Sequence[str]) -> bool:
    """Whether tokens are more than one and hold a word."""
    return len(texts) > 1 and any(any(map(str.isalnum, text)) for text in texts)


def _courtesy_for_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one side is a courtesy title and the other none: *Mr* and *Mrs* are two people."""
    return all(word in COURTESY for word in one) != all(word in COURTESY for word in other)


def _mates(document: Document) -> dict[int, int]:
    """Quotation marks and brackets in pairs, each paragraph for itself; straight marks open and close by turns."""
    found: dict[int, int] = {}
    waiting: dict[str, int] = {}
    blocks = document.tokens.blocks
    for t, text in enumerate(document.tokens.texts):
        kind = _PAIRED.get(text)
        if not kind:
            continue
        opened = waiting.pop(kind, -1)
        if opened >= 0 and blocks[opened] == blocks[t] and text not in _OPEN:
            found[opened], found[t] = t, opened
        elif text not in _CLOSE:
            waiting[kind] = t
    return found
