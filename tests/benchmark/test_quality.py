"""Floors of quality, pinned: what the aligner and the lexicons reached on the development data must not be lost."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("FRAMING_SHARED") or ROOT.parent / "shared")

DIGESTS = {
    "wiki": "33643873", "mtref": "084d7ffe", "msr": "e7ae8544", "edinburgh": "e2bfe87b",
    "edited": "7f93b2d8", "low-overlap": "556eec0e", "unrelated": "11771d42", "ptc": "2d634a08",
}  # fmt: skip
"""First eight of each set's SHA-256: a floor holds for these data and no others."""

FLOORS = {
    "wiki": {"F-S": 97.6, "sub": 58.0},
    "mtref": {"F-SP": 80.8, "sub": 52.3},
    "msr": {"F-S": 88.5, "sub": 41.5},
    "edinburgh": {"F-S": 86.5, "F-SP": 85.0, "sub": 47.6},
    "edited": {"F-S": 95.7, "sub": 57.0},
    "low-overlap": {"F-S": 80.8, "sub": 53.8},
}
DIFFLIB = {
    "wiki": {"F-S": 97.0, "sub": 32.0},
    "mtref": {"F-SP": 68.9, "sub": 20.4},
    "msr": {"F-S": 78.9, "sub": 9.3},
    "edinburgh": {"F-S": 82.7, "F-SP": 78.6, "sub": 23.1},
    "edited": {"F-S": 89.5, "sub": 24.5},
    "low-overlap": {"F-S": 43.3, "sub": 10.3},
}
"""What difflib without autojunk reaches on the same sets."""
UNRELATED_LINKED = 2.0


def evaluated(script: str, name: str) -> dict[str, float]:
    """The figures that an evaluator prints of one set, by name."""
    data = SHARED / "gold" / f"{name}.jsonl"
    if not data.is_file():
        pytest.skip(f"the development data are not in {SHARED}; set FRAMING_SHARED to their folder")
    assert hashlib.sha256(data.read_bytes()).hexdigest()[:8] == DIGESTS[name], f"{data} is not the set that the floors were pinned on"
    told = subprocess.run(
        [sys.executable, str(SHARED / "eval" / script), str(data)],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ).stdout.splitlines()[0]
    return {key: float(figure) for key, figure in re.findall(r"(\S+)\s+(\d*\.\d+)", told)}


@pytest.mark.parametrize("name", FLOORS)
def test_the_aligner_keeps_its_floors_and_beats_difflib(name: str) -> None:
    found = evaluated("align.py", name)
    for key, least in FLOORS[name].items():
        assert found[key] >= least > DIFFLIB[name][key], (name, key, found)


def test_unrelated_articles_stay_unlinked() -> None:
    assert evaluated("align.py", "unrelated")["linked"] <= UNRELATED_LINKED


def test_the_loaded_group_keeps_its_floors() -> None:
    found = evaluated("loaded.py", "ptc")
    assert found["P"] >= 0.23, found
    assert found["F"] >= 0.17, found
