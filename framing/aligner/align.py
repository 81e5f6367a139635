"""The stages in order: keys, sentence pairing, tokens, gaps, reasons, edits."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from framing.aligner.edits import edits
from framing.aligner.gaps import fill_gaps
from framing.aligner.keys import PUNCTUATION, Keys, keys
from framing.aligner.pairing import NAMED, Pairs, components, pair_sentences
from framing.aligner.reasons import reason
from framing.aligner.tiles import arrange
from framing.aligner.tokens import link_tokens
from framing.aligner.units import Unit, runs
from framing.model.alignment import Alignment, Link, Pair

if TYPE_CHECKING:
    from framing.model.text import Document

ANSWER = 0.35
"""Share of the shorter of two sentences' words that must be linked for one to be put for the other."""
FEW = 2
"""Texts of at most so many sentences are aligned whole, without pairing sentences first."""


def align(a: Document, b: Document) -> Alignment:
    """Align two documents token by token.

    Laws: `align(b, a)` mirrors `align(a, b)`, because the pair is worked on in one order, that of the digests, and
    swapped back; replaying the edits over A gives B. Time grows near-linearly with the texts; no stage compares every
    token with every other.

    >>> import framing
    >>> a, b = framing.document("They were martyred."), framing.document("They were killed.")
    >>> [(link.i, link.j, link.reason) for link in align(a, b).links]
    [(0, 0, 'identical'), (1, 1, 'identical'), (2, 2, 'substitution'), (3, 3, 'identical')]
    """
    swapped = (b.digest, b.text) < (a.digest, a.text)
    first, second = (b, a) if swapped else (a, b)
    both = keys(first), keys(second)
    pairs, units = _link(*both)
    links = _links(first, second, both, units)
    steps, moves = edits((first, second), both, units, _labels(both, pairs, units))
    found = Alignment(first, second, tuple(links), _pairing(both, pairs, links, moves), steps)
    return _mirror(found) if swapped else found


def _link(a: Keys, b: Keys) -> tuple[Pairs, list[Unit]]:
    """Sentence pairs, and the tokens that answer one another, in the order of A."""
    exact, similar = pair_sentences(a, b)
    units = [Unit(*a.sentences[i], *b.sentences[j]) for i, j in exact]
    if not exact and len(a.story) <= FEW and len(b.story) <= FEW:
        similar = [(i, j) for i in a.story for j in b.story]
    for left, right in components(similar):
        run_a = [t for i in left for t in range(*a.sentences[i])]
        run_b = [t for j in right for t in range(*b.sentences[j])]
        links = link_tokens(a, b, run_a, run_b)
        units += fill_gaps(a, b, (run_a, run_b), links)
        units += runs(links)
    return sorted(exact + similar), sorted(units)


def _links(a: Document, b: Document, both: tuple[Keys, Keys], units: list[Unit]) -> list[Link]:
    """Every link of `units` with its reason, in order."""
    links: list[Link] = []
    for unit in units:
        left, right = range(unit.a, unit.a_end), range(unit.b, unit.b_end)
        if unit.phrase:
            words = [j for j in right if both[1].classes[j] != PUNCTUATION]
            links += [Link(i, j, "phrase") for i in left if both[0].classes[i] != PUNCTUATION for j in words]
        elif a.tokens.texts[unit.a : unit.a_end] == b.tokens.texts[unit.b : unit.b_end]:
            links += [Link(i, j, "identical") for i, j in zip(left, right, strict=True)]
        else:
            links += [Link(i, j, reason(a, b, both, (i, j))) for i, j in zip(left, right, strict=True)]
    return links


def _labels(both: tuple[Keys, Keys], pairs: Pairs, units: list[Unit]) -> tuple[list[int], list[int]]:
    """For each token, the number of the component of sentences it stands in; -1 where none answers its sentence, or hardly.

    Sentences that share few words are told of as gone and come, not as one put for the other; but a headline answers a headline.
    """
    labels = ([-1] * len(both[0].norms), [-1] * len(both[1].norms))
    linked = {t for unit in units for t in range(unit.a, unit.a_end) if both[0].classes[t] != PUNCTUATION}
    for number, sides in enumerate(components(pairs)):
        words = [
            [t for n in sentences for t in range(*both[k].sentences[n]) if both[k].classes[t] != PUNCTUATION]
            for k, sentences in enumerate(sides)
        ]
        named = all(both[k].kinds[sentences[0]] in NAMED for k, sentences in enumerate(sides))
        if not named and sum(t in linked for t in words[0]) < ANSWER * min(map(len, words)):
            continue
        for k, sentences in enumerate(sides):
            for n in sentences:
                start, end = both[k].sentences[n]
                labels[k][start:end] = [number] * (end - start)
    return labels


def _pairing(both: tuple[Keys, Keys], pairs: Pairs, links: list[Link], moves: list[int]) -> tuple[Pair, ...]:
    """Sentence pairs that hold a link, each with the number of the move that took most of its words."""
    of_a, of_b = ([n for n, (start, end) in enumerate(keys.sentences) for _ in range(start, end)] for keys in both)
    linked: dict[tuple[int, int], Counter[int]] = defaultdict(Counter)
    for i, j, _ in links:
        linked[of_a[i], of_b[j]][moves[i]] += 1

    def move(i: int, j: int) -> int:
        return max(linked[i, j].items(), key=lambda item: (item[1], -item[0]), default=(0, 0))[0]

    return tuple(Pair(i, j, move(i, j)) for i, j in pairs if (i, j) in linked or both[0].kinds[i] == both[1].kinds[j] != "body")


def _mirror(found: Alignment) -> Alignment:
    """The same alignment seen from the other side."""
    op = {"insertion": "deletion", "deletion": "insertion"}
    return Alignment(
        found.b,
        found.a,
        tuple(sorted(Link(j, i, why) for i, j, why in found.links)),
        tuple(sorted(Pair(j, i, move) for i, j, move in found.pairing)),
        arrange([e._replace(op=op.get(e.op, e.op), a=e.b, b=e.a) for e in found.edits]),
    )
