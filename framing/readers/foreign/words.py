"""A plain list: one word or phrase a line, all of one category, which is called as the file."""

from __future__ import annotations

import re

from framing.readers.foreign.listing import Listing, Skipped, Term, lines

MOST = 6
"""Words past which a line is a sentence and no term."""
_PARTING = frozenset("\t,;={}<>")
_COMMENT = re.compile(r"\s*(;|#(\s|$))")


def detected(text: str) -> bool:
    """Whether nearly every line has few words, no mark that ends a sentence, and nothing that parts cells."""
    told = [line.strip() for line in text[:100_000].split("\n")[:2000] if line.strip() and not _COMMENT.match(line)]
    fit = [line for line in told if len(line.split()) <= MOST and not line.endswith((".", ":", "!")) and _PARTING.isdisjoint(line)]
    return bool(told) and len(fit) >= 0.9 * len(told)


def read(text: str) -> Listing:
    r"""Every line as a form; lines that begin with `;` or with `#` and a blank are comments.

    >>> [(term.line, term.form) for term in read("; hostile words\n\nriot*\nland grab\n").terms]
    [(3, 'riot*'), (4, 'land grab')]
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, line in lines(text, skipped):
        told = line.strip()
        if len(told.split()) > MOST:
            skipped.append(Skipped(number, line, f"more than {MOST} words"))
        elif not _COMMENT.match(line):
            terms.append(Term(number, told))
    return Listing(tuple(terms), tuple(skipped))
