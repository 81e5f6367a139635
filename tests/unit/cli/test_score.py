from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest

from tests.unit.cli.conftest import A, B, Run


def test_hits_stand_in_context_below_one_another(run: Run) -> None:
    done = run("score", "a.txt", "-l", "quay")
    lines = done.stdout.splitlines()
    assert lines[0] == "a  55 words  4 hits"
    columns = [line.index(word) for line, word in zip(lines[1:5], ("regime", "terrorist", "martyred", "resistance"), strict=True)]
    assert len(set(columns)) == 1
    assert [line.rsplit("  ", 1)[1] for line in lines[1:5]] == [
        "Legitimacy, attributed",
        "Condemning label, attributed",
        "Harsher word",
        "Honouring label",
    ]
    assert "loaded 4 in 55 words (72.7 per 1,000 words), 2 of them in the author's own voice" in lines
    assert lines[-1].startswith("framing:")
    assert all(len(line) <= 80 for line in lines[:-1])


def test_several_files_stand_one_after_another(run: Run) -> None:
    done = run("score", "a.txt", "b.txt", "-l", "quay")
    assert done.stdout == run("score", "a.txt", "-l", "quay").stdout + "\n" + run("score", "b.txt", "-l", "quay").stdout


def test_json_is_one_record_or_a_list_for_several(run: Run) -> None:
    one = json.loads(run("score", "a.txt", "-l", "quay", "-f", "json").stdout)
    two = json.loads(run("score", "a.txt", "b.txt", "-l", "quay", "-f", "json").stdout)
    assert one["schema"] == "framing/score/1"
    assert [record["documents"][0]["text"] for record in two] == [A, B]
    assert two[0] == one


def test_csv_has_one_header_and_a_row_for_each_hit(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("score", "a.txt", "b.txt", "-l", "quay", "-f", "csv").stdout)))
    assert [row["text"] for row in rows] == ["regime", "terrorist", "martyred", "resistance", "resistance"]
    assert {row["document"] for row in rows} == {"a", "b"}
    assert all(A[int(row["start"]) : int(row["end"])] == row["text"] for row in rows[:4])


def test_a_file_among_several_that_cannot_be_read_is_named_and_left_out(run: Run) -> None:
    done = run("score", "a.txt", "nowhere.txt", "-l", "quay", "-f", "json")
    assert done.exit_code == 1
    assert done.stderr.startswith("framing: nowhere.txt: ")
    assert len(json.loads(done.stdout)) == 1


def test_no_usable_file_is_exit_3(run: Run) -> None:
    assert run("score", "nowhere.txt", "-l", "quay").exit_code == 3
    done = run("score", "nowhere.txt", "neither.txt", "-l", "quay")
    assert done.exit_code == 3
    assert len(done.stderr.splitlines()) == 2
    assert done.stdout == ""


def test_output_goes_to_a_file(run: Run, place: Path) -> None:
    done = run("score", "a.txt", "-l", "quay", "-o", "hits.csv", "-o", "hits.txt")
    assert (done.stdout, done.stderr) == ("", "wrote hits.csv\nwrote hits.txt\n")
    assert (place / "hits.csv").read_text(encoding="utf-8").startswith("document,hit,text")


def test_a_score_has_no_page(run: Run) -> None:
    done = run("score", "a.txt", "-o", "hits.html")
    assert done.exit_code == 2
    assert "no report of this command ends in '.html'; use one of: json, csv, tsv, txt" in done.stderr


def test_standard_input(run: Run) -> None:
    assert run("score", "-", "-l", "quay", "-f", "csv", input=A).stdout.count("\n") == 5


def test_only_one_article_is_standard_input(run: Run) -> None:
    done = run("score", "-", "-", input=A)
    assert (done.exit_code, done.stderr) == (2, "framing: more than one article is standard input; give the others as files\n")


def test_an_output_without_rights_is_exit_4(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "hits.csv").write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    done = run("score", "a.txt", "-l", "quay", "-o", "hits.csv")
    assert (done.exit_code, "hits.csv: cannot be written (it is read-only)" in done.stderr) == (4, True)
