"""Results to files, each whole or not at all, and to standard output."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from framing.cli.faults import did_you_mean
from framing.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

STDOUT = "-"
_BINARY = ("png", "pdf")


class Target(NamedTuple):
    """A place for a result, a path or `-`, and the format it gets there."""

    path: str
    format: str


def targets(paths: Iterable[str], format: str | None, *, known: Collection[str]) -> list[Target]:  # noqa: A002 - the name of the option
    """Where results go: each path in `format`, or in that of its suffix; to standard output where only a format is given.

    Raises UsageError, naming the `known` formats, for any other format or suffix.

    >>> targets(["report.html", "-"], None, known=["html", "txt"])
    [Target(path='report.html', format='html'), Target(path='-', format='txt')]
    >>> targets(["-"], None, known=["html", "md"])
    [Target(path='-', format='html')]
    """
    if format and format not in known:
        raise UsageError(f"no report is called {format!r}", mend=did_you_mean(format, known))
    paths = list(paths) or ([STDOUT] if format else [])
    return [Target(path, format or _format(path, known)) for path in paths]


def _format(path: str, known: Collection[str]) -> str:
    suffix = os.path.splitext(path)[1].removeprefix(".").lower()  # noqa: PTH122 - a path may be `-` or a device
    if path == STDOUT:
        return "txt" if "txt" in known else next(iter(known))
    if suffix not in known:
        what = f"no report of this command ends in '.{suffix}'" if suffix else "no suffix tells the format"
        near = did_you_mean(suffix, known) if suffix else f"end it in one of: {', '.join(known)}"
        raise UsageError(what, where=path, mend=f"{near}{', or give it with -f' if not suffix else ''}")
    return suffix


def check(places: Iterable[Target], *, sources: Iterable[str], lexicons: Iterable[str] | None = None) -> None:
    """Raise UsageError where an output would overwrite one of the `sources`, or a picture would go to a terminal.

    Sources are also the files of the `lexicons` called so, where those are given: of the default one, where they are empty.
    """
    places = list(places)
    sources = [source for source in sources if source != STDOUT]
    if lexicons is not None and any(path != STDOUT for path, _ in places):
        from framing.readers.lexicon import files

        sources += map(str, files(*lexicons))
    for path, kind in places:
        if path == STDOUT:
            if kind in _BINARY and sys.stdout is not None and sys.stdout.isatty():
                raise UsageError(f"{kind} is not for a terminal", mend=f"write it to a file: -o report.{kind}")
        elif any(_same(path, source) for source in sources):
            raise UsageError("the output would overwrite an input", where=path, mend="give the output another name")


def _same(path: str, other: str) -> bool:
    try:
        return os.path.samefile(path, other)  # noqa: PTH121 - either may be missing
    except (OSError, ValueError):  # a NUL in a name
        return False


def deliver(results: Iterable[tuple[str, bytes]]) -> list[str]:
    """Write every result, files first; the paths written, in order.

    Law: either every file is replaced by its whole new form, or OutputError is raised and every old one stands as it was.
    """
    results = list(results)
    files = [(path, data) for path, data in results if path != STDOUT]
    if files:
        _files(files)
    for path, data in results:
        if path == STDOUT:
            to_stdout(data)
    return [path for path, _ in files]


def to_stdout(data: bytes) -> None:
    """Write bytes as they are to standard output; OutputError where it is closed."""
    if sys.stdout is None:
        raise OutputError("it is closed", where="standard output", mend="give a file with -o")
    sys.stdout.flush()
    left = memoryview(data)
    while left:  # what is not buffered may take a part only
        left = left[sys.stdout.buffer.write(left) or 0 :]
    sys.stdout.buffer.flush()


def _files(files: list[tuple[str, bytes]]) -> None:
    """Write all beside their places, then put each in its place; on any fault take away what was made."""
    made: list[Path] = []
    staged: list[tuple[Path, Path]] = []
    with _stopping():
        try:
            for path, data in files:
                with _told(path):
                    place = Path(os.path.realpath(path))
                    _folder(place.parent, made)
                    if _special(place):
                        place.write_bytes(data)
                    else:
                        staged.append((_stage(place, data, made), place))
            for draft, place in staged:
                with _told(str(place)):
                    draft.replace(place)
                    made.remove(draft)
        except BaseException:
            for left in reversed(made):
                with suppress(OSError):
                    left.rmdir() if left.is_dir() else left.unlink()
            raise


@contextmanager
def _told(path: str) -> Iterator[None]:
    """Turn a refusal of the system into an OutputError about `path`."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fault:
        raise OutputError(f"cannot be written ({fault.strerror})", where=path, mend="give another place with -o") from fault
    except ValueError as fault:  # a NUL in the name
        raise OutputError(f"cannot be written ({fault})", where=path, mend="give another place with -o") from fault


@contextmanager
def _stopping() -> Iterator[None]:
    """While files are written, let SIGTERM end the process as an exception does, so that drafts are taken away."""
    import signal

    try:
        before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    except ValueError:  # not the main thread: whoever started the thread minds the signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _folder(folder: Path, made: list[Path]) -> None:
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir(exist_ok=True)
        made.append(place)


def _special(place: Path) -> bool:
    """Whether `place` is a device or a pipe, which is written to and never replaced."""
    return place.exists() and not place.is_file() and not place.is_dir()


def _stage(place: Path, data: bytes, made: list[Path]) -> Path:
    """Write `data` to a draft in the folder of `place`, down to the disk, with the rights that `place` has or would get."""
    if place.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if place.exists() and not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, "it is read-only")
    draft = place.with_name(f".framing-{os.urandom(6).hex()}.tmp")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    made.append(draft)
    with os.fdopen(handle, "wb") as file:
        if place.exists():
            draft.chmod(stat.S_IMODE(place.stat().st_mode))
        file.write(data)
        file.flush()
        os.fsync(handle)
    return draft
