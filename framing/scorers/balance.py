"""Whether a lexicon is fair and in order: both sides heard, no form twice, mirrors mutual, examples that behave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from framing.model.lexicon import sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from framing.model.lexicon import Entry, Lexicon

LABELS = ("label_condemn", "label_honour")
"""Categories that name people: each entry of theirs should have a mirror that does the same for the other side."""

LOPSIDED = 3
"""A side is spoken for and against in fair numbers while neither is more than so many times the other."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a lexicon; `fatal` ones fail the check, others warn. `where` is a topic or an entry."""

    fatal: bool
    where: str
    what: str


class Trial(NamedTuple):
    """An example sentence of an entry, whether the entry must be met in it, and the entries that were."""

    entry: str
    expected: bool
    sentence: str
    met: tuple[str, ...]


def problems(lexicon: Lexicon, trials: Sequence[Trial] = (), *, others: Iterable[Entry] = ()) -> tuple[Problem, ...]:
    """Everything wrong with `lexicon`, failures first.

    `trials` are its example sentences with what was met in them; `others` are entries of neighbouring lexicons, in which mirrors
    may stand and forms may not.

    >>> import framing
    >>> told = framing.lexicon("conflict")
    >>> [problem.what for problem in problems(told) if problem.fatal]
    []
    """
    others = [entry for entry in others if entry.id not in {own.id for own in lexicon.entries}]
    found = [*_sides(lexicon), *_forms(lexicon, others), *_contradictions(lexicon), *_trials(trials)]
    found += [*_mirrors(lexicon, others), *_plainer(lexicon, others), *_wildcards(lexicon)]
    tried = {trial.entry for trial in trials}
    if tried:
        found += [Problem(fatal=False, where=entry.id, what="no example") for entry in lexicon.entries if entry.id not in tried]
    else:
        found.append(Problem(fatal=False, where=lexicon.name, what="no examples.csv, so nothing was tried"))
    return tuple(sorted(found, key=lambda problem: not problem.fatal))


def _sides(lexicon: Lexicon) -> Iterator[Problem]:
    for side in sides(lexicon):
        few, many = sorted((side.for_it, side.against_it))
        for count, verb in ((side.for_it, "for"), (side.against_it, "against")):
            if not count:
                yield Problem(fatal=True, where=side.topic, what=f"no entry speaks {verb} {side.name!r}")
        if few and many > LOPSIDED * few:
            yield Problem(
                fatal=False, where=side.topic, what=f"{side.name!r} is lopsided: {side.for_it} for it, {side.against_it} against it"
            )


def _forms(lexicon: Lexicon, others: Iterable[Entry]) -> Iterator[Problem]:
    """Forms that stand in two entries, or twice in one."""
    home: dict[str, str] = {form: entry.id for entry in others for form in entry.forms}
    for entry in lexicon.entries:
        for form in entry.forms:
            if form in home:
                also = "twice" if home[form] == entry.id else f"in {home[form]} too"
                yield Problem(fatal=True, where=entry.id, what=f"the form {form!r} stands {also}")
            home[form] = entry.id


def _contradictions(lexicon: Lexicon) -> Iterator[Problem]:
    """Entries that speak for and against one side, and guards that void a form wherever it stands."""
    for entry in lexicon.entries:
        if entry.speaks_for and entry.speaks_for == entry.speaks_against:
            yield Problem(fatal=True, where=entry.id, what=f"it speaks for and against {entry.speaks_for!r}")
        for form in entry.forms:
            own = set(form.split(" ")).intersection(entry.unless_near)
            if own or form in entry.unless:
                yield Problem(fatal=True, where=entry.id, what=f"the guard {min(own, default=form)!r} voids the form {form!r} everywhere")


def _plainer(lexicon: Lexicon, others: Iterable[Entry]) -> Iterator[Problem]:
    """Plainer wordings that are listed as loaded themselves, and are no milder."""
    home = {form: entry for entry in (*others, *lexicon.entries) if entry.group == "loaded" for form in entry.forms}
    for entry in lexicon.entries:
        for plain in entry.neutral:
            other = home.get(plain.casefold())
            if other and other.strength >= entry.strength:
                yield Problem(fatal=False, where=entry.id, what=f"its plainer wording {plain!r} is listed in {other.id}")


def _trials(trials: Iterable[Trial]) -> Iterator[Problem]:
    for trial in trials:
        if (trial.entry in trial.met) != trial.expected:
            met = f" (met: {', '.join(trial.met)})" if trial.met else ""
            what = f"must hit and does not{met}" if trial.expected else "must not hit and does"
            yield Problem(fatal=True, where=trial.entry, what=f"{what}: {trial.sentence}")


def _mirrors(lexicon: Lexicon, others: Iterable[Entry]) -> Iterator[Problem]:
    known = {entry.id: entry for entry in (*others, *lexicon.entries)}
    for entry in lexicon.entries:
        if not entry.mirror and not {entry.category, *entry.also}.isdisjoint(LABELS):
            yield Problem(fatal=False, where=entry.id, what="a label without a mirror")
        elif entry.mirror and entry.mirror not in known:
            yield Problem(fatal=False, where=entry.id, what=f"its mirror {entry.mirror!r} is missing")
        elif entry.mirror and known[entry.mirror].mirror != entry.id:
            back = known[entry.mirror].mirror or "nothing"
            yield Problem(fatal=False, where=entry.id, what=f"its mirror {entry.mirror!r} mirrors {back}")
        elif entry.mirror and entry.speaks_for and known[entry.mirror].speaks_for == entry.speaks_for:
            yield Problem(fatal=False, where=entry.id, what=f"its mirror {entry.mirror!r} speaks for {entry.speaks_for!r} too")


def _wildcards(lexicon: Lexicon) -> Iterator[Problem]:
    for entry in lexicon.entries:
        for form in entry.forms:
            if "*" in form:
                yield Problem(fatal=False, where=entry.id, what=f"the form {form!r} is a wildcard: list its inflections")
