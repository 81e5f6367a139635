"""Articles of any length made from the project's own examples, and the second version that an editor makes of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*/[ab].txt"))

PIECE = re.compile(r"\w+(?:[-'’.,]\w+)*|\W+")
SENTENCE = re.compile(r"(?<=[a-z\d][.?!])\s+(?=[A-Z])")
CLAUSE = re.compile(r",\s+(?:and|but|which|who|as|after|while)\s+|,\s+")
PLAIN = str.maketrans({"“": None, "”": None, '"': None, "’": "'"})
LITTLE = 4
"""Words of so many letters or fewer are never exchanged: they hold the sentence together."""
JOINTS = (", and ", ", but ", ", which ", " after ", " while ", ", as ", " because ")
VOICES = ("said", "told reporters", "claimed", "admitted", "added", "insisted")
HOUSE = {
    "centre": "center", "neighbouring": "neighboring", "organisers": "organizers", "defence": "defense",
    "metres": "meters", "organization": "organisation", "recognized": "recognised", "prioritize": "prioritise",
    "kilometres": "kilometers", "UN": "U.N.", "programme": "program", "labour": "labor", "favour": "favor",
}  # fmt: skip
"""Spellings of one house and of the other."""


class Words(NamedTuple):
    """A vocabulary and the sums of its weights, which fall with the rank as those of a language do."""

    words: tuple[str, ...]
    sums: tuple[float, ...]

    def draw(self, rng: Random, count: int) -> list[str]:
        """So many words, frequent ones often."""
        return rng.choices(self.words, cum_weights=self.sums, k=count)


def dice(seed: int) -> Random:
    """Chance that is the same in every run."""
    return Random(seed)  # noqa: S311 - it guards no secret


def zipf(words: list[str]) -> Words:
    """`words` by rank, each as frequent as its rank is low."""
    return Words(tuple(words), tuple(accumulate(1 / (rank + 2.7) for rank in range(len(words)))))


def made(rng: Random, count: int, endings: tuple[str, ...]) -> list[str]:
    """Words that no one has heard: two to four syllables and an ending."""
    starts = "b bl c ch d dr f fl g gr h j k l m n p pr qu r s sh st t tr v w".split()
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = "".join(
            rng.choice(starts) + rng.choice("aeiou") + rng.choice("lmnrst") * rng.randint(0, 1) for _ in range(rng.randint(2, 3))
        )
        found[syllables + rng.choice(endings)] = None
    return list(found)


def is_slot(piece: str) -> bool:
    """Whether a piece of a sentence is a word, name or figure that another may stand for."""
    return piece[0].isdigit() or (len(piece) > LITTLE and piece[0].isalpha())


@cache
def clauses() -> tuple[tuple[str, ...], ...]:
    """Every clause of the examples, in pieces."""
    found: dict[str, None] = {}
    for path in EXAMPLES:
        for line in path.read_text(encoding="utf-8").translate(PLAIN).splitlines():
            if line.rstrip().endswith("."):
                for sentence in SENTENCE.split(line):
                    found |= dict.fromkeys(clause.strip(" .") for clause in CLAUSE.split(sentence) if clause.count(" ") > LITTLE - 1)
    return tuple((lowered(first), *rest) for first, *rest in map(PIECE.findall, found))


def lowered(word: str) -> str:
    """The first word of a sentence as it stands inside one; a name keeps its capital."""
    return word.lower() if len(word) <= LITTLE and word.istitle() else word


@cache
def vocabulary() -> tuple[Words, Words]:
    """Common words, those of the examples first, and names."""
    rng = dice(1)
    own = dict.fromkeys(piece for clause in clauses() for piece in clause if piece.islower() and len(piece) > LITTLE)
    common = [*own, *made(rng, 40_000, ("", "", "s", "ed", "ing", "tion", "er", "ly", "al"))]
    return zipf(common), zipf([name.capitalize() for name in made(rng, 15_000, ("", "", "an", "ia", "ov", "berg"))])


class Writer:
    """Writes sentences: clauses of the examples, joined anew, in which other words, names and figures stand."""

    def __init__(self, seed: int, kept: float, names: int = 0) -> None:
        """Begin; `kept` of the examples' words stay, and with `names` the text keeps to so many names, as an article does."""
        self.rng = dice(seed)
        self.kept = kept
        self.common, every = vocabulary()
        self.names = zipf(self.rng.sample(every.words, names)) if names else every
        self.stock: dict[int, list[str]] = {0: [], 1: []}

    def word(self, kind: int) -> str:
        """The next common word (0) or name (1); they are drawn many at a time, which is quicker."""
        if not self.stock[kind]:
            self.stock[kind] = (self.common, self.names)[kind].draw(self.rng, 512)
        return self.stock[kind].pop()

    def instead(self, piece: str) -> str:
        """Another word, name or figure for one."""
        if piece[0].isdigit():
            return str(self.rng.randint(2, 90) if self.rng.random() < 0.7 else self.rng.randint(100, 9999))
        return self.word(1) if piece[0].isupper() else self.word(0)

    def clause(self) -> list[str]:
        """The begin of one clause and the end of another, with names, figures and part of the words exchanged."""
        one, other = self.rng.choices(clauses(), k=2)
        cut = self.rng.randrange(1, max(2, len(one)), 2)
        pieces = *one[:cut], *other[cut:]
        return [
            self.instead(piece) if is_slot(piece) and (not piece.islower() or self.rng.random() > self.kept) else piece for piece in pieces
        ]

    def sentence(self) -> list[str]:
        """One to three clauses; now and then as someone's words."""
        pieces = self.clause()
        for _ in range(self.rng.choice((0, 1, 1, 2))):
            pieces += [*PIECE.findall(self.rng.choice(JOINTS)), *self.clause()]
        pieces[0] = pieces[0][:1].upper() + pieces[0][1:]
        if self.rng.random() < 0.15:
            return ['"', *pieces, '," ', self.word(1), " ", self.rng.choice(VOICES), "."]
        return [*pieces, "."]


def sentences(writer: Writer, tokens: int) -> list[list[str]]:
    """Sentences of `tokens` tokens together."""
    found, left = [], tokens
    while left > 0:
        found.append(writer.sentence())
        left -= sum(1 if piece[0].isalnum() else len(piece.replace(" ", "")) for piece in found[-1])
    return found


def reworded(writer: Writer, pieces: list[str]) -> list[str]:
    """A sentence after an editor: one to three words exchanged or dropped, or the spelling of the house."""
    found = list(pieces)
    for _ in range(writer.rng.randint(1, 3)):
        slots = [n for n, piece in enumerate(found) if n and is_slot(piece)]
        if not slots:
            break
        n = writer.rng.choice(slots)
        if writer.rng.random() < 0.25 and found[n - 1] == " ":
            del found[n - 1 : n + 1]
        else:
            found[n] = writer.instead(found[n])
    return found


def edited(writer: Writer, old: list[list[str]], shorter: float = 0) -> list[list[str]]:
    """The second version: about six sentences in ten as they were, the others reworded, dropped, inserted, moved.

    `shorter` is the share of sentences that are dropped beside those that any editor drops.
    """
    found: list[list[str]] = []
    for pieces in old:
        chance = writer.rng.random()
        if chance < 0.06 + shorter:
            continue
        if chance < 0.11 + shorter:
            found.append(writer.sentence())
        if chance > 0.80:
            found.append(reworded(writer, pieces))
        elif chance > 0.77:
            found.insert(max(0, len(found) - writer.rng.randint(2, 40)), pieces)
        else:
            found.append([HOUSE.get(piece, piece) for piece in pieces])
    return found


def paragraphs(rng: Random, parts: list[list[str]]) -> Iterator[str]:
    """Sentences as paragraphs of one to three."""
    at = 0
    while at < len(parts):
        size = rng.randint(1, 3)
        yield " ".join("".join(pieces) for pieces in parts[at : at + size])
        at += size


def printed(rng: Random, parts: list[list[str]], *, curly: bool = False) -> str:
    """The text, with a blank line between paragraphs; `curly` is the house that prints curved marks."""
    text = "\n\n".join(paragraphs(rng, parts))
    return re.sub(r'"([^"\n]*)"', r"“\1”", text).replace("'", "’") if curly else text


def natural(tokens: int, seed: int = 0, shorter: float = 0) -> tuple[str, str]:
    """Two versions of a text of `tokens` tokens.

    >>> a, b = natural(1000)
    >>> (a, b) == natural(1000), a == b
    (True, False)
    """
    writer = Writer(seed, kept=0.2)
    old = sentences(writer, tokens)
    return printed(dice(seed), old), printed(dice(seed), edited(writer, old, shorter))


def article(seed: int) -> tuple[str, str]:
    """Two versions of a news story of 300 to 500 words, which keeps to a dozen names and begins with a headline."""
    writer = Writer(seed, kept=0.5, names=12)
    old = sentences(writer, writer.rng.randint(325, 480))
    new = edited(writer, old)
    title = writer.clause()
    heads = ["".join(pieces) for pieces in (title, title if seed % 2 else reworded(writer, title))]
    texts = printed(dice(seed), old), printed(dice(seed + seed % 3), new, curly=seed % 3 == 0)
    return f"{heads[0]}\n\n{texts[0]}\n", f"{heads[1]}\n\n{texts[1]}\n"
