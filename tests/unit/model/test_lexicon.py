from __future__ import annotations

from framing.model.lexicon import Entries, Entry
from tests.made import entry


def test_an_entry_is_made_when_it_is_first_asked_for_and_then_kept() -> None:
    asked: list[int] = []

    def make(n: int) -> Entry:
        asked.append(n)
        return entry(("regime", "riot")[n])

    entries = Entries(("regime", "riot"), make)
    assert not asked
    assert entries[1] is entries[-1]
    assert [one.forms for one in entries] == [("regime",), ("riot",)]
    assert asked == [1, 0]
