from __future__ import annotations

import pytest

from framing.readers.credits import byline, dated, named, stamped, timestamp
from framing.readers.lines import lines


@pytest.mark.parametrize(
    "words",
    [
        "Mar 03, 2025 09:21 UTC", "(last modified Mon, 03 Mar 2025 09:21:09 GMT )", "Published: Sat, 15 Mar 2025 07:42 GMT",
        "Published: March 3", "Updated 0921 GMT (1721 HKT) March 3, 2025", "2025-03-03 09:21", "2025-03-03T09:21:09Z", "03.03.2025",
        "09:21", "3rd of March, 2025", "Monday, 3 March 2025", "3 hours ago", "A day ago", "Last updated on March 3 at 5:30 p.m.",
        "03/03/2025 | 9:21 am",
    ],
)  # fmt: skip
def test_times_with_their_labels_are_timestamps(words: str) -> None:
    assert timestamp(words)


@pytest.mark.parametrize(
    "words",
    [
        "2025", "3", "3:16).", "Since 9 May 2024", "Monday", "March", "May Day march", "Updated guidance", "last week", "9/11 inquiry",
        "The last 3 days", "12 March " + "2025 " * 30, "", "—",
    ],
)  # fmt: skip
def test_other_words_are_no_timestamp(words: str) -> None:
    assert not timestamp(words)


def test_a_label_makes_a_time_sure() -> None:
    assert stamped("last modified 3 March 2025")
    assert stamped("published: 3 March")
    assert not stamped("on 3 March 2025")
    assert not stamped("updated the guidance")


@pytest.mark.parametrize("words", ["Jane Doe | 9 May 2024", "World • 3 March 2025 10:12", "3 March 2025 - Jane Doe"])
def test_a_time_may_stand_beside_a_name(words: str) -> None:
    assert dated(words)


@pytest.mark.parametrize(
    "words", ["Jane Doe | Harrow", "Harrow - 9 May 2024 - The last troops left", "9 May 2024", "War | Peace | " + "x" * 120]
)
def test_a_time_beside_a_sentence_is_no_timestamp(words: str) -> None:
    assert not dated(words)


@pytest.mark.parametrize(
    "words",
    [
        "By Jane Doe", "BY JANE DOE AND JOHN ROE", "By Jane van Doe in Harrow", "By: Jane Doe", "by Jane Doe", "Written by Jane Doe",
        "Jane Doe, Staff writer", "Jane Doe | Senior Reporter", "Jane Doe - Foreign Correspondent", "By our own correspondent",
        "Staff Reporter", "News desk", "Author: Jane Doe", "By Jane Doe, March 3, 2025", "By Jane Doe Jr.",
        "Posted by Jane Doe on March 3",
    ],
)  # fmt: skip
def test_who_wrote_it_is_a_byline(words: str) -> None:
    assert byline(lines(words)[0])


@pytest.mark.parametrize(
    "words",
    [
        "By Friday it was over", "By Jane Doe.", "By", "Bystanders Jane Doe", "Troops kill mother, journalist", "Troops beat reporter",
        "Jane Doe", "The new writer", "By and by", "By the river they sat", "Jane Doe, who left, Editor of the last of the great papers",
    ],
)  # fmt: skip
def test_other_lines_are_no_byline(words: str) -> None:
    assert not byline(lines(words)[0])


def test_names_are_capitalised_with_particles_between() -> None:
    assert named("Jane Doe in Harrow and John Roe; editing by Ann Lee")
    assert not named("hand is dying")
    assert not named("")
