"""A version of a story as text: blocks, sentences and tokens, every one a span of exactly what was decoded."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import gt
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

KINDS = ("headline", "subhead", "dateline", "byline", "timestamp", "caption", "body", "furniture")
SET_ASIDE = frozenset({"timestamp", "furniture"})
"""Kinds of block that belong to the page and not to the story: labelled, never removed, never content."""

IGNORABLE = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Characters that show nothing (soft hyphen, zero width, bidi controls), as the inside of a character class."""

_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_])+\.?")
_NOTHING = (0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF)
_PLAIN = (
    dict.fromkeys(map(ord, "‘’‚‛ʼ′`´"), "'")
    | dict.fromkeys(map(ord, "“”„‟«»″"), '"')
    | dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
    | dict.fromkeys(_NOTHING)
    | {ord("…"): "..."}
)
"""Marks → their plain form; characters that show nothing → nothing."""
ACRONYMS = frozenset({"AID", "AIDS", "IT", "OR", "US", "WHO"})
"""Acronyms that are words too when their capitals are taken away: their norms keep them."""


@lru_cache(maxsize=1 << 17)
def norm(text: str) -> str:
    """The form of a token in which two tokens are compared.

    Compatibility forms, quotation marks and dashes are made plain, dotted acronyms lose their dots and case is folded,
    except that an acronym which is also an English word keeps its capitals: *US* is not *us*.

    >>> [norm(word) for word in ("Troops", "U.S.", "US", "us", "”", "Kata’ib")]
    ['troops', 'US', 'US', 'us', '"', "kata'ib"]
    """
    if text.isascii() and text.isalpha():
        return text if text in ACRONYMS else text.lower()
    raised = any(unicodedata.category(char) == "No" for char in text)  # ² and ½ are no 2 and no 12
    text = unicodedata.normalize("NFC" if raised else "NFKC", text).translate(_PLAIN)
    if _DOTTED.fullmatch(text):
        text = text.replace(".", "").upper()
    if text == "''":
        return '"'
    return text if text in ACRONYMS else unicodedata.normalize("NFC" if raised else "NFKC", text.casefold())


class _Wordlike(dict[str, bool]):
    """Whether a token has a letter or digit and is no possessive; kept, because every token of every text is asked for."""

    def __missing__(self, text: str) -> bool:
        if len(self) > KEPT:
            self.clear()
        self[text] = found = text.isalnum() or (text[0] not in "'’" and any(map(str.isalnum, text)))
        return found


KEPT = 1 << 17
"""So many different tokens are kept with what they are."""
_WORDLIKE = _Wordlike()


class _Range(NamedTuple):
    start: int
    end: int


class Span(_Range):
    """Half-open code points of a `Document.text`: 0 ≤ start ≤ end.

    >>> Span(3, 5).of("Gaza war")
    'a '
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """Hold the law."""
        if not 0 <= start <= end:
            msg = f"a span runs from 0 or later to its end or earlier, not {start} to {end}"
            raise ValueError(msg)
        return tuple.__new__(cls, (start, end))

    def of(self, text: str) -> str:
        """The characters of `text` inside this span."""
        return text[self.start : self.end]


class Token(NamedTuple):
    """A word or mark: `document.text[span] == text`; `norm` is the form it is compared in."""

    span: Span
    text: str
    norm: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens of a document as columns, in order; item `i` is a `Token`.

    `starts`, `ends` are code points, `texts` as written, `norms` as compared, `blocks` the index of each token's block.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    texts: tuple[str, ...]
    norms: tuple[str, ...]
    blocks: tuple[int, ...]

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.starts)

    def __getitem__(self, i: int) -> Token:
        """Token `i`."""
        return Token(Span(self.starts[i], self.ends[i]), self.texts[i], self.norms[i])

    def __iter__(self) -> Iterator[Token]:
        """Every token in order."""
        return (self[i] for i in range(len(self)))

    def span(self, first: int, end: int) -> Span:
        """The code points from token `first` to the one before `end`."""
        return Span(self.starts[first], self.ends[end - 1])


class Block(NamedTuple):
    """A stretch of one kind; the blocks of a document tile its text.

    Blocks that share a `paragraph` number stand in one paragraph (a dateline and the body after it).
    """

    kind: str
    span: Span
    paragraph: int

    @property
    def set_aside(self) -> bool:
        """Whether it belongs to the page and not to the story."""
        return self.kind in SET_ASIDE


@dataclass(frozen=True)
class Document:
    """One version of a story. `text` is exactly what was decoded; nothing is removed, furniture is labelled.

    `sentences` are half-open token ranges that tile the tokens; marks of markup inside one stay in it, and one that begins
    in page furniture is all furniture. `digest` is the SHA-256 of the bytes read, `encoding` what they were told to be in,
    empty where that was found. `notices` say what had to be guessed while reading.
    """

    siglum: str
    name: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[tuple[int, int], ...]
    tokens: Tokens
    digest: str
    language: str = "en"
    tokenizer: str = "1"
    encoding: str = ""
    notices: tuple[str, ...] = ()

    @cached_property
    def furniture(self) -> tuple[bool, ...]:
        """For each token, whether it is page furniture."""
        aside = [block.set_aside for block in self.blocks]
        return tuple(map(aside.__getitem__, self.tokens.blocks))

    @cached_property
    def is_word(self) -> tuple[bool, ...]:
        """For each token, whether it counts as a word of the story: it has a letter or digit, and is no possessive *'s*."""
        told = map(_WORDLIKE.__getitem__, self.tokens.texts)
        if not any(block.set_aside for block in self.blocks):
            return tuple(told)
        return tuple(map(gt, told, self.furniture))  # a word, and not aside

    @cached_property
    def counts(self) -> dict[str, int]:
        """Characters, words, sentences and paragraphs of the story, page furniture left out."""
        story = [block for block in self.blocks if not block.set_aside]
        return {
            "characters": sum(len(block.span.of(self.text).strip()) for block in story),
            "words": sum(self.is_word),
            "sentences": sum(not self.furniture[start] for start, _ in self.sentences),
            "paragraphs": len({block.paragraph for block in story if block.span.of(self.text).strip()}),
        }
