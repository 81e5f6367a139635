"""Which token of version A answers which of version B, and the script of edits that turns one into the other."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.text import Document, Span

REASONS = ("identical", "typographic", "spelling", "inflection", "similar", "substitution", "phrase", "duplicate", "pinned")
OPS = ("equal", "substitution", "insertion", "deletion", "move")
CLASSES = ("content", "style", "layout", "furniture")

Pins = tuple[tuple[str, str], ...]
"""Links that the user sets: words of A, and the words of B that answer them."""


class Link(NamedTuple):
    """Token `i` of A answers token `j` of B, for a `reason`."""

    i: int
    j: int
    reason: str


class Pair(NamedTuple):
    """Sentence `i` of A answers sentence `j` of B; `move` numbers the move it belongs to, 0 where it kept its place."""

    i: int
    j: int
    move: int


class Edit(NamedTuple):
    """One step of the script.

    `a` is None for an insertion and `b` for a deletion. `kind` is the class of the edit (content, style, layout,
    furniture), None where nothing changed. `move` numbers the move it belongs to, 0 where it kept its place.
    """

    id: str
    op: str
    kind: str | None
    a: Span | None
    b: Span | None
    move: int = 0


class Alignment(NamedTuple):
    """Links, sentence pairing and edits of two documents; `pins` are the links that the user set, as they were given.

    Law: the edits tile both texts, so replaying them over A gives B byte for byte, and back.
    """

    a: Document
    b: Document
    links: tuple[Link, ...]
    pairing: tuple[Pair, ...]
    edits: tuple[Edit, ...]
    pins: Pins = ()

    def replay(self) -> str:
        """B, rebuilt from A: equal and moved stretches are taken from A's text, the rest from the edit itself."""
        steps = sorted((e for e in self.edits if e.b is not None), key=lambda e: (e.b.start, e.b.end))  # type: ignore[union-attr]
        return "".join(
            e.a.of(self.a.text) if e.op in ("equal", "move") and e.a else e.b.of(self.b.text)  # type: ignore[union-attr]
            for e in steps
        )

    @property
    def moved_tokens(self) -> frozenset[int]:
        """Tokens of A that stand elsewhere in B."""
        starts = self.a.tokens.starts
        spans = [edit.a for edit in self.edits if edit.move and edit.a]
        return frozenset(t for span in spans for t in range(bisect_left(starts, span.start), bisect_left(starts, span.end)))

    @property
    def share(self) -> float:
        """Share of the two stories' words that are linked, 0 to 1; low where the texts are not versions of one another."""
        words = sum(self.a.is_word) + sum(self.b.is_word)
        linked = sum(self.a.is_word[i] for i in {link.i for link in self.links})
        linked += sum(self.b.is_word[j] for j in {link.j for link in self.links})
        return linked / words if words else 0.0

    @property
    def shared_words(self) -> int:
        """How many words of A stand in B as well, in their own or another spelling."""
        a, b = self.a.tokens.norms, self.b.tokens.norms
        same = {i for i, j, why in self.links if why in ("identical", "typographic", "spelling") or (why == "pinned" and a[i] == b[j])}
        return sum(self.a.is_word[i] for i in same)

    @property
    def pinned(self) -> int:
        """How many links the user's pins set."""
        return sum(link.reason == "pinned" for link in self.links)
