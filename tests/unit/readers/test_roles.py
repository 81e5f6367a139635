from __future__ import annotations

import pytest

from framing.readers.lines import lines
from framing.readers.paragraphs import paragraphs
from framing.readers.roles import roles

BODY = "The last troops left the northern base of Harrow on Monday.\n\nNobody wept when they went, the mayor said."


def kinds(text: str) -> list[str]:
    return roles(paragraphs(lines(text)))


@pytest.mark.parametrize(
    "headline",
    [
        "Troops leave Harrow base", "Is it over?", "It is over!", "'It is over': colonel says as troops leave",
        "Troops leave bases in the U.S.", "# Troops leave", "*Troops leave.*", "**TROOPS LEAVE**", "Troops Leave The Base Of Harrow.",
        "12 men leave base", "£3m base shut", "部队离开基地", "القوات تغادر القاعدة",
        "Troops leave base - again", "Gen. Vey leaves base", "'Gone.' Troops leave base", "# [Troops leave](https://x.example)",
    ],
)  # fmt: skip
def test_a_line_of_display_over_a_story_is_its_headline(headline: str) -> None:
    assert kinds(f"{headline}\n\n{BODY}") == ["headline", "body", "body"]


@pytest.mark.parametrize(
    "first",
    [
        "The regime fell.", "they left the base in the night", "He said:", "Then, after that,", "The men left. They sang", "- a tank",
        "(emphasis added)", "A line that has no end mark and goes on " + "and on " * 30,
    ],
)  # fmt: skip
def test_a_sentence_or_a_fragment_over_a_story_is_body(first: str) -> None:
    assert kinds(f"{first}\n\n{BODY}")[0] == "body"


@pytest.mark.parametrize(
    "text", ["Troops leave Harrow base", "# Troops leave", "The regime fell.", "**Gone**", "---\n\nTroops leave", "Troops leave\n\nSS", ""]
)
def test_one_paragraph_or_no_sentence_is_all_body(text: str) -> None:
    assert set(kinds(text)) <= {"body", "furniture"}
    assert "headline" not in kinds(text)


def test_paragraphs_that_are_all_sentences_are_all_body() -> None:
    assert kinds("The regime fell.\n\nThe army won.\n\nThe town sang.") == ["body"] * 3


def test_lines_between_headline_and_body_are_subheads() -> None:
    assert (
        kinds(f"Troops leave\n\nColonel says it is over\n\n### No talks yet\n\n*They had come in May.*\n\n{BODY}")[:4]
        == ["headline"] + ["subhead"] * 3
    )


@pytest.mark.parametrize("echo", ["Troops leave Harrow", "  • Troops leave Harrow", "**Troops leave Harrow**", "TROOPS LEAVE HARROW!"])
def test_the_headline_once_more_is_furniture(echo: str) -> None:
    assert kinds(f"Troops leave Harrow\n\n{echo}\n\n{BODY}")[1] == "furniture"


def test_an_item_that_nearly_repeats_the_headline_is_furniture_and_another_is_not() -> None:
    headline = "Last troops leave the northern base of Harrow today"
    assert kinds(f"{headline}\n\n• Last troops leave the northern base of Harrow\n\n{BODY}")[1] == "furniture"
    assert kinds(f"{headline}\n\n• Colonel says that it is over\n\n{BODY}")[1] == "subhead"
    assert kinds(f"{headline}\n\nLast troops leave the northern base of Harrow\n\n{BODY}")[1] == "subhead"


@pytest.mark.parametrize("subhead", ["A long road", "## Why they came", "**What next?**", "'Nobody wept'", "2,500 men"])
def test_a_short_line_between_paragraphs_is_a_subhead(subhead: str) -> None:
    assert kinds(f"Troops leave\n\n{BODY}\n\n{subhead}\n\n{BODY}")[3] == "subhead"


@pytest.mark.parametrize(
    "line",
    [
        "What next?",
        "the mayor sang",
        "He said:",
        "- a tank",
        "@harrow: it is over",
        "Nobody in the town of Harrow wept when all the last men went",
    ],
)
def test_other_short_lines_between_paragraphs_are_body(line: str) -> None:
    assert kinds(f"Troops leave\n\n{BODY}\n\n{line}\n\n{BODY}")[3] == "body"


def test_a_short_line_after_an_unended_one_is_body() -> None:
    assert kinds(f"Troops leave\n\n{BODY}\n\nThey said:\n\nA long road\n\n{BODY}")[3:5] == ["body", "body"]


@pytest.mark.parametrize(
    "line",
    ["SS", "KD/lm", "/end", "ENDS", "The Harrow Times", "**Radio Harrow**", "Jane Doe", "mail@harrow.example", "Troops leave", "## More"],
)
def test_what_closes_a_page_is_furniture(line: str) -> None:
    assert kinds(f"Troops leave\n\n{BODY}\n\n{line}")[-1] == "furniture"


@pytest.mark.parametrize("line", ["and then they were gone", "- a tank", "Nobody wept when they went away that night"])
def test_a_last_line_of_the_story_is_not(line: str) -> None:
    assert kinds(f"Troops leave\n\n{BODY}\n\n{line}")[-1] == "body"


def test_after_an_artefact_a_last_line_belongs_to_the_page() -> None:
    assert kinds(f"Troops leave\n\n{BODY}\n\nRelated\n\nThe base in pictures, from May until today")[-2:] == ["furniture", "furniture"]
    assert kinds(f"Troops leave\n\n{BODY}\n\nOur pages can be reached at:\n\nwww.harrow.example")[-2:] == ["furniture", "furniture"]


def test_a_section_or_the_outlets_name_over_the_headline_is_furniture() -> None:
    assert kinds(f"World\n\nTroops leave Harrow\n\n{BODY}")[:2] == ["furniture", "headline"]
    assert kinds(f"Radio Harrow\n\nTroops leave Harrow\n\n{BODY}\n\nRadio Harrow")[:2] == ["furniture", "headline"]
    assert kinds(f"Harrow today\n\n# Troops leave\n\n{BODY}")[:2] == ["furniture", "headline"]
    assert kinds(f"Troops leave Harrow base | The Times\n\nTroops leave Harrow base\n\n{BODY}")[:2] == ["furniture", "headline"]
    assert kinds(f"Base falls\n\nTroops leave Harrow\n\n{BODY}")[:2] == ["headline", "subhead"]


def test_a_dateline_may_stand_alone() -> None:
    assert kinds(f"Troops leave\n\nHARROW, May 9 (Wire)\n\n{BODY}")[1] == "dateline"
    assert kinds(f"Troops leave\n\nA LONG ROAD\n\n{BODY}")[1] == "subhead"


def test_a_lead_in_bold_is_body_and_a_short_summary_in_bold_is_not() -> None:
    lead = "The last troops left the northern base of Harrow on Monday, the ministry said in a statement that was read out on state radio."
    assert kinds(f"Troops leave\n\n**{lead}**\n\n{BODY}")[1] == "body"
    assert kinds(f"Troops leave\n\n**It is over at Harrow.**\n\n{BODY}")[1] == "subhead"


def test_a_name_over_a_time_is_a_byline() -> None:
    assert kinds(f"Troops leave Harrow\n\nJane Doe\n\n9 May 2024\n\n{BODY}")[1:3] == ["byline", "timestamp"]
    assert kinds(f"Troops leave Harrow\n\nJane Doe\n\n{BODY}")[1] == "subhead"
