from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.reporters.barcode import Barcode, Mark, barcode, percent
from framing.reporters.view import view
from tests.made import entry, lexicon

WORDS = lexicon(entry("terrorist"), entry("regime"))
STOCK = "the regime terrorist camp fell rose on Monday and Tuesday in Orrin . , colour color \n\n".split(" ")
TEXTS = st.lists(st.sampled_from(STOCK), max_size=60).map(" ".join)


def drawn(a: str, b: str) -> Barcode:
    return barcode(view(framing.compare(framing.document(a), framing.document(b), lexicon=WORDS)))


@given(TEXTS, TEXTS)
def test_the_other_way_round_it_is_the_same_mirrored(one: str, other: str) -> None:
    here, there = drawn(one, other), drawn(other, one)
    assert (here.a, here.b) == (there.b, there.a)
    assert sorted((ribbon.a, ribbon.b) for ribbon in here.ribbons) == sorted((ribbon.b, ribbon.a) for ribbon in there.ribbons)


@given(TEXTS, TEXTS)
def test_marks_stand_on_the_paper_and_labels_never_touch(one: str, other: str) -> None:
    bars = drawn(one, other)
    for mark in (*bars.a, *bars.b):
        assert 0 <= mark.at <= 100
        assert mark.at + mark.width <= 100.1
    for lane in (*bars.wide, *bars.narrow):
        assert all(a.at < b.at for a, b in pairwise(lane))


def test_a_swap_a_gap_and_a_kept_word() -> None:
    bars = drawn("The terrorist camp fell and the regime rose on Monday.", "The camp fell and the regime rose on Tuesday.")
    assert [(mark.kind, mark.at) for mark in bars.a] == [("other", 10.0), ("other", 90.0), ("kept", 60.0), ("listed", 10.0)]
    assert [mark.kind for mark in bars.b] == ["other", "kept", "gap"]
    assert bars.wide[0][0].text == "terrorist"
    assert bars.narrow[0][0].text == ""


def test_places_are_spoken_and_not_without_end() -> None:
    marks = [Mark("kept", float(n), 0) for n in (40, 4, 0)]
    assert percent(marks, ("kept",)) == "0, 4 and 40"
    assert percent(marks[:1], ("kept",)) == "40"
    assert percent(marks, ("listed",)) == "none"
    assert percent([Mark("kept", float(n), 0) for n in range(20)], ("kept",)).endswith("11 and 8 more places")
