"""Where the aligner is known to fail, as docs/aligner.md tells: strict, so that the day one is mended the test says so."""

from __future__ import annotations

import pytest

import framing
from framing.model.alignment import Alignment


def align(a: str, b: str) -> Alignment:
    return framing.align(framing.document(a), framing.document(b))


def linked(found: Alignment, one: str, other: str) -> bool:
    return any(found.a.tokens.texts[i] == one and found.b.tokens.texts[j] == other for i, j, _ in found.links)


@pytest.mark.xfail(reason="sentences are paired by shared stems; a sentence of nothing but synonyms shares none")
def test_a_sentence_of_synonyms_alone_is_paired() -> None:
    rest = "Nobody was hurt. The mayor spoke to reporters later. Shops stayed shut on Monday."
    found = align(f"Soldiers entered the village at dawn. {rest}", f"Troops stormed the hamlet at daybreak. {rest}")
    assert linked(found, "entered", "stormed")


@pytest.mark.xfail(reason="a gap that a clause changed round is no gap between two anchors: nothing fills it")
def test_active_and_passive_answer_one_another() -> None:
    found = align("Police opened fire on the marchers, slaying three.", "Three died when police opened fire on the marchers.")
    assert linked(found, "slaying", "died")


@pytest.mark.xfail(reason="words that changed places are a move from four words on, and only as one run")
def test_two_words_that_changed_places_are_a_move() -> None:
    found = align("They spoke of war and peace at length.", "They spoke of peace and war at length.")
    assert any(edit.move for edit in found.edits)


@pytest.mark.xfail(reason="no table knows every name: who is meant by another name is only seen between two anchors")
def test_a_pronoun_answers_the_name_it_stands_for_across_a_clause() -> None:
    found = align("The minister fell ill, so Silva stayed at home.", "As he fell ill, the minister stayed at home.")
    assert linked(found, "Silva", "he")


@pytest.mark.xfail(reason="a word stands for what stands in its place, though neither means the other")
def test_words_in_one_place_that_mean_different_things_are_not_linked() -> None:
    found = align("The plan was welcomed by farmers in the valley.", "The plan was welcomed on Friday in the valley.")
    assert not linked(found, "farmers", "Friday")


@pytest.mark.xfail(reason="sums are compared as written; no arithmetic is done")
def test_a_sum_told_in_another_unit_is_style() -> None:
    found = align("The road is 10 kilometres long today.", "The road is 10,000 metres long today.")
    assert [edit for edit in found.edits if edit.kind == "content"] == []
