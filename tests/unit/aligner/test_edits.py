from __future__ import annotations

import pytest

import framing
from framing.model.text import Document


def document(*paragraphs: str) -> Document:
    return framing.document("\n\n".join(paragraphs))


def changes(a: str, b: str) -> list[tuple[str, str, str]]:
    found = framing.align(framing.document(a), framing.document(b))
    return [(e.kind or "", e.a.of(a) if e.a else "", e.b.of(b) if e.b else "") for e in found.edits if e.kind in ("content", "style")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The “brutal regime” of Senn fell on Friday.", "The regime of Senn fell on Friday."),
        ('The "brutal regime" of Senn fell on Friday.', "The regime of Senn fell on Friday."),
        ("The guard (a trained officer) of Senn fell on Friday.", "The guard officer of Senn fell on Friday."),
    ],
)
def test_marks_of_a_pair_come_and_go_in_one_class(a: str, b: str) -> None:
    assert {kind for kind, _, _ in changes(a, b)} == {"content"}
    assert {kind for kind, _, _ in changes(b, a)} == {"content"}


def test_quotation_marks_alone_are_style() -> None:
    found = changes("They said the “martyrs” of Senn were buried.", "They said the martyrs of Senn were buried.")
    assert found == [("style", "“", ""), ("style", "”", "")]


@pytest.mark.parametrize(
    ("a", "b", "one", "other"),
    [
        ("A pro-army crowd met in Senn.", "A pro-rebel crowd met in Senn.", "pro-army", "pro-rebel"),
        ("They met Mr. Brann in Senn.", "They met Mr Souza in Senn.", "Brann", "Souza"),
        ("They called him a hero of Senn.", "They called him an outlaw of Senn.", "hero", "outlaw"),
    ],
)
def test_a_substitution_is_what_a_reader_would_name(a: str, b: str, one: str, other: str) -> None:
    assert [found for found in changes(a, b) if found[0] == "content"] == [("content", one, other)]


def test_words_with_a_mark_in_their_place_are_gone() -> None:
    found = changes("The crowd left the square of Senn in the evening and went home.", "The crowd left the square of Senn, and went home.")
    assert ("content", "in the evening", "") in found
    assert ("style", "", ",") in found


def test_a_full_stop_that_becomes_a_question_is_a_substitution() -> None:
    assert changes("They said it was a mistake.", "They said it was a mistake?") == [("content", ".", "?")]


@pytest.mark.parametrize(
    ("a", "b"),
    [("It was on June 3 at noon in Senn.", "It was on 3 June at noon in Senn."), ("They paid 5 dollars for it.", "They paid $5 for it.")],
)
def test_a_date_or_sum_turned_round_is_one_edit(a: str, b: str) -> None:
    assert [kind for kind, _, _ in changes(a, b)] == ["style"]


def test_long_texts_take_time_in_proportion() -> None:
    sentences = [f"On day {n} the {n}th column left camp {n % 7} for the north, an officer said." for n in range(1500)]
    a, b = document(*sentences), document(*[s.replace("left", "fled") if n % 3 else s for n, s in enumerate(sentences)])
    found = framing.align(a, b)
    assert found.replay() == b.text
    assert sum(edit.kind == "content" for edit in found.edits) == 1000


@pytest.mark.parametrize(("one", "other"), [('" ', "“ "), ("- ", "– "), ('" . ', '. " ')])
def test_a_run_of_marks_is_one_edit_in_proportion_to_its_length(one: str, other: str) -> None:
    a, b = "He said " + one * 4000, "He said " + other * 4000
    assert {kind for kind, _, _ in changes(a, b)} == {"style"}
