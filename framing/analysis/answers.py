"""Answers in words: which of them mean yes, which no."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from framing.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

YES = frozenset("yes y 1 true loaded".split())
NO = frozenset("no n 0 false neutral plain".split())


def folded(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The answers with one word for yes and one for no, where all of them are such words; otherwise as they are. Blanks stay blank.

    >>> folded([("y", "1"), ("no", "")]), folded([("1", "2")])
    ([('yes', 'yes'), ('no', '')], [('1', '2')])
    """
    if {answer for row in rows for answer in row if answer} <= YES | NO:
        return [tuple([answer and ("yes" if answer in YES else "no") for answer in row]) for row in rows]
    return [tuple(row) for row in rows]


def votes(rows: Iterable[tuple[str, Sequence[str]]], yes: Collection[str] = (), *, missing: Collection[str] = ()) -> list[tuple[bool, ...]]:
    """What coders said of each item, blanks left out; a row is where it stands and its answers.

    `yes` names the answers that mean yes, so that all others mean no. Raises UsageError where a word that says yes would mean no by
    that; where there is no `yes`, InputError for a word of which nobody can say what it means (what is `missing` only its mend names).

    >>> votes([("a:2", ("yes", "", "0"))]), votes([("a:2", ("slanted", "plain"))], {"slanted"})
    ([(True, False)], [(True, False)])
    """
    rows = list(rows)
    met = {answer for _, row in rows for answer in row if answer}
    if yes:
        _refuse_inversion(met, yes)
    for where, row in rows if not yes else ():
        strange = next((answer for answer in row if answer and answer not in YES | NO), "")
        if strange:
            means, none = (shlex.quote(",".join((*known, strange))) for known in (sorted(met & YES), missing))
            mend = f"say what means yes, and all else will mean no (--yes {means}), or what is no answer (--missing {none})"
            raise InputError(f"the answer {strange!r} says neither yes nor no", where=where, mend=mend)
    return [tuple([answer in (yes or YES) for answer in row if answer]) for _, row in rows]


def _refuse_inversion(met: Collection[str], yes: Collection[str]) -> None:
    """Raise UsageError where a word that says yes would mean no; beside other numbers 1 is a number."""
    numbers = any(word.isdecimal() for word in yes)
    turned = sorted(word for word in YES.intersection(met).difference(yes) if not (numbers and word == "1"))
    if turned:
        mend = f"name it too: --yes {shlex.quote(','.join((*turned, *sorted(yes))))}"
        raise UsageError(f"the answer {turned[0]!r} was given, and by --yes it would mean no", mend=mend)
