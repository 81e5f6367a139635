"""Every fact that a comparison of the two real articles must state; skipped where they are not given."""

from __future__ import annotations

from collections import Counter

import pytest

from framing.model.comparison import Comparison, Hit
from framing.reporters.view import view


def content(seeds: Comparison) -> list[tuple[str, str]]:
    of = seeds.a.text, seeds.b.text
    return [
        (edit.a.of(of[0]) if edit.a else "", edit.b.of(of[1]) if edit.b else "") for edit in seeds.alignment.edits if edit.kind == "content"
    ]


def hits(seeds: Comparison, text: str, document: str = "A") -> list[Hit]:
    return [hit for hit in seeds.hits if hit.text.casefold() == text and hit.document == document]


def test_words_of_the_stories(seeds: Comparison) -> None:
    assert (seeds.a.counts["words"], seeds.b.counts["words"]) == (364, 376)
    assert seeds.alignment.shared_words == 361


def test_five_content_changes_in_six_edits(seeds: Comparison) -> None:
    added = {block.kind: block.span.of(seeds.b.text).strip() for block in seeds.b.blocks if block.kind in ("subhead", "dateline")}
    assert ("2,000" in added["subhead"], added["dateline"].endswith("--")) == (True, True)
    assert sorted(content(seeds)) == sorted(
        [("terrorist", ""), ("terrorist", ""), ("martyring", "killing"), (":", "says"), ("", added["subhead"]), ("", added["dateline"])]
    )
    assert len(view(seeds).changes) == 5


def test_twelve_edits_of_house_style(seeds: Comparison) -> None:
    of = seeds.a.text, seeds.b.text
    style = [(edit.a and edit.a.of(of[0]), edit.b and edit.b.of(of[1])) for edit in seeds.alignment.edits if edit.kind == "style"]
    assert len(style) == 12
    assert Counter(style)["US", "U.S."] == 8
    assert {pair for pair in style if pair != ("US", "U.S.")} == {('".', '."'), ("“", '"'), ("”.", ".”")}


def test_layout_and_furniture_are_never_content(seeds: Comparison) -> None:
    aside = [
        [block.span.of(document.text).strip() for block in document.blocks if block.set_aside and block.span.of(document.text).strip()]
        for document in (seeds.a, seeds.b)
    ]
    assert [any(word in line for line in aside[0]) for word in ("• Iraq", "last modified", "09:21 UTC", "SS")] == [True] * 4
    assert [any(word in line for line in aside[1]) for word in ("not found", "---", "*", "https://")] == [True] * 4
    assert len(aside[1][-1].split()) == 3  # the outlet's name
    assert {row.state for row in view(seeds).rows if row.label == "2–3"} == {"style"}


def test_martyring_became_killing_in_one_finding(seeds: Comparison) -> None:
    (swapped,) = [finding for finding in seeds.findings if finding.kind == "swapped"]
    assert (swapped.a_text, swapped.b_text) == ("martyring", "killing")


def test_terrorist_was_dropped_in_one_finding(seeds: Comparison) -> None:
    dropped = [finding for finding in seeds.findings if finding.kind == "dropped"]
    assert [(finding.a_text, len(finding.a), len(finding.edits)) for finding in dropped] == [("terrorist", 3, 2)]
    assert [hit.furniture for hit in hits(seeds, "terrorist")].count(True) == 1


@pytest.mark.parametrize(
    ("word", "times"),
    [("so-called", 1), ("anti-terror", 2), ("resistance", 2), ("aggression", 1), ("angry", 1), ("deadly", 1), ("disastrous", 1)],
)
def test_what_stayed(seeds: Comparison, word: str, times: int) -> None:
    kept = [finding for finding in seeds.findings if finding.kind == "kept" and finding.a_text.casefold() == word]
    assert len(kept) == times == len(hits(seeds, word)) == len(hits(seeds, word, "B"))


def test_anti_terror_is_not_terror(seeds: Comparison) -> None:
    assert not [hit for hit in seeds.hits if hit.text.casefold() == "terror"]


@pytest.mark.parametrize(("word", "voices"), [("disastrous", ["quoted"]), ("so-called", ["author"]), ("resistance", ["author", "scare"])])
def test_whose_words_they_are(seeds: Comparison, word: str, voices: list[str]) -> None:
    assert [hit.voice for hit in hits(seeds, word)] == voices == [hit.voice for hit in hits(seeds, word, "B")]


def test_the_signature_tells_the_pair(seeds: Comparison) -> None:
    assert "pair:7384caa5+fde48ef5" in seeds.signature
