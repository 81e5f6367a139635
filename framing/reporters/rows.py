"""Which paragraph stands beside which, and what each stretch of it is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.places import NAMED, kinds, numbers

if TYPE_CHECKING:
    from framing.model.alignment import Edit
    from framing.model.comparison import Comparison, Finding, Hit
    from framing.model.text import Block, Document

REGROUPED = 4
"""A row whose sides differ by more blanks than this, and in no edit, holds sentences that have their answer in another row."""
HELD = 0.25
"""Two paragraphs share a row when at least this share of the shorter one's words is linked to the other."""


class Stretch(NamedTuple):
    """A run of text drawn in one way.

    `role`: same, content, style, move, gap (a word of the other version is missing here: `text` is what it has there) or
    break (a paragraph ends here and not in the other version). `number` is the change's or the move's; `edit` the id of
    the edit. `hit` is the listed wording that the stretch belongs to, `finding` what became of it.
    """

    text: str
    role: str
    number: int = 0
    edit: str = ""
    hit: Hit | None = None
    finding: Finding | None = None


class Row(NamedTuple):
    """Paragraphs that answer one another; either side may be empty.

    `kind` is the block kind that names the row, `label` what it is called (headline, 1, 2–3), `state` whether its content
    differs, was moved, only its style differs, or it is the same.
    """

    label: str
    kind: str
    state: str
    a: tuple[Stretch, ...]
    b: tuple[Stretch, ...]


def rows(comparison: Comparison, changes: dict[str, int]) -> tuple[Row, ...]:
    """Rows in the order of A; what only B has stands after what precedes it in B. `changes` are their numbers by edit id."""
    sides = (_Side(comparison, 0, changes), _Side(comparison, 1, changes))
    found = []
    for left, right in _answering(comparison, sides):
        a, b = _own_gaps(sides[0].stretches(left), sides[1].stretches(right))
        kind = sides[0].kinds[left[0]] if left else sides[1].kinds[right[0]]
        found.append(Row(_name(sides, left, right), kind, _state(a, b), a, b))
    return tuple(found)


def _own_gaps(a: tuple[Stretch, ...], b: tuple[Stretch, ...]) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Keep a gap only where the row's other side holds the words: what has a row of its own needs no mark in another."""
    held = [{part.edit for part in side if part.role == "content"} for side in (b, a)]
    trimmed = [tuple(part for part in side if part.role != "gap" or part.edit in held[k]) for k, side in enumerate((a, b))]
    return trimmed[0], trimmed[1]


def _state(a: tuple[Stretch, ...], b: tuple[Stretch, ...]) -> str:
    """What differs. Text that is the same but stands beside another paragraph's words, or beside nothing, was moved."""
    roles = {stretch.role for stretch in (*a, *b)}
    if roles & {"content", "gap"}:
        return "content"
    shown = [sum(part.text.count(" ") for part in side if part.role in ("same", "style", "move")) for side in (a, b)]
    if "move" in roles or abs(shown[0] - shown[1]) > REGROUPED:
        return "move"
    return "style" if "style" in roles or not (a and b) else "same"


def _name(sides: tuple[_Side, _Side], left: list[int], right: list[int]) -> str:
    own, k = (left, 0) if left else (right, 1)
    kind = sides[k].kinds[own[0]]
    numbers = [str(sides[k].places[paragraph]) for paragraph in own if paragraph in sides[k].places]
    if kind in NAMED or not numbers:
        return kind
    return ("" if left else "B ") + "–".join(dict.fromkeys((numbers[0], numbers[-1])))


def _answering(comparison: Comparison, sides: tuple[_Side, _Side]) -> list[tuple[list[int], list[int]]]:
    """Paragraphs of A and B that answer one another, and those that nothing answers."""
    to_b, to_a = _held(comparison, sides)
    seen: set[int] = set()
    found: list[tuple[list[int], list[int]]] = []
    for p in sides[0].kinds:
        if p in seen:
            continue
        left, right, todo = {p}, set[int](), [p]
        while todo:
            for q in to_b[todo.pop()] - right:
                right.add(q)
                new = to_a[q] - left
                left |= new
                todo += new
        seen |= left
        found.append((sorted(left), sorted(right)))
    return _inserted(found, list(sides[1].kinds))


def _held(comparison: Comparison, sides: tuple[_Side, _Side]) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
    """For each paragraph of A those of B that answer it, and the other way round: linked by words that kept their place.

    A headline answers a headline and a byline a byline, however much it was rewritten.
    """
    of_token = [side.paragraph_of for side in sides]
    moved = comparison.alignment.moved_tokens
    weight: Counter[tuple[int, int]] = Counter()
    for i, j, _ in comparison.alignment.links:
        if i not in moved and comparison.a.is_word[i] and of_token[0][i] in sides[0].kinds and of_token[1][j] in sides[1].kinds:
            weight[of_token[0][i], of_token[1][j]] += 1
    to_b, to_a = defaultdict[int, set[int]](set), defaultdict[int, set[int]](set)
    for (p, q), n in weight.items():
        if n >= HELD * max(1, min(sides[0].words[p], sides[1].words[q])):
            to_b[p].add(q)
            to_a[q].add(p)
    for kind in ("headline", "subhead", "byline"):
        left, right = ([p for p, of in sides[k].kinds.items() if of == kind] for k in (0, 1))
        if len(left) == len(right) == 1 and not to_b[left[0]] and not to_a[right[0]]:
            to_b[left[0]], to_a[right[0]] = {right[0]}, {left[0]}
    return to_b, to_a


def _inserted(found: list[tuple[list[int], list[int]]], order: list[int]) -> list[tuple[list[int], list[int]]]:
    """Give every paragraph of B that nothing answers a row of its own, after the row of what precedes it in B."""
    home = {q: n for n, (_, right) in enumerate(found) for q in right}
    after: dict[int, list[int]] = defaultdict(list)
    last = -1
    for q in order:
        if q in home:
            last = home[q]
        else:
            after[last].append(q)
    ordered: list[tuple[list[int], list[int]]] = [([], [q]) for q in after[-1]]
    for n, row in enumerate(found):
        ordered += [row, *(([], [q]) for q in after[n])]
    return ordered


class _Side:
    """One version, cut into paragraphs and stretches."""

    def __init__(self, comparison: Comparison, k: int, changes: dict[str, int]) -> None:
        self.document: Document = (comparison.a, comparison.b)[k]
        self.comparison, self.k, self.changes = comparison, k, changes
        blocks = self.document.blocks
        self.paragraph_of = [blocks[block].paragraph for block in self.document.tokens.blocks]
        self.kinds = kinds(self.document)
        self.places = numbers(self.kinds)
        self.words = Counter(p for p, word in zip(self.paragraph_of, self.document.is_word, strict=True) if word)
        own = [edit for edit in comparison.alignment.edits if (edit.a, edit.b)[k]]
        self.edits = sorted(own, key=lambda edit: (edit.a, edit.b)[k])  # type: ignore[arg-type,return-value]
        self.starts = [(edit.a, edit.b)[k].start for edit in self.edits]  # type: ignore[union-attr]
        siglum = "AB"[k]
        self.hits = [hit for hit in comparison.hits if hit.document == siglum and hit.group != "structural"]
        self.findings = {h: finding for finding in comparison.findings for h in (*finding.a, *finding.b)}
        self.hit_starts, self.hit_ends = [hit.span.start for hit in self.hits], [hit.span.end for hit in self.hits]
        self.missing = sorted(self._missing(), key=lambda gap: gap[0])
        self.missing_at = [at for at, _ in self.missing]
        self.of_paragraph: dict[int, list[Block]] = defaultdict(list)
        for block in blocks:
            if not block.set_aside:
                self.of_paragraph[block.paragraph].append(block)

    def _missing(self) -> list[tuple[int, Edit]]:
        """Where in this text the other version has words that this one lacks: offset and edit."""
        found, at = [], 0
        for edit in self.comparison.alignment.edits:
            here, there = (edit.a, edit.b) if self.k == 0 else (edit.b, edit.a)
            if here is not None and there is not None and not edit.move:
                at = here.end
            elif here is None and edit.kind == "content":
                found.append((at, edit))
        return found

    def stretches(self, paragraphs: list[int]) -> tuple[Stretch, ...]:
        """The stretches of `paragraphs`, page furniture left out, breaks between them marked."""
        found: list[Stretch] = []
        for n, paragraph in enumerate(paragraphs):
            if n:
                found.append(Stretch("¶", "break"))
            for block in self.of_paragraph[paragraph]:
                found += self._cut(block.span.start, block.span.end)
        while found and not found[-1].text.strip() and found[-1].role in ("same", "style"):
            found.pop()
        return tuple(found)

    def _cut(self, start: int, end: int) -> list[Stretch]:
        """Stretches of one block: cut where an edit or a listed wording begins or ends."""
        edits = self.edits[max(0, bisect_right(self.starts, start) - 1) : bisect_right(self.starts, end - 1)]
        hits = self.hits[bisect_right(self.hit_ends, start) : bisect_left(self.hit_starts, end)]
        missing = self.missing[bisect_left(self.missing_at, start) : bisect_right(self.missing_at, end)]
        gaps = [(at, edit) for at, edit in missing if start < at or at == start == 0]
        cuts = {start, end, *(at for at, _ in gaps)}
        cuts.update(x for edit in edits for x in self._ends(edit) if start < x < end)
        cuts.update(x for hit in hits for x in (hit.span.start, hit.span.end) if start < x < end)
        ordered = sorted(cuts)
        gaps_at: dict[int, list[Edit]] = defaultdict(list)
        for at, edit in gaps:
            gaps_at[at].append(edit)
        found: list[Stretch] = []
        for one, other in zip(ordered, [*ordered[1:], end], strict=True):
            found += [Stretch(self._there(edit), "gap", self.changes.get(edit.id, 0), edit.id) for edit in gaps_at.get(one, ())]
            if one < other:
                found.append(self._stretch(one, other))
        return found

    def _ends(self, edit: Edit) -> tuple[int, int]:
        span = (edit.a, edit.b)[self.k]
        return (span.start, span.end) if span else (0, 0)

    def _there(self, edit: Edit) -> str:
        span, document = (edit.b, self.comparison.b) if self.k == 0 else (edit.a, self.comparison.a)
        return " ".join(span.of(document.text).split()) if span else ""

    def _stretch(self, start: int, end: int) -> Stretch:
        edit = self.edits[bisect_right(self.starts, start) - 1]
        at = bisect_right(self.hit_ends, start)
        hit = self.hits[at] if at < len(self.hits) and self.hits[at].span.start <= start else None
        text = self.document.text[start:end]
        role = "same"
        if edit.kind in ("content", "style"):
            role = edit.kind
        elif edit.move:
            role = "move"
        number = self.changes.get(edit.id, 0) if role == "content" else edit.move
        return Stretch(text, role, number, edit.id, hit, self.findings.get(hit.id) if hit else None)
