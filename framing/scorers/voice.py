"""Whose word it is: the author's, a quoted speaker's, in scare quotes, or attributed in indirect speech."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from framing.model.text import Document

SCARE_WORDS = 2
"""A quotation of at most so many content words, inside the outlet's own sentence, is a scare-quote candidate."""

_MARKS = frozenset("\"'")
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
    marks = [i for i, norm in enumerate(norms) if norm in _MARKS]
    for first, end in _paragraphs(document) if marks else ():
        if opened is not None and norms[first] not in _MARKS:
            found.append(Quotation(opened, first, scare=False))
            opened = None
        for i in marks[bisect_left(marks, first) : bisect_left(marks, end)]:
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
    inner = zip(norms[first + 1 : end], document.is_word[first + 1 : end], strict=True)
    content = [word for word, is_word in inner if is_word and word not in _LITTLE]
    near = {*norms[max(0, first - _REACH) : first], *norms[end : end + _REACH]}
    led = first == 0 or norms[first - 1] in {",", ":"}
    speech = not near.isdisjoint(_REPORTING) and (norms[end - 2] in {",", "!", "?"} or led)
    whole = (first == 0 or norms[first - 1] in {".", "!", "?", '"'}) and norms[end - 2] in {".", "!", "?"}
    return Quotation(first, end, scare=0 < len(content) <= SCARE_WORDS and not speech and not whole)


def _reported(document: Document, token: int) -> tuple[int, int]:
    """Token range of the indirect speech in the sentence of `token`, empty where there is none.

    It runs from *that* after a reporting verb, or from *According to*, to the sentence's end; and before *, according to*.
    """
    norms = document.tokens.norms
    first, end = document.sentences[bisect_right(document.sentences, (token, len(norms))) - 1]
    begin = next((i + 1 for i in range(first, end) if norms[i] in ("that", "to") and _introduces(norms, first, i)), None)
    if begin is None:
        return end, end
    if norms[begin - 1] == "to" and norms[begin - 3 : begin - 2] == (",",):  # the clause stands before it
        return first, begin - 3
    return begin, end


def _introduces(norms: tuple[str, ...], first: int, i: int) -> bool:
    if norms[i] == "that":
        verb = next((k for k in range(i - 1, max(first, i - _CLAUSE) - 1, -1) if norms[k] in _REPORTING), None)
        return verb is not None and (norms[verb] in _TELLING or norms[verb + 1] not in _ARTICLES)
    return norms[i] == "to" and i > first and norms[i - 1] == "according"


def voices(document: Document, firsts: list[int]) -> list[str]:
    """The voice of the word at each token of `firsts`: author, quoted, scare or attributed."""
    spoken = quotations(document)
    starts = [quotation.first for quotation in spoken]
    return [_voice(document, first, spoken, starts) for first in firsts]


def _voice(document: Document, token: int, spoken: tuple[Quotation, ...], starts: list[int]) -> str:
    """The voice at `token`. A clause that holds a direct quotation is no indirect speech: the words outside the marks are the outlet's."""
    at = bisect_right(starts, token) - 1
    if at >= 0 and token < spoken[at].end:
        return "scare" if spoken[at].scare else "quoted"
    begin, end = _reported(document, token)
    return "attributed" if begin <= token < end and bisect_left(starts, begin) == bisect_left(starts, end) else "author"
