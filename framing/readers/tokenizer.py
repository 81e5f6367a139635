"""Where one token ends and the next begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.errors import UsageError
from framing.model.text import IGNORABLE

if TYPE_CHECKING:
    from collections.abc import Callable

_MARKS = f"{IGNORABLE}\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0903\u093a-\u094f"
"""What may stand inside a word without being a letter: combining marks and characters that show nothing."""

TOKEN = re.compile(
    rf"""
      [^\W\d_](?:\.[^\W\d_])+\b\.?                          # dotted acronym: U.S.
    | (?:(?<![^\s(\[])[-+−](?=\d))?                        # a sign before a number, and
      [^\W_]+(?:(?:[-‐‑{_MARKS}]+                           #   a word, with inner hyphens and marks: anti-terror
                 |['’](?![sS]\b)                            #   and apostrophes: Kata'ib, don't; not the 's of Iraq's
                 |(?<=\d)[.,:/](?=\d))[^\W_]+)*[{_MARKS}]*  #   and points inside numbers: 2,500
    | (?<=[^\W_])['’][sS]\b                                 # possessive
    | ([-*#=_~.`'])\1+                                      # runs of one mark: --, ..., **
    | [^\w\s{IGNORABLE}]|_                                  # any other mark, alone
    """,
    re.VERBOSE,
)


BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029\ud800-\udfff]")
"""Line breaks of any kind, read as spaces, and lone surrogates, which no other library takes."""
_LINE = re.compile(r"[^\n\r]+")


def regex_spans(text: str) -> list[tuple[int, int]]:
    """Half-open spans of the tokens of `text`, in code points, by one regular expression.

    >>> text = "The U.S. coalition's 2,500 anti-terror troops..."
    >>> [text[start:end] for start, end in regex_spans(text)]
    ['The', 'U.S.', 'coalition', "'s", '2,500', 'anti-terror', 'troops', '...']
    """
    return [match.span() for match in TOKEN.finditer(text)]


def treebank_spans(text: str) -> list[tuple[int, int]]:
    """Half-open spans by NLTK's Treebank tokenizer (Penn Treebank conventions; needs no data, imports in a second).

    >>> text = "They don't, he said."
    >>> [text[start:end] for start, end in treebank_spans(text)]
    ['They', 'do', "n't", ',', 'he', 'said', '.']
    """
    from nltk.tokenize.destructive import NLTKWordTokenizer
    from sentencex import get_sentence_boundaries

    plain = BREAKS.sub(" ", text)  # it takes one sentence at a time
    starts = [
        0,
        *(at for line in _LINE.finditer(text) for at in _starts(get_sentence_boundaries("en", plain[slice(*line.span())]), line.start())),
    ]
    pieces = sorted(set(starts))
    tokenizer = NLTKWordTokenizer()
    return [
        (start + at, end + at)
        for at, stop in zip(pieces, [*pieces[1:], len(text)], strict=True)
        for start, end in tokenizer.span_tokenize(plain[at:stop])
    ]


def _starts(found: list[dict[str, int]], at: int) -> list[int]:
    return [at + one["start_index"] for one in found]


TOKENIZERS: dict[str, tuple[str, Callable[[str], list[tuple[int, int]]]]] = {
    "regex": ("1", regex_spans),
    "nltk": ("nltk", treebank_spans),
}
"""Name on the command line → name in a signature, and the function."""


def tokenizer(name: str) -> tuple[str, Callable[[str], list[tuple[int, int]]]]:
    """The tokenizer called `name`, with its name in a signature; UsageError for any other name."""
    if name not in TOKENIZERS:
        raise UsageError(f"no tokenizer is called {name!r}", mend=f"use one of: {', '.join(TOKENIZERS)}")
    return TOKENIZERS[name]
