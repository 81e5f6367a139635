"""Links that the user sets: where the words of a pin stand, and the aligner's own links cut around them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

from framing.aligner.gaps import phrase_links
from framing.aligner.pairing import components
from framing.aligner.units import Pinned, Unit, runs
from framing.errors import PinError
from framing.model.text import IGNORABLE, norm

if TYPE_CHECKING:
    from framing.aligner.keys import Keys
    from framing.aligner.pairing import Component, Pairs
    from framing.model.alignment import Pins
    from framing.model.text import Document

MOST = 60
"""A pin of more words would make thousands of links."""
_QUOTED = 60
"""Longer words of a pin are cut in a message."""
_NOTHING = f"[{IGNORABLE}]"


def pinned(a: Document, b: Document, pins: Pins) -> list[Pinned]:
    """What `pins` link, in the order of A: each place where a pin's words stand in A with the next where its others stand in B.

    Law: no token is pinned twice, and `pinned(b, a, mirrored pins)` mirrors it. Raises PinError for words that are missing
    or empty, for two pins that claim one token, and for a phrase that something of the page breaks.

    >>> import framing
    >>> a, b = framing.document("They were martyred."), framing.document("They were put to death.")
    >>> pinned(a, b, (("MARTYRED", "put to death"),))
    [Pinned(a=2, a_end=3, b=2, b_end=5, phrase=True)]
    """
    if not pins:
        return []
    stories = _Story(a, "A"), _Story(b, "B")
    found: list[Pinned] = []
    for number, pin in enumerate(pins):
        places = [story.places(words, number) for story, words in zip(stories, pin, strict=True)]
        for here, there in zip(*places, strict=False):
            for story, tokens in zip(stories, (here, there), strict=True):
                story.claim(tokens, number, pins)
            if len(here) == len(there):
                found += [Pinned(*unit) for unit in runs(zip(here, there, strict=True))]
            else:
                for story, tokens in zip(stories, (here, there), strict=True):
                    story.check_whole(tokens, number)
                found.append(Pinned(here[0], here[-1] + 1, there[0], there[-1] + 1, phrase=True))
    return sorted(found)


class _Story:
    """The tokens of one version's story by their norms; what belongs to the page is passed over."""

    def __init__(self, document: Document, letter: str) -> None:
        called = document.source or document.name
        self.document, self.letter, self.version = document, letter, f"version {letter}{f' ({called})' if called else ''}"
        self.tokens = [t for t, aside in enumerate(document.furniture) if not aside]
        self.norms = [document.tokens.norms[t] for t in self.tokens]
        self.longest = 2 * max(map(len, self.norms), default=0)  # U.S. is twice as long as its norm
        self.at: dict[str, list[int]] = defaultdict(list)
        for n, word in enumerate(self.norms):
            self.at[word].append(n)
        self.claimed: dict[int, int] = {}

    def places(self, words: str, number: int) -> list[list[int]]:
        """The tokens of each place where `words` stand, none over another; PinError where there is none."""
        if len(words.split()) > MOST:
            raise PinError(f"{_quoted(words)} has more than {MOST} words", number=number, mend="pin a part of it")
        read = _Words(words, self.longest)
        if not read.words:
            raise PinError(f"the words of version {self.letter} are empty", number=number, mend="write the words of both versions")
        found: list[list[int]] = []
        free = 0
        for n in sorted(n for first in read.after(0) for n in self.at.get(first, ())):
            end = read.end(self.norms, n) if n >= free else 0
            if end:
                found.append(self.tokens[n:end])
                free = end
        if not found:
            raise PinError(f"{_quoted(words)} does not stand in {self.version}", number=number, mend="copy the words as they are printed")
        return found

    def check_whole(self, tokens: list[int], number: int) -> None:
        """Raise PinError where something of the page stands between `tokens`: no phrase may hold it."""
        if tokens[-1] - tokens[0] >= len(tokens):
            words = self.document.tokens.span(tokens[0], tokens[-1] + 1).of(self.document.text)
            what = f"{_quoted(words)} in {self.version} is broken by something of the page"
            raise PinError(what, number=number, mend="pin the words before it and after it apart")

    def claim(self, tokens: list[int], number: int, pins: Pins) -> None:
        """Take `tokens` for a pin; PinError where another has one of them."""
        for t in tokens:
            other = self.claimed.setdefault(t, number)
            if other != number:
                both = " and ".join(f"{_quoted(one)} → {_quoted(two)}" for one, two in (pins[other], pins[number]))
                raise PinError(
                    f"{both} claim the same {_quoted(self.document.tokens.texts[t])} of {self.version}",
                    number=number,
                    mend="take one out, or give it more of the words around it",
                )


class _Words:
    """Words of a pin, read as the tokens of a document and not by a tokenizer: they mean the same whichever made those."""

    def __init__(self, words: str, longest: int) -> None:
        self.words, self.longest = " ".join(re.sub(_NOTHING, "", words).split()), longest
        self.known: dict[int, dict[str, set[int]]] = {}

    def after(self, at: int) -> dict[str, set[int]]:
        """Every token, by its norm, that may be the next from `at` on, and where the words may go on after it."""
        if at not in self.known:
            piece = self.words[at : at + self.longest].partition(" ")[0]
            self.known[at] = defaultdict(set)
            for end in range(at + 1, at + len(piece) + 1):
                self.known[at][norm(self.words[at:end])].add(end + (self.words[end : end + 1] == " "))
        return self.known[at]

    def end(self, norms: list[str], n: int) -> int:
        """The end of the tokens from `n` on that read as these words; 0 where they do not."""
        at = {0}
        while at and n < len(norms):
            at = {after for place in at for after in self.after(place).get(norms[n], ())}
            n += 1
            if len(self.words) in at:
                return n
        return 0


def _quoted(words: str) -> str:
    words = " ".join(words.split())
    return f'"{words if len(words) <= _QUOTED else words[: _QUOTED - 1] + "…"}"'


def mirrored(units: list[Pinned]) -> list[Pinned]:
    """The same seen from the other side."""
    return sorted(Pinned(unit.b, unit.b_end, unit.a, unit.a_end, unit.phrase) for unit in units)


def cut(units: list[Unit], pins: list[Pinned]) -> list[Unit]:
    """`units` and `pins` in the order of A: a run keeps what stands before and after a pinned token, a phrase falls.

    >>> cut([Unit(0, 4, 0, 4), Unit(5, 6, 5, 7, True)], [Pinned(1, 2, 6, 7)])
    [Unit(a=0, a_end=1, b=0, b_end=1, phrase=False), Pinned(a=1, a_end=2, b=6, b_end=7, phrase=False), \
Unit(a=2, a_end=4, b=2, b_end=4, phrase=False)]
    """
    if not pins:
        return units
    taken = {t for pin in pins for t in range(pin.a, pin.a_end)}, {t for pin in pins for t in range(pin.b, pin.b_end)}
    kept: list[Unit] = [*pins]
    for unit in units:
        left, right = range(unit.a, unit.a_end), range(unit.b, unit.b_end)
        if taken[0].isdisjoint(left) and taken[1].isdisjoint(right):
            kept.append(unit)
        elif not unit.phrase:
            kept += runs((i, j) for i, j in zip(left, right, strict=True) if i not in taken[0] and j not in taken[1])
    return sorted(kept)


def pin_links(a: Keys, b: Keys, pin: Pinned) -> list[tuple[int, int]]:
    """Links of a pin: one by one; of a phrase its words of content, or every token where a side has no word."""
    left, right = range(pin.a, pin.a_end), range(pin.b, pin.b_end)
    if not pin.phrase:
        return list(zip(left, right, strict=True))
    return phrase_links(a, b, pin) or list(product(left, right))


def answering(
    both: tuple[Keys, Keys], pins: list[Pinned], answered: list[Component], pairs: tuple[Pairs, Pairs]
) -> tuple[list[Component], Pairs]:
    """Sentences that answer one another because `pins` link them, where neither has another answer; and every pair but the exact.

    `answered` are the components of sentences that answer one another without pins, `pairs` the exact ones and the similar.
    """
    exact, similar = pairs
    if not pins:
        return [], similar
    starts = [[start for start, _ in keys.sentences] for keys in both]
    links = [link for pin in pins for link in pin_links(*both, pin)]
    held = {(bisect_right(starts[0], i) - 1, bisect_right(starts[1], j) - 1) for i, j in links}
    taken = [{n for sides in answered for n in sides[k]} for k in (0, 1)]
    alone = sorted((i, j) for i, j in held if i not in taken[0] and j not in taken[1])
    return components(alone), sorted({*similar, *held}.difference(exact))


def set_apart(labels: tuple[list[int], list[int]], pins: list[Pinned]) -> None:
    """Give each pin a label of its own: what the user linked is one edit, and no part of what changed beside it."""
    first = max((*labels[0], *labels[1])) + 1 if pins else 0
    for number, pin in enumerate(pins, first):
        labels[0][pin.a : pin.a_end] = [number] * (pin.a_end - pin.a)
        labels[1][pin.b : pin.b_end] = [number] * (pin.b_end - pin.b)
