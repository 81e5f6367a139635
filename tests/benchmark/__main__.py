"""`python -m tests.benchmark` prints, in one run, what framing costs beside the floor and beside its peers."""

from __future__ import annotations

import difflib
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz.distance import Indel

import framing
from framing.model.text import Document
from framing.readers.tokenizer import regex_spans

ROOT = Path(__file__).resolve().parent.parent.parent
PAIR = ROOT / "examples" / "border-raid"


def best(run: Callable[[], object], times: int = 25) -> float:
    """Least milliseconds of several runs: the one least disturbed by the machine."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return 1000 * min(taken)


def words(text: str) -> list[str]:
    """Tokens of a text as strings."""
    return [text[start:end] for start, end in regex_spans(text)]


def floor(a: str, b: str) -> int:
    """The least that any aligner must do: tokenise both, and the Indel distance of the tokens' numbers."""
    numbers: dict[str, int] = {}
    one, other = ([numbers.setdefault(word, len(numbers)) for word in words(text)] for text in (a, b))
    return Indel.distance(one, other)


def difflib_opcodes(a: str, b: str) -> object:
    """The standard library's answer."""
    return difflib.SequenceMatcher(None, words(a), words(b), autojunk=False).get_opcodes()


def rapidfuzz_opcodes(a: str, b: str) -> object:
    """Rapidfuzz's answer."""
    return Indel.opcodes(words(a), words(b))


def process(*command: str, times: int = 15) -> list[float]:
    """Milliseconds of whole processes, after one that warms the caches."""
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        taken.append(1000 * (time.perf_counter() - start))
    return taken[1:]


def row(name: str, milliseconds: float, unit: float) -> None:
    """One line of the table."""
    sys.stdout.write(f"{name:44s} {milliseconds:9.2f} ms {milliseconds / unit:8.2f} x\n")


def pair(name: str, a: Document, b: Document) -> None:
    """The table of one pair."""
    lexicon = framing.lexicon()
    unit = best(lambda: floor(a.text, b.text))
    sys.stdout.write(f"\n{name}: {len(a.tokens)} and {len(b.tokens)} tokens\n")
    row("floor: regex tokens + Indel.distance", unit, unit)
    row("difflib, no autojunk (with tokenising)", best(lambda: difflib_opcodes(a.text, b.text), 5), unit)
    row("rapidfuzz Indel.opcodes (with tokenising)", best(lambda: rapidfuzz_opcodes(a.text, b.text)), unit)
    row("framing.align", best(lambda: framing.align(a, b)), unit)
    row("framing.score of both", best(lambda: (framing.score(a, lexicon=lexicon), framing.score(b, lexicon=lexicon))), unit)
    row("framing.compare", best(lambda: framing.compare(a, b, lexicon=lexicon)), unit)
    comparison = framing.compare(a, b, lexicon=lexicon)
    row("page", best(lambda: framing.report(comparison, "html"), 5), unit)
    row("figure, PNG", best(lambda: framing.report(comparison, "png"), 3), unit)
    tokens = best(lambda: (regex_spans(a.text), regex_spans(b.text)))
    sys.stdout.write("\n")
    row("regex tokens of both", tokens, tokens)
    row("framing.document of both", best(lambda: (framing.document(a.text), framing.document(b.text))), tokens)


def start(a: Path, b: Path) -> None:
    """The whole process on the terminal, beside its two libraries alone; in turn, so that both see the same machine."""
    ours, floors = [], []
    for _ in range(15):
        floors += process("-c", "import click, rapidfuzz", times=1)
        ours += process("-m", "framing", "compare", str(a), str(b), times=1)
    unit = statistics.median(floors)
    sys.stdout.write("\nwhole process, warm\n")
    row("python -c 'import click, rapidfuzz'", unit, unit)
    row("framing compare, to the terminal", statistics.median(ours), unit)


def main() -> None:
    """Print all tables; two paths as arguments are measured instead of the example."""
    a, b = (Path(name) for name in sys.argv[1:3]) if len(sys.argv) > 2 else (PAIR / "a.txt", PAIR / "b.txt")
    pair(f"{a.parent.name}/{a.name}", framing.read(a), framing.read(b))
    start(a, b)


if __name__ == "__main__":
    main()
