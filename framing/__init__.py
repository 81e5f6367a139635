"""framing shows how two versions of a news story frame it.

>>> import framing
>>> a = framing.document("They were martyred by the regime.", name="Agency")
>>> b = framing.document("They were killed by the government.", name="Radio")
>>> [(f.kind, f.a_text, f.b_text) for f in framing.compare(a, b).findings]
[('swapped', 'martyred', 'killed'), ('swapped', 'regime', 'government')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from framing.aligner.align import align
    from framing.analysis.vectorizer import LexiconVectorizer
    from framing.comparing import compare, score
    from framing.model.record import record
    from framing.readers import read
    from framing.readers.document import document
    from framing.readers.lexicon import lexicon
    from framing.reporters import report

__version__ = "0.1.0"
__all__ = ["LexiconVectorizer", "__version__", "align", "compare", "document", "lexicon", "read", "record", "report", "score"]

_HOMES = {
    "LexiconVectorizer": "framing.analysis.vectorizer",
    "align": "framing.aligner.align",
    "compare": "framing.comparing",
    "document": "framing.readers.document",
    "lexicon": "framing.readers.lexicon",
    "read": "framing.readers",
    "record": "framing.model.record",
    "report": "framing.reporters",
    "score": "framing.comparing",
}


def __getattr__(name: str) -> object:
    """Fetch a public name when it is first asked for, so that each command imports only what it needs."""
    if name not in _HOMES:
        message = f"module 'framing' has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found
