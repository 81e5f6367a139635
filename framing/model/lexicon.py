"""Framing terms: an entry is one term, a category its heading, a group the family of headings, a lexicon the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

GROUPS = ("loaded", "epistemic", "structural")


class Category(NamedTuple):
    """A heading of the lexicon: `definition` in one clause, `example` from term to plainer wording."""

    id: str
    group: str
    title: str
    definition: str
    example: str


class Entry(NamedTuple):
    """One term with its inflections, why it is listed, and what voids it.

    `forms` and `unless` are phrases, each the norms of its tokens with a blank between them (a word may end in `*`);
    `unless_near` are norms within eight tokens; `case` is any, lower or not-proper. `strength` runs from 1 (mild) to 3
    (strong). A named tuple, because a comparison loads thousands before it can begin.
    """

    id: str
    forms: tuple[str, ...]
    category: str
    group: str
    strength: int
    speaks_for: str
    speaks_against: str
    neutral: tuple[str, ...]
    reason: str
    sources: tuple[str, ...]
    mirror: str = ""
    case: str = "any"
    unless: tuple[str, ...] = ()
    unless_near: tuple[str, ...] = ()

    @property
    def lexicon(self) -> str:
        """The topic it stands in."""
        return self.id.split("/", 1)[0]


class Topic(NamedTuple):
    """A folder of entries; `sides` maps each party that an entry can speak for or against to a sentence."""

    name: str
    version: str
    language: str
    license: str
    description: str
    method: str
    limits: str
    sides: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Topics and their entries. Two lexicons are equal when their digests are."""

    name: str
    version: str
    digest: str
    topics: tuple[Topic, ...]
    categories: tuple[Category, ...]
    entries: tuple[Entry, ...]

    def __eq__(self, other: object) -> bool:
        """Same digest, same lexicon."""
        return isinstance(other, Lexicon) and self.digest == other.digest

    def __hash__(self) -> int:
        """By digest."""
        return hash(self.digest)

    @property
    def label(self) -> str:
        """As it stands in a signature, `core@1.0#3f9a1c2b`."""
        return f"{self.name}@{self.version}#{self.digest[:8]}"
