"""WordStat `.cat`: categories and, indented under them by tabs, words with a weight: `ENTRY (1)`."""

from __future__ import annotations

import re
from typing import NamedTuple

from framing.readers.foreign.listing import Heading, Listing, Skipped, Term, any_word, lines, path_of

_WEIGHT = re.compile(r"\s\(([0-9]+(?:[.,][0-9]+)?)\)$")
_RULE = re.compile(r"^@|[\[\]#/]|\s&\s")
"""Signs of a rule (`@NO_GOOD [GOOD AFTER #NEGATIONS /S 3]`), which says more than a form can."""


class _Open(NamedTuple):
    """A category that what is indented deeper stands under."""

    depth: int
    name: str
    number: int


def detected(text: str) -> bool:
    """Whether most of the lines that are indented by a tab end in a weight."""
    deep = [line.rstrip() for line in text.split("\n")[:2000] if line.strip() and "\t" in line[: len(line) - len(line.lstrip())]]
    return 2 * sum(bool(_WEIGHT.search(line[-40:])) for line in deep) > len(deep)


def read(text: str) -> Listing:
    r"""Words under the innermost category that they stand in; `_` joins the words of a phrase.

    >>> found = read("WAR\n\tHARM\n\t\tKILL* (1)\n\t\tAIR_STRIKE (2)\n\t\t@FAR [KILL* NEAR WAR] (1)\n")
    >>> [(term.form, term.categories, term.note) for term in found.terms]
    [('KILL*', ('WAR.HARM',), ''), ('AIR STRIKE', ('WAR.HARM',), 'weight 2')]
    >>> found.skipped[0].reason
    'a rule is not read'
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    headings: dict[tuple[str, ...], Heading] = {}
    above: list[_Open] = []
    empty: dict[int, str] = {}
    for number, line in lines(text, skipped):
        told, depth = line.strip(), line[: len(line) - len(line.lstrip())].count("\t")
        above = [one for one in above if one.depth < depth]
        if above:
            empty.pop(above[-1].number, None)
        weight = _WEIGHT.search(told)
        if not weight:
            above.append(_Open(depth, told, number))
            empty[number] = line
        elif fault := _fault(told[: weight.start()], above):
            skipped.append(Skipped(number, line, fault))
        else:
            path = tuple(one.name for one in above)
            heading = headings.setdefault(path, path_of(path))
            note = "" if weight[1] == "1" else f"weight {weight[1]}"
            terms.append(Term(number, told[: weight.start()].replace("_", " "), (heading.name,), note=note))
    skipped += [Skipped(number, line, "neither a weight in brackets nor words under it") for number, line in empty.items()]
    return Listing(tuple(terms), tuple(skipped), tuple(headings.values()))


def _fault(form: str, above: list[_Open]) -> str:
    if _RULE.search(form):
        return "a rule is not read"
    if any_word(form):
        return "a word that is a wildcard alone is not read"
    return "" if above else "no category stands above it"
