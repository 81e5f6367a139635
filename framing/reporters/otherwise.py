"""What two versions tell otherwise with words that no list holds: the doer left out, scare quotes, another voice for a kept word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.places import places, where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from framing.model.comparison import Comparison, Hit

VOICES = {"author": "own words", "quoted": "quoted", "scare": "in scare quotes", "attributed": "reported speech"}
"""How a report says whose word it is."""
ANOTHER_VOICE = "Another voice"
_Labels = dict[str, tuple[str, ...]]
"""The labels of the blocks of each version, by its siglum."""


class Otherwise(NamedTuple):
    """One difference: its heading, both wordings (with their voices, where these are what differs), where it stands, and why it matters."""

    heading: str
    a: str
    b: str
    where: str
    reason: str


def otherwise(comparison: Comparison) -> tuple[Otherwise, ...]:
    """Every structural finding, then the kept words whose voice differs.

    >>> import framing
    >>> a, b = framing.document("Troops killed two men at the gate."), framing.document("Two men were killed at the gate.")
    >>> [(told.heading, told.a, told.b) for told in otherwise(framing.compare(a, b))]
    [('Agency', 'killed', 'were killed')]
    """
    hits = {hit.id: hit for hit in comparison.hits}
    labels = {document.siglum: places(document) for document in (comparison.a, comparison.b)}
    return (*_structural(comparison, hits, labels), *_voices(comparison, hits, labels))


def _structural(comparison: Comparison, hits: dict[str, Hit], labels: _Labels) -> Iterator[Otherwise]:
    titles = {category.id: category.title for category in comparison.categories}
    reasons = {entry.id: entry.reason for entry in comparison.entries}
    for finding in comparison.findings:
        own = [hits[h] for h in (*finding.a, *finding.b)]
        if own[0].group == "structural":
            why = " ".join(dict.fromkeys(reasons[hit.entry] for hit in own))
            a, b = (" ".join(text.split()) for text in (finding.a_text, finding.b_text))
            yield Otherwise(titles.get(own[0].category, own[0].category), a, b, _where(comparison, own, labels), why)


def _voices(comparison: Comparison, hits: dict[str, Hit], labels: _Labels) -> Iterator[Otherwise]:
    """Kept words that stand in another voice, those in scare quotes aside, which are told of already."""
    scare = [hit for hit in hits.values() if hit.category == "scare_quotes"]
    for finding in comparison.findings:
        a, b = ([hits[h] for h in side] for side in (finding.a, finding.b))
        if finding.kind != "kept" or not a or not b or {hit.voice for hit in a} == {hit.voice for hit in b}:
            continue
        if not any(one.document == hit.document and one.first <= hit.first < one.end for hit in (*a, *b) for one in scare):
            why = "Both versions print the words; they differ in whose words these are."
            yield Otherwise(ANOTHER_VOICE, _voiced(finding.a_text, a), _voiced(finding.b_text, b), _where(comparison, a, labels), why)


def _voiced(text: str, hits: Iterable[Hit]) -> str:
    """A wording with its voices and speakers: *massacre (quoted, the ministry)*."""
    told = dict.fromkeys(f"{VOICES[hit.voice]}, {' '.join(hit.speaker.split())}" if hit.speaker else VOICES[hit.voice] for hit in hits)
    return f"{' '.join(text.split())} ({'; '.join(told)})"


def _where(comparison: Comparison, own: list[Hit], labels: _Labels) -> str:
    """The paragraph of the first version that has a hit."""
    document = comparison.a if own[0].document == "A" else comparison.b
    label = where(document, labels[document.siglum], [hit for hit in own if hit.document == document.siglum])
    return label if document is comparison.a else f"B {label}"
