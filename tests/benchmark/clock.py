"""Milliseconds: of the processor for a call, of the wall for a whole process."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmark.methods import Case, Method

ROUNDS, BURST = 12, 3


def clocked(method: Method, pair: Case) -> float:
    """Milliseconds of the processor for one call."""
    given = method.ready(pair)
    start = time.process_time()
    method.run(given)
    return 1000 * (time.process_time() - start)


def race(methods: Sequence[Method], pairs: Sequence[Case], seconds: float) -> dict[str, float]:
    """For each method its mean milliseconds a pair: of every pair the least of several calls, the one least disturbed.

    The methods take turns, so that all see the same machine; one that has had its `seconds` is not called again.
    """
    least = {method.name: [float("inf")] * len(pairs) for method in methods}
    spent = dict.fromkeys(least, 0.0)
    for _ in range(ROUNDS):
        for method in methods:
            for _ in range(BURST):
                if spent[method.name] < 1000 * seconds:
                    calls = [clocked(method, pair) for pair in pairs]
                    spent[method.name] += sum(calls)
                    least[method.name] = list(map(min, least[method.name], calls))
    return {name: statistics.fmean(calls) for name, calls in least.items()}


def process(*command: str, environment: Mapping[str, str]) -> float:
    """Milliseconds of a whole process, by the wall."""
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, capture_output=True, env=environment)
    return 1000 * (time.perf_counter() - start)


def starts(a: Path, b: Path, times: int = 15) -> tuple[float, float]:
    """Milliseconds of the two libraries of the start alone and of a comparison on the terminal, in turn; the least of each.

    Modules are compiled once, as an installation does it, whatever the environment says of writing them.
    """
    commands = ("-c", "import click, rapidfuzz"), ("-m", "framing", "compare", str(a.resolve()), str(b.resolve()))
    with TemporaryDirectory() as compiled:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        warm = kept | {"PYTHONPYCACHEPREFIX": compiled}
        alone, ours = zip(*([process(*command, environment=warm) for command in commands] for _ in range(times)), strict=True)
    return min(alone), min(ours)
