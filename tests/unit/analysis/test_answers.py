from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.analysis.answers import NO, YES, folded, votes
from framing.errors import InputError, UsageError

MISSING = ("-", "?")


def said(*answers: str, yes: str = "") -> tuple[bool, ...]:
    (told,) = votes([("c.csv:2", answers)], yes.split(), missing=MISSING)
    return told


def test_answers_in_words() -> None:
    assert said("yes", "1", "loaded", "", "no", "0", "false") == (True, True, True, False, False, False)
    assert said("perhaps", "no", yes="perhaps") == (True, False)


@pytest.mark.parametrize(
    ("rows", "mend"),
    [
        ([("maybe", "no")], "(--yes maybe), or what is no answer (--missing '-,?,maybe')"),
        ([("1", "no"), ("maybe", "yes")], "(--yes 1,yes,maybe), or what is no answer (--missing '-,?,maybe')"),
        ([("not sure", "yes")], "(--yes 'yes,not sure'), or what is no answer (--missing '-,?,not sure')"),
    ],
)
def test_the_mend_for_a_strange_answer_keeps_what_the_known_ones_mean(rows: list[tuple[str, str]], mend: str) -> None:
    with pytest.raises(InputError) as caught:
        votes([(f"c.csv:{n}", row) for n, row in enumerate(rows, 2)], missing=MISSING)
    assert str(caught.value).startswith(f"c.csv:{len(rows) + 1}: the answer ")
    assert mend in str(caught.value)


def test_a_word_that_says_yes_never_means_no() -> None:
    with pytest.raises(UsageError, match=r"the answer 'yes' was given, and by --yes it would mean no; name it too: --yes yes,maybe"):
        said("yes", "maybe", yes="maybe")
    assert said("yes", "maybe", "no", yes="yes maybe") == (True, True, False)
    assert said("1", "2", "3", yes="2 3") == (False, True, True)


@given(st.lists(st.tuples(*[st.sampled_from(["", *sorted(YES | NO)])] * 2)))
def test_folded_answers_mean_what_they_meant(rows: list[tuple[str, str]]) -> None:
    told = folded(rows)
    assert {answer for row in told for answer in row} <= {"", "yes", "no"}
    assert votes([("", row) for row in told]) == votes([("", row) for row in rows])


def test_answers_of_another_question_are_not_folded() -> None:
    assert folded([("yes", "1"), ("no", "2")]) == [("yes", "1"), ("no", "2")]
