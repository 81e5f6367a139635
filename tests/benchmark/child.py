"""One job in a process of its own, so that a hang is told of and not suffered, and nothing is left over from what ran before."""

from __future__ import annotations

import gc
import json
import re
import subprocess
import sys
import tracemalloc
from collections.abc import Sequence
from pathlib import Path

import framing
from tests.benchmark.clock import race
from tests.benchmark.hostile import HOSTILE
from tests.benchmark.methods import OWN, REPORTS, Case, align, case, lexicon
from tests.benchmark.peers import PEERS
from tests.benchmark.texts import ROOT, article, natural

Found = dict[str, float | str]
"""Name → milliseconds, tokens or bytes, or a word that says why there are none."""
MISSING, TRACED, RESIDENT = "not installed", "tracemalloc", "resident memory"
METHODS = {method.name: method for method in (*OWN, *REPORTS, *PEERS)}


def asked(job: str, *source: str | float, names: Sequence[str] = (), seconds: float = 2, limit: float) -> tuple[Found, bool]:
    """What a process finds out about a source of texts, and whether it ended within `limit` seconds."""
    command = [sys.executable, "-m", "tests.benchmark.child", json.dumps([job, source, names, seconds])]
    try:
        ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, timeout=limit, check=False)
    except subprocess.TimeoutExpired as late:
        return _found(late.stdout or b""), False
    found = _found(ended.stdout)
    return found if ended.returncode == 0 else found | {"failed": f"exit {ended.returncode}"}, True


def _found(told: bytes) -> Found:
    """What stands in the lines of a process; the last may have been cut off."""
    return {name: value for line in told.decode().splitlines() if line.endswith("}") for name, value in json.loads(line).items()}


def say(found: Found) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def cases(kind: str, *given: str | float) -> list[Case]:
    """The pairs of a source."""
    if kind == "pair":
        return [Case(*(framing.read(Path(str(path))) for path in given))]
    if kind == "news":
        return [case(*article(seed)) for seed in range(int(given[0]))]
    if kind == "natural":
        return [case(*natural(int(given[0]), shorter=float(given[1])))]
    return [case(*next(hostile.make for hostile in HOSTILE if hostile.name == given[0])())]


def measure(source: Sequence[str | float], names: Sequence[str], seconds: float, *, apart: bool) -> None:
    """Tokens, then the milliseconds of each method: framing's own in turn with the floor, unless `apart`, and each peer alone."""
    lexicon()
    pairs = cases(str(source[0]), *source[1:])
    say({f"tokens {side}": sum(pair.tokens[n] for pair in pairs) / len(pairs) for n, side in enumerate("AB")})
    own = [METHODS[name] for name in names if METHODS[name] in OWN and not apart]
    say(dict(race(own, pairs, seconds)))
    for method in [METHODS[name] for name in names if METHODS[name] not in own]:
        try:
            say(dict(race([method], pairs, seconds / 2)))
        except Exception as fault:  # noqa: BLE001 - whatever befalls a peer stands in its cell
            say({method.name: MISSING if method in PEERS and isinstance(fault, ImportError) else type(fault).__name__})


def resident() -> int:
    """Bytes that this process holds now."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * 4096 if pages.exists() else highest()


def highest() -> int:
    """Bytes that this process held when it held most."""
    status = Path("/proc/self/status")
    if status.exists():
        return 1024 * int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1])  # type: ignore[index]
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def forget() -> None:
    """Have the highest mark begin anew, where the system knows how."""
    mark = Path("/proc/self/clear_refs")
    if mark.exists():
        mark.write_text("5")


def memory(source: Sequence[str | float], how: str) -> None:
    """What aligning takes above the texts and documents, with its answer, as the system or as Python counts it."""
    pair = cases(str(source[0]), *source[1:])[0]
    align(case("One.", "Two."))
    gc.collect()
    if how == TRACED:
        tracemalloc.start()
        found = align(pair)
        say({how: tracemalloc.get_traced_memory()[1]})
    else:
        forget()
        before = resident()
        found = align(pair)
        say({how: highest() - before})
    del found


def main() -> None:
    """Do the job that stands in the first argument."""
    job, source, names, seconds = json.loads(sys.argv[1])
    if job in ("measure", "apart"):
        measure(source, names, seconds, apart=job == "apart")
    else:
        memory(source, job)


if __name__ == "__main__":
    main()
