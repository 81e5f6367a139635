from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import LimitError, UsageError
from framing.readers import source
from framing.readers.pins import pins


def read(folder: Path, data: bytes) -> list[tuple[str, tuple[str, str]]]:
    place = folder / "pins.txt"
    place.write_bytes(data)
    return [(where.removeprefix(str(place)), pin) for where, pin in pins(place)]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"martyring\tkilling\n", [(":1", ("martyring", "killing"))]),
        (b"\xef\xbb\xbfthe regime\tthe government", [(":1", ("the regime", "the government"))]),
        (b"# words of A, a tab, words of B\n\n \t \na\tb\n", [(":4", ("a", "b"))]),
        (b"a\tb\r\nc\td\re\tf\n", [(":1", ("a", "b")), (":2", ("c", "d")), (":3", ("e", "f"))]),
        ("  the “regime” \t ‘x’\u2028y ".encode(), [(":1", ("the “regime”", "‘x’\u2028y"))]),
        (b" #hash\ttag", [(":1", ("#hash", "tag"))]),
        (b"", []),
    ],
)
def test_one_pin_a_line(tmp_path: Path, data: bytes, found: list[tuple[str, tuple[str, str]]]) -> None:
    assert read(tmp_path, data) == found


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a\tb\n\nmartyring killing\n", "pins.txt:3: no tab; write the words of A, one tab, the words of B"),
        (b"a\tb\tc", "pins.txt:1: 2 tabs; write"),
        (b"#\n\tb", "pins.txt:2: no words before the tab; write"),
        (b"a\t \n", "pins.txt:1: no words after the tab; write"),
        (b"a\t\xffb", "pins.txt: not UTF-8 at byte 2; save it as UTF-8"),
    ],
)
def test_a_line_that_is_no_pin_is_told_with_its_place_and_mend(tmp_path: Path, data: bytes, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, data)
    assert told in str(caught.value)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pins.txt").write_bytes(b"a\tb")
    with pytest.raises(UsageError, match=r"pin\.txt: no such file; did you mean .*pins\.txt\?"):
        pins(tmp_path / "pin.txt")
    with pytest.raises(UsageError, match="a folder"):
        pins(tmp_path)
    monkeypatch.setattr(source, "LARGEST", 2)
    with pytest.raises(LimitError):
        pins(tmp_path / "pins.txt")


WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\t\r\n#"), min_size=1).map(str.strip).filter(bool)


@given(st.lists(st.tuples(WORDS, WORDS)))
def test_what_is_written_is_read(given: list[tuple[str, str]]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        found = read(Path(folder), "".join(f"{one}\t{other}\n" for one, other in given).encode())
    assert [pin for _, pin in found] == given
