"""The stages in order: keys, sentence pairing, tokens, gaps, reasons, edits."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from framing.aligner.edits import edits
from framing.aligner.gaps import fill_gaps
from framing.aligner.keys import Keys, keys
from framing.aligner.pairing import Pairs, components, pair_sentences
from framing.aligner.reasons import reason
from framing.aligner.tiles import arrange
from framing.aligner.tokens import link_tokens
from framing.model.alignment import Alignment, Link, Pair

if TYPE_CHECKING:
    from framing.model.text import Document

FEW = 2
"""Texts of at most so many sentences are aligned whole, without pairing sentences first."""

Groups = list[tuple[list[int], list[int]]]


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
    pairs, groups = _link(*both)
    links: list[Link] = []
    for run_a, run_b in groups:
        if len(run_a) == len(run_b) == 1:
            links.append(Link(run_a[0], run_b[0], reason(first, second, both, (run_a[0], run_b[0]))))
        else:
            links += [Link(i, j, "phrase") for i in run_a for j in run_b]
    steps, moves = edits((first, second), both, groups, _labels(both, pairs))
    found = Alignment(first, second, tuple(sorted(links)), _pairing(both, pairs, links, moves), steps)
    return _mirror(found) if swapped else found


def _link(a: Keys, b: Keys) -> tuple[Pairs, Groups]:
    """Sentence pairs, and groups of tokens that answer one another (one to one, or a phrase)."""
    exact, similar = pair_sentences(a, b)
    groups: Groups = []
    for i, j in exact:
        start, end = a.sentences[i]
        shift = b.sentences[j][0] - start
        groups += [([t], [t + shift]) for t in range(start, end)]
    if not exact and len(a.story) <= FEW and len(b.story) <= FEW:
        similar = [(i, j) for i in a.story for j in b.story]
    for left, right in components(similar):
        run_a = [t for i in left for t in range(*a.sentences[i])]
        run_b = [t for j in right for t in range(*b.sentences[j])]
        links = link_tokens(a, b, run_a, run_b)
        groups += [([i], [j]) for i, j in links.items()]
        groups += fill_gaps(a, b, run_a, run_b, links)
    return sorted(exact + similar), groups


def _labels(both: tuple[Keys, Keys], pairs: Pairs) -> tuple[list[int], list[int]]:
    """For each token, the number of the component of sentences it stands in; -1 where nothing answers its sentence."""
    labels = ([-1] * len(both[0].norms), [-1] * len(both[1].norms))
    for number, sides in enumerate(components(pairs)):
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
    return tuple(Pair(i, j, max(linked[i, j].items(), key=lambda item: (item[1], -item[0]))[0]) for i, j in pairs if (i, j) in linked)


def _mirror(found: Alignment) -> Alignment:
    """The same alignment seen from the other side."""
    op = {"insertion": "deletion", "deletion": "insertion"}
    return Alignment(
        found.b,
        found.a,
        tuple(sorted(Link(j, i, why) for i, j, why in found.links)),
        tuple(sorted(Pair(j, i, move) for i, j, move in found.pairing)),
        arrange([replace(e, op=op.get(e.op, e.op), a=e.b, b=e.a) for e in found.edits]),
    )
