from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.readers.artefacts import LONGEST, kind_alone, kind_anywhere, sign_off, teases
from framing.readers.lines import lines


def kind(text: str) -> str:
    return kind_alone(lines(text)[0])


@pytest.mark.parametrize(
    "text", ["---", "***", "* * *", "- - -", "_____", "=====", "~~~", "———", "•", "|", "#", ">", "-" * 5000, "**\u200b**"]
)
def test_rules_are_furniture(text: str) -> None:
    assert kind(text) == "furniture"


@pytest.mark.parametrize("text", ["...", "?!", '"', "5", "—We left", "…"])
def test_other_marks_are_not(text: str) -> None:
    assert kind(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Image not found or type unknown", "Image not available", "Advertisement", "ADVERTISEMENT", "**Advertisement**",
        "Sponsored content", "Story continues below", "take our poll - story continues below", "Read more", "READ MORE:",
        "Read more: The last base falls", "Read also: the men who stayed", "See also", "Also read: more", "Related", "Related stories",
        "Related: The raid", "Share this", "Share this article", "Share on the wire", "Print this page", "12 comments",
        "2.3k SHARES Wire Post", "Comments", "Leave a comment", "5 min read", "Reading time: 5 minutes", "Subscribe to our newsletter",
        "Sign up for our daily letter", "Follow us on the wire", "Click here to read it", "Back to top", "Most read",
        "You may also like", "Tags: war, peace", "Source: Agencies", "[ SOURCE: HARBOUR WIRE]", "News ID: 85378987",
        "© 2025 The Harrow Times", "Copyright 2025 The Harrow Times", "All rights reserved", "(c) 2025 Harrow",
        "This article was first published on 9 May.", "This report was originally published by the Wire",
        "Originally published in the Wire", "Article posted with permission from the Wire", "With inputs from agencies",
        "(Reporting by Jane Doe in Harrow and John Roe; editing by Ann Lee)", "Edited by Ann Lee", "Additional reporting by Jane Doe.",
        "Home > World > Harrow", "News » Harrow",
    ],
)  # fmt: skip
def test_artefacts_of_the_page_are_furniture(text: str) -> None:
    assert kind(text) == "furniture"


@pytest.mark.parametrize(
    "text",
    [
        "https://wire.example/a", "<https://wire.example/a>", "(https://wire.example/a)", "www.wire.example",
        "Source: https://wire.example/a", "[Read the papers](https://wire.example/a)", "![A tank](tank.png)", "[a](b) | [c](d)",
        "- [a](b)",
    ],
)  # fmt: skip
def test_lines_of_links_are_furniture(text: str) -> None:
    assert kind(text) == "furniture"


@pytest.mark.parametrize(
    "text",
    [
        "The report was published on Tuesday by the mission and said 40 people had died.", "Images of the raid spread",
        "Advertising is dead", "First published in 1908, the novel has been banned in three countries ever since then.",
        "Share the burden, minister urges allies", "Copyright bill passes",
        "Reporting by the Wire in 2019 showed that the wells were poisoned.", "Writing by hand is dying.", "Also: the men left.",
        "Print media is dying", "Save the whales", "See https://wire.example/a for the report", "Related parties met",
        "Comments by the minister drew anger", "Read more books, minister says", "Source of the leak found", "Profit > loss? Not here.",
        "See [the map](https://wire.example) first", "Story of a war", "In this war, nobody won", "The story is over",
    ],
)  # fmt: skip
def test_sentences_and_headlines_that_begin_like_artefacts_are_not(text: str) -> None:
    assert kind(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Photo: A tank leaves.", "PHOTO/Wire", "(Photo: Jane Doe)", "Image: Wire", "[Photo/Wire]", "Photo by Jane Doe",
        "Photograph courtesy of Jane Doe", "Photo credit: Wire", "File photo of the base", "A file photo of the base.",
        "In this file photo taken on 3 March, a tank leaves.", "(Wire file photo)", "A tank leaves the base. (Photo: Jane Doe/Wire)",
        "WIRE/Jane Doe", "Jane Doe/Harbour Wire", "Illustration: Wire",
    ],
)  # fmt: skip
def test_captions_and_their_credits_are_captions(text: str) -> None:
    assert kind(text) == "caption"


@pytest.mark.parametrize(
    "text", ["Photos show a burnt tank", "Baghdad/Harrow", "KD/lm", "Pictures from the front", "He left (with a photo)", "H/T Jane Doe"]
)
def test_lines_that_merely_speak_of_pictures_are_not(text: str) -> None:
    assert kind(text) == ""


def test_times_and_bylines_are_told_only_where_a_line_stands_alone() -> None:
    for text, told in (("3 March 2025", "timestamp"), ("By Jane Doe", "byline"), ("Jane Doe | 3 March 2025", "timestamp")):
        assert kind(text) == told
        assert kind_anywhere(lines(text)[0]) == ""


def test_a_very_long_line_is_text_whatever_it_says() -> None:
    assert kind("Read more: " + "x" * (LONGEST - 12)) == "furniture"
    assert kind("Read more: " + "x" * LONGEST) == ""


@pytest.mark.parametrize("words", ["SS", "KD/lm", "MNA/6021", "/end", "ENDS", "End", "-30-", "(END)", "/129", "9376**1416", "hg/jd/kl"])
def test_initials_and_end_marks_sign_off(words: str) -> None:
    assert sign_off(words)


@pytest.mark.parametrize("words", ["Peace", "S", "The end", "and/or perhaps", "30", "HARROW", "ss"])
def test_other_words_do_not(words: str) -> None:
    assert not sign_off(words)


def test_a_label_before_a_headline_teases() -> None:
    assert teases("Watch: the last troops leave")
    assert not teases("Watch: this")
    assert not teases("Troops leave: watch them go")


@given(st.text())
def test_any_line_has_a_kind_or_none(text: str) -> None:
    assert {kind_alone(line) for line in lines(text)} <= {"", "furniture", "caption", "timestamp", "byline"}
