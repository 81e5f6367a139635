"""Hits read against the alignment: which wording was swapped, dropped, added and kept."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from framing.model.comparison import Finding

if TYPE_CHECKING:
    from framing.model.alignment import Alignment, Edit
    from framing.model.comparison import Hit
    from framing.model.text import Span


class _Reading(NamedTuple):
    """Hits that answer one another, or one that nothing answers: what became of them, in which edits, and both wordings."""

    kind: str
    a_text: str
    b_text: str
    hits: tuple[list[Hit], list[Hit]]
    edits: list[str]


FEW_WORDS = 6
"""A wording that no word answers is swapped for what was put in its place, where that is no longer than this; else it was dropped."""


class _Draft:
    """A finding being gathered."""

    def __init__(self, kind: str, a_text: str, b_text: str) -> None:
        self.kind, self.a_text, self.b_text = kind, a_text, b_text
        self.a: list[str] = []
        self.b: list[str] = []
        self.edits: dict[str, None] = {}


def findings(alignment: Alignment, hits: tuple[Hit, ...]) -> tuple[Finding, ...]:
    """Findings in rank order: what was swapped, dropped and added first, then what was kept, each in the order of the text.

    Law: every hit is in exactly one finding. Repeats of one change are one finding; every kept place is one of its own.
    An echo of a change on page furniture joins its finding; a wording that only the page has is a finding without an edit.
    """
    drafts: dict[tuple[str, ...], _Draft] = {}
    for reading in _Reader(alignment, hits).readings():
        a, b = ([hit.id for hit in side] for side in reading.hits)
        key = (reading.kind, *a, *b) if reading.kind == "kept" else (reading.kind, reading.a_text.casefold(), reading.b_text.casefold())
        draft = drafts.setdefault(key, _Draft(reading.kind, reading.a_text, reading.b_text))
        draft.a += a
        draft.b += b
        draft.edits.update(dict.fromkeys(reading.edits))
    ranked = sorted(drafts.values(), key=lambda draft: (draft.kind == "kept", not draft.edits))
    return tuple(Finding(f"f{n}", d.kind, tuple(d.a), tuple(d.b), tuple(d.edits), d.a_text, d.b_text) for n, d in enumerate(ranked, 1))


class _Reader:
    """One pair with its hits: who stands where, and what answers it."""

    def __init__(self, alignment: Alignment, hits: tuple[Hit, ...]) -> None:
        self.documents = (alignment.a, alignment.b)
        self.hits = sorted(hits, key=lambda hit: (hit.furniture, hit.document, hit.first))
        self.side = {alignment.a.siglum: 0, alignment.b.siglum: 1}
        self.at: tuple[dict[int, Hit], dict[int, Hit]] = ({}, {})
        for hit in hits:
            self.at[self.side[hit.document]].update(dict.fromkeys(range(hit.first, hit.end), hit))
        self.across: tuple[dict[int, list[int]], dict[int, list[int]]] = (defaultdict(list), defaultdict(list))
        for i, j, _ in alignment.links:
            if i in self.at[0] or j in self.at[1]:
                self.across[0][i].append(j)
                self.across[1][j].append(i)
        self.edits = tuple(sorted((e for e in alignment.edits if _span(e, k)), key=lambda e: _start(e, k)) for k in (0, 1))
        self.starts = tuple([_start(edit, k) for edit in self.edits[k]] for k in (0, 1))

    def readings(self) -> list[_Reading]:
        """Every hit in exactly one reading, the story's before the page's."""
        read: list[_Reading] = []
        placed: set[str] = set()
        for hit in self.hits:
            if hit.id not in placed:
                tokens = self._answering(hit)
                read.append(self._reading(tokens))
                placed.update(met.id for side in read[-1].hits for met in side)
        return read

    def _answering(self, hit: Hit) -> tuple[set[int], set[int]]:
        """Tokens of both versions that hang together with `hit` by links and by further hits."""
        tokens: tuple[set[int], set[int]] = (set(), set())
        todo = [(self.side[hit.document], t) for t in range(hit.first, hit.end)]
        while todo:
            k, t = todo.pop()
            if t in tokens[k]:
                continue
            tokens[k].add(t)
            todo += [(1 - k, u) for u in self.across[k].get(t, ())]
            met = self.at[k].get(t)
            if met:
                todo += [(k, u) for u in range(met.first, met.end)]
        return tokens

    def _reading(self, tokens: tuple[set[int], set[int]]) -> _Reading:
        a, b = ([self.at[k][t] for t in sorted(tokens[k]) if t in self.at[k] and self.at[k][t].first == t] for k in (0, 1))
        touched = {edit.id: edit for k in (0, 1) for edit in self._covering(k, tokens[k])}
        changed = [edit for edit in touched.values() if edit.kind in ("content", "furniture")]
        texts = [self._text(k, tokens[k]) for k in (0, 1)]
        for edit in changed:
            for k in (0, 1):
                span = _span(edit, k)
                if not texts[k] and edit.op == "substitution" and span and len(span.of(self.documents[k].text).split()) <= FEW_WORDS:
                    texts[k] = span.of(self.documents[k].text)
        same = {hit.entry for hit in a} & {hit.entry for hit in b}
        kept = bool(same) or (all(tokens) and not changed)
        kind = "kept" if kept else "swapped" if all(texts) else "dropped" if texts[0] else "added"
        content = [edit.id for edit in changed if edit.kind == "content"]
        return _Reading(kind, texts[0], texts[1], (a, b), content)

    def _covering(self, k: int, tokens: set[int]) -> list[Edit]:
        of = self.documents[k].tokens.starts
        return [self.edits[k][bisect_right(self.starts[k], of[t]) - 1] for t in sorted(tokens)]

    def _text(self, k: int, tokens: set[int]) -> str:
        return self.documents[k].tokens.span(min(tokens), max(tokens) + 1).of(self.documents[k].text) if tokens else ""


def _span(edit: Edit, k: int) -> Span | None:
    return (edit.a, edit.b)[k]


def _start(edit: Edit, k: int) -> int:
    span = _span(edit, k)
    return span.start if span else -1
