"""Whether a quotation is the title of a work: *the 1958 film "Invaders From Planet Nine"*."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.model.text import Document
    from framing.scorers.quotations import Quotation

_WORKS = frozenset(
    """film films movie movies novel novels book books comedy comedies play plays song songs single album albums series sitcom
    documentary documentaries opera operas musical painting paintings poem poems memoir memoirs thriller show episode game games screen
    screened screening stage staged starred starring cinema theatre theater band bands magazine bestseller published sculpture
    exhibition ballet symphony trilogy sequel soundtrack podcast""".split()
)
"""Words that tell of works with titles."""
_LITTLE = frozenset("a an and as at by for from in into of on or the to with s".split())
_REACH = 8
"""How many tokens from a quotation a word of a work is looked for."""


def in_title(document: Document, spoken: tuple[Quotation, ...], first: int) -> bool:
    """Whether the token at `first` stands in a title: in marks, every word with a capital, beside a word that tells of a work.

    >>> import framing
    >>> from framing.scorers.quotations import quotations
    >>> told = framing.document('The film "Invaders From Planet Nine" opened.')
    >>> in_title(told, quotations(told), 3)
    True
    """
    if not document.tokens.texts[first][:1].isupper():
        return False
    at = bisect_right(spoken, (first, len(document.tokens))) - 1
    if at < 0 or first >= spoken[at].end:
        return False
    start, end = spoken[at]
    norms, texts = document.tokens.norms, document.tokens.texts
    beside = {*norms[max(0, start - _REACH) : start], *norms[end : end + _REACH]}
    return not beside.isdisjoint(_WORKS) and all(
        text[:1].isupper() or not text[:1].isalpha() or norm in _LITTLE
        for text, norm in zip(texts[start + 1 : end], norms[start + 1 : end], strict=True)
    )
