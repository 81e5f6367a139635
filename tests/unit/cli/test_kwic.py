from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from framing.reporters.terminal import width
from tests.unit.cli.conftest import Run


def texts(done: str) -> list[str]:
    return [row["text"] for row in csv.DictReader(io.StringIO(done))]


def test_hits_of_many_texts_stand_below_one_another(run: Run) -> None:
    done = run("kwic", "a.txt", "b.txt", "-l", "quay")
    lines = done.stdout.splitlines()
    words = ("regime", "terrorist", "martyred", "resistance", "resistance")
    assert len({line.index(word) for line, word in zip(lines, words, strict=False)}) == 1
    assert [line.split()[0] for line in lines[:5]] == ["a", "a", "a", "a", "b"]
    assert lines[5:] == ["5 hits in 2 texts"]
    assert max(map(width, lines)) <= 80


def test_hits_are_narrowed(run: Run) -> None:
    def found(*words: str) -> list[str]:
        return texts(run("kwic", "a.txt", "b.txt", "-l", "quay", "-f", "csv", *words).stdout)

    assert found("--entry", "martyring") == ["martyred"]
    assert found("--category", "legitimacy") == ["regime"]
    assert found("--voice", "scare") == []
    assert len(found("--group", "loaded")) == 5


def test_a_category_that_is_not_the_main_one_narrows_too(run: Run, place: Path) -> None:
    (place / "two.dic").write_text("%\n1\tanger\n2\tfear\n%\nregime\t1\t2\nquay\t1\n", encoding="utf-8")
    assert texts(run("kwic", "a.txt", "-l", "two.dic", "-f", "csv", "--category", "fear").stdout) == ["regime"]
    assert len(texts(run("kwic", "a.txt", "-l", "two.dic", "-f", "csv", "--category", "anger").stdout)) == 2
    shown = run("score", "a.txt", "-l", "two.dic").stdout
    assert "  anger 2\n  fear 1\n" in shown.lower()


def test_hits_are_sorted(run: Run) -> None:
    found = texts(run("kwic", "a.txt", "b.txt", "-l", "quay", "-f", "csv", "--sort", "entry").stdout)
    assert found == ["martyred", "regime", "resistance", "resistance", "terrorist"]


def test_pages_and_tables_are_written(run: Run, place: Path) -> None:
    done = run("kwic", "a.txt", "-l", "quay", "-o", "hits.html", "-o", "hits.tsv", "-o", "hits.txt", "--category", "legitimacy")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "wrote hits.html\nwrote hits.tsv\nwrote hits.txt\n")
    html = (place / "hits.html").read_text(encoding="utf-8")
    assert "1 hit in 1 text" in html
    assert "only category legitimacy" in html
    assert "1 hit in 1 text" in (place / "hits.txt").read_text(encoding="utf-8")


def test_files_of_one_name_are_told_apart_by_their_folders(run: Run, place: Path) -> None:
    for name in ("one", "two"):
        (place / name).mkdir()
        (place / name / "a.txt").write_text("The regime fell on Monday.", encoding="utf-8")
    done = run("kwic", "one/a.txt", "two/a.txt", "-l", "quay")
    assert [line.split()[0] for line in done.stdout.splitlines()[:2]] == ["one/a", "two/a"]


def test_a_file_among_several_that_cannot_be_read_is_named_and_left_out(run: Run) -> None:
    done = run("kwic", "nowhere.txt", "a.txt", "-l", "quay")
    assert (done.exit_code, done.stdout.splitlines()[-1]) == (1, "4 hits in 1 text")
    assert done.stderr.startswith("framing: nowhere.txt: no such file")
    assert run("kwic", "nowhere.txt", "neither.txt", "-l", "quay").exit_code == 3


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--entry", "martyrin"], "no entry has the form or the id 'martyrin'; did you mean 'martyring'"),
        (["--entry", "zzzz"], "no entry has the form or the id 'zzzz'; see 'framing lexicon ls'"),
        (["--entry", " "], "no entry has the form or the id ' '; see 'framing lexicon ls'"),
        (["--category", "legitimcy"], "no category is called 'legitimcy'; did you mean 'legitimacy'?"),
        (["--group", "loadd"], "no group is called 'loadd'; did you mean 'loaded'?"),
        (["--voice", "radio"], "'radio' is not one of"),
        (["-o", "hits.pdf"], "no report of this command ends in '.pdf'; use one of: html, csv, tsv, txt"),
        (["-o", "a.txt"], "the output would overwrite an input"),
    ],
)
def test_mistakes_are_told(run: Run, words: list[str], told: str) -> None:
    done = run("kwic", "a.txt", "-l", "quay", *words)
    assert done.exit_code == 2
    assert told in done.stderr
