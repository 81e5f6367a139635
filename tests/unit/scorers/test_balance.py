from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from framing.model.lexicon import Entry, sides
from framing.scorers.balance import Trial, problems
from tests.made import entry, lexicon


def turned(one: Entry) -> Entry:
    """The same entry, speaking for the other side."""
    return one._replace(id=f"{one.id}2", speaks_for=one.speaks_against, speaks_against=one.speaks_for, forms=("turned",))


def what(*entries: Entry, trials: tuple[Trial, ...] = (), others: tuple[Entry, ...] = (), fatal: bool) -> list[str]:
    found = problems(lexicon(*entries), trials, others=others)
    return [f"{problem.where}: {problem.what}" for problem in found if problem.fatal == fatal]


PLAIN = entry("odd", category="distancing")
FAIR = (PLAIN, turned(PLAIN))


def test_sides_are_counted_for_and_against() -> None:
    assert [(side.name, side.for_it, side.against_it) for side in sides(lexicon(*FAIR, entry("even")))] == [("x", 2, 1), ("y", 1, 2)]


def test_a_fair_lexicon_without_examples_has_one_warning() -> None:
    assert what(*FAIR, fatal=True) == []
    assert what(*FAIR, fatal=False) == ["test: no examples.csv, so nothing was tried"]


def test_a_side_that_is_never_spoken_for_or_against_fails() -> None:
    assert what(PLAIN, fatal=True) == ["test: no entry speaks against 'x'", "test: no entry speaks for 'y'"]


def test_a_lopsided_side_warns() -> None:
    many = tuple(entry(word, category="distancing") for word in "one two three four".split())
    found = what(*many, turned(PLAIN), fatal=False)
    assert "test: 'x' is lopsided: 4 for it, 1 against it" in found
    assert not [told for told in what(*many[:3], turned(PLAIN), fatal=False) if "lopsided" in told]


def test_a_form_twice_fails_here_and_among_neighbours() -> None:
    twin = entry("odd|strange", id="test/strange.adj", category="distancing")
    assert what(*FAIR, twin, fatal=True) == ["test/strange.adj: the form 'odd' stands in test/odd.n too"]
    assert what(*FAIR, others=(twin,), fatal=True) == ["test/odd.n: the form 'odd' stands in test/strange.adj too"]
    assert what(*FAIR, others=FAIR, fatal=True) == []


def test_mirrors_are_there_and_point_back() -> None:
    def labelled(forms: str, mirror: str) -> Entry:

        return entry(forms)._replace(mirror=mirror)

    label = labelled("thug", "test/hero.n")
    hero = labelled("hero", "test/thug.n")._replace(speaks_for=label.speaks_against, speaks_against=label.speaks_for)
    assert not [told for told in what(*FAIR, label, hero, fatal=False) if "mirror" in told]
    assert "test/thug.n: a label without a mirror" in what(*FAIR, labelled("thug", ""), fatal=False)
    assert "test/thug.n: its mirror 'test/hero.n' is missing" in what(*FAIR, label, fatal=False)
    assert "test/thug.n: its mirror 'test/hero.n' mirrors nothing" in what(*FAIR, label, others=(labelled("hero", ""),), fatal=False)
    assert not [told for told in what(*FAIR, fatal=False) if "mirror" in told]
    same = labelled("hero", "test/thug.n")
    assert "test/thug.n: its mirror 'test/hero.n' speaks for 'x' too" in what(*FAIR, label, same, fatal=False)


def test_an_entry_that_contradicts_itself_fails() -> None:
    both = entry("even", category="distancing")._replace(speaks_against="x")
    assert what(*FAIR, both, fatal=True) == ["test/even.n: it speaks for and against 'x'"]
    void = entry("clamp down|clampdown", category="distancing", unless_near="clamp|parking")
    assert what(*FAIR, void, fatal=True) == ["test/clamp-down.n: the guard 'clamp' voids the form 'clamp down' everywhere"]
    whole = entry("so and so", category="distancing", unless="so and so")
    assert what(*FAIR, whole, fatal=True) == ["test/so-and-so.n: the guard 'so and so' voids the form 'so and so' everywhere"]


def test_a_plainer_wording_that_is_listed_itself_warns() -> None:
    brute = entry("brute")._replace(neutral=("thug", "man"), mirror="test/odd.n")
    assert "test/brute.n: its plainer wording 'thug' is listed in test/thug.n" in what(*FAIR, brute, entry("thug"), fatal=False)
    mild = entry("thug")._replace(strength=1)
    assert not [told for told in what(*FAIR, brute, mild, fatal=False) if "plainer" in told]


def test_wildcards_and_untried_entries_warn() -> None:
    found = what(
        *FAIR,
        entry("thug*", category="distancing"),
        trials=(Trial("test/odd.n", expected=True, sentence="Odd.", met=("test/odd.n",)),),
        fatal=False,
    )
    assert "test/thug.n: the form 'thug*' is a wildcard: list its inflections" in found
    assert "test/thug.n: no example" in found
    assert "test/odd.n: no example" not in found


def test_examples_behave() -> None:
    trials = (
        Trial("test/odd.n", expected=True, sentence="Odd.", met=("test/odd.n",)),
        Trial("test/odd.n", expected=False, sentence="Even.", met=()),
        Trial("test/odd.n", expected=True, sentence="Not odd.", met=("test/even.n",)),
        Trial("test/odd.n", expected=False, sentence="So odd.", met=("test/odd.n",)),
    )
    assert what(*FAIR, trials=trials, fatal=True) == [
        "test/odd.n: must hit and does not (met: test/even.n): Not odd.",
        "test/odd.n: must not hit and does: So odd.",
    ]


@given(st.lists(st.sampled_from("one two three four five thug* one".split()), min_size=1, max_size=6))
def test_failures_come_first_and_nothing_hangs_on_the_order_of_entries(words: list[str]) -> None:
    entries = [entry(word, id=f"test/{n}.n") for n, word in enumerate(words)]
    found = problems(lexicon(*entries))
    assert [problem.fatal for problem in found] == sorted((problem.fatal for problem in found), reverse=True)
    again = problems(lexicon(*reversed(entries)))
    assert sum(problem.fatal for problem in found) == sum(problem.fatal for problem in again)
    assert len(found) == len(again)


def test_a_further_category_is_one_too() -> None:
    label = entry("thug", category="distancing")._replace(also=("label_condemn",))
    assert "test/thug.n: a label without a mirror" in what(*FAIR, label, fatal=False)
