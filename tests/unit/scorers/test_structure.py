from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.comparison import Comparison
from framing.scorers.harm import mentions
from framing.scorers.structure import CATEGORIES, DEVICES
from tests.made import entry, lexicon

PLAIN = lexicon(entry("zzz"))


def compare(a: str, b: str) -> Comparison:
    return framing.compare(framing.document(a), framing.document(b), lexicon=PLAIN)


def told(a: str, b: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found = compare(a, b)
    entries = {hit.id: hit.entry.partition("/")[2].partition(".")[0] for hit in found.hits}
    return [(f.a_text, f.b_text, tuple(entries[h] for h in (*f.a, *f.b))) for f in found.findings]


@pytest.mark.parametrize(
    ("text", "modes"),
    [
        ("Troops killed two men.", ["named"]),
        ("Two men were killed by troops.", ["named"]),
        ("Two men were later killed.", ["agentless"]),
        ("Two men were killed by a bomb.", ["agentless"]),
        ("Two men were killed by nightfall.", ["agentless"]),
        ("Two men were being beaten when the doors opened.", ["agentless"]),
        ("16 people killed in clashes", ["agentless"]),
        ("Dozens of people shot", ["agentless"]),
        ("Two men died at the gate.", ["died"]),
        ("The killing of two men went on.", ["nominal"]),
        ("The army's killing of two men went on.", ["named"]),
        ("The killing of two men by troops went on.", ["named"]),
        ("Varnian shelling of the port went on.", ["named"]),
        ("The strikes went on and the attack failed.", []),
        ("The union called a strike.", []),
    ],
)
def test_how_harm_is_told(text: str, modes: list[str]) -> None:
    assert [mention.mode for mention in mentions(framing.document(text))] == modes


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (
            "Soldiers killed 16 people on Friday near the gate.",
            "On Friday 16 people were killed near the gate.",
            [("killed", "were killed", ("agentless-passive",))],
        ),
        (
            "Two dockers were killed by troops near the gate.",
            "Two dockers died near the gate.",
            [("were killed by troops", "died", ("died-for-killed",))],
        ),
        (
            "Two dockers were killed near the gate.",
            "Two dockers died near the gate.",
            [("were killed", "died", ("agentless-passive", "died-for-killed"))],
        ),
        (
            "The army shot six marchers in the square on Monday.",
            "The shooting of six marchers in the square on Monday went on.",
            [("shot", "shooting", ("nominalised-harm",))],
        ),
        ("The minister sold the reform to them.", "The minister sold the “reform” to them.", [("reform", "“reform”", ("scare-quotes",))]),
        ("Six people were killed in the strike.", "Six people were killed in the strike.", []),
        ("Six people died in the fire.", "Six people perished in the fire.", []),
        ("Six people were killed in the strike.", "The weather was fine on the coast.", []),
        ('"I saw the reform fail," the clerk said.', "I saw the reform fail, the clerk said.", []),
    ],
)
def test_structure_is_told_only_where_the_versions_differ(a: str, b: str, found: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert told(a, b) == found
    assert [(one, other) for other, one, _ in told(b, a)] == [(one, other) for one, other, _ in found]


def test_one_text_alone_has_no_structural_hits() -> None:
    assert framing.score(framing.document("Two men were killed at the “border”."), lexicon=PLAIN).hits == ()


def test_the_headings_are_those_of_the_project() -> None:
    own = [category for category in framing.lexicon().categories if category.group == "structural"]
    assert own == list(CATEGORIES)
    assert {device.category for device in DEVICES.values()} == {category.id for category in own}
    assert all(device.reason.endswith(".") and device.neutral and device.sources for device in DEVICES.values())


WORDS = ["troops", "killed", "died", "were", "two", "men", "by", "killing", "of", "the", "“", "”", "reform", ".", "\n\n", ","]
texts = st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)


@given(texts, texts)
def test_structure_mirrors_and_its_hits_stand_in_one_finding_each(a: str, b: str) -> None:
    found = compare(a, b)
    assert sorted(h for finding in found.findings for h in (*finding.a, *finding.b)) == sorted(hit.id for hit in found.hits)
    assert [hit.id for hit in found.hits] == [f"h{n}" for n in range(1, len(found.hits) + 1)]
    assert sorted((y, x) for x, y, _ in told(a, b)) == sorted((x, y) for x, y, _ in told(b, a))
