"""A comparison as a person reads it: numbered changes, paired paragraphs, counts. Prepared here once, drawn elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.rows import Row, rows

if TYPE_CHECKING:
    from framing.model.alignment import Edit
    from framing.model.comparison import Comparison, Finding, Hit
    from framing.model.lexicon import Category, Entry
    from framing.model.text import Document, Span


class Change(NamedTuple):
    """One kind of content change; `number` is its rank and its name everywhere in a report.

    `a_text` and `b_text` are the wordings with white space folded, empty where nothing stands; `edits` are all places,
    `where` their labels (headline, 1, 2–3), `kinds` the kinds of block they stand in; `findings` and `entries` say what
    the lexicon lists of it.
    """

    number: int
    op: str
    a_text: str
    b_text: str
    edits: tuple[Edit, ...]
    where: tuple[str, ...]
    kinds: tuple[str, ...]
    findings: tuple[Finding, ...]
    entries: tuple[Entry, ...]
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
    quoted: int


class View(NamedTuple):
    """Everything a report shows of a comparison.

    `style`, `layout` are edits, `moves` moved stretches, `shared` the words of A that stand in B too; `loaded` and `kept`
    count hits of the loaded group in the stories; `furniture` are the lines set aside on each side.
    """

    comparison: Comparison
    changes: tuple[Change, ...]
    rows: tuple[Row, ...]
    glossary: tuple[Glossed, ...]
    shared: int
    style: int
    layout: int
    moves: int
    loaded: tuple[int, int]
    kept: int
    furniture: tuple[tuple[str, ...], tuple[str, ...]]

    @property
    def wordings(self) -> tuple[Change, ...]:
        """The changes that touch a listed wording: what a report puts in its headline."""
        return tuple(change for change in self.changes if change.findings)

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
    hits = {hit.id: hit for hit in comparison.hits}
    kept = [hits[h] for finding in comparison.findings if finding.kind == "kept" for h in finding.a]
    edits = comparison.alignment.edits
    counted = [hit for hit in comparison.hits if hit.group == "loaded" and not hit.furniture]
    return View(
        comparison=comparison,
        changes=tuple(_change(n, edits, of_edit, where, comparison) for n, edits in enumerate(groups, 1)),
        rows=table,
        glossary=_glossary(comparison),
        shared=comparison.alignment.shared_words,
        style=sum(edit.kind == "style" for edit in edits),
        layout=sum(edit.kind == "layout" and not edit.move and _breaks(edit, comparison) for edit in edits),
        moves=len({edit.move for edit in edits if edit.move}),
        loaded=(sum(hit.document == "A" for hit in counted), sum(hit.document == "B" for hit in counted)),
        kept=sum(hit.group == "loaded" and not hit.furniture for hit in kept),
        furniture=(_furniture(comparison.a), _furniture(comparison.b)),
    )


def _breaks(edit: Edit, comparison: Comparison) -> bool:
    """Whether a layout edit breaks or joins lines, rather than taking along the space of a word that went."""
    sides = ((edit.a, comparison.a), (edit.b, comparison.b))
    return any(span is not None and "\n" in span.of(document.text) for span, document in sides)


def _findings_by_edit(comparison: Comparison) -> dict[str, list[Finding]]:
    of_edit: dict[str, list[Finding]] = {}
    for finding in comparison.findings:
        for edit in finding.edits:
            of_edit.setdefault(edit, []).append(finding)
    return of_edit


def _groups(comparison: Comparison, of_edit: dict[str, list[Finding]]) -> list[list[Edit]]:
    """Content edits, repeats together: listed wording that was swapped or dropped first, then added, then the rest, in order."""
    gathered: dict[tuple[str, str, str], list[Edit]] = {}
    for edit in comparison.alignment.edits:
        if edit.kind == "content":
            texts = folded(edit.a, comparison.a), folded(edit.b, comparison.b)
            gathered.setdefault((edit.op, texts[0].casefold(), texts[1].casefold()), []).append(edit)

    def rank(edits: list[Edit]) -> tuple[bool, bool, int]:
        found = [finding for edit in edits for finding in of_edit.get(edit.id, ())]
        return not found, all(finding.kind == "added" for finding in found), -len(edits)

    return sorted(gathered.values(), key=rank)


def _change(number: int, edits: list[Edit], of_edit: dict[str, list[Finding]], where: dict[str, Row], comparison: Comparison) -> Change:
    findings = tuple(dict.fromkeys(finding for edit in edits for finding in of_edit.get(edit.id, ())))
    hits = {hit.id: hit for hit in comparison.hits}
    own = [hits[h] for finding in findings for h in (*finding.a, *finding.b) if _within(hits[h], edits)]
    entries = {entry.id: entry for entry in comparison.entries}
    return Change(
        number=number,
        op=edits[0].op,
        a_text=folded(edits[0].a, comparison.a),
        b_text=folded(edits[0].b, comparison.b),
        edits=tuple(edits),
        where=tuple(dict.fromkeys(at.label for edit in edits if (at := where.get(edit.id)))),
        kinds=tuple(dict.fromkeys(_kind(edit, comparison) for edit in edits)),
        findings=findings,
        entries=tuple(entries[key] for key in dict.fromkeys(hit.entry for hit in own)),
        voices=tuple(dict.fromkeys(hit.voice for hit in own)),
    )


def _within(hit: Hit, edits: list[Edit]) -> bool:
    spans = [edit.a if hit.document == "A" else edit.b for edit in edits]
    return any(span is not None and span.start < hit.span.end and hit.span.start < span.end for span in spans)


def _kind(edit: Edit, comparison: Comparison) -> str:
    """The kind of block an edit stands in, in A if it stands there."""
    span, document = (edit.a, comparison.a) if edit.a else (edit.b, comparison.b)
    return next((block.kind for block in document.blocks if span and block.span.start <= span.start < block.span.end), "body")


def folded(span: Span | None, document: Document) -> str:
    """The words of a span with white space folded; empty for None."""
    return " ".join(span.of(document.text).split()) if span else ""


def _glossary(comparison: Comparison) -> tuple[Glossed, ...]:
    """Entries met in the stories: those that differ first, then by how often they were met."""
    categories = {category.id: category for category in comparison.categories}
    found = []
    for entry in comparison.entries:
        own = [hit for hit in comparison.hits if hit.entry == entry.id and not hit.furniture]
        if own:
            a = sum(hit.document == "A" for hit in own)
            quoted = sum(hit.voice in ("quoted", "scare") for hit in own)
            text = min((hit.text for hit in own), key=lambda word: (not word.islower(), len(word)))
            found.append(Glossed(entry, categories[entry.category], text, a, len(own) - a, quoted))
    return tuple(sorted(found, key=lambda gloss: (gloss.a == gloss.b, -abs(gloss.a - gloss.b), -gloss.a - gloss.b, gloss.text)))


def _furniture(document: Document) -> tuple[str, ...]:
    """The lines of a page that were set aside, marks of markup left out."""
    lines = [folded(block.span, document) for block in document.blocks if block.set_aside]
    return tuple(line for line in lines if any(map(str.isalnum, line)))
