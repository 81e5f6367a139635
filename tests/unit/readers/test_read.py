from __future__ import annotations

import codecs
import hashlib
import io
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import framing
from framing.errors import FramingError, InputError, UsageError
from framing.model.text import Document
from framing.readers import READERS, read

LONG = "Troops leave\n\n" + "The last troops left the northern base of Harrow on Monday, the ministry said. " * 5


def saved(folder: Path, name: str, data: bytes | str) -> Path:
    place = folder / name
    place.write_bytes(data.encode() if isinstance(data, str) else data)
    return place


def test_read_is_on_the_public_face(tmp_path: Path) -> None:
    assert framing.read(saved(tmp_path, "a.txt", LONG)).text == LONG


def test_a_document_knows_its_file_and_not_its_folder(tmp_path: Path) -> None:
    document = read(saved(tmp_path, "harrow.v2.txt", LONG))
    assert (document.name, document.source) == ("harrow.v2", "harrow.v2.txt")
    assert document.digest == hashlib.sha256(LONG.encode()).hexdigest()
    assert document.notices == ()
    assert str(tmp_path) not in repr(document)


def test_the_outlets_name_may_be_given(tmp_path: Path) -> None:
    place = saved(tmp_path, "a.txt", LONG)
    assert read(place, name="Harrow Times").name == "Harrow Times"
    assert read(place, name="").name == ""


def test_the_digest_is_of_the_bytes_and_the_text_without_their_mark(tmp_path: Path) -> None:
    data = codecs.BOM_UTF8 + LONG.encode()
    document = read(saved(tmp_path, "a.txt", data))
    assert document.text == LONG
    assert document.digest == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize("end", ["\r", "\r\n", "\u2028"])
def test_line_breaks_are_kept_and_do_not_matter(tmp_path: Path, end: str) -> None:
    other = LONG.replace("\n", end)
    document = read(saved(tmp_path, "a.txt", other))
    assert document.text == other
    assert document.counts["words"] == read(saved(tmp_path, "b.txt", LONG)).counts["words"]
    assert [block.kind for block in document.blocks] == ["headline", "body"]


def test_standard_input_is_read_where_the_path_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LONG.encode())))
    document = read("-")
    assert (document.name, document.source, document.text) == ("standard input", "-", LONG)


def test_notices_tell_what_was_guessed(tmp_path: Path) -> None:
    document = read(saved(tmp_path, "a.2025", b"The Pr\xe4sident left."))
    assert document.notices == (
        "no reader for .2025: read as plain text",
        "not UTF-8 at byte 6: read as Windows-1252",
        "3 words: counts are given, rates are not",
    )


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.text", "a.md", "a.Markdown", "article", ".hidden"])
def test_known_suffixes_are_read_without_a_notice(tmp_path: Path, name: str) -> None:
    assert read(saved(tmp_path, name, LONG)).notices == ()


def test_every_reader_is_called_by_a_suffix() -> None:
    assert all(suffix == suffix.lower().lstrip(".") for suffix in READERS)


def test_an_encoding_and_a_tokenizer_may_be_told(tmp_path: Path) -> None:
    place = saved(tmp_path, "a.txt", LONG.encode("utf-16-le"))
    assert read(place, encoding="utf-16-le").text == LONG
    with pytest.raises(InputError, match="try --encoding utf-16-le"):
        read(place)
    with pytest.raises(UsageError, match="no tokenizer is called 'words'"):
        read(place, encoding="utf-16-le", tokenizer="words")


@pytest.mark.parametrize("data", [b"", b"  \n ", b"---\n\n***\n", b"?!", b"Advertisement"])
def test_a_text_without_a_word_of_story_is_refused(tmp_path: Path, data: bytes) -> None:
    place = saved(tmp_path, "a.txt", data)
    with pytest.raises(InputError, match="no text in it") as fault:
        read(place)
    assert fault.value.where == str(place)
    assert fault.value.exit_code == 3


def test_one_word_is_a_document(tmp_path: Path) -> None:
    assert read(saved(tmp_path, "a.txt", "Gone")).counts["words"] == 1


def test_a_hostile_file_name_cannot_break_a_message(tmp_path: Path) -> None:
    place = saved(tmp_path, "a\n\x1b[2Jb.txt", "Gone")
    document = read(place)
    assert (document.name, document.source) == ("a\\n\\x1b[2Jb", "a\\n\\x1b[2Jb.txt")
    place.write_bytes(b"")
    with pytest.raises(InputError) as fault:
        read(place)
    assert "\n" not in str(fault.value)
    assert "\x1b" not in str(fault.value)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary() | st.text().map(str.encode),
    name=st.sampled_from(["a.txt", "a.md", "a", "a.bin"]),
    encoding=st.sampled_from([None, "cp1252", "utf-16"]),
)
def test_any_bytes_are_a_document_or_a_fault_of_ours(tmp_path: Path, data: bytes, name: str, encoding: str | None) -> None:
    try:
        document = read(saved(tmp_path, name, data), encoding=encoding)
    except FramingError as fault:
        assert fault.what  # noqa: PT017 - either outcome is right, and each has its law
        assert fault.mend  # noqa: PT017 - the same
    else:
        assert isinstance(document, Document)
        assert document.counts["words"]
