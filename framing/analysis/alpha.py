"""Krippendorff's alpha of thousands of resampled tables at once, for its bootstrap interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    Numbers = NDArray[np.float64]

_CELLS = 2_000_000
"""Resamples are made so many cells at a time, about 50 MB."""


def alphas(counts: csr_array, weights: Numbers, *, level: str, values: Sequence[float] = ()) -> Numbers:
    """Alpha of each table that `weights` makes of the units; nan where it has only one value.

    `counts` (units × values, dense or sparse) says how many coders gave a unit each value, at least two in each row; `weights`
    (tables × units) how often a table has each unit. `level` is nominal, ordinal (values in rising order) or interval (with their
    `values`). Krippendorff 2011; the ordinal metric is the squared difference of mean ranks, which is his formula rearranged. A unit has
    a few values of what may be thousands, so the counts are kept sparse, and squared differences are summed as sums of squares.

    >>> import numpy as np
    >>> counts = np.array([[2, 0], [0, 2], [1, 1], [2, 0]])
    >>> alphas(counts, np.ones((1, 4)), level="nominal").round(3).tolist()
    [0.533]
    """
    import numpy as np
    from scipy.sparse import csr_array

    counts = csr_array(counts)
    totals, each = weights @ counts, counts.sum(axis=1)
    number = totals.sum(axis=1)
    if level == "nominal":
        observed = weights @ ((each**2 - counts.multiply(counts).sum(axis=1)) / (each - 1))
        expected = (number**2 - (totals**2).sum(axis=1)) / (number - 1)
    else:
        at = totals.cumsum(axis=1) - totals / 2 if level == "ordinal" else np.asarray(values, float)[None, :] - np.mean(values)
        apart = each * (at**2 @ counts.T) - (at @ counts.T) ** 2
        observed = (weights * apart / (each - 1)).sum(axis=1)
        expected = (number * (totals * at**2).sum(axis=1) - (totals * at).sum(axis=1) ** 2) / (number - 1)
    varied = (totals > 0).sum(axis=1) > 1
    return np.where(varied, 1 - observed / np.where(varied, expected, 1), np.nan)


def interval(counts: csr_array, *, level: str, values: Sequence[float], resamples: int, seed: int) -> tuple[float, float, int] | None:
    """The 2.5th and the 97.5th percentile of alpha over `resamples` draws of whole units with replacement, and how many draws varied.

    A plain bootstrap of units, as Zapf et al. 2016 recommend; Hayes & Krippendorff 2007 draw single pairs of answers instead. A draw in
    which all answers are equal has no alpha and is left out. None for fewer than two units, and where no draw varies.

    >>> import numpy as np
    >>> counts = np.array([[2, 0], [0, 2], [1, 1], [2, 0]] * 5)
    >>> low, high, used = interval(counts, level="nominal", values=(), resamples=500, seed=1)
    >>> 0 < low < 0.58 < high < 1, used
    (True, 500)
    """
    import numpy as np

    units = counts.shape[0]
    if units < 2 or not resamples:  # noqa: PLR2004 - one unit is the same in every draw
        return None
    random = np.random.default_rng(seed)
    found = []
    step = max(1, _CELLS // max(counts.shape))
    for first in range(0, resamples, step):
        tables = min(step, resamples - first)
        drawn = random.integers(units, size=(tables, units)) + units * np.arange(tables)[:, None]
        weights = np.bincount(drawn.ravel(), minlength=tables * units).reshape(tables, units).astype(float)
        found.append(alphas(counts, weights, level=level, values=values))
    every = np.concatenate(found)
    varied = every[~np.isnan(every)]
    if not varied.size:
        return None
    low, high = np.percentile(varied, (2.5, 97.5))
    return float(low), float(high), int(varied.size)
