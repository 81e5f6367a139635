"""Every format with its traps, in small files written for these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from framing.errors import LexiconError
from framing.readers.foreign import Imported, read
from framing.readers.foreign.formats import FORMATS
from tests.unit.readers.foreign.cases import CASES

Forms = dict[str, tuple[str, ...]]
Lost = list[tuple[int, str]]


def taken(found: Imported) -> Forms:
    """Each form with its categories, the main one first."""
    return {entry.forms[0]: (entry.category, *entry.also) for entry in found.lexicon.entries}


def lost(found: Imported) -> Lost:
    return [(one.line, one.reason) for one in found.skipped]


def made(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    place = folder / name
    place.write_bytes(text.encode("cp1252" if "windows-1252" in text else encoding))
    return place


@pytest.mark.parametrize("case", CASES)
def test_what_a_format_holds_and_what_is_skipped(tmp_path: Path, case: str) -> None:
    name, text, form, forms, skipped = CASES[case]
    found = read(made(tmp_path, name, text))
    assert (found.format, taken(found), lost(found)) == (form, forms, skipped)


@pytest.mark.parametrize("case", CASES)
def test_the_suffix_does_not_matter_and_ends_of_lines_and_byte_order_marks_do_not(tmp_path: Path, case: str) -> None:
    name, text, form, _, skipped = CASES[case]
    wanted = taken(read(made(tmp_path, name, text)))
    named = Path(name).stem + ".txt"
    bare = text.replace("\r\n", "\n")
    for end in ("\n", "\r", "\r\n"):
        found = read(made(tmp_path, named, bare.replace("\n", end)))
        assert (found.format, taken(found), lost(found)) == (form, wanted, skipped)
    if "windows-1252" not in text:
        for encoding in ("utf-8-sig", "utf-16"):
            assert taken(read(made(tmp_path, named, bare, encoding))) == wanted


def test_every_format_has_a_case() -> None:
    assert {form for _, _, form, _, _ in CASES.values()} == FORMATS.keys()


def test_the_headings_of_a_hierarchy_say_where_they_stand(tmp_path: Path) -> None:
    name, text, *_ = CASES["liwc 2015, a hierarchy and phrases"]
    told = [(category.id, category.title, category.definition) for category in read(made(tmp_path, name, text)).lexicon.categories]
    assert told[1:3] == [
        ("posemo", "Positive Emotions", "words that 2015.dic lists under affect > posemo"),
        ("joy", "joy", "words that 2015.dic lists under affect > posemo > joy"),
    ]


@pytest.mark.parametrize(
    ("case", "form", "strength", "told"),
    [
        ("vader", "awful", 3, "Listed under negative in vader.txt (valence -2.7)."),
        ("vader", "okay", 1, "Listed under positive in vader.txt (valence 0.9)."),
        ("vad, from 0 to 1", "grief", 3, "Listed under negative in vad.txt (valence 0.07, arousal 0.6, dominance 0.4)."),
        ("vad, from 0 to 1", "nice", 1, "Listed under positive in vad.txt (valence 0.6, arousal 0.1, dominance 0.2)."),
        ("mpqa", "abused", 3, "Listed under negative in clues.tff (strongsubj, verb, stemmed)."),
        ("general inquirer", "bank", 1, "Listed under Econ, ECON, Negativ in inq.csv (as BANK#1; as BANK#2)."),
        ("wordstat", "air strike", 1, "Listed under HARM in rid.cat (weight 2)."),
        ("table, our own", "slays", 3, "A reason."),
    ],
)
def test_an_entry_says_where_it_comes_from(tmp_path: Path, case: str, form: str, strength: int, told: str) -> None:
    name, text, *_ = CASES[case]
    found = read(made(tmp_path, name, text)).lexicon
    (entry,) = (entry for entry in found.entries if entry.forms == (form,))
    assert (entry.strength, entry.reason, entry.sources[-1]) == (strength, told, f"{name} {found.digest[:8]}")
    assert (entry.speaks_for, entry.speaks_against, entry.group) == ("", "", "imported")


def test_what_our_own_table_says_of_a_form_is_kept(tmp_path: Path) -> None:
    name, text, *_ = CASES["table, our own"]
    entry = read(made(tmp_path, name, text)).lexicon.entries[0]
    assert (entry.neutral, entry.case, entry.unless, entry.unless_near) == (("kill",), "lower", ("slay bells",), ("dragon",))
    assert entry.sources[:2] == ("S", "T")


def test_columns_that_are_not_read_are_told(tmp_path: Path) -> None:
    name, text, *_ = CASES["general inquirer"]
    assert read(made(tmp_path, name, text)).lexicon.notices == ("inq.csv: columns that are not read: Source, Othtags, Defined",)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "a.txt",
            "The regime fell on Monday, and nobody knew who came next.\n",
            "no known form of a word list; give it with 'framing lexicon import --format NAME': yosh",
        ),
        ("a.dic", "%\n1\tx\n", "no legend; put the numbered categories between two lines with a % alone"),
        ("a.yml", "a:\n\t- b\n", "not YAML at line 2"),
        ("a.yml", "a:\n  ? [b]\n  : c\n", "a key that is no word at line 2"),
        ("a.yml", "a:\n - b\n - \0\n", "not YAML"),
        ("a.ykd", "<dictionary><cnode>", "not XML at line 1"),
        ("a.csv", "a,b\nc,d\n", "no column is called word, term or form; name the columns in the first line"),
        ("a.csv", "word,b\n:),d\n", "nothing to import as table with a header (line 2: no word in it)"),
        ("a.csv", "word,b\n", "nothing to import as table with a header (no words in it)"),
        ("a.csv", 'word,b\n"' + 200_000 * "a" + "\n", "line 2: field larger than field limit"),
        ("a.csv", 'word,b\nfine,d\n"riot,d\nmob,d\n', "line 3: unexpected end of data; look there for a quotation mark"),
        ("a.dic", f"%\n1\ta\n%\nx\t{500 * '9'}\n", f"nothing to import as LIWC 2007 or 2015 (line 4: '{79 * '9'}…' is not in the legend)"),
        ("a.dicx", 'DicTerm,A\n"riot,X\nmob,X\n', "line 2: unexpected end of data"),
        ("a.txt", "", "no text in it"),
    ],
)  # fmt: skip
def test_what_is_no_word_list_is_refused_with_its_place(tmp_path: Path, name: str, text: str, told: str) -> None:
    place = made(tmp_path, name, text)
    with pytest.raises(LexiconError) as fault:
        read(place)
    assert str(fault.value).startswith(f"{place}: {told}")


def test_a_format_that_is_named_is_not_looked_for(tmp_path: Path) -> None:
    place = made(tmp_path, "a.txt", "%\nriot\n")
    assert taken(read(place, form="words")) == {"riot": ("a",)}
    with pytest.raises(LexiconError, match="no legend"):
        read(place, form="liwc")


def test_no_one_letter_wildcard_of_a_format_without_wildcards_becomes_one(tmp_path: Path) -> None:
    assert taken(read(made(tmp_path, "a.lc3", "+a\nwhat?\nwo?t\nso* what\n*ism\n"))) == dict.fromkeys(
        ("what ?", "wo ? t", "so* what", "*ism"), ("a",)
    )


def test_where_the_word_of_a_line_ends_is_never_guessed(tmp_path: Path) -> None:
    found = read(made(tmp_path, "a.dic", "%\n1\ta\n2\tb\n%\ntop 10 2\ntop 1 2\nriot\t1\n"))
    assert taken(found) == {"top": ("a", "b"), "riot": ("a",)}
    assert lost(found) == [(5, "its numbers may be categories or part of the word: put a tab after the word")]


def test_a_column_is_ours_only_in_a_table_of_ours(tmp_path: Path) -> None:
    found = read(made(tmp_path, "a.csv", "word,sentiment,strength,case\nriot,negative,strong,x\n"))
    assert (taken(found), found.skipped) == ({"riot": ("negative",)}, ())
    assert found.lexicon.notices == ("a.csv: columns that are not read: strength, case",)


def test_a_column_of_numbers_is_told_and_is_no_category(tmp_path: Path) -> None:
    name, text, *_ = CASES["table, counts and empty words"]
    assert read(made(tmp_path, name, text)).lexicon.notices == ("counts.csv: columns that are not read: count",)


def test_a_folder_is_no_word_list(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="a folder, not a word list; give a file in it"):
        read(tmp_path)
