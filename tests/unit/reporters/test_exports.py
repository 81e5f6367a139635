from __future__ import annotations

import csv
import io
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.model.lexicon import Category, Entries, Entry, Lexicon, Topic, Topics, written
from framing.readers.foreign import read
from framing.readers.forms import phrase
from framing.readers.lexicon import lexicon as lexicon_of
from framing.reporters.exports import EXPORTS, liwc, quanteda, table
from framing.reporters.folder import folder
from tests.made import entry, lexicon

NAMES = ("care", "harm.vice", "no", "0-1")
words = st.text(st.sampled_from("abenoy01'-é"), min_size=2, max_size=6).filter(lambda word: re.search("[a-z]{2}", word))
wild = st.builds("{}{}".format, words, st.sampled_from(["", "", "*", "?", "a*b", "?*"]))
others = st.sampled_from(["1", "2", "x's", "@me", "=so", "-", "*", "no", "%"])
made = st.lists(st.one_of(words, wild, others), max_size=2).flatmap(
    lambda parts: words.flatmap(lambda word: st.permutations([word, *parts]))
)
forms = made.map(lambda parts: phrase(" ".join(parts))).filter(lambda form: phrase(written(form)) == form)


@st.composite
def lexicons(draw: st.DrawFn) -> Lexicon:
    """A lexicon of a few entries with one to three categories each, no form twice."""
    listed = draw(st.lists(forms, unique=True, min_size=1, max_size=6))
    entries = []
    for n, form in enumerate(listed):
        first, *also = draw(st.lists(st.sampled_from(NAMES), unique=True, min_size=1, max_size=3))
        entries.append(entry(form, id=f"test/{n}", category="label_condemn")._replace(forms=(form,), category=first, also=tuple(also)))
    categories = tuple(Category(name, "loaded", name, "d", "e") for name in NAMES)
    topic = Topic("test", "1", "en", "CC0-1.0", "d", "m", "l", (("x", "X."), ("y", "Y.")))
    return Lexicon("test", "1", repr(entries), Topics.of([topic]), categories, Entries.of(entries))


def listed(of: Lexicon) -> dict[str, set[str]]:
    return {form: {one.category, *one.also} for one in of.entries for form in one.forms}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all examples share."""
    return tmp_path_factory.mktemp("exports")


@pytest.mark.parametrize("form", EXPORTS)
@given(told=lexicons())
def test_what_is_exported_and_imported_again_has_the_same_forms_in_the_same_categories(place: Path, form: str, told: Lexicon) -> None:
    make, suffixes = EXPORTS[form]
    data, left = make(told)
    again = place / f"again.{suffixes[0]}"
    again.write_bytes(data)
    wanted = listed(told)
    if left == len(wanted):
        return
    found = read(again)
    assert found.skipped == ()
    got = listed(found.lexicon)
    assert got == {form: wanted[form] for form in got}
    assert len(got) == len(wanted) - left


@pytest.mark.parametrize("topic", ["conflict", "epistemic"])
@pytest.mark.parametrize("form", EXPORTS)
def test_our_own_lexicons_come_back_from_every_format(tmp_path: Path, form: str, topic: str) -> None:
    told = lexicon_of(topic)
    make, suffixes = EXPORTS[form]
    data, left = make(told)
    again = tmp_path / f"again.{suffixes[0]}"
    again.write_bytes(data)
    assert left == 0
    assert listed(read(again).lexicon) == listed(told)


@given(told=lexicons())
def test_a_lexicon_is_the_same_when_its_folder_is_read_again(place: Path, told: Lexicon) -> None:
    own = place / "test"
    own.mkdir(exist_ok=True)
    for name, data in folder(told).items():
        (own / name).write_bytes(data)
    again = lexicon_of(str(own))
    assert (again.entries, again.categories, again.topics) == (told.entries, told.categories, told.topics)


def test_forms_that_mean_something_else_there_are_left_out_and_counted() -> None:
    told = lexicon(entry("f * ck"), entry("wom?n"), entry("riot*"), entry("why ?"), entry("*phobia"))
    data, left = quanteda(told)
    assert (data.decode(), left) == ('"label_condemn":\n- "wom?n"\n- "riot*"\n- "*phobia"\n', 2)
    data, left = liwc(told)
    assert (data.decode().splitlines()[3:], left) == (["riot*\t1", "why ?\t1"], 3)
    assert table(told)[1] == 0


def test_a_number_of_liwc_is_no_word_that_ends_a_form() -> None:
    assert liwc(lexicon(entry("area 1"), entry("2")))[0].decode() == "%\n3\tlabel_condemn\n%\narea 1\t3\n2\t3\n"


def test_no_cell_is_a_formula() -> None:
    evil = entry("=hyperlink")._replace(id="@x/a", reason="=1+1", neutral=("-2",), sources=("+3",), forms=("= hyperlink",))
    for data in (table(lexicon(evil))[0], folder(lexicon(evil))["entries.csv"]):
        rows = list(csv.reader(io.StringIO(data.decode())))
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_any_text_stands_in_toml() -> None:
    odd = 'a"b\\c\x7f\x01é\n'
    told = lexicon(entry("riot"))
    topic = told.topics[0]._replace(description=odd)
    heading = told.categories[0]._replace(id="a b.c", title=odd)
    files = folder(Lexicon("t", "1", "", Topics.of([topic]), (heading,), Entries.of([entry("riot")])))
    assert tomllib.loads(files["lexicon.toml"].decode())["description"] == odd
    assert tomllib.loads(files["categories.toml"].decode())["a b.c"]["title"] == odd


def test_an_entry_keeps_its_guards_in_a_folder(tmp_path: Path) -> None:
    guarded: Entry = entry("slay", unless="slay bells|the army 's slay", unless_near="dragon", case="lower")
    for name, data in folder(lexicon(guarded)).items():
        (tmp_path / name).write_bytes(data)
    assert lexicon_of(str(tmp_path)).entries == Entries.of([guarded])
