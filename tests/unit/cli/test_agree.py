from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Run

CODED = "id,coder_1,coder_2\ni1,yes,Yes\ni2,no,no\ni3,yes,no \ni4,no,no\ni5,yes,\n"
KEY = """id,entry,category,group,voice,stratum,of
i1,x/mob.n,disorder,loaded,author,disorder,9
i2,x/mob.n,disorder,loaded,author,disorder,9
i3,x/evil.n,condemnation,loaded,author,condemnation,4
i4,,,,,unflagged,20
i5,,,,,unflagged,20
i6,,,,,unflagged,20
"""


@pytest.fixture(autouse=True)
def tables(place: Path) -> None:
    """A coded table and its key."""
    (place / "coded.csv").write_text(CODED, encoding="utf-8")
    (place / "key.csv").write_text(KEY, encoding="utf-8")


def test_the_table_in_the_terminal(run: Run) -> None:
    done = run("agree", "coded.csv")
    assert done.stdout.splitlines() == [
        "category  items  percent  alpha     low   high  kappa",
        "all           4     75.0  0.533  -0.400  1.000  0.500",
        "items with fewer than two answers, left out: 1",
        "answers: no, yes",
        "coders: coder_1, coder_2; nominal; interval of 1,882 resamples of items, seed 1",
    ]
    assert (done.exit_code, done.stderr) == (0, "")


def test_words_for_yes_and_no_are_read_as_in_audit(run: Run, place: Path) -> None:
    (place / "words.csv").write_text("id,coder_1,coder_2\ni1,1,Yes\ni2,no,0\ni3,y,n\ni4,no,FALSE\ni5,loaded,-\n", encoding="utf-8")
    done = run("agree", "words.csv", "--missing", "-,skip")
    assert done.stdout == run("agree", "coded.csv").stdout
    assert done.stderr == "framing: words.csv: taken for no answer: - (1)\n"
    assert run("agree", "words.csv", "--missing", "").stdout.splitlines()[-2] == "answers: -, 0, 1, false, loaded, n, no, y, yes"


def test_many_answers_are_not_all_told(run: Run, place: Path) -> None:
    (place / "many.csv").write_text("id,coder_1,coder_2\n" + "".join(f"i{n},{n}.5,{n}\n" for n in range(40)), encoding="utf-8")
    done = run("agree", "many.csv", "--level", "interval")
    assert done.stdout.splitlines()[-2] == "answers: 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5 and 68 others"
    told = json.loads(run("agree", "many.csv", "--level", "interval", "-f", "json").stdout)
    assert len(told["answers"]) == 80


def test_standard_input_is_one_table(run: Run) -> None:
    for command in ("agree", "audit"):
        done = run(command, "-", "--key", "-", input=CODED)
        assert done.exit_code == 2
        assert "the table and its key cannot both be standard input; give one of them as a file" in done.stderr
    assert run("agree", "-", "--key", "key.csv", input=CODED).exit_code == 0


def test_by_category_with_a_key(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("agree", "coded.csv", "--key", "key.csv", "-f", "csv").stdout)))
    assert [row["category"] for row in rows] == ["all", "condemnation", "disorder", "unflagged"]
    assert rows[3]["remark"] == "all answers are equal, so alpha is undefined"
    assert (rows[1]["low"], rows[2]["alpha"]) == ("", "1.0")


def test_json(run: Run) -> None:
    told = json.loads(run("agree", "coded.csv", "-f", "json", "--bootstrap", "50", "--seed", "7").stdout)
    assert (told["schema"], told["coders"], told["seed"]) == ("framing/agreement/1", ["coder_1", "coder_2"], 7)
    assert told["rows"][0]["items"] == 4
    assert run("agree", "coded.csv", "-f", "json").stdout == run("agree", "coded.csv", "-f", "json").stdout


def test_levels(run: Run, place: Path) -> None:
    (place / "ranks.csv").write_text("id;anna;ben\n" + "".join(f"i{n};{n % 3};{n % 4 // 2}\n" for n in range(12)), encoding="utf-8")
    told = {
        level: json.loads(run("agree", "ranks.csv", "--coders", "anna,ben", "--level", level, "-f", "json").stdout)["rows"][0]["alpha"]
        for level in ("nominal", "ordinal", "interval")
    }
    assert len(set(told.values())) == 3
    done = run("agree", "coded.csv", "--level", "ordinal")
    assert (done.exit_code, done.stderr) == (3, "framing: coded.csv:2: 'yes' is no number; use --level nominal, or answer in numbers\n")


def test_fail_under(run: Run, place: Path) -> None:
    assert run("agree", "coded.csv", "--fail-under", "0.5").exit_code == 0
    assert run("agree", "coded.csv", "--fail-under", "0.667").exit_code == 1
    (place / "equal.csv").write_text("id,coder_1,coder_2\ni1,yes,yes\ni2,yes,yes\n", encoding="utf-8")
    done = run("agree", "equal.csv", "--fail-under", "0.1")
    assert done.exit_code == 1
    assert "all: all answers are equal, so alpha is undefined" in done.stdout


def test_a_table_is_written(run: Run, place: Path) -> None:
    assert run("agree", "coded.csv", "-o", "agreement.txt").stderr == "wrote agreement.txt\n"
    assert (place / "agreement.txt").read_text(encoding="utf-8").startswith("category  items")
    assert "would overwrite an input" in run("agree", "coded.csv", "-o", "coded.csv").stderr


@pytest.mark.parametrize(
    ("name", "data", "words", "told"),
    [
        ("nowhere.csv", None, [], "no such file"),
        ("empty.csv", b"", [], "no text in it; save the table as CSV in UTF-8"),
        ("paper.csv", b"%PDF-1.7", [], "looks like a PDF, not text"),
        ("plain.csv", b"id,note\ni1,x\n", [], "no column of a coder; name them coder_1, coder_2, or say which: --coders a,b"),
        ("one.csv", b"id,coder_1\ni1,yes\n", [], "one.csv: answers of coder_1 only; agreement needs two coders or more"),
        ("half.csv", b"id,coder_1,coder_2\ni1,yes,\n", [], "half.csv: answers of coder_1 only"),
        ("coded.csv", None, ["--coders", "anna,ben"], "no column is called 'anna'"),
        ("other.csv", b"id,coder_1,coder_2\ni9,yes,no\n", ["--key", "key.csv"], "1 of 1 items are not in key.csv, first 'i9'"),
        ("coded.csv", None, ["--key", "coded.csv"], "no column is called 'entry'"),
        ("coded.csv", None, ["--key", "nokey.csv"], "nokey.csv: no such file"),
    ],
)
def test_mistakes_are_told(run: Run, name: str, data: bytes | None, words: list[str], told: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    done = run("agree", name, *words)
    assert done.exit_code == 3
    assert told in done.stderr
    assert done.stdout == ""
