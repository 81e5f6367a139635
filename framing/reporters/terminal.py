"""Text that a terminal shows and does not obey, in columns that line up."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = (
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff"  # controls, lone surrogates
    "\u00ad\u115f\u1160\u180e\u200b\u2060-\u2065\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"  # nothing to see
    "\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]"  # marks of direction, line ends
)
_BLANK = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters that show nothing: the only ones of these that Python calls printable."""

_SILENT = frozenset("\u00ad\u200b\u2060\ufeff")
_TO_THE_LEFT = frozenset({"R", "AL", "AN"})

STYLES = {"strong": "1", "faint": "2", "a": "33", "b": "36", "heading": "1"}
"""What a style is called and its number in ANSI: A is yellow, B is cyan, as in no other role."""


def shown(text: str) -> str:
    r"""`text` on one line, with everything that could steer a terminal or reorder the line made visible.

    Control characters become their pictures, marks of direction their code points, lone surrogates a replacement character;
    soft hyphens and zero-width spaces go. Joiners stay: Persian and emoji need them.

    >>> shown("red\x1b[31m\n alert\u202e"), shown("co\u00adalition")
    ('red␛[31m alert<U+202E>', 'coalition')
    """
    folded = " ".join(text.split())
    return folded if folded.isprintable() and _BLANK.isdisjoint(folded) else re.sub(_UNSAFE, _picture, folded)


def _picture(match: re.Match[str]) -> str:
    char = match.group()
    if char in _SILENT:
        return ""
    code = ord(char)
    if code < 0x20:  # noqa: PLR2004 - the C0 controls
        return chr(0x2400 + code)
    if char == "\x7f":
        return "␡"
    return "\ufffd" if unicodedata.category(char) == "Cs" else f"<U+{code:04X}>"


def width(text: str) -> int:
    r"""How many columns of a terminal `text` takes: two for wide East Asian characters, none for combining marks.

    >>> width("Gaza"), width("加沙"), width("e\u0301")
    (4, 4, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def cut(text: str, room: int, *, keep_end: bool = False) -> str:
    """`text` in at most `room` columns; what does not fit is an ellipsis, at the front where the end is kept.

    >>> cut("the last American troops", 9), cut("the last American troops", 9, keep_end=True)
    ('the last…', '…n troops')
    """
    if width(text) <= room:
        return text
    kept: list[str] = []
    for char in reversed(text) if keep_end else text:
        room -= _columns(char)
        if room < 1:
            break
        kept.append(char)
    return "…" + "".join(reversed(kept)).lstrip() if keep_end else "".join(kept).rstrip() + "…"


def cell(text: str, room: int, *, right: bool = False) -> str:
    """`text`, already `shown`, filled up to `room` columns; text that runs from right to left keeps to itself.

    >>> cell("Gaza", 6), cell("Gaza", 6, right=True)
    ('Gaza  ', '  Gaza')
    """
    fill = " " * (room - width(text))
    if not text.isascii() and not _TO_THE_LEFT.isdisjoint(map(unicodedata.bidirectional, text)):
        text = f"\u2068{text}\u2069"
    return fill + text if right else text + fill


def shares(wanted: list[int], room: int) -> list[int]:
    """Columns for cells that want `wanted` columns and have `room` together: what is spare goes to those that lack it.

    >>> shares([10, 30], 50), shares([10, 90], 50), shares([80, 90], 50)
    ([10, 30], [10, 40], [25, 25])
    """
    given = dict.fromkeys(range(len(wanted)), 0)
    for at, n in enumerate(sorted(given, key=wanted.__getitem__)):
        given[n] = min(wanted[n], room // (len(wanted) - at))
        room -= given[n]
    return list(given.values())


def styled(text: str, style: str, *, colour: bool) -> str:
    r"""`text` in one of STYLES, where `colour` is wanted.

    >>> styled("kept", "strong", colour=True), styled("kept", "strong", colour=False)
    ('\x1b[1mkept\x1b[0m', 'kept')
    """
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if colour and text else text
