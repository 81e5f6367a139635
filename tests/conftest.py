"""What all tests share: where the example pairs and, where they are given, the two real articles lie."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import framing
from framing.model.comparison import Comparison
from framing.model.text import Document

ROOT = Path(__file__).resolve().parent.parent
SEEDS = Path(os.environ.get("FRAMING_SEEDS") or ROOT.parent / "shared" / "seeds")

settings.register_profile(
    "framing",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    max_examples=int(os.environ.get("FRAMING_EXAMPLES", "60")),
    print_blob=True,
)
settings.load_profile("framing")


@dataclass(frozen=True)
class Case:
    """An example pair: its folder, and the two documents with their outlets' names."""

    folder: Path
    a: Document
    b: Document

    @property
    def name(self) -> str:
        """Of the folder."""
        return self.folder.name


def cases() -> list[Path]:
    """Folders of the example pairs."""
    return sorted(path.parent for path in (ROOT / "examples").glob("*/SOURCE.toml"))


@pytest.fixture(scope="session", params=cases(), ids=lambda path: path.name)
def case(request: pytest.FixtureRequest) -> Case:
    """Every example pair in turn."""
    folder: Path = request.param
    told = tomllib.loads((folder / "SOURCE.toml").read_text(encoding="utf-8"))
    a, b = (framing.read(folder / told[k]["file"], name=told[k]["name"]) for k in "ab")
    return Case(folder, a, b)


@pytest.fixture(scope="session")
def seeds() -> Comparison:
    """The comparison of the two real articles; skips where they are not given."""
    if not (SEEDS / "iraq-a.txt").is_file():
        pytest.skip(f"the two real articles are not in {SEEDS}; set FRAMING_SEEDS to their folder")
    return framing.compare(framing.read(SEEDS / "iraq-a.txt"), framing.read(SEEDS / "iraq-b.txt"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update` rewrites `reports/` before comparing."""
    parser.addoption("--update", action="store_true", help="rewrite reports/ from examples/")
