from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import A, Run

PAIR = ("compare", "a.txt", "b.txt", "-l", "quay")
PINS = ("--pin", "terrorist allies", "allies", "--pin", "said", "promised")


def test_pins_are_set_told_and_recorded(run: Run) -> None:
    done = run(*PAIR, *PINS)
    assert done.exit_code == 0
    assert "3 links pinned by the user.\n" in done.stdout
    assert "|pins:" in done.stdout.splitlines()[-1]
    assert "pinned" not in run(*PAIR).stdout
    told = json.loads(run(*PAIR, *PINS, "-f", "json").stdout)
    assert told["alignment"]["pins"] == [["terrorist allies", "allies"], ["said", "promised"]]
    assert [link[2] for link in told["alignment"]["links"]].count("pinned") == 3
    assert "pins" not in json.loads(run(*PAIR, "-f", "json").stdout)["alignment"]
    assert "<p>3 links pinned by the user.</p>" in run(*PAIR, *PINS, "-f", "html").stdout


def test_pins_stand_in_a_file_too(run: Run, place: Path) -> None:
    (place / "pins.txt").write_text("# corrections\n\nterrorist allies\tallies\n", encoding="utf-8")
    assert run(*PAIR, *PINS[3:], "--pins", "pins.txt").stdout == run(*PAIR, *PINS).stdout
    piped = run(*PAIR, *PINS[3:], "--pins", "-", input="terrorist allies\tallies\n")
    assert piped.stdout == run(*PAIR, *PINS).stdout


def test_a_file_of_pins_is_named_by_the_settings_and_the_environment(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (place / "pins.txt").write_text("terrorist allies\tallies\n", encoding="utf-8")
    (place / "other.txt").write_text("said\tpromised\nterrorist allies\tallies\n", encoding="utf-8")
    (place / "framing.toml").write_text('pins = "pins.txt"\n', encoding="utf-8")
    assert "2 links pinned by the user." in run(*PAIR).stdout
    monkeypatch.setenv("FRAMING_PINS", "other.txt")
    assert "3 links pinned by the user." in run(*PAIR).stdout
    assert "2 links pinned by the user." in run(*PAIR, "--pins", "pins.txt").stdout
    assert run("score", "a.txt", "-l", "quay").exit_code == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--pin", "martyrs", "dead"], '--pin: "martyrs" does not stand in version A (a.txt); copy the words as they are printed'),
        (["--pin", "regime", "junta"], '--pin: "junta" does not stand in version B (b.txt); copy the words as they are printed'),
        (["--pin", "regime", ""], "--pin: the words of version B are empty; write the words of both versions"),
        (["--pin", "regime"], "option '--pin' requires 2 arguments"),
        (
            ["--pin", "regime", "government", "--pin", "The regime", "The"],
            '"regime" → "government" and "The regime" → "The" claim the same',
        ),
        (["--pins", "nowhere.txt"], "nowhere.txt: no such file"),
        (["--pins", "quay"], "quay: a folder"),
        (["--pins", "wrong.txt"], "wrong.txt:3: no tab; write the words of A, one tab, the words of B"),
        (["--pins", "missing.txt"], 'missing.txt:2: "junta" does not stand in version B (b.txt)'),
        (["--pin", "regime", "government", "--pins", "again.txt"], 'again.txt:1: "regime" → "government" and "regime" → "allies" claim'),
        (["--pins", "missing.txt", "-o", "missing.txt"], "missing.txt: the output would overwrite an input"),
        (["--pinn", "a", "b"], "did you mean '--pin'"),
    ],
)
def test_a_pin_that_cannot_be_set_is_exit_2_with_its_place_and_mend(run: Run, place: Path, words: list[str], told: str) -> None:
    (place / "wrong.txt").write_text("regime\tgovernment\n\nterrorist allies\n", encoding="utf-8")
    (place / "missing.txt").write_text("terrorist\tThe\nregime\tjunta\n", encoding="utf-8")
    (place / "again.txt").write_text("regime\tallies\n", encoding="utf-8")
    done = run(*PAIR, *words)
    assert done.exit_code == 2
    assert told in done.stderr
    assert done.stderr.startswith("framing: ")
    assert len(done.stderr.splitlines()) == 1


def test_an_article_and_the_pins_are_not_both_standard_input(run: Run) -> None:
    done = run("compare", "-", "b.txt", "--pins", "-", input=A)
    assert done.exit_code == 2
    assert done.stderr == "framing: --pins: an article and the pins are standard input; give one of them as a file\n"


def test_nothing_in_a_pin_steers_the_terminal(run: Run) -> None:
    done = run(*PAIR, "--pin", "\x1b[31mred\n", "dead")
    assert done.exit_code == 2
    assert "\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_help_says_how_places_are_linked_and_a_shell_completes_both_options(run: Run) -> None:
    told = " ".join(run("compare", "-h").stdout.split())
    assert "--pin A B" in told
    assert "places are linked in order, as many as both have" in told
    completed = run(env={"_FRAMING_COMPLETE": "bash_complete", "COMP_WORDS": "framing compare --pi", "COMP_CWORD": "2"}).stdout
    assert completed.split() == ["plain,--pin", "plain,--pins"]
    files = run(env={"_FRAMING_COMPLETE": "bash_complete", "COMP_WORDS": "framing compare --pins ", "COMP_CWORD": "3"}).stdout
    assert files.startswith("file,")
