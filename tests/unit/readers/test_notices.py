from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.readers.notices import notices

LONG = "The last troops left the northern base of Harrow on Monday, the ministry said. " * 5


def told(text: str) -> list[str]:
    return list(notices(framing.document(text)))


def test_a_plain_long_text_has_none() -> None:
    assert told(LONG) == []
    assert told(LONG + "Café “noir” – naïve… Łódź, Ελλάδα и Россия") == []


def test_few_words_are_told() -> None:
    assert told("word " * 49) == ["49 words: counts are given, rates are not"]
    assert told("Gone.") == ["1 word: counts are given, rates are not"]
    assert told("word " * 50) == []


@pytest.mark.parametrize(
    ("odd", "place", "notice"),
    [
        ("itâ€™s", 2, "1 place looks like text decoded in the wrong encoding"),
        ("Ã© Â£5", 0, "2 places look like text decoded in the wrong encoding"),
        ("a\u202eb\u202c", 1, "2 controls of writing direction"),
        ("so\u00adft", 2, "1 invisible character left out of comparison"),
        ("B\u0430ghdad", 0, "1 place mixes Latin with Greek or Cyrillic letters"),
        ("a\0b", 1, "1 NUL character in the text"),
    ],
)
def test_signs_of_a_damaged_text_are_told_with_their_place(odd: str, place: int, notice: str) -> None:
    assert told(LONG + odd) == [f"{notice}, the first at character {len(LONG) + place}"]


def test_a_script_without_spaces_is_told() -> None:
    assert any("not spaced" in notice for notice in told("最后的部队星期一离开了北部基地。" * 5))
    assert any("not spaced" in notice for notice in told("กองทหารสุดท้ายออกจากฐานทัพ" * 5))
    assert not any("not spaced" in notice for notice in told("마지막 부대가 월요일에 떠났다."))


@given(st.text(st.characters(exclude_categories=())))
def test_any_document_has_notices_of_one_line(text: str) -> None:
    assert all("\n" not in notice and notice for notice in told(text))
