"""Lexicoder `.lc3`: a line `+Category`, then its words, one a line."""

from __future__ import annotations

import re

from framing.readers.foreign.listing import Listing, Skipped, Term, lines, loose, starred


def detected(text: str) -> bool:
    """Whether the first line with anything on it is a category, and a later one is none."""
    first, _, rest = text.lstrip().partition("\n")
    return bool(re.match(r"\+\s*\w", first)) and any(line.strip() and not line.startswith("+") for line in rest.split("\n"))


def read(text: str) -> Listing:
    r"""Words under the category above them; negated forms stand in categories of their own (`neg_positive`), as in the file.

    >>> found = read("+positive\ngood*\n+neg_positive\nnot good*\n")
    >>> [(term.form, term.categories) for term in found.terms]
    [('good*', ('positive',)), ('not good*', ('neg_positive',))]
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    category = ""
    for number, line in lines(text, skipped):
        told = line.strip()
        if told.startswith("+"):
            category = told[1:].strip()
        elif fault := loose(told) if category else "no category stands above it":
            skipped.append(Skipped(number, line, fault))
        else:
            terms.append(Term(number, starred(told), (category,)))
    return Listing(tuple(terms), tuple(skipped))
