"""Bytes to text: which encoding, and whether they are text at all."""

from __future__ import annotations

import codecs
import re

from framing.errors import InputError
from framing.model.text import IGNORABLE

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\x7fELF", "an executable"),
    (b"\xcf\xfa\xed\xfe", "an executable"),
    (b"\xca\xfe\xba\xbe", "an executable"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS\x00", "a sound file"),
    (b"ID3\x02", "a sound file"),
    (b"ID3\x03", "a sound file"),
    (b"ID3\x04", "a sound file"),
)
_OFFICE = ((b"word/", "a Word document"), (b"xl/", "a spreadsheet"), (b"ppt/", "slides"), (b"opendocument.text", "an OpenDocument text"))
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The longer before the shorter that it begins with."""

_ESCAPED = "[\udc80-\udcff]"
_WIDE = "[^\x00-\x7f\ud800-\udfff]"
_SURROGATE = "[\ud800-\udfff]"
_NOTHING = rf"[\s{IGNORABLE}]*"
"""Looked for in few texts, so compiled then."""
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_SAMPLE = 4000
_MOST_NUL, _MOST_CONTROL = 0.001, 0.02
"""Shares of the characters past which a file is not text; one alone is let pass."""


def plain(data: bytes, where: str, encoding: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of `data`, without its byte order mark, and notices of what was guessed.

    The order is: `encoding`, byte order mark, UTF-8, Windows-1252 for the bytes that are not UTF-8. Raises InputError where
    the bytes are not text, and names the file type that they look like; where they are not in `encoding`; where nothing is
    written in them.

    >>> plain("Der Präsident ging.".encode("cp1252"), "a.txt")
    ('Der Präsident ging.', ('not UTF-8 at byte 6: read as Windows-1252',))
    """
    kind = looks_like(data)
    if kind:
        raise InputError(f"looks like {kind}, not text", where=where, mend="save the article as plain text")
    text, notices = (_told(data, where, encoding), ()) if encoding else _guessed(data, where)
    text = text.removeprefix("\ufeff")
    if not any(map(str.isalnum, text)) and re.fullmatch(_NOTHING, text):
        raise InputError("no text in it", where=where, mend="give a file with an article in it")
    if _binary(text):
        raise InputError("looks like binary data, not text", where=where, mend="save the article as plain text, or try --encoding")
    return text, notices


def looks_like(data: bytes) -> str:
    """The kind of file that `data` begins as, with its article; empty for what may be text.

    >>> looks_like(b"%PDF-1.7"), looks_like(b"Troops leave")
    ('a PDF', '')
    """
    kind = next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")
    if kind == "a ZIP archive":
        return next((office for sign, office in _OFFICE if sign in data[:_SAMPLE] or sign in data[-_SAMPLE:]), kind)
    return kind


def _told(data: bytes, where: str, encoding: str) -> str:
    """`data` in the encoding that the user names."""
    try:
        codecs.lookup(encoding)
        text = data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise InputError(f"not {encoding} at byte {fault.start:,}", where=where, mend="try without --encoding, or another") from fault
    except UnicodeError as fault:
        raise InputError(f"not {encoding!r}: {fault}", where=where, mend="try without --encoding, or another") from fault
    except (LookupError, ValueError) as fault:
        mend = "use one that Python knows, as utf-8, cp1252, iso-8859-15 or utf-16"
        raise InputError(f"{encoding!r} is no encoding of text", where=where, mend=mend) from fault
    if re.search(_SURROGATE, text):
        raise InputError(f"not text in {encoding}: it holds lone surrogates", where=where, mend="try without --encoding")
    return text


def _guessed(data: bytes, where: str) -> tuple[str, tuple[str, ...]]:
    """`data` by its byte order mark, else as UTF-8, its odd bytes as Windows-1252."""
    mark, encoding = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", "utf-8"))
    if not mark:
        _refuse_wide(data[:_SAMPLE], where)
    try:
        return data[len(mark) :].decode(encoding), ()
    except UnicodeDecodeError as fault:
        first = len(mark) + fault.start
        if encoding != "utf-8":
            raise InputError(f"not {encoding.upper()} at byte {first:,}", where=where, mend="save it again as UTF-8") from fault
    return _mixed(data[len(mark) :], first)


def _refuse_wide(sample: bytes, where: str) -> None:
    """Refuse UTF-16 without a byte order mark, where every other byte is NUL."""
    for name, nul, other in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if nul and 2 * nul.count(0) > len(nul) and 8 * other.count(0) < len(other):
            raise InputError("looks like UTF-16 without a byte order mark", where=where, mend=f"try --encoding {name}")


def _mixed(data: bytes, first: int) -> tuple[str, tuple[str, ...]]:
    """UTF-8 with bytes that are not, the `first` of which is told, read as Windows-1252."""
    escaped = data.decode("utf-8", "surrogateescape")
    odd = len(re.findall(_ESCAPED, escaped))
    # a byte that is not UTF-8, as Python escapes it, and what it is in Windows-1252
    text = escaped.translate({0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)})
    mixed = f"{odd:,} {'byte' if odd == 1 else 'bytes'} " if re.search(_WIDE, escaped) else ""
    told = f"not UTF-8 at byte {first:,}: {mixed}read as Windows-1252"
    lost = text.count("\ufffd") - escaped.count("\ufffd")
    return text, (f"{told}, {lost:,} of them unknown there" if lost else told,)


def _binary(text: str) -> bool:
    """Whether there are too many control characters for text."""
    nul, control = text.count("\0"), len(_CONTROL.findall(text))
    return (nul > 1 and nul > _MOST_NUL * len(text)) or (control > 1 and control > _MOST_CONTROL * len(text))
