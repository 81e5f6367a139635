"""What the stages compare tokens by: norm, stem, spelling, and the class of a word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from framing.aligner.inflections import IRREGULAR, OWN

if TYPE_CHECKING:
    from framing.model.text import Document

PUNCTUATION, FUNCTION, NUMBER, CONTENT = range(4)

_FUNCTION = {
    "determiner": """a an the this these those such same other another each every all both some few many much more most several own
        my your his her its our their yours ours theirs 's""",
    "preposition": """of in on at by for from to into onto with without within between among against about after before during over
        under above below up down out off through across along around near behind beyond per via as than till since 's""",
    "auxiliary": """be am is are was were been being do does did done doing have has had having will would shall should can could may
        might must ought to 's 'd 'll 're 've 'm""",
    "pronoun": """i you he she it we they me him her us them who whom that which this these those myself himself herself itself
        ourselves themselves there here what none any""",
    "conjunction": """and & or but nor so yet if then because as since while although though unless until whether when where why how
        that than for whose""",
    "adverb": "not n't no never ever also too very just only even still again now",
}
CONJUNCTION = 1 << list(_FUNCTION).index("conjunction")
FUNCTION_KINDS: dict[str, int] = {}
"""Function words → the kinds each may be of, as bits: *her* is a determiner and a pronoun."""
for _bit, _words in enumerate(_FUNCTION.values()):
    for _word in _words.split():
        FUNCTION_KINDS[_word] = FUNCTION_KINDS.get(_word, 0) | 1 << _bit

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS = (
    {word: str(n) for n, word in enumerate(_UNITS)}
    | {word: str(10 * n) for n, word in enumerate(_TENS, 2)}
    | {f"{ten}-{unit}": str(10 * n + m) for n, ten in enumerate(_TENS, 2) for m, unit in enumerate(_UNITS[1:10], 1)}
)
"""Numbers below a hundred as words → figures."""

_SPELLINGS = (
    (re.compile(r"(?<=[^\W\d_]{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$"), r"iz\1"),
    (re.compile(r"(?<=[^\W\d_]{3})ys(e|ed|es|er|ers|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[^\W\d_]{3})our(s|ed|ing|ite|ites|able|ful|less|ly|er|ers|al|hood|hoods|ist|ists)?$"), r"or\1"),
    (re.compile(r"^(.*[aeiou].*[aeiou])ll(ed|ing|er|ers)$"), r"\1l\2"),
    (re.compile(r"(?<=[^\W\d_]{2}[bt])re(s?)$"), r"er\1"),
    (re.compile(r"(?<=[^\W\d_]{2}[bt])red$"), r"ered"),
    (re.compile(r"(?<=[^\W\d_]{3})ogue(s?)$"), r"og\1"),
    (re.compile(r"(?<=[^\W\d_]{2}en)ce(s|less)?$"), r"se\1"),
    (re.compile(r"(?<=[^\W\d_]{2})mme(s?)$"), r"m\1"),
)
_VARIES = re.compile(
    r"(?:[iy]s(?:e[drs]?|es|ers|ing|ations?|ational)|our[a-z]{0,5}|ll(?:ed|ing|ers?)|re[sd]?|ogues?|ence(?:s|less)?|mmes?)$"
)
"""A word that ends in none of these has one spelling."""
_ONE_SPELLING = NUMBER_WORDS | {"%": "percent", "&": "and", "timbre": "timbre", "timbres": "timbres"}
"""Words and signs that no pattern tells: figures, signs for words, words like another's spelling."""
_SPELLED = 5
"""Shorter words are spelt alike everywhere: *our*, *four*, *rise*."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_AGAIN = ("re-", "un-ionis", "un-ioniz")
"""What is another word without its hyphen: *re-signed* is not *resigned*."""


@lru_cache(maxsize=1 << 16)
def spelling(norm: str) -> str:
    """One key for the British, American, hyphenated and figured spellings of a word.

    >>> [spelling(word) for word in ("neighbour", "neighbor", "organised", "co-operate", "fourteen", "defence")]
    ['neighbor', 'neighbor', 'organized', 'cooperate', '14', 'defense']
    """
    if norm in _ONE_SPELLING:
        return _ONE_SPELLING[norm]
    word = norm if norm.startswith(_AGAIN) else _HYPHEN.sub("", norm)
    if len(word) >= _SPELLED and _VARIES.search(word):
        for pattern, plain in _SPELLINGS:
            word = pattern.sub(plain, word)
    if word[:1].isdigit():
        word = word.replace(",", "")
    return word


def word_class(norm: str) -> int:
    """PUNCTUATION, FUNCTION, NUMBER or CONTENT.

    >>> [word_class(norm) for norm in (".", "the", "2,500", "fourteen", "troops")] == [PUNCTUATION, FUNCTION, NUMBER, NUMBER, CONTENT]
    True
    """
    if norm in FUNCTION_KINDS:
        return FUNCTION
    if norm == "%":
        return CONTENT
    if norm.isalpha():
        return NUMBER if norm in NUMBER_WORDS else CONTENT
    if not any(map(str.isalnum, norm)):
        return PUNCTUATION
    return NUMBER if norm.lstrip("+-")[:1].isdigit() else CONTENT


class Known(dict[str, "tuple[str, int]"]):
    """Norm → stem and class, worked out once for each norm."""

    def __missing__(self, norm: str) -> tuple[str, int]:
        """Work them out."""
        if len(self) >= _MOST:
            self.clear()
        plain = spelling(norm)
        base = IRREGULAR.get(plain, plain)
        stem = OWN.get(base) or (_stemmer().stemWord(base) if base.isprintable() else base)
        self[norm] = stem, word_class(norm)
        return self[norm]


_MOST = 1 << 16
_known = Known()


def stems(words: list[str]) -> list[str]:
    """The stems of words in their base form and American spelling."""
    return [OWN.get(word, stem) for word, stem in zip(words, _stemmer().stemWords(words), strict=True)]


@lru_cache(maxsize=1)
def _stemmer():  # type: ignore[no-untyped-def]  # noqa: ANN202 - PyStemmer ships no types
    from Stemmer import Stemmer

    return Stemmer("english", 0)


class Keys(NamedTuple):
    """What the stages read of a document: columns of its tokens, and its sentences.

    `texts` as written, `norms`, `stems` (of the plain spelling), `classes` and `furniture` hold one value a token; `sentences`
    are token ranges, `story` the numbers of those outside page furniture, `kinds` each one's kind of block.
    """

    texts: tuple[str, ...]
    norms: tuple[str, ...]
    stems: tuple[str, ...]
    classes: tuple[int, ...]
    furniture: tuple[bool, ...]
    sentences: tuple[tuple[int, int], ...]
    story: list[int]
    kinds: list[str]


def keys(document: Document) -> Keys:
    """The keys of all tokens of `document`."""
    norms = document.tokens.norms
    known = list(map(_known.__getitem__, norms))
    stems, classes = tuple([stem for stem, _ in known]), tuple([kind for _, kind in known])
    kinds = [document.blocks[document.tokens.blocks[start]].kind for start, _ in document.sentences]
    story = [n for n, (start, _) in enumerate(document.sentences) if not document.furniture[start]]
    return Keys(document.tokens.texts, norms, stems, classes, document.furniture, document.sentences, story, kinds)
