"""Which hits of many texts a concordance shows, and in what order."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from framing.analysis.headings import Headings
from framing.scorers.wildcards import stands

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.comparison import Hit, Score
    from framing.model.lexicon import Entry

ORDERS = {
    "text": "in the order of the texts",
    "entry": "by entry",
    "before": "by the words before",
    "after": "by the words after",
}
"""How hits may be sorted, and how that is said."""
_WORDS = 5
"""Words before or after a hit that its place in the order hangs on; those with the same stay in the order of the texts."""


class Wanted(NamedTuple):
    """What hits are narrowed to; None lets all through. `entries` are ids; a hit has every category that its entry is listed under."""

    entries: frozenset[str] | None = None
    category: str | None = None
    group: str | None = None
    voice: str | None = None

    def has(self, hit: Hit, headings: Headings) -> bool:
        """Whether `hit` is one of those wanted."""
        return (
            (self.entries is None or hit.entry in self.entries)
            and self.voice in (None, hit.voice)
            and (self.category is None or self.category in headings.of(hit, "category"))
            and (self.group is None or self.group in headings.of(hit, "group"))
        )


def meant(term: str, norms: tuple[str, ...], entries: Iterable[Entry]) -> frozenset[str]:
    """Ids of the entries that `term` names: by id, by the lemma in it, or by one of their forms, which `norms`, its tokens, stand for.

    >>> import framing
    >>> sorted(meant("martyring", ("martyring",), framing.lexicon("conflict").entries))
    ['conflict/martyr.v']
    """
    return frozenset(entry.id for entry in entries if _names(term, entry.id) or (norms and stands(entry.forms, norms)))


def _names(term: str, entry: str) -> bool:
    lemma = entry.rpartition("/")[2]
    return term in (entry, lemma, lemma.rsplit(".", 1)[0])


def concordance(scores: Iterable[Score], wanted: Wanted, *, sort: str = "text") -> list[Score]:
    """The wanted hits as runs of one document each; read one after another they stand in the order of `sort`.

    >>> import framing
    >>> scores = [framing.score(framing.document(text)) for text in ("This regime fell.", "A mob came.", "The regime fell.")]
    >>> [score.document.text for score in concordance(scores, Wanted(category="legitimacy"), sort="before")]
    ['The regime fell.', 'This regime fell.']
    """
    placed = ((score, Headings(score.entries, score.categories)) for score in scores)
    pairs = [(score, hit) for score, headings in placed for hit in score.hits if wanted.has(hit, headings)]
    if sort != "text":
        pairs.sort(key=lambda pair: _key(pair[0], pair[1], sort))
    runs = groupby(pairs, key=lambda pair: id(pair[0]))
    return [own[0][0]._replace(hits=tuple(hit for _, hit in own)) for own in (list(run) for _, run in runs)]


def _key(score: Score, hit: Hit, sort: str) -> tuple[str, ...]:
    """What a hit is sorted by: its entry, or the words beside it, nearest first, marks left out."""
    document = score.document
    if sort == "entry":
        return (hit.entry,)
    near = range(hit.first - 1, -1, -1) if sort == "before" else range(hit.end, len(document.tokens))
    found: list[str] = []
    for n in near:
        if len(found) == _WORDS:
            break
        if document.is_word[n]:
            found.append(document.tokens.norms[n])
    return tuple(found)
