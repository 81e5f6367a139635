from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from framing.reporters.terminal import cell, cut, shares, shown, styled, width

ANY = st.text(st.characters(exclude_categories=()), max_size=60)
"""Any text at all, lone surrogates and controls with it."""


@given(ANY)
def test_what_is_shown_steers_nothing_and_can_be_written(text: str) -> None:
    told = shown(text)
    assert not {unicodedata.category(char) for char in told} & {"Cc", "Cs", "Zl", "Zp"}
    assert not {unicodedata.bidirectional(char) for char in told} & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    told.encode()


@given(st.text(st.characters(categories=["L", "N", "P"]), max_size=40))
def test_words_are_shown_as_they_are(text: str) -> None:
    assert shown(text) == text.replace("\u115f", "<U+115F>").replace("\u1160", "<U+1160>").replace("\u3164", "<U+3164>").replace(
        "\uffa0", "<U+FFA0>"
    )


@given(ANY.map(shown), st.integers(1, 30))
def test_a_cell_has_the_width_that_it_was_given(text: str, room: int) -> None:
    kept = cut(text, room)
    assert width(kept) <= room
    assert width(cell(kept, room)) == room
    assert cell(kept, room, right=True).strip() == cell(kept, room).strip()


@given(ANY.map(shown), st.integers(2, 30))
def test_what_is_cut_keeps_its_beginning_or_its_end(text: str, room: int) -> None:
    if width(text) > room:
        assert text.startswith(cut(text, room).removesuffix("…"))
        assert text.endswith(cut(text, room, keep_end=True).removeprefix("…"))


@given(st.lists(st.integers(0, 200), min_size=1, max_size=5), st.integers(0, 200))
def test_columns_are_shared_out_whole(wanted: list[int], room: int) -> None:
    given_out = shares(wanted, room)
    assert all(got <= want for got, want in zip(given_out, wanted, strict=True))
    assert sum(given_out) == min(sum(wanted), room)


def test_text_that_runs_from_right_to_left_is_kept_apart() -> None:
    assert cell("غزة", 5) == "\u2068غزة\u2069  "
    assert cell("加沙", 5) == "加沙 "


def test_colour_is_an_option_and_nothing_is_never_coloured() -> None:
    assert styled("kept", "strong", colour=True) == "\x1b[1mkept\x1b[0m"
    assert styled("", "strong", colour=True) == ""
