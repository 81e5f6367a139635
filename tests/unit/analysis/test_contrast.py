from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.analysis.contrast import candidates, log_odds
from framing.model.text import Document
from tests.made import entry, lexicon

LEXICON = lexicon(entry("mob"), entry("riot*"))
WORDS = st.lists(st.sampled_from("mob riots youths protest square . police".split(" ")), min_size=1, max_size=30).map(" ".join)
COUNT = st.integers(0, 50)


def texts(*told: str) -> list[Document]:
    return [framing.document(text) for text in told]


@given(st.tuples(COUNT, COUNT).filter(any), st.integers(60, 999), st.integers(60, 999))
def test_exchanging_the_groups_changes_the_signs(term: tuple[int, int], a: int, b: int) -> None:
    one, other = log_odds(term, (a, b)), log_odds(term[::-1], (b, a))
    assert one == pytest.approx((-other[0], -other[1]), abs=1e-12)


def test_a_rare_term_needs_a_greater_difference() -> None:
    assert log_odds((30, 20), (1000, 1000))[1] > log_odds((3, 2), (1000, 1000))[1]


@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(WORDS, min_size=1, max_size=3))
def test_what_sets_a_apart_from_b_sets_b_apart_from_a(a: list[str], b: list[str]) -> None:
    one, other = (candidates(groups, LEXICON, least=1) for groups in ((texts(*a), texts(*b)), (texts(*b), texts(*a))))
    assert [(told.term, told.counts, told.example) for told in one if told.log_odds] == [
        (told.term, told.counts[::-1], told.example) for told in other if told.log_odds
    ]
    assert [told.z for told in one] == pytest.approx([-told.z for told in other])


def test_what_a_candidate_says() -> None:
    a, b = texts("The mob came. Angry riots went on.", "A mob left."), texts("Protests went on, youths came. Youths left.")
    told = {one.term: one for one in candidates((a, b), LEXICON, least=1)}
    assert (told["mob"].counts, told["mob"].listed, told["mob"].example) == ((2, 0), "test/mob.n", "The mob came.")
    assert list(told["mob"].rates) == pytest.approx([1000 * 2 / 10, 0])
    assert told["riots"].listed == "test/riot.n"
    assert told["youths"].listed == ""
    assert "angry riots" in told
    assert not {"the", "the mob", "came angry", "on youths"} & told.keys()  # small words at an end, ends of sentences, marks


def test_a_candidate_is_listed_by_any_wildcard_that_the_hits_know() -> None:
    wild = lexicon(entry("wom?n"), entry("*phobia"), entry("held* to ransom"), entry("riot*"))
    groups = texts("women women islamophobia held to ransom"), texts("men woman's riot riots")
    told = {one.term: one.listed for one in candidates(groups, wild, least=1, ngrams=3)}
    assert {term: listed for term, listed in told.items() if listed} == {
        "women": "test/wom?n.n",
        "islamophobia": "test/*phobia.n",
        "held to ransom": "test/held*-to-ransom.n",
        "woman": "test/wom?n.n",
        "riot": "test/riot.n",
        "riots": "test/riot.n",
    }


def test_no_more_than_asked_for_and_none_too_rare() -> None:
    groups = texts("mob mob mob youths"), texts("police police youths youths")
    assert [one.term for one in candidates(groups, LEXICON, top=1, least=1, ngrams=1)] == ["mob"]
    assert [one.term for one in candidates(groups, LEXICON, least=2, ngrams=1)] == ["mob", "police", "youths"]
    assert candidates(groups, LEXICON, least=9) == []
