from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import FramingError, InputError
from framing.readers.plain import looks_like, plain

TEXT = "Der Präsident – so heißt es – ging. “Ça va”, rief er: 5 €."


def text(data: bytes, encoding: str | None = None) -> str:
    return plain(data, "a.txt", encoding)[0]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(), codecs.BOM_UTF8 + TEXT.encode(), TEXT.encode("utf-16"), codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"), codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
    ],
)  # fmt: skip
def test_unicode_is_read_without_its_mark_and_without_a_notice(data: bytes) -> None:
    assert plain(data, "a.txt") == (TEXT, ())


def test_windows_1252_is_guessed_with_a_notice() -> None:
    assert plain(TEXT.encode("cp1252"), "a.txt") == (TEXT, ("not UTF-8 at byte 6: read as Windows-1252",))


def test_odd_bytes_among_utf_8_are_counted() -> None:
    data = "Präsident, ".encode() + b"Pr\xe4sident, \x93so\x94"
    assert plain(data, "a.txt") == ("Präsident, Präsident, “so”", ("not UTF-8 at byte 14: 3 bytes read as Windows-1252",))


def test_one_odd_byte_after_a_byte_order_mark_is_told_by_its_place_in_the_file() -> None:
    assert plain(codecs.BOM_UTF8 + "é".encode() + b" \xe4", "a.txt")[1] == ("not UTF-8 at byte 6: 1 byte read as Windows-1252",)


def test_bytes_that_windows_1252_does_not_know_are_told() -> None:
    assert plain(b"a \x81 b \x9d", "a.txt") == (
        "a \ufffd b \ufffd",
        ("not UTF-8 at byte 2: read as Windows-1252, 2 of them unknown there",),
    )


def test_an_encoding_that_is_told_is_taken() -> None:
    assert text("Łódź".encode("iso-8859-2"), "iso-8859-2") == "Łódź"
    assert text(TEXT.encode("utf-16-le"), "utf-16-le") == TEXT
    assert text(codecs.BOM_UTF8 + TEXT.encode(), "utf-8") == TEXT


@pytest.mark.parametrize(
    ("data", "encoding", "told"),
    [
        (b"Pr\xe4sident", "utf-8", "not utf-8 at byte 2"), (b"a", "klingon", "'klingon' is no encoding of text"),
        (b"a", "zlib", "'zlib' is no encoding of text"), (b"a", "a\0b", "is no encoding of text"),
        (b"a", "undefined", "not 'undefined'"), (b"+2AA-", "utf-7", "lone surrogates"), (b"a", "ü", "is no encoding"),
    ],
)  # fmt: skip
def test_an_encoding_that_does_not_fit_or_exist_is_refused(data: bytes, encoding: str, told: str) -> None:
    with pytest.raises(InputError, match=told) as fault:
        plain(data, "a.txt", encoding)
    assert fault.value.where == "a.txt"
    assert fault.value.exit_code == 3
    assert fault.value.mend


@pytest.mark.parametrize(("encoding", "name"), [("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be")])
def test_utf_16_without_a_mark_is_named(encoding: str, name: str) -> None:
    with pytest.raises(InputError, match=f"looks like UTF-16 without a byte order mark; try --encoding {name}"):
        plain("The troops left – all of them.".encode(encoding), "a.txt")


def test_broken_utf_16_is_refused() -> None:
    with pytest.raises(InputError, match="not UTF-16-LE at byte 4"):
        plain(codecs.BOM_UTF16_LE + b"a\0b", "a.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF"), (b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture"), (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"GIF89a", "a GIF picture"), (b"PK\x03\x04\x14\0mimetype", "a ZIP archive"),
        (b"PK\x03\x04\x14\0word/document.xml", "a Word document"), (b"\x1f\x8b\x08", "a gzip archive"),
        (b"PK\x03\x04\x14\0xl/workbook.xml", "a spreadsheet"), (b"\x7fELF\x02", "an executable"), (b"{\\rtf1", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    ],
)  # fmt: skip
def test_other_files_are_told_by_what_they_begin_with(data: bytes, kind: str) -> None:
    assert looks_like(data) == kind
    with pytest.raises(InputError, match=f"a.txt: looks like {kind}, not text; save the article as plain text"):
        plain(data, "a.txt")


@pytest.mark.parametrize("data", [b"Troops leave", b"PK left", b"%PDF is a format", b"ID3", b"", b"{rtf}"])
def test_text_that_begins_much_like_them_is_text(data: bytes) -> None:
    assert looks_like(data) == ""


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\u200b\u00a0\u2028".encode()])
def test_nothing_is_no_text(data: bytes) -> None:
    with pytest.raises(InputError, match="no text in it"):
        plain(data, "a.txt")


@pytest.mark.parametrize("data", [bytes(range(32)) * 10, b"a\0b\0\0", b"MZ\x90\0\x03\0\0\0", b"text\x01\x02\x03\x04"])
def test_control_characters_are_no_text(data: bytes) -> None:
    with pytest.raises(InputError, match="looks like binary data, not text"):
        plain(data, "a.txt")


def test_a_lone_control_character_is_let_pass() -> None:
    assert text(b"The men\0 left.") == "The men\0 left."
    assert text(b"The men left.\x1a") == "The men left.\x1a"


@given(st.text().filter(lambda text: text.strip("\ufeff") == text))
def test_utf_8_goes_through_unchanged(text: str) -> None:
    try:
        assert plain(text.encode(), "a.txt") == (text, ())
    except InputError:
        assert not text.strip() or any(not c.isprintable() for c in text)


@given(st.binary(), st.sampled_from([None, "utf-8", "utf-16", "cp1252", "utf-7", "idna", "punycode", "rot13", "cp932"]))
def test_any_bytes_are_text_or_a_fault_of_ours(data: bytes, encoding: str | None) -> None:
    try:
        found, _ = plain(data, "a.txt", encoding)
    except FramingError:
        return
    found.encode()
    assert not found.startswith("\ufeff") or data.count(codecs.BOM_UTF8) > 1 or encoding
