"""Whose word it is: the author's, a quoted speaker's, in scare quotes, or attributed in indirect speech."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from framing.scorers import nouns
from framing.scorers.quotations import Quotation, quotations
from framing.scorers.speech import SPEAKING, STARTS, Report, reports

if TYPE_CHECKING:
    from framing.model.text import Document
    from framing.scorers.nouns import Range

SCARE_WORDS = 2
"""A quotation of at most so many content words that the outlet's own sentence ascribes to nobody is in scare quotes."""
_LITTLE = frozenset("a an and at by for from in of on or the to with as its his her their our your my".split())
_NEAR = 12
"""How many tokens from a quotation the verb that ascribes it may stand."""
_MANY = 8
"""So many quotations of one paragraph or clause are looked at together."""
_LONGEST = 400
"""A sentence of more tokens is none: no indirect speech is looked for in it."""


class Voice(NamedTuple):
    """Whose word it is, one of VOICES; `speaker` are the words that name who, None where nobody is named."""

    voice: str
    speaker: str | None = None


AUTHOR = Voice("author")


def voices(document: Document, firsts: list[int], spoken: tuple[Quotation, ...] | None = None) -> list[Voice]:
    """The voice of the word at each token of `firsts`; `spoken` are the document's quotations, where they are known already.

    >>> import framing
    >>> voices(framing.document("The regime fell, the ministry said."), [1])
    [Voice(voice='attributed', speaker='the ministry')]
    """
    told = Voices(document, spoken)
    return [told.voice(first) for first in firsts]


class Voices:
    """The quotations of a document and, sentence by sentence as they are asked for, its indirect speech."""

    def __init__(self, document: Document, spoken: tuple[Quotation, ...] | None = None) -> None:
        """Take a document, and its quotations where they are known already."""
        self.document, self.tokens = document, document.tokens
        self.quotations = quotations(document) if spoken is None else spoken
        self.starts = [quotation.first for quotation in self.quotations]
        self.indirect: dict[int, tuple[Report, ...]] = {}
        self.quoted: dict[int, Voice] = {}

    def voice(self, token: int) -> Voice:
        """The voice at `token`.

        A clause that holds a direct quotation is no indirect speech: the words outside the marks are the outlet's.
        """
        at = bisect_right(self.starts, token) - 1
        if at >= 0 and token < self.quotations[at].end:
            if at not in self.quoted:
                self.quoted[at] = self._quoted(at)
            return self.quoted[at]
        for report in reversed(self._reports(token)):
            if report.first <= token < report.end and not self._holds_quotation(report):
                return Voice("attributed", self._named(report.speaker))
        return AUTHOR

    def _holds_quotation(self, report: Report) -> bool:
        """Whether a quotation of more than a word or two stands in the report."""
        within = self.quotations[bisect_left(self.starts, report.first) : bisect_left(self.starts, report.end)]
        return any(self._content(quotation) > SCARE_WORDS for quotation in within[:_MANY])

    def _sentence(self, token: int) -> Range:
        return self.document.sentences[bisect_right(self.document.sentences, (token, len(self.tokens))) - 1]

    def _reports(self, token: int) -> tuple[Report, ...]:
        first, end = self._sentence(token)
        if first not in self.indirect:
            spoken = end - first <= _LONGEST and not STARTS.isdisjoint(self.tokens.norms[first:end])  # most sentences have none of them
            self.indirect[first] = reports(self.tokens, first, end) if spoken else ()
        return self.indirect[first]

    def _named(self, phrase: Range | None) -> str | None:
        return self.tokens.span(*phrase).of(self.document.text) if phrase else None

    def _quoted(self, at: int) -> Voice:
        """The voice of a quotation: whoever a verb of saying beside it names, or who spoke before in the same paragraph."""
        quotation = self.quotations[at]
        disowned = quotation.first > 0 and self.tokens.norms[quotation.first - 1] in ("so-called", "supposed", "self-styled", "alleged")
        speaker = None if disowned else self._beside(at)
        if speaker is None and self._is_scare(quotation):
            return Voice("scare")
        for before in range(at - 1, max(at - 1 - _MANY, -1), -1) if speaker is None else ():
            if not self._same_paragraph(self.quotations[before].end - 1, quotation.first):
                break
            speaker = speaker or self._beside(before)
        return Voice("quoted", self._named(speaker))

    def _is_scare(self, quotation: Quotation) -> bool:
        norms, (first, end) = self.tokens.norms, quotation
        whole = (first == 0 or norms[first - 1] in {".", "!", "?", '"', ":"}) and norms[end - 2] in {".", "!", "?", ","}
        return 0 < self._content(quotation) <= SCARE_WORDS and not whole

    def _content(self, quotation: Quotation) -> int:
        """How many content words a quotation has."""
        inner = slice(quotation.first + 1, quotation.end)
        words = zip(self.tokens.norms[inner], self.document.is_word[inner], strict=True)
        return sum(is_word and word not in _LITTLE for word, is_word in words)

    def _beside(self, at: int) -> Range | None:
        """The words that name the speaker of a quotation: after it where it begins a sentence, else before it first."""
        quotation = self.quotations[at]
        floor = max(self._paragraph_start(quotation.first), self.quotations[at - 1].end if at else 0)
        leads = quotation.first == floor or self.tokens.norms[quotation.first - 1] in {".", "!", "?"}
        tries = (self._after, self._before) if leads else (self._before, self._after)
        return tries[0](at, floor) or tries[1](at, floor)

    def _after(self, at: int, _floor: int) -> Range | None:
        """Who is named after the quotation: *said Brandt*, *Brandt said*."""
        norms, start = self.tokens.norms, self.quotations[at].end
        if norms[start - 2] in {".", "!"} and self.tokens.texts[start : start + 1] and not self._goes_on(start):
            return None
        start += norms[start : start + 1] == (",",)
        stop = self._stop(at, start)
        if norms[start : start + 1] == (":",):
            return nouns.after(self.tokens, start + 1, stop)
        verb = next((i for i in range(start, min(stop, start + _NEAR)) if norms[i] in SPEAKING), None)
        if verb is None:
            return None
        return nouns.after(self.tokens, verb + 1, stop) if verb == start else nouns.before(self.tokens, start, verb)

    def _goes_on(self, start: int) -> bool:
        """Whether the sentence goes on after the closing mark."""
        return self.tokens.texts[start][:1].islower() or self.tokens.norms[start] in SPEAKING

    def _before(self, at: int, floor: int) -> Range | None:
        """Who is named before the quotation: *Brandt said:*, *He called the vote*, *according to Brandt*."""
        norms, quotation = self.tokens.norms, self.quotations[at]
        first = max(floor, self._sentence(quotation.first - 1)[0]) if quotation.first else 0
        for report in self._reports(quotation.first):
            if report.first <= quotation.first < report.end and report.speaker:
                return report.speaker
        for verb in range(quotation.first - 1, max(first, quotation.first - _NEAR) - 1, -1):
            if norms[verb] in SPEAKING and (found := nouns.before(self.tokens, first, verb)):
                return found
        if quotation.first > first and norms[quotation.first - 1] == ":":
            return nouns.before(self.tokens, first, quotation.first - 1)
        return None

    def _stop(self, at: int, start: int) -> int:
        """Where the words that may name the speaker end: at the next quotation, the sentence's or the paragraph's end."""
        following = self.starts[at + 1] if at + 1 < len(self.starts) else len(self.tokens)
        if start >= len(self.tokens) or not self._same_paragraph(start - 1, start):
            return start
        return min(following, self._sentence(start)[1])

    def _same_paragraph(self, one: int, other: int) -> bool:
        blocks, of = self.document.blocks, self.tokens.blocks
        return blocks[of[one]].paragraph == blocks[of[other]].paragraph

    def _paragraph_start(self, token: int) -> int:
        """The first token of the paragraph of `token`."""
        of, blocks = self.tokens.blocks, self.document.blocks
        block = of[token]
        while block and blocks[block - 1].paragraph == blocks[of[token]].paragraph:
            block -= 1
        return bisect_left(of, block)
