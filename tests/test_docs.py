"""The documentation is true: its commands run, its Python runs, its links lead somewhere."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])


def commands() -> list[str]:
    """Every line of a shell block in the README that calls framing."""
    lines = [line for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) for line in block.splitlines()]
    return [line for line in lines if line.startswith("framing ")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder with the examples in it, as a reader of the README has them."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_readme_runs(command: str, folder: Path) -> None:
    done = subprocess.run([sys.executable, "-m", *shlex.split(command)], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for written in re.findall(r"-o (\S+)", command):
        assert (folder / written).stat().st_size > 1000


def test_the_python_of_the_readme_runs(folder: Path) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "dropped terrorist" in done.stdout


def test_what_the_page_on_reliability_shows_is_what_the_commands_print(folder: Path, request: pytest.FixtureRequest) -> None:
    page = ROOT / "docs" / "reliability.md"
    told = page.read_text(encoding="utf-8")

    def shown(block: re.Match[str]) -> str:
        typed = block[1].splitlines()[0]
        words = [
            path
            for word in shlex.split(typed.removeprefix("$ "))
            for path in (sorted(str(found.relative_to(folder)) for found in folder.glob(word)) if "*" in word else [word])
        ]
        done = subprocess.run(
            [sys.executable, "-m", *words], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True,
            env={**os.environ, "COLUMNS": "100", "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        return f"```console\n{typed}\n{done.stdout}```"

    made = re.sub(r"```console\n(.*?)```", shown, told, flags=re.DOTALL)
    if request.config.getoption("--update"):
        page.write_text(made, encoding="utf-8")
    assert made == page.read_text(encoding="utf-8"), "pytest tests/test_docs.py --update rewrites it"
    coded = (ROOT / "examples" / "coding" / "coded.csv").read_text(encoding="utf-8")
    ids = re.compile(r"^i[0-9a-f]{12}", re.MULTILINE)
    assert ids.findall(coded) == ids.findall((folder / "sample.csv").read_text(encoding="utf-8-sig"))


def test_the_python_of_the_page_on_reliability_runs() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8"), re.DOTALL)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1.0\n", "")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", document.read_text(encoding="utf-8")):
        assert target.startswith("https://") or (document.parent / target).exists(), target


def test_the_figure_of_the_aligner_is_what_it_says_today(tmp_path: Path) -> None:
    shutil.copy(ROOT / "docs" / "draw.py", tmp_path)
    subprocess.run([sys.executable, tmp_path / "draw.py"], check=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    drawn, kept = ((folder / "aligner.svg").read_text(encoding="utf-8") for folder in (tmp_path, ROOT / "docs"))
    lines = re.compile(r'<g id="line2d_\d+">\s*<path d="M (\S+) (\S+) \s*L (\S+) (\S+)')
    told, expected = ([float(number) for line in lines.findall(svg) for number in line] for svg in (drawn, kept))
    assert len(told) > 20 * 4
    assert told == pytest.approx(expected, abs=4)  # fonts differ by a point or two


def test_every_target_of_the_makefile_that_is_told_of_exists() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for document in DOCUMENTS:
        told = re.findall(r"(?:^|`)make ([a-z]+)", document.read_text(encoding="utf-8"), re.MULTILINE)
        assert set(told) <= set(targets), document


def test_every_command_is_told_of() -> None:
    from framing.cli import main

    context = main.make_context("framing", [], resilient_parsing=True)
    told = README + (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for name in main.list_commands(context):
        assert f"framing {name}" in told, name


def test_the_version_is_told_alike() -> None:
    import framing

    assert f"version: {framing.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
