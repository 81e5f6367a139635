from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.comparison import Comparison
from tests.made import entry, lexicon

LEXICON = lexicon(
    entry("regime|regimes"), entry("terrorist|terrorists"), entry("martyred|martyrs"), entry("so-called", category="distancing")
)


def compare(a: str, b: str) -> Comparison:
    return framing.compare(framing.document(a), framing.document(b), lexicon=LEXICON)


def told(found: Comparison) -> list[tuple[str, str, str, int, int]]:
    return [(f.kind, f.a_text, f.b_text, len(f.a), len(f.b)) for f in found.findings]


def test_a_word_for_another_is_swapped() -> None:
    assert told(compare("They were martyred by the army.", "They were killed by the army.")) == [("swapped", "martyred", "killed", 1, 0)]


def test_both_sides_of_a_swap_are_one_finding() -> None:
    assert told(compare("The regime men fled at dawn.", "The terrorist men fled at dawn.")) == [("swapped", "regime", "terrorist", 1, 1)]


def test_what_has_no_answer_is_dropped_or_added() -> None:
    assert told(compare("The terrorist strikes went on.", "The strikes went on.")) == [("dropped", "terrorist", "", 1, 0)]
    assert told(compare("The strikes went on.", "The terrorist strikes went on.")) == [("added", "", "terrorist", 0, 1)]


def test_what_stays_is_kept_once_a_place() -> None:
    both = "The regime fell. The so-called regime fell again."
    assert [kind for kind, *_ in told(compare(both, both))] == ["kept"] * 3


def test_another_inflection_of_an_entry_is_kept() -> None:
    assert [kind for kind, *_ in told(compare("The regime fell in May.", "The regimes fell in May."))] == ["kept"]


def test_repeats_of_one_change_are_one_finding_with_all_its_edits() -> None:
    a = "The terrorist strikes went on.\n\nMore terrorist strikes came at night."
    b = "The strikes went on.\n\nMore strikes came at night."
    (finding,) = compare(a, b).findings
    assert (finding.kind, len(finding.a), len(finding.edits)) == ("dropped", 2, 2)


WORDS = ["the", "regime", "regimes", "terrorist", "martyred", "so-called", "fell", "killed", "government", "army", ".", "\n\n", '"']
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@given(texts, texts)
def test_every_hit_is_in_exactly_one_finding(a: str, b: str) -> None:
    found = compare(a, b)
    assert sorted(h for finding in found.findings for h in (*finding.a, *finding.b)) == sorted(hit.id for hit in found.hits)


@given(texts, texts)
def test_the_comparison_mirrors(a: str, b: str) -> None:
    turn = {"dropped": "added", "added": "dropped"}
    one, other = compare(a, b), compare(b, a)
    mirrored = [(turn.get(kind, kind), b_text.casefold(), a_text.casefold(), m, n) for kind, a_text, b_text, n, m in told(one)]
    assert sorted(mirrored) == sorted((kind, a_text.casefold(), b_text.casefold(), n, m) for kind, a_text, b_text, n, m in told(other))
    assert [measure.counts[::-1] for measure in one.measures] == [measure.counts for measure in other.measures]


@given(texts, texts)
def test_the_record_round_trips(a: str, b: str) -> None:
    from framing.model.record import comparison

    found = compare(a, b)
    assert comparison(framing.record(found)) == found
