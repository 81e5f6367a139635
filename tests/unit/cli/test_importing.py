from __future__ import annotations

import os
from pathlib import Path

import pytest

import framing
from tests.unit.cli.conftest import Run

DIC = "%\n1\tvirtue\n\t2\tcare (Care)\n%\nkind*\t1\t2\nzorch\t2\nlike\t<of>1/2\n:)\t1\n"
SKIPPED = ["mine.dic:7: the condition <of>1/2 is not read: like <of>1/2", "mine.dic:8: no word in it: :)"]


@pytest.fixture
def mine(place: Path) -> Path:
    """A LIWC dictionary of two words, and two lines that cannot be read."""
    (place / "mine.dic").write_text(DIC, encoding="utf-8")
    return place / "mine.dic"


def test_a_list_becomes_a_folder_and_what_was_skipped_is_told(run: Run, place: Path, mine: Path) -> None:
    done = run("lexicon", "import", "mine.dic", "-o", "own/mine")
    assert done.exit_code == 1
    assert done.stdout == "  virtue        1\n  care          2\nmine: 2 entries read as liwc, 2 lines skipped; wrote own/mine\n"
    assert done.stderr.splitlines() == SKIPPED
    assert {path.name for path in (place / "own/mine").iterdir()} == {"lexicon.toml", "categories.toml", "entries.csv"}
    lexicon = framing.lexicon("own/mine")
    digest = framing.lexicon("mine.dic").digest
    assert lexicon.topics[0].method == f"Imported by framing from mine.dic (SHA-256 {digest}), read as LIWC 2007 or 2015."
    assert [(entry.forms, entry.category, entry.also) for entry in lexicon.entries] == [
        (("kind*",), "virtue", ("care",)),
        (("zorch",), "care", ()),
    ]


def test_nothing_skipped_is_exit_0(run: Run, place: Path) -> None:
    (place / "mine.txt").write_text("riot\nmob\n", encoding="utf-8")
    done = run("lexicon", "import", "mine.txt", "-o", "own", "--name", "crowds", "--group", "loaded")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "crowds: 2 entries read as words; wrote own"
    assert {(entry.id, entry.group) for entry in framing.lexicon("own").entries} == {("crowds/riot", "loaded"), ("crowds/mob", "loaded")}
    assert run("lexicon", "check", "own").exit_code == 0


def test_the_same_file_makes_the_same_bytes(run: Run, place: Path, mine: Path) -> None:
    run("lexicon", "import", "mine.dic", "-o", "one")
    run("lexicon", "import", str(mine.resolve()), "-o", "two")
    for name in ("lexicon.toml", "categories.toml", "entries.csv"):
        assert (place / "one" / name).read_bytes() == (place / "two" / name).read_bytes()


def test_a_list_on_standard_input(run: Run, place: Path) -> None:
    assert run("lexicon", "import", "-", "-o", "own", input="word,category\nriot,a\n").exit_code == 0
    assert framing.lexicon("own").topics[0].name == "imported"


def test_a_folder_is_written_over_only_where_it_is_a_lexicon_and_that_is_asked_for(run: Run, place: Path, mine: Path) -> None:
    (place / "full").mkdir()
    (place / "full/note.txt").write_text("mine", encoding="utf-8")
    for words in ((), ("--force",)):
        done = run("lexicon", "import", "mine.dic", "-o", "full", *words)
        assert (done.exit_code, done.stderr) == (4, "framing: full: the folder is not empty, and no lexicon; give a new folder with -o\n")
    before = (place / "quay/entries.csv").read_bytes()
    done = run("lexicon", "import", "mine.dic", "-o", "quay")
    assert (done.exit_code, done.stderr) == (4, "framing: quay: a lexicon is there already; give another folder with -o, or --force\n")
    assert (place / "quay/entries.csv").read_bytes() == before
    assert run("lexicon", "import", "mine.dic", "-o", "quay", "--force").exit_code == 1
    assert framing.lexicon("quay").entries[1].forms == ("zorch",)


def test_a_place_that_cannot_be_written_leaves_nothing(run: Run, place: Path, mine: Path) -> None:
    done = run("lexicon", "import", "mine.dic", "-o", "a.txt/own")
    assert done.exit_code == 4
    assert "cannot be written" in done.stderr
    assert run("lexicon", "import", "mine.dic", "-o", "a.txt").exit_code == 4


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("a.txt",), "framing: a.txt: no known form of a word list; give it with 'framing lexicon import --format NAME': yoshikoder, liwc"),
        (("nowhere.dic",), "framing: nowhere.dic: no such file"),
        (("mine.dic", "-f", "lwic"), "framing: --format: no format is called 'lwic'; did you mean 'liwc'?"),
        (("mine.dic", "-f", "wordstat"), "framing: mine.dic: nothing to import as WordStat (line"),
        (("mine.dic", "--group", "load"), "framing: --group: no group is called 'load'; did you mean 'loaded'?"),
        (("mine.dic", "-o", "-"), "framing: -o: a folder cannot go to standard output; give a folder"),
        (("mine.dic", "--name", "a b"), "framing: 'a b' is no name of a lexicon; use letters, digits, _, - and points: a_b"),
    ],
)
def test_what_cannot_be_imported_is_told_in_one_line_and_nothing_is_written(
    run: Run, place: Path, mine: Path, words: tuple[str, ...], told: str
) -> None:
    done = run("lexicon", "import", "-o", "own", *words)
    assert done.exit_code == 2
    assert done.stderr.startswith(told)
    assert len(done.stderr.splitlines()) == 1
    assert not (place / "own").exists()


def test_a_list_past_the_limit_is_exit_5(run: Run, place: Path) -> None:
    with (place / "large.dic").open("wb") as file:
        file.truncate(50_000_001)
    assert run("lexicon", "import", "large.dic", "-o", "own").exit_code == 5
    assert run("score", "a.txt", "-l", "large.dic").exit_code == 5


def test_lexicons_are_named_together_by_name_by_folder_and_by_file(run: Run, place: Path, mine: Path) -> None:
    (place / "c.txt").write_text("The regime was kind to the zorch.\n", encoding="utf-8")
    done = run("score", "c.txt", "-f", "csv", "-l", "quay", "-l", "mine.dic", "-l", "epistemic")
    assert [line.split(",")[2:6] for line in done.stdout.splitlines()[1:]] == [
        ["regime", "quay/regime.n", "legitimacy", "loaded"],
        ["kind", "mine/kind*", "virtue", "imported"],
        ["zorch", "mine/zorch", "care", "imported"],
    ]
    assert "framing: mine.dic: 2 lines were skipped; 'framing lexicon import' lists them\n" in done.stderr
    assert "skipped" not in run("score", "c.txt", "-f", "csv", "-l", "mine.dic", "-q").stderr
    assert "|lex:quay+mine+epistemic@2+1+" in run("score", "c.txt", "-f", "json", "-l", "quay", "-l", "mine.dic", "-l", "epistemic").stdout
    assert "lex:quay+mine@2+1#" in run("compare", "a.txt", "c.txt", "-f", "json", "-l", "quay", "-l", "mine.dic").stdout


def test_lexicons_from_the_environment_and_the_settings(run: Run, place: Path, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "framing.toml").write_text('lexicon = ["quay", "mine.dic"]\n', encoding="utf-8")
    assert "lex:quay+mine@" in run("score", "a.txt", "-f", "json").stdout
    (place / "framing.toml").write_text('lexicon = "quay"\n', encoding="utf-8")
    assert "lex:quay@" in run("score", "a.txt", "-f", "json").stdout
    monkeypatch.setenv("FRAMING_LEXICON", os.pathsep.join(["mine.dic", "quay"]))
    assert "lex:mine+quay@" in run("score", "a.txt", "-f", "json").stdout
    assert "lex:quay@" in run("score", "a.txt", "-f", "json", "-l", "quay").stdout


def test_show_looks_in_a_file_too(run: Run, place: Path, mine: Path) -> None:
    told = run("lexicon", "show", "kindness", "-l", "quay", "-l", "mine.dic").stdout
    assert "category    virtue, Care (imported), strength 1, mild\n" in told
    assert "why         Listed under virtue, Care in mine.dic.\n" in told
    assert "speaks for" not in told


def test_check_of_a_list_without_sides_passes(run: Run, place: Path, mine: Path) -> None:
    done = run("lexicon", "check", "mine.dic", "-q")
    assert done.exit_code == 0
    assert "unstated 1" in done.stdout
    assert "for  against" not in done.stdout


def test_quiet_lists_nothing_and_counts_are_told_in_words(run: Run, place: Path, mine: Path) -> None:
    mine.write_text("%\n1\tvirtue\n%\nkind\t1\n:)\t1\n", encoding="utf-8")
    done = run("lexicon", "import", "mine.dic", "-o", "own", "-q")
    assert (done.exit_code, done.stderr) == (1, "")
    assert done.stdout.splitlines()[-1] == "mine: 1 entry read as liwc, 1 line skipped; wrote own"


def test_what_a_line_holds_is_told_in_short(run: Run, place: Path, mine: Path) -> None:
    mine.write_text(f"%\n1\tvirtue\n%\nkind\t1\n{9000 * 'x'}\t9\n", encoding="utf-8")
    (line,) = run("lexicon", "import", "mine.dic", "-o", "own").stderr.splitlines()
    assert line.endswith(f"is not in the legend: {79 * 'x'}…")


def test_the_list_itself_is_not_written_over(run: Run, place: Path) -> None:
    before = (place / "quay/entries.csv").read_bytes()
    done = run("lexicon", "import", "quay/entries.csv", "-o", "quay", "--force")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (
        2,
        "framing: quay/entries.csv: the output would overwrite an input; give the output another name",
    )
    assert (place / "quay/entries.csv").read_bytes() == before


def test_a_folder_that_cannot_be(run: Run, place: Path, mine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = run("lexicon", "import", "mine.dic", "-o", 300 * "x")
    assert (done.exit_code, "cannot be written (File name too long)" in done.stderr) == (4, True)

    def refused(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    done = run("lexicon", "import", "mine.dic", "-o", "quay")
    assert (done.exit_code, done.stderr) == (4, "framing: quay: cannot be written (Permission denied); give another folder with -o\n")
