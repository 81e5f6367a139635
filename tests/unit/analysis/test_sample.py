from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.analysis.sample import UNFLAGGED, Item, allocated, drawn, flagged, shuffled, unflagged
from framing.model.comparison import Score
from tests.made import entry, lexicon

LEXICON = lexicon(entry("mob|mobs"), entry("regime"), entry("so-called", category="distancing"))
TEXT = "A headline about nothing\n\nBy Dana Vell\n\nThe mob met the regime. It rained. The so-called plan failed."


def scored(*texts: str) -> list[Score]:
    return [framing.score(framing.document(text, name=f"t{n}"), lexicon=LEXICON) for n, text in enumerate(texts)]


def items(sizes: dict[str, int]) -> list[Item]:
    return [Item(f"i{name}{n}", "d", "s", stratum=name, of=size) for name, size in sizes.items() for n in range(size)]


SIZES = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 40), min_size=1)


def test_a_hit_is_marked_in_its_sentence() -> None:
    told = flagged(scored(TEXT))
    assert [(one.sentence, one.text, one.stratum, one.of) for one in told] == [
        ("The «mob» met the regime.", "mob", "label_condemn", 2),
        ("The mob met the «regime».", "regime", "label_condemn", 2),
    ]
    assert [one.stratum for one in flagged(scored(TEXT), by="entry")] == ["test/mob.n", "test/regime.n"]
    assert [one.text for one in flagged(scored(TEXT), "epistemic")] == ["so-called"]


def test_a_hit_of_several_categories_is_drawn_in_the_main_one() -> None:
    both = lexicon(entry("mob")._replace(also=("distancing",)))
    told = flagged([framing.score(framing.document("The mob came."), lexicon=both)])
    assert [(one.category, one.stratum, one.of) for one in told] == [("label_condemn", "label_condemn", 1)]


def test_sentences_without_a_hit_of_the_group_tell_nothing_of_the_lexicon() -> None:
    told = unflagged(scored(TEXT))
    assert [one.sentence for one in told] == ["A headline about nothing", "It rained.", "The so-called plan failed."]
    assert {one[3:9] for one in told} == {("", "", "", "", "", UNFLAGGED)}
    assert {one.of for one in told} == {3}


def test_a_text_given_twice_is_two_documents() -> None:
    told = [*flagged(scored(TEXT, TEXT)), *unflagged(scored(TEXT, TEXT))]
    assert len({one.id for one in told}) == len(told) == 10


def test_ids_are_no_numbers_and_hang_on_the_text_alone() -> None:
    alone, second = flagged(scored(TEXT)), flagged(scored("The mob left.", TEXT))
    assert [one.id for one in alone] == [one.id for one in second[1:]]
    assert all(one.id[0] == "i" and one.id.isalnum() for one in alone)


@given(SIZES, st.integers(1, 200), st.booleans())
def test_strata_are_honoured(sizes: dict[str, int], number: int, equal: bool) -> None:  # noqa: FBT001 - a drawn value
    places = allocated(sizes, number, equal=equal)
    assert sum(places.values()) == min(number, sum(sizes.values()))
    assert all(0 <= places[name] <= sizes[name] for name in sizes)
    if number >= len(sizes):
        assert min(places.values()) > 0
    if equal:
        assert all(places[one] >= places[two] - 1 for one in sizes for two in sizes if places[one] < sizes[one])


@given(SIZES)
def test_proportions_are_kept_within_one_item(sizes: dict[str, int]) -> None:
    number = sum(sizes.values())
    assert allocated(sizes, number) == sizes
    half = allocated({name: 2 * size for name, size in sizes.items()}, number)
    assert all(abs(half[name] - size) <= 1 for name, size in sizes.items())


@given(SIZES, st.integers(1, 60), st.integers(), st.booleans())
def test_every_item_once_and_the_same_for_the_same_seed(sizes: dict[str, int], number: int, seed: int, equal: bool) -> None:  # noqa: FBT001 - a drawn value
    population = items(sizes)
    told = shuffled(drawn(population, number, seed=seed, equal=equal), seed)
    assert len({one.id for one in told}) == len(told) == min(number, len(population))
    assert told == shuffled(drawn(reversed(population), number, seed=seed, equal=equal), seed)
    assert Counter(one.stratum for one in told) == Counter({k: n for k, n in allocated(sizes, number, equal=equal).items() if n})


def test_every_item_is_drawn_about_as_often() -> None:
    population = items({"a": 10, "b": 10})
    often = Counter(one.id for seed in range(1000) for one in drawn(population, 4, seed=seed))
    assert all(140 < often[one.id] < 260 for one in population)  # 200 expected, six standard errors at most


def test_the_order_tells_nothing_of_the_draw() -> None:
    population = items({"large": 900, "small": 10})
    places = [
        n
        for seed in range(50)
        for n, one in enumerate(shuffled(drawn(population, 20, seed=seed, equal=True), seed))
        if one.stratum == "small"
    ]
    assert 8.5 < sum(places) / len(places) < 10.5  # the middle of 20 is 9.5
