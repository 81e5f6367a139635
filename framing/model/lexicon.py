"""Framing terms: an entry is one term, a category its heading, a group the family of headings, a lexicon the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

T = TypeVar("T")

GROUPS = ("loaded", "epistemic", "structural", "imported")
"""`imported` are the categories of lists that others made, which have no place among our own."""

COLUMNS = (
    "id", "forms", "category", "strength", "speaks_for", "speaks_against", "neutral", "reason", "sources",
    "mirror", "case", "unless", "unless_near",
)  # fmt: skip
"""Header of a lexicon's `entries.csv`. A cell `category` may hold several, with `|` between them; the first is the main one."""
OPTIONAL = ("only_near",)
"""What may stand after them."""


class Category(NamedTuple):
    """A heading of the lexicon: `definition` in one clause, `example` from term to plainer wording."""

    id: str
    group: str
    title: str
    definition: str
    example: str


class Entry(NamedTuple):
    """One term with its inflections, why it is listed, and what voids it.

    `forms` and `unless` are phrases, each the norms of its tokens with a blank between them (in a word of a form, `*` stands for
    any characters and `?` for one); `unless_near` are norms within eight tokens, in the same sentence and not across a quotation
    mark; `case` is any, lower or not-proper; where there are `only_near`, one of them must stand within those eight. `strength` runs
    from 1 (mild) to 3 (strong). `category` is the main one; `also` are the others under which the same word is listed.
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
    also: tuple[str, ...] = ()
    only_near: tuple[str, ...] = ()

    @property
    def lexicon(self) -> str:
        """The topic it stands in."""
        return self.id.split("/", 1)[0]


class _Made(Sequence[T]):
    """Values that are made when they are first asked for, because a comparison loads thousands and meets dozens."""

    __slots__ = ("_count", "_make")

    def __init__(self, count: int, make: Callable[[int], T]) -> None:
        """Take how many there are, and what makes the one of a number."""
        self._count, self._make = count, cache(make)

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    @overload
    def __getitem__(self, n: int) -> T: ...
    @overload
    def __getitem__(self, n: slice) -> Sequence[T]: ...
    def __getitem__(self, n: int | slice) -> T | Sequence[T]:
        """The value of a number, or those of a slice."""
        numbers = range(len(self))[n]
        return self._make(numbers) if isinstance(numbers, int) else [self._make(k) for k in numbers]

    def __eq__(self, other: object) -> bool:
        """Same values in the same order."""
        return isinstance(other, _Made) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


class Entries(_Made[Entry]):
    """The entries of a lexicon. Law: item `n` has the forms `forms[n]`, which stand there with `|` between them.

    >>> one = Entry("x/riot.n", ("riot", "riots"), "disorder", "loaded", 2, "a", "b", ("protest",), "Why.", ("S",))
    >>> entries = Entries.of([one])
    >>> entries.forms, entries[0] == one, len(entries)
    (('riot|riots',), True, 1)
    """

    __slots__ = ("forms",)

    def __init__(self, forms: tuple[str, ...], make: Callable[[int], Entry]) -> None:
        """Take the forms of every entry, and what makes one."""
        super().__init__(len(forms), make)
        self.forms = forms

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Entries:
        """Entries that are made already."""
        made = tuple(entries)
        return cls(tuple("|".join(entry.forms) for entry in made), made.__getitem__)


class Topic(NamedTuple):
    """A folder of entries; `sides` maps each party that an entry can speak for or against to a sentence.

    A list that others made states no sides: then there are none, and its entries speak for nobody and against nobody.
    """

    name: str
    version: str
    language: str
    license: str
    description: str
    method: str
    limits: str
    sides: tuple[tuple[str, str], ...]


class Topics(_Made[Topic]):
    """The topics of a lexicon. Law: item `n` is called `names[n]`."""

    __slots__ = ("names",)

    def __init__(self, names: tuple[str, ...], make: Callable[[int], Topic]) -> None:
        """Take the name of every topic, and what makes one."""
        super().__init__(len(names), make)
        self.names = names

    @classmethod
    def of(cls, topics: Iterable[Topic]) -> Topics:
        """Topics that are made already."""
        made = tuple(topics)
        return cls(tuple(topic.name for topic in made), made.__getitem__)

    def called(self, names: Collection[str]) -> list[Topic]:
        """Those whose name is among `names`; no other is made."""
        return [self[n] for n, name in enumerate(self.names) if name in names]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Topics and their entries. Two lexicons are equal when their digests are. `notices` say what was skipped while reading."""

    name: str
    version: str
    digest: str
    topics: Topics
    categories: tuple[Category, ...]
    entries: Entries
    notices: tuple[str, ...] = ()

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


def written(form: str) -> str:
    """A form as a person writes it, so that it is read as the same tokens again: possessives stand at their words.

    >>> written("the army 's men")
    "the army's men"
    """
    return form.replace(" 's", "'s")


class Side(NamedTuple):
    """A party that a topic's entries speak for or against, and how many do."""

    topic: str
    name: str
    told: str
    for_it: int
    against_it: int


def sides(lexicon: Lexicon) -> tuple[Side, ...]:
    """Every side of every topic with its counts.

    >>> import framing
    >>> all(side.for_it and side.against_it for side in sides(framing.lexicon("conflict")))
    True
    """
    alone = lexicon.topics[0].name if len(lexicon.topics) == 1 else ""  # a copy under a new name keeps the ids of its topic
    for_it = Counter((alone or entry.lexicon, entry.speaks_for) for entry in lexicon.entries)
    against = Counter((alone or entry.lexicon, entry.speaks_against) for entry in lexicon.entries)
    return tuple(
        Side(topic.name, name, told, for_it[topic.name, name], against[topic.name, name])
        for topic in lexicon.topics
        for name, told in topic.sides
    )
