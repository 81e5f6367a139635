"""A comparison as a person reads it: numbered changes, paired paragraphs, counts. Prepared here once, drawn elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.otherwise import Otherwise, otherwise
from framing.reporters.rows import Row, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from framing.model.alignment import Edit
    from framing.model.comparison import Comparison, Finding, Hit
    from framing.model.lexicon import Category, Entry
    from framing.model.text import Document, Span


class Change(NamedTuple):
    """One kind of content change; `number` is its rank and its name everywhere in a report.

    `a_text` and `b_text` are the wordings with white space folded, empty where nothing stands; `edits` are all places,
    `where` their labels (headline, 1, 2–3), `kinds` the kinds of block they stand in; `findings` and the `hits` of them that stand in it
    say what the lexicon lists of it, `voices` whose words those are.
    """

    number: int
    op: str
    a_text: str
    b_text: str
    edits: tuple[Edit, ...]
    where: tuple[str, ...]
    kinds: tuple[str, ...]
    findings: tuple[Finding, ...]
    hits: tuple[Hit, ...]
    voices: tuple[str, ...]

    @property
    def times(self) -> int:
        """At how many places it was made."""
        return len(self.edits)


class Glossed(NamedTuple):
    """An entry that was met, with its category, the wording first met, and its hits in each story (page furniture left out)."""

    entry: Entry
    category: Category
    text: str
    a: int
    b: int


class View(NamedTuple):
    """Everything a report shows of a comparison.

    `style` counts edits, `moves` moved stretches, `shared` the words of A that stand in B too; `loaded` and `kept`
    count hits of the loaded group in the stories; `furniture` are the lines set aside on each side; `otherwise` is what
    they tell otherwise with words that no list holds.
    """

    comparison: Comparison
    changes: tuple[Change, ...]
    rows: tuple[Row, ...]
    glossary: tuple[Glossed, ...]
    shared: int
    style: int
    moves: int
    loaded: tuple[int, int]
    kept: int
    furniture: tuple[tuple[str, ...], tuple[str, ...]]
    otherwise: tuple[Otherwise, ...]

    @property
    def related(self) -> bool:
        """Whether the two texts share enough words to be called versions of one another."""
        return self.comparison.alignment.share >= RELATED


RELATED = 0.1
"""Share of linked words below which a report says that the texts are hardly versions of one another."""


def view(comparison: Comparison) -> View:
    """Prepare `comparison` for any reporter; law: every content edit stands in exactly one change."""
    of_edit = _findings_by_edit(comparison)
    groups = _groups(comparison, of_edit)
    table = rows(comparison, {edit.id: n for n, edits in enumerate(groups, 1) for edit in edits})
    where = {part.edit: row for row in table for part in (*row.a, *row.b) if part.role in ("content", "gap")}
    edits = comparison.alignment.edits
    counted = [hit for hit in comparison.hits if hit.group == "loaded" and not hit.furniture]
    loaded = {hit.id for hit in counted}
    return View(
        comparison=comparison,
        changes=tuple(_Changes(comparison, of_edit, where).change(n, edits) for n, edits in enumerate(groups, 1)),
        rows=table,
        glossary=_glossary(comparison),
        shared=comparison.alignment.shared_words,
        style=sum(edit.kind == "style" for edit in edits),
        moves=len({edit.move for edit in edits if edit.move}),
        loaded=(sum(hit.document == "A" for hit in counted), sum(hit.document == "B" for hit in counted)),
        kept=sum(min(sum(h in loaded for h in side) for side in (f.a, f.b)) for f in comparison.findings if f.kind == "kept"),
        furniture=(_furniture(comparison.a), _furniture(comparison.b)),
        otherwise=otherwise(comparison),
    )


def _findings_by_edit(comparison: Comparison) -> dict[str, list[Finding]]:
    """Findings of listed wording by the edits that made them; those of structure have a table of their own."""
    of_edit: dict[str, list[Finding]] = {}
    structural = {hit.id for hit in comparison.hits if hit.group == "structural"}
    for finding in comparison.findings:
        for edit in () if structural.intersection((*finding.a, *finding.b)) else finding.edits:
            of_edit.setdefault(edit, []).append(finding)
    return of_edit


def _groups(comparison: Comparison, of_edit: dict[str, list[Finding]]) -> list[list[Edit]]:
    """Content edits, repeats together: those of listed wording first, then by how often, in the order of A."""
    gathered: dict[tuple[str, str, str], list[Edit]] = {}
    for edit in comparison.alignment.edits:
        if edit.kind == "content":
            texts = folded(edit.a, comparison.a), folded(edit.b, comparison.b)
            gathered.setdefault((edit.op, texts[0].casefold(), texts[1].casefold()), []).append(edit)

    def rank(edits: list[Edit]) -> tuple[bool, int]:
        return not any(finding.kind != "kept" for edit in edits for finding in of_edit.get(edit.id, ())), -len(edits)

    return sorted(gathered.values(), key=rank)


class _Changes:
    """What the changes of one comparison share: hits by id, findings and rows by edit, where blocks begin."""

    def __init__(self, comparison: Comparison, of_edit: dict[str, list[Finding]], where: dict[str, Row]) -> None:
        self.comparison, self.of_edit, self.where = comparison, of_edit, where
        self.hits = {hit.id: hit for hit in comparison.hits}
        self.blocks = tuple([block.span.start for block in document.blocks] for document in (comparison.a, comparison.b))

    def change(self, number: int, edits: list[Edit]) -> Change:
        """The change that `edits` made, each at its place."""
        findings = tuple({finding.id: finding for edit in edits for finding in self.of_edit.get(edit.id, ())}.values())
        within = inside(edits)
        own = [hit for finding in findings for h in (*finding.a, *finding.b) if within(hit := self.hits[h])]
        return Change(
            number=number,
            op=edits[0].op,
            a_text=folded(edits[0].a, self.comparison.a),
            b_text=folded(edits[0].b, self.comparison.b),
            edits=tuple(edits),
            where=tuple(dict.fromkeys(at.label for edit in edits if (at := self.where.get(edit.id)))),
            kinds=tuple(dict.fromkeys(map(self._kind, edits))),
            findings=findings,
            hits=tuple(own),
            voices=tuple(dict.fromkeys(hit.voice for hit in own)),
        )

    def _kind(self, edit: Edit) -> str:
        """The kind of block an edit stands in, in A if it stands there."""
        k = 0 if edit.a else 1
        span = edit.a or edit.b
        document = (self.comparison.a, self.comparison.b)[k]
        return document.blocks[bisect_right(self.blocks[k], span.start) - 1].kind if span else "body"


def inside(edits: Iterable[Edit]) -> Callable[[Hit], bool]:
    """A test of hits: whether one overlaps one of `edits` in its own version."""
    spans = {"A": sorted(edit.a for edit in edits if edit.a), "B": sorted(edit.b for edit in edits if edit.b)}
    starts = {siglum: [span.start for span in own] for siglum, own in spans.items()}

    def within(hit: Hit) -> bool:
        at = bisect_left(starts[hit.document], hit.span.end) - 1
        return at >= 0 and hit.span.start < spans[hit.document][at].end

    return within


def folded(span: Span | None, document: Document) -> str:
    """The words of a span with white space folded; empty for None."""
    return " ".join(span.of(document.text).split()) if span else ""


def _glossary(comparison: Comparison) -> tuple[Glossed, ...]:
    """Entries met in the stories: those that differ first, then by how often they were met."""
    categories = {category.id: category for category in comparison.categories}
    found = []
    of_entry: dict[str, list[Hit]] = {}
    for hit in comparison.hits:
        if not hit.furniture:
            of_entry.setdefault(hit.entry, []).append(hit)
    for entry in comparison.entries:
        own = of_entry.get(entry.id)
        if own:
            a = sum(hit.document == "A" for hit in own)
            text = min((hit.text for hit in own), key=lambda word: (not word.islower(), len(word)))
            found.append(Glossed(entry, categories[entry.category], text, a, len(own) - a))
    return tuple(sorted(found, key=lambda gloss: (gloss.a == gloss.b, -abs(gloss.a - gloss.b), -gloss.a - gloss.b, gloss.text)))


def _furniture(document: Document) -> tuple[str, ...]:
    """The lines of a page that were set aside, marks of markup left out."""
    lines = [folded(block.span, document) for block in document.blocks if block.set_aside]
    return tuple(line for line in lines if any(map(str.isalnum, line)))
