from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from framing.errors import LexiconError
from framing.readers.lexicon import COLUMNS, examples, files, folder, lexicon, topics

CATEGORIES = """
[label_condemn]
group = "loaded"
title = "Condemning label"
definition = "names a party by a crime"
example = "butcher → commander"

[distancing]
group = "epistemic"
title = "Distancing"
definition = "disowns a name"
example = "so-called → (none)"
"""
TOPIC = """
name = "harrow"
version = "1.2"
language = "en"
license = "CC0-1.0"
description = "Words about the base at Harrow."
method = "Made up."
limits = "All of them."

[sides]
town = "The town."
army = "The army."
"""
ROW = {
    "id": "harrow/butcher.n", "forms": "butcher | butchers", "category": "label_condemn", "strength": "3", "speaks_for": "town",
    "speaks_against": "army", "neutral": "commander|officer", "reason": "Names a soldier by a crime.", "sources": "A Guide", "mirror": "",
    "case": "any", "unless": "butcher's shop", "unless_near": "meat|Lamb",
}  # fmt: skip


def table(*rows: dict[str, str], header: tuple[str, ...] = COLUMNS) -> str:
    file = io.StringIO()
    csv.writer(file).writerows([header, *[[row[column] for column in COLUMNS] for row in rows]])
    return file.getvalue()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder of lexicons with one topic."""
    place = tmp_path / "harrow"
    place.mkdir()
    (tmp_path / "categories.toml").write_text(CATEGORIES, encoding="utf-8")
    (tmp_path / "all.toml").write_text('version = "2.0"\ntopics = ["harrow"]\n', encoding="utf-8")
    (place / "lexicon.toml").write_text(TOPIC, encoding="utf-8")
    (place / "entries.csv").write_text(table(ROW), encoding="utf-8")
    (place / "examples.csv").write_text(
        "id,expect,sentence\nharrow/butcher.n,hit,The butcher left.\nharrow/butcher.n,miss,Lamb.\n", encoding="utf-8"
    )
    return tmp_path


def rewritten(home: Path, *rows: dict[str, str]) -> Path:
    (home / "harrow" / "entries.csv").write_text(table(*rows), encoding="utf-8")
    return home


def test_a_topic_is_read_whole(home: Path) -> None:
    found = lexicon("harrow", home=home)
    (entry,) = found.entries
    assert (found.name, found.version, [topic.name for topic in found.topics]) == ("harrow", "1.2", ["harrow"])
    assert found.topics[0].sides == (("town", "The town."), ("army", "The army."))
    assert [(category.id, category.group) for category in found.categories] == [("label_condemn", "loaded"), ("distancing", "epistemic")]
    assert (entry.id, entry.category, entry.group, entry.strength) == ("harrow/butcher.n", "label_condemn", "loaded", 3)
    assert (entry.speaks_for, entry.speaks_against, entry.case, entry.mirror) == ("town", "army", "any", "")
    assert entry.neutral == ("commander", "officer")
    assert entry.unless_near == ("meat", "lamb")
    assert entry.sources == ("A Guide",)


@pytest.mark.parametrize(
    ("cell", "forms"),
    [
        ("regime", ("regime",)), ("regime|regimes", ("regime", "regimes")), (" regime |  so-called ", ("regime", "so-called")),
        ("Axis of Evil", ("axis of evil",)), ("martyr*", ("martyr*",)), ("*phobia|wom?n", ("*phobia", "wom?n")),
        ("anti-*", ("anti-*",)), ("why ?", ("why ?",)), ("blood* bath*", ("blood* bath*",)),
        ("U.S. puppet", ("US puppet",)), ("Kata’ib", ("kata'ib",)), ("land grab|land-grab", ("land grab", "land-grab")),
        ("(gun)+", ("( gun ) +",)), ("the army's men", ("the army 's men",)),
    ],
)  # fmt: skip
def test_forms_are_the_norms_of_their_tokens(home: Path, cell: str, forms: tuple[str, ...]) -> None:
    (entry,) = lexicon("harrow", home=rewritten(home, {**ROW, "forms": cell})).entries
    assert entry.forms == forms


def test_empty_cells_that_may_be_empty_hold_nothing(home: Path) -> None:
    (entry,) = lexicon("harrow", home=rewritten(home, {**ROW, "unless": "", "unless_near": "", "mirror": ""})).entries
    assert (entry.unless, entry.unless_near, entry.mirror) == ((), (), "")


def test_a_list_of_topics_is_a_lexicon(home: Path) -> None:
    found = lexicon("all", home=home)
    assert (found.name, found.version) == ("all", "2.0")
    assert found.entries == lexicon("harrow", home=home).entries


def test_a_folder_is_a_lexicon_by_its_path(home: Path) -> None:
    assert lexicon(str(home / "harrow"), home=home) == lexicon("harrow", home=home)


def test_the_digest_tells_any_change_of_an_entry(home: Path) -> None:
    before = lexicon("harrow", home=home)
    assert before == lexicon("harrow", home=home)
    assert before != lexicon("harrow", home=rewritten(home, {**ROW, "strength": "2"}))


def test_a_byte_order_mark_and_windows_line_breaks_do_not_matter(home: Path) -> None:
    before = lexicon("harrow", home=home).entries
    (home / "harrow" / "entries.csv").write_bytes(b"\xef\xbb\xbf" + table(ROW).replace("\r\n", "\n").encode())
    assert lexicon("harrow", home=home).entries == before


def test_topics_and_examples_are_listed(home: Path) -> None:
    assert topics(home) == ["harrow"]
    assert examples(home / "harrow") == [("harrow/butcher.n", True, "The butcher left."), ("harrow/butcher.n", False, "Lamb.")]


def test_the_projects_own_lexicons_are_found_and_read() -> None:
    assert (folder() / "categories.toml").is_file()
    core = lexicon()
    assert core.name == "core"
    assert {topic.name for topic in core.topics} <= set(topics())
    assert core.entries


@pytest.mark.parametrize("name", ["harow", "", "categories", "../harrow/x", "no/such/folder"])
def test_an_unknown_name_is_refused_with_the_known_ones(home: Path, name: str) -> None:
    with pytest.raises(
        LexiconError, match=r"no lexicon is called .*; use one of: all, harrow, or the path of a lexicon folder or of a word list"
    ) as fault:
        lexicon(name, home=home)
    assert fault.value.exit_code == 2


@pytest.mark.parametrize(
    ("cells", "what", "mend"),
    [
        ({"category": "label"}, "category 'label' is not in categories.toml", "use one of: label_condemn, distancing"),
        ({"strength": "4"}, "strength '4'", "use 1 mild, 2 clear or 3 strong"),
        ({"strength": ""}, "strength ''", "use 1 mild"),
        ({"case": "upper"}, "case 'upper'", "use one of: any, lower, not-proper"),
        ({"speaks_for": "mayor"}, "speaks_for 'mayor' is not a side of this topic", "use one of: town, army"),
        ({"speaks_against": ""}, "speaks_against '' is not a side of this topic", "use one of: town, army"),
        ({"id": " "}, "id is empty", "fill it"),
        ({"forms": ""}, "forms is empty", "fill it"),
        ({"forms": " | "}, "forms is empty", "fill it"),
        ({"neutral": ""}, "neutral is empty", "fill it"),
        ({"reason": ""}, "reason is empty", "fill it"),
        ({"sources": ""}, "sources is empty", "fill it"),
        ({"forms": "*"}, "a form is a wildcard alone", "write the word that the \\* ends"),
        ({"forms": "butcher|**"}, "a form is a wildcard alone", "write the word"),
        ({"forms": "? | butcher"}, "a form is a wildcard alone", "write the word"),
        ({"category": "distancing|label"}, "category 'label' is not in categories.toml", "use one of"),
        ({"category": ""}, "category '' is not in categories.toml", "use one of"),
        ({"forms": "slaughterer | Butcher"}, "the form 'butcher' is already on line 2", "list it once"),
        ({"forms": "tyrant|tyrant"}, "the form 'tyrant' is already on line 3", "list it once"),
    ],
)
def test_a_row_that_does_not_keep_the_form_is_named_by_its_line(home: Path, cells: dict[str, str], what: str, mend: str) -> None:
    place = home / "harrow" / "entries.csv"
    with pytest.raises(LexiconError, match=mend) as fault:
        lexicon("harrow", home=rewritten(home, {**ROW, "id": "harrow/first.n"}, {**ROW, "forms": "tyrant", **cells}))
    assert (fault.value.where, fault.value.what) == (f"{place}:3", what)
    assert fault.value.exit_code == 2


def test_the_line_is_counted_over_cells_of_several_lines(home: Path) -> None:
    with pytest.raises(LexiconError) as fault:
        lexicon(
            "harrow", home=rewritten(home, {**ROW, "reason": "One.\nTwo.\nThree."}, {**ROW, "id": "harrow/b.n", "forms": "b", "case": "x"})
        )
    assert fault.value.where.endswith("entries.csv:5")


def test_an_entry_may_stand_under_several_categories_the_first_of_which_is_its_own(home: Path) -> None:
    (entry,) = lexicon("harrow", home=rewritten(home, {**ROW, "category": "distancing|label_condemn | distancing"})).entries
    assert (entry.category, entry.group, entry.also) == ("distancing", "epistemic", ("label_condemn",))


def test_a_folder_with_its_own_categories_has_those_and_no_others(home: Path) -> None:
    before = lexicon("harrow", home=home)
    own = CATEGORIES.replace("distancing", "hedging").replace('"loaded"', '"imported"')
    (home / "harrow" / "categories.toml").write_text(own, encoding="utf-8")
    found = lexicon("harrow", home=home)
    assert [(category.id, category.group) for category in found.categories] == [("label_condemn", "imported"), ("hedging", "epistemic")]
    assert found.entries[0].group == "imported"
    assert found != before


def test_a_group_must_be_one_that_there_is(home: Path) -> None:
    (home / "categories.toml").write_text(CATEGORIES.replace('"loaded"', '"rude"'), encoding="utf-8")
    with pytest.raises(LexiconError, match="label_condemn: group 'rude'; use one of: loaded, epistemic, structural, imported"):
        lexicon("harrow", home=home)


def test_where_no_sides_are_stated_entries_speak_for_none(home: Path) -> None:
    (home / "harrow" / "lexicon.toml").write_text(TOPIC.split("[sides]", maxsplit=1)[0], encoding="utf-8")
    found = lexicon("harrow", home=rewritten(home, {**ROW, "speaks_for": "", "speaks_against": ""}))
    assert (found.topics[0].sides, found.entries[0].speaks_for) == ((), "")
    with pytest.raises(LexiconError, match="speaks_for 'town' is not a side of this topic; leave it empty: none is stated"):
        lexicon("harrow", home=rewritten(home, ROW))


def test_an_entry_that_stands_twice_is_named_by_both_lines(home: Path) -> None:
    with pytest.raises(LexiconError, match=r"entries\.csv:3: entry 'harrow/butcher.n' is already on line 2; join the two"):
        lexicon("harrow", home=rewritten(home, ROW, ROW))


def test_a_ragged_row_is_named_by_its_line(home: Path) -> None:
    (home / "harrow" / "entries.csv").write_text(table(ROW) + "harrow/b.n,b\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"entries\.csv:3: 2 cells, not 13; quote cells that hold commas"):
        lexicon("harrow", home=home)


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("harrow/entries.csv", "", "entries.csv:1: the header differs; write: id,forms,category"),
        ("harrow/entries.csv", table(header=COLUMNS[:-1]), "entries.csv:1: the header differs"),
        ("harrow/entries.csv", table(), "entries.csv: no entries; write one row a term under the header"),
        ("harrow/lexicon.toml", "name = ", "lexicon.toml: .*; mend the TOML"),
        (
            "harrow/lexicon.toml",
            TOPIC.replace("[sides]", "[parties]"),
            "lexicon.toml: a key is missing or unknown; give exactly: name, version",
        ),
        ("harrow/lexicon.toml", "extra = 1\n" + TOPIC, "lexicon.toml: a key is missing or unknown"),
        ("categories.toml", "[label_condemn", "categories.toml: .*; mend the TOML"),
        ("harrow/lexicon.toml", TOPIC.split("[sides]", maxsplit=1)[0] + "sides = 1", "lexicon.toml: a key is missing or unknown"),
        (
            "categories.toml",
            '[label_condemn]\ngroup = "loaded"',
            "categories.toml: a key is missing or unknown; give for each category exactly: group",
        ),
        ("categories.toml", "label_condemn = 1", "categories.toml: a key is missing or unknown"),
        ("harrow/lexicon.toml", TOPIC.replace('"1.2"', "1.2"), r"lexicon.toml: version is '1.2', no words; put it in quotation marks"),
        ("harrow/lexicon.toml", TOPIC.replace('"The town."', "7"), "lexicon.toml: town is '7', no words"),
        ("harrow/lexicon.toml", TOPIC.replace('"harrow"', "[1]"), r"lexicon.toml: name is '\[1\]', no words"),
        ("categories.toml", CATEGORIES.replace('"Distancing"', "3"), "categories.toml: title is '3', no words"),
        ("categories.toml", CATEGORIES.replace('"epistemic"', "[]"), r"categories.toml: group is '\[\]', no words"),
        ("harrow/entries.csv", table(ROW) + 'harrow/b.n,"b\nc\n', "entries.csv:3: unexpected end of data; look there for a quotation mark"),
        ("harrow/entries.csv", table({**ROW, "category": 500 * "x"}), r"category 'x{79}…' is not"),
        ("all.toml", 'version = "1"', "all.toml: version or topics is missing; give a version and a list of topics"),
        ("all.toml", 'version = "1"\ntopics = [1]', "1.lexicon.toml: cannot be read"),
        ("all.toml", 'version = "1"\ntopics = ["nowhere"]', "nowhere.lexicon.toml: cannot be read"),
    ],
)
def test_a_file_that_does_not_keep_the_form_is_named(home: Path, name: str, data: str, told: str) -> None:
    (home / name).write_text(data, encoding="utf-8")
    with pytest.raises(LexiconError, match=told):
        lexicon("all", home=home)


@pytest.mark.parametrize("name", ["harrow/lexicon.toml", "categories.toml", "harrow/entries.csv"])
def test_a_file_that_is_missing_is_named(home: Path, name: str) -> None:
    (home / name).unlink()
    with pytest.raises(LexiconError, match=f"{Path(name).name}: cannot be read"):
        lexicon("all", home=home)


@pytest.mark.parametrize("name", ["harrow/lexicon.toml", "categories.toml", "harrow/entries.csv", "all.toml"])
def test_a_file_that_is_not_utf_8_is_named(home: Path, name: str) -> None:
    (home / name).write_bytes((home / name).read_bytes() + b"\n# \xff\n")
    with pytest.raises(LexiconError, match=Path(name).name):
        lexicon("all", home=home)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"id,expected,sentence\n", "1: the header differs; write: id,expect,sentence"),
        (b"id,expect,sentence\na,hit,A.\nb,hti,B.\n", "3: expect is 'hti'; write hit or miss"),
        (b"id,expect,sentence\na,hit\n", "2: 2 cells, not 3; quote cells that hold commas"),
        (b"id,expect,sentence\n\n", "2: 0 cells, not 3"),
        (b"id,expect,sentence\na,hit,\xff\n", "2: not UTF-8; save the table as CSV in UTF-8"),
        (b'id,expect,sentence\na,hit,"A\n', "2: unexpected end of data; close the quotation marks"),
    ],
)
def test_examples_that_do_not_keep_the_form_are_named_by_their_line(home: Path, data: bytes, told: str) -> None:
    (home / "harrow" / "examples.csv").write_bytes(data)
    with pytest.raises(LexiconError) as fault:
        examples(home / "harrow")
    assert str(fault.value).startswith(f"{home / 'harrow' / 'examples.csv'}:{told}")


def test_a_lexicon_may_be_named_by_a_path(home: Path) -> None:
    assert lexicon(home / "harrow", home=home) == lexicon(str(home / "harrow"), home=home)
    assert lexicon(home / "harrow", "harrow", home=home) == lexicon("harrow", home=home)


def test_a_folder_is_called_as_it_says_itself(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "harrow").rename(home / "con|flict")
    assert lexicon(home / "con|flict", home=home).name == "harrow"
    monkeypatch.chdir(home / "con|flict")
    assert lexicon(".", home=home).label.startswith("harrow@1.2#")
    Path("lexicon.toml").write_text(TOPIC.replace('"harrow"', '"a|b c"'), encoding="utf-8")
    assert lexicon(".", home=home).name == "a_b_c"


def test_a_path_that_ends_as_one_of_ours_is_no_name_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LexiconError, match=r"no lexicon is called '\./conflict'"):
        lexicon("./conflict")


def test_what_may_not_be_looked_at_is_not_said_to_be_missing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_file", refused)
    with pytest.raises(LexiconError, match=r"harrow.*: no permission to read it; give yourself the right"):
        lexicon(str(home / "harrow"), home=home)


def test_the_files_of_a_lexicon(home: Path) -> None:
    assert {path.name for path in files(str(home / "harrow"))} == {"lexicon.toml", "entries.csv", "examples.csv"}
    assert files(str(home / "all.toml")) == [home / "all.toml"]
    assert folder() / "conflict" / "entries.csv" in files()
    assert folder() / "categories.toml" in files("conflict")
