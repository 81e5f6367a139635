"""Voice, speaker and target stay as good as they were measured; `python -m tests.benchmark heuristics` prints every figure."""

from __future__ import annotations

import pytest

from tests.benchmark.heuristics import target_rates, voice_rates


@pytest.mark.parametrize(("split", "voices", "speakers", "targets"), [("a", 0.95, 0.90, 0.87), ("b", 0.91, 0.90, 0.86)])
def test_heuristics_keep_their_floors(split: str, voices: float, speakers: float, targets: float) -> None:
    share = {rate.name: rate.share for rate in (*voice_rates(split), *target_rates(split))}
    assert share["voices"] >= voices
    assert share["speakers"] >= speakers
    assert share["targets"] >= targets


@pytest.mark.parametrize("split", ["a", "b"])
def test_the_gold_sets_are_large_enough(split: str) -> None:
    assert voice_rates(split)[0].of >= 100
    assert target_rates(split)[0].of >= 100
