"""What the lexicons see in one version, and what that says of two."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.alignment import Alignment
    from framing.model.lexicon import Category, Entry
    from framing.model.text import Document, Span

VOICES = ("author", "quoted", "scare", "attributed")
KINDS = ("swapped", "dropped", "added", "kept")


class Hit(NamedTuple):
    """An entry met at a place: `entry` (an id) matches the tokens from `first` to the one before `end`.

    `document` is the siglum; `voice` says whose word it is: the author's, a quoted speaker's, in scare quotes, or
    attributed in indirect speech to `speaker`. `furniture` hits stand on the page, not in the story, and are not counted.
    """

    id: str
    document: str
    first: int
    end: int
    span: Span
    text: str
    entry: str
    category: str
    group: str
    voice: str = "author"
    speaker: str | None = None
    target: str | None = None
    furniture: bool = False


class Finding(NamedTuple):
    """Hits read against the alignment: a wording swapped, dropped, added or kept.

    `a`, `b` are ids of hits, `edits` ids of edits, `a_text`, `b_text` the wordings. Repeats of one change are one finding.
    """

    id: str
    kind: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    edits: tuple[str, ...]
    a_text: str
    b_text: str


class Measure(NamedTuple):
    """A count with its denominator: `counts` and `words` hold one number a document; `rates` are per 1,000 words."""

    name: str
    counts: tuple[int, ...]
    words: tuple[int, ...]

    @property
    def rates(self) -> tuple[float | None, ...]:
        """Count per 1,000 words of each story, to one decimal; None where it has fewer than 50 words.

        >>> Measure("loaded", (12, 9), (364, 376)).rates
        (33.0, 23.9)
        """
        return tuple(round(1000 * n / of, 1) if of >= FEWEST_WORDS else None for n, of in zip(self.counts, self.words, strict=True))


Sides = tuple[tuple[str, str], ...]
"""Of the parties that the entries met speak for or against: `topic/side`, and who that is."""
FEWEST_WORDS = 50
"""A text shorter than this gets counts and no rates."""


class Score(NamedTuple):
    """What the lexicon sees in one document."""

    document: Document
    hits: tuple[Hit, ...]
    measures: tuple[Measure, ...]
    entries: tuple[Entry, ...]
    categories: tuple[Category, ...]
    sides: Sides
    signature: str


class Comparison(NamedTuple):
    """Two versions aligned, scored and read against each other. Its record round-trips."""

    alignment: Alignment
    hits: tuple[Hit, ...]
    findings: tuple[Finding, ...]
    measures: tuple[Measure, ...]
    entries: tuple[Entry, ...]
    categories: tuple[Category, ...]
    sides: Sides
    signature: str

    @property
    def a(self) -> Document:
        """Version A."""
        return self.alignment.a

    @property
    def b(self) -> Document:
        """Version B."""
        return self.alignment.b

    def _repr_html_(self) -> str:
        """The page in a frame of its own, for a notebook: neither's styles reach the other."""
        from html import escape
        from importlib import import_module

        page: bytes = import_module("framing").report(self, "html")
        return f'<iframe srcdoc="{escape(page.decode())}" title="framing: two texts compared" width="100%" height="720"></iframe>'
