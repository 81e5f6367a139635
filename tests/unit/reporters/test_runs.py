from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.reporters.runs import SHORT, Body, slug, squeezed
from framing.reporters.view import View, view
from tests.made import entry, lexicon

WORDS = lexicon(entry("terrorist"), entry("regime"))
STOCK = "the regime terrorist camp fell rose on Monday and Tuesday in Orrin . , colour color U.S. US \n\n".split(" ")


def seen(a: str, b: str) -> View:
    return view(framing.compare(framing.document(a), framing.document(b), lexicon=WORDS))


@given(st.lists(st.sampled_from(STOCK), max_size=50), st.lists(st.sampled_from(STOCK), max_size=50))
def test_no_anchor_stands_twice_and_every_change_has_its_places(one: list[str], other: list[str]) -> None:
    prepared = seen(" ".join(one), " ".join(other))
    body = Body.of(prepared)
    anchors = Counter(run.anchor for drawn in body.rows for run in (*drawn.a, *drawn.b) if run.anchor)
    assert not anchors or max(anchors.values()) == 1
    for change in prepared.changes:
        assert len(body.places[change.number]) == change.times
        assert all(place.anchor in anchors for place in body.places[change.number])


@given(st.lists(st.sampled_from(STOCK), max_size=50), st.lists(st.sampled_from(STOCK), max_size=50))
def test_runs_say_what_the_stretches_say(one: list[str], other: list[str]) -> None:
    prepared = seen(" ".join(one), " ".join(other))
    for row, drawn in zip(prepared.rows, Body.of(prepared).rows, strict=True):
        for stretches, runs in ((row.a, drawn.a), (row.b, drawn.b)):
            said = "".join(text for run in runs for part in run.parts for text, _ in part.pieces)
            assert said.split() == "".join(stretch.text for stretch in stretches).split()


def test_repeats_are_told_apart() -> None:
    prepared = seen("The regime camp fell. On Monday the regime rose.", "The camp fell. On Monday the rose.")
    body = Body.of(prepared)
    assert [place.anchor for place in body.places[1]] == ["a1", "a1-1"]
    assert {"b1", "b1-1"} <= {run.anchor for drawn in body.rows for run in drawn.b}


def test_a_long_stretch_links_only_its_number() -> None:
    long = " ".join(["grain"] * (SHORT + 1))
    prepared = seen("The boat left. It was late at night.", f"The boat left with {long}. It was late at night.")
    runs = [run for drawn in Body.of(prepared).rows for run in drawn.b if run.role == "content"]
    assert [run.short for run in runs] == [False]


def test_moved_text_points_to_its_other_place() -> None:
    first, second = "The ferry sank off Orrin on Monday night.", "Nobody in the valley had been warned of it."
    third = "Schools stayed shut until the end of the week."
    body = Body.of(seen(f"{first}\n\n{second}\n\n{third}", f"{second}\n\n{third}\n\n{first}"))
    arrows = {(run.anchor[1], run.arrow) for drawn in body.rows for run in (*drawn.a, *drawn.b) if run.role == "move" and run.anchor}
    assert arrows in ({("a", "↓"), ("b", "↑")}, {("a", "↑"), ("b", "↓")})


def test_slugs_are_plain_and_never_taken() -> None:
    taken: set[str] = set()
    assert [slug(text, taken) for text in ("B 3", "b-3", "ü", "", "<a href>")] == ["b-3", "b-3-2", "x", "x-2", "a-href"]


def test_hard_spaces_are_kept() -> None:
    assert squeezed("a \n\t b\u00a0c") == "a b\u00a0c"
