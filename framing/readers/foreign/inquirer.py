"""General Inquirer: a wide table with a column for each category, and a row for each sense of a word: `ABOUT#1`."""

from __future__ import annotations

import re

from framing.readers.foreign import table
from framing.readers.foreign.listing import Listing, literal

_SENSE = re.compile(r"(?<=\w)#\w+$")


def detected(text: str) -> bool:
    """Whether the first line names the columns Entry and Positiv."""
    head = {cell.strip().strip('"').lower() for cell in re.split(r"[,\t;]", next((line for line in text.split("\n") if line.strip()), ""))}
    return {"entry", "positiv"} <= head


def read(text: str) -> Listing:
    r"""Words under every category that a sense of theirs has; which senses those are is noted.

    The form of a word cannot tell its sense, so any use of it counts for all.

    >>> found = read("Entry,Source,Positiv,Negativ\nKIND#1,H4,,\nKIND#2,H4,Positiv,\nKILL,H4,,Negativ\n")
    >>> [(term.form, term.categories, term.note) for term in found.terms]
    [('KIND', ('Positiv',), 'as KIND#2'), ('KILL', ('Negativ',), '')]
    """
    found = table.read(text, notation=str.strip)
    terms = [
        term._replace(form=literal(_SENSE.sub("", term.form)), note=f"as {term.form}" if _SENSE.search(term.form) else "")
        for term in found.terms
    ]
    return found._replace(terms=tuple(terms))
