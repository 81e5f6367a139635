"""Adversarial texts, each beside a natural text of the same size."""

from __future__ import annotations

from collections.abc import Mapping

from tests.benchmark.bars import Bar
from tests.benchmark.child import Found, asked
from tests.benchmark.columns import NO_END, progress
from tests.benchmark.hostile import HOSTILE
from tests.benchmark.methods import ALIGN, READING, SCORE
from tests.benchmark.table import cell, head, line

NAMES = (READING, ALIGN, SCORE)
SHORT = ("reading", "align", "score")
COLUMNS = {1_000_000: "1M", 100_000: "100k"}
"""Natural texts that were measured before."""


def adversaries(found: Mapping[str, Found], seconds: float) -> Bar:
    """Print the table; how many texts came to an end."""
    beside = {size: found[name] for size, name in COLUMNS.items()}
    rows: list[tuple[str, Found, Found]] = []
    for name, _, size in HOSTILE:
        progress(name)
        if size not in beside:
            beside[size] = asked("apart", "natural", size, 0, names=NAMES, seconds=1, limit=seconds)[0]
        told, ended = asked("apart", "hostile", name, names=NAMES, seconds=1, limit=seconds)
        missing: Found = dict.fromkeys(NAMES, "failed" if ended else NO_END)
        rows.append((name, missing | told, beside[size]))
    head(f"adversarial texts, each in a process of at most {seconds:g} s, beside a natural text of the same size; milliseconds")
    line("", *[""] * 4, "natural text:", name=36)
    line("", "tokens of A", *SHORT, *SHORT, "x a token", name=36)
    for name, cells, natural in rows:
        ours = [cell(cells[key]) for key in NAMES]
        line(name, cell(cells.get("tokens A")), *ours, *(cell(natural.get(key)) for key in NAMES), more(cells, natural), name=36)
    done = sum(all(isinstance(cells[key], float) for key in NAMES) for _, cells, _ in rows)
    return Bar(f"adversarial texts that end within {seconds:g} s", done, least=len(rows), unit=f"of {len(rows)}")


def more(cells: Found, natural: Found) -> str:
    """How many times as long a token takes to be read, aligned and scored as one of the natural text."""
    sums = []
    for side in (cells, natural):
        values = [side.get(key) for key in (*NAMES, "tokens A", "tokens B")]
        figures = [value for value in values if isinstance(value, float)]
        if len(figures) < len(values):
            return ""
        sums.append(sum(figures[:3]) / sum(figures[3:]))
    return f"{sums[0] / sums[1]:.2f} x"
