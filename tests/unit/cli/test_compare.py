from __future__ import annotations

import json
from pathlib import Path

import pytest

import framing.readers
from framing.errors import LimitError
from tests.unit.cli.conftest import A, Run

PAIR = ("compare", "a.txt", "b.txt", "-l", "quay")

SUMMARY = """\
A Agency  55 words  4 loaded
B Radio   54 words  1 loaded
1  regime    → government  Legitimacy → not listed    1
2  terrorist → (removed)   Condemning label           1
3  martyred  → killed      Harsher word → not listed  2
1 loaded word kept, 0 house-style edits, 52 of 55 words shared
"""


def test_the_summary_says_counts_changes_what_was_kept_and_the_signature(run: Run) -> None:
    done = run(*PAIR, "--names", "Agency,Radio")
    assert done.exit_code == 0
    assert done.stdout.startswith(SUMMARY)
    assert done.stdout.splitlines()[-1].startswith("framing:")
    assert "|lex:quay@2#" in done.stdout
    assert done.stderr == ""


def test_every_line_of_the_summary_fits_80_columns(run: Run, place: Path) -> None:
    (place / "b.txt").write_text(
        A.replace("terrorist allies", "unnamed friends of long standing, as several of their own letters say,"), encoding="utf-8"
    )
    lines = run(*PAIR).stdout.splitlines()
    assert all(len(line) <= 80 for line in lines if not line.startswith("framing:"))
    assert any("…" in line for line in lines)


def test_files_are_written_by_suffix_and_told_on_standard_error(run: Run, place: Path) -> None:
    done = run(*PAIR, "-o", "out/deep/record.json", "-o", "out/findings.csv", "-o", "report.md")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.splitlines() == ["wrote out/deep/record.json", "wrote out/findings.csv", "wrote report.md"]
    assert json.loads((place / "out/deep/record.json").read_text(encoding="utf-8"))["schema"] == "framing/comparison/1"
    assert (place / "out/findings.csv").read_text(encoding="utf-8").startswith("finding,kind,version,text")


def test_quiet_silences_notices_and_nothing_else(run: Run, place: Path) -> None:
    (place / "b.txt").write_text("Boats.\n", encoding="utf-8")
    assert "rates are not" in run(*PAIR).stderr
    done = run(*PAIR, "-q", "-o", "out.txt")
    assert (done.stdout, done.stderr) == ("", "")
    assert (place / "out.txt").exists()


def test_a_format_alone_goes_to_standard_output(run: Run) -> None:
    assert run(*PAIR, "-f", "tsv").stdout.startswith("finding\tkind\tversion\ttext")
    assert run(*PAIR, "-f", "json", "-o", "-").stdout == run(*PAIR, "-f", "json").stdout
    assert run(*PAIR, "-o", "-").stdout == run(*PAIR, "-f", "txt").stdout


def test_a_format_is_stronger_than_a_suffix(run: Run, place: Path) -> None:
    assert run(*PAIR, "-f", "json", "-o", "table.csv").exit_code == 0
    assert json.loads((place / "table.csv").read_text(encoding="utf-8"))["signature"]


def test_either_article_may_be_standard_input(run: Run) -> None:
    piped = run("compare", "-", "b.txt", "-l", "quay", "--names", "X,Y", "-f", "csv", input=A)
    assert piped.stdout == run(*PAIR, "--names", "X,Y", "-f", "csv").stdout
    both = run("compare", "-", "-", input=A)
    assert both.exit_code == 2
    assert "standard input" in both.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["-o", "report.htm"], "did you mean 'html'?"),
        (["-o", "report.docx"], "use one of: html, png, svg, pdf, json, csv, tsv, md, txt"),
        (["-o", "report"], "no suffix tells the format"),
        (["-f", "docx"], "no report is called 'docx'"),
        (["--names", "Agency"], "two names are needed"),
        (["--names", "Agency,Radio,Paper"], "two names are needed"),
        (["--names", "Agency,"], "two names are needed"),
        (["--fail-on", "swaped"], "did you mean 'swapped'?"),
        (["--lexcon", "core"], "did you mean '--lexicon'"),
        (["--tokenizer", "spaces"], "use one of: regex, nltk"),
        (["-l", "cor"], "no lexicon is called 'cor'"),
    ],
)
def test_wrong_words_are_told_with_their_mend_and_write_nothing(run: Run, place: Path, words: list[str], told: str) -> None:
    before = sorted(place.rglob("*"))
    done = run("compare", "a.txt", "b.txt", *words)
    assert done.exit_code == 2
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("framing: ")
    assert sorted(place.rglob("*")) == before


def test_a_missing_article_is_exit_3(run: Run) -> None:
    done = run("compare", "a.txt", "nowhere.txt")
    assert done.exit_code == 3
    assert done.stderr.startswith("framing: nowhere.txt: ")


def test_a_bad_lexicon_is_exit_2_with_its_line(run: Run, place: Path) -> None:
    with (place / "quay/entries.csv").open("a", encoding="utf-8") as file:
        file.write("quay/odd.n,odd,nonsense,1,port,crew,even,A reason.,S,,any,,\n")
    done = run(*PAIR)
    assert done.exit_code == 2
    assert "entries.csv:6: category 'nonsense'" in done.stderr


def test_a_limit_is_exit_5(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: str, **_: object) -> None:
        raise LimitError("longer than 50 MB", where=path, mend="cut it")

    monkeypatch.setattr(framing.readers, "read", refuse)
    done = run(*PAIR)
    assert (done.exit_code, done.stderr) == (5, "framing: a.txt: longer than 50 MB; cut it\n")


def test_an_interruption_is_exit_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(framing.readers, "read", interrupt)
    done = run(*PAIR)
    assert done.exit_code == 130
    assert "Traceback" not in done.output


def test_a_bug_keeps_its_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(framing.readers, "read", bug)
    with pytest.raises(ZeroDivisionError):
        run(*PAIR)


def test_identical_texts_are_said_to_be_identical(run: Run) -> None:
    done = run("compare", "a.txt", "a.txt", "-l", "quay")
    assert done.exit_code == 0
    assert "The two texts are identical." in done.stdout
    assert "the two texts are identical" in run("compare", "a.txt", "a.txt", "-l", "quay", "-o", "x.json").stderr


def test_unrelated_texts_are_said_to_be_hardly_versions(run: Run, place: Path) -> None:
    words = "snow fell over mountain villages while shepherds counted their goats beside frozen lakes and sang old songs about summer"
    (place / "b.txt").write_text(f"{words}\n\n{words}\n", encoding="utf-8")
    assert "hardly versions of one another" in run(*PAIR).stdout
    done = run(*PAIR, "-o", "x.csv")
    assert done.exit_code == 0
    assert "hardly versions of one another" in done.stderr


@pytest.mark.parametrize(("kinds", "code"), [(["swapped"], 1), (["added"], 0), (["added", "dropped"], 1), ([], 0)])
def test_fail_on_a_kind_of_finding(run: Run, kinds: list[str], code: int) -> None:
    done = run(*PAIR, *(word for kind in kinds for word in ("--fail-on", kind)))
    assert done.exit_code == code
    assert done.stdout.startswith("A a")


def test_colour_is_asked_for_and_refused_by_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = run(*PAIR).stdout
    assert "\x1b" not in plain
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[33mregime" in run(*PAIR).stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert run(*PAIR).stdout == plain


def test_nothing_in_an_article_a_name_or_a_file_name_steers_the_terminal(run: Run, place: Path) -> None:
    (place / "b.txt").write_text(A.replace("terrorist", "\x1b[2J\x1b]0;owned\x07terrorist\u202e \x9b31m"), encoding="utf-8")
    done = run(*PAIR, "--names", "Agen\x1bcy,Ra\rdio")
    assert done.exit_code == 0
    assert not set(done.stdout) & set("\x1b\x07\x9b\r\u202e")
    refused = run("compare", "a.txt", "no\x1b[31m.txt")
    assert refused.exit_code == 3
    assert "\x1b" not in refused.stderr


def test_times_are_told_on_standard_error_alone(run: Run) -> None:
    done = run(*PAIR, "-v")
    assert done.stdout == run(*PAIR).stdout
    assert [line.split()[1] for line in done.stderr.splitlines()] == ["read", "lexicon", "compare", "report"]


def test_options_stand_in_a_file_the_environment_and_the_command_line_in_rising_order(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "pyproject.toml").write_text('[tool.framing]\nlexicon = "quay"\nnames = ["From", "File"]\n', encoding="utf-8")
    assert run("compare", "a.txt", "b.txt").stdout.startswith("A From")
    monkeypatch.setenv("FRAMING_NAMES", "From,Environment")
    assert "B Environment" in run("compare", "a.txt", "b.txt").stdout
    assert "B Words" in run("compare", "a.txt", "b.txt", "--names", "From,Words").stdout


def test_an_unknown_option_in_a_file_is_exit_2(run: Run, place: Path) -> None:
    (place / "framing.toml").write_text('lexcon = "quay"\n', encoding="utf-8")
    done = run(*PAIR)
    assert done.exit_code == 2
    assert done.stderr.startswith("framing: framing.toml: no option is called 'lexcon'")


def test_each_version_may_have_its_own_encoding(run: Run) -> None:
    text = Path("a.txt").read_text(encoding="utf-8")
    Path("wide.txt").write_bytes(text.encode("utf-16-le"))
    assert "try --encoding utf-16-le" in run("compare", "a.txt", "wide.txt", "-l", "quay").stderr
    assert run("compare", "a.txt", "wide.txt", "-l", "quay", "--encoding", ",utf-16-le").exit_code == 0
