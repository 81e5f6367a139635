"""The peers that pip installs, each asked for the alignment that its users ask for, from plain texts."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from rapidfuzz.distance import Indel

from tests.benchmark.methods import Case, Method, numbered, words

MATRIX = 2e9
"""Bytes that a peer may take."""


def junking(pair: Case) -> object:
    """The standard library's answer as it comes."""
    return difflib.SequenceMatcher(None, words(pair.a.text), words(pair.b.text)).get_opcodes()


def thorough(pair: Case) -> object:
    """The standard library's answer without the shortcut that ignores frequent words."""
    return difflib.SequenceMatcher(None, words(pair.a.text), words(pair.b.text), autojunk=False).get_opcodes()


def opcodes(pair: Case) -> object:
    """Rapidfuzz's answer."""
    return list(Indel.opcodes(*numbered(words(pair.a.text), words(pair.b.text))))


def diff_match_patch(pair: Case) -> object:
    """Diff-match-patch by words: each word becomes one character, above those that stand for halves of others."""
    from fast_diff_match_patch import diff

    one, other = ("".join(chr(0xE000 + n) for n in side) for side in numbered(words(pair.a.text), words(pair.b.text)))
    return diff(one, other, timelimit=0, checklines=False, cleanup="No")


def redlines(pair: Case) -> object:
    """The opcodes of redlines, which makes tokens of its own."""
    from redlines import Redlines

    return Redlines(pair.a.text, pair.b.text).opcodes


def collatex(pair: Case) -> object:
    """The alignment table of CollateX, which makes tokens of its own."""
    from collatex import Collation, collate

    witnesses = Collation()
    witnesses.add_plain_witness("A", pair.a.text)
    witnesses.add_plain_witness("B", pair.b.text)
    return collate(witnesses)


def importing(module: str) -> Callable[[Case], Case]:
    """Import a peer before it is measured."""

    def ready(pair: Case) -> Case:
        import_module(module)
        return pair

    return ready


def matrix(a: int, b: int) -> float:
    """Bytes of the bits that Indel.opcodes keeps of two texts of so many tokens."""
    return a * b / 8


THOROUGH, OPCODES = "difflib without autojunk", "rapidfuzz Indel.opcodes"
PEERS = (
    Method("difflib", junking),
    Method(THOROUGH, thorough),
    Method(OPCODES, opcodes),
    Method("fast-diff-match-patch", diff_match_patch, ready=importing("fast_diff_match_patch")),
    Method("redlines", redlines, ready=importing("redlines")),
    Method("collatex", collatex, ready=importing("collatex")),
)


def versions() -> str:
    """Which peers are installed, and in which version."""
    found = []
    for name in ("rapidfuzz", "fast-diff-match-patch", "redlines", "collatex"):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} not installed")
    return ", ".join(found)
