from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.analysis.audit import KEEP, NEEDS, PRUNE, UNCLEAR, Judged, audit, passed, wilson
from framing.errors import InputError


def judged(entry: str, said: str = "", of: int = 10) -> Judged:
    """An item with a vote for each letter of `said`, y or n."""
    return Judged(entry, "drama" if entry else "", "drama" if entry else "unflagged", of, tuple(one == "y" for one in said))


@pytest.mark.parametrize(
    ("right", "coded", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718), (29, 29, 0.8830, 1)],
)  # Newcombe 1998, table I, method 3
def test_wilson_as_published(right: int, coded: int, low: float, high: float) -> None:
    assert wilson(right, coded) == pytest.approx((low, high), abs=1e-4)


@given(st.lists(st.booleans(), min_size=1, max_size=9))
def test_who_needs_all_needs_a_majority_and_who_needs_that_needs_one(said: list[bool]) -> None:
    told = {need: passed(said, need) for need in NEEDS}
    assert told["all"] <= told["majority"] <= told["any"]


def test_entries_to_prune_come_first() -> None:
    items = [judged("x/a", "y")] * 9 + [judged("x/b", "n")] * 9 + [judged("x/c", "y"), judged("x/c", "n")]
    told = [(one.name, one.verdict) for one in audit(items).shares if one.kind == "entry"]
    assert told == [("x/b", PRUNE), ("x/c", UNCLEAR), ("x/a", KEEP)]
    assert {one.verdict for one in audit(items, below=0).shares if one.name == "x/b"} == {UNCLEAR}


def test_recall_weighs_hits_and_sentences_by_their_strata() -> None:
    hits = [judged("x/a", "y", of=50), judged("x/a", "n", of=50)]
    told = audit([*hits, *[judged("", "n", of=100)] * 3, judged("", "y", of=100)])
    assert told.recall is not None
    assert told.recall.share == pytest.approx(25 / (25 + 25))
    assert told.recall.low < told.recall.share < told.recall.high
    assert audit(hits).recall is None
    assert audit([judged("x/a", "n"), judged("", "y")]).recall is None


def test_recall_counts_every_stratum_of_sentences_whatever_their_order() -> None:
    hits = [judged("x/a", "y", of=50)]
    few, many = ([judged("", said, of)._replace(stratum=f"s{of}") for said in "yn"] for of in (100, 10_000))
    one, other = audit([*hits, *few, *many]).recall, audit([*hits, *many, *few]).recall
    assert one is not None
    assert one == other
    assert one.share == pytest.approx(50 / (50 + 50 + 5000))
    assert one.low < one.share < one.high


def test_precision_weighs_hits_by_their_strata() -> None:
    common = [Judged("x/c", "common", "common", 900, (n < 45,)) for n in range(50)]
    rare = [Judged("x/r", "rare", "rare", 100, (False,))] * 50
    told = audit([*common, *rare])
    assert (told.shares[0].name, told.shares[0].share) == ("sample", 0.45)
    assert told.precision == pytest.approx(0.81)
    assert audit([judged("", "y")]).precision is None


def test_items_without_an_answer_are_left_out_and_counted() -> None:
    told = audit([judged("x/a", "y"), judged("x/a")])
    assert (told.left_out, told.shares[0].coded) == (1, 1)
    with pytest.raises(InputError, match="no item has an answer"):
        audit([judged("x/a")])


@given(st.lists(st.tuples(st.sampled_from(("", "x/a", "x/b")), st.text("yn", max_size=3), st.integers(1, 99)), min_size=1))
def test_every_share_lies_in_its_interval(rows: list[tuple[str, str, int]]) -> None:
    items = [judged(entry, said, of) for entry, said, of in rows]
    if any(item.votes for item in items):
        told = audit(items)
        assert all(0 <= one.low <= one.share + 1e-12 and one.share - 1e-12 <= one.high <= 1 for one in told.shares)
        assert sum(one.coded for one in told.shares if one.kind == "entry") == sum(bool(i.votes and i.entry) for i in items)
