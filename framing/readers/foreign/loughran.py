"""Loughran and McDonald's master dictionary: a comma table in which the year a word was listed in stands under its category."""

from __future__ import annotations

from framing.errors import LexiconError
from framing.readers.foreign.listing import Listing, Skipped, Term, literal
from framing.readers.foreign.table import rows
from framing.readers.foreign.vader import number_of

CATEGORIES = ("negative", "positive", "uncertainty", "litigious", "strong_modal", "weak_modal", "constraining", "complexity")
"""Columns that are categories, as their headers say in lower case; in the others stand counts."""
_SURE = {"word", "negative", "uncertainty", "litigious"}


def detected(text: str) -> bool:
    """Whether the first line names the columns of the master dictionary."""
    head = next((line for line in text.split("\n") if line.strip()), "")
    return {cell.strip().strip('"').lower() for cell in head.split(",")} >= _SURE


def read(text: str) -> Listing:
    r"""Words under every category with a year; a year below 0 says that the word was taken out again.

    >>> found = read("Word,Word Count,Negative,Positive,Uncertainty,Litigious\nLOSS,77,2009,0,0,0\nGAIN,12,-2020,2009,0,0\nDAY,9,0,0,0,0\n")
    >>> [(term.form, term.categories) for term in found.terms]
    [('LOSS', ('Negative',)), ('GAIN', ('Positive',))]
    """
    header, found = rows(text)
    names = [name.lower() for name in header]
    if not set(names) >= _SURE:
        raise LexiconError(f"no columns {', '.join(sorted(_SURE))}", mend="give the master dictionary as it comes, with its header")
    columns = [n for n, name in enumerate(names) if name in CATEGORIES]
    at = names.index("word")
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, cells in found:
        told = ",".join(cells)
        if len(cells) != len(header) or any(number_of(cells[n]) is None for n in columns):
            skipped.append(Skipped(number, told, "not a word and a year or 0 under each category"))
        elif listed := tuple(header[n] for n in columns if (number_of(cells[n]) or 0) > 0):
            terms.append(Term(number, literal(cells[at]), listed))
    return Listing(tuple(terms), tuple(skipped))
