from __future__ import annotations

import html

from framing.model.lexicon import Lexicon
from framing.reporters.codebook import Codebook, markdown, page
from framing.scorers.structure import DEVICES
from tests.made import entry, lexicon

HOSTILE = "<script>alert(1)</script> | `x`"


def book(of: Lexicon) -> Codebook:
    examples = {of.entries[0].id: [(True, "A riot broke out."), (False, HOSTILE)]}
    return Codebook.of(of, tuple(DEVICES.values()), examples, {"S": "Smith, A. (1999). A book."})


GUARDED = lexicon(entry("riot|riots", unless="riot of colour", unless_near="paint", only_near="police", case="not-proper"), entry("mob"))


def test_a_codebook_prints_everything_that_an_entry_states() -> None:
    for made in (html.unescape(markdown(book(GUARDED)).decode()).replace("\\", ""), html.unescape(page(book(GUARDED)).decode())):
        for said in (
            "riot", "riots", "A reason.", "plain", "strength 2, clear", "riot of colour", "paint", "police", "not as a name",
            "A riot broke out.", "Smith, A. (1999). A book.", "X.", "Condemning label", "agentless-passive", HOSTILE.replace("`", ""),
        ):  # fmt: skip
            assert said in made.replace("`", ""), said


def test_nothing_of_a_lexicon_is_markup() -> None:
    made = page(book(GUARDED)).decode()
    assert "<script" not in made
    assert "default-src 'none'" in made
    assert "<script" not in markdown(book(GUARDED)).decode()


def test_a_codebook_is_the_same_twice_and_counts_its_entries() -> None:
    assert page(book(GUARDED)) == page(book(GUARDED))
    assert book(GUARDED).counts == {"label_condemn": 2}
    assert [(side.name, side.for_it, side.against_it) for side in book(GUARDED).chapters[0].sides] == [("x", 2, 0), ("y", 0, 2)]
