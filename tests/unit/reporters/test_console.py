from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.comparison import Comparison
from framing.reporters.console import plain, text
from framing.reporters.terminal import width
from tests.made import entry, lexicon

LEXICON = lexicon(entry("regime|regimes"), entry("terrorist|terrorists"), entry("martyred"), entry("so-called", category="distancing"))
WORDS = st.sampled_from(
    "the regime terrorist martyred so-called port fleet said on Monday . , “ ” \n \n\n 港 غزة \x1b[31m \u202e \u00ad 7".split(" ")
)
ARTICLE = st.one_of(st.lists(WORDS, max_size=40).map(" ".join), st.text(max_size=80))


def compared(a: str, b: str, *, names: tuple[str, str] = ("Agency", "Radio")) -> Comparison:
    return framing.compare(framing.document(a, name=names[0]), framing.document(b, name=names[1]), lexicon=LEXICON)


def lines(a: str, b: str, columns: int = 80) -> list[str]:
    return text(compared(a, b), columns=columns).splitlines()


def test_a_count_line_for_each_version() -> None:
    told = lines("The regime fell on Monday.", "The government fell on Monday, they said.")
    assert told[:2] == ["A Agency  5 words  1 loaded", "B Radio   7 words  0 loaded"]


def test_repeats_are_counted_and_what_is_missing_is_said() -> None:
    told = lines("Terrorist ships left port. The terrorist boats came back.", "Ships left port. The boats came back today.")
    assert "terrorist ×2 → (removed)" in " ".join(told).lower()
    assert any("(added)" in line and "→ today" in line for line in told)


def test_the_tally_names_its_denominator() -> None:
    told = lines("The regime’s men left.", "The regime's men left early.")
    assert told[-2] == "1 loaded word kept, 1 house-style edit, 4 of 4 words shared"


def test_identical_and_merely_restyled_texts_are_told_apart() -> None:
    assert "The two texts are identical." in lines("Boats left.", "Boats left.")
    restyled = lines("Boats left “early”.", 'Boats left "early".')
    assert "No change of content." in restyled
    assert "The two texts are identical." not in restyled


def test_a_colour_for_each_version_and_none_unasked() -> None:
    told = compared("The regime fell.", "The government fell.")
    assert "\x1b[33m" in text(told, colour=True)
    assert "\x1b[36m" in text(told, colour=True)
    assert re.sub(r"\x1b\[\d+m", "", text(told, colour=True)) == text(told)


def test_no_more_changes_than_asked_for_and_the_rest_counted() -> None:
    a = " ".join(f"word{n} stays" for n in range(30))
    b = " ".join(f"other{n}x stays" for n in range(30))
    told = text(compared(a, b), most=3).splitlines()
    assert sum(" → " in line for line in told) == 3
    assert any(line.startswith("… and ") for line in told)


def test_a_long_wording_that_nothing_answers_has_the_room_of_both() -> None:
    long = "several old friends of the harbour master who had come from the hills"
    told = lines("Ships left port.", f"Ships left port with {long}.")
    row = next(line for line in told if "(added)" in line)
    assert row.startswith("1  (added) → with several old friends of the harbour master who had")
    assert len(row) <= 80


@given(ARTICLE, ARTICLE, st.text(max_size=20), st.integers(0, 150))
def test_any_two_texts_are_told_in_lines_that_steer_nothing(a: str, b: str, name: str, columns: int) -> None:
    told = text(compared(a, b, names=(name, name)), columns=columns)
    assert told.endswith("\n")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]", told)
    rows = [line for line in told.splitlines()[:-2] if " → " in line]
    assert all(width(row) <= max(columns, 40) for row in rows)


@given(ARTICLE)
def test_any_score_is_told(a: str) -> None:
    told = text(framing.score(framing.document(a, name="Agency"), lexicon=LEXICON), columns=72)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]", told)


def test_hits_stand_below_one_another() -> None:
    told = text(
        framing.score(framing.document("The regime fell at last. Nobody mourned the so-called regime."), lexicon=LEXICON), columns=70
    )
    first, second, third = told.splitlines()[1:4]
    assert first.index("regime") == second.index("so-called") == third.rindex("regime")


def test_the_txt_report_is_the_text_at_its_own_width() -> None:
    told = compared("The regime fell.", "The government fell.")
    assert framing.report(told, "txt") == plain(told) == text(told).encode()


def test_the_seeds_are_told_in_eleven_lines(seeds: Comparison) -> None:
    told = text(seeds, columns=80).splitlines()
    changes = [re.split(r"\s+→ |\s{2,}", line) for line in told if " → " in line]
    assert [change[1:3] for change in changes[:2]] == [["terrorist ×2", "(removed)"], ["martyring", "killing"]]
    assert len(changes) == 5
    assert re.fullmatch(r"\d+ loaded words kept, 12 house-style edits, 361 of 364 words shared", told[-2])
