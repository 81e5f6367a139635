"""Texts to counts of what the lexicon lists, as a transformer for scikit-learn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.utils.validation import check_is_fitted

from framing.analysis.headings import Headings
from framing.errors import UsageError
from framing.model.lexicon import Lexicon
from framing.model.text import Document
from framing.scorers.score import hits

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Self

_CHOICES: dict[str, tuple[str | None, ...]] = {
    "by": ("category", "group", "entry"),
    "voice": ("all", "author"),
    "normalise": (None, "words"),
}


class LexiconVectorizer(TransformerMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn ships no types
    """Raw texts, or Documents, to a sparse matrix: a row a text, a column a category, group or entry, hits in its cells.

    Args:
        lexicon: Name of a lexicon, path of its folder or of a word list, a sequence of these, which are joined, or what
            `framing.lexicon` gave. Only names and paths can be pickled.
        by: What a column is: "category", "group" or "entry". A word that is listed under several categories counts in each.
        voice: Hits in "all" voices, or in the "author"'s own only.
        normalise: None for counts, "words" for rates per 1,000 words of the story.

    Attributes:
        vocabulary_: Column names → their numbers, all that the lexicon has, in its order; no text changes it.
        signature_: The lexicon that was fitted, `core@1.0#3f9a1c2b`; transforming with another is an error. It is read at each fit,
            and again where a pickled vectorizer first has to count.

    >>> import framing
    >>> texts = ["The regime fell.", "The government fell, officials claimed."]
    >>> counts = framing.LexiconVectorizer(by="group").fit_transform(texts)
    >>> counts.toarray().tolist()
    [[1, 0, 0], [0, 1, 0]]
    """

    def __init__(
        self,
        lexicon: str | Path | Lexicon | Sequence[str | Path] = "core",
        *,
        by: Literal["category", "group", "entry"] = "category",
        voice: Literal["all", "author"] = "all",
        normalise: Literal["words"] | None = None,
    ) -> None:
        """Keep the options as they are, as scikit-learn asks; `fit` checks them."""
        self.lexicon = lexicon
        self.by = by
        self.voice = voice
        self.normalise = normalise

    def fit(self, raw_documents: Iterable[str | Document], y: object = None) -> Self:  # noqa: ARG002 - scikit-learn gives it
        """Load the lexicon and name the columns; the texts are not looked at. Raises UsageError for an unknown option."""
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise UsageError(f"{name} is {getattr(self, name)!r}", mend=f"use one of: {', '.join(map(repr, known))}")
        _refuse_one_text(raw_documents)
        self._fitted = lexicon = _lexicon(self.lexicon)
        self.vocabulary_ = {name: n for n, name in enumerate(_columns(lexicon, self.by))}
        self.signature_ = lexicon.label
        return self

    def transform(self, raw_documents: Iterable[str | Document]) -> csr_matrix:
        """The hits in each text: texts × columns, whole numbers, or rates where `normalise` is set; page furniture is left out."""
        check_is_fitted(self)
        _refuse_one_text(raw_documents)
        lexicon = self.__dict__.get("_fitted") or _lexicon(self.lexicon)
        if lexicon.label != self.signature_:
            raise UsageError(f"fitted with {self.signature_}, and the lexicon is now {lexicon.label}", mend="fit again")
        rows, columns, cells, number = [], [], [], 0
        for number, one in enumerate(raw_documents, 1):
            document = _document(one)
            words = document.counts["words"] if self.normalise else 0
            for column, count in self._met(document, lexicon).items():
                rows.append(number - 1)
                columns.append(column)
                cells.append(1000 * count / words if words else count)
        kind = np.float64 if self.normalise else np.int64
        return csr_matrix((np.array(cells, kind), (rows, columns)), shape=(number, len(self.vocabulary_)))

    def _met(self, document: Document, lexicon: Lexicon) -> Counter[int]:
        """Column → hits of `document` in it, in the order of the columns."""
        found, entries = hits((document,), lexicon)
        headings = Headings(entries, lexicon.categories)
        counted = [hit for hit in found if not hit.furniture and (self.voice == "all" or hit.voice == "author")]
        return Counter(sorted(self.vocabulary_[name] for hit in counted for name in headings.of(hit, self.by)))

    def __getstate__(self) -> dict[str, Any]:
        """All but the lexicon that was read, which is read again: it may be large."""
        return {name: value for name, value in super().__getstate__().items() if name != "_fitted"}

    def get_feature_names_out(self, input_features: Sequence[str] | None = None) -> np.ndarray[Any, Any]:  # noqa: ARG002 - scikit-learn gives it
        """Names of the columns: ids of categories, of groups or of entries."""
        check_is_fitted(self)
        return np.array(list(self.vocabulary_), dtype=object)

    def __sklearn_tags__(self) -> Any:  # noqa: ANN401 - scikit-learn's
        """It takes texts and no tables, and gives numbers, whatever it is given."""
        tags = super().__sklearn_tags__()
        tags.input_tags.string = True
        tags.input_tags.two_d_array = False
        tags.transformer_tags.preserves_dtype = []
        return tags


def _lexicon(told: object) -> Lexicon:
    """The lexicon that the option tells; UsageError for what tells none."""
    import framing

    parts = told if isinstance(told, Sequence) and not isinstance(told, str) else [told]
    if len(parts) == 1 and isinstance(parts[0], Lexicon):
        return parts[0]
    if not parts or not all(isinstance(part, str | Path) for part in parts):
        raise UsageError(f"lexicon is {told!r:.60}", mend="give a name, a path, a list of these, or what framing.lexicon gave")
    return framing.lexicon(*map(str, parts))


def _columns(lexicon: Lexicon, by: str) -> list[str]:
    """What the columns are called, in the lexicon's order; structural headings need two versions, so one text has no hits of them."""
    if by == "entry":
        return [entry.id for entry in lexicon.entries]
    return list(dict.fromkeys(category.id if by == "category" else category.group for category in lexicon.categories))


def _refuse_one_text(texts: object) -> None:
    """A string is a sequence of letters to Python, and never what is meant."""
    if isinstance(texts, str | Document):
        raise UsageError("one text, where several are asked for", mend="give a list: [text]")


def _document(text: str | Document) -> Document:
    import framing

    if isinstance(text, Document):
        return text
    if not isinstance(text, str):
        raise UsageError(f"a text is of {type(text).__name__}", mend="give strings, or documents of framing.read")
    return framing.document(text)
