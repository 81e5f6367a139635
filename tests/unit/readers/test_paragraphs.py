from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.readers.lines import lines
from framing.readers.paragraphs import Paragraph, paragraphs

LONG = "The last troops left the northern base of Harrow on Monday, the ministry said in a statement read out on state radio that night."


def parted(text: str) -> list[str]:
    return [part.words for part in paragraphs(lines(text))]


def only(text: str) -> Paragraph:
    (part,) = paragraphs(lines(text))
    return part


def test_blank_lines_part_paragraphs_and_single_breaks_are_spaces() -> None:
    assert parted("The men left\nthe base.\nThey sang.\n\n\nNobody wept.") == ["The men left the base. They sang.", "Nobody wept."]


def test_a_blank_line_inside_a_sentence_is_a_soft_break() -> None:
    assert parted("They went to end the\n\nmayor's long rule.") == ["They went to end the mayor's long rule."]


@pytest.mark.parametrize(
    "text",
    [
        "They left.\n\nthe base is shut.",
        "They left the\n\nRule is over.",
        "He said:\n\nthe base is shut.",
        "Base falls\n\nal-Harrow men won.",
    ],
)
def test_a_blank_line_after_an_end_mark_or_before_a_capital_is_hard(text: str) -> None:
    assert len(parted(text)) == 2


def test_without_blank_lines_each_line_that_ends_a_sentence_is_a_paragraph() -> None:
    assert parted("The men left.\nThey sang.\nNobody wept.") == ["The men left.", "They sang.", "Nobody wept."]
    assert len(parted(f"Troops leave\n{LONG}\n{LONG}")) == 3


def test_without_blank_lines_wrapped_lines_are_one_paragraph_until_one_breaks_early() -> None:
    text = (
        "The men of the northern base left on\nMonday at dawn, and their families\nfollowed by train.\n"
        "Nobody in the town of Harrow wept at\nthe sight, and the mayor sang."
    )
    assert parted(text) == [
        "The men of the northern base left on Monday at dawn, and their families followed by train.",
        "Nobody in the town of Harrow wept at the sight, and the mayor sang.",
    ]


def test_a_headline_wrapped_over_several_lines_is_one() -> None:
    assert (
        parted(f"Ministry says that troops  \nHarrow knows have left  \nthe base\n\n{LONG}")[0]
        == "Ministry says that troops Harrow knows have left the base"
    )


def test_a_headline_between_marks_is_one_however_it_is_wrapped() -> None:
    assert len(parted(f"**Troops leave\nHarrow\nBase today**\n\n{LONG}")) == 2


def test_a_line_broken_early_at_the_top_ends_there() -> None:
    assert parted(f"Troops leave Harrow\nColonel Ada Vey says that it is all over\n\n{LONG}")[:2] == [
        "Troops leave Harrow",
        "Colonel Ada Vey says that it is all over",
    ]
    assert parted(f"Troops leave Harrow\n{LONG}\n\n{LONG}")[0] == "Troops leave Harrow"


def test_a_ragged_line_inside_the_first_sentence_does_not_end_it() -> None:
    text = "The men of the base left by train. Colonel\nVey said so, and the ministry repeated it at once in the evening.\n\nNobody wept."
    assert len(parted(text)) == 2


def test_lines_that_say_what_they_are_stand_alone() -> None:
    found = paragraphs(lines(f"Troops leave\nBy Jane Doe\n3 March 2025\n---\n\n{LONG}\nAdvertisement\n{LONG}"))
    assert [part.kind for part in found] == ["", "byline", "timestamp", "furniture", "", "furniture", ""]


def test_a_wrapped_line_that_reads_like_an_artefact_is_text() -> None:
    assert len(parted("The men left the base for good on\n9 May 2024")) == 2
    assert len(parted("The men left the base and the minister had no\ncomments")) == 1
    assert len(parted("On Monday, said the minister, the post of\nAdvertisement\nchief was to be filled.")) == 1


def test_a_time_with_a_label_stands_alone_even_in_lower_case() -> None:
    assert [part.kind for part in paragraphs(lines("Troops leave Harrow\nlast updated 9 May 2024"))] == ["", "timestamp"]


def test_items_of_a_list_are_paragraphs_and_a_dash_in_a_wrapped_line_is_not() -> None:
    assert parted("The men took:\n- a tank\n- a gun") == ["The men took:", "a tank", "a gun"]
    assert len(parted("The men who left the base of Harrow\n- all of them young - sang.")) == 1


def test_items_may_be_numbered() -> None:
    assert parted("The men took\n\n1. a tank\n2. a gun") == ["The men took", "1. a tank", "2. a gun"]
    assert len(parted("The men of the northern base left it in\n2. gear, as they say")) == 1


def test_fields_between_rules_at_the_top_of_a_file_are_its_own() -> None:
    found = paragraphs(lines("---\ntitle: Troops leave\ntags:\n- war\n---\n\nTroops leave\n\nThe men left."))
    assert [(part.kind, len(part.lines)) for part in found] == [("furniture", 5), ("", 1), ("", 1)]


@pytest.mark.parametrize(
    "text", ["---\nTroops leave\n---\n\nThe men left.", "---\n\ntitle: a\n\n---", "title: a\n---\n", "---\n---\nThe men left.", "---"]
)
def test_a_rule_at_the_top_is_a_rule_otherwise(text: str) -> None:
    assert all(len(part.lines) == 1 for part in paragraphs(lines(text)))


def test_a_rule_before_lower_case_is_still_a_rule() -> None:
    assert paragraphs(lines("The men left.\n---\nthe end."))[1].kind == "furniture"


def test_a_heading_is_one_line() -> None:
    assert parted("# Troops leave\nThe men left.\n\n## Why\nNobody said.") == ["Troops leave", "The men left.", "Why", "Nobody said."]


def test_a_label_before_the_first_line_is_the_headlines() -> None:
    assert [part.kind for part in paragraphs(lines("Watch: the last troops leave\n\nWatch: the last troops leave"))] == ["", "furniture"]


def test_what_marks_say_of_a_paragraph() -> None:
    assert only("## Troops leave").heading == 2
    assert only("**Troops\nleave**").emphasis == 2
    assert only("- a tank").item
    assert not only("Troops leave").heading
    assert only(LONG).sentence
    assert only("word " * 50).sentence
    assert not only("Troops leave").sentence


@given(
    st.lists(
        st.sampled_from(["Troops leave", "the base.", "*", "- a", "# b", "By Jane Doe", "", "9 May 2024", '"', "> c", "**d", "e**"])
    ).map("\n".join)
    | st.text()
)
def test_each_line_is_in_one_paragraph_in_order(text: str) -> None:
    found = lines(text)
    assert [line for part in paragraphs(found) for line in part.lines] == found
