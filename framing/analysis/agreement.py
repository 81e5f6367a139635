"""How well coders agree: per cent agreement, Krippendorff's alpha with a bootstrap interval, Cohen's kappa of two."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from framing.analysis.alpha import alphas, interval

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scipy.sparse import csr_array

    from framing.analysis.alpha import Numbers

Answer = str | float | None
"""What a coder said of an item; None where nothing."""
LEVELS = ("nominal", "ordinal", "interval")
MOST = 300
"""More different answers, which are measurements, NLTK compares pair by pair, for minutes: alpha is then our own, and no kappa is told."""
TWO = 2
"""Fewer answers to an item, or fewer coders, agree about nothing."""


class Agreement(NamedTuple):
    """How well some items agree; what cannot be said is None, and `remark` says why.

    `items` have two answers or more, `left_out` fewer. `percent` is of all pairs of answers to the same item; `low` and `high` bound
    alpha in 95 of 100 resamples, of which `resamples` varied.
    """

    name: str
    items: int
    left_out: int
    answers: int
    percent: float | None = None
    alpha: float | None = None
    low: float | None = None
    high: float | None = None
    kappa: float | None = None
    resamples: int = 0
    remark: str = ""


def agreement(
    rows: Sequence[Sequence[Answer]], *, name: str = "all", level: str = "nominal", resamples: int = 2000, seed: int = 1
) -> Agreement:
    """The agreement of `rows`: for each item one answer a coder, None where one is missing.

    Alpha and kappa are NLTK's (`AnnotationTask`), which others can check, kept from what NLTK does not mind: items with fewer than two
    answers are left out, and where all answers are equal alpha and kappa are undefined, not 1 (Krippendorff 2011). NLTK takes seconds
    for a table, so the thousands of the bootstrap have an alpha of their own (`alphas`), which a test holds to NLTK's; it is told too
    where there are more than `MOST` different answers. Alpha takes answers as names (nominal), ranks (ordinal) or numbers (interval).

    >>> told = agreement([("a", "a"), ("b", "b"), ("a", "b"), ("a", "a"), ("b", None)])
    >>> told.items, told.left_out, told.percent, round(told.alpha, 3), told.kappa
    (4, 1, 75.0, 0.533, 0.5)
    """
    paired = [row for row in rows if len(row) - row.count(None) >= TWO]
    answers = [answer for row in paired for answer in row if answer is not None]
    told = Agreement(name, len(paired), len(rows) - len(paired), len(answers))
    if not paired:
        return told._replace(remark="no item has two answers")
    percent, kappa = _of_pairs(paired)
    told = told._replace(percent=percent)
    if len(set(answers)) < TWO:
        return told._replace(remark="all answers are equal, so alpha is undefined")
    values = sorted(set(answers))  # all names or all numbers
    counts, places = _counts(paired, values), _places(values, level)
    bounds = interval(counts, level=level, values=places, resamples=resamples, seed=seed)
    low, high, used = bounds or (None, None, 0)
    alpha = _alpha(paired, values, level) if len(values) <= MOST else float(alphas(counts, _once(counts), level=level, values=places)[0])
    return told._replace(alpha=alpha, low=low, high=high, resamples=used, kappa=kappa)


def _alpha(rows: Sequence[Sequence[Answer]], values: Sequence[Answer], level: str) -> float:
    from nltk.metrics.agreement import AnnotationTask

    task = AnnotationTask(_triples(rows), distance=_distance(rows, values, level))
    return float(task.alpha())


def _of_pairs(rows: Sequence[Sequence[Answer]]) -> tuple[float, float | None]:
    """Per cent of all pairs of answers to an item that are equal, and, of two coders, kappa, which is None where it is undefined."""
    pairs = [two for row in rows for two in combinations([answer for answer in row if answer is not None], 2)]
    percent = 100 * sum(a == b for a, b in pairs) / len(pairs)
    if len(rows[0]) > TWO or not TWO <= len({answer for two in pairs for answer in two}) <= MOST:
        return percent, None
    from nltk.metrics.agreement import AnnotationTask

    return percent, float(AnnotationTask(_triples(rows)).kappa_pairwise(0, 1))


def _triples(rows: Sequence[Sequence[Answer]]) -> list[tuple[int, int, Answer]]:
    return [(coder, item, answer) for item, row in enumerate(rows) for coder, answer in enumerate(row) if answer is not None]


def _counts(rows: Sequence[Sequence[Answer]], values: Sequence[Answer]) -> csr_array:
    """How many coders gave each item each value: items × values."""
    from scipy.sparse import csr_array

    at = {value: n for n, value in enumerate(values)}
    cells = [(item, at[answer]) for item, row in enumerate(rows) for answer in row if answer is not None]
    items, columns = zip(*cells, strict=True)
    return csr_array(([1.0] * len(cells), (items, columns)), shape=(len(rows), len(values)))


def _once(counts: csr_array) -> Numbers:
    """The weights of the table itself, in which each item stands once."""
    import numpy as np

    return np.ones((1, counts.shape[0]))


def _places(values: Sequence[Answer], level: str) -> tuple[float, ...]:
    return tuple(map(float, values)) if level == "interval" else ()  # type: ignore[arg-type]  # numbers, at this level


def _distance(rows: Sequence[Sequence[Answer]], values: Sequence[Answer], level: str) -> Callable[[Answer, Answer], float]:
    """The metric of Krippendorff 2011 for the level; NLTK has none for ordinal answers."""
    if level == "nominal":
        return lambda one, other: float(one != other)
    at = dict(zip(values, _places(values, level), strict=False))
    if level == "ordinal":
        counts = _counts(rows, values).sum(axis=0)
        at = dict(zip(values, (counts.cumsum() - counts / 2).tolist(), strict=True))
    return lambda one, other: (at[one] - at[other]) ** 2
