from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.scorers.hits import matches
from tests.made import entry, lexicon


def found(text: str, *entries: object) -> list[str]:
    document = framing.document(text)
    return [document.tokens.span(match.first, match.end).of(text) for match in matches(document, lexicon(*entries))]  # type: ignore[arg-type]


def test_the_longest_form_wins() -> None:
    assert found("Collateral damage was reported.", entry("damage"), entry("collateral damage")) == ["Collateral damage"]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("A war of attrition.", "war"),
        ("A war of words.", "war of words"),
        ("A war of words and deeds.", "war of words and deeds"),
        ("A war of words and fists.", "war of words"),
        ("A war of", "war"),
        ("A war of words", "war of words"),
    ],
)
def test_forms_that_begin_alike_are_read_as_far_as_they_hold(text: str, hit: str) -> None:
    assert found(text, entry("war"), entry("war of words and deeds"), entry("war of words")) == [hit]


def test_exact_beats_prefix_and_longer_prefix_beats_shorter() -> None:
    entries = entry("resist*", id="t/a"), entry("resistance", id="t/b"), entry("resistanc*", id="t/c")
    document = framing.document("The resistance resisted; resistances grew.")
    assert [match.entry.id for match in matches(document, lexicon(*entries))] == ["t/b", "t/a", "t/c"]


@pytest.mark.parametrize("text", ["An anti-terror unit came.", "It was a would-be plot.", "A terrorless night."])
def test_a_form_is_a_whole_token(text: str) -> None:
    assert found(text, entry("terror"), entry("would be")) == []


@pytest.mark.parametrize("text", ["The “regime” fell.", "THE REGIME FELL.", "The regime's end.", "Regime’s end"])
def test_case_quotes_and_possessives_are_folded(text: str) -> None:
    assert [hit.casefold() for hit in found(text, entry("regime"))] == ["regime"]


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("They met in Martyrs ' Square.", 0),
        ("They met in Martyrs' Square.", 0),
        ("They called them martyrs.", 1),
        ("Martyrs lay in the square.", 1),
    ],
)
def test_unless_voids_only_inside_its_phrase(text: str, hits: int) -> None:
    assert len(found(text, entry("martyr|martyrs", unless="martyrs ' square"))) == hits


def test_unless_near_looks_eight_tokens_each_way() -> None:
    guarded = entry("resistance", unless_near="antibiotic")
    assert found("Antibiotic resistance grew.", guarded) == []
    assert found("Resistance one two three four five six seven antibiotic", guarded) == []
    assert found("Resistance one two three four five six seven eight antibiotic", guarded) == ["Resistance"]


def test_only_near_asks_for_a_word_within_eight_tokens_of_the_same_sentence() -> None:
    guarded = entry("plunder|plundered", only_near="treasury|coffers")
    assert found("They plundered the country's treasury.", guarded) == ["plundered"]
    assert found("They plundered the fridge. The treasury said so.", guarded) == []


@pytest.mark.parametrize(
    ("text", "case", "hits"),
    [
        ("The Terror began.", "lower", 0),
        ("The terror began.", "lower", 1),
        ("They read the Patriot on Sunday.", "not-proper", 0),
        ("Patriot groups met.", "not-proper", 1),
        ('He left. "Patriot groups met."', "not-proper", 1),
    ],
)
def test_case_guards(text: str, case: str, hits: int) -> None:
    assert len(found(text, entry("terror|patriot", case=case))) == hits


def test_a_phrase_never_runs_into_the_next_paragraph() -> None:
    assert found("It did collateral\n\nDamage was reported.", entry("collateral damage")) == []


@given(st.text(max_size=60), st.text(min_size=1, max_size=10))
def test_hits_never_overlap_and_hold_their_form(text: str, word: str) -> None:
    document = framing.document(f"{text} regime {word}")
    met = matches(document, lexicon(entry("regime"), entry("re*", id="t/re")))
    assert all(one.end <= other.first for one, other in pairwise(met))
    assert all(document.tokens.norms[match.first].startswith("re") for match in met)
