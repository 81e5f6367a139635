from __future__ import annotations

import json

import pytest

import framing
from framing.model.record import comparison
from tests.conftest import Case


def test_the_record_of_an_example_round_trips_through_json(case: Case) -> None:
    found = framing.compare(case.a, case.b)
    assert comparison(json.loads(json.dumps(framing.record(found)))) == found


def test_pins_stand_in_the_record_only_where_there_are_any() -> None:
    pair = framing.document("They were martyred there."), framing.document("They were put to death there.")
    assert "pins" not in framing.record(framing.compare(*pair))["alignment"]
    found = framing.compare(*pair, pins=[("martyred", "put to  death")])
    told = json.loads(json.dumps(framing.record(found)))
    assert told["alignment"]["pins"] == [["martyred", "put to  death"]]
    assert comparison(told) == found
    assert framing.compare(*pair, pins=told["alignment"]["pins"]) == found


def test_offsets_rebuild_the_texts(case: Case) -> None:
    told = framing.record(framing.compare(case.a, case.b))
    for k, document in zip("ab", told["documents"], strict=True):
        stretches = sorted((edit[k] for edit in told["edits"] if edit[k]), key=lambda stretch: stretch["start"])
        assert "".join(stretch["text"] for stretch in stretches) == document["text"]
        assert "".join(document["text"][b["start"] : b["end"]] for b in document["blocks"]) == document["text"]
    for hit in told["hits"]:
        text = told["documents"]["AB".index(hit["document"])]["text"]
        assert text[hit["start"] : hit["end"]] == hit["text"]


def test_the_contract_of_the_schema() -> None:
    pair = framing.document("They were martyred by US forces.", name="X"), framing.document("They were killed by U.S. forces.", name="Y")
    told = framing.record(framing.compare(*pair))
    assert told["schema"] == "framing/comparison/1"
    assert {"signature", "documents", "alignment", "edits", "hits", "findings", "entries", "measures"} <= told.keys()
    assert [document["siglum"] for document in told["documents"]] == ["A", "B"]
    (swap,) = [edit for edit in told["edits"] if edit["class"] == "content"]
    assert (swap["op"], swap["a"]["text"], swap["b"]["text"], swap["moved"]) == ("substitution", "martyred", "killed", False)
    assert swap["findings"] == [told["findings"][0]["id"]]
    assert {"name", "a", "b", "a_rate", "b_rate", "per"} <= told["measures"][0].keys()
    assert told["entries"][told["hits"][0]["entry"]].keys() >= {"lexicon", "category", "group", "strength", "reason", "neutral", "sources"}


def test_a_score_and_an_alignment_have_records() -> None:
    a, b = framing.document("The regime fell."), framing.document("The government fell.")
    assert framing.record(framing.score(a)).keys() >= {"schema", "signature", "documents", "hits", "entries", "measures"}
    assert framing.record(framing.align(a, b)).keys() == {"schema", "documents", "alignment", "edits"}


def test_nothing_else_has_a_record() -> None:
    with pytest.raises(TypeError, match="not str"):
        framing.record("text")
