"""Texts that no newsroom writes, which a slow path in a reader, aligner or scorer would stumble over."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from tests.benchmark.texts import SENTENCE, dice, natural

Pair = tuple[str, str]
MEGABYTES = 5


class Hostile(NamedTuple):
    """A pair of texts, and of how many tokens the natural pair beside it is."""

    name: str
    make: Callable[[], Pair]
    beside: int


def sentence_repeated() -> Pair:
    """One sentence 100,000 times, and a little less often."""
    sentence = "The troops crossed the river again before dawn on Thursday. "
    return sentence * 100_000, sentence * 99_990


def changed_repeated() -> Pair:
    """One sentence 20,000 times, and with one word changed 20,000 times."""
    sentence = "The regime sent troops across the river before dawn. "
    return sentence * 20_000, sentence.replace("regime", "government") * 20_000


def unpunctuated() -> Pair:
    """Words and blanks only."""
    a, b = natural(100_000, seed=2)
    return " ".join(re.findall(r"\w+", a)), " ".join(re.findall(r"\w+", b))


def one_line() -> Pair:
    """Five megabytes without a line break."""
    a, b = natural(1_000_000, seed=3)
    return a.replace("\n\n", " ")[: MEGABYTES * 10**6], b.replace("\n\n", " ")[: MEGABYTES * 10**6]


def words_reversed() -> Pair:
    """A text and its words from the last to the first."""
    text = natural(20_000, seed=4)[0]
    return text, " ".join(text.split()[::-1])


def sentences_reversed() -> Pair:
    """A text and its sentences from the last to the first."""
    found = SENTENCE.split(natural(20_000, seed=5)[0])
    return "\n\n".join(found), "\n\n".join(found[::-1])


def shuffled() -> Pair:
    """A text and its words in any order."""
    text = natural(20_000, seed=6)[0]
    mixed = text.split()
    dice(6).shuffle(mixed)
    return text, " ".join(mixed)


def one_word() -> Pair:
    """One word 100,000 times, and a little less often."""
    return "war " * 100_000, "war " * 99_000


def two_words() -> Pair:
    """One word 100,000 times, and another as often."""
    return "war " * 100_000, "peace " * 100_000


def open_quotes() -> Pair:
    """A quotation mark before every word, never closed."""
    a, b = natural(20_000, seed=7)
    return " “".join(a.split()), " “".join(b.split())


def strangers() -> Pair:
    """Two texts that are no versions of one another."""
    return natural(100_000, seed=8)[0], natural(100_000, seed=9)[0]


HOSTILE = (
    Hostile("one sentence 100,000 times", sentence_repeated, 1_000_000),
    Hostile("one changed sentence 20,000 times", changed_repeated, 200_000),
    Hostile("no punctuation, 100k words", unpunctuated, 100_000),
    Hostile("one line of 5 MB", one_line, 1_000_000),
    Hostile("words reversed, 20k", words_reversed, 20_000),
    Hostile("sentences reversed, 20k", sentences_reversed, 20_000),
    Hostile("words shuffled, 20k", shuffled, 20_000),
    Hostile("one word 100,000 times", one_word, 100_000),
    Hostile("one word against another, 100k", two_words, 100_000),
    Hostile("quotations never closed, 20k", open_quotes, 20_000),
    Hostile("two unrelated texts, 100k", strangers, 100_000),
)
