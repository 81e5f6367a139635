"""A seeded sample of hits and of sentences without one, for people to code."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from hashlib import sha256
from heapq import heapify, heapreplace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from framing.model.comparison import Hit, Score
    from framing.model.text import Document

UNFLAGGED = "unflagged"
"""The stratum of the sentences in which the group has no hit."""


class Item(NamedTuple):
    """A hit in its sentence, marked by «…», or a sentence without one: its `text`, `entry`, `category`, `group` and `voice` are empty.

    `stratum` is what it was drawn from, and `of` how many items that has.
    """

    id: str
    document: str
    sentence: str
    text: str = ""
    entry: str = ""
    category: str = ""
    group: str = ""
    voice: str = ""
    stratum: str = UNFLAGGED
    of: int = 0


def flagged(scores: Iterable[Score], group: str = "loaded", *, by: str = "category") -> list[Item]:
    """Every hit of `group` in the stories, page furniture left out, in strata by category or by entry.

    A hit is one item: of several categories of its entry the main one is its stratum.

    >>> import framing
    >>> [item[2:5] for item in flagged([framing.score(framing.document("The regime fell. It rained."))])]
    [('The «regime» fell.', 'regime', 'conflict/regime.n')]
    """
    found = []
    for document, salt, hits in _told(scores, group):
        for hit in hits:
            sentence = document.sentences[_sentence(document, hit)]
            span = document.tokens.span(sentence[0], max(sentence[1], hit.end))
            before, after = document.text[span.start : hit.span.start], document.text[hit.span.end : span.end]
            marked, stratum = _line(f"{before}«{_line(hit.text)}»{after}"), hit.category if by == "category" else hit.entry
            name = _id(salt, hit.span.start, hit.entry)
            told = (document.name or document.source, marked, _line(hit.text), hit.entry, hit.category, hit.group, hit.voice, stratum)
            found.append(Item(name, *told))
    return _sized(found)


def unflagged(scores: Iterable[Score], group: str = "loaded") -> list[Item]:
    """Every sentence of the stories, bylines left out, in which `group` has no hit: what a lexicon missed stands there or beside a hit.

    >>> import framing
    >>> [item.sentence for item in unflagged([framing.score(framing.document("The regime fell. It rained."))])]
    ['It rained.']
    """
    found = []
    for document, salt, hits in _told(scores, group):
        met = {_sentence(document, hit) for hit in hits}
        for n, (first, end) in enumerate(document.sentences):
            told = document.blocks[document.tokens.blocks[first]].kind != "byline"
            if n not in met and told and any(document.is_word[first:end]):
                span = document.tokens.span(first, end)
                found.append(Item(_id(salt, span.start, ""), document.name or document.source, _line(span.of(document.text))))
    return _sized(found)


def _told(scores: Iterable[Score], group: str) -> Iterator[tuple[Document, str, list[Hit]]]:
    """Each document with what its ids are made of (a text given twice is two documents) and its hits in the story."""
    seen: Counter[str] = Counter()
    for score in scores:
        digest = score.document.digest
        yield score.document, f"{digest}:{seen[digest]}", [hit for hit in score.hits if hit.group == group and not hit.furniture]
        seen[digest] += 1


def _sentence(document: Document, hit: Hit) -> int:
    return bisect_right(document.sentences, (hit.first, len(document.tokens))) - 1


def _line(text: str) -> str:
    return " ".join(text.split())


def _id(salt: str, start: int, entry: str) -> str:
    """A name that tells coders nothing and that no spreadsheet takes for a number: a letter and 48 bits of what the item is."""
    return f"i{sha256(f'{salt}:{start}:{entry}'.encode()).hexdigest()[:12]}"


def _sized(items: Sequence[Item]) -> list[Item]:
    sizes = Counter(item.stratum for item in items)
    return [item._replace(of=sizes[item.stratum]) for item in items]


def drawn(items: Iterable[Item], number: int, *, seed: int = 1, equal: bool = False) -> list[Item]:
    """`number` of `items`, or all where there are fewer: `allocated` to their strata, at random inside each.

    The order is that of SHA-256 over seed and id (permanent random numbers: Ohlsson 1995), the same in every version of Python and for
    any order of the files; a larger sample of the same seed holds nearly all of the smaller one.
    """
    strata: dict[str, list[Item]] = defaultdict(list)
    for item in sorted(items, key=lambda item: _rank(item, seed)):
        strata[item.stratum].append(item)
    places = allocated({name: len(own) for name, own in strata.items()}, number, equal=equal)
    return [item for name, own in strata.items() for item in own[: places[name]]]


def shuffled(items: Iterable[Item], seed: int = 1) -> list[Item]:
    """`items` in an order of the seed that owes nothing to the draw, so that no place in it tells coders what an item was drawn as."""
    return sorted(items, key=lambda item: _rank(item, f"{seed}:order"))


def _rank(item: Item, salt: int | str) -> str:
    return sha256(f"{salt}:{item.id}".encode()).hexdigest()


def allocated(sizes: Mapping[str, int], number: int, *, equal: bool = False) -> dict[str, int]:
    """How many of `number` items each stratum gives: one, as long as they last, then in proportion to its size; the larger first.

    In proportion is the method of Webster and Sainte-Laguë: the next place goes where size / (2 × places + 1) is largest. With `equal` it
    goes where there are fewest places. No stratum gives more than it has.

    >>> allocated({"condemnation": 70, "drama": 29, "praise": 1}, 10)
    {'condemnation': 6, 'drama': 3, 'praise': 1}
    >>> allocated({"condemnation": 70, "drama": 29, "praise": 1}, 10, equal=True)
    {'condemnation': 5, 'drama': 4, 'praise': 1}
    """
    order = sorted(sizes, key=lambda name: (-sizes[name], name))
    given = {name: int(n < number and sizes[name] > 0) for n, name in enumerate(order)}
    queue = [(_turn(sizes[name], given[name], equal=equal), n, name) for n, name in enumerate(order)]
    heapify(queue)
    for _ in range(min(number, sum(sizes.values())) - sum(given.values())):
        _, n, name = queue[0]
        given[name] += 1
        heapreplace(queue, (_turn(sizes[name], given[name], equal=equal), n, name))
    return {name: given[name] for name in sizes}


def _turn(size: int, places: int, *, equal: bool) -> float:
    """When a stratum has its next turn, the lowest first; never, where it has given all."""
    if places >= size:
        return float("inf")
    return places if equal else -size / (2 * places + 1)
