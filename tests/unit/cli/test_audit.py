from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Run

KEY = "id,entry,category,group,voice,stratum,of\n" + "".join(
    f"i{n},{entry},{category},{'loaded' if entry else ''},author,{category or 'unflagged'},{of}\n"
    for n, (entry, category, of) in enumerate([("x/mob.n", "disorder", 20)] * 9 + [("x/flood.n", "threat", 18)] * 9 + [("", "", 40)] * 4)
)
ANSWERS = ["yes,1"] * 8 + ["yes,no"] + ["no,0"] * 9 + ["no,no"] * 3 + ["Loaded,y"]
CODED = "id,coder_1,coder_2\n" + "".join(f"i{n},{told}\n" for n, told in enumerate(ANSWERS))


@pytest.fixture(autouse=True)
def tables(place: Path) -> None:
    """A coded table and its key."""
    (place / "coded.csv").write_text(CODED, encoding="utf-8")
    (place / "key.csv").write_text(KEY, encoding="utf-8")


def test_what_to_prune_and_what_was_missed(run: Run) -> None:
    done = run("audit", "coded.csv", "--key", "key.csv")
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "category  hits  right  precision    low   high  verdict",
        "sample      18      8      0.444  0.246  0.663",
        "disorder     9      8      0.889  0.565  0.980  keep",
        "threat       9      0      0.000  0.000  0.299  prune",
        "",
        "entry      hits  right  precision    low   high  verdict",
        "x/flood.n     9      0      0.000  0.000  0.299  prune",
        "x/mob.n       9      8      0.889  0.565  0.980  keep",
        "",
        "sentences without a hit that should have one: 1 of 4 (0.250, 0.046 to 0.699)",
        "precision of all hits, by the sizes of their strata: 0.468",
        "recall, at most: 0.640 (0.389 to 0.907)",
        "prune: surely below 0.3; keep: surely above; 95 % intervals",
    ]


def test_need_and_below(run: Run) -> None:
    def told(*words: str) -> dict[str, tuple[str, str]]:
        done = run("audit", "coded.csv", "--key", "key.csv", "-f", "csv", *words)
        return {row["name"]: (row["right"], row["verdict"]) for row in csv.DictReader(io.StringIO(done.stdout)) if row["kind"] == "entry"}

    assert told("--need", "any")["x/mob.n"] == ("9", "keep")
    assert told("--below", "0.6")["x/mob.n"] == ("8", "unclear: code more")
    assert told("--yes", "yes,1,y,loaded,no,0")["x/flood.n"] == ("9", "keep")


def test_json(run: Run) -> None:
    told = json.loads(run("audit", "coded.csv", "--key", "key.csv", "-f", "json").stdout)
    assert (told["schema"], told["need"], told["left_out"]) == ("framing/audit/1", "majority", 0)
    assert told["recall"]["share"] == 0.64
    assert told["precision"] == pytest.approx(8 / 9 * 20 / 38, abs=1e-6)
    assert {row["kind"] for row in told["rows"]} == {"sample", "category", "entry", "unflagged"}


def test_one_coder_will_do_and_blanks_are_counted(run: Run, place: Path) -> None:
    (place / "one.csv").write_text("id,coder_1,coder_2\ni0,yes,\ni1,,\n", encoding="utf-8")
    done = run("audit", "one.csv", "--key", "key.csv", "-o", "audit.txt")
    assert done.stderr.splitlines() == ["framing: one.csv: no answers in coder_2: left out", "wrote audit.txt"]
    assert "items without an answer, left out: 1" in (place / "audit.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        (
            "id,coder_1\ni0,perhaps\n",
            3,
            "other.csv:2: the answer 'perhaps' says neither yes nor no; say what means yes, and all else will mean no (--yes perhaps), or",
        ),
        ("id,coder_1\ni0,\n", 3, "no answers; fill in the column coder_1"),
        ("id,coder_1\ni0,?\ni1,na\n", 3, "no answers; fill in the column coder_1"),
        ("id,coder_1\nzz,yes\n", 3, "1 of 1 items are not in key.csv, first 'zz'"),
        ("id,coder_1\ni0,yes,no\n", 3, "other.csv:2: 3 cells, not 2"),
    ],
)
def test_mistakes_are_told(run: Run, place: Path, text: str, code: int, told: str) -> None:
    (place / "other.csv").write_text(text, encoding="utf-8")
    done = run("audit", "other.csv", "--key", "key.csv")
    assert done.exit_code == code
    assert told in done.stderr


def test_an_answer_that_is_none_is_left_out(run: Run, place: Path) -> None:
    (place / "some.csv").write_text("id,coder_1\ni0,yes\ni1,?\ni2,Skip\n", encoding="utf-8")
    done = run("audit", "some.csv", "--key", "key.csv", "--missing", "?,skip", "-q")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "items without an answer, left out: 2" in done.stdout


def test_yes_words_cannot_be_turned_round(run: Run, place: Path) -> None:
    (place / "turned.csv").write_text("id,coder_1,coder_2\ni0,yes,maybe\ni1,no,yes\n", encoding="utf-8")
    done = run("audit", "turned.csv", "--key", "key.csv")
    assert "(--yes yes,maybe)" in done.stderr
    done = run("audit", "turned.csv", "--key", "key.csv", "--yes", "maybe")
    assert done.exit_code == 2
    assert "the answer 'yes' was given, and by --yes it would mean no; name it too: --yes yes,maybe" in done.stderr
    assert run("audit", "turned.csv", "--key", "key.csv", "--yes", "yes,maybe").exit_code == 0


def test_a_key_must_be_given(run: Run) -> None:
    done = run("audit", "coded.csv")
    assert done.exit_code == 2
    assert "missing option '--key'" in done.stderr
