from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.readers.lines import Line, lines, marked_whole, titled


def only(text: str) -> Line:
    (line,) = lines(text)
    return line


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028", "\u2029", "\x85"])
def test_every_line_break_parts_lines(end: str) -> None:
    assert [(line.text, line.gap) for line in lines(f"One{end}Two{end}{end}Three")] == [("One", False), ("Two", False), ("Three", True)]


@pytest.mark.parametrize("blank", ["", "   ", "\t", "\u00a0", "\u200b", "\ufeff", "\u00ad"])
def test_a_line_that_shows_nothing_is_blank(blank: str) -> None:
    assert [line.gap for line in lines(f"One\n{blank}\nTwo")] == [False, True]


def test_white_space_around_a_line_is_left_out_of_it() -> None:
    line = only("  \t Troops leave \u00a0 ")
    assert (line.start, line.end, line.text) == (4, 16, "Troops leave")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("## Troops leave ##", "Troops leave"),
        ("  • Troops leave", "Troops leave"),
        ("**Troops** leave", "Troops** leave"),
        ("5 * 3", "5 * 3"),
    ],
)
def test_words_are_the_line_without_marks_around_it(text: str, words: str) -> None:
    assert only(text).words == words


@pytest.mark.parametrize(
    "text", ["He left.", 'the heart of the town".', "for Harrow.”", "Who left?", "Go! )", "*He left.*", "他们走了。", "رحلوا؟"]
)
def test_end_marks_are_seen_through_quotation_marks_and_brackets(text: str) -> None:
    assert only(text).ended


@pytest.mark.parametrize("text", ["to end the", "the key points:", "however,", "the 'last'", "(the base)"])
def test_other_lines_do_not_end_a_sentence(text: str) -> None:
    assert not only(text).ended


def test_the_stop_of_an_acronym_may_end_a_headline() -> None:
    assert only("Strikes shake the U.S.").ended
    assert not only("Strikes shake the U.S.").stopped
    assert not only('Strikes shake "the U.S."').stopped
    assert only("They left the base.").stopped
    assert only("They left at 5 a.m. on Monday.").stopped
    assert not only("Who left?").stopped


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("mayor's long rule", True), ("“we leave", True), ("Mayor", False), ("2,500 men", False), ("(last modified", False),
        ("al-Tanf fell", False), ("iPhone sales", False), ("al dente", True), ("de-escalation", True),
    ],
)  # fmt: skip
def test_a_line_goes_on_in_lower_case_unless_a_name_begins_so(text: str, lower: bool) -> None:  # noqa: FBT001 - the expectation
    assert only(text).lower is lower


@pytest.mark.parametrize("words", ["Jane Doe", "Jane van Doe", "The Harrow Times", "Ministry of War"])
def test_names_are_titled(words: str) -> None:
    assert titled(words)


@pytest.mark.parametrize("words", ["Troops leave", "jane doe", "2024", "—", "", "of the"])
def test_other_words_are_not_titled(words: str) -> None:
    assert not titled(words)


@pytest.mark.parametrize(("text", "depth"), [("*a b*", 1), ("_a_", 1), ("**a\nb**", 2), ("***a***", 3), ("**a*", 1), ("`a`", 0)])
def test_marks_around_all_of_a_paragraph_are_counted(text: str, depth: int) -> None:
    assert marked_whole(text) == depth


@pytest.mark.parametrize("text", ["*a* b *c*", "* a *", "*", "**", "", "*a", f"*{'a' * 2000}*"])
def test_marks_around_part_of_a_paragraph_are_not(text: str) -> None:
    assert marked_whole(text) == 0


@given(st.text(st.characters(exclude_categories=())))
def test_lines_stand_where_they_say_and_leave_nothing_that_shows(text: str) -> None:
    found = lines(text)
    assert all(text[line.start : line.end] == line.text and line.words in line.text for line in found)
    rest = text
    for line in reversed(found):
        rest = rest[: line.start] + rest[line.end :]
    assert not lines(rest)
