"""The stages in order: keys, sentence pairing, tokens, gaps, pins, reasons, edits."""

from __future__ import annotations

import gc
from bisect import bisect_left
from collections import Counter
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING

from framing.aligner.echoes import mark_echoes
from framing.aligner.edits import edits
from framing.aligner.gaps import fill_gaps, phrase_links
from framing.aligner.keys import Keys, keys
from framing.aligner.pairing import NAMED, Component, Pairs, components, pair_sentences
from framing.aligner.pins import answering, cut, mirrored, pin_links, pinned, set_apart
from framing.aligner.reasons import reason
from framing.aligner.tokens import equal_ends, link_tokens
from framing.aligner.units import Pinned, Unit, runs
from framing.model.alignment import Alignment, Link, Pair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.alignment import Pins
    from framing.model.text import Document

Links = list[Link]
_link_of = partial(tuple.__new__, Link)
"""A link of its three parts, made without a call in Python."""
ANSWER = 0.35
"""Share of the tokens of the shorter of two runs of sentences that must be linked for one to answer the other."""
EVEN = 0.55
"""Least ratio of the lengths of two runs that may be rewordings of one another: a sentence twice as long says more."""
COVERAGE = 0.4
"""Least share of the shorter of two runs that must be linked before their gaps are filled."""
FEW = 2
"""Texts of at most so many sentences are aligned whole, without pairing sentences first."""


def align(a: Document, b: Document, *, pins: Iterable[tuple[str, str]] = ()) -> Alignment:
    """Align two documents token by token.

    `pins` are links that the user sets: words of A, and the words of B that answer them, whatever the stages found. Each
    place where the words of A stand answers one where those of B stand, in order. Raises PinError for words that are missing.

    Laws: `align(b, a)` mirrors `align(a, b)`, because the pair is worked on in one order, that of the digests, and
    swapped back; replaying the edits over A gives B. Time grows near-linearly with the texts; no stage compares every
    token with every other.

    >>> import framing
    >>> a, b = framing.document("They were martyred."), framing.document("They were killed.")
    >>> [(link.i, link.j, link.reason) for link in align(a, b).links]
    [(0, 0, 'identical'), (1, 1, 'identical'), (2, 2, 'substitution'), (3, 3, 'identical')]
    """
    pins = tuple((one, other) for one, other in pins)
    collected = gc.isenabled()
    gc.disable()  # the stages make no reference cycles, and looking for them takes a third of the time of a long text
    try:
        return _align(a, b, pins)
    finally:
        if collected:
            gc.enable()


def _align(a: Document, b: Document, pins: Pins) -> Alignment:
    own = pinned(a, b, pins)
    other = mirrored(own)
    swapped = (b.digest, b.text, other) < (a.digest, a.text, own)
    first, second = (b, a) if swapped else (a, b)
    both = keys(first), keys(second)
    exact, similar, answered, units = _link(*both)
    own = other if swapped else own
    alone, similar = answering(both, own, answered, (exact, similar))
    units = cut(units, own)
    links = _links(first, second, both, units)
    labels = _labels(both, answered + alone)
    again = mark_echoes(both, exact + similar, labels, links)
    set_apart(labels, own)
    steps, moves = edits((first, second), both, units, labels, turned=swapped)
    pairing = _pairing(both, exact, similar, links, moves)
    if again:
        links = sorted(links + again)
    if swapped:
        links = list(map(_link_of, sorted([(j, i, why) for i, j, why in links])))
        pairing = [Pair(j, i, move) for i, j, move in pairing]
    return Alignment(a, b, tuple(links), tuple(sorted(pairing)), steps, pins)


def _link(a: Keys, b: Keys) -> tuple[Pairs, Pairs, list[Component], list[Unit]]:
    """Sentence pairs, those that are the same and others; the components that answer one another; linked tokens in the order of A.

    Sentences that share few words are told of as gone and come, not as one put for the other; but a headline answers a headline.
    """
    exact, similar = pair_sentences(a, b)
    units = [Unit(*a.sentences[i], *b.sentences[j]) for i, j in exact]
    answered: list[Component] = [([i], [j]) for i, j in exact]
    whole = not exact and len(a.story) <= FEW and len(b.story) <= FEW
    if whole:
        similar = [(i, j) for i in a.story for j in b.story]
    for left, right in components(similar):
        run_a = [t for i in left for t in range(*a.sentences[i]) if not a.furniture[t]]
        run_b = [t for j in right for t in range(*b.sentences[j]) if not b.furniture[t]]
        found = _answers(a, b, run_a, run_b)
        enough = sum([unit.a_end - unit.a for unit in found]) >= ANSWER * min(len(run_a), len(run_b))
        named = a.kinds[left[0]] in NAMED and b.kinds[right[0]] in NAMED
        if enough or named:
            answered.append((left, right))
        if enough or named or whole:
            units += found
    return exact, similar, answered, sorted(units)


def _answers(a: Keys, b: Keys, run_a: list[int], run_b: list[int]) -> list[Unit]:
    """What of two runs of sentences answers one another: their equal ends, then the middle by likeness, then its gaps."""
    n, m = equal_ends(a, b, run_a, run_b)
    ends = [*zip(run_a[:n], run_b[:n], strict=True), *zip(run_a[len(run_a) - m :], run_b[len(run_b) - m :], strict=True)]
    x, y = run_a[n : len(run_a) - m], run_b[n : len(run_b) - m]
    if not x or not y:
        return runs(ends)
    few, many = sorted((len(run_a), len(run_b)))
    uneven = few < EVEN * many
    links = link_tokens(a, b, x, y, uneven=uneven)
    if uneven or n + m + len(links) < COVERAGE * few:
        return runs([*ends, *links.items()])
    phrases = fill_gaps(a, b, x, y, links)
    return [*phrases, *runs([*ends, *links.items()])]


def _links(a: Document, b: Document, both: tuple[Keys, Keys], units: list[Unit]) -> Links:
    """Every link of `units` with its reason, in order."""
    links: Links = []
    for unit in units:
        left, right = range(unit.a, unit.a_end), range(unit.b, unit.b_end)
        if isinstance(unit, Pinned):
            links += [Link(i, j, "pinned") for i, j in pin_links(*both, unit)]
        elif unit.phrase:
            links += [Link(i, j, "phrase") for i, j in phrase_links(*both, unit)]
        elif a.tokens.texts[unit.a : unit.a_end] == b.tokens.texts[unit.b : unit.b_end]:
            links += map(_link_of, zip(left, right, repeat("identical")))
        else:
            one, other = a.tokens.texts, b.tokens.texts
            why = ["identical" if one[i] == other[j] else reason(a, b, both, (i, j)) for i, j in zip(left, right, strict=True)]
            links += map(_link_of, zip(left, right, why, strict=True))
    return links


def _labels(both: tuple[Keys, Keys], answered: list[Component]) -> tuple[list[int], list[int]]:
    """For each token, the number of the component of sentences it stands in; -1 where none answers its sentence."""
    labels = ([-1] * len(both[0].norms), [-1] * len(both[1].norms))
    for number, sides in enumerate(answered):
        for k, sentences in enumerate(sides):
            for n in sentences:
                start, end = both[k].sentences[n]
                labels[k][start:end] = [number] * (end - start)
    return labels


def _of(links: Links, sentence: tuple[int, int]) -> Links:
    """The links of the tokens of one sentence of A."""
    start, end = sentence
    return links[bisect_left(links, (start,)) : bisect_left(links, (end,))]


def _pairing(both: tuple[Keys, Keys], exact: Pairs, similar: Pairs, links: Links, moves: list[int]) -> list[Pair]:
    """Sentence pairs that hold a link, each with the number of the move that took most of its words."""
    found = [Pair(i, j, moves[both[0].sentences[i][0]]) for i, j in exact]
    for i, j in similar:
        start, end = both[1].sentences[j]
        inside = Counter([moves[t] for t, u, _ in _of(links, both[0].sentences[i]) if start <= u < end])
        if inside or both[0].kinds[i] == both[1].kinds[j] != "body":
            found.append(Pair(i, j, max(inside.items(), key=lambda item: (item[1], -item[0]), default=(0, 0))[0]))
    return found
