from __future__ import annotations

import time
from collections.abc import Callable

import pytest

import framing
from framing.model.comparison import Comparison
from framing.readers.tokenizer import regex_spans
from tests.conftest import Case

SENTENCE = "The last troops left the base on Monday. "


def best(run: Callable[[], object], times: int = 100) -> float:
    spent = []
    for _ in range(times):
        before = time.perf_counter()
        run()
        spent.append(time.perf_counter() - before)
    return min(spent)


def ratio(text: str) -> float:
    """How many times as long reading takes as cutting into tokens alone."""
    return best(lambda: framing.document(text)) / best(lambda: regex_spans(text))


@pytest.mark.benchmark
def test_reading_an_article_takes_at_most_four_times_as_long_as_its_tokens(case: Case) -> None:
    assert ratio(case.a.text) <= 4
    assert ratio(case.b.text) <= 4


@pytest.mark.benchmark
def test_reading_the_real_pair_takes_at_most_four_times_as_long_as_its_tokens(seeds: Comparison) -> None:
    one, other = ratio(seeds.alignment.a.text), ratio(seeds.alignment.b.text)
    assert (one + other) / 2 <= 4


@pytest.mark.benchmark
@pytest.mark.parametrize(
    "unit", [SENTENCE, f"{SENTENCE}\n", "left\n\n", "a", "\n", "*a ", "*a* ", "[a](", "> ", "- a\n", "9 May\n", "“", "(", "A > "]
)
def test_time_grows_with_the_length_and_no_faster(unit: str) -> None:
    text = unit * (10_000 // len(unit))
    once = best(lambda: framing.document(text), 3)
    eight_times = best(lambda: framing.document(text * 8), 2)
    assert eight_times <= 24 * once + 0.05


def test_long_texts_are_read_whole() -> None:
    assert len(framing.document(SENTENCE * 20_000).sentences) == 20_000
    assert len(framing.document("\n" * 100_000 + "Gone.").sentences) == 1
    assert len(framing.document("x" * 1_000_000).tokens) == 1
