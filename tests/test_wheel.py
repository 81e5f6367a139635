"""Wheel, sdist and checkout hold the same lexicons and find them."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import framing
from framing.readers.lexicon import folder

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by way of the sdist."""
    place = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(place), str(ROOT)], check=True, capture_output=True)
    (found,) = place.glob("*.whl")
    return found


def test_the_wheel_holds_every_file_of_the_lexicons(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("framing/lexicons/")}
    assert held == {f"framing/lexicons/{path.relative_to(folder())}" for path in folder().rglob("*") if path.is_file()}


def test_the_wheel_holds_what_the_reports_need(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    data = [path for path in (ROOT / "framing").rglob("*") if path.is_file() and path.suffix in (".jinja", ".css", ".js", ".typed")]
    assert {str(path.relative_to(ROOT)) for path in data} <= held
    assert not [name for name in held if name.startswith(("tests", "reports"))]


def test_unpacked_it_finds_the_same_lexicon(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    asked = "import framing; print(framing.__file__, framing.lexicon().label)"
    told = subprocess.run([sys.executable, "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=True).stdout.split()
    assert told == [str(tmp_path / "framing" / "__init__.py"), framing.lexicon().label]
