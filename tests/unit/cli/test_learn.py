from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.unit.cli.conftest import A, B, Run


@pytest.fixture
def learn(place: Path, run: Run) -> Run:
    """Run `framing lexicon learn` in a folder with the two groups of texts."""
    for name, text in (("agency", A), ("radio", B)):
        (place / name).mkdir()
        for n in range(3):
            (place / name / f"{n}.txt").write_text(text, encoding="utf-8")
    return lambda *words: run("lexicon", "learn", *words, "-l", "quay")


def test_terms_to_judge(learn: Run, place: Path) -> None:
    done = learn("agency", "radio", "-o", "candidates.csv", "--min", "3")
    assert done.exit_code == 0
    assert done.stderr.splitlines()[0] == "wrote candidates.csv"
    assert done.stderr.splitlines()[1].endswith("; none was added to a lexicon")
    with (place / "candidates.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = {row["term"]: row for row in rows}
    assert [told["martyred"][name] for name in ("more_in", "count_a", "count_b", "listed")] == ["agency", "3", "0", "quay/martyr.v"]
    assert told["killed"]["more_in"] == "radio"
    assert told["martyred"]["example"].startswith("Two dockers were martyred")
    assert [abs(float(row["z"])) for row in rows] == sorted((abs(float(row["z"])) for row in rows), reverse=True)
    assert {row[name] for row in rows for name in ("category", "strength", "neutral", "reason", "verdict")} == {""}


def test_the_terminal_shows_the_first(learn: Run) -> None:
    done = learn("agency", "radio", "--top", "2", "--min", "1", "--ngrams", "1")
    assert len(done.stdout.splitlines()) == 3
    assert done.stdout == learn("agency", "radio", "--top", "2", "--min", "1", "--ngrams", "1").stdout


def test_folders_of_one_name_are_told_apart(learn: Run, place: Path) -> None:
    for name, target in (("d1/x", "agency"), ("d2/x", "radio"), ("e/d1/x", "radio")):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).symlink_to(place / target)

    def names(a: str, b: str) -> set[str]:
        return {row["more_in"] for row in csv.DictReader(learn(a, b, "--min", "1", "-f", "csv").stdout.splitlines())}

    assert names("d1/x", "d2/x") == {"d1/x", "d2/x"}
    assert names("d1/x", "e/d1/x/") == {"d1/x", "e/d1/x/"}
    assert names("d1/x", "radio") == {"x", "radio"}


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["agency", "nowhere"], 3, "nowhere: no such folder"),
        (["agency", "quay"], 3, "quay: no articles in it; give a folder of articles (.txt, .text, .md, .markdown"),
        (["agency", "a.txt"], 3, "a.txt: a file, where a folder of articles is asked for"),
        (["agency", "radio", "--min", "99"], 3, "no term stands 99 times in these texts; give more texts, or a lower --min"),
        (["agency", "radio", "-o", "radio/0.txt"], 2, "the output would overwrite an input"),
        (["agency"], 2, "takes 2 values"),
    ],
)
def test_mistakes_are_told(learn: Run, words: list[str], code: int, told: str) -> None:
    done = learn(*words)
    assert done.exit_code == code
    assert told in done.stderr
    assert done.stdout == ""
