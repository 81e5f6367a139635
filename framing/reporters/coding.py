"""What coders get: the sample without what the lexicon says of it, and the key with it."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from framing.reporters.grid import Grid, csv_grid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from framing.reporters.grid import Cell

    Rows = Sequence[Mapping[str, Cell]]

SHOWN = ("id", "document", "sentence", "text")
"""What coders see of an item."""
KEY = ("id", "entry", "category", "group", "voice", "stratum", "of")
"""What the key says of it: nothing of this may sway a coder."""
CANDIDATES = (
    "term", "more_in", "count_a", "count_b", "rate_a", "rate_b", "log_odds", "z", "listed", "example",
    "category", "strength", "neutral", "reason", "verdict",
)  # fmt: skip
"""Header of a table of candidates; the last five are for the editor."""


def sample_table(rows: Rows, coders: int, *, delimiter: str = ",") -> bytes:
    """The items as a table with an empty column for each coder and one for notes.

    It begins with a byte order mark, without which Excel takes UTF-8 for another encoding.

    >>> item = {"id": "i1f", "document": "a", "sentence": "The «regime» fell.", "text": "regime", "entry": "conflict/regime.n"}
    >>> sample_table([item], 2).decode("utf-8-sig").splitlines()
    ['id,document,sentence,text,coder_1,coder_2,note', 'i1f,a,The «regime» fell.,regime,,,']
    """
    own = (*(f"coder_{n}" for n in range(1, coders + 1)), "note")
    return codecs.BOM_UTF8 + csv_grid(_grid(rows, SHOWN, own), delimiter=delimiter)


def key_table(rows: Rows, *, delimiter: str = ",") -> bytes:
    """The key of the items: entry, category, group, voice, and the stratum that each was drawn from, with its size."""
    return csv_grid(_grid(sorted(rows, key=lambda row: str(row["id"])), KEY, ()), delimiter=delimiter)


def candidates_table(rows: Rows, *, delimiter: str = ",") -> bytes:
    """Candidates for a lexicon, with empty columns for what an entry needs and for the verdict on each."""
    return csv_grid(_grid(rows, CANDIDATES[:-5], CANDIDATES[-5:]), delimiter=delimiter)


def _grid(rows: Rows, filled: Sequence[str], empty: Sequence[str]) -> Grid:
    return Grid((*filled, *empty), [[*(row[name] for name in filled), *([""] * len(empty))] for row in rows])
