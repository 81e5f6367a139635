"""MPQA's subjectivity clues, `.tff`: a line of `key=value` for each word."""

from __future__ import annotations

from framing.readers.foreign.listing import Listing, Skipped, Term, lines, literal

STRENGTHS = {"weaksubj": 1, "strongsubj": 3}
_VOWELS = frozenset("aeiou")
_VERBS, _NOUNS, _COMPARED = ("verb", "anypos"), ("noun", "anypos"), ("adj",)


def detected(text: str) -> bool:
    """Whether most of the first lines say `word1=`."""
    told = [line for line in text[:20_000].split("\n")[:20] if line.strip()]
    return 2 * sum("word1=" in line and "=" in line.split()[0] for line in told) > len(told)


def read(text: str) -> Listing:
    """Words under their prior polarity; `stemmed1=y` lists their regular inflections too.

    MPQA says that such a word stands for all its forms of that part of speech. `word*` would list far more (`hat*` is in
    *hatch*), so the regular forms are spelt out by `inflected`; irregular ones are not known to it.

    >>> line = "type=strongsubj len=1 word1=abuse pos1=verb stemmed1=y priorpolarity=negative"
    >>> [(term.form, term.categories, term.strength) for term in read(line).terms]
    [('abuse', ('negative',), 3), ('abuses', ('negative',), 3), ('abused', ('negative',), 3), ('abusing', ('negative',), 3)]
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    for number, line in lines(text, skipped):
        pairs = [part.partition("=") for part in line.split()]
        odd = next((key for key, equals, value in pairs if not equals or not value), None)
        told = {key: value for key, _, value in pairs}
        words = [told[f"word{n}"] for n in range(1, len(pairs) + 1) if f"word{n}" in told]
        if odd is not None or not words or "priorpolarity" not in told:
            skipped.append(Skipped(number, line, f"{odd!r} is no key=value" if odd is not None else "no word1 or no priorpolarity"))
            continue
        stemmed = told.get("stemmed1") == "y" and len(words) == 1
        part, kind = told.get("pos1", ""), told.get("type", "")
        note = ", ".join(filter(None, (kind, part, "stemmed" if stemmed else "")))
        forms = inflected(words[0], part) if stemmed else (" ".join(words),)
        terms += [Term(number, literal(form), (told["priorpolarity"],), STRENGTHS.get(kind, 1), note) for form in forms]
    return Listing(tuple(terms), tuple(skipped))


def inflected(word: str, part: str) -> tuple[str, ...]:
    """The word and its regular inflections as a verb, a noun or an adjective; a final consonant is never doubled.

    >>> inflected("deny", "verb"), inflected("crash", "noun"), inflected("calm", "adj"), inflected("alas", "adverb")
    (('deny', 'denies', 'denied', 'denying'), ('crash', 'crashes'), ('calm', 'calmer', 'calmest'), ('alas',))
    """
    if not word.isalpha():
        return (word,)
    silent = word.endswith("e")
    soft = word.endswith("y") and word[-2:-1] not in _VOWELS
    stem = word[:-1] + "i" if soft else word[:-1] if silent else word
    found = [word]
    if part in (*_VERBS, *_NOUNS):
        found.append(f"{stem}es" if soft else f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s")
    if part in _VERBS:
        found += [f"{stem}ed", f"{word[:-1] if silent and not word.endswith('ee') else word}ing"]
    if part in _COMPARED:
        found += [f"{stem}er", f"{stem}est"]
    return tuple(dict.fromkeys(found))
