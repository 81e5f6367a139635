"""Listed wordings as the page tells of them: swaps for its headline, changes as rows of a table, entries of its glossary."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from framing.reporters.otherwise import VOICES
from framing.reporters.runs import slug

if TYPE_CHECKING:
    from framing.model.comparison import Comparison, Finding, Hit
    from framing.model.lexicon import Category, Entry
    from framing.model.text import Document, Span
    from framing.reporters.view import Change, Glossed, View

FEW_WORDS = 4
"""A wording of more words than this is not set in the headline."""

LONG = 48
"""A wording of more characters than this is shortened in the table; the rest can be opened."""


class Swap(NamedTuple):
    """A listed wording and what became of it. `a` or `b` is empty where nothing stands; then `missing` says how that is put."""

    a: str
    b: str
    times: int
    change: int
    missing: str


class Listed(NamedTuple):
    """A listed wording inside a change, with its heading and its entry."""

    hit: Hit
    category: Category
    entry: Entry


class Wording(NamedTuple):
    """A wording for a cell: `before` is the word it hangs on, `text` what is shown, `rest` what can be opened."""

    before: str
    text: str
    rest: str


@dataclass(frozen=True, slots=True)
class Told:
    """A change as a row of the table; `heading` and `remark` say what it is where no listed wording does."""

    change: Change
    a: Wording
    b: Wording
    missing: str
    listed: tuple[Listed, ...]
    heading: str
    remark: str


class Explained(NamedTuple):
    """An entry of the glossary; `voices` are counts of the voices other than the author's, `of` the hits in all."""

    gloss: Glossed
    anchor: str
    voices: tuple[tuple[str, int], ...]
    of: int


def swaps(view: View) -> tuple[Swap, ...]:
    """Listed wordings swapped, dropped or added in the stories, each once with its count.

    The count is of places. Loaded ones come first, then those that are all of a change, then frequent ones.
    """
    hits = {hit.id: hit for hit in view.comparison.hits}
    of_edit = {edit.id: change for change in view.changes for edit in change.edits}
    gathered: dict[tuple[str, str], set[str]] = {}
    drafts: dict[tuple[str, str], tuple[tuple[bool, bool], Swap]] = {}
    for finding in view.comparison.findings:
        own = [hits[h] for h in (*finding.a, *finding.b) if not hits[h].furniture and hits[h].group != "structural"]
        changes = [of_edit[edit] for edit in finding.edits if edit in of_edit]
        if finding.kind != "kept" and own and changes:
            swap, whole = _swap(finding, changes[0], own[0])
            key = swap.a.casefold(), swap.b.casefold()
            drafts.setdefault(key, ((own[0].group != "loaded", not whole), swap))
            gathered.setdefault(key, set()).update(edit for edit in finding.edits if edit in of_edit)
    counted = [(rank, swap._replace(times=len(gathered[key]))) for key, (rank, swap) in drafts.items()]
    return tuple(swap for _, swap in sorted(counted, key=lambda ranked: (ranked[0], -ranked[1].times)))


def _swap(finding: Finding, change: Change, hit: Hit) -> tuple[Swap, bool]:
    """The swap that a finding tells of, and whether it is all of its change; `hit` is its first listed wording.

    Where a change is longer than a few words, only words that answer one another are set side by side.
    """
    a, b, listed = (" ".join(text.split()) for text in (finding.a_text, finding.b_text, hit.text))
    if not (change.a_text and change.b_text):
        here = change.a_text or change.b_text
        whole = listed.casefold() == here.casefold()
        shown = here if a and b and len(here.split()) <= FEW_WORDS else listed
        return Swap(change.a_text and shown, change.b_text and shown, 1, change.number, _missing(change, whole=whole)), whole
    if max(len(change.a_text.split()), len(change.b_text.split())) <= FEW_WORDS:
        return Swap(change.a_text, change.b_text, 1, change.number, ""), True
    if a and b and a != change.a_text and b != change.b_text and max(len(a.split()), len(b.split())) <= FEW_WORDS:
        return Swap(a, b, 1, change.number, ""), False
    a, b = (listed, "") if hit.document == "A" else ("", listed)
    return Swap(a, b, 1, change.number, "other wording"), False


def _missing(change: Change, *, whole: bool) -> str:
    """How it is put that a change has nothing on one side."""
    if not change.a_text:
        return "not in A"
    return "removed" if whole else "not in B"


def told(view: View) -> tuple[Told, ...]:
    """Every change as a row of the table."""
    categories = {category.id: category for category in view.comparison.categories}
    entries = {entry.id: entry for entry in view.comparison.entries}
    rows = []
    for change in view.changes:
        once = {(hit.document, hit.entry, hit.text.casefold()): hit for hit in reversed(change.hits)}
        listed = tuple(Listed(hit, categories[hit.category], entries[hit.entry]) for hit in reversed(once.values()))
        a, b = _wordings(change, view.comparison)
        whole = len(listed) == 1 and listed[0].hit.text.casefold() == (change.a_text or change.b_text).casefold()
        rows.append(Told(change, a, b, _missing(change, whole=whole), listed, _heading(change), _remark(change)))
    return tuple(rows)


def _wordings(change: Change, comparison: Comparison) -> tuple[Wording, Wording]:
    """Both wordings of a change; where one is only a mark (`:`), each with the word before it."""
    edit, texts = change.edits[0], (change.a_text, change.b_text)
    bare = any(text and not any(map(str.isalnum, text)) for text in texts)
    before = [_before(span, document) if bare and span else "" for span, document in ((edit.a, comparison.a), (edit.b, comparison.b))]
    a, b = (_wording(text, word) for text, word in zip(texts, before, strict=True))
    return a, b


def _before(span: Span, document: Document) -> str:
    """The word before `span` with the space after it, if it stands on the same line."""
    line = document.text[: span.start].rpartition("\n")[2]
    space = line[len(line.rstrip()) :]
    words = line.strip("*_#> \t").split()
    return words[-1] + space if words else ""


def _wording(text: str, before: str) -> Wording:
    if len(text) <= LONG:
        return Wording(before, text, "")
    cut = text.rfind(" ", 0, LONG - 8)
    cut = cut if cut > 0 else LONG - 8
    return Wording(before, text[:cut], text[cut:])


def _heading(change: Change) -> str:
    one = change.kinds[0] if len(change.kinds) == 1 else ""
    if one in ("dateline", "byline", "caption", "subhead"):
        return one.capitalize()
    return {"insertion": "Only in B", "deletion": "Only in A"}.get(change.op, "Other wording")


def _remark(change: Change) -> str:
    """How long each side is, in words."""
    a, b = (sum(any(map(str.isalnum, word)) for word in text.split()) for text in (change.a_text, change.b_text))
    if change.a_text and change.b_text:
        return f"{_words(a).capitalize()} in A, {_words(b)} in B; not listed."
    return f"{_words(a or b).capitalize()}, {'none of them' if (a or b) > 1 else 'not'} listed."


def _words(n: int) -> str:
    return "a mark" if n == 0 else "1 word" if n == 1 else f"{n} words"


def explained(view: View) -> tuple[tuple[str, tuple[Explained, ...]], ...]:
    """The glossary by group of categories, loaded first, each entry with a name to link to."""
    taken: set[str] = set()
    groups: dict[str, list[Explained]] = {"loaded": []}
    for gloss in view.glossary:
        own = [hit for hit in view.comparison.hits if hit.entry == gloss.entry.id and not hit.furniture]
        count = Counter(hit.voice for hit in own)
        voices = tuple((VOICES[voice], n) for voice, n in count.items() if voice != "author")
        groups.setdefault(gloss.category.group, []).append(Explained(gloss, f"g-{slug(gloss.text, taken)}", voices, len(own)))
    return tuple((group, tuple(own)) for group, own in groups.items() if own)
