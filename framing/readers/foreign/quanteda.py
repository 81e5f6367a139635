"""quanteda's YAML: categories that may hold categories, and lists of words with wildcards anywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.errors import LexiconError
from framing.readers.foreign.listing import Heading, Listing, Skipped, Term, any_word, path_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

DEEPEST = 30
"""Categories within categories past which a file is no dictionary."""

_MEND = "mend it, or give its format with 'framing lexicon import --format NAME'"
_KEY = re.compile(r"""("[^"]+"|'[^']+'|[^\s:#"'%&*\[{,-][^:]*):\s*(\[.*|\#.*|)""")


def detected(text: str) -> bool:
    """Whether the first line is a key alone, with something under it, or before a list in brackets."""
    told = [line.rstrip() for line in text[:100_000].split("\n") if line.strip() and not line.lstrip().startswith(("#", "---", "%YAML"))]
    key = _KEY.fullmatch(told[0]) if told else None
    return bool(key) and (bool(key and key[2].startswith("[")) or (len(told) > 1 and told[1].startswith((" ", "-"))))


def read(text: str) -> Listing:
    r"""Words under the path of keys that leads to them; `__` is quanteda's name for words that stand beside categories.

    Keys and words are read as they are written, so `no`, `on` and `yes` are words. An alias (`*name`) is not followed: one may
    stand for a billion words.

    >>> found = read("tax:\n  pro: [tax cut*, no]\n  __: [tax?]\n")
    >>> [(term.form, term.categories) for term in found.terms]
    [('tax cut*', ('tax.pro',)), ('no', ('tax.pro',)), ('tax?', ('tax',))]
    """
    import yaml

    skipped: list[Skipped] = []
    headings: dict[tuple[str, ...], Heading] = {}
    terms: list[Term] = []
    try:
        for number, path, form in _words(yaml.parse(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))):
            fault = "an alias is not followed" if form is None else _fault(form, path)
            if fault:
                skipped.append(Skipped(number, " > ".join(path) if form is None else form, fault))
            elif form:
                terms.append(Term(number, form, (headings.setdefault(path, path_of(path)).name,)))
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        what = getattr(fault, "problem", None) or getattr(fault, "reason", None) or "a fault"
        raise LexiconError(f"not YAML{f' at line {mark.line + 1}' if mark else ''}: {what}", mend=_MEND) from fault
    return Listing(tuple(terms), tuple(skipped), tuple(headings.values()))


def _fault(form: str, path: tuple[str, ...]) -> str:
    if form and not path:
        return "no category stands above it"
    return "a word that is a wildcard alone is not read" if any_word(form) else ""


def _words(events: Iterable[Any]) -> Iterator[tuple[int, tuple[str, ...], str | None]]:
    """Line, path of keys and text of every scalar that is no key; None for the text of an alias.

    Events and no tree: nothing is built from what a file says, and no depth can exhaust the stack.
    """
    import yaml

    opened: list[list[str] | None] = []  # a sequence is None; a mapping holds its present key, or nothing while one is due
    for event in events:
        level = opened[-1] if opened else None
        if isinstance(event, yaml.CollectionEndEvent):
            opened.pop()
        elif not isinstance(event, yaml.NodeEvent):
            continue
        elif level is not None and not level:
            level.append(_key(event))
            continue
        elif isinstance(event, yaml.CollectionStartEvent):
            opened.append([] if isinstance(event, yaml.MappingStartEvent) else None)
            if len(opened) > DEEPEST:
                raise LexiconError(f"nested deeper than {DEEPEST} at line {event.start_mark.line + 1}", mend="flatten it")
            continue
        else:
            path = tuple(key for level in opened if level for key in level if key != "__")
            yield event.start_mark.line + 1, path, getattr(event, "value", None)
        if opened and opened[-1]:
            opened[-1].clear()


def _key(event: Any) -> str:  # noqa: ANN401 - the library has no types
    """The word of a key; LexiconError for a list or a mapping in its place."""
    if not isinstance(getattr(event, "value", None), str):
        raise LexiconError(f"a key that is no word at line {event.start_mark.line + 1}", mend="write a word before the colon")
    return str(event.value)
