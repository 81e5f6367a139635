from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.model.comparison import Comparison
from framing.model.text import KINDS, Document
from framing.readers.artefacts import sign_off
from framing.readers.article import blocks

ONE, OTHER = "The last troops left the northern base of Harrow on Monday, the ministry said.", "Nobody wept when they went, the mayor said."
BODY = f"{ONE}\n\n{OTHER}"
LINES = (
    "Troops leave Harrow", "# Troops leave Harrow", "*Troops leave", "Harrow*", "**A long road**", "By Jane Doe", "9 May 2024 10:12",
    "---", "> said he", "HARROW, May 9 (Wire) — The men left.", "They left **at once**.", "• Troops leave Harrow", "- a tank",
    "Photo: A tank", "mayor's men", "SS", "Read more: The raid", "https://x.example/a_b", "[the map](https://x.example)", "", "",
    "  ", "Radio Harrow", "Is it over?", "_", "**", "[", "](",
)  # fmt: skip
articles = st.lists(st.sampled_from(LINES), max_size=12).map("\n".join)
anything = st.text(st.characters(exclude_categories=())) | articles


def typed(text: str) -> list[tuple[str, str, int]]:
    return [(block.kind, block.span.of(text).strip(), block.paragraph) for block in blocks(text)]


def test_an_agencys_report() -> None:
    text = (
        "Harrow: raid pushes troops out\n(last modified Fri, 09 May 2025 09:21:09 GMT )\nMay 09, 2025 09:21 UTC\n"
        "  • Harrow: raid pushes troops out\n\n"
        f"{BODY}\n\nKD"
    )
    assert [kind for kind, _, _ in typed(text)] == ["headline", "timestamp", "timestamp", "furniture", "body", "body", "furniture"]


def test_a_republication_in_markdown() -> None:
    text = (
        " \n\n\n*Harrow says raid pushes  \nlast troops out of the  \nbase*\n\n---\n\nImage not found or type unknown\n\n"
        "### **Harrow has over 2,000 men**\n\n"
        f"Harrow, May 9 (RHX)-- {BODY}\n\n---\n\n<https://www.radio.example/en/a-b-c>\n\n\n**Radio Harrow**"
    )
    assert typed(text) == [
        ("furniture", "*", 0),
        ("headline", "Harrow says raid pushes  \nlast troops out of the  \nbase", 0),
        ("furniture", "*", 0),
        ("furniture", "---", 1),
        ("furniture", "Image not found or type unknown", 2),
        ("furniture", "### **", 3),
        ("subhead", "Harrow has over 2,000 men", 3),
        ("furniture", "**", 3),
        ("dateline", "Harrow, May 9 (RHX)--", 4),
        ("body", ONE, 4),
        ("body", OTHER, 5),
        ("furniture", "---", 6),
        ("furniture", "<https://www.radio.example/en/a-b-c>", 7),
        ("furniture", "**Radio Harrow**", 8),
    ]


def test_marks_inside_a_paragraph_share_its_number() -> None:
    assert typed("They left **at once**, [he said](https://x.example).\n\nThe end.") == [
        ("body", "They left", 0), ("furniture", "**", 0), ("body", "at once", 0), ("furniture", "**", 0), ("body", ",", 0),
        ("furniture", "[", 0), ("body", "he said", 0), ("furniture", "](https://x.example)", 0), ("body", ".", 0),
        ("body", "The end.", 1),
    ]  # fmt: skip


def test_marks_that_meet_are_one_block() -> None:
    assert typed(f"> ## **Troops leave**\n\n{BODY}")[0] == ("furniture", "> ## **", 0)


def test_a_dateline_may_be_marked() -> None:
    assert typed(f"**HARROW** — {BODY}")[:4] == [
        ("furniture", "**", 0),
        ("dateline", "HARROW", 0),
        ("furniture", "**", 0),
        ("dateline", "—", 0),
    ]
    assert typed(f"**HARROW (Wire) —** {BODY}")[1:3] == [("dateline", "HARROW (Wire) —", 0), ("furniture", "**", 0)]


def test_a_dateline_may_follow_a_summary_but_stands_once() -> None:
    kinds = [
        kind for kind, _, _ in typed(f"Troops leave\n\nIt is over.\n\nHARROW, May 9 (Wire) — {BODY}\n\nSENN, May 9 (Wire) — They left.")
    ]
    assert kinds == ["headline", "body", "dateline", "body", "body", "body"]


def test_no_dateline_below_the_lead() -> None:
    assert "dateline" not in {kind for kind, _, _ in typed(f"{BODY}\n\n{BODY}\n\nSENN, May 9 (Wire) — They left.")}


def test_a_byline_and_a_caption_keep_their_marks_apart() -> None:
    assert typed(f"Troops leave\n\n*By Jane Doe*\n\n_Photo: A tank_\n\n{BODY}")[1:7] == [
        ("furniture", "*", 1), ("byline", "By Jane Doe", 1), ("furniture", "*", 1), ("furniture", "_", 2),
        ("caption", "Photo: A tank", 2), ("furniture", "_", 2),
    ]  # fmt: skip


def test_white_space_after_a_block_belongs_to_it_and_before_the_first_too() -> None:
    text = "\n \nTroops leave\n\n\n  They left.\n "
    assert [block.span.of(text) for block in blocks(text)] == ["\n \nTroops leave\n\n\n  ", "They left.\n "]


def test_nothing_has_no_blocks_and_white_space_one() -> None:
    assert blocks("") == ()
    assert [(block.kind, block.span.end) for block in blocks(" \n ")] == [("body", 3)]


@pytest.mark.parametrize("end", ["\r", "\r\n", "\u2028"])
@given(text=articles)
def test_the_kind_of_line_break_does_not_matter(end: str, text: str) -> None:
    other = text.replace("\n", end)
    told = [(block.kind, block.paragraph, block.span.of(other).replace(end, "\n")) for block in blocks(other)]
    assert told == [(block.kind, block.paragraph, block.span.of(text)) for block in blocks(text)]


@given(anything)
def test_blocks_tile_the_text(text: str) -> None:
    found = blocks(text)
    edges = [edge for block in found for edge in (block.span.start, block.span.end)]
    assert edges == sorted(edges)
    assert "".join(block.span.of(text) for block in found) == text
    assert all(block.span.start < block.span.end and block.kind in KINDS for block in found)


@given(anything)
def test_paragraphs_are_numbered_in_order(text: str) -> None:
    numbers = [block.paragraph for block in blocks(text)]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(max(numbers, default=-1) + 1))


@given(anything)
def test_neighbours_of_one_paragraph_differ_in_kind(text: str) -> None:
    found = blocks(text)
    assert not [one for one, other in pairwise(found) if one.paragraph == other.paragraph and one.kind == other.kind]


def aside(document: Document) -> list[str]:
    """What is set aside of a document, marks left out."""
    shown = [block.span.of(document.text).strip() for block in document.blocks if block.set_aside]
    return [words for words in shown if any(map(str.isalnum, words))]


def test_the_real_pair(seeds: Comparison) -> None:
    a, b = seeds.alignment.a, seeds.alignment.b
    assert (a.counts["words"], b.counts["words"]) == (364, 376)
    headline = next(block.span.of(a.text).strip() for block in a.blocks if block.kind == "headline")
    modified, stamp, echo, initials = aside(a)
    assert modified.startswith("(last modified")
    assert stamp.endswith("UTC")
    assert echo == f"• {headline}"
    assert sign_off(initials)
    image, address, outlet = aside(b)
    assert image.startswith("Image not found")
    assert address.startswith("<https://")
    assert outlet.startswith("**")
    assert [block.kind for block in b.blocks if block.kind in ("headline", "subhead", "dateline")] == ["headline", "subhead", "dateline"]
    assert {block.kind for block in a.blocks} == {"headline", "timestamp", "furniture", "body"}
