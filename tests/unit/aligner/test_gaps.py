"""What is linked where words differ: synonyms, phrases, names in capitals, small words of a kind."""

from __future__ import annotations

import pytest

import framing

Linked = list[tuple[str, str, str]]


def linked(a: str, b: str) -> Linked:
    one, other = framing.document(a), framing.document(b)
    links = framing.align(one, other).links
    return [(one.tokens.texts[i], other.tokens.texts[j], why) for i, j, why in links if why != "identical"]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("They were martyred in May.", "They were killed in May.", [("martyred", "killed", "substitution")]),
        ("He kicked the bucket on Monday.", "He died on Monday.", [(w, "died", "phrase") for w in ("kicked", "the", "bucket")]),
        (
            "Four martyrs were buried on Friday.",
            "Four dead fighters were buried on Friday.",
            [("martyrs", "dead", "phrase"), ("martyrs", "fighters", "phrase")],
        ),
        ("The UN condemned it.", "The United Nations condemned it.", [("UN", "United", "phrase"), ("UN", "Nations", "phrase")]),
        ("The US envoy left.", "The United States envoy left.", [("US", "United", "phrase"), ("US", "States", "phrase")]),
        ("A vote on new cat laws failed.", "A vote on civil aviation taxes planned failed.", []),
        ("It rose by 5% in May.", "It rose by 5 percent in May.", [("%", "percent", "spelling")]),
        ("The row centred on water.", "The row centered on water.", [("centred", "centered", "spelling")]),
        ("She slammed the plan.", "She criticised the plan.", [("slammed", "criticised", "substitution")]),
        ("The army of the north fell.", "The army in the north fell.", [("of", "in", "substitution")]),
        ("He is in the town.", "He was in the town.", [("is", "was", "inflection")]),
        ("They fought for the town.", "They fight for the town.", [("fought", "fight", "inflection")]),
        ("The bank was not told.", "The bank was told.", []),
        ("The war, which began in May, goes on.", "The war goes on.", []),
    ],
)
def test_what_answers_what(a: str, b: str, expected: Linked) -> None:
    assert linked(a, b) == expected


def test_synonyms_are_linked_away_from_their_place() -> None:
    found = linked("Police said on Monday the deal was off.", "On Monday the agreement was off, police announced.")
    assert ("deal", "agreement", "substitution") in found
    assert ("said", "announced", "substitution") in found


def test_a_word_never_answers_a_mark() -> None:
    a, b = framing.document("The deal, he said, was off."), framing.document("The pact - they knew - was off.")
    for i, j, _ in framing.align(a, b).links:
        assert any(map(str.isalnum, a.tokens.texts[i])) == any(map(str.isalnum, b.tokens.texts[j]))


def test_a_sentence_twice_as_long_as_its_answer_is_not_filled() -> None:
    a = "The Bulls are a team based in Chicago."
    b = "The Chicago White Sox are a major league club that was founded in 1900 and that is based in Chicago in Illinois."
    assert linked(a, b) == [("team", "club", "substitution")]


def test_words_of_one_stem_and_two_meanings_are_no_inflection() -> None:
    assert [why for _, _, why in linked("The departed were mourned.", "The department were mourned.")] != ["inflection"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("UN " * 1500, "united nations " * 1500),
        ("or " * 3000, "of " * 3000),
        (" ".join(f"w{n + 1} aa w{n} aa" for n in range(3000)), " ".join(f"w{n + 1} bb w{n} bb" for n in range(3000))),
    ],
    ids=["initials", "small words", "one cut at a time"],
)
def test_long_gaps_stay_bounded(a: str, b: str) -> None:
    one, other = framing.document(f"It was {a} there."), framing.document(f"It was {b} there.")
    assert framing.align(one, other).replay() == other.text
