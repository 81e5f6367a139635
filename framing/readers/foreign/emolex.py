"""NRC EmoLex: a word, an emotion and 0 or 1 on a line, ten lines a word; or a table with a column for each emotion."""

from __future__ import annotations

import re

from framing.readers.foreign import table
from framing.readers.foreign.listing import Listing, Skipped, Term, lines, literal

EMOTIONS = frozenset("anger anticipation disgust fear joy negative positive sadness surprise trust".split())
_CELLS = 3


def detected(text: str) -> bool:
    """Whether the first lines are a word, an emotion and a mark, or the first one names emotions as columns."""
    told = [line for line in text[:20_000].split("\n")[:20] if line.strip()]
    return _is_long(told) or (bool(told) and {"anger", "trust"} <= {cell.strip().lower() for cell in re.split(r"[,\t;]", told[0])})


def read(text: str) -> Listing:
    r"""Words under every emotion that is marked with 1; a word without one is in none.

    >>> found = read("riot\tanger\t1\nriot\tjoy\t0\nriot\tfear\t1\n")
    >>> [(term.form, term.categories) for term in found.terms]
    [('riot', ('anger',)), ('riot', ('fear',))]
    """
    if not _is_long([line for line in text[:20_000].split("\n")[:20] if line.strip()]):
        return table.read(text, notation=literal)
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, line in lines(text, skipped):
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != _CELLS or cells[1].lower() not in EMOTIONS or cells[2] not in ("0", "1"):
            skipped.append(Skipped(number, line, "not a word, an emotion and 0 or 1 between tabs"))
        elif cells[2] == "1":
            terms.append(Term(number, literal(cells[0]), (cells[1].lower(),)))
    return Listing(tuple(terms), tuple(skipped))


def _is_long(told: list[str]) -> bool:
    fit = [line for line in told if len(cells := line.split("\t")) == _CELLS and cells[1].strip().lower() in EMOTIONS]
    return 2 * len(fit) > len(told)
