"""Findings and hits as tables: CSV and TSV for a spreadsheet or a statistics program, Markdown for a text."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from framing.errors import UsageError
from framing.model.comparison import Comparison
from framing.reporters.places import places, where
from framing.reporters.summary import summary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from framing.model.comparison import Finding, Hit, Score
    from framing.model.lexicon import Entry

FINDINGS = (
    "finding", "kind", "version", "text", "other_text", "entry", "category", "group", "strength", "voice",
    "speaker", "target", "count", "start", "end", "places", "where", "reason",
)  # fmt: skip
"""Header of the table of findings."""

HITS = (
    "document", "hit", "text", "entry", "category", "group", "strength", "voice",
    "speaker", "target", "start", "end", "where", "before", "after", "reason",
)  # fmt: skip
"""Header of the table of hits."""

CONTEXT = 60
"""How many characters before and after a hit are told."""

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+!|~^$])")


def csv_table(value: Comparison | Score) -> bytes:
    """The table of findings of a comparison, or of hits of a score, as RFC 4180 CSV with LF, UTF-8.

    >>> import framing
    >>> pair = framing.document("They were martyred."), framing.document("They were killed.")
    >>> csv_table(framing.compare(*pair)).decode().splitlines()[1].split(",")[:5]
    ['f1', 'swapped', 'A', 'martyred', 'killed']
    """
    return written(*_table(value), ",")


def tsv_table(value: Comparison | Score) -> bytes:
    """The same table with tabs between its cells."""
    return written(*_table(value), "\t")


def hits_table(scores: Iterable[Score], *, delimiter: str = ",") -> bytes:
    """Hits of several documents in one table."""
    return written(HITS, [row for score in scores for row in _hits(score)], delimiter)


def _table(value: Comparison | Score) -> tuple[Sequence[str], Iterable[Sequence[str]]]:
    return (FINDINGS, _findings(value)) if isinstance(value, Comparison) else (HITS, _hits(value))


def _findings(comparison: Comparison) -> list[tuple[str, ...]]:
    """One row for each finding and version in which it has hits; `start` and `end` are of the first, `places` of all."""
    hits = {hit.id: hit for hit in comparison.hits}
    entries = {entry.id: entry for entry in comparison.entries}
    versions = [("A", comparison.a, places(comparison.a)), ("B", comparison.b, places(comparison.b))]
    found = []
    for finding in comparison.findings:
        for (version, document, labels), ids in zip(versions, (finding.a, finding.b), strict=True):
            own = [hits[h] for h in ids]
            if own:
                found.append(_finding(finding, version, own, (entries[own[0].entry], where(document, labels, own))))
    return found


def _finding(finding: Finding, version: str, own: list[Hit], told: tuple[Entry, str]) -> tuple[str, ...]:
    mine, other = (finding.a_text, finding.b_text) if version == "A" else (finding.b_text, finding.a_text)
    entry, labels = told
    whose = [(hit.voice, hit.speaker or "", hit.target or "") for hit in own]
    voices, speakers, targets = ("; ".join(dict.fromkeys(filter(None, column))) for column in zip(*whose, strict=True))
    spans = [hit.span for hit in own]
    return (
        finding.id, finding.kind, version, mine, other, entry.id, entry.category, entry.group, str(entry.strength), voices,
        speakers, targets, str(len(own)), str(spans[0].start), str(spans[0].end), "; ".join(f"{span.start}–{span.end}" for span in spans),
        labels, entry.reason,
    )  # fmt: skip


def _hits(score: Score) -> list[tuple[str, ...]]:
    entries = {entry.id: entry for entry in score.entries}
    document = score.document
    labels = places(document)
    found: list[tuple[str, ...]] = []
    for hit in score.hits:
        entry, (start, end) = entries[hit.entry], (hit.span.start, hit.span.end)
        before, after = document.text[max(0, start - CONTEXT) : start], document.text[end : end + CONTEXT]
        found.append((
            document.name or document.source, hit.id, hit.text, entry.id, entry.category, entry.group, str(entry.strength), hit.voice,
            hit.speaker or "", hit.target or "", str(start), str(end), where(document, labels, (hit,)), before, after, entry.reason,
        ))  # fmt: skip
    return found


def written(header: Sequence[str], rows: Iterable[Sequence[str | float | None]], delimiter: str = ",") -> bytes:
    """A table as RFC 4180 CSV with LF, UTF-8; no text in it is a formula, numbers stay numbers, None is an empty cell."""
    page = io.StringIO()
    writer = csv.writer(page, delimiter=delimiter, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([[safe_cell(one) if isinstance(one, str) else one for one in row] for row in rows])
    return page.getvalue().encode("utf-8", "backslashreplace")


def safe_cell(text: str) -> str:
    r"""A cell on one line that no spreadsheet takes for a formula; white space is folded, so none begins with a tab or an end of line.

    >>> safe_cell("\t=HYPERLINK(1)"), safe_cell("end the\n\nmission"), safe_cell("so-called")
    ("'=HYPERLINK(1)", 'end the mission', 'so-called')
    """
    folded = " ".join(text.split()).replace("\0", "␀")
    return f"'{folded}" if folded.startswith(FORMULA) else folded


def markdown(value: Comparison | Score) -> bytes:
    """The content changes of a comparison as a Markdown table, with the counts above it and the signature below.

    Raises UsageError for a score: its hits are a table for a spreadsheet (csv, tsv).

    >>> import framing
    >>> pair = framing.document("They were martyred."), framing.document("They were killed.")
    >>> print(markdown(framing.compare(*pair)).decode().splitlines()[4])
    | 1 | martyred | killed | Harsher word → not listed | 1 |
    """
    if not isinstance(value, Comparison):
        raise UsageError("md shows comparisons only", mend="use json, csv, tsv or txt for a score")
    told = summary(value)
    names = [f"{version.siglum} {version.name}".strip() for version in told.versions]
    counts = [f"{name}: {version.words:,} words, {version.loaded:,} loaded" for name, version in zip(names, told.versions, strict=True)]
    lines = [f"{' · '.join(map(plain_markdown, counts))}", ""]
    lines += [f"| # | {' | '.join(map(plain_markdown, names))} | category | where |", "|--:|---|---|---|---|"]
    lines += [f"| {' | '.join(map(plain_markdown, (str(row.number), row.a, row.b, row.category, row.where)))} |" for row in told.rows]
    lines += ["", *(f"- {plain_markdown(line)}" for line in told.otherwise), *([""] if told.otherwise else [])]
    lines += [*map(plain_markdown, told.remarks), "", f"`{value.signature.replace('`', '')}`", ""]
    return "\n".join(lines).encode("utf-8", "backslashreplace")


def plain_markdown(text: str) -> str:
    """Text that Markdown shows as it is: no markup, no HTML, no cell border."""
    folded = " ".join(text.split()).replace("\0", "␀")
    return _MARKUP.sub(r"\\\1", folded.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
