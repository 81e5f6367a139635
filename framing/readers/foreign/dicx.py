"""LIWC-22 `.dicx`: a comma table with a column for each category, in which an X or a weight marks the words of it."""

from __future__ import annotations

from framing.readers.foreign.listing import Listing, Skipped, Term, loose, starred
from framing.readers.foreign.table import rows
from framing.readers.foreign.vader import number_of
from framing.readers.forms import quoted


def detected(text: str) -> bool:
    """Whether the first column is called DicTerm."""
    return text.lstrip().lstrip('"').lower().startswith("dicterm")


def read(text: str) -> Listing:
    r"""Words under every category that their row marks.

    >>> found = read("DicTerm,Stress,Rest\nstress*,X,\ntired,2,\nslept,?,X\n")
    >>> [(term.form, term.categories, term.note) for term in found.terms]
    [('stress*', ('Stress',), ''), ('tired', ('Stress',), 'weight 2 in Stress'), ('slept', ('Rest',), '')]
    >>> found.skipped[0].reason
    "'?' under Stress is neither X nor a weight"
    """
    header, found = rows(text)
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, cells in found:
        names, notes = [], []
        for name, cell in zip(header[1:], cells[1:], strict=False):
            weight = number_of(cell) or 0.0
            if cell.lower() == "x" or weight > 0:
                names.append(name)
                notes += [f"weight {cell} in {name}"] if weight not in (0.0, 1.0) else []
            elif cell and cell != "0":
                skipped.append(Skipped(number, ",".join(cells), f"{quoted(cell)} under {name} is neither X nor a weight"))
        if fault := _fault(cells):
            skipped.append(Skipped(number, ",".join(cells), fault))
        elif names:
            terms.append(Term(number, starred(cells[0]), tuple(names), note=", ".join(notes)))
    return Listing(tuple(terms), tuple(skipped))


def _fault(cells: list[str]) -> str:
    if not cells[0]:
        return "no word in it"
    return loose(cells[0]) if any(cells[1:]) else "no category is marked"
