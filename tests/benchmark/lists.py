"""What the core lexicon costs: to load, and a token to score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import process_time

import framing
from framing.readers.lexicon import lexicon
from tests.benchmark.table import figure, head, line
from tests.benchmark.texts import ROOT, article

TEXTS, TIMES = 200, 9
"""Made articles beside the examples, and how often each measurement is repeated; the least counts."""


def least(run: Callable[[], object]) -> float:
    """Seconds of the processor, the least of several runs."""
    found = []
    for _ in range(TIMES):
        before = process_time()
        run()
        found.append(process_time() - before)
    return min(found)


def lists() -> tuple[float, float]:
    """Milliseconds to load core, and millions of tokens scored a second, printed and given."""
    core = lexicon()
    paths = sorted(ROOT.glob("examples/*/[ab].txt"))
    documents = [framing.read(path) for path in paths * 10]
    documents += [framing.document(text) for seed in range(TEXTS // 2) for text in article(seed)]
    tokens = sum(len(document.tokens) for document in documents)
    load = least(lexicon) * 1000
    seconds = least(lambda: [framing.score(replace(document), lexicon=core) for document in documents])
    forms = sum(own.count("|") + 1 for own in core.entries.forms)
    head("the core lexicon")
    line("entries, forms", f"{len(core.entries):,}", f"{forms:,}", name=52, cell=18)
    line("loading", f"{figure(load)} ms", name=52, cell=18)
    line(f"scoring {tokens:,} tokens of {len(documents)} articles", f"{figure(tokens / seconds / 1e6)} M tokens/s", name=52, cell=18)
    return load, tokens / seconds / 1e6
