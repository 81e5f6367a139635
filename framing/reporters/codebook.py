"""A lexicon printed whole, as a methods appendix carries it: headings, topics, entries with their reasons, references."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from framing import __version__
from framing.model.lexicon import sides
from framing.reporters.listing import STRENGTHS
from framing.reporters.table import plain_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from framing.model.lexicon import Category, Entry, Lexicon, Side, Topic

Examples = dict[str, list[tuple[bool, str]]]
"""Entry → its sentences, each with whether it must be met there."""


class Chapter(NamedTuple):
    """A topic with its sides and its entries, in the order of their ids."""

    topic: Topic
    sides: tuple[Side, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Codebook:
    """Everything a codebook prints. `devices` are entries found by structure; `references` are those of the sources that are cited."""

    lexicon: Lexicon
    chapters: tuple[Chapter, ...]
    counts: Mapping[str, int]
    devices: tuple[Entry, ...]
    examples: Examples
    references: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, lexicon: Lexicon, devices: Sequence[Entry], examples: Examples, references: Mapping[str, str]) -> Codebook:
        """Gather the parts."""
        chapters = tuple(_chapter(topic, lexicon) for topic in lexicon.topics)
        shown = [entry for chapter in chapters for entry in chapter.entries]
        counts: dict[str, int] = {}
        for entry in shown:
            for category in (entry.category, *entry.also):
                counts[category] = counts.get(category, 0) + 1
        cited = sorted({source for entry in (*shown, *devices) for source in entry.sources}, key=str.casefold)
        return cls(lexicon, chapters, counts, tuple(devices), examples, tuple((key, references.get(key, "")) for key in cited))


def _chapter(topic: Topic, lexicon: Lexicon) -> Chapter:
    own = tuple(sorted((e for e in lexicon.entries if e.lexicon == topic.name or len(lexicon.topics) == 1), key=lambda entry: entry.id))
    return Chapter(topic, tuple(side for side in sides(lexicon) if side.topic == topic.name), own)


READING = (
    "A form is met where all its words stand in the text, whole and in order, whatever their capitals; the longest form wins.",
    "No two hits overlap. A hyphenated word is one word. A form never runs from one paragraph into the next.",
    "“Not in” lists phrases that void a form when they cover it, “not near” words that void it within eight words of the same sentence.",
    "Of the words that “only near” lists one must stand within eight words, or the form is void.",
    "The voice of a hit, its speaker and whom it is about are worked out from marks, verbs of saying and names, and can be wrong.",
    "A hit says that the lexicon lists a wording, and why. It does not say that the wording is wrong, or that a text is biased.",
)
"""How a coder, and the program, read the entries."""


def markdown(book: Codebook) -> bytes:
    """The codebook as Markdown, UTF-8. Same lexicon, same bytes."""
    return "\n".join(_markdown(book)).encode("utf-8", "backslashreplace")


def _markdown(book: Codebook) -> Iterator[str]:
    lexicon = book.lexicon
    entries, forms = _sizes(book)
    yield from (f"# Codebook: {plain_markdown(lexicon.name)} {plain_markdown(lexicon.version)}", "")
    yield from (f"`{lexicon.label}`, printed by framing {__version__}: {entries:,} entries, {forms:,} forms.", "", "## How it is read", "")
    yield from (f"- {line}" for line in READING)
    yield from ("", "## Headings", "", "| group | heading | definition | example | entries |", "|---|---|---|---|--:|")
    for category in lexicon.categories:
        cells = (category.group, f"{category.title} ({category.id})", category.definition, category.example)
        yield f"| {' | '.join(map(plain_markdown, cells))} | {book.counts.get(category.id, 0):,} |"
    titles = _titles(lexicon)
    for chapter in book.chapters:
        yield from _chapter_lines(chapter, titles, book.examples)
    if book.devices:
        yield from ("", "## Found by structure, only where two versions differ", "")
        for entry in book.devices:
            yield from _entry_lines(entry, titles, ())
    yield from ("", "## References", "")
    yield from (f"- **{plain_markdown(key)}.** {plain_markdown(told) or '(no full reference given)'}" for key, told in book.references)
    yield ""


def _sizes(book: Codebook) -> tuple[int, int]:
    """Entries and forms."""
    return sum(len(c.entries) for c in book.chapters), sum(len(entry.forms) for c in book.chapters for entry in c.entries)


def _titles(lexicon: Lexicon) -> dict[str, Category]:
    return {category.id: category for category in lexicon.categories}


def _chapter_lines(chapter: Chapter, titles: Mapping[str, Category], examples: Examples) -> Iterator[str]:
    topic = chapter.topic
    yield from ("", f"## {plain_markdown(topic.name)} {plain_markdown(topic.version)}", "")
    yield from (plain_markdown(topic.description), "", f"*Method.* {plain_markdown(topic.method)}", "")
    yield from (f"*Limits.* {plain_markdown(topic.limits)}", "", f"*Licence.* {plain_markdown(topic.license)}", "")
    if chapter.sides:
        yield from ("| side | who | entries for it | against it |", "|---|---|--:|--:|")
        for side in chapter.sides:
            yield f"| {plain_markdown(side.name)} | {plain_markdown(side.told)} | {side.for_it:,} | {side.against_it:,} |"
        yield ""
    for entry in chapter.entries:
        yield from _entry_lines(entry, titles, examples.get(entry.id, ()))


def _entry_lines(entry: Entry, titles: Mapping[str, Category], examples: Sequence[tuple[bool, str]]) -> Iterator[str]:
    told = [f"{label} {text}." for label, text in facts(entry, titles)]
    yield f"- **{plain_markdown(entry.forms[0])}** `{entry.id}`. {plain_markdown(entry.reason)} {' '.join(map(plain_markdown, told))}"
    yield from (f"  - {'Met' if met else 'Not met'}: {plain_markdown(sentence)}" for met, sentence in examples)


def facts(entry: Entry, titles: Mapping[str, Category]) -> list[tuple[str, str]]:
    """What an entry states besides its reason, each with its label; nothing that it leaves out."""
    headings = ", ".join(titles[key].title if key in titles else key for key in (entry.category, *entry.also))
    case = {"lower": "in lower case only", "not-proper": "not as a name"}.get(entry.case, "")
    every = (
        ("Heading:", f"{headings}, strength {STRENGTHS[entry.strength]}"),
        ("Forms:", ", ".join(entry.forms)),
        ("Plainer:", ", ".join(entry.neutral)),
        ("Speaks for:", entry.speaks_for.replace("_", " ")),
        ("Against:", entry.speaks_against.replace("_", " ")),
        ("Mirror:", entry.mirror),
        ("Case:", case),
        ("Not in:", ", ".join(entry.unless)),
        ("Not near:", ", ".join(entry.unless_near)),
        ("Only near:", ", ".join(entry.only_near)),
        ("Sources:", "; ".join(entry.sources)),
    )
    return [(label, text) for label, text in every if text]


def page(book: Codebook) -> bytes:
    """The codebook as one HTML page that loads nothing and runs no script, UTF-8. Same lexicon, same bytes."""
    from framing.reporters.templates import digest, environment, style

    rules = style("codebook.css", f"framing:{__version__}|lex:{book.lexicon.label}")
    entries, forms = _sizes(book)
    titles = _titles(book.lexicon)
    html = (
        environment()
        .get_template("codebook.html.jinja")
        .render(
            book=book,
            reading=READING,
            entries=entries,
            forms=forms,
            facts=lambda entry: facts(entry, titles),
            style=rules,
            style_hash=digest(rules),
            version=__version__,
        )
    )
    return html.encode("utf-8", "replace")
