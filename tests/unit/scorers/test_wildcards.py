from __future__ import annotations

from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.scorers.wildcards import Wildcards, is_wild
from tests.made import entry
from tests.unit.scorers.test_hits import found


@pytest.mark.parametrize(
    ("form", "text", "hits"),
    [
        ("*phobia", "Xenophobia and phobia grew, phobias too.", ["Xenophobia", "phobia"]),
        ("wom?n", "A woman and women; no womn, no womann.", ["woman", "women"]),
        ("tax* the rich", "They taxed the rich. Tax the poor.", ["taxed the rich"]),
        ("the rich*", "The richest paid.", ["The richest"]),
        ("a[bc]*", "The abc and ab.", []),
        ("who knows ?", "Who knows? He knows me.", ["Who knows?"]),
    ],
)
def test_wildcards_stand_for_letters(form: str, text: str, hits: list[str]) -> None:
    assert found(text, entry(form)) == hits


def test_a_thousand_wildcards_are_asked_once_a_word() -> None:
    forms = {f"{a}{b}{c}*": 0 for a in "abcdefghij" for b in "abcdefghij" for c in "abcdefghij"}
    wild = Wildcards(forms)
    assert [wild.begins("abcd"), wild.begins("xyz")] == [True, False]
    assert wild.standing(("abcd",), 0) == [(1, 0)]


@given(st.text("ab*?[", min_size=1, max_size=5), st.text("ab[", max_size=6))
def test_a_word_is_met_where_the_shell_would_meet_it(form: str, word: str) -> None:
    if is_wild(form):
        assert Wildcards({form: 0}).begins(word) == (fnmatchcase(word, form.replace("[", "[[]")) or word == form)


def test_hostile_wildcards_take_no_time() -> None:
    assert not Wildcards({"a*a*a*a*a*a*a*a*a*b": 0}).begins("a" * 400)
