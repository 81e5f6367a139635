from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.scorers.quotations import quotations
from framing.scorers.voice import voices


def voice_of(text: str, word: str) -> list[str]:
    document = framing.document(text)
    places = [i for i, norm in enumerate(document.tokens.norms) if norm == word]
    return [told.voice for told in voices(document, places)]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The regime fell on Friday.", "author"),
        ('"The regime fell on a Friday night," he said.', "quoted"),
        ("“The regime fell on a Friday night,” he said.", "quoted"),
        ("‘The regime fell on a Friday night,’ he said.", "quoted"),
        ("'The regime fell on a Friday night,' he said.", "quoted"),
        ("He said: “They called it a ‘regime’ for a long time.”", "quoted"),
        ('The paper called it a "regime" throughout.', "quoted"),
        ('The "regime" fell on Friday.', "scare"),
        ('He said that the so-called "regime" had fallen.', "scare"),
        ('Members of the "axis of regime" met.', "scare"),
        ("He said that the regime had fallen.", "attributed"),
        ("According to the minister, the regime had fallen.", "attributed"),
        ('He said on Friday that the regime "has become a burden for all of the people".', "author"),
        ('"The regime fell," he said.', "quoted"),
        ("The regime fell, according to the army.", "attributed"),
        ('They called the deaths "regime damage."', "quoted"),
        ('The deaths were "regime damage".', "scare"),
        ("In the '90s the regime fell for good.", "author"),
        ('The 6" gun of the regime fired at dawn.', "author"),
        ("Police said the flat that the regime owned was empty.", "attributed"),
        ("Police told the council that the regime had fallen.", "attributed"),
        ("“The regime fell,” he said. “The army fled.", "quoted"),
        ("He didn't mind that the boss' regime fell and the workers' vote didn't count.", "author"),
    ],
)
def test_whose_word_it_is(text: str, voice: str) -> None:
    assert voice_of(text, "regime") == [voice]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = '"They left at dawn and never came back, he said.\n\nThe regime fell.'
    assert voice_of(text, "regime") == ["author"]


def test_a_quotation_of_several_paragraphs_goes_on() -> None:
    text = "“They left at dawn and never came back.\n\n“The regime fell,” he said. The regime was old."
    assert voice_of(text, "regime") == ["quoted", "author"]


@given(st.lists(st.sampled_from(['"', "“", "”", "'", "‘", "’", "regime", "said", "that", ".", ",", "\n\n", " "]), max_size=30).map("".join))
def test_quotations_are_in_order_and_never_overlap(text: str) -> None:
    document = framing.document(text)
    found = quotations(document)
    assert all(0 <= one.first < one.end <= len(document.tokens) for one in found)
    assert all(one.end <= other.first for one, other in pairwise(found))
    assert {told.voice for told in voices(document, list(range(len(document.tokens))))} <= {"author", "quoted", "scare", "attributed"}


@pytest.mark.parametrize(
    "text",
    [
        "said the regime " * 3000,
        'the "regime" said ' * 3000,
        "“regime ” " * 3000,
        "he said that the regime that " * 3000,
        "Regime Brandt " * 3000,
        '"regime ' * 3000,
    ],
)
def test_hostile_texts_take_no_more_than_their_length(text: str) -> None:
    document = framing.document(text)
    places = [i for i, norm in enumerate(document.tokens.norms) if norm == "regime"]
    assert len(voices(document, places)) == 3000
