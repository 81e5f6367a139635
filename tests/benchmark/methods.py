"""What is measured of two texts: the floor, regex tokens alone, and framing's own doors."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from rapidfuzz.distance import Indel

import framing
from framing.model.comparison import Comparison
from framing.model.lexicon import Lexicon
from framing.model.text import Document
from framing.readers.tokenizer import regex_spans

BARE = re.compile(r"\w+|[^\w\s]")


class Case(NamedTuple):
    """Two versions, read before anything is measured."""

    a: Document
    b: Document

    def fresh(self) -> Case:
        """The same without what the documents found out about themselves and kept."""
        return Case(replace(self.a), replace(self.b))

    @property
    def tokens(self) -> tuple[int, int]:
        """How many tokens each has."""
        return len(self.a.tokens), len(self.b.tokens)


class Method(NamedTuple):
    """Something to measure; `small` is for texts of a few articles' length only. What `ready` gives is not measured, but given to `run`."""

    name: str
    run: Callable[..., object]
    small: bool = False
    ready: Callable[[Case], object] = Case.fresh


def case(a: str, b: str) -> Case:
    """Two texts, read."""
    return Case(framing.document(a, name="A"), framing.document(b, name="B"))


def words(text: str) -> list[str]:
    """Tokens of a text as strings."""
    return [text[start:end] for start, end in regex_spans(text)]


def numbered(a: list[str], b: list[str]) -> tuple[list[int], list[int]]:
    """Words as numbers, the same for the same word."""
    numbers: dict[str, int] = {}
    return [numbers.setdefault(word, len(numbers)) for word in a], [numbers.setdefault(word, len(numbers)) for word in b]


def floor(pair: Case) -> int:
    """The least that any aligner must do: tokenise both, and the Indel distance of the tokens' numbers."""
    return Indel.distance(*numbered(words(pair.a.text), words(pair.b.text)))


def bare_floor(pair: Case) -> int:
    r"""The same with tokens that are nothing but `\w+` or one mark, which splits 2,500 and Kata'ib."""
    return Indel.distance(*numbered(BARE.findall(pair.a.text), BARE.findall(pair.b.text)))


def tokens(pair: Case) -> object:
    """Where the tokens of both texts begin and end."""
    return regex_spans(pair.a.text), regex_spans(pair.b.text)


def reading(pair: Case) -> Case:
    """Both texts as documents."""
    return case(pair.a.text, pair.b.text)


def align(pair: Case) -> object:
    """Both versions aligned."""
    return framing.align(pair.a, pair.b)


@cache
def lexicon() -> Lexicon:
    """The core lexicon, read once."""
    return framing.lexicon()


def score(pair: Case) -> object:
    """What the lexicon sees in both."""
    return framing.score(pair.a, lexicon=lexicon()), framing.score(pair.b, lexicon=lexicon())


def both(pair: Case) -> object:
    """Aligned and scored: all that a reader waits for."""
    return align(pair), score(pair)


def compare(pair: Case) -> Comparison:
    """The whole comparison."""
    return framing.compare(pair.a, pair.b, lexicon=lexicon())


@cache
def _compared(a: str, b: str) -> Comparison:
    return compare(case(a, b))


@cache
def _imported() -> None:
    """Have what the reports need imported."""
    for format_ in ("html", "png"):
        framing.report(_compared("One.", "Two."), format_)


def compared(pair: Case) -> Comparison:
    """The comparison of two versions, kept, so that what is made of it is measured alone."""
    _imported()
    return _compared(pair.a.text, pair.b.text)


def page(comparison: Comparison) -> object:
    """The page."""
    return framing.report(comparison, "html")


def figure(comparison: Comparison) -> object:
    """The figure."""
    return framing.report(comparison, "png")


FLOOR, TOKENS, READING = "floor", "regex tokens of both", "framing.document of both"
ALIGN, SCORE, BOTH = "framing.align", "framing.score of both", "align + score"
OWN = (
    Method(FLOOR, floor),
    Method("floor of barest tokens", bare_floor, small=True),
    Method(TOKENS, tokens),
    Method(READING, reading),
    Method(ALIGN, align),
    Method(SCORE, score),
    Method(BOTH, both, small=True),
    Method("framing.compare", compare, small=True),
)
REPORTS = (Method("page", page, small=True, ready=compared), Method("figure, PNG", figure, small=True, ready=compared))
