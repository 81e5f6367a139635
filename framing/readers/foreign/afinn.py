"""AFINN: a word or a phrase, a tab, and its valence, a whole number from -5 to 5."""

from __future__ import annotations

import re

from framing.readers.foreign.listing import Listing, Skipped, Term, lines, literal
from framing.readers.foreign.vader import note

STRONGEST = 5
_LINE = re.compile(r"[^\t\n]+\t *[-+]?[0-5] *")


def detected(text: str) -> bool:
    """Whether each of the first lines is a word and such a number."""
    told = [line for line in text[:20_000].split("\n")[:20] if line.strip()]
    return bool(told) and all(_LINE.fullmatch(line) for line in told)


def read(text: str) -> Listing:
    r"""Words as positive or negative by the sign of their valence, which stands in the reason.

    >>> found = read("abhor\t-3\nno fun\t-3\nwow\t+4\n")
    >>> [(term.form, term.categories, term.strength, term.note) for term in found.terms][1:]
    [('no fun', ('negative',), 2, 'valence -3'), ('wow', ('positive',), 3, 'valence +4')]
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, line in lines(text, skipped):
        if not _LINE.fullmatch(line):
            skipped.append(Skipped(number, line, f"not a word, a tab and a whole number from -{STRONGEST} to {STRONGEST}"))
            continue
        form, valence = map(str.strip, line.split("\t"))
        note(terms, skipped, Term(number, literal(form), note=f"valence {valence}"), int(valence) / STRONGEST)
    return Listing(tuple(terms), tuple(skipped))
