from __future__ import annotations

from pathlib import Path

import framing
from framing.model.comparison import Comparison
from tests.made import entry, lexicon


def compare(a: str, b: str) -> Comparison:
    return framing.compare(framing.document(a), framing.document(b), lexicon=lexicon(entry("regime")))


def test_a_comparison_shows_itself_in_a_notebook_inside_a_frame() -> None:
    shown = compare("The <regime> fell.", "The army fell.")._repr_html_()
    assert shown.startswith('<iframe srcdoc="&lt;!doctype html&gt;')
    assert shown.count("<") == 2


def test_what_changes_a_result_changes_the_signature(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"He said \x93no\x94 to the regime, and then he left the town for good.")
    told = {framing.score(framing.read(place, encoding=name)).signature for name in (None, "cp1252", "latin-1")}
    told |= {framing.score(framing.read(place, tokenizer="nltk")).signature}
    told |= {framing.score(framing.read(place), lexicon=lexicon(entry("regime"))).signature}
    assert len(told) == 5


def test_the_signature_names_no_path_and_no_name(tmp_path: Path) -> None:
    place = tmp_path / "secret.txt"
    place.write_text("The regime fell.", encoding="utf-8")
    one, other = framing.read(place, name="Agency"), framing.document("The regime fell.")
    assert framing.score(one).signature == framing.score(other).signature
