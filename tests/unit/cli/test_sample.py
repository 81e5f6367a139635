from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Run

DRAW = ["sample", "a.txt", "b.txt", "-l", "quay", "-o", "sample.csv"]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_coders_get_sentences_and_the_key_says_the_rest(run: Run, place: Path) -> None:
    done = run(*DRAW, "--unflagged", "2")
    assert done.exit_code == 0
    assert done.stderr.splitlines() == [
        "wrote sample.csv",
        "wrote sample.key.csv",
        "5 of 5 hits (strata: 4), 2 of 4 sentences without a hit",
    ]
    sample, key = rows(place / "sample.csv"), rows(place / "sample.key.csv")
    assert list(sample[0]) == ["id", "document", "sentence", "text", "coder_1", "coder_2", "note"]
    assert {row["id"] for row in sample} == {row["id"] for row in key}
    assert len(sample) == 7
    text = (place / "sample.csv").read_text(encoding="utf-8")
    assert not [row["category"] for row in key if row["category"] and row["category"] in text]
    entries = {row["id"]: row["entry"] for row in key}
    assert all(bool(entries[row["id"]]) == bool(row["text"]) == (f"«{row['text']}»" in row["sentence"]) for row in sample)
    assert [row["id"] for row in sample] != [row["id"] for row in key]


def test_the_same_seed_gives_the_same_bytes_whatever_the_order_of_files(run: Run, place: Path) -> None:
    run(*DRAW, "--n", "3", "--unflagged", "1")
    run("sample", "b.txt", "a.txt", "-l", "quay", "-o", "again.csv", "--n", "3", "--unflagged", "1")
    run(*DRAW[:-1], "other.csv", "--n", "3", "--unflagged", "1", "--seed", "2")
    one, again, other = ((place / name).read_bytes() for name in ("sample.csv", "again.csv", "other.csv"))
    assert one == again != other


def test_strata_by_entry_and_more_coders(run: Run, place: Path) -> None:
    assert run(*DRAW, "--by", "entry", "--coders", "3", "--equal", "-q").stderr == ""
    assert {row["stratum"] for row in rows(place / "sample.key.csv")} >= {"quay/regime.n", "quay/martyr.v"}
    assert "coder_3" in rows(place / "sample.csv")[0]


def test_a_formula_in_an_article_stays_text(run: Run, place: Path) -> None:
    (place / "c.txt").write_text("=HYPERLINK the regime fell.", encoding="utf-8")
    run("sample", "c.txt", "-l", "quay", "-o", "c.tsv")
    assert "\t'=HYPERLINK the «regime» fell.\t" in (place / "c.tsv").read_text(encoding="utf-8")
    assert (place / "c.key.tsv").is_file()


def test_answers_are_never_written_over(run: Run, place: Path) -> None:
    run(*DRAW)
    done = run(*DRAW)
    assert done.exit_code == 2
    assert "sample.csv: it is there already, and may hold answers; give another name, or take it away" in done.stderr
    (place / "sample.csv").unlink()
    assert "sample.key.csv: it is there already" in run(*DRAW).stderr


def test_a_folder_without_rights_is_told(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: object, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    (place / "locked").mkdir()
    real = Path.stat
    monkeypatch.setattr(Path, "stat", lambda path, **more: refused(path) if path.parent.name == "locked" else real(path, **more))
    monkeypatch.setattr("os.open", refused)
    done = run("sample", "a.txt", "-l", "quay", "-o", "locked/s.csv")
    assert done.exit_code == 4
    assert "s.csv: cannot be written (Permission denied); give another place with -o" in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["a.txt"], 2, "missing option '-o'"),
        (["a.txt", "-o", "-"], 2, "a sample is two files, and standard output one; give -o sample.csv"),
        (["a.txt", "-o", "s"], 2, "s: no suffix tells the format; end it in one of: csv, tsv\n"),
        (["a.txt", "-o", "sample.xlsx"], 2, "no report of this command ends in '.xlsx'"),
        (["a.txt", "-o", "s.csv", "--n", "0"], 2, "0 is not in the range"),
        (["a.txt", "-o", "s.csv", "--group", "lodaed"], 2, "did you mean 'loaded'?"),
        (["a.txt", "-o", "s.csv", "--group", "epistemic"], 3, "no hit of the group epistemic in this text; give more texts"),
        (["nowhere.txt", "-o", "s.csv"], 3, "nowhere.txt: no such file"),
    ],
)
def test_mistakes_are_told(run: Run, place: Path, words: list[str], code: int, told: str) -> None:
    done = run("sample", *words, "-l", "quay")
    assert done.exit_code == code
    assert told in done.stderr
    assert not (place / "s.csv").exists()
