from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.readers.dateline import LONGEST, dateline


@pytest.mark.parametrize(
    "filed",
    [
        "Harrow, February 9 (RHX)--", "LONDON (XP) —", "PARIS, March 3 /Agency/ -", "HARROWGATE —", "SENN, 14 March (SSW) -", "BEIRUT:",
        "Geneva -", "WASHINGTON, D.C., February 12, 2018 (Wire) –", "MOSCOW, February 9. /WIRE/.", "TEHRAN, Feb. 09 (WNA) –",
        "Rio de Janeiro, 3 March —", "NEW YORK/LONDON (XP) -", "DUBAI, United Arab Emirates (XP) —", "PORT-AU-PRINCE, Haiti —",
        "St. Petersburg, Fla. —", "Feb. 9 (UPX) --", "Monday, 3 March 2025 -", "Jerusalem, 3 March 2025:", "UNITED NATIONS, March 3 -",
        "BRUSSELS, 12 May /PRX/--", "Baghdad (Wire) –", "Beirut, Lebanon –", "Beirut 3 March -", "**LONDON** —", "Sanaa, SABX –",
    ],
)  # fmt: skip
def test_place_date_and_agency_before_a_dash_are_a_dateline(filed: str) -> None:
    assert dateline(f"{filed} The last troops left on Monday.") == len(filed)


def test_a_dash_in_capitals_needs_no_space() -> None:
    assert dateline("HARROW—The last troops left.") == 7


@pytest.mark.parametrize(
    "paragraph",
    [
        "Harrow - the town on the river - fell.", "Iran - the sponsor", "The police (and the army) — They left.", "US: The troops left.",
        "Note: The base is shut.", "US-led talks - The men left.", "Rep. Smith (D-CT) - the ranking member - said no.",
        "He left. Then she left.", "North Harrow's leader – Ada Vey – left.", "Harrow — “a base” — fell.", "LONDON —",
        "— The troops left.", "- The troops left.", "", "He said: The law stands.", "Harrow City Council Leader Ada Vey - The Woman",
        "12 men - The last - left.", "harrow — The troops left.", "The troops left on Monday, the ministry said.",
        "HARROW — and the river", "A, B, C, D, E, F, G — The",
    ],
)  # fmt: skip
def test_other_beginnings_are_not(paragraph: str) -> None:
    assert dateline(paragraph) == 0


def test_a_place_alone_counts_in_the_first_paragraph_only() -> None:
    assert dateline("Geneva - The men left.") == 8
    assert dateline("Geneva - The men left.", first=False) == 0
    assert dateline("GENEVA (XP) - The men left.", first=False) == 13


@given(st.text())
def test_a_dateline_is_short_and_ends_in_a_mark(paragraph: str) -> None:
    length = dateline(paragraph)
    assert 0 <= length <= min(LONGEST, len(paragraph))
    assert not length or paragraph[length - 1] in "-—–―:."
