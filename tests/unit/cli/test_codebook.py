from __future__ import annotations

from pathlib import Path

from tests.unit.cli.conftest import Run


def test_the_codebook_of_a_folder_goes_to_files_and_to_standard_output(run: Run, place: Path) -> None:
    assert run("codebook", "quay", "-o", "book.html", "-o", "book.md").exit_code == 0
    told = (place / "book.md").read_text(encoding="utf-8")
    assert told == run("codebook", "quay").stdout == run("lexicon", "codebook", "quay").stdout
    for said in ("Turns being killed into a holy deed.", "Met: Three dockers were martyred there.", "Whoever runs the port."):
        assert said in told
        assert said.removeprefix("Met: ") in (place / "book.html").read_text(encoding="utf-8")
    assert "Met: Three" not in run("codebook", "quay", "--no-examples").stdout


def test_mistakes_are_told(run: Run) -> None:
    assert run("codebook", "nowhere").exit_code == 2
    assert run("codebook", "quay", "-o", "book.pdf").exit_code == 2
