"""How often voice, speaker and target are right, on sentences written for this project by somebody who had not seen the rules.

The sentences with split `a` were open while the rules were written; those with split `b` were not looked at.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import framing
from framing.model.comparison import VOICES
from framing.model.text import Document
from framing.scorers.target import targets
from framing.scorers.voice import voices

GOLD = Path(__file__).resolve().parents[1] / "gold"
ARTICLES = {"a", "an", "the"}


class Rate(NamedTuple):
    """Of so many answers how many were right."""

    name: str
    right: int
    of: int

    @property
    def share(self) -> float:
        """Between 0 and 1."""
        return self.right / self.of if self.of else 0.0


def rows(name: str, split: str) -> list[dict[str, str]]:
    """The sentences of one half of a gold set."""
    with (GOLD / name).open(encoding="utf-8", newline="") as table:
        return [row for row in csv.DictReader(table) if row["split"] == split]


def marked(text: str) -> tuple[Document, int, int]:
    """The text without its double brackets, and the tokens that stood between them."""
    text = text.replace(" ¶ ", "\n\n")
    document = framing.document(text.replace("[[", "").replace("]]", ""))
    start, end = text.index("[["), text.index("]]") - 2
    first = next(i for i, at in enumerate(document.tokens.ends) if at > start)
    return document, first, next((i for i, at in enumerate(document.tokens.starts) if at >= end), len(document.tokens))


def same(found: str | None, told: str | None) -> bool:
    """Whether two phrases name the same: one is part of the other, articles aside."""
    one, other = (" ".join(word for word in (phrase or "").lower().split() if word not in ARTICLES) for phrase in (found, told))
    return one == other or bool(one and other and (f" {one} " in f" {other} " or f" {other} " in f" {one} "))


def voice_rates(split: str) -> list[Rate]:
    """Accuracy over all, precision and recall of each voice, and how often the speaker is named."""
    told = [(row, voices(document, [first])[0]) for row in rows("voices.csv", split) for document, first, _ in [marked(row["text"])]]
    pairs = Counter((row["voice"], voice.voice) for row, voice in told)
    found = [Rate("voices", sum(n for (one, other), n in pairs.items() if one == other), len(told))]
    for voice in VOICES:
        for name, k in (("precision", 1), ("recall", 0)):
            found.append(Rate(f"{voice}, {name}", pairs[voice, voice], sum(n for pair, n in pairs.items() if pair[k] == voice)))
    named = [same(voice.speaker, row["speaker"]) for row, voice in told if row["speaker"]]
    return [*found, Rate("speakers", sum(named), len(named))]


def target_rates(split: str) -> list[Rate]:
    """Accuracy over all, counting an empty answer as right where nobody is named; precision and recall of the named ones."""
    told = [(row["target"], *_target(row["text"])) for row in rows("targets.csv", split)]
    right = [(target, found) for target, found in told if (same(found, target) if target or found else True)]
    named = sum(bool(target) for target, _ in right)
    return [
        Rate("targets", len(right), len(told)),
        Rate("target, precision", named, sum(bool(found) for _, found in told)),
        Rate("target, recall", named, sum(bool(target) for target, _ in told)),
    ]


def _target(text: str) -> list[str | None]:
    document, first, end = marked(text)
    return targets(document, [(first, end)])


def table() -> str:
    """Both halves of both sets, a line a figure."""
    lines = [f"{'':24}{'open half':>12}{'kept aside':>14}"]
    for a, b in zip((*voice_rates("a"), *target_rates("a")), (*voice_rates("b"), *target_rates("b")), strict=True):
        lines.append(f"{a.name:24}{f'{a.share:.3f} of {a.of}':>14}{f'{b.share:.3f} of {b.of}':>14}")
    return "\n".join(lines)
