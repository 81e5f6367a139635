"""The floors: imports go down only, wings never import one another, each library has few doors."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HOUSE = ROOT / "framing"

FLOORS: dict[str, set[str]] = {
    "errors": set(),
    "model": {"model", "errors"},
    "readers": {"readers", "model", "errors"},
    "aligner": {"aligner", "model", "errors"},
    "scorers": {"scorers", "model", "errors"},
    "reporters": {"reporters", "model", "errors", "__init__"},
    "analysis": {"analysis", "comparing", "scorers", "model", "errors", "__init__"},
    "comparing": {"aligner", "scorers", "model", "errors", "readers", "__init__"},
    "__init__": {"analysis", "readers", "aligner", "scorers", "comparing", "reporters", "model", "errors"},
    "cli": {"cli", "analysis", "comparing", "readers", "aligner", "scorers", "reporters", "model", "errors", "__init__"},
    "__main__": {"cli"},
}
"""Room → rooms it may import. `comparing` reads one thing, the default lexicon; `__init__` is the public face and the version."""

DOORS = {
    "PIL": {"reporters"},
    "click": {"cli"},
    "defusedxml": {"readers"},
    "jinja2": {"reporters"},
    "matplotlib": {"reporters"},
    "nltk": {"readers", "analysis"},
    "numpy": {"analysis"},
    "rapidfuzz": {"aligner"},
    "scipy": {"analysis"},
    "sklearn": {"analysis"},
    "sentencex": {"readers"},
    "Stemmer": {"aligner"},
    "yaml": {"readers", "reporters"},
}
"""Library → the rooms that may open its door."""

FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "util", "helper", "misc"}


def modules() -> list[Path]:
    return sorted(HOUSE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[str]:
    """Dotted names of everything a module imports, inside functions and for types too."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found += [f"{node.module}.{alias.name}" if node.module == "framing" else str(node.module) for alias in node.names]
    return found


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_imports_go_down_only(path: Path) -> None:
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "framing":
            other = parts[1] if len(parts) > 1 and ((HOUSE / parts[1]).is_dir() or (HOUSE / f"{parts[1]}.py").is_file()) else "__init__"
            assert other in FLOORS[room(path)], f"{path.relative_to(ROOT)} may not import {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_each_library_has_its_door(path: Path) -> None:
    for name in imports(path):
        library = name.split(".")[0]
        assert library not in DOORS or room(path) in DOORS[library], f"{path.relative_to(ROOT)} may not import {library}"


def test_every_room_is_on_a_floor() -> None:
    assert {room(path) for path in modules()} <= FLOORS.keys()


def test_only_readers_open_files_to_read() -> None:
    opening = {"open", "read_text", "read_bytes"}
    for path in modules():
        if room(path) in ("model", "aligner", "scorers", "analysis", "comparing"):
            called = {
                node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                if isinstance(node, ast.Call)
            }
            assert not called & opening, path


def test_no_room_without_a_name() -> None:
    assert not {path.stem for path in modules()} & FORBIDDEN_NAMES


def test_every_module_opens_with_a_sentence() -> None:
    for path in modules():
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_files_are_short_enough_to_read() -> None:
    assert not [path for path in modules() if path.read_text(encoding="utf-8").count("\n") > 320]
