from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.cli.output import Target, check, deliver, targets, to_stdout
from framing.errors import OutputError, UsageError

KNOWN = ("html", "png", "csv", "txt")


def left(folder: Path) -> set[str]:
    """Names of everything in a folder, however deep."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.parametrize(
    ("paths", "form", "found"),
    [
        ([], None, []),
        ([], "csv", [("-", "csv")]),
        (["-"], None, [("-", "txt")]),
        (["a/Report.HTML", "-"], None, [("a/Report.HTML", "html"), ("-", "txt")]),
        (["report"], "png", [("report", "png")]),
    ],
)
def test_where_results_go(paths: list[str], form: str | None, found: list[tuple[str, str]]) -> None:
    assert targets(paths, form, known=KNOWN) == found


@given(st.text(max_size=12))
def test_any_path_has_a_known_format_or_is_refused_with_a_mend(path: str) -> None:
    if path == "-" or Path(path).suffix.lower() in {f".{form}" for form in KNOWN}:
        assert targets([path], None, known=KNOWN)[0].format in KNOWN
    else:
        with pytest.raises(UsageError, match="; "):
            targets([path], None, known=KNOWN)


def test_an_old_output_is_replaced_whole_and_keeps_its_rights(tmp_path: Path) -> None:
    place = tmp_path / "report.txt"
    place.write_bytes(b"old and longer")
    place.chmod(0o640)
    assert deliver([(str(place), b"new")]) == [str(place)]
    assert place.read_bytes() == b"new"
    assert place.stat().st_mode & 0o777 == 0o640
    assert left(tmp_path) == {"report.txt"}


def test_a_new_output_has_the_rights_of_any_new_file(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        deliver([(str(tmp_path / "report.txt"), b"new")])
    finally:
        os.umask(before)
    assert (tmp_path / "report.txt").stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    deliver([(str(tmp_path / "link.txt"), b"new")])
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


def test_a_device_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    deliver([(str(pipe), b"through")])
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


def test_one_place_that_cannot_be_written_leaves_all_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_bytes(b"old")
    (tmp_path / "folder.txt").mkdir()
    before = left(tmp_path)
    with pytest.raises(OutputError, match="it is a folder"):
        deliver([(str(tmp_path / "first.txt"), b"new"), (str(tmp_path / "new/second.txt"), b"new"), (str(tmp_path / "folder.txt"), b"new")])
    assert (tmp_path / "first.txt").read_bytes() == b"old"
    assert left(tmp_path) == before


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        deliver([(str(tmp_path / "file/report.txt"), b"new")])


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    for name in ("nul\0.txt", "x" * 300 + ".txt"):
        with pytest.raises(OutputError, match="cannot be written"):
            deliver([(str(tmp_path / name), b"new")])
    assert left(tmp_path) == set()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_and_a_read_only_file(tmp_path: Path) -> None:
    place = tmp_path / "report.txt"
    place.write_bytes(b"old")
    place.chmod(0o444)
    with pytest.raises(OutputError, match="read-only"):
        deliver([(str(place), b"new")])
    tmp_path.chmod(0o555)
    with pytest.raises(OutputError, match="Permission denied"):
        deliver([(str(tmp_path / "other.txt"), b"new")])
    tmp_path.chmod(0o755)
    assert place.read_bytes() == b"old"


def test_a_full_disk_leaves_the_old_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    place = tmp_path / "report.txt"
    place.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left") as caught:
        deliver([(str(place), b"new")])
    assert caught.value.exit_code == 4
    assert place.read_bytes() == b"old"
    assert left(tmp_path) == {"report.txt"}


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_writing_leaves_the_old_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: int) -> None:
    place = tmp_path / "report.txt"
    place.write_bytes(b"old")
    before = signal.getsignal(signal.SIGTERM)
    kept = signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background has it ignored
    monkeypatch.setattr(os, "fsync", lambda _: os.kill(os.getpid(), ending))
    try:
        with pytest.raises((SystemExit, KeyboardInterrupt)):
            deliver([(str(place), b"new")])
    finally:
        signal.signal(signal.SIGINT, kept)
    assert place.read_bytes() == b"old"
    assert left(tmp_path) == {"report.txt"}
    assert signal.getsignal(signal.SIGTERM) is before


def test_an_article_is_never_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_bytes(b"text")
    with pytest.raises(UsageError, match="overwrite an input"):
        check([Target("./a.txt", "txt")], sources=("-", "a.txt"))
    check([Target("b.txt", "txt"), Target("-", "txt")], sources=("-", "a.txt"))


@given(st.binary(max_size=50), st.binary(max_size=50))
def test_what_is_written_is_what_was_given(tmp_path_factory: pytest.TempPathFactory, one: bytes, other: bytes) -> None:
    folder = tmp_path_factory.mktemp("out")
    deliver([(str(folder / "a/one.txt"), one), (str(folder / "a/other.txt"), other)])
    assert ((folder / "a/one.txt").read_bytes(), (folder / "a/other.txt").read_bytes()) == (one, other)


def test_a_name_that_no_file_can_have_is_no_input(tmp_path: Path) -> None:
    check([Target(str(tmp_path), "csv")], sources=["\0"], lexicons=["\0", 300 * "x"])


def test_standard_output_gets_everything_however_little_it_takes_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[bytes] = []

    def write(data: memoryview) -> int:
        taken.append(bytes(data[:3]))
        return len(taken[-1])

    pipe = SimpleNamespace(write=write, flush=lambda: None)
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=pipe, flush=lambda: None))
    to_stdout(b"every hit of it")
    assert b"".join(taken) == b"every hit of it"
