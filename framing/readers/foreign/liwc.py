"""LIWC `.dic` of 2007 and 2015: a legend of numbered categories between two `%`, then words with numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from framing.errors import LexiconError
from framing.readers.foreign.listing import Heading, Listing, Skipped, Term, lines, loose, starred
from framing.readers.forms import quoted

_LEGEND = re.compile(r"(?m)^[ \t]*%[ \t]*\n[ \t]*[0-9]")
_CATEGORY = re.compile(r"(\t*) *([0-9]+)\s+(\S.*)")
_TITLED = re.compile(r"(\S+) \((.+)\)")
_CONDITION = re.compile(r"<\w*>\S*|\([^()]*\)\S*")
"""What LIWC 2007 puts before a number that holds only beside certain words: `<of>131/125`, `(02 134)125/464`."""


class Legend(NamedTuple):
    """Numbers as they are written and without leading zeros, each with its category."""

    written: frozenset[str]
    headings: dict[str, Heading]


def detected(text: str) -> bool:
    """Whether a line is a `%` alone, and the next begins with a number."""
    return bool(_LEGEND.search(text[:100_000]))


def read(text: str) -> Listing:
    r"""Words with the categories that their numbers stand for; a legend indented by tabs is a hierarchy.

    >>> found = read("%\n1\taffect\n\t2\tposemo (Positive)\n%\ngood*\t1\t2\nkind\t<of>131/125\t2\n")
    >>> [(term.form, term.categories) for term in found.terms], found.headings[1].path
    ([('good*', ('affect', 'posemo')), ('kind', ('posemo',))], 'affect > posemo')
    >>> found.skipped[0].reason
    'the condition <of>131/125 is not read; kept under posemo'
    """
    skipped: list[Skipped] = []
    every = list(lines(text, skipped))
    marks = [n for n, (_, line) in enumerate(every) if line.strip() == "%"]
    if len(marks) < 2:  # noqa: PLR2004 - one on either side
        raise LexiconError("no legend", mend="put the numbered categories between two lines with a % alone")
    skipped += [Skipped(number, line, "it stands before the legend") for number, line in every[: marks[0]]]
    legend = _legend(every[marks[0] + 1 : marks[1]], skipped)
    terms = [term for number, line in every[marks[1] + 1 :] if (term := _term(number, line, legend, skipped))]
    return Listing(tuple(terms), tuple(skipped), tuple(legend.headings.values()))


def _legend(every: list[tuple[int, str]], skipped: list[Skipped]) -> Legend:
    headings: dict[str, Heading] = {}
    written = set()
    above: list[tuple[int, str]] = []
    for number, line in every:
        told = _CATEGORY.fullmatch(line.rstrip())
        key = told[2].lstrip("0") if told else ""
        if not told or key in headings:
            skipped.append(Skipped(number, line, "its number stands above already" if told else "no number and name of a category"))
            continue
        titled = _TITLED.fullmatch(told[3])
        name, title = (titled[1], titled[2]) if titled else (told[3], told[3])
        above = [*((depth, higher) for depth, higher in above if depth < len(told[1])), (len(told[1]), name)]
        headings[key] = Heading(name, path=" > ".join(higher for _, higher in above), title=title)
        written.add(told[2])
    return Legend(frozenset(written), headings)


def _term(number: int, line: str, legend: Legend, skipped: list[Skipped]) -> Term | None:
    """The term of a line, or None; what is not read is noted in `skipped`."""
    form, told = _parted(line.strip())
    conditions = _CONDITION.findall(told)
    keys = [key.lstrip("0") for key in _CONDITION.sub(" ", told).split()]
    names = tuple(dict.fromkeys(legend.headings[key].name for key in keys if key in legend.headings))
    reasons = [f"the condition {' '.join(conditions)} is not read"] if conditions else []
    reasons += [f"{quoted(key)} is not in the legend" for key in keys if key not in legend.headings]
    if not keys and not conditions:
        reasons.append("no number of a category")
    if doubt := _doubt(form, line, legend, unknown=not legend.headings.keys() >= set(keys)) or (loose(form) if names else ""):
        reasons, names = [doubt], ()
    if reasons:
        skipped.append(Skipped(number, line, "; ".join(reasons) + (f"; kept under {', '.join(names)}" if names else "")))
    return Term(number, starred(form), names) if names else None


def _doubt(form: str, line: str, legend: Legend, *, unknown: bool) -> str:
    """Why nobody can say where the word of a line ends."""
    last = form.rsplit(maxsplit=1)[-1:]
    if "\t" in line.strip():
        return (
            f"{quoted(last[0])} may be a category or part of the word: put a tab before it, or none" if legend.written & set(last) else ""
        )
    return "its numbers may be categories or part of the word: put a tab after the word" if unknown else ""


def _parted(line: str) -> tuple[str, str]:
    """The word and what follows it: after the first tab or, where there is none, from the numbers and conditions at the end on."""
    if "\t" in line:
        form, _, told = line.partition("\t")
        return form.strip(), told
    words = line.split()
    at = len(words)
    while at > 1 and (words[at - 1].isdecimal() or _begins(words[at - 1]) or words[at - 1].endswith(")")):
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:])


def _begins(word: str) -> bool:
    return bool(re.match(r"<\w*>[0-9]|\([0-9]|[0-9]+\)[0-9]", word))
