"""How long each step of a command took, told on standard error and nowhere else."""

from __future__ import annotations

from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from framing.cli.faults import tell

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def step(name: str, *, told: bool) -> Iterator[None]:
    """Tell the time of what runs inside, where `told`."""
    begun = perf_counter()
    yield
    if told:
        tell(f"{name} {1000 * (perf_counter() - begun):.0f} ms")
