"""Whose word it is: the author's, a quoted speaker's, in scare quotes, or attributed in indirect speech."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.text import Document

SCARE_WORDS = 2
"""A quotation of at most so many content words, inside the outlet's own sentence, is a scare-quote candidate."""

_LITTLE = frozenset("a an and at by for from in of on or the to with as its his her their our your my".split())
_REPORTING = frozenset(
    """say says said saying tell tells told state states stated add adds added announce announces announced report reports
    reported claim claims claimed insist insists insisted argue argues argued allege alleges alleged warn warns warned
    declare declares declared explain explains explained note notes noted admit admits admitted maintain maintains
    maintained assert asserts asserted write writes wrote believe believes believed confirm confirms confirmed deny denies
    denied acknowledge acknowledges acknowledged reveal reveals revealed suggest suggests suggested accuse accuses accused
    call calls called describe describes described ask asks asked reply replies replied conclude concludes concluded""".split()
)
_TELLING = frozenset("tell tells told warn warns warned ask asks asked".split())
_ARTICLES = frozenset("a an the this these those his her its their".split())
"""After a verb that is not told *to* somebody they begin its object, which a *that* may belong to: *said the flat that he owned*."""
_CLAUSE = 6
"""How many tokens before *that* a reporting verb is looked for."""
_REACH = 4
"""How many tokens from a quotation mark a reporting verb is looked for."""


class Quotation(NamedTuple):
    """Tokens from `first` (the opening mark) to the one before `end`; `scare` where it is a word or two of the outlet's own sentence."""

    first: int
    end: int
    scare: bool


def quotations(document: Document) -> tuple[Quotation, ...]:
    """Quotations in order, outermost only.

    Marks may be straight, curly, single or guillemets. One that is not closed runs to the end of its paragraph, and on
    through the next where that begins with an opening mark, as newspapers set long speeches.
    """
    found: list[Quotation] = []
    opened: int | None = None
    mark = ""
    norms, texts = document.tokens.norms, document.tokens.texts
    for first, end in _paragraphs(document):
        if opened is not None and norms[first] not in ('"', "'"):
            found.append(Quotation(opened, first, scare=False))
            opened = None
        for i in range(first, end):
            if norms[i] not in ('"', "'"):
                continue
            if opened is None:
                if _opens(document, i):
                    opened, mark = i, norms[i]
            elif norms[i] == mark and i > opened and not (i == first and texts[i] in "“‘«\"'") and _closes(document, i):
                found.append(_quotation(document, opened, i + 1))
                opened = None
    if opened is not None:
        found.append(Quotation(opened, len(document.tokens), scare=False))
    return tuple(found)


def _paragraphs(document: Document) -> list[tuple[int, int]]:
    """Token ranges of paragraphs of the story."""
    ranges: list[tuple[int, int]] = []
    of = document.tokens.blocks
    before = None
    for n, block in enumerate(document.blocks):
        start, end = bisect_left(of, n), bisect_left(of, n + 1)
        if block.set_aside or start == end:
            continue
        first = ranges.pop()[0] if block.paragraph == before else start
        ranges.append((first, end))
        before = block.paragraph
    return ranges


def _opens(document: Document, i: int) -> bool:
    text, starts = document.tokens.texts[i], document.tokens.starts
    if text in ("”", "’", "»"):
        return False
    at = starts[i]
    if at and document.text[at - 1].isdigit() and text in ('"', "''", "'"):  # inches and feet
        return False
    after = document.text[document.tokens.ends[i] : document.tokens.ends[i] + 1]
    free_before = at == 0 or not document.text[at - 1].isalnum()
    if text in ('"', "''", "“", "„", "«"):
        return True
    return free_before and after.isalpha()


def _closes(document: Document, i: int) -> bool:
    text = document.tokens.texts[i]
    if text in ("“", "‘", "«", "„"):
        return False
    after = document.text[document.tokens.ends[i] : document.tokens.ends[i] + 1]
    return text in ('"', "”", "»", "''") or not after.isalnum()


def _quotation(document: Document, first: int, end: int) -> Quotation:
    norms = document.tokens.norms
    inner = [norms[i] for i in range(first + 1, end) if document.is_word[i]]
    content = [word for word in inner if word not in _LITTLE]
    near = {*norms[max(0, first - _REACH) : first], *norms[end : end + _REACH]}
    led = first == 0 or norms[first - 1] in {",", ":"}
    speech = not near.isdisjoint(_REPORTING) and (norms[end - 2] in {",", "!", "?"} or led)
    whole = (first == 0 or norms[first - 1] in {".", "!", "?", '"'}) and norms[end - 2] in {".", "!", "?"}
    return Quotation(first, end, scare=0 < len(content) <= SCARE_WORDS and not speech and not whole)


def reported(document: Document, spoken: tuple[Quotation, ...]) -> list[tuple[int, int]]:
    """Token ranges of indirect speech.

    It runs from *that* after a reporting verb, or from *According to*, to the sentence's end; and before *, according to*.
    A clause that holds a direct quotation is left out: there the words outside the marks are the outlet's choice.
    """
    norms = document.tokens.norms
    starts = [quotation.first for quotation in spoken]
    found = []
    for first, end in document.sentences:
        begin = next((i + 1 for i in range(first, end) if _introduces(norms, first, i)), None)
        if begin is not None and norms[begin - 1] == "to" and norms[begin - 3 : begin - 2] == (",",):  # the clause stands before it
            begin, end = first, begin - 3  # noqa: PLW2901 - what was said is this part of the sentence
        if begin is not None and bisect_right(starts, end - 1) == bisect_right(starts, begin - 1):
            found.append((begin, end))
    return found


def _introduces(norms: tuple[str, ...], first: int, i: int) -> bool:
    if norms[i] == "that":
        verb = next((k for k in range(i - 1, max(first, i - _CLAUSE) - 1, -1) if norms[k] in _REPORTING), None)
        return verb is not None and (norms[verb] in _TELLING or norms[verb + 1] not in _ARTICLES)
    return norms[i] == "to" and i > first and norms[i - 1] == "according"


def voices(document: Document, firsts: list[int]) -> list[str]:
    """The voice of the word at each token of `firsts`: author, quoted, scare or attributed."""
    spoken = quotations(document)
    indirect = reported(document, spoken)
    return [_voice(first, spoken, indirect) for first in firsts]


def _voice(first: int, spoken: tuple[Quotation, ...], indirect: list[tuple[int, int]]) -> str:
    at = bisect_right(spoken, first, key=lambda quotation: quotation.first) - 1
    if at >= 0 and first < spoken[at].end:
        return "scare" if spoken[at].scare else "quoted"
    at = bisect_right(indirect, first, key=lambda clause: clause[0]) - 1
    return "attributed" if at >= 0 and first < indirect[at][1] else "author"
