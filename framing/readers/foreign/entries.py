"""What was found in a foreign file, as a lexicon: one entry a form, with every heading that lists it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import LexiconError, LimitError
from framing.model.lexicon import Category, Entries, Entry, Lexicon, Topic, Topics, written
from framing.model.text import norm
from framing.readers.foreign.listing import Heading, Skipped
from framing.readers.forms import parts, phrase
from framing.readers.joining import name_of, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.readers.foreign.listing import Listing, Term

VERSION = "1"
PLAINER = "(none given)"
MOST = 500_000
"""Lines or terms past which a list is not read."""
_WORD = re.compile(r"[^\W_]{2}")


class Source(NamedTuple):
    """Where a lexicon came from: the file's name, the SHA-256 of its bytes, what its format is called; and its own name and group."""

    file: str
    digest: str
    format: str
    name: str
    group: str


def lexicon_of(listing: Listing, source: Source) -> tuple[Lexicon, tuple[Skipped, ...]]:
    """The lexicon of a listing, and everything in the file that is not in it, by line.

    Raises LexiconError where nothing can be read, LimitError for more than `MOST` terms.
    """
    if len(listing.terms) > MOST:
        raise LimitError(f"{len(listing.terms):,} terms, past the limit of {MOST:,}", mend="split the list")
    met, skipped = _forms(listing.terms)
    skipped = sorted({*listing.skipped, *skipped})
    if not met:
        first = f"line {skipped[0].line}: {skipped[0].reason[:120]}" if skipped else "no words in it"
        raise LexiconError(
            f"nothing to import as {source.format} ({first})", mend="give its format with 'framing lexicon import --format NAME'"
        )
    headings = _headings(listing, met, source)
    entries = tuple(_entries(met, headings, source))
    notices = tuple(f"{source.file}: {notice}" for notice in listing.notices)
    lexicon = Lexicon(
        name=source.name,
        version=VERSION,
        digest=source.digest,
        topics=Topics.of([_topic(source, len(skipped))]),
        categories=tuple(headings.values()),
        entries=Entries.of(entries),
        notices=notices,
    )
    return lexicon, tuple(skipped)


def _forms(terms: Iterable[Term]) -> tuple[dict[str, list[Term]], list[Skipped]]:
    """Each form with the terms that list it, and terms that no form can be made of."""
    terms = list(terms)
    shouted = not any(char.islower() for term in terms for char in term.form)  # as in WordStat, where US is us
    met: dict[str, list[Term]] = {}
    skipped: list[Skipped] = []
    for term in terms:
        form, fault = _form(term.form.lower() if shouted else term.form)
        if fault:
            skipped.append(Skipped(term.line, term.form, fault))
        else:
            met.setdefault(form, []).append(term)
    return met, skipped


def _form(text: str) -> tuple[str, str]:
    """A form as it is matched, and what is wrong with it."""
    text = " ".join(text.split())
    if "|" in text or not text.isprintable():
        return "", "a | or a character that cannot be seen is in it"
    form = phrase(text)
    if not any(map(str.isalnum, form)):
        return form, "no word in it"
    if " " in form and not _WORD.search(form) and not all(any(map(str.isalnum, word)) for word in form.split(" ")):
        return form, "an emoticon or marks, and no word of two letters"
    if "|" in form or phrase(written(form)) != form:
        return form, "its marks would be read as others"
    return form, ""


def _headings(listing: Listing, met: Mapping[str, Sequence[Term]], source: Source) -> dict[str, Category]:
    """Name in the file → category, for each that lists a form; in the order of the file's own headings."""
    used = dict.fromkeys(name for terms in met.values() for term in terms for name in term.categories or ("",))
    told = {heading.name: heading for heading in listing.headings if heading.name in used}
    found: dict[str, Category] = {}
    taken: dict[str, int] = {}
    for name in (*told, *(name for name in used if name not in told)):
        heading = told.get(name, Heading(name))
        key = numbered(name_of(name or source.name), taken)
        under = f" under {_plain(heading.path or name)}" if name else ""
        title = _plain(heading.title or name) or key
        found[name] = Category(key, source.group, title, f"words that {source.file} lists{under}", PLAINER)
    return found


def _entries(met: Mapping[str, Sequence[Term]], headings: Mapping[str, Category], source: Source) -> Iterator[Entry]:
    taken: dict[str, int] = {}
    for form, terms in met.items():
        names = dict.fromkeys(name for term in terms for name in term.categories or ("",))
        categories = [headings[name] for name in names]
        cells = {key: told for term in reversed(terms) for key, told in term.cells}
        yield Entry(
            id=numbered(f"{source.name}/{form.replace('/', '-').replace(' ', '-')}", taken),
            forms=(form,),
            category=categories[0].id,
            group=source.group,
            strength=max(term.strength for term in terms),
            speaks_for="",
            speaks_against="",
            neutral=_parts(cells, "neutral") or (PLAINER,),
            reason=_plain(cells.get("reason", "")) or _reason(categories, terms, source),
            sources=(*_parts(cells, "sources"), f"{source.file} {source.digest[:8]}"),
            case=cells.get("case", "any"),
            unless=tuple(filter(None, map(phrase, _parts(cells, "unless")))),
            unless_near=tuple(map(norm, _parts(cells, "unless_near"))),
            also=tuple(category.id for category in categories[1:]),
            only_near=tuple(map(norm, _parts(cells, "only_near"))),
        )


def _parts(cells: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(map(_plain, parts(cells[name]))) if name in cells else ()


def _reason(categories: Sequence[Category], terms: Sequence[Term], source: Source) -> str:
    notes = "; ".join(dict.fromkeys(filter(None, (_plain(term.note) for term in terms))))
    return f"Listed under {', '.join(category.title for category in categories)} in {source.file}{f' ({notes})' if notes else ''}."


def _topic(source: Source, skipped: int) -> Topic:
    left = f" Lines or parts of lines of it that could not be read and are left out: {skipped:,}." if skipped else ""
    return Topic(
        name=source.name,
        version=VERSION,
        language="und",
        license="LicenseRef-unstated",
        description=f"The word list {source.file}, made by others.",
        method=f"Imported by framing from {source.file} (SHA-256 {source.digest}), read as {source.format}.",
        limits=f"Nothing is stated of sides or of plainer words, and no sentence tries an entry.{left}",
        sides=(),
    )


def _plain(text: str) -> str:
    """Text on one line in which everything can be seen, and nothing parts a cell."""
    folded = " ".join(text.split())
    if folded.isprintable():
        return folded.replace("|", "_")
    return "".join(char if char.isprintable() and char != "|" else "_" for char in folded)
