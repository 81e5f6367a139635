"""A comparison in a few lines of words: what the terminal and a Markdown page say of it, before either lays it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.view import RELATED, view

if TYPE_CHECKING:
    from framing.model.alignment import Alignment
    from framing.model.comparison import Comparison, Hit
    from framing.reporters.view import Change, View

ADDED, REMOVED = "(added)", "(removed)"
"""What stands for a wording where a version has none."""


class Version(NamedTuple):
    """One version's counts: words of its story and, of these, how many places the loaded group lists."""

    siglum: str
    name: str
    words: int
    loaded: int


class Line(NamedTuple):
    """One content change: the wording in A and in B (with a count where it repeats), its category, and where it was made."""

    number: int
    a: str
    b: str
    category: str
    where: str
    listed: bool


class Summary(NamedTuple):
    """Everything the short reports say.

    `otherwise` are differences without a listed word, one a line; `remarks` are sentences, the tally of what did not change last.
    """

    versions: tuple[Version, Version]
    rows: tuple[Line, ...]
    otherwise: tuple[str, ...]
    remarks: tuple[str, ...]
    signature: str


def summary(comparison: Comparison) -> Summary:
    """The counts, ranked changes and remarks of `comparison`.

    >>> import framing
    >>> told = summary(framing.compare(framing.document("They were martyred."), framing.document("They were killed.")))
    >>> [(row.a, row.b, row.category) for row in told.rows], told.remarks[-1]
    ([('martyred', 'killed', 'Harsher word → not listed')], '0 loaded words kept, 0 house-style edits, 2 of 3 words shared')
    """
    shown = view(comparison)
    titles = {category.id: category.title for category in comparison.categories}
    hits = {hit.id: hit for hit in comparison.hits}
    return Summary(
        versions=(
            Version("A", comparison.a.name, comparison.a.counts["words"], shown.loaded[0]),
            Version("B", comparison.b.name, comparison.b.counts["words"], shown.loaded[1]),
        ),
        rows=tuple(_line(change, hits, titles) for change in shown.changes),
        otherwise=tuple(f"{one.heading}: {one.a} → {one.b}" for one in shown.otherwise),
        remarks=_remarks(shown),
        signature=comparison.signature,
    )


def _line(change: Change, hits: dict[str, Hit], titles: dict[str, str]) -> Line:
    times = f" ×{change.times}" if change.times > 1 else ""
    return Line(
        number=change.number,
        a=f"{change.a_text}{times}" if change.a_text else ADDED,
        b=(change.b_text if change.a_text else f"{change.b_text}{times}") or REMOVED,
        category=_category(change, hits, titles),
        where=", ".join(change.where),
        listed=bool(change.findings),
    )


def _category(change: Change, hits: dict[str, Hit], titles: dict[str, str]) -> str:
    """The headings that the change touches; from A's to B's where a wording took the place of another."""
    of_a = [h for finding in change.findings for h in finding.a]
    of_b = [h for finding in change.findings for h in finding.b]
    sides = [" + ".join(dict.fromkeys(titles[hits[h].category] for h in own)) for own in (of_a, of_b)]
    if change.op != "substitution" or sides[0] == sides[1]:
        return sides[0] or sides[1]
    return " → ".join(side or "not listed" for side in sides)


def warnings(alignment: Alignment) -> list[str]:
    """What a reader must know before the changes are read: that the texts are identical, or hardly versions of one another."""
    if alignment.a.text == alignment.b.text:
        return ["The two texts are identical."]
    if alignment.share < RELATED:
        return [f"The texts are hardly versions of one another: {alignment.share:.0%} of their words answer a word of the other."]
    return []


def _remarks(shown: View) -> tuple[str, ...]:
    found = warnings(shown.comparison.alignment)
    if not found and not shown.changes:
        found = ["No change of content."]
    return (*found, *pinned(shown.comparison.alignment), _tally(shown))


def pinned(alignment: Alignment) -> list[str]:
    """How many links are the user's, where there are any."""
    return [f"{_counted(alignment.pinned, 'link')} pinned by the user."] if alignment.pins else []


def _tally(shown: View) -> str:
    words = shown.comparison.a.counts["words"]
    parts = [_counted(shown.kept, "loaded word") + " kept", _counted(shown.style, "house-style edit")]
    if shown.moves:
        parts.append(_counted(shown.moves, "passage") + " moved")
    return ", ".join([*parts, f"{shown.shared:,} of {_counted(words, 'word')} shared"])


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
