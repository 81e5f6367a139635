"""Names told short: what may go where it was given before, and who is meant."""

from __future__ import annotations

import pytest

from tests.made import content

NAMED = "Ana Silva, the mayor of Senn, met the traders on Friday. "


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Later that day Ana Silva said the stalls would stay.", "Later that day Silva said the stalls would stay."),
        ("Later that day Ms. Silva said the stalls would stay.", "Later that day Silva said the stalls would stay."),
        ("Later that day Ms Silva said the stalls would stay.", "Later that day Ana Silva said the stalls would stay."),
        ("The stalls of Ana Silva's town would stay, they said.", "The stalls of Silva's town would stay, they said."),
    ],
)
def test_a_name_given_before_may_be_shortened(a: str, b: str) -> None:
    assert content(NAMED + a, NAMED + b) == []
    assert content(NAMED + b, NAMED + a) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Later that day Eva Silva said the stalls would stay.", "Later that day Silva said the stalls would stay."),
        ("Later that day Eva Silva said the stalls would stay.", "Later that day Ana Silva said the stalls would stay."),
        ("Later that day Mrs Brann said the stalls would stay.", "Later that day Brann said the stalls would stay."),
        ("Later that day Strongman Silva said the stalls would stay.", "Later that day Silva said the stalls would stay."),
        ("Later that day Mr Silva said the stalls would stay.", "Later that day Ms Silva said the stalls would stay."),
        ("Later that day Silva said the stalls would stay.", "Later that day she said the stalls would stay."),
        ("Later that day Silva said the stalls would stay.", "Later that day Souza said the stalls would stay."),
    ],
)
def test_who_is_meant_is_content(a: str, b: str) -> None:
    assert content(NAMED + a, NAMED + b)
    assert content(NAMED + b, NAMED + a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "President Ana Silva met the traders. Later that day President Ana Silva left Senn.",
            "President Ana Silva met the traders. Later that day Silva left Senn.",
        ),
        ("President Ana Silva met traders. It rained. President Silva left.", "President Ana Silva met traders. It rained. Silva left."),
        ("Gen. Karl Orm met traders. It rained. Orm left.", "General Karl Orm met traders. It rained. General Orm left."),
        ("Lt. Col. Karl Orm met men. It rained. Lt. Col. Orm left.", "Lt. Col. Karl Orm met men. It rained. Orm left."),
        ("Prime Minister Ana Maria Silva spoke. Prime Minister Silva left.", "Prime Minister Ana Maria Silva spoke. Silva left."),
    ],
)
def test_a_title_of_office_may_go_where_it_was_given_before(a: str, b: str) -> None:
    assert content(a, b) == []
    assert content(b, a) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Later that day President Ana Silva left Senn.", "Later that day Silva left Senn."),
        ("Ana Silva met traders. It rained. President Silva left.", "Ana Silva met traders. It rained. Silva left."),
        ("Vice President Ana Silva met men. It rained. President Silva left.", "Vice President Ana Silva met men. It rained. Silva left."),
        ("The president and Ana Silva met. It rained. President Silva left.", "The president and Ana Silva met. It rained. Silva left."),
        (
            "President Ana Silva met Eva Silva. It rained. President Silva left.",
            "President Ana Silva met Eva Silva. It rained. Silva left.",
        ),
        ("Gen. Karl Orm met traders. It rained. Gov. Orm left.", "Gen. Karl Orm met traders. It rained. Orm left."),
    ],
)
def test_a_title_not_given_before_is_content(a: str, b: str) -> None:
    assert content(a, b)
    assert content(b, a)
