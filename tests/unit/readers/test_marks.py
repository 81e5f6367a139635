from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.readers.lines import lines
from framing.readers.marks import marks, opening, signs


def shown(text: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, lines(text), signs(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Troops leave", ["# "]), ("### Troops leave ###", ["### ", " ###"]), ("> They left.\n> All of them.", ["> ", "> "]),
        ("- one man", ["- "]), ("• one man", ["• "]), ("> ## **Troops** leave", ["> ## ", "**", "**"]), ("*Troops\nleave*", ["*", "*"]),
        ("They **all** left _at once_.", ["**", "**", "_", "_"]), ("***Gone***", ["***", "***"]),
        ("See [the map](https://x.example/a_b_c).", ["[", "](https://x.example/a_b_c)"]), ("A ![tank](t.png) left", ["![tank](t.png)"]),
        ('[a](b "title")', ["[", '](b "title")']), ("See https://x.example/a_b_c.", ["https://x.example/a_b_c"]),
        ("See <https://x.example/>, he said", ["<https://x.example/>"]), ("(www.x.example)", ["www.x.example"]),
    ],
)  # fmt: skip
def test_marks_are_found_and_words_are_not(text: str, found: list[str]) -> None:
    assert shown(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "#Harrow is free", "5 * 3 * 2", "a*b*c", "snake_case_name", "* ", "f***", "*Names have been changed", "2 ** 3", "__",
        "[emphasis added]", "array[0](x y)", "\\*not this\\*", "The men -- all of them -- left", "-5 degrees", "a > b", "1. First",
        "They left* early*",
    ],
)  # fmt: skip
def test_signs_that_mark_nothing_are_let_be(text: str) -> None:
    assert shown(text) == []


def test_only_the_first_line_of_a_paragraph_opens_a_list() -> None:
    assert shown("- one\n- two") == ["- "]


def test_opening_marks_are_counted_in_characters() -> None:
    assert [opening(line) for line in lines("Troops\n# Troops\n> - Troops\n**Troops**")] == [0, 2, 4, 0]


@given(st.lists(st.sampled_from(["*", "**", "_", "a", " ", "[", "](", ")", "http://", "<", ">", "#", "\n", "!", "- "])).map("".join))
def test_marks_are_in_order_and_apart(text: str) -> None:
    found = lines(text)
    spans = marks(text, found, signs(text)) if found else []
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(start < end <= len(text) for start, end in spans)
