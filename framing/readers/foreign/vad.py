"""NRC VAD: words with valence, arousal and dominance, from 0 to 1 in its first version and from -1 to 1 in its second."""

from __future__ import annotations

from framing.readers.foreign.listing import Listing, Skipped, Term, lines, literal
from framing.readers.foreign.vader import note, number_of

_CELLS = 4


def detected(text: str) -> bool:
    """Whether the header names the three, or the first lines are a word and three numbers from -1 to 1."""
    told = [line.split("\t") for line in text[:20_000].split("\n")[:20] if line.strip()]
    if not told or len(told[0]) != _CELLS:
        return False
    return _is_header(told[0]) or all(_rated(cells[1:]) for cells in told)


def read(text: str) -> Listing:
    r"""Words as positive or negative by which side of the middle their valence is on, with all three numbers in the reason.

    >>> found = read("Word\tValence\tArousal\tDominance\ngrief\t0.07\t0.64\t0.47\nmiddling\t0.5\t0.2\t0.3\n")
    >>> [(term.form, term.categories, term.strength, term.note) for term in found.terms]
    [('grief', ('negative',), 3, 'valence 0.07, arousal 0.64, dominance 0.47')]
    >>> found.skipped[0].reason
    'neither positive nor negative'
    """
    skipped: list[Skipped] = []
    rows: list[tuple[int, list[str]]] = []
    for number, line in lines(text, skipped):
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) == _CELLS and _rated(cells[1:]):
            rows.append((number, cells))
        elif not (_is_header(cells) and not rows):
            skipped.append(Skipped(number, line, "not a word and three numbers from -1 to 1"))
    signed = any((number_of(value) or 0) < 0 for _, cells in rows for value in cells[1:])
    terms: list[Term] = []
    for number, (form, *told) in rows:
        names = zip(("valence", "arousal", "dominance"), told, strict=True)
        valence = number_of(told[0]) or 0.0
        term = Term(number, literal(form), note=", ".join(f"{name} {value}" for name, value in names))
        note(terms, skipped, term, valence if signed else 2 * valence - 1)
    return Listing(tuple(terms), tuple(skipped))


def _rated(values: list[str]) -> bool:
    return all((found := number_of(value)) is not None and abs(found) <= 1 for value in values)


def _is_header(cells: list[str]) -> bool:
    return [cell.strip().lower() for cell in cells[1:]] == ["valence", "arousal", "dominance"]
