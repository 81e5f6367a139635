"""The articles that lie in a folder."""

from __future__ import annotations

from pathlib import Path

from framing.errors import InputError
from framing.readers import READERS
from framing.readers.source import printable


def articles(place: str | Path) -> list[str]:
    """Paths of the articles in the folder `place`, in order of their names; folders in it and files of other kinds are passed over.

    Raises InputError where there is no such folder, or no article in it.
    """
    folder, where = Path(place), printable(str(place))
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower().removeprefix(".") in READERS and _readable(path))
    except NotADirectoryError as fault:
        raise InputError("a file, where a folder of articles is asked for", where=where, mend="give the folder that it is in") from fault
    except (OSError, ValueError) as fault:
        raise InputError("no such folder, or no right to read it", where=where, mend="check the name") from fault
    if not found:
        known = ", ".join(f".{suffix}" for suffix in READERS if suffix)
        raise InputError("no articles in it", where=where, mend=f"give a folder of articles ({known})")
    return [str(path) for path in found]


def _readable(path: Path) -> bool:
    """Whether it is a file with a name that is meant to be seen."""
    return path.is_file() and not path.name.startswith(".")
