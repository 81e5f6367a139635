"""What several tests make: a small lexicon in memory, and the edits of content between two texts."""

from __future__ import annotations

import framing
from framing.model.lexicon import Category, Entries, Entry, Lexicon, Topic, Topics

CATEGORIES = (
    Category("label_condemn", "loaded", "Condemning label", "names", "x → y"),
    Category("distancing", "epistemic", "Distancing", "disowns", "x → y"),
)


def entry(  # noqa: PLR0913 - the fields that tests set, each by its name
    forms: str,
    *,
    id: str = "",  # noqa: A002 - the field's name
    category: str = "label_condemn",
    unless: str = "",
    unless_near: str = "",
    case: str = "any",
    only_near: str = "",
) -> Entry:
    """An entry of the forms joined by `|`, everything else filled."""
    return Entry(
        id=id or f"test/{forms.split('|', maxsplit=1)[0].replace(' ', '-').rstrip('*')}.n",
        forms=tuple(forms.split("|")),
        category=category,
        group="epistemic" if category == "distancing" else "loaded",
        strength=2,
        speaks_for="x",
        speaks_against="y",
        neutral=("plain",),
        reason="A reason.",
        sources=("S",),
        case=case,
        unless=tuple(filter(None, unless.split("|"))),
        unless_near=tuple(filter(None, unless_near.split("|"))),
        only_near=tuple(filter(None, only_near.split("|"))),
    )


def lexicon(*entries: Entry) -> Lexicon:
    """A lexicon of `entries`."""
    topic = Topic("test", "1", "en", "CC0-1.0", "d", "m", "l", (("x", "X."), ("y", "Y.")))
    return Lexicon("test", "1", repr(entries), Topics.of([topic]), CATEGORIES, Entries.of(entries))


def content(a: str, b: str) -> list[tuple[str, str]]:
    """The edits of content that turn one text into another, as both wordings."""
    found = framing.align(framing.document(a), framing.document(b))
    return [(e.a.of(a) if e.a else "", e.b.of(b) if e.b else "") for e in found.edits if e.kind == "content"]
