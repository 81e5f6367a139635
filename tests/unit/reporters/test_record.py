from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.reporters.record import json_record, json_records
from tests.made import entry, lexicon

LEXICON = lexicon(entry("regime|regimes"), entry("terrorist|terrorists"))
ARTICLE = st.one_of(
    st.lists(st.sampled_from("the regime terrorist fell “ ” \n\n 加沙 \x00 \u2028 .".split(" ")), max_size=20).map(" ".join),
    st.text(max_size=60),
)


@given(ARTICLE, ARTICLE)
def test_the_json_of_a_comparison_is_its_record(a: str, b: str) -> None:
    told = framing.compare(framing.document(a), framing.document(b), lexicon=LEXICON)
    data = json_record(told)
    assert data.endswith(b"}\n")
    assert json.loads(data) == framing.record(told)


@given(ARTICLE)
def test_the_json_of_a_score_is_its_record_and_of_two_a_list(a: str) -> None:
    told = framing.score(framing.document(a), lexicon=LEXICON)
    assert json.loads(json_record(told)) == framing.record(told)
    assert json.loads(json_records([told, told])) == [framing.record(told)] * 2
    assert json.loads(json_records([])) == []


def test_every_item_has_a_line_of_its_own() -> None:
    told = framing.score(framing.document("The regime fell. A terrorist fled."), lexicon=LEXICON)
    lines = json_record(told).decode().splitlines()
    assert sum(line.strip().startswith('{"id":"h') for line in lines) == 2
    assert lines[0] == "{"
    assert lines[-1] == "}"


def test_letters_stand_as_they_are_and_a_lone_surrogate_as_its_escape() -> None:
    told = framing.score(framing.document("Gaza, غزة", name="\udc80 Agency"), lexicon=LEXICON)
    data = json_record(told)
    assert "غزة" in data.decode()
    assert b'"\\udc80 Agency"' in data
    assert json.loads(data)["documents"][0]["name"] == "\udc80 Agency"


def test_an_alignment_has_a_record_too() -> None:
    told = framing.align(framing.document("Ships left."), framing.document("Boats left."))
    assert json.loads(json_record(told))["schema"] == "framing/alignment/1"
