"""Which entries hold: precision from coded hits, recall from coded sentences without a hit, and what to prune."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from framing.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

NEEDS = ("majority", "all", "any")
KEEP, PRUNE, UNCLEAR = "keep", "prune", "unclear: code more"


class Judged(NamedTuple):
    """An item of the sample and what its coders said; `entry` is empty for a sentence without a hit, `of` the size of its stratum."""

    entry: str
    category: str
    stratum: str
    of: int
    votes: tuple[bool, ...]


class Share(NamedTuple):
    """How many of `coded` items were found to be what they were sampled for, with a Wilson interval of 95 per cent."""

    kind: str
    name: str
    coded: int
    right: int
    share: float
    low: float
    high: float
    verdict: str = ""


class Recall(NamedTuple):
    """Of all wordings that should have been met, the share that was, and what it is if as few or as many were missed as may be."""

    share: float
    low: float
    high: float


class Audit(NamedTuple):
    """The shares of all hits drawn, of each category, of each entry and of the sentences without a hit; `left_out` items had no answer.

    `precision` is that of all hits that there are: each stratum counts for its size, and not for what was drawn of it.
    """

    shares: tuple[Share, ...]
    precision: float | None
    recall: Recall | None
    left_out: int


def passed(said: Sequence[bool], need: str = "majority") -> bool:
    """Whether coders found an item right: `all` of those who answered, `any`, or the `majority`, which is more than half.

    >>> passed((True, False)), passed((True, False), "any"), passed((True, True, False))
    (False, True, True)
    """
    return {"all": all(said), "any": any(said), "majority": 2 * sum(said) > len(said)}[need]


def wilson(right: int, coded: int) -> tuple[float, float]:
    """The score interval of 95 per cent for a share (Wilson 1927), by SciPy.

    >>> [round(end, 3) for end in wilson(81, 263)]
    [0.255, 0.366]
    """
    from scipy.stats import binomtest

    ends = binomtest(right, coded).proportion_ci(method="wilson")
    return float(ends.low), float(ends.high)


def audit(items: Sequence[Judged], *, need: str = "majority", below: float = 0.3) -> Audit:
    """Precision of all hits of the sample, by category and by entry, and the share of sentences without a hit that should have had one.

    An entry or a category whose interval ends below `below` is to be pruned, one whose interval begins above it to be kept, any other
    is unclear. A dictionary's validity is measured, never assumed: Chan et al. 2021. Raises InputError where no item has an answer.

    >>> hits = [Judged("x/mob.n", "disorder", "disorder", 40, (n > 1, True)) for n in range(9)]
    >>> told = audit([*hits, Judged("", "", "unflagged", 60, (False, False))])
    >>> [(one.kind, one.right, round(one.low, 2), one.verdict) for one in told.shares[:2]]
    [('sample', 7, 0.45, ''), ('category', 7, 0.45, 'keep')]
    """
    coded = [item for item in items if item.votes]
    if not coded:
        raise InputError("no item has an answer", mend="let the coders fill in their columns")
    found: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for item in coded:
        for label in _labels(item):
            found[label].append(passed(item.votes, need))
    shares = sorted((_share(*label, said, below) for label, said in found.items()), key=_order)
    hits, rest = _strata(coded, need, hits=True), _strata(coded, need, hits=False)
    right = sum(of * sum(said) / len(said) for of, said in hits)
    precision = right / sum(of for of, _ in hits) if any(of for of, _ in hits) else None
    return Audit(tuple(shares), precision, _recall(right, rest), len(items) - len(coded))


def _labels(item: Judged) -> list[tuple[str, str]]:
    """The shares that an item counts in."""
    return [("sample", "sample"), ("category", item.category), ("entry", item.entry)] if item.entry else [("unflagged", item.stratum)]


def _share(kind: str, name: str, said: Sequence[bool], below: float) -> Share:
    low, high = wilson(sum(said), len(said))
    verdict = PRUNE if high < below else KEEP if low > below else UNCLEAR
    return Share(kind, name, len(said), sum(said), sum(said) / len(said), low, high, verdict if kind in ("category", "entry") else "")


def _order(share: Share) -> tuple[int, int, int, str]:
    """All hits drawn, categories, entries with those to be pruned first, sentences."""
    kinds = ("sample", "category", "entry", "unflagged")
    verdicts = (PRUNE, UNCLEAR, KEEP, "")
    return kinds.index(share.kind), verdicts.index(share.verdict) if share.kind == "entry" else 0, -share.coded, share.name


def _strata(items: Sequence[Judged], need: str, *, hits: bool) -> list[tuple[int, list[bool]]]:
    """The size of each stratum of hits, or of sentences without one, and what was found of its coded items."""
    strata: dict[tuple[str, int], list[bool]] = defaultdict(list)
    for item in items:
        if bool(item.entry) == hits:
            strata[item.stratum, item.of].append(passed(item.votes, need))
    return [(of, said) for (_, of), said in strata.items()]


def _recall(right: float, rest: Sequence[tuple[int, list[bool]]]) -> Recall | None:
    """Hits that are `right`, as a share of them and of the sentences that should have had one, both estimated stratum by stratum.

    A sentence counts once, whatever it holds, so recall by words is at most this. The interval is that of the sentences alone: the
    sum of those of their strata (Wilson), which is never too narrow; the hits, which many more items tell of, are taken at their estimate.
    """
    if not rest or not right:
        return None
    ends = [(of, sum(said) / len(said), *wilson(sum(said), len(said))) for of, said in rest]
    missed, fewest, most = (sum(one[0] * one[k] for one in ends) for k in (1, 2, 3))
    return Recall(*(right / (right + number) for number in (missed, most, fewest)))
