"""What two versions do with structure and not with listed words: the doer left out, *died* for *killed*, scare quotes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from framing.model.comparison import Finding, Hit
from framing.model.lexicon import Category, Entry
from framing.scorers.harm import AGENTLESS, DIED, NAMED, NOMINAL, Mention, mentions
from framing.scorers.voice import Voices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.alignment import Alignment
    from framing.model.comparison import Sides
    from framing.model.text import Document, Span


def _device(name: str, category: str, told: tuple[str, str, str], sources: tuple[str, ...]) -> Entry:
    example, neutral, reason = told
    return Entry(f"structure/{name}", (example,), category, "structural", 1, "doer", "sufferer", (neutral,), reason, sources)


DEVICES = {
    AGENTLESS: _device(
        "agentless-passive.phr",
        "agency",
        (
            "were killed",
            "X killed them",
            "Tells what was done and leaves out who did it, where the other version says or tells it otherwise.",
        ),
        ("Fowler 1991", "van Dijk 1988"),
    ),
    NOMINAL: _device(
        "nominalised-harm.n",
        "agency",
        ("the killing of", "X killed them", "Turns a deed into a thing that has no doer, where the other version tells it with a verb."),
        ("Fowler 1991", "van Dijk 1988"),
    ),
    DIED: _device(
        "died-for-killed.v",
        "agency",
        ("died", "was killed", "Tells of a death as if nobody had caused it, where the other version says that somebody was killed."),
        ("Fowler 1991", "Philo and Berry 2004"),
    ),
    "scare": _device(
        "scare-quotes.phr",
        "scare_quotes",
        (
            "“…”",
            "the words without marks, or whose words they are",
            "Puts marks around a word or two that the other version uses as its own.",
        ),
        ("CJR 2013",),
    )._replace(speaks_for="doubter", speaks_against="quoted"),
}
"""Mode → the entry that explains it; these are found by structure, not by their form."""
CATEGORIES = (
    Category("agency", "structural", "Agency", "tells of harm with the doer left out", "were killed → X killed"),
    Category(
        "scare_quotes",
        "structural",
        "Scare quotes",
        "puts one or two words in quotation marks in the outlet's own sentence",
        "the “plan” → the plan",
    ),
)
"""Their headings, which a list that researchers bring does not have."""
SIDES: Sides = (
    ("structure/doer", "Whoever did the harm that is told of."),
    ("structure/sufferer", "Whoever the harm was done to."),
    ("structure/doubter", "Whoever keeps a distance from the words."),
    ("structure/quoted", "Whoever would use the words without marks."),
)


class _Found(NamedTuple):
    """One difference: what each version has, None where it has nothing of note, and the tokens that it stands on."""

    modes: tuple[str | None, str | None]
    ranges: tuple[tuple[int, int], tuple[int, int]]


class Told(NamedTuple):
    """What structure says of a pair: hits, their findings, and the entries, categories and sides that explain them."""

    hits: tuple[Hit, ...]
    findings: tuple[Finding, ...]
    entries: tuple[Entry, ...]
    categories: tuple[Category, ...]
    sides: Sides


def structure(alignment: Alignment, hits: tuple[Hit, ...], findings: tuple[Finding, ...]) -> Told:
    """Structural hits and their findings, only where the versions differ, numbered on from `hits` and `findings`.

    The same harm told in the same way on both sides is no difference. 85 of 100 passives of harm in the news name no doer anyway,
    so that one version alone says little (Fowler 1991; van Dijk 1988).

    >>> import framing
    >>> a, b = framing.document("Troops killed two men at the gate."), framing.document("Two men were killed at the gate.")
    >>> [(f.a_text, f.b_text) for f in framing.compare(a, b).findings]
    [('killed', 'were killed')]
    """
    documents = alignment.a, alignment.b
    whose = Voices(alignment.a), Voices(alignment.b)
    edits = _content(alignment, 0), _content(alignment, 1)
    made: list[Hit] = []
    read: list[Finding] = []
    for found in sorted({*_harm(alignment), *_scare(alignment, whose)}, key=lambda one: one.ranges):
        own = [_hit(whose[k], found, k) for k in (0, 1) if found.modes[k]]
        own = [hit._replace(id=f"h{len(hits) + len(made) + n}") for n, hit in enumerate(own, 1)]
        made += own
        a, b = (tuple(hit.id for hit in own if hit.document == document.siglum) for document in documents)
        spans = [document.tokens.span(*own) for document, own in zip(documents, found.ranges, strict=True)]
        texts = [span.of(document.text) for document, span in zip(documents, spans, strict=True)]
        touched = dict.fromkeys(key for k in (0, 1) for key in edits[k].touching(spans[k]))
        read.append(Finding(f"f{len(findings) + len(read) + 1}", "swapped", a, b, tuple(touched), *texts))
    met = {hit.entry for hit in made}
    entries = tuple(entry for entry in DEVICES.values() if entry.id in met)
    named = {f"structure/{side}" for entry in entries for side in (entry.speaks_for, entry.speaks_against)}
    categories = tuple(category for category in CATEGORIES if any(hit.category == category.id for hit in made))
    return Told(tuple(made), tuple(read), entries, categories, tuple(side for side in SIDES if side[0] in named))


def _hit(whose: Voices, found: _Found, k: int) -> Hit:
    document, entry, (first, end) = whose.document, DEVICES[found.modes[k] or ""], found.ranges[k]
    span, told = document.tokens.span(first, end), whose.voice(first)
    return Hit(
        "", document.siglum, first, end, span, span.of(document.text), entry.id, entry.category, entry.group, told.voice, told.speaker
    )


class _Edits(NamedTuple):
    """The content edits of one version in order: where they begin and end, and their ids."""

    starts: list[int]
    ends: list[int]
    ids: list[str]

    def touching(self, span: Span) -> list[str]:
        """Those that touch a span."""
        return self.ids[bisect_right(self.ends, span.start) : bisect_left(self.starts, span.end)]


def _content(alignment: Alignment, k: int) -> _Edits:
    own = sorted((*span, edit.id) for edit in alignment.edits if edit.kind == "content" and (span := (edit.a, edit.b)[k]))
    return _Edits([start for start, _, _ in own], [end for _, end, _ in own], [key for _, _, key in own])


def _harm(alignment: Alignment) -> Iterator[_Found]:
    """Harm that both versions tell of, each in another way."""
    told = mentions(alignment.a), mentions(alignment.b)
    if not (told[0] and told[1]):
        return
    by_sentence = _by_sentence(alignment.a, told[0]), _by_sentence(alignment.b, told[1])
    for i, j, _ in alignment.pairing:
        for root in dict.fromkeys(mention.root for mention in by_sentence[0].get(i, ())):
            own = [m for m in by_sentence[0][i] if m.root == root]
            other = [m for m in by_sentence[1].get(j, ()) if m.root == root]
            modes = {m.mode for m in own}, {m.mode for m in other}
            fresh = [m for m in own if m.mode not in modes[1]], [m for m in other if m.mode not in modes[0]]
            for a, b in zip(fresh[0] or own, fresh[1] or other, strict=False):
                if other and (fresh[0] or fresh[1]) and {a.mode, b.mode} != {NAMED}:
                    yield _Found((_noted(a), _noted(b)), ((a.first, a.end), (b.first, b.end)))


def _noted(mention: Mention) -> str | None:
    return None if mention.mode == NAMED else mention.mode


def _by_sentence(document: Document, told: list[Mention]) -> dict[int, list[Mention]]:
    found: dict[int, list[Mention]] = defaultdict(list)
    for mention in told:
        found[bisect_right(document.sentences, (mention.first, len(document.tokens))) - 1].append(mention)
    return found


def _scare(alignment: Alignment, whose: tuple[Voices, Voices]) -> Iterator[_Found]:
    """Words that one version puts in scare quotes and the other uses as its own."""
    across = {i: j for i, j, _ in alignment.links}, {j: i for i, j, _ in alignment.links}
    for k, here in enumerate(whose):
        for quotation in here.quotations:
            if here.voice(quotation.first).voice != "scare":
                continue
            words = [i for i in range(quotation.first + 1, quotation.end - 1) if here.document.is_word[i]]
            there = [across[k][i] for i in words if i in across[k]]
            if words and len(there) == len(words) and all(whose[1 - k].voice(j).voice in ("author", "attributed") for j in there):
                ranges = (quotation.first, quotation.end), (min(there), max(there) + 1)
                yield _Found(("scare", None), ranges) if k == 0 else _Found((None, "scare"), ranges[::-1])
