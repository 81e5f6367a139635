"""The formats of others: what each is called, and which one a text is in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from framing.errors import LexiconError, UsageError

if TYPE_CHECKING:
    from types import ModuleType

FORMATS: dict[str, tuple[str, tuple[str, ...]]] = {
    "yoshikoder": ("Yoshikoder", ("ykd",)),
    "liwc": ("LIWC 2007 or 2015", ("dic",)),
    "dicx": ("LIWC-22", ("dicx",)),
    "lexicoder": ("Lexicoder", ("lc3", "lcd")),
    "mpqa": ("MPQA subjectivity clues", ("tff",)),
    "vader": ("VADER", ()),
    "vad": ("NRC VAD", ()),
    "afinn": ("AFINN", ()),
    "emolex": ("NRC EmoLex", ()),
    "inquirer": ("General Inquirer", ()),
    "loughran": ("Loughran-McDonald master dictionary", ()),
    "table": ("table with a header", ("csv", "tsv")),
    "wordstat": ("WordStat", ("cat",)),
    "quanteda": ("quanteda YAML", ("yml", "yaml")),
    "words": ("list of words", ()),
}
"""Name → what it is called at length, and suffixes. In this order a text is asked; each name is a module beside this one."""


def module(name: str) -> ModuleType:
    """The module of a format, which has `detected` and `read`; UsageError for a format that does not exist."""
    if name not in FORMATS:
        raise UsageError(f"no format is called {name!r}", mend=f"use one of: {', '.join(FORMATS)}")
    return import_module(f"framing.readers.foreign.{name}")


def format_of(text: str, suffix: str) -> str:
    r"""The format that `text` is in, by what it holds; by `suffix` where nothing in it tells, or where it tells of a plain list only.

    Raises LexiconError where neither tells.

    >>> format_of("+positive\ngood*\n", ""), format_of("riot*\nmob\n", "txt"), format_of("WAR\n\tKILL (1)\n", "")
    ('lexicoder', 'words', 'wordstat')
    """
    found = next((name for name in FORMATS if module(name).detected(text)), "")
    by_suffix = next((name for name, (_, suffixes) in FORMATS.items() if suffix in suffixes), "")
    if found in ("", "words") and by_suffix:
        return by_suffix
    if not found:
        raise LexiconError(
            "no known form of a word list", mend=f"give it with 'framing lexicon import --format NAME': {', '.join(FORMATS)}"
        )
    return found
