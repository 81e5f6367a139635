from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.comparison import Comparison
from framing.reporters.view import View, view
from framing.reporters.wordings import swaps, told
from tests.made import entry, lexicon

LEXICON = lexicon(entry("regime|regimes"), entry("terrorist"), entry("brutal"), entry("savage"), entry("martyred"))
WORDS = [
    "the",
    "regime",
    "regimes",
    "terrorist",
    "brutal",
    "savage",
    "army",
    "fell",
    "in",
    "May",
    "they",
    "left",
    ".",
    ",",
    '"',
    "US",
    "U.S.",
]
paragraphs = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
articles = st.lists(st.one_of(paragraphs, st.sampled_from(["By Hester Quill", "Advertisement", "Talks end"])), max_size=6).map("\n\n".join)


def compare(a: str, b: str) -> Comparison:
    return framing.compare(framing.document(a), framing.document(b), lexicon=LEXICON)


def seen(a: str, b: str) -> View:
    return view(compare(a, b))


@given(articles, articles)
def test_every_content_edit_stands_in_exactly_one_change(a: str, b: str) -> None:
    shown = seen(a, b)
    edits = [edit.id for edit in shown.comparison.alignment.edits if edit.kind == "content"]
    assert sorted(edit.id for change in shown.changes for edit in change.edits) == sorted(edits)


@given(articles, articles)
def test_rows_hold_every_word_of_both_stories_once(a: str, b: str) -> None:
    shown = seen(a, b)
    for side, document in (("a", shown.comparison.a), ("b", shown.comparison.b)):
        drawn = "".join(part.text for row in shown.rows for part in getattr(row, side) if part.role not in ("gap", "break"))
        story = "".join(block.span.of(document.text) for block in document.blocks if not block.set_aside)
        assert drawn.split() == story.split() or sorted("".join(drawn.split())) == sorted("".join(story.split()))


@given(articles, articles)
def test_counts_never_say_more_than_there_is(a: str, b: str) -> None:
    shown = seen(a, b)
    assert shown.kept <= min(shown.loaded)
    assert shown.shared <= shown.comparison.a.counts["words"]
    places = {change.number: change.times for change in shown.changes}
    assert all(swap.times <= sum(places.values()) for swap in swaps(shown))
    assert len(told(shown)) == len(shown.changes)


@given(articles, articles)
def test_the_counts_mirror(a: str, b: str) -> None:
    one, other = seen(a, b), seen(b, a)
    assert (len(one.changes), one.style, one.moves, one.kept) == (len(other.changes), other.style, other.moves, other.kept)
    assert one.loaded == other.loaded[::-1]


def test_a_byline_in_a_paragraph_of_its_own_has_a_row() -> None:
    assert [row.label for row in seen("Reservoir plan\n\nBy Hester Quill", "The reservoir plan by Hester Quill here").rows]


def test_a_repeat_is_counted_by_places() -> None:
    shown = seen("The brutal terrorist regime fell in May.", "The savage regime fell in May.")
    assert [(swap.a, swap.b, swap.times) for swap in swaps(shown)] == [("brutal terrorist", "savage", 1)]


def test_another_form_of_a_listed_word_is_listed_and_kept() -> None:
    shown = seen("The regime fell in May after a long war.", "The regimes fell in May after a long war.")
    assert [[item.hit.text for item in row.listed] for row in told(shown)] == [["regime", "regimes"]]
    assert (shown.kept, swaps(shown)) == (1, ())


def test_a_sentence_that_changed_its_paragraph_is_no_identical_row() -> None:
    p1 = "The mayor of Senn said on Friday that the old market would be closed for at least two months while the roof is mended again."
    p2 = "Traders of the market had asked for a sum of four hundred crowns for every week in which they could not open their stalls."
    last = "Nobody in the town expects an answer soon."
    shown = seen(f"{p1}\n\n{p2} {last}", f"{p1} {last}")
    assert "same" not in {row.state for row in shown.rows}


@pytest.mark.parametrize("kind", ["html", "txt", "csv", "md", "json"])
def test_long_texts_are_reported_in_bounded_time(kind: str) -> None:
    found = compare("The regime fell again today. " * 3000, "The savage army fell again today. " * 3000)
    assert framing.report(found, kind)
