"""VADER's lexicon: a token, its mean valence from -4 to 4, and how people rated it, between tabs."""

from __future__ import annotations

import re

from framing.readers.foreign.listing import Listing, Skipped, Term, lines, literal

STRONGEST = 4.0
_LINE = re.compile(r"[^\t\n]+\t *-?[0-9.]+ *\t *[0-9.]+ *\t *\[[-0-9, ]*\] *")


def detected(text: str) -> bool:
    """Whether most of the first lines have a token, two numbers and a list of ratings."""
    told = [line for line in text[:20_000].split("\n")[:20] if line.strip()]
    return 2 * sum(bool(_LINE.fullmatch(line)) for line in told) > len(told)


def read(text: str) -> Listing:
    r"""Tokens as positive or negative by the sign of their valence; a `*` in one is a character, as in `f*ck`.

    >>> found = read("awful\t-2.0\t0.7\t[-2, -2]\nokay\t0.9\t0.5\t[1, 1]\n")
    >>> [(term.form, term.categories, term.strength, term.note) for term in found.terms]
    [('awful', ('negative',), 2, 'valence -2.0'), ('okay', ('positive',), 1, 'valence 0.9')]
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, line in lines(text, skipped):
        form, *told = line.split("\t")
        valence = number_of(told[0]) if told else None
        if valence is None or abs(valence) > STRONGEST:
            skipped.append(Skipped(number, line, "no valence from -4 to 4 after the first tab"))
        else:
            note(terms, skipped, Term(number, literal(form.strip()), note=f"valence {told[0].strip()}"), valence / STRONGEST)
    return Listing(tuple(terms), tuple(skipped))


def number_of(text: str) -> float | None:
    """A decimal number, or None."""
    return float(text) if re.fullmatch(r"\s*[-+]?[0-9]{1,9}(?:\.[0-9]{0,15})?\s*", text) else None


def note(terms: list[Term], skipped: list[Skipped], term: Term, valence: float) -> None:
    """Take a term under the sign of its `valence`, from -1 to 1, its strength by thirds; skip one that is neither."""
    if valence:
        name = "positive" if valence > 0 else "negative"
        terms.append(term._replace(categories=(name,), strength=min(3, 1 + int(3 * abs(valence)))))
    else:
        skipped.append(Skipped(term.line, term.form, "neither positive nor negative"))
