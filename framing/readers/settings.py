"""Options that stand in a file: framing.toml, or [tool.framing] of pyproject.toml, in the current folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from framing.errors import UsageError

KEYS = ("lexicon", "tokenizer", "encoding", "names", "pins", "quiet", "verbose")
"""What may stand there. No output may: a file that lies in a folder must not say what is written over."""
REPEATED = ("lexicon",)
"""Options that may be given several times, and so may be a list."""
_OURS = r"""(?m)^[\[\s]*["']?tool["']?\s*(?:[\]=]|\.\s*["']?framing)"""
"""A pyproject.toml that has no such line has no table of ours, and is not read as TOML."""


def settings(folder: Path | None = None) -> dict[str, Any]:
    """Options of the current folder; empty where no file has any.

    framing.toml comes before pyproject.toml. Raises UsageError for a file that is not TOML and for an unknown option.
    """
    here = folder or Path()
    for name, keys in (("framing.toml", ()), ("pyproject.toml", ("tool", "framing"))):
        told = _toml(here / name)
        for key in keys:
            told = told.get(key, {})
        if told:
            return {key: _value(key, value, name) for key, value in told.items()}
    return {}


def _toml(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        return {}
    except ValueError as fault:
        raise UsageError("not UTF-8", where=path.name, mend="save it as UTF-8") from fault
    if path.name == "pyproject.toml" and ("framing" not in text or not re.search(_OURS, text)):
        return {}
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise UsageError(str(fault), where=path.name, mend="mend the TOML") from fault


def _value(key: str, value: object, name: str) -> str | bool | tuple[str, ...]:
    """One option: a word, a truth, or the words of one that may be repeated; any other list is joined by commas."""
    if key not in KEYS:
        raise UsageError(f"no option is called {key!r}", where=name, mend=f"use one of: {', '.join(KEYS)}")
    if isinstance(value, list) and key not in REPEATED:
        return ",".join(map(str, value))
    if isinstance(value, bool) and key in ("quiet", "verbose"):
        return value
    words: list[Any] = value if isinstance(value, list) else [value]
    if not all(isinstance(word, str) for word in words):
        several = ", or a list of words" if key in REPEATED else ""
        raise UsageError(f"{key} is {value!r}", where=name, mend=f"write a word in quotation marks{several}")
    return tuple(words) if key in REPEATED else str(value)
