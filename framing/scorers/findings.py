"""Hits read against the alignment: which wording was swapped, dropped, added and kept."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from framing.model.comparison import Finding

if TYPE_CHECKING:
    from framing.model.alignment import Alignment, Edit
    from framing.model.comparison import Hit
    from framing.model.text import Document


class _Reading(NamedTuple):
    """One hit on its own: what happened to it, in which edit, and what stands on the other side."""

    kind: str
    edit: Edit | None
    other: str
    mates: tuple[str, ...]


@dataclass(slots=True)
class _Draft:
    """A finding being gathered."""

    kind: str
    a_text: str
    b_text: str
    a: list[str] = field(default_factory=list)
    b: list[str] = field(default_factory=list)
    edits: list[str] = field(default_factory=list)


def findings(alignment: Alignment, hits: tuple[Hit, ...]) -> tuple[Finding, ...]:
    """Findings in rank order: swapped and dropped and added first, by how often they repeat, then what was kept.

    Law: every hit is in exactly one finding. Repeats of one change are one finding; every kept place is one of its own.
    """
    drafts: dict[tuple[str, ...], _Draft] = {}
    placed: set[str] = set()
    for side, hit, reading in _readings(alignment, hits):
        if hit.id in placed:
            continue
        mine, theirs = (hit.text, reading.other) if side == "a" else (reading.other, hit.text)
        draft = drafts.setdefault(_key(reading.kind, hit, mine, theirs), _Draft(reading.kind, mine, theirs))
        own, others = (draft.a, draft.b) if side == "a" else (draft.b, draft.a)
        own.append(hit.id)
        free = [mate for mate in reading.mates if mate not in placed]
        others += free
        placed.update((hit.id, *free))
        if reading.edit and reading.edit.kind == "content" and reading.edit.id not in draft.edits:
            draft.edits.append(reading.edit.id)
    ranked = sorted(drafts.values(), key=lambda draft: (draft.kind == "kept", not draft.edits))
    return tuple(
        Finding(f"f{n}", d.kind, tuple(d.a), tuple(d.b), tuple(d.edits), d.a_text, d.b_text) for n, d in enumerate(ranked, 1)
    )


def _key(kind: str, hit: Hit, mine: str, theirs: str) -> tuple[str, ...]:
    return (kind, hit.id) if kind == "kept" else (kind, mine.casefold(), theirs.casefold())


def _readings(alignment: Alignment, hits: tuple[Hit, ...]) -> list[tuple[str, Hit, _Reading]]:
    """Each hit with its reading, A's before B's and the story's before the page's, so that an echo joins a change and starts none."""
    across = ({}, {})  # type: tuple[dict[int, list[int]], dict[int, list[int]]]
    for i, j, _ in alignment.links:
        across[0].setdefault(i, []).append(j)
        across[1].setdefault(j, []).append(i)
    sides = {alignment.a.siglum: 0, alignment.b.siglum: 1}
    at = tuple({i: hit for hit in hits if sides[hit.document] == k for i in range(hit.first, hit.end)} for k in (0, 1))
    edits = tuple(
        sorted((e for e in alignment.edits if (e.a, e.b)[k] is not None), key=lambda e: (e.a, e.b)[k].start)  # type: ignore[union-attr]
        for k in (0, 1)
    )
    starts = tuple([(e.a, e.b)[k].start for e in edits[k]] for k in (0, 1))  # type: ignore[union-attr]
    documents = (alignment.a, alignment.b)
    read = []
    for hit in sorted(hits, key=lambda hit: (hit.furniture, sides[hit.document], hit.first)):
        k = sides[hit.document]
        covering = edits[k][max(0, bisect_right(starts[k], hit.span.start) - 1) : bisect_right(starts[k], hit.span.end - 1)]
        others = sorted({j for i in range(hit.first, hit.end) for j in across[k].get(i, ())})
        mates = tuple(dict.fromkeys(at[1 - k][j].id for j in others if j in at[1 - k]))
        same = any(at[1 - k][j].entry == hit.entry for j in others if j in at[1 - k])
        read.append(("ab"[k], hit, _reading(k, covering, documents[1 - k], others, mates, kept=same)))
    return read


def _reading(k: int, covering: list[Edit] | tuple[Edit, ...], other: Document, others: list[int], mates: tuple[str, ...], *, kept: bool) -> _Reading:
    changed = [edit for edit in covering if edit.op not in ("equal", "move") and edit.kind in ("content", "furniture")]
    edit = min(changed, key=lambda edit: edit.op != "substitution", default=covering[0] if covering else None)
    answer = other.tokens.span(others[0], others[-1] + 1).of(other.text) if others else ""
    if kept or (others and not changed):
        return _Reading("kept", edit, answer, mates)
    beyond = None if edit is None else (edit.b if k == 0 else edit.a)
    if not others and beyond is not None and edit is not None and edit.op == "substitution":
        answer = beyond.of(other.text)
    if answer:
        return _Reading("swapped", edit, answer, mates)
    return _Reading("dropped" if k == 0 else "added", edit, "", ())
