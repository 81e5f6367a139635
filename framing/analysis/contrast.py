"""Which terms set two groups of texts apart: log-odds with an informative Dirichlet prior."""

from __future__ import annotations

from math import log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from framing.scorers.wildcards import Wildcards, is_wild

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.model.lexicon import Lexicon
    from framing.model.text import Document

    Groups = tuple[Sequence[Document], Sequence[Document]]

Pair = tuple[int, int]
LONGEST = 5
"""Words in the longest term that can be asked for."""


class Candidate(NamedTuple):
    """A term, what each group has of it (count, and rate per 1,000 words), and how far that sets them apart; positive where A has more.

    `listed` is the entry of the lexicon that has it as a form, `example` the first sentence with it in the group that has more.
    """

    term: str
    counts: Pair
    rates: tuple[float, float]
    log_odds: float
    z: float
    listed: str
    example: str


def log_odds(term: Pair, whole: Pair) -> tuple[float, float]:
    """The log-odds ratio of a term between two groups and its z-score, shrunk by a prior of the pooled counts.

    `term` counts the term in each group, `whole` all terms of its length. Monroe, Colaresi & Quinn 2008, with the counts of both groups
    together as the informative Dirichlet prior: a rare term needs a greater difference than a common one. Law: exchanging the groups
    changes the signs.

    >>> [round(value, 2) for value in log_odds((30, 10), (10_000, 10_000))]
    [0.34, 1.82]
    >>> log_odds((5, 5), (100, 100)), log_odds((5, 5), (5, 5))  # a term that has no other beside it tells nothing
    ((0.0, 0.0), (0.0, 0.0))
    """
    if sum(term) == sum(whole):
        return 0.0, 0.0
    a, b = (count + sum(term) for count in term)
    ratio = log(a / (whole[0] + sum(whole) - a)) - log(b / (whole[1] + sum(whole) - b))
    return ratio, ratio / sqrt(1 / a + 1 / b)


def candidates(groups: Groups, lexicon: Lexicon, *, top: int = 100, least: int = 5, ngrams: int = 2) -> list[Candidate]:
    """The `top` terms of one word to `ngrams` words that set the groups farthest apart by |z|, of those met `least` times or more.

    Counted by scikit-learn over this project's own tokens, page furniture left out; log-odds are taken among terms of one length.

    >>> import framing
    >>> groups = [framing.document("Thugs came. Thugs left.")], [framing.document("Youths came. Youths left.")]
    >>> [(one.term, one.counts) for one in candidates(groups, framing.lexicon(), top=2, least=2, ngrams=1)]
    [('thugs', (2, 0)), ('youths', (0, 2))]
    """
    found: list[tuple[float, float, str, Pair]] = []
    for length in range(1, ngrams + 1):
        counted = _counted(groups, length)
        whole = sum(a for a, _ in counted.values()), sum(b for _, b in counted.values())
        found += [(*log_odds(counts, whole), term, counts) for term, counts in counted.items() if sum(counts) >= least]
    found = sorted(found, key=lambda told: (-abs(told[1]), told[2]))[:top]
    words = [sum(document.counts["words"] for document in group) or 1 for group in groups]
    forms = {form: number for number, own in enumerate(lexicon.entries.forms) for form in own.split("|")}
    wild = Wildcards({form: number for form, number in forms.items() if is_wild(form)})
    examples = [_examples({term for ratio, _, term, _ in found if (ratio < 0) == k}, groups[k], ngrams) for k in (0, 1)]
    return [
        Candidate(
            term,
            counts,
            (1000 * counts[0] / words[0], 1000 * counts[1] / words[1]),
            ratio,
            z,
            _listed(term, forms, wild, lexicon),
            examples[ratio < 0].get(term, ""),
        )
        for ratio, z, term, counts in found
    ]


def _counted(groups: Groups, length: int) -> dict[str, Pair]:
    """Term of `length` words → how often each group has it; nothing where no text has such a term."""
    from sklearn.feature_extraction.text import CountVectorizer

    split = len(groups[0])
    counter = CountVectorizer(analyzer=lambda document: [term for term, _ in _terms(document, length)])
    try:
        counts = counter.fit_transform([*groups[0], *groups[1]])
    except ValueError:  # scikit-learn's word for an empty vocabulary
        return {}
    in_a, in_b = (half.sum(axis=0).A1.tolist() for half in (counts[:split], counts[split:]))
    return dict(zip(counter.get_feature_names_out().tolist(), zip(in_a, in_b, strict=True), strict=True))


def _terms(document: Document, length: int) -> Iterator[tuple[str, int]]:
    """Every run of `length` words inside a sentence, with the number of the sentence; none begins or ends with a small word."""
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS as SMALL

    norms, is_word = document.tokens.norms, document.is_word
    for number, (first, end) in enumerate(document.sentences):
        for start in range(first, end - length + 1):
            run = norms[start : start + length]
            if all(is_word[start : start + length]) and SMALL.isdisjoint((run[0], run[-1])) and all(map(_has_letter, run)):
                yield " ".join(run), number


def _has_letter(norm: str) -> bool:
    return any(map(str.isalpha, norm))


def _listed(term: str, forms: dict[str, int], wild: Wildcards, lexicon: Lexicon) -> str:
    """The entry that has `term` among its forms, wildcards included; empty where none has.

    What `stands` says of one entry, asked of all at once.
    """
    norms = tuple(term.split(" "))
    loose = (number for length, number in wild.standing(norms, 0) if length == len(norms))
    number = forms.get(term, next(loose, None))
    return "" if number is None else lexicon.entries[number].id


def _examples(terms: set[str], group: Iterable[Document], ngrams: int) -> dict[str, str]:
    """Of each of `terms`, the first sentence in `group` that has it."""
    found: dict[str, str] = {}
    for document in group:
        for length in range(1, ngrams + 1):
            for term, number in _terms(document, length):
                if term in terms and term not in found:
                    found[term] = " ".join(document.tokens.span(*document.sentences[number]).of(document.text).split())
    return found
