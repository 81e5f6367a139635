from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.reporters.view import View, view
from framing.reporters.wordings import LONG, explained, swaps, told
from tests.made import entry, lexicon

WORDS = lexicon(entry("terrorist|terrorists"), entry("regime"), entry("claimed", category="distancing"))
STOCK = "the regime terrorist camp fell rose claimed on Monday and Tuesday in Orrin . , colour color \n\n".split(" ")
TEXTS = st.lists(st.sampled_from(STOCK), max_size=60).map(" ".join)


def seen(a: str, b: str) -> View:
    return view(framing.compare(framing.document(a), framing.document(b), lexicon=WORDS))


def listed(a: str, b: str) -> list[tuple[str, str, int, str]]:
    return [(swap.a, swap.b, swap.times, swap.missing) for swap in swaps(seen(a, b))]


def test_a_swap_and_a_removal() -> None:
    a = "The terrorist camp of the regime fell. The terrorist leader fled."
    b = "The camp of the government fell. The leader fled."
    assert listed(a, b) == [("terrorist", "", 2, "removed"), ("regime", "government", 1, "")]


def test_the_other_way_round_it_is_not_in_a() -> None:
    assert listed("The camp fell on Monday.", "The terrorist camp fell on Monday.") == [("", "terrorist", 1, "not in A")]


def test_a_word_that_went_with_its_sentence_is_not_called_removed() -> None:
    a = "The camp fell on Monday in the rain. Nobody saw where the last terrorist went that night."
    assert listed(a, "The camp fell on Monday in the rain.") == [("terrorist", "", 1, "not in B")]


def test_loaded_words_come_before_epistemic_ones() -> None:
    a, b = "He said that the regime fell.", "He claimed that the government fell."
    assert [swap.a for swap in swaps(seen(a, b))] == ["regime", "said"]


def test_a_mark_is_shown_with_the_word_it_hangs_on() -> None:
    (row,) = told(seen("Orrin: troops leave the valley on Monday", "Orrin says troops leave the valley on Monday"))
    assert (row.a.before + row.a.text, row.b.before + row.b.text) == ("Orrin:", "Orrin says")
    assert row.remark == "A mark in A, 1 word in B; not listed."


def test_a_long_wording_is_cut_and_nothing_is_lost() -> None:
    more = "Then the ferry came back with forty sacks of grain, two goats and a piano nobody had asked for."
    (row,) = told(seen("The boat left at noon.", f"The boat left at noon. {more}"))
    assert row.b.text + row.b.rest == more
    assert len(row.b.text) <= LONG
    assert row.missing == "not in A"
    assert row.heading == "Only in B"


@given(TEXTS, TEXTS)
def test_every_change_is_told_and_every_swap_counted(one: str, other: str) -> None:
    prepared = seen(one, other)
    rows = told(prepared)
    assert [row.change for row in rows] == list(prepared.changes)
    for row in rows:
        assert bool(row.listed) == bool(row.change.findings)
    hits = Counter(hit.document for hit in prepared.comparison.hits)
    for swap in swaps(prepared):
        assert 0 < swap.times <= max(hits.values())
        assert swap.a or swap.b
        assert bool(swap.missing) != bool(swap.a and swap.b)


@given(TEXTS, TEXTS)
def test_every_entry_met_is_explained_once(one: str, other: str) -> None:
    prepared = seen(one, other)
    items = [item for _, own in explained(prepared) for item in own]
    assert sorted(item.gloss.entry.id for item in items) == sorted(gloss.entry.id for gloss in prepared.glossary)
    assert len({item.anchor for item in items}) == len(items)
