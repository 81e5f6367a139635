"""The page: a comparison as one HTML file that asks nothing of any network."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from framing import __version__
from framing.reporters.barcode import barcode, percent
from framing.reporters.citation import bibtex
from framing.reporters.counts import counts
from framing.reporters.otherwise import VOICES
from framing.reporters.runs import Body
from framing.reporters.summary import pinned
from framing.reporters.templates import digest, environment, source, style
from framing.reporters.view import folded, view
from framing.reporters.wordings import explained, swaps, told

if TYPE_CHECKING:
    from framing.model.comparison import Comparison
    from framing.model.text import Document
    from framing.reporters.runs import DrawnRow

TABLE = 15
"""A table of more changes than this shows the first twelve and opens for the rest."""

FIRST = 12

STAMP = 60
"""A time stamp is shown up to so many characters."""

FOLD_WORDS = 20_000
"""From so many words in both texts on, runs of identical paragraphs are folded."""


def page(comparison: Comparison) -> bytes:
    """`comparison` as a self-contained HTML page, UTF-8. Same comparison, same bytes.

    Every word of the articles, their names and the lexicon goes through the escaping template engine; the page's one
    style and one script are named by their hashes in its content security policy, so nothing else can run or load.

    >>> import framing
    >>> a, b = framing.document("The <b>regime</b> fell."), framing.document("The <b>government</b> fell.")
    >>> b"&lt;b&gt;" in page(framing.compare(a, b))
    True
    """
    rules, script = style("page.css", comparison.signature), source("page.js")
    template = environment().get_template("page.html.jinja")
    html = template.render(
        **_prepared(comparison),
        style=rules,
        script=script,
        style_hash=digest(rules),
        script_hash=digest(script),
        version=__version__,
    )
    return html.encode("utf-8", "replace")


def _prepared(comparison: Comparison) -> dict[str, Any]:
    """Everything the template shows, under the names it uses."""
    seen = view(comparison)
    body = Body.of(seen)
    glossary = explained(seen)
    anchors = {item.gloss.entry.id: item.anchor for _, own in glossary for item in own}
    table = told(seen)
    first = len(table) if len(table) <= TABLE else FIRST
    bars = barcode(seen)
    parts = dict(part.partition(":")[::2] for part in comparison.signature.split("|"))
    return {
        "view": seen,
        "a": comparison.a,
        "b": comparison.b,
        "names": (comparison.a.name or "Text A", comparison.b.name or "Text B"),
        "told": tuple(_about(document) for document in (comparison.a, comparison.b)),
        "same": comparison.a.text == comparison.b.text,
        "swaps": swaps(seen),
        "table": (table[:first], table[first:]),
        "bars": bars,
        "places": sum(change.times for change in seen.changes),
        "percent": percent,
        "bells": _bells(comparison),
        "kept": _kept(comparison),
        "stayed": {h for finding in comparison.findings if finding.kind == "kept" for h in (*finding.a, *finding.b)},
        "groups": _folded(body.rows, comparison),
        "body": body,
        "anchors": anchors,
        "glossary": glossary,
        "categories": {category.id: category for category in comparison.categories},
        "voices": VOICES,
        "lexicon": parts.get("lex", ""),
        "pinned": pinned(comparison.alignment),
        "bibtex": bibtex(comparison.signature),
        "counts": counts(comparison.measures, comparison.categories),
    }


def _about(document: Document) -> dict[str, str]:
    """Headline and time stamp of one text as they stand in it, without marks of markup; empty where it has none."""
    texts = {kind: [folded(block.span, document) for block in document.blocks if block.kind == kind] for kind in ("headline", "timestamp")}
    stamp = next((text for text in texts["timestamp"] if any(map(str.isdigit, text))), "")
    return {"headline": " ".join(texts["headline"]).strip("*#_ "), "stamp": stamp.strip("()*_ ")[:STAMP]}


def _bells(comparison: Comparison) -> tuple[tuple[str, int, int], ...]:
    """Title of each loaded category that was met, with its hits in A and in B."""
    counts = {measure.name: measure.counts for measure in comparison.measures}
    loaded = [category for category in comparison.categories if category.group == "loaded"]
    return tuple((c.title, *counts[key]) for c in loaded if (key := f"loaded/{c.id}") in counts)  # type: ignore[misc]


def _kept(comparison: Comparison) -> dict[str, int]:
    """Hits of A's story that B keeps, by group."""
    kept = {h for finding in comparison.findings if finding.kind == "kept" and finding.b for h in finding.a}
    own = [hit.group for hit in comparison.hits if hit.id in kept and not hit.furniture]
    return {group: own.count(group) for group in ("loaded", "epistemic", "structural")}


def _folded(rows: list[DrawnRow], comparison: Comparison) -> tuple[tuple[str, tuple[DrawnRow, ...]], ...]:
    """Rows, and in long texts runs of identical rows under a line that opens them."""
    if comparison.a.counts["words"] + comparison.b.counts["words"] < FOLD_WORDS:
        return (("", tuple(rows)),)
    runs = [tuple(group) for _, group in groupby(rows, key=lambda drawn: drawn.row.state == "same")]
    return tuple((f"{len(run)} identical paragraphs" if run[0].row.state == "same" and len(run) > 1 else "", run) for run in runs)
