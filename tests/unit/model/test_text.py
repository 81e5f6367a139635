from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.text import IGNORABLE, Span, norm


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_a_span_keeps_its_law(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="a span runs"):
        Span(start, end)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "US"),
        ("Troops", "TROOPS"),
        ("“", '"'),
        ("’", "'"),
        ("–", "-"),
        ("caf\u00e9", "cafe\u0301"),
        ("so\u00adft", "soft"),
        ("ﬁre", "fire"),
    ],
)
def test_spellings_of_one_token_have_one_norm(one: str, other: str) -> None:
    assert norm(one) == norm(other)


@pytest.mark.parametrize(("one", "other"), [("US", "us"), ("IT", "it"), ("WHO", "who"), ("14", "15"), ("strike", "strikes")])
def test_different_tokens_have_different_norms(one: str, other: str) -> None:
    assert norm(one) != norm(other)


@given(st.text(max_size=12))
def test_the_norm_of_a_norm_is_itself(text: str) -> None:
    once = norm(text)
    assert norm(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_counts_leave_possessives_and_furniture_out() -> None:
    document = framing.document("Troops leave the town\n\nThe army's troops left on Monday, officials said.\n\n---")
    assert document.counts["words"] == 12
    assert document.counts["paragraphs"] == 2  # the rule is the page's


def test_tokens_are_columns_and_values_at_once() -> None:
    tokens = framing.document("The troops left.").tokens
    assert [token.text for token in tokens] == list(tokens.texts)
    assert tokens[1].span == Span(4, 10)
    assert tokens.span(0, 2) == Span(0, 10)


def test_what_shows_nothing_is_nothing_to_the_norm() -> None:
    shown = re.compile(f"[{IGNORABLE}]")
    assert {chr(code) for code in range(0x10000) if shown.match(chr(code))} == {
        chr(c) for c in range(0x10000) if norm(f"aa{chr(c)}b") == "aab"
    }
