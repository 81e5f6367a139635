"""Values to something a person reads: a reporter is a function from a Comparison to bytes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from framing.errors import UsageError
from framing.model.comparison import Comparison

if TYPE_CHECKING:
    from framing.model.comparison import Score

FORMATS: dict[str, tuple[str, str]] = {
    "html": ("page", "page"),
    "png": ("figure", "png"),
    "svg": ("figure", "svg"),
    "pdf": ("figure", "pdf"),
    "json": ("record", "json_record"),
    "csv": ("table", "csv_table"),
    "tsv": ("table", "tsv_table"),
    "md": ("table", "markdown"),
    "txt": ("console", "plain"),
}
"""Format → module of this package and the function in it."""

FIGURES = frozenset(kind for kind, (module, _) in FORMATS.items() if module == "figure")
"""The formats that are drawn."""

SCORED = ("json", "csv", "tsv", "txt")
"""The formats that the score of one text has."""


def report(value: Comparison | Score, format: str = "html") -> bytes:  # noqa: A002 - the public name of the option
    """The report of a comparison (or, where it makes sense, of a score) as bytes in `format`.

    Raises UsageError for an unknown format, and for one that a score does not have. Same value, same bytes.

    >>> import framing
    >>> pair = framing.document("They were martyred."), framing.document("They were killed.")
    >>> framing.report(framing.compare(*pair), "csv").decode().splitlines()[0].split(",")[:4]
    ['finding', 'kind', 'version', 'text']
    """
    known = FORMATS if isinstance(value, Comparison) else SCORED
    if format not in known:
        what = f"no report is called {format!r}" if format not in FORMATS else f"one text has no {format} report"
        raise UsageError(what, mend=f"use one of: {', '.join(known)}")
    module, function = FORMATS[format]
    made: bytes = getattr(import_module(f"framing.reporters.{module}"), function)(value)
    return made
