"""The record of a value as JSON: one item a line, so that two records can be laid side by side."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from framing.model.record import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.alignment import Alignment
    from framing.model.comparison import Comparison, Score


def json_record(value: Comparison | Score | Alignment) -> bytes:
    """`framing.record(value)` as UTF-8 JSON with a newline at its end; each key, and each item of a list of objects, on its own line.

    Law: `json.loads(json_record(value)) == framing.record(value)`. A lone surrogate is written as an escape.

    >>> import framing
    >>> json_record(framing.score(framing.document("The regime fell."))).decode().splitlines()[1]
    ' "schema": "framing/score/1",'
    """
    return json_object(record(value))


def json_object(told: dict[str, object]) -> bytes:
    r"""Any plain dictionary as JSON of that form.

    >>> json_object({"schema": "x/1", "rows": []})
    b'{\n "schema": "x/1",\n "rows": []\n}\n'
    """
    return (_object(told) + "\n").encode("utf-8", "backslashreplace")


def json_records(values: Iterable[Comparison | Score | Alignment]) -> bytes:
    """Several records as one JSON list."""
    told = ",\n".join(_object(record(value)) for value in values)
    return f"[{told}]\n".encode("utf-8", "backslashreplace")


def _object(told: dict[str, object]) -> str:
    lines = [f" {_compact(key)}: {_lines(value)}" for key, value in told.items()]
    return "{\n" + ",\n".join(lines) + "\n}"


def _lines(value: object) -> str:
    """A list of objects, one a line; an object of objects, one a line; anything else on one line."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n  " + ",\n  ".join(map(_compact, value)) + "]"
    if isinstance(value, dict) and value and all(isinstance(part, dict | list) for part in value.values()):
        return "{\n  " + ",\n  ".join(f"{_compact(key)}: {_compact(part)}" for key, part in value.items()) + "}"
    return _compact(value)


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
