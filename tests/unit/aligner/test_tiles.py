from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import framing

texts = st.lists(st.sampled_from(["troops", "left", "the", "town", ".", "\n\n", " ", "  "]), max_size=30).map(" ".join)


def test_white_space_that_changed_is_layout() -> None:
    a, b = "The troops left.\n\nThe town fell.", "The troops left. The town fell."
    found = framing.align(framing.document(a), framing.document(b))
    assert [(e.op, e.kind) for e in found.edits if e.op != "equal"] == [("substitution", "layout")]


def test_an_insertion_stands_after_what_stands_before_it() -> None:
    found = framing.align(framing.document("The troops left."), framing.document("The tired troops left at dawn."))
    assert "".join(e.b.of(found.b.text) for e in found.edits if e.b) == found.b.text


@given(texts, texts)
def test_edits_are_numbered_in_the_order_of_a(a: str, b: str) -> None:
    edits = framing.align(framing.document(a), framing.document(b)).edits
    starts = [edit.a.start for edit in edits if edit.a]
    assert starts == sorted(starts)
    assert [edit.id for edit in edits] == [f"e{n}" for n in range(1, len(edits) + 1)]
