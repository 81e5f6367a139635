"""How often the heuristics of voice, speaker and target are right, on sentences written for this project by somebody who had not seen them.

The sentences with split `a` were open while the rules were written; those with split `b` were not looked at.
"""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

import framing
from framing.model.text import Document
from framing.scorers.target import targets
from framing.scorers.voice import voices

GOLD = Path(__file__).resolve().parents[2] / "gold"
ARTICLES = {"a", "an", "the"}


def rows(name: str, split: str) -> list[dict[str, str]]:
    with (GOLD / name).open(encoding="utf-8", newline="") as table:
        return [row for row in csv.DictReader(table) if row["split"] == split]


def marked(text: str) -> tuple[Document, int, int]:
    """The text without its double brackets, and the tokens that stood between them."""
    text = text.replace(" ¶ ", "\n\n")
    document = framing.document(text.replace("[[", "").replace("]]", ""))
    start, end = text.index("[["), text.index("]]") - 2
    first = next(i for i, at in enumerate(document.tokens.ends) if at > start)
    return document, first, next((i for i, at in enumerate(document.tokens.starts) if at >= end), len(document.tokens))


def same(found: str | None, told: str) -> bool:
    """Whether two phrases name the same: one is part of the other, articles aside."""
    one, other = (" ".join(word for word in (phrase or "").lower().split() if word not in ARTICLES) for phrase in (found, told))
    return one == other or bool(one and other and (f" {one} " in f" {other} " or f" {other} " in f" {one} "))


@pytest.mark.parametrize(("split", "floor", "speakers"), [("a", 0.95, 0.90), ("b", 0.91, 0.90)])
def test_voices(split: str, floor: float, speakers: float) -> None:
    told = [(row, voices(document, [first])[0]) for row in rows("voices.csv", split) for document, first, _ in [marked(row["text"])]]
    confused = Counter((row["voice"], voice.voice) for row, voice in told)
    right = sum(count for (one, other), count in confused.items() if one == other)
    for voice in ("author", "quoted", "scare", "attributed"):
        hit = confused[voice, voice]
        found, gold = (sum(n for pair, n in confused.items() if pair[k] == voice) for k in (1, 0))
        print(f"{split} {voice}: precision {hit / found:.2f}, recall {hit / gold:.2f} of {gold}")
    named = [same(voice.speaker, row["speaker"]) for row, voice in told if row["speaker"]]
    print(f"{split}: {right} of {len(told)} voices, {sum(named)} of {len(named)} speakers")
    assert right / len(told) >= floor
    assert sum(named) / len(named) >= speakers


@pytest.mark.parametrize(("split", "floor"), [("a", 0.87), ("b", 0.86)])
def test_targets(split: str, floor: float) -> None:
    told = [(row["target"], targets(document, [(first, end)])[0]) for row in rows("targets.csv", split) for document, first, end in [marked(row["text"])]]
    right = sum(same(found, target) if target or found else True for target, found in told)
    named = sum(bool(found) and bool(target) and same(found, target) for target, found in told)
    precision, recall = named / sum(bool(found) for _, found in told), named / sum(bool(target) for target, _ in told)
    print(f"{split}: {right} of {len(told)} targets, precision {precision:.2f}, recall {recall:.2f}")
    assert right / len(told) >= floor
