"""`python -m tests.benchmark ablation` prints what each stage of the aligner gives on the development sets."""

from __future__ import annotations

import argparse
import difflib
import importlib.util
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, redirect_stdout
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple
from unittest.mock import patch

import framing
from framing.aligner.keys import Known
from framing.model.text import Document
from tests.benchmark.table import head, line
from tests.benchmark.texts import ROOT

SHARED = Path(os.environ.get("FRAMING_SHARED") or ROOT.parent / "shared")
SETS = ("wiki", "mtref", "msr", "edinburgh", "edited", "low-overlap", "unrelated")
FIGURES = ("F-S", "F-SP", "sub", "same", "linked")
ALONE = {"unrelated": ("linked",)}
"""Sets of which only some figures say anything."""

Figures = dict[tuple[str, str], float]
"""(figure, set) → value."""


class Ablation(NamedTuple):
    """A name, and what is put in whose place: dotted names of constants and functions, as `unittest.mock.patch` takes them."""

    name: str
    patches: Mapping[str, object]


class Opcodes(NamedTuple):
    """Just as much of an alignment as the evaluator reads."""

    a: Document
    b: Document
    links: list[tuple[int, int, str]]


def by_difflib(a: Document, b: Document) -> Opcodes:
    """Equal tokens linked, and those of a replacement of as many by as many."""
    steps = difflib.SequenceMatcher(None, a.tokens.norms, b.tokens.norms, autojunk=False).get_opcodes()
    spans = [(i, j, i_end - i) for op, i, i_end, j, j_end in steps if op == "equal" or (op == "replace" and i_end - i == j_end - j)]
    return Opcodes(a, b, [(i + n, j + n, "") for i, j, size in spans for n in range(size)])


def recorded(found: Opcodes) -> dict[str, object]:
    """The record of such an alignment."""
    sides = [list(zip(side.tokens.starts, side.tokens.ends, strict=True)) for side in (found.a, found.b)]
    return {"alignment": {"a": sides[0], "b": sides[1], "links": found.links}}


class _Unstemmed:
    """Words as they are."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - as PyStemmer names it
        """The word."""
        return word

    def stemWords(self, words: list[str]) -> list[str]:  # noqa: N802 - the same
        """The words."""
        return words


ABLATIONS = (
    Ablation("all stages", {}),
    Ablation("difflib without autojunk", {"framing.align": by_difflib, "framing.record": recorded}),
    Ablation("only equal sentences paired", {"framing.aligner.pairing._similar": lambda *_: []}),
    Ablation("no splits and merges", {"framing.aligner.pairing._parts": lambda *_: []}),
    Ablation("pairs of unrelated texts kept", {"framing.aligner.pairing.FEW": 0.0}),
    Ablation("pairs of few shared words kept", {"framing.aligner.align.ANSWER": 0.0}),
    Ablation("no stems", {"framing.aligner.keys._stemmer": _Unstemmed, "framing.aligner.keys._known": Known()}),
    Ablation("no irregular forms", {"framing.aligner.keys.IRREGULAR": {}, "framing.aligner.keys._known": Known()}),
    Ablation("no synonyms", {"framing.aligner.tokens.synonyms": lambda _: []}),
    Ablation("no likeness in letters", {"framing.aligner.tokens.ALIKE": 1.0}),
    Ablation("no context", {"framing.aligner.tokens.CONTEXT": 0.0, "framing.aligner.tokens.LEAST": (0.9, 0.9, 0.9, 0.85)}),
    Ablation("no position", {"framing.aligner.tokens.POSITION": 0.0, "framing.aligner.tokens.LEAST": (0.85, 0.8, 0.7, 0.45)}),
    Ablation("weak links need no strong one", {"framing.aligner.tokens.DRIFT": 10**6, "framing.aligner.tokens.NEAR": 10**4}),
    Ablation("small words need no head", {"framing.aligner.tokens.HEAD": 0.0}),
    Ablation("gaps not filled", {"framing.aligner.align.fill_gaps": lambda *_: []}),
    Ablation("gaps filled everywhere", {"framing.aligner.align.COVERAGE": 0.0, "framing.aligner.align.EVEN": 0.0}),
    Ablation("words only, no phrases", {f"framing.aligner.gaps.{name}": 0 for name in ("PHRASE", "SINGLE", "LONE")}),
    Ablation("no small words of a kind", {"framing.aligner.gaps._of_a_kind": lambda *_: []}),
    Ablation("no words for capitals", {"framing.aligner.gaps._spelled": lambda *_: iter(())}),
    Ablation("no marks in gaps", {"framing.aligner.gaps._marks": lambda *_: []}),
)
"""The first is what the others are compared with."""


def evaluator() -> ModuleType:
    """The evaluator of the development sets."""
    spec = importlib.util.spec_from_file_location("evaluator", SHARED / "eval" / "align.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def samples(limit: int | None) -> Iterator[list[Path]]:
    """The sets, each of at most `limit` pairs taken evenly from all of it."""
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for name in SETS:
            rows = (SHARED / "gold" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
            count = min(limit or len(rows), len(rows))
            found.append(Path(folder, f"{name}.jsonl"))
            found[-1].write_text("\n".join(rows[n * len(rows) // count] for n in range(count)), encoding="utf-8")
        yield found


def evaluated(module: ModuleType, paths: Sequence[Path], ablation: Ablation) -> Figures:
    """Every figure of every set under an ablation."""
    found: Figures = {}
    with ExitStack() as stack:
        for place, stand_in in ablation.patches.items():
            stack.enter_context(patch(place, stand_in))
        for path in paths:
            told = io.StringIO()
            with redirect_stdout(told):
                module.evaluate(path)
            figures = dict(re.findall(r"(\S+)\s+(\d*\.\d+)", told.getvalue()))
            found |= {(name, path.stem): float(figures[name]) for name in ALONE.get(path.stem, FIGURES)}
    return found


def show(rows: Mapping[str, Figures | str]) -> None:
    """A table a figure: a row an ablation, a column a set, each cell with what it is more or less than the first row's."""
    whole = next(iter(rows.values()))
    for figure in FIGURES:
        head(figure)
        line("", *(name for name in SETS if (figure, name) in whole), cell=13)
        for name, row in rows.items():
            line(name, *([row] if isinstance(row, str) else cells(row, whole, figure)), cell=13)


def cells(row: Figures, whole: Figures | str, figure: str) -> list[str]:
    """The values of a row, each with its difference."""
    found = []
    for key in ((figure, name) for name in SETS if (figure, name) in row):
        change = row[key] - whole[key] if isinstance(whole, dict) and row is not whole else 0
        found.append(f"{row[key]:.1f} " + (f"{change:+5.1f}" if round(change, 1) else " " * 5))
    return found


def main(arguments: Sequence[str]) -> None:
    """Evaluate every ablation and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark ablation", description=__doc__)
    parser.add_argument("--limit", type=int, help="pairs a set; by default all")
    limit = parser.parse_args(arguments).limit
    if not (SHARED / "gold").is_dir():
        sys.stdout.write("the development sets are not here; set FRAMING_SHARED to their folder\n")
        return
    module = evaluator()
    rows: dict[str, Figures | str] = {}
    with samples(limit) as paths, patch.object(framing, "document", lru_cache(maxsize=None)(framing.document)):
        for ablation in ABLATIONS:
            sys.stderr.write(f"evaluating {ablation.name}\n")
            try:
                rows[ablation.name] = evaluated(module, paths, ablation)
            except (AttributeError, ModuleNotFoundError) as gone:
                rows[ablation.name] = f"not run: {gone}"
    show(rows)
