"""Why two tokens that are not the same were linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import JaroWinkler

from framing.aligner.equivalents import same_but_for_style
from framing.aligner.keys import spelling
from framing.aligner.readings import another_sense
from framing.aligner.tokens import ALIKE

if TYPE_CHECKING:
    from framing.aligner.keys import Keys
    from framing.model.text import Document


def reason(a: Document, b: Document, keys: tuple[Keys, Keys], link: tuple[int, int]) -> str:
    """The first that holds of typographic, spelling (short forms and figures too), inflection, similar, substitution."""
    i, j = link
    one, other = a.tokens.norms[i], b.tokens.norms[j]
    if one == other:
        return "similar" if another_sense(a.tokens.texts[i], b.tokens.texts[j]) else "typographic"
    if spelling(one) == spelling(other) or same_but_for_style([a.tokens.texts[i]], [b.tokens.texts[j]]):
        return "spelling"
    if keys[0].stems[i] == keys[1].stems[j]:
        return "inflection"
    return "similar" if JaroWinkler.similarity(one, other) >= ALIKE else "substitution"
