"""The vectorizer keeps scikit-learn's rules as far as a transformer of texts can."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.utils.estimator_checks import estimator_checks_generator
from sklearn.utils.validation import check_is_fitted, validate_data

import framing
from framing import LexiconVectorizer
from framing.errors import UsageError
from tests.made import entry, lexicon

TEXTS = ["The regime fell.", "The government fell, officials claimed.", '"Terrorist thugs," he said of the martyrs.']
WORDS = ("regime", "terrorist", "mob", "claimed", "quietly", "port")


class Spelled(LexiconVectorizer):
    """The vectorizer behind a table of numbers, each row spelt as a text: scikit-learn's checks are written for tables alone."""

    def fit(self, raw_documents: Any, y: object = None) -> Self:
        """Spell and fit."""
        return super().fit(spelt(validate_data(self, raw_documents)), y)

    def transform(self, raw_documents: Any) -> csr_matrix:
        """Spell and count."""
        check_is_fitted(self)
        return super().transform(spelt(validate_data(self, raw_documents, reset=False)))

    def __sklearn_tags__(self) -> Any:
        """It takes tables too."""
        tags = super().__sklearn_tags__()
        tags.input_tags.two_d_array = True
        return tags


def spelt(table: Any) -> list[str]:
    return [" ".join(WORDS[int(abs(number)) % len(WORDS)] for number in row) + "." for row in np.asarray(table, float)]


def checks() -> list[Any]:
    """Every check of scikit-learn, by name; its check of array libraries besides NumPy skips itself where none is asked for."""
    told = estimator_checks_generator(Spelled())
    return [pytest.param(estimator, check, id=f"{n}-{getattr(check, 'func', check).__name__}") for n, (estimator, check) in enumerate(told)]


@pytest.mark.parametrize(("estimator", "check"), checks())
def test_scikit_learn_finds_nothing(estimator: LexiconVectorizer, check: Callable[[object], None]) -> None:
    check(estimator)


def test_scikit_learn_is_told_that_it_takes_texts() -> None:
    tags = LexiconVectorizer().__sklearn_tags__()
    assert tags.input_tags.string
    assert not tags.input_tags.two_d_array


def test_counts_are_those_of_the_score() -> None:
    for by in ("category", "group", "entry"):
        made = LexiconVectorizer(by=by)
        counts = made.fit_transform(TEXTS)
        names = made.get_feature_names_out().tolist()
        for row, text in zip(counts.toarray(), TEXTS, strict=True):
            told = [getattr(hit, by) for hit in framing.score(framing.document(text)).hits]
            assert {names[n]: count for n, count in enumerate(row) if count} == {name: told.count(name) for name in told}


def test_a_word_of_several_categories_counts_in_each_as_in_the_measures() -> None:
    both = lexicon(entry("mob")._replace(also=("distancing",)), entry("regime"))
    text = "The mob met a regime and a mob."
    measures = {one.name: one.counts[0] for one in framing.score(framing.document(text), lexicon=both).measures}
    headings: tuple[tuple[Any, dict[str, str]], ...] = (
        ("category", {"label_condemn": "loaded/label_condemn", "distancing": "epistemic/distancing"}),
        ("group", {"loaded": "loaded", "epistemic": "epistemic"}),
    )
    for by, names in headings:
        made = LexiconVectorizer(both, by=by)
        counts = dict(zip(made.fit([text]).get_feature_names_out(), made.transform([text]).toarray()[0].tolist(), strict=True))
        assert counts == {name: measures[told] for name, told in names.items()}
    assert counts == {"loaded": 3, "epistemic": 2}


def test_a_lexicon_is_told_by_its_name_its_path_several_or_itself(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("word,category\nport,place\n", encoding="utf-8")
    own = framing.lexicon("conflict")
    given: tuple[tuple[Any, str], ...] = (
        ("conflict", own.label),
        (own, own.label),
        ([own], own.label),
        (mine, framing.lexicon(str(mine)).label),
        (["conflict", mine], framing.lexicon("conflict", str(mine)).label),
        (("conflict", "epistemic"), framing.lexicon("conflict", "epistemic").label),
    )
    for told, label in given:
        assert clone(LexiconVectorizer(told)).fit(TEXTS).signature_ == label
    odd: Any
    for odd in (None, 7, [], ["core", 7]):
        with pytest.raises(UsageError, match=r"lexicon is .*; give a name, a path, a list of these"):
            LexiconVectorizer(odd).fit(TEXTS)


def test_a_list_that_changed_is_read_again_at_the_next_fit(tmp_path: Path) -> None:
    mine = tmp_path / "mine.csv"
    mine.write_text("word,category\nport,place\n", encoding="utf-8")
    made = LexiconVectorizer(mine, by="category").fit(TEXTS)
    kept = pickle.dumps(made)
    mine.write_text("word,category\nregime,rule\n", encoding="utf-8")
    assert made.transform(TEXTS).sum() == 0
    with pytest.raises(UsageError, match="fit again"):
        pickle.loads(kept).transform(TEXTS)  # noqa: S301 - our own
    assert made.fit(TEXTS).transform(TEXTS).sum() == 1
    assert made.get_feature_names_out().tolist() == ["rule"]


def test_the_authors_own_voice() -> None:
    every, own = (LexiconVectorizer(by="group", voice=voice).fit_transform(TEXTS).sum() for voice in ("all", "author"))
    assert own < every


def test_rates_are_per_thousand_words_and_a_text_without_words_has_none() -> None:
    rates = LexiconVectorizer(by="group", normalise="words").fit_transform([TEXTS[0], "...", ""])
    assert rates.dtype == np.float64
    assert rates.toarray().tolist() == [[pytest.approx(1000 / 3), 0, 0], [0, 0, 0], [0, 0, 0]]


def test_documents_are_texts_too() -> None:
    made = LexiconVectorizer()
    assert (made.fit_transform([framing.document(text) for text in TEXTS]) != made.fit_transform(TEXTS)).nnz == 0


def test_it_is_cloned_pickled_and_put_in_a_pipeline() -> None:
    made = LexiconVectorizer(by="group", normalise="words").fit(TEXTS)
    assert clone(made).get_params() == made.get_params()
    again = pickle.loads(pickle.dumps(made))  # noqa: S301 - our own
    assert (again.transform(TEXTS) != made.transform(TEXTS)).nnz == 0
    model = make_pipeline(LexiconVectorizer(), LogisticRegression()).fit(TEXTS, [0, 1, 0])
    assert model.predict(TEXTS).shape == (3,)


def test_output_stays_sparse() -> None:
    made = LexiconVectorizer().set_output(transform="default")
    assert made.fit_transform(TEXTS).format == "csr"
    assert made.transform([]).shape == (0, len(made.vocabulary_))


def test_a_data_frame_is_refused_by_scikit_learn() -> None:
    pytest.importorskip("pandas")
    with pytest.raises(ValueError, match="sparse"):
        LexiconVectorizer().fit(TEXTS).set_output(transform="pandas").transform(TEXTS)


@pytest.mark.parametrize(
    ("options", "told"),
    [({"by": "word"}, "by is 'word'"), ({"voice": "radio"}, "voice is 'radio'"), ({"normalise": "l2"}, "normalise is 'l2'")],
)
def test_an_unknown_option_is_told_when_it_is_fitted(options: dict[str, Any], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        LexiconVectorizer(**options).fit(TEXTS)


def test_mistakes_are_told() -> None:
    with pytest.raises(NotFittedError):
        LexiconVectorizer().transform(TEXTS)
    with pytest.raises(UsageError, match=r"one text, where several are asked for; give a list: \[text\]"):
        LexiconVectorizer().fit("The regime fell.")
    with pytest.raises(UsageError, match="a text is of int"):
        LexiconVectorizer().fit_transform([1])
    made = LexiconVectorizer().fit(TEXTS)
    made.signature_ = "core@0.1#00000000"
    with pytest.raises(UsageError, match="fit again"):
        made.transform(TEXTS)
