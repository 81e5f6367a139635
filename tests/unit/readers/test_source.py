from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from framing.errors import InputError, LimitError
from framing.readers import source
from framing.readers.source import called, fetch, printable


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\r\n\x00")
    assert fetch(tmp_path / "a.txt") == fetch(str(tmp_path / "a.txt")) == b"\xff\r\n\x00"


def test_a_missing_file_is_named_with_the_nearest_name(tmp_path: Path) -> None:
    (tmp_path / "harrow-a.txt").touch()
    with pytest.raises(InputError) as fault:
        fetch(tmp_path / "harow-a.txt")
    assert (fault.value.what, fault.value.where) == ("no such file", str(tmp_path / "harow-a.txt"))
    assert fault.value.mend == f"did you mean {tmp_path / 'harrow-a.txt'}?"


def test_a_missing_file_with_no_name_like_it(tmp_path: Path) -> None:
    (tmp_path / "zzz").touch()
    with pytest.raises(InputError, match="no such file; check the name"):
        fetch(tmp_path / "a.txt")
    with pytest.raises(InputError, match="there is no folder"):
        fetch(tmp_path / "no" / "a.txt")


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a folder, not an article; give a file in it"):
        fetch(tmp_path)


def test_a_file_under_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(InputError, match="cannot be read: Not a directory"):
        fetch(tmp_path / "a.txt" / "b.txt")


def test_a_loop_of_links_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    with pytest.raises(InputError, match="cannot be read"):
        fetch(tmp_path / "a.txt")


@pytest.mark.parametrize("path", ["a\0b", "a" * 5000])
def test_an_impossible_name_cannot_be_read(path: str) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        fetch(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read anything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch(mode=0)
    with pytest.raises(InputError, match="no permission to read it"):
        fetch(tmp_path / "a.txt")


def test_a_refused_permission_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").touch()
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="no permission to read it; give yourself the right"):
        fetch(tmp_path / "a.txt")


def test_a_file_past_the_limit_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "a.txt"
    with place.open("wb") as file:
        file.truncate(1_000_000_000)
    monkeypatch.setattr(Path, "open", None)
    with pytest.raises(LimitError, match="1,000 MB, past the limit of 50 MB; give one article a file") as fault:
        fetch(place)
    assert fault.value.exit_code == 5


def test_a_file_that_hides_its_size_is_read_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no /dev/zero on this system")
    monkeypatch.setattr(source, "LARGEST", 1000)
    with pytest.raises(LimitError, match="more than"):
        fetch("/dev/zero")


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xfftext")))
    assert fetch("-") == b"\xfftext"


def test_standard_input_has_a_limit_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    monkeypatch.setattr(source, "LARGEST", 10)
    with pytest.raises(LimitError, match="standard input: more than"):
        fetch("-")


def test_a_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(InputError, match="standard input: is closed; give a file"):
        fetch("-")


def test_names_cannot_write_to_the_terminal() -> None:
    assert printable("a\x1b[2J\n\u202e\udcffb é") == "a\\x1b[2J\\n\\u202e\\udcffb é"
    assert called("a\nb") == "a\\nb"
