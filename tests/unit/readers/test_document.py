from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.errors import UsageError
from framing.model.text import Document
from tests.unit.readers.test_article import anything


def sentences(document: Document) -> list[str]:
    return [document.tokens.span(first, end).of(document.text) for first, end in document.sentences]


def test_sentences_end_where_paragraphs_and_kinds_do() -> None:
    text = "Troops leave\n\nHARROW — The men left. They sang\n\nSS\n\nThe town slept. Nobody wept."
    assert sentences(framing.document(text)) == [
        "Troops leave",
        "HARROW —",
        "The men left.",
        "They sang",
        "SS",
        "The town slept.",
        "Nobody wept.",
    ]


def test_marks_inside_a_sentence_do_not_end_it() -> None:
    text = "They **left the** base, [he said](https://x.example). *Nobody* wept."
    assert sentences(framing.document(text)) == ["They **left the** base, [he said](https://x.example). *", "Nobody* wept."]


def test_a_sentence_never_begins_in_the_middle_of_an_address() -> None:
    document = framing.document("?\rhttps://0000000000\rhttps://0;0:")
    assert all(not document.furniture[first] for first, _ in document.sentences)


def test_marks_around_a_paragraph_stand_apart_from_its_sentences() -> None:
    assert sentences(framing.document("*Troops leave*\n\nThe men left.")) == ["*", "Troops leave", "*", "The men left."]


def test_a_soft_break_or_a_wrapped_line_does_not_end_a_sentence() -> None:
    for text in (
        "They went to end the\n\nmission at last.",
        "They went to end the\nmission at last.",
        "They went to end the\u2028mission at last.",
    ):
        assert len(sentences(framing.document(text))) == 1


def test_counts_leave_the_page_out() -> None:
    document = framing.document("*Troops leave*\n\nBy Jane Doe\n\n9 May 2024\n\nThe men's base is shut.\n\nAdvertisement\n\nKD/lm")
    assert document.counts == {"characters": 46, "words": 10, "sentences": 3, "paragraphs": 3}


def test_a_token_is_cut_at_the_edge_of_a_block() -> None:
    pytest.importorskip("nltk")
    document = framing.document("_Troops leave_\n\nThe men left.", tokenizer="nltk")
    assert document.tokens.texts[:4] == ("_", "Troops", "leave", "_")
    assert document.counts["words"] == 5


def test_the_digest_is_of_the_text_unless_that_of_the_bytes_is_given() -> None:
    assert framing.document("é").digest == hashlib.sha256("é".encode()).hexdigest()
    assert framing.document("é", digest="d").digest == "d"


def test_what_is_not_given_is_empty() -> None:
    document = framing.document("")
    assert (document.name, document.source, document.siglum, document.notices) == ("", "", "", ())
    assert (document.blocks, document.sentences, len(document.tokens)) == ((), (), 0)
    assert document.counts["words"] == 0


def test_an_unknown_tokenizer_is_refused() -> None:
    with pytest.raises(UsageError, match="use one of: regex, nltk"):
        framing.document("They left.", tokenizer="words")


def test_a_very_long_paragraph_is_split_as_a_short_one() -> None:
    one = "The troops left the town on Monday. "
    assert len(sentences(framing.document(one * 500))) == 500
    assert len(sentences(framing.document("troops left the town and " * 500 + "slept."))) == 1


def test_quotations_never_closed_take_no_quadratic_time() -> None:
    assert len(framing.document("“" * 60_000).sentences) == 1


@given(anything)
def test_a_document_keeps_its_laws_whatever_the_text(text: str) -> None:
    document = framing.document(text)
    tokens, edges = document.tokens, [block.span for block in document.blocks]
    assert document.text == text
    assert all(text[token.span.start : token.span.end] == token.text for token in tokens)
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))
    assert all(
        edges[block].start <= start < end <= edges[block].end
        for start, end, block in zip(tokens.starts, tokens.ends, tokens.blocks, strict=True)
    )
    assert [t for first, end in document.sentences for t in range(first, end)] == list(range(len(tokens)))
    assert all(first < end for first, end in document.sentences)


@given(anything)
def test_no_sentence_runs_over_a_paragraph_or_a_kind_of_story(text: str) -> None:
    document = framing.document(text)
    for first, end in document.sentences:
        inside = [document.blocks[block] for block in document.tokens.blocks[first:end]]
        assert len({block.paragraph for block in inside}) == 1
        assert len({block.kind for block in inside if not block.set_aside}) <= 1
        assert not inside[0].set_aside or all(block.set_aside for block in inside)


@given(st.text())
def test_a_document_does_not_depend_on_its_name(text: str) -> None:
    assert framing.document(text, name="A").sentences == framing.document(text, name="B").sentences


@pytest.mark.parametrize("title", ["Cllr", "Dr", "Ms", "Gen", "Lt", "Pte"])
def test_a_title_does_not_end_a_sentence(title: str) -> None:
    assert len(framing.document(f"They met {title}. Anna Brann on Monday, officials said.").sentences) == 1
