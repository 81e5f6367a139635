"""Which different wordings are house style: spelling, quotation marks, abbreviations, figures for words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from framing.aligner.keys import FUNCTION, NUMBER_WORDS, spelling, word_class
from framing.model.text import ACRONYMS

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORT = {
    "jan": "january", "feb": "february", "apr": "april", "jun": "june", "jul": "july", "aug": "august",
    "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december",
    "tue": "tuesday", "tues": "tuesday", "thu": "thursday", "thurs": "thursday", "fri": "friday",
    "cllr": "councillor", "councilor": "councillor", "dr": "doctor", "gen": "general", "gov": "governor", "lt": "lieutenant",
    "col": "colonel", "capt": "captain", "maj": "major", "sgt": "sergeant", "prof": "professor", "rep": "representative",
    "sen": "senator", "rev": "reverend", "hon": "honourable", "st": "saint", "pres": "president",
    "percent": "%", "mn": "m", "million": "m", "m": "meters", "bn": "b", "billion": "b", "b": "b.", "tn": "t", "trillion": "t", "t": "t.",
    "km": "kilometers", "kilometres": "kilometers", "kilometre": "kilometers", "kilometer": "kilometers",
    "kg": "kilograms", "kilos": "kilograms", "metre": "meter", "metres": "meters", "&": "and", "odour": "odor", "odours": "odors",
    "grey": "gray", "programme": "program", "tyre": "tire", "cheque": "check", "plough": "plow", "sceptical": "skeptical",
    "jewellery": "jewelry", "ageing": "aging", "judgement": "judgment", "whilst": "while", "amongst": "among",
    "towards": "toward", "storey": "story", "storeys": "stories", "cosy": "cozy", "draught": "draft", "mould": "mold",
    "councilors": "councillors", "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed",
    "leapt": "leaped", "spoilt": "spoiled", "fulfil": "fulfill", "enrol": "enroll", "fulfils": "fulfills",
    "enrols": "enrolls", "enrolment": "enrollment", "fulfilment": "fulfillment", "skilful": "skillful",
    "wilful": "willful", "instalment": "installment", "instalments": "installments", "counsellor": "counselor",
    "counsellors": "counselors", "marvellous": "marvelous", "woollen": "woolen", "sceptic": "skeptic",
    "sceptics": "skeptics", "scepticism": "skepticism", "artefact": "artifact", "artefacts": "artifacts",
    "manoeuvre": "maneuver", "manoeuvres": "maneuvers", "haemorrhage": "hemorrhage", "paediatric": "pediatric",
    "foetus": "fetus", "leukaemia": "leukemia", "anaemia": "anemia", "aluminium": "aluminum", "kerb": "curb",
    "moustache": "mustache", "pyjamas": "pajamas", "smoulder": "smolder", "smouldering": "smoldering",
    "advisor": "adviser", "advisors": "advisers", "protestor": "protester", "protestors": "protesters",
    "licence": "license", "licences": "licenses", "practise": "practice", "practised": "practiced",
    "practising": "practicing", "tyres": "tires", "cheques": "checks", "ploughs": "plows", "programmes": "programs",
    "moulds": "molds", "encyclopaedia": "encyclopedia", "mediaeval": "medieval", "oestrogen": "estrogen",
    "diarrhoea": "diarrhea", "oesophagus": "esophagus", "naïve": "naive", "café": "cafe", "cafés": "cafes",
    "façade": "facade",
}  # fmt: skip
_NOT = {"can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"], "shan't": ["shall", "not"]}
_WINDOW = 4
"""How many tokens at either end of a substitution are looked at for a change of style alone."""
_UNMEANT = frozenset("\"',.;:-()[]") | {"--", "---", "...", "`", "''"}
"""Marks whose coming or going is house style: quotation marks, stops, dashes and brackets. Any other mark says something."""
_DATED = frozenset(word for word in _SHORT.values() if word.endswith(("ary", "ber", "ril", "une", "uly", "ust"))) | {"march", "may"}
_LITTLE = frozenset("the of on".split())
"""Words that a date has or has not: *the 3rd of February*."""
_ORDINAL = re.compile(r"(\d)(?:st|nd|rd|th)$")
_UNIT = re.compile(r"(?<=\d)(?:bn|mn|tn|km|kg|million|billion|trillion)$")
_CLOCK = re.compile(r"(?<=\d)[:.](?=\d\d(?:am|pm)?$)")


def style_key(norms: Sequence[str]) -> str:
    """What is left of some tokens when house style is taken away: one string for all spellings of one wording.

    >>> style_key(["4:30am"]) == style_key(["4:30", "AM"]), style_key(["per", "cent"]) == style_key(["percent"])
    (True, True)
    >>> style_key(["one", "in", "100", "year"]) == style_key(["one-in-100-year"])
    True
    >>> style_key(["14"]) == style_key(["fourteen"]), style_key(["3", "of", "4"]) == style_key(["34"])
    (True, False)
    """
    if not norms:
        return ""
    words = [part for norm in norms if norm not in _UNMEANT for part in _plain(norm)]
    if any(_ORDINAL.search(word) or word in _DATED for word in words):
        words = sorted(_ORDINAL.sub(r"\1", word) for word in words if word not in _LITTLE)
    key = _UNIT.sub(lambda found: _SHORT.get(found[0], found[0]), _CLOCK.sub(":", _joined(words).replace("percent", "%")))
    return key.casefold() if len(norms) > 1 or "-" in norms[0] else key


def _joined(words: list[str]) -> str:
    """Words as one, for *flood plain* is *floodplain*; but not two numbers, and not two small words: *may be* is not *maybe*."""
    text = ""
    for before, word in zip(["", *words], words, strict=False):
        apart = (before[-1:].isdigit() and word[:1].isdigit()) or (word_class(before) == word_class(word) == FUNCTION)
        text += f" {word}" if apart else word
    return text


def _plain(norm: str) -> list[str]:
    word = norm if norm in ACRONYMS else norm.casefold()
    if "-" in word and not word.startswith(("-", "re-")) and word not in NUMBER_WORDS:
        return [_SHORT.get(part) or spelling(part) for part in word.split("-")]
    if word.endswith("n't") or word == "cannot":
        return _NOT.get(word) or [word[:-3], "not"]
    return [_SHORT.get(word) or spelling(word)]


def same_but_for_style(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two runs of norms differ in house style alone (either may be empty: a mark that came or went)."""
    return style_key(one) == style_key(other)


def style_ends(one: Sequence[str], other: Sequence[str]) -> tuple[int, int, int, int]:
    """How many tokens at the beginning, and at the end, of two runs are one wording in two styles: (of one, of other) twice.

    >>> style_ends(["38.4", "million", "scheme"], ["38.4m", "plan"])
    (2, 1, 0, 0)
    """
    head = _same_head(one, other)
    tail = _same_head(one[head[0] :][::-1], other[head[1] :][::-1], turned=True)
    return (*head, *tail)


def _same_head(one: Sequence[str], other: Sequence[str], *, turned: bool = False) -> tuple[int, int]:
    order = -1 if turned else 1
    keys = {style_key(other[:m][::order]): m for m in range(1, min(len(other), _WINDOW) + 1)}
    for n in range(min(len(one), _WINDOW), 0, -1):
        key = style_key(one[:n][::order])
        if key and key in keys and (n, keys[key]) != (len(one), len(other)):
            return n, keys[key]
    return 0, 0
