"""`reports/` is what framing says of `examples/`: rewritten by `pytest tests/golden --update`, held byte for byte."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

import framing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Case

FORMATS = ("html", "png", "json", "csv", "txt")


def same_picture(one: bytes, other: bytes) -> bool:
    """Whether two PNGs show the same but for the smoothing of edges, which differs between releases of matplotlib."""
    import numpy as np
    from matplotlib.image import imread

    a, b = (imread(io.BytesIO(data))[..., :3] for data in (one, other))
    return a.shape == b.shape and float(np.abs(a - b).mean()) < 0.01


@pytest.fixture(scope="session")
def reports(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.config.rootpath / "reports"
    return folder


@pytest.mark.parametrize("kind", FORMATS)
def test_the_gallery_is_what_framing_says_today(case: Case, kind: str, reports: Path, request: pytest.FixtureRequest) -> None:
    made = framing.report(framing.compare(case.a, case.b), kind)
    place = reports / case.name / f"report.{kind}"
    if request.config.getoption("update"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(made)
    kept = place.read_bytes()
    assert made == kept or (kind == "png" and same_picture(made, kept)), f"{place} differs; look at it, then run: make reports"
