"""How well coders agree: per cent agreement, Krippendorff's alpha with a bootstrap interval, Cohen's kappa of two."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from framing.analysis.alpha import interval

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from framing.analysis.alpha import Numbers

Answer = str | float | None
"""What a coder said of an item; None where nothing."""
LEVELS = ("nominal", "ordinal", "interval")
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

    Alpha, kappa and observed agreement are NLTK's (`AnnotationTask`), kept from what NLTK does not mind: items with fewer than two
    answers are left out, and where all answers are equal alpha and kappa are undefined, not 1 (Krippendorff 2011). Alpha takes answers as
    names (nominal), ranks (ordinal) or numbers (interval).

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
    bounds = interval(_counts(paired, values), level=level, values=_places(values, level), resamples=resamples, seed=seed)
    low, high, used = bounds or (None, None, 0)
    return told._replace(alpha=_alpha(paired, values, level), low=low, high=high, resamples=used, kappa=kappa)


def _alpha(rows: Sequence[Sequence[Answer]], values: Sequence[Answer], level: str) -> float:
    from nltk.metrics.agreement import AnnotationTask

    task = AnnotationTask(_triples(rows), distance=_distance(rows, values, level))
    return float(task.alpha())


def _of_pairs(rows: Sequence[Sequence[Answer]]) -> tuple[float, float | None]:
    """Per cent of all pairs of answers to an item that are equal, and, of two coders, kappa, which is None where it is undefined."""
    from nltk.metrics.agreement import AnnotationTask

    equal, pairs, kappa = 0.0, 0, None
    for a, b in combinations(range(len(rows[0])), 2):
        both = [(row[a], row[b]) for row in rows if row[a] is not None and row[b] is not None]
        if both:
            task = AnnotationTask(_triples(both))
            equal += len(both) * task.Ao(0, 1)
            pairs += len(both)
            if len(rows[0]) == TWO and len(task.K) > 1:
                kappa = float(task.kappa_pairwise(0, 1))
    return 100 * equal / pairs, kappa


def _triples(rows: Sequence[Sequence[Answer]]) -> list[tuple[int, int, Answer]]:
    return [(coder, item, answer) for item, row in enumerate(rows) for coder, answer in enumerate(row) if answer is not None]


def _counts(rows: Sequence[Sequence[Answer]], values: Sequence[Answer]) -> Numbers:
    """How many coders gave each item each value: items × values."""
    import numpy as np

    return np.array([[row.count(value) for value in values] for row in rows], float)


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
