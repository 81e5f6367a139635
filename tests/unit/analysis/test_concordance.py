from __future__ import annotations

import pytest

import framing
from framing.analysis.concordance import Wanted, concordance, meant
from framing.cli.texts import norms
from tests.made import entry, lexicon

LEXICON = lexicon(entry("mob|mobs"), entry("regime"), entry("so-called", category="distancing"))
SCORES = [
    framing.score(framing.document(text), lexicon=LEXICON)
    for text in ("The mob met a regime. Zebras fled.", "Every mob saw «the regime» fall, a so-called victory.")
]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("text", ["mob", "regime", "mob", "regime", "so-called"]),
        ("entry", ["mob", "mob", "regime", "regime", "so-called"]),
        ("before", ["regime", "so-called", "mob", "mob", "regime"]),
        ("after", ["regime", "mob", "mob", "so-called", "regime"]),
    ],
)
def test_orders(sort: str, expected: list[str]) -> None:
    told = concordance(SCORES, Wanted(), sort=sort)
    assert sorted(hit.text for score in told for hit in score.hits) == sorted(expected)
    keys = [hit.text for score in told for hit in score.hits]
    assert sort in ("before", "after") or keys == expected


def test_words_before_count_from_the_nearest() -> None:
    told = concordance(SCORES, Wanted(), sort="before")
    before = [score.document.tokens.norms[hit.first - 1] for score in told for hit in score.hits]
    assert before == sorted(before)


def test_only_what_is_wanted() -> None:
    def texts(wanted: Wanted) -> list[str]:
        return [hit.text for score in concordance(SCORES, wanted) for hit in score.hits]

    assert texts(Wanted(category="distancing")) == ["so-called"]
    assert texts(Wanted(group="loaded")) == ["mob", "regime", "mob", "regime"]
    assert texts(Wanted(entries=meant("mobs", ("mobs",), LEXICON.entries))) == ["mob", "mob"]
    assert texts(Wanted(voice="nobody")) == []


@pytest.mark.parametrize("term", ["test/mob.n", "mob.n", "mob", "Mobs"])
def test_an_entry_is_meant_by_id_lemma_and_form(term: str) -> None:
    assert meant(term, norms(term), LEXICON.entries) == {"test/mob.n"}


def test_an_entry_is_meant_by_what_its_wildcard_stands_for() -> None:
    entries = lexicon(entry("riot*|held to ransom*|wom?n|the army 's")).entries
    for term in ("riots", "riot", "held to ransoms", "Women", "the army's"):
        assert meant(term, norms(term), entries) == {"test/riot.n"}, term
    for term in ("held to", "", " ", "woman's"):
        assert not meant(term, norms(term), entries)


def test_a_hit_is_wanted_by_every_category_of_its_entry() -> None:
    both = lexicon(entry("mob")._replace(also=("distancing",)), entry("regime"))
    scores = [framing.score(framing.document("The mob met a regime."), lexicon=both)]

    def texts(wanted: Wanted) -> list[str]:
        return [hit.text for score in concordance(scores, wanted) for hit in score.hits]

    assert texts(Wanted(category="distancing")) == texts(Wanted(group="epistemic")) == ["mob"]
    assert texts(Wanted(category="label_condemn")) == texts(Wanted(group="loaded")) == ["mob", "regime"]
