from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.analysis.agreement import LEVELS, MOST, Answer, agreement
from framing.analysis.alpha import alphas, interval

Rows = list[tuple[Answer, ...]]


def columns(*told: str) -> Rows:
    """Rows of answers from one line a coder; a dot is a missing one."""
    return list(zip(*([None if one == "." else one for one in line.split()] for line in told), strict=True))


BINARY = columns("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")
NOMINAL = columns("a a b b d c c c e d d a", "b a b b b c c c e d d d")
MISSING = columns("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .")
THREE = columns(". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .", ". . 2 1 3 4 4 . 2 1 1 3 3 . 4")


def numbers(rows: Rows) -> Rows:
    return [tuple(None if one is None else float(one) for one in row) for row in rows]


@pytest.mark.parametrize(
    ("rows", "level", "expected"),
    [
        (BINARY, "nominal", 0.095),
        (NOMINAL, "nominal", 0.692),
        (MISSING, "nominal", 0.743),
        (MISSING, "ordinal", 0.815),
        (MISSING, "interval", 0.849),
        (THREE, "nominal", 0.691),
        (THREE, "interval", 0.811),
    ],
)  # the first five: Krippendorff 2011, sections A to D; the last two: the example of three coders that Wikipedia works through
def test_published_examples(rows: Rows, level: str, expected: float) -> None:
    found = agreement(rows if level == "nominal" else numbers(rows), level=level, resamples=0)
    assert found.alpha == pytest.approx(expected, abs=5e-4)


def test_kappa_is_that_of_cohen_and_only_of_two() -> None:
    told = agreement([("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15)
    assert told.percent == 70
    assert told.kappa == pytest.approx(0.4)
    assert agreement(MISSING).kappa is None


def test_answers_that_are_all_equal_have_no_alpha() -> None:
    told = agreement([("yes", "yes")] * 5)
    assert (told.percent, told.alpha, told.low, told.kappa) == (100.0, None, None, None)
    assert "alpha is undefined" in told.remark


def test_items_with_fewer_than_two_answers_are_left_out_and_counted() -> None:
    told = agreement([*NOMINAL, ("a", None), (None, None)])
    assert told._replace(left_out=0) == agreement(NOMINAL)
    assert told.left_out == 2
    nothing = agreement([("a", None)])
    assert (nothing.percent, nothing.alpha, nothing.remark) == (None, None, "no item has two answers")


def test_one_coder_agrees_with_nobody() -> None:
    assert agreement([("a",), ("b",)]).remark == "no item has two answers"


TABLES = st.integers(2, 4).flatmap(
    lambda coders: st.lists(st.tuples(*[st.sampled_from((None, 1.0, 2.0, 3.0, 7.0))] * coders), min_size=2, max_size=12)
)


@given(TABLES, st.sampled_from(LEVELS))
def test_the_fast_alpha_is_that_of_nltk(rows: Rows, level: str) -> None:
    import numpy as np

    told = agreement(rows, level=level, resamples=0)
    values = sorted({one for row in rows for one in row if one is not None and len(row) - row.count(None) > 1}, key=float)
    if told.alpha is not None:
        counts = np.array([[row.count(value) for value in values] for row in rows if len(row) - row.count(None) > 1], float)
        (fast,) = alphas(counts, np.ones((1, len(counts))), level=level, values=tuple(map(float, values)))
        assert fast == pytest.approx(told.alpha, abs=1e-9)


@pytest.mark.parametrize("level", LEVELS)
def test_thousands_of_different_answers_take_no_minutes(level: str) -> None:
    rows: Rows = [(n + 0.25, n + 0.25 * (n % 3)) for n in range(3000)]
    told = agreement(rows, level=level, resamples=200)
    assert told.alpha is not None
    assert told.low is not None
    assert told.low <= told.alpha + 1e-9
    assert told.kappa is None
    assert told.percent == pytest.approx(100 / 3)


def test_past_the_most_answers_alpha_stays_what_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = numbers(MISSING)
    for level in LEVELS:
        monkeypatch.setattr("framing.analysis.agreement.MOST", MOST)
        nltk = agreement(rows, level=level, resamples=0)
        monkeypatch.setattr("framing.analysis.agreement.MOST", 1)
        assert agreement(rows, level=level, resamples=0).alpha == pytest.approx(nltk.alpha, abs=1e-9)


@given(TABLES, st.sampled_from(LEVELS), st.randoms(use_true_random=False))
def test_neither_the_names_nor_the_order_of_coders_matter(rows: Rows, level: str, random: object) -> None:
    turned = [tuple(reversed(row)) for row in reversed(rows)]
    one, other = (agreement(told, level=level, resamples=0) for told in (rows, turned))
    assert one[:4] == other[:4]
    assert one[4:6] == pytest.approx(other[4:6], abs=1e-9) if one.alpha is not None else other.alpha is None


@given(TABLES)
def test_other_names_for_the_answers_change_nothing(rows: Rows) -> None:
    names = {None: None, 1.0: "zebra", 2.0: "apple", 3.0: "mango", 7.0: "kiwi"}
    one = agreement(rows, resamples=50)
    other = agreement([tuple(names[answer] for answer in row) for row in rows], resamples=50)  # type: ignore[index]
    assert one[:4] == other[:4]
    assert [*map(str, one[-2:])] == [*map(str, other[-2:])]
    for mine, theirs in zip(one[4:9], other[4:9], strict=True):
        assert mine == pytest.approx(theirs, abs=1e-9) if isinstance(mine, float) else theirs is None


@given(st.lists(st.sampled_from("abc"), min_size=2), st.integers(2, 4))
def test_perfect_agreement_is_one(answers: list[str], coders: int) -> None:
    told = agreement([(answer,) * coders for answer in answers], resamples=100)
    assert told.percent == 100
    assert told.alpha == (1 if len(set(answers)) > 1 else None)


def test_the_interval_is_the_same_for_the_same_seed_and_holds_the_estimate() -> None:
    told = agreement(NOMINAL * 4, seed=3)
    assert told == agreement(NOMINAL * 4, seed=3)
    assert told[6:8] != agreement(NOMINAL * 4, seed=4)[6:8]
    assert told.low < told.alpha < told.high  # type: ignore[operator]


def test_large_tables_are_resampled_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    import numpy as np

    counts = np.array([[2, 0], [0, 2], [1, 1]] * 5)
    whole = interval(counts, level="nominal", values=(), resamples=40, seed=1)
    monkeypatch.setattr("framing.analysis.alpha._CELLS", 150)
    assert interval(counts, level="nominal", values=(), resamples=40, seed=1) == whole
