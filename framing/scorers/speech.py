"""Which words of a sentence are somebody's indirect speech, and whose: *the ministry said the regime had fallen*."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

from framing.scorers import nouns
from framing.scorers.nouns import AUXILIARIES, MARKS, OWNERS, PREPOSITIONS, TIMES, Range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from framing.model.text import Tokens


def _verbs(text: str) -> frozenset[str]:
    return frozenset(text.split())


BARE = _verbs(
    """say says said saying claim claims claimed claiming believe believes believed think thinks thought insist insists insisted
    insisting argue argues argued arguing allege alleges alleged alleging admit admits admitted admitting announce announces announced
    warn warns warned warning fear fears feared hope hopes hoped maintain maintains maintained deny denies denied denying suggest
    suggests suggested suggesting swear swears swore predict predicts predicted complain complains complained complaining feel feels
    felt suspect suspects suspected contend contends contended guarantee promise promises promised concede concedes conceded boast
    boasts boasted joke joked estimate estimates estimated assert asserts asserted declare declares declared add adds added acknowledge
    acknowledges acknowledged confirm confirms confirmed confirming vow vows vowed"""
)
"""Verbs of saying and thinking whose clause needs no *that*."""
TELLING = _verbs("tell tells told telling inform informs informed assure assures assured remind reminds reminded warn warns warned")
"""Verbs that name the hearer before the clause."""
CLAUSE = (
    BARE
    | TELLING
    | _verbs(
        """state states stated report reports reported reporting explain explains explained note notes noted noting reveal reveals revealed
    conclude concludes concluded write writes wrote tweet tweeted post posted testify testifies testified recall recalls recalled reply
    replies replied respond responds responded repeat repeats repeated emphasise emphasises emphasised emphasize emphasizes emphasized
    observe observes observed remark remarks remarked stress stresses stressed agree agrees agreed confess confesses confessed find
    finds found show shows showed hear heard read reads underline underlines
    underlined point points pointed reiterate reiterates reiterated lament laments lamented quip quipped shout shouts shouted
    urge urges urged demand demands demanded plead pleads pleaded cry cries cried chant chants chanted mutter muttered whisper whispered
    continue continues continued joke jokes joked rule rules ruled"""
    )
)
"""Verbs of saying and thinking that take a clause with *that*, or follow what was said."""
CALLING = _verbs(
    """call calls called calling describe describes described describing brand brands branded label labels labeled labelled dub dubs
    dubbed denounce denounces denounced condemn condemns condemned hail hails hailed praise praises praised dismiss dismisses dismissed
    decry decries decried accuse accuses accused slam slams slammed deem deems deemed ask asks asked asking mock mocks mocked"""
)
"""Verbs of naming and asking that may stand beside a quotation of what was said."""
SPEAKING = (CLAUSE - _verbs("find finds found show shows showed hear heard rule rules ruled feel feels felt hope hopes hoped")) | CALLING
"""Verbs beside a direct quotation that name its speaker."""
ASKING = _verbs("ask asks asked asking wonder wonders wondered question questions questioned")
NAMING = _verbs(
    """call calls called calling describe describes described describing brand brands branded branding label labels labeled labelled
    labelling labeling dub dubs dubbed denounce denounces denounced denouncing condemn condemns condemned condemning hail hails hailed
    hailing praise praises praised portray portrays portrayed dismiss dismisses dismissed depict depicts depicted characterise
    characterised characterize characterized decry decries decried slam slammed attack attacked cast regard regards regarded see sees
    deem deems deemed consider considers considered mock mocked deride derided reject rejected style styled term termed"""
)
"""Verbs that say what somebody calls something: with *as*, or, those of DOUBLE, with the name right behind."""
DOUBLE = _verbs(
    """call calls called calling brand brands branded branding label labels labeled labelled labelling labeling dub dubs dubbed deem
    deems deemed consider considers considered term termed style styled"""
)
CHARGING = _verbs("accuse accuses accused accusing")
OF = _verbs("warn warns warned warning complain complains complained complaining speak speaks spoke boast boasts boasted talk talked")
"""Verbs whose *of* or *about* or *against* brings what was said."""
CLAIMS = _verbs(
    """claim claims allegation allegations accusation accusations belief beliefs view views warning warnings statement statements
    argument arguments suggestion suggestions report reports fear fears assertion assertions insistence promise promises rumour rumours
    rumor rumors charge charges contention conviction complaint complaints remark remarks notion"""
)
"""Nouns of saying and thinking: what follows their *that* or *of* was said."""
VIEWS = _verbs("view opinion eyes words telling account judgement judgment mind")
_NOTHING = _verbs("nothing little something anything so yes no goodbye much more less only")
"""What is said there is not told."""
_TURNS = _verbs("though although while whereas but yet")
"""Words that, after a comma, end what was said and go on in the outlet's own voice."""
_SUBORDINATE = _verbs("after when while as before if although though since because")
_BE = _verbs("is are was were be been being")
_ENDS = frozenset('. ! ? ; , "')
_HEARD = 8
"""How many tokens may stand between a verb and its *that*."""
_TAIL = 5
"""How many tokens from a headline's end its colon may stand: *Inquiry is a witch hunt: mayor*."""
_ADJUNCTS = PREPOSITIONS | TIMES
STARTS = BARE | CLAUSE | ASKING | NAMING | CHARGING | OF | CLAIMS | VIEWS | {"according", ":"}
"""Words without which a sentence has no indirect speech."""


class Report(NamedTuple):
    """Tokens from `first` to the one before `end` are told as somebody's words; `speaker` is who, None where nobody is named."""

    first: int
    end: int
    speaker: Range | None


def reports(tokens: Tokens, first: int, end: int) -> tuple[Report, ...]:
    """The indirect speech in the sentence of tokens from `first` to the one before `end`; in a headline also what stands before *: mayor*.

    >>> import framing
    >>> tokens = framing.document("The ministry said the regime had fallen.").tokens
    >>> [(tokens.span(r.first, r.end), r.speaker) for r in reports(tokens, 0, len(tokens))]
    [(Span(start=18, end=40), (0, 2))]
    """
    norms = tokens.norms
    starts = compress(range(first, end), map(STARTS.__contains__, norms[first:end]))
    found = [told for i in starts for told in _told(tokens, (first, end), i)]
    colon = next((i for i in range(end - 2, max(first, end - _TAIL) - 1, -1) if norms[i] == ":"), None)
    if colon is not None and norms[end - 1] not in _ENDS and (speaker := nouns.after(tokens, colon + 1, end)) and speaker[1] == end:
        found.append(Report(first, colon, speaker))
    return tuple(Report(r.first, _turn(norms, (first, end), r), r.speaker) for r in found if r.first < r.end)


def _turn(norms: tuple[str, ...], of: Range, report: Report) -> int:
    """Where a report ends: at a semicolon, at *, but* and its like, and at the comma after *When he said that …*."""
    first, end = of
    subordinate = norms[first] in _SUBORDINATE and report.end == end
    for i in range(report.first, report.end):
        if norms[i] == ";" or (norms[i] == "," and (subordinate or (i + 1 < end and norms[i + 1] in _TURNS))):
            return i
    return report.end


def _told(tokens: Tokens, of: Range, i: int) -> Iterator[Report]:
    """What the word at `i` announces."""
    norm, (first, end) = tokens.norms[i], of
    after = tokens.norms[i + 1] if i + 1 < end else ""
    if norm == "according":
        yield from _according(tokens, of, i) if after == "to" else ()
        return
    if norm in VIEWS and _is_view(tokens, first, i):
        yield from _in_view(tokens, of, i)
        return
    if norm in CLAIMS and not _subject_before(tokens, first, i) and (begin := _claimed(tokens, i, end)):
        yield Report(begin, end, _owner(tokens, first, i) or _by(tokens, i, begin))
        return
    if i > first and tokens.norms[i - 1] in _BE and norm in CLAUSE:
        if after not in ("to", "as", "of", "that", "by"):
            return
        yield Report(i + 1, end, _by(tokens, i + 1, end))
    elif norm in CLAUSE:
        yield from _clause(tokens, of, i)
    elif norm in CHARGING or (norm in NAMING and _names(tokens, i, end)):
        passive = i > first and tokens.norms[i - 1] in _BE
        yield Report(i + 1, end, _by(tokens, i + 1, end) if passive else nouns.before(tokens, first, i))
    elif norm in ASKING and after in ("whether", "if", "why", "how", "that"):
        yield Report(i + 2, end, nouns.before(tokens, first, i))


def _clause(tokens: Tokens, of: Range, i: int) -> Iterator[Report]:
    """What a verb of saying at `i` announces: the clause after it, the one before it, or both."""
    norms, (first, end) = tokens.norms, of
    if i > first and norms[i - 1] in (",", '"', "?", "!"):
        speaker = nouns.after(tokens, i + 1, end)
        if speaker and (speaker[1] >= end or norms[speaker[1]] in MARKS or norms[speaker[1]] in _ADJUNCTS):
            yield Report(first, i - 1, speaker)
            return
    speaker = nouns.before(tokens, first, i)
    if speaker is None:
        return
    boundary = speaker[0] - 1
    if boundary >= first and norms[boundary] in (",", '"') and _closes(norms, i, end):
        yield Report(first, boundary, speaker)
        if norms[i + 1 : i + 2] == (",",):
            yield Report(i + 2, end, speaker)
        return
    begin = _begin(tokens, i, end)
    if begin:
        yield Report(begin, end, speaker)


def _closes(norms: tuple[str, ...], verb: int, end: int) -> bool:
    """Whether nothing but time and place follows the verb: *…, the ministry said on Tuesday*."""
    while verb + 1 < end and nouns.adverb(norms[verb + 1]):
        verb += 1
    rest = norms[verb + 1 : end]
    if not rest or rest[0] in _ENDS:
        return True
    return rest[0] in _ADJUNCTS and AUXILIARIES.isdisjoint(rest) and "that" not in rest


def _begin(tokens: Tokens, verb: int, end: int) -> int | None:
    """Where the clause that the verb announces begins; None where it announces none."""
    norms = tokens.norms
    that = next((k for k in range(verb + 1, min(end, verb + 1 + _HEARD)) if norms[k] == "that"), None)
    after = norms[verb + 1] if verb + 1 < end else ""
    if after in _NOTHING:
        return None
    if that is not None and (that == verb + 1 or norms[verb] in TELLING or after not in nouns.DETERMINERS):
        return that + 1
    if norms[verb] in OF and after in ("of", "about", "against"):
        return verb + 2
    if norms[verb] in TELLING and norms[verb] not in BARE:
        return verb + 2
    return verb + 1 if norms[verb] in BARE and after not in _ENDS else None


def _names(tokens: Tokens, verb: int, end: int) -> bool:
    """Whether a verb of naming has its name: *called the plan a disaster*, *described as*; not *called for*."""
    norms = tokens.norms
    after = norms[verb + 1] if verb + 1 < end else "for"
    return (norms[verb] in DOUBLE and after not in ("for", "on", "off", "in", "up", "back", "out", "to")) or "as" in norms[verb + 1 : end]


def _according(tokens: Tokens, of: Range, i: int) -> Iterator[Report]:
    """*According to X, …* and *…, according to X*."""
    norms, (first, end) = tokens.norms, of
    speaker = nouns.after(tokens, i + 2, end)
    if i == first or (i == first + 1 and norms[first] in MARKS):
        comma = next((k for k in range(i, end) if norms[k] == ","), None)
        if comma is not None:
            yield Report(comma + 1, end, speaker)
        return
    yield Report(first, i - 1 if norms[i - 1] == "," else i, speaker)


def _is_view(tokens: Tokens, first: int, i: int) -> bool:
    owned = tokens.norms[i - 1] in ("'s", "'") or tokens.norms[i - 1] in OWNERS
    return owned and "in" in tokens.norms[max(first, i - 6) : i]


def _in_view(tokens: Tokens, of: Range, i: int) -> Iterator[Report]:
    """*In the union's view the law is …*: all of the sentence but the phrase itself."""
    first, end = of
    start = next(k for k in range(i, first - 1, -1) if tokens.norms[k] == "in")
    speaker = _owner(tokens, start + 1, i)
    yield Report(i + 1, end, speaker)
    if start > first:
        yield Report(first, start, speaker)


def _claimed(tokens: Tokens, i: int, end: int) -> int | None:
    """Where the words after *the claim that*, *fears of* or *the accusation by the union that* begin."""
    norms = tokens.norms
    if norms[i + 1 : i + 2] == ("of",):
        return i + 2
    stop = min(end, i + _HEARD) if norms[i + 1 : i + 2] in (("by",), ("from",)) else min(end, i + 2)
    return next((k + 1 for k in range(i + 1, stop) if norms[k] == "that"), None)


def _owner(tokens: Tokens, first: int, noun: int) -> Range | None:
    """Whose claim it is: *the ministry's claim*, *his claim*."""
    norms = tokens.norms
    if noun > first and norms[noun - 1] in OWNERS:
        return noun - 1, noun
    for mark in range(noun - 1, max(first, noun - 4) - 1, -1):
        if norms[mark] in ("'s", "'") and mark > first:
            return nouns.before(tokens, first, mark)
    return None


def _subject_before(tokens: Tokens, first: int, i: int) -> bool:
    """Whether the word at `i` is a verb with a subject before it (*critics claim that*) and not a noun (*the claim that*)."""
    norms = tokens.norms
    if i == first or norms[i - 1] in nouns.DETERMINERS or norms[i - 1] in ("'s", "'", "of", "by", "over", "with", "amid", "on", "new"):
        return False
    return norms[i - 1] in nouns.PRONOUNS or norms[i - 1] in AUXILIARIES or (norms[i] in BARE and not norms[i - 1].endswith("ing"))


def _by(tokens: Tokens, start: int, end: int) -> Range | None:
    """Who stands after *by*."""
    at = next((k for k in range(start, end) if tokens.norms[k] == "by"), None)
    return None if at is None else nouns.after(tokens, at + 1, end)
