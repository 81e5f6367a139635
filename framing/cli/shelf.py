"""Lexicons with the folders that they came from, and so their example sentences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from framing.cli.faults import tell
from framing.errors import LexiconError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.lexicon import Lexicon


class Shelved(NamedTuple):
    """A lexicon and the folders that it came from."""

    lexicon: Lexicon
    folders: tuple[Path, ...]

    def examples(self) -> list[tuple[str, bool, str]]:
        """Its example sentences: entry, whether it must hit, sentence; empty where no folder has any."""
        from framing.readers.lexicon import examples

        return [row for folder in self.folders if (folder / "examples.csv").is_file() for row in examples(folder)]


def shelved(names: Iterable[str], *, at_least: int = 1, checked: bool = False) -> list[Shelved]:
    """Lexicons by name or path; one that cannot be read is told and left out, or raised where fewer than `at_least` are left.

    The project's own are read as its tests have checked them, or `checked` once more.
    """
    from framing.readers.lexicon import folder, lexicon, topics

    found, faults, home, known = [], [], folder(), topics()
    for name in names:
        try:
            one = lexicon(name, home=home if checked else None)
        except LexiconError as fault:
            faults.append(fault)
        else:
            own = [home / topic.name if name in known or len(one.topics) > 1 else Path(name) for topic in one.topics]
            found.append(Shelved(one, tuple(own)))
    if faults and len(found) < at_least:
        raise faults[0]
    for message in dict.fromkeys(map(str, faults)):
        tell(message)
    return found
