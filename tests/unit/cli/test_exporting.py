from __future__ import annotations

from pathlib import Path

import pytest

import framing
from tests.unit.cli.conftest import Run


def test_an_export_goes_to_standard_output_or_to_a_file(run: Run, place: Path) -> None:
    done = run("lexicon", "export", "quay", "-f", "liwc")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:3] == ["%", "1\tlabel_condemn", "2\tlabel_honour"]
    assert "regimes\t3" in done.stdout
    again = run("lexicon", "export", "quay", "-o", "quay.dic")
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", "wrote quay.dic\n")
    assert (place / "quay.dic").read_text(encoding="utf-8") == done.stdout


@pytest.mark.parametrize("name", ["quay.yml", "quay.YAML", "quay.csv", "quay.dic"])
def test_the_suffix_tells_the_format_and_what_is_written_is_a_lexicon_again(run: Run, place: Path, name: str) -> None:
    assert run("lexicon", "export", "quay", "-o", name, "-q").exit_code == 0
    rows = [line.split(",")[2] for line in run("score", "a.txt", "-f", "csv", "-l", name).stdout.splitlines()]
    assert rows == ["text", "regime", "terrorist", "martyred", "resistance"]


def test_forms_that_are_left_out_are_counted(run: Run, place: Path) -> None:
    (place / "mine.yml").write_text("a: [wom?n, mob]\n", encoding="utf-8")
    done = run("lexicon", "export", "mine.yml", "-f", "liwc")
    assert done.stdout == "%\n1\ta\n%\nmob\t1\n"
    assert done.stderr == "framing: 1 form left out, whose * or ? means something else in liwc\n"
    assert run("lexicon", "export", "mine.yml", "-f", "liwc", "-q").stderr == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("quay",), "framing: -: no suffix tells the format; give it with -f: quanteda, liwc, csv"),
        (("quay", "-o", "a.xyz"), "framing: a.xyz: no suffix tells the format"),
        (("quay", "-f", "quantda"), "framing: no export is called 'quantda'; did you mean 'quanteda'?"),
        (("nowhere", "-f", "csv"), "framing: no lexicon is called 'nowhere'"),
        (("mine.yml", "-o", "mine.yml"), "framing: mine.yml: the output would overwrite an input"),
    ],
)
def test_what_cannot_be_exported_is_told_in_one_line(run: Run, place: Path, words: tuple[str, ...], told: str) -> None:
    (place / "mine.yml").write_text("a: [mob]\n", encoding="utf-8")
    done = run("lexicon", "export", *words)
    assert done.exit_code == 2
    assert done.stderr.startswith(told)
    assert (place / "mine.yml").read_text(encoding="utf-8") == "a: [mob]\n"


@pytest.mark.parametrize(
    "words",
    [
        ("lexicon", "export", "quay", "-o", "quay/entries.csv"),
        ("codebook", "quay", "-f", "md", "-o", "quay/entries.csv"),
        ("score", "a.txt", "-l", "epistemic", "-l", "quay", "-o", "quay/examples.csv"),
        ("compare", "a.txt", "b.txt", "-l", "quay", "-o", "quay/../quay/entries.csv"),
    ],
)
def test_no_output_overwrites_the_lexicon_in_use(run: Run, place: Path, words: tuple[str, ...]) -> None:
    before = {path.name: path.read_bytes() for path in (place / "quay").iterdir()}
    done = run(*words)
    assert done.exit_code == 2
    assert "the output would overwrite an input" in done.stderr
    assert {path.name: path.read_bytes() for path in (place / "quay").iterdir()} == before


def test_guards_are_kept_in_a_table(run: Run, place: Path) -> None:
    assert run("lexicon", "export", "quay", "-o", "quay.csv", "-q").exit_code == 0
    own, again = (framing.lexicon(name).entries for name in ("quay", "quay.csv"))
    kept = {form: (e.case, e.unless, e.unless_near, e.only_near, e.category) for e in own for form in e.forms}
    assert {form: (e.case, e.unless, e.unless_near, e.only_near, e.category) for e in again for form in e.forms} == kept
