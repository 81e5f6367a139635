"""The whole argument on one page: two documents aligned, scored, and read against each other."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from framing.aligner.align import align
from framing.model.comparison import Comparison, Score
from framing.scorers.findings import findings
from framing.scorers.measures import measures
from framing.scorers.score import hits, sides_met
from framing.scorers.structure import structure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from framing.model.alignment import Pins
    from framing.model.lexicon import Lexicon
    from framing.model.text import Document

ALIGNER = "2"
"""Version of the aligner in signatures: raised when the same pair would be aligned differently."""
SCORER = "1"
"""Version of the scorers in signatures: raised when the same lexicon would be met, or a voice, target or structure read, differently."""


@lru_cache(maxsize=1)
def _core() -> Lexicon:
    from framing.readers.lexicon import lexicon

    return lexicon()


def compare(a: Document, b: Document, *, lexicon: Lexicon | None = None, pins: Iterable[tuple[str, str]] = ()) -> Comparison:
    """Compare two versions of a story; the first is called A and the second B. `pins` are those of `align`.

    Law: `compare(b, a)` mirrors `compare(a, b)`: the same edits with insertion and deletion exchanged, the same findings
    with dropped and added exchanged.

    >>> import framing
    >>> a, b = framing.document("The terrorist strikes went on."), framing.document("The strikes went on.")
    >>> [(finding.kind, finding.a_text) for finding in compare(a, b).findings]
    [('dropped', 'terrorist')]
    """
    lexicon = lexicon or _core()
    a, b = replace(a, siglum="A"), replace(b, siglum="B")
    alignment = align(a, b, pins=pins)
    met, entries = hits((a, b), lexicon)
    read = findings(alignment, met)
    told = structure(alignment, met, read)
    categories = tuple({category.id: category for category in (*lexicon.categories, *told.categories)}.values())
    return Comparison(
        alignment=alignment,
        hits=met + told.hits,
        findings=read + told.findings,
        measures=measures((a, b), met + told.hits, categories, entries),
        entries=entries + told.entries,
        categories=categories,
        sides=sides_met(lexicon, entries) + told.sides,
        signature=signature((a, b), lexicon, alignment.pins),
    )


def score(document: Document, *, lexicon: Lexicon | None = None) -> Score:
    """What the lexicon sees in one document.

    >>> import framing
    >>> [(hit.text, hit.category) for hit in score(framing.document("The regime fell.")).hits]
    [('regime', 'legitimacy')]
    """
    lexicon = lexicon or _core()
    document = replace(document, siglum=document.siglum or "A")
    found, met = hits((document,), lexicon)
    return Score(
        document=document,
        hits=found,
        measures=measures((document,), found, lexicon.categories, met),
        entries=met,
        categories=lexicon.categories,
        sides=sides_met(lexicon, met),
        signature=signature((document,), lexicon),
    )


def signature(documents: tuple[Document, ...], lexicon: Lexicon, pins: Pins = ()) -> str:
    """One line that says what a result hangs on: version, texts, lexicon, tokenizer, aligner, pins, language. No clock, no path."""
    from framing import __version__

    texts = "+".join(document.digest[:8] for document in documents)
    tokenizers = "+".join(dict.fromkeys(document.tokenizer for document in documents))
    parts = [f"framing:{__version__}", f"{'pair' if len(documents) > 1 else 'text'}:{texts}", f"lex:{lexicon.label}", f"tok:{tokenizers}"]
    parts.append(f"score:{SCORER}")
    encodings = "+".join(dict.fromkeys(document.encoding for document in documents if document.encoding))
    if encodings:
        parts.append(f"enc:{encodings}")
    if len(documents) > 1:
        parts.append(f"align:{ALIGNER}")
    if pins:
        parts.append(f"pins:{_digest(pins)}")
    return "|".join([*parts, f"lang:{documents[0].language}"])


def _digest(pins: Pins) -> str:
    """The first eight hex digits of the SHA-256 of pins as the sorted lines of a pins file: their order does not matter."""
    lines = sorted("\t".join(" ".join(words.split()) for words in pin) for pin in pins)
    return sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:8]
