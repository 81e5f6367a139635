"""The process that the command `framing` starts; `python -m framing` is the same."""

from __future__ import annotations

import gc


def run() -> None:
    """Run the command line and end the process with its exit code.

    A command makes many small values and keeps them to its end: looking for cycles among them, and again while the process
    ends, takes a tenth of the time of a short comparison, so the first is done seldom and the second not at all.
    """
    gc.set_threshold(100_000, 50, 100)
    from framing.cli import main

    try:
        main()
    finally:
        gc.freeze()


if __name__ == "__main__":
    run()
