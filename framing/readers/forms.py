"""Cells of a lexicon's table to phrases: the norms of their tokens, wildcards kept."""

from __future__ import annotations

import re

from framing.model.text import ACRONYMS, norm
from framing.readers.tokenizer import regex_spans

_WORDS = re.compile(r"[a-z]+(?:[ |-][a-z]+)*")
"""Words that are their own norms."""
_LETTERS_AND_BLANKS = b"abcdefghijklmnopqrstuvwxyz0123456789 |-"
_NO_CAPITALS = bytes(byte for byte in range(256) if byte != 10 and not 65 <= byte <= 90)  # noqa: PLR2004 - line feed, A to Z
_ACRONYM = re.compile("|".join(sorted(ACRONYMS)).encode())
_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=s?(?:[ |]|$))")
"""That of a possessive, which is a token of its own."""
_WILD = re.compile(r"\S*[*?]\S*")
_LETTERS = str.maketrans("*?", "ǂǃ")
"""While a word is tokenized, its wildcards are letters (clicks of Khoisan languages), so that it stays one token."""
_BACK = str.maketrans("ǂǃ", "*?")
_MOST = 80
"""Characters of a cell that a message repeats."""


def quoted(text: str) -> str:
    """What a message repeats of a cell: its beginning, in quotation marks.

    >>> quoted("riot"), len(quoted(500 * "a"))
    ("'riot'", 82)
    """
    return repr(text if len(text) <= _MOST else f"{text[: _MOST - 1]}…")


def parts(cell: str) -> tuple[str, ...]:
    """What stands between the `|` of a cell.

    >>> parts("riot | mob")
    ('riot', 'mob')
    """
    if " |" in cell or "| " in cell or "||" in cell or cell != cell.strip("| "):
        return tuple([plain for part in cell.split("|") if (plain := part.strip())])
    return tuple(cell.split("|"))


def phrases(cell: str) -> tuple[str, ...]:
    """Phrases of a cell, each the norms of its tokens with a blank between them."""
    return tuple(forms(cell).split("|"))


def forms(cell: str) -> str:
    """The same with `|` between them."""
    if _WORDS.fullmatch(cell):  # most of them: the tokens are the words
        return cell
    return "|".join([part if _WORDS.fullmatch(part) else phrase(part) for part in parts(cell)])


def own_forms(cells: list[bytes]) -> list[str]:
    """The forms of cells of our own lexicons, which the tests hold to `forms`, in few steps over all of them; empty where it takes more.

    >>> own_forms([b"riot|fat-cat pay", b"martyrs' square|the army's men", b"US aggression"])
    ['riot|fat-cat pay', "martyrs ' square|the army 's men", '']
    """
    every = b"\n".join(cells)
    low = every.lower()
    odd = low.translate(None, _LETTERS_AND_BLANKS).split(b"\n")
    capitals = every.translate(None, _NO_CAPITALS).split(b"\n")
    return [
        _plain(cell, plain, more) if more or capital else plain
        for cell, plain, more, capital in zip(cells, low.decode().split("\n"), odd, capitals, strict=True)
    ]


def _plain(cell: bytes, low: str, odd: bytes) -> str:
    """The forms of a cell with capitals or `odd` marks; empty where an acronym keeps its capitals, or a mark is none of a possessive."""
    if odd.strip(b"'") or " '" in low or "|'" in low or _ACRONYM.search(cell):
        return ""
    return _APOSTROPHE.sub(" '", low) if odd else low


def phrase(text: str) -> str:
    """The norms of the tokens of `text`; `*` and `?` in a word stay there as wildcards, alone they are marks.

    >>> phrase("Wom?n"), phrase("anti-*"), phrase("the army's men"), phrase("why ?")
    ('wom?n', 'anti-*', "the army 's men", 'why ?')
    """
    text = _WILD.sub(_kept, text) if "*" in text or "?" in text else text
    return " ".join([norm(text[start:end]) for start, end in regex_spans(text)]).translate(_BACK)


def _kept(word: re.Match[str]) -> str:
    return word[0].translate(_LETTERS) if any(map(str.isalnum, word[0])) else word[0]
