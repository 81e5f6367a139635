"""What can go wrong, where, and the mend."""

from __future__ import annotations


class FramingError(Exception):
    """A user's fault with its mend; `cli` alone turns it into a line and an exit.

    The message reads `where: what; mend`, each part plain text.

    >>> str(InputError("no text in it", where="a.txt", mend="save the article as text"))
    'a.txt: no text in it; save the article as text'
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        """Take what is wrong, the file, line or offset, and what to do about it."""
        self.what, self.where, self.mend = what, where, mend
        located = f"{where}: {what}" if where else what
        super().__init__(f"{located}; {mend}" if mend else located)


class UsageError(FramingError):
    """Wrong words on the command line or in a call: an unknown format, a name too many."""

    exit_code = 2


class PinError(UsageError):
    """A pin that cannot be set; `number` says which of those given."""

    def __init__(self, what: str, *, number: int, mend: str) -> None:
        """Take what is wrong, the number of the pin, from 0 on, and what to do about it."""
        self.number = number
        super().__init__(what, where=f"pins[{number}]", mend=mend)


class LexiconError(FramingError):
    """A lexicon that cannot be found or does not keep its form."""

    exit_code = 2


class InputError(FramingError):
    """An article that cannot be read."""

    exit_code = 3


class OutputError(FramingError):
    """A place that cannot be written."""

    exit_code = 4


class LimitError(FramingError):
    """An input past a stated limit."""

    exit_code = 5
