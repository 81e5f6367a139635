from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import UsageError
from framing.model.text import IGNORABLE, norm
from framing.readers.tokenizer import TOKENIZERS, regex_spans, tokenizer, treebank_spans


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in regex_spans(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The men's base", ["The", "men", "'s", "base"]),
        ("the men’s base", ["the", "men", "’s", "base"]),
        ("THE MEN'S BASE", ["THE", "MEN", "'S", "BASE"]),
        ("the troops' base", ["the", "troops", "'", "base"]),
        ("They don't", ["They", "don't"]),
        ("Kata’ib men", ["Kata’ib", "men"]),
        ("it's so", ["it", "'s", "so"]),
        ("'so' he", ["'", "so", "'", "he"]),
        ("rock 'n' roll", ["rock", "'", "n", "'", "roll"]),
    ],
)
def test_a_possessive_stands_apart_and_other_apostrophes_do_not(text: str, tokens: list[str]) -> None:
    assert words(text) == tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("U.S. troops", ["U.S.", "troops"]),
        ("the U.S.", ["the", "U.S."]),
        ("a.m. and p.m.", ["a.m.", "and", "p.m."]),
        ("U.N troops", ["U.N", "troops"]),
        ("He left. U.S. men", ["He", "left", ".", "U.S.", "men"]),
        ("Mr. Vey", ["Mr", ".", "Vey"]),
        ("harrow.example", ["harrow", ".", "example"]),
        ("the US.", ["the", "US", "."]),
    ],
)
def test_a_dotted_acronym_is_one_token(text: str, tokens: list[str]) -> None:
    assert words(text) == tokens


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011"])
def test_a_hyphen_inside_a_word_belongs_to_it(hyphen: str) -> None:
    assert words(f"anti{hyphen}terror men") == [f"anti{hyphen}terror", "men"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("a 22-storey block", ["a", "22-storey", "block"]),
        ("tit-for-tat", ["tit-for-tat"]),
        ("men - all - left", ["men", "-", "all", "-", "left"]),
        ("men—all—left", ["men", "—", "all", "—", "left"]),
        ("pro- and anti-war", ["pro", "-", "and", "anti-war"]),
        ("-5", ["-5"]),
        ("6-5", ["6-5"]),
        ("a -5 b", ["a", "-5", "b"]),
        ("a - 5 b", ["a", "-", "5", "b"]),
    ],
)
def test_other_dashes_stand_alone(text: str, tokens: list[str]) -> None:
    assert words(text) == tokens


@pytest.mark.parametrize("number", ["2,500", "38.4", "09:21", "9/11", "1.5.2024", "3rd", "40,000,000", "4:30am", "2024"])
def test_a_number_is_one_token(number: str) -> None:
    assert words(f"some {number} men") == ["some", number, "men"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("2,500, then", ["2,500", ",", "then"]),
        ("in 2024.", ["in", "2024", "."]),
        ("£38m", ["£", "38m"]),
        ("80%", ["80", "%"]),
        ("men,2", ["men", ",", "2"]),
    ],
)
def test_marks_about_a_number_stand_alone(text: str, tokens: list[str]) -> None:
    assert words(text) == tokens


@pytest.mark.parametrize("run", ["...", "--", "**", "===", "~~", "``", "''"])
def test_a_run_of_one_mark_is_one_token(run: str) -> None:
    assert words(f"a {run} b") == ["a", run, "b"]


def test_quotation_marks_and_brackets_stand_alone() -> None:
    assert words('("He left.")') == ["(", '"', "He", "left", ".", '"', ")"]
    assert words('""') == ['"', '"']


def test_an_underscore_belongs_to_no_word() -> None:
    assert words("_Troops_ a_b") == ["_", "Troops", "_", "a", "_", "b"]


@pytest.mark.parametrize("text", ["cafe\u0301", "re\u0308gime", "so\u00adft", "ga\u200bza", "كتائِب", "हिन्दी"])
def test_marks_and_invisible_characters_inside_a_word_do_not_part_it(text: str) -> None:
    assert words(text) == [text]


def test_invisible_characters_alone_are_no_token() -> None:
    assert words("\u200b \ufeff\u00ad") == []


def test_other_scripts_are_words_too() -> None:
    assert words("Россия и Ελλάδα") == ["Россия", "и", "Ελλάδα"]
    assert words("部队离开。") == ["部队离开", "。"]


def test_tokenizers_are_called_by_name_and_told_in_signatures() -> None:
    assert tokenizer("regex") == ("1", regex_spans)
    assert tokenizer("nltk") == ("nltk", treebank_spans)
    with pytest.raises(UsageError, match="no tokenizer is called 'x'; use one of: regex, nltk") as fault:
        tokenizer("x")
    assert fault.value.exit_code == 2
    assert len({label for label, _ in TOKENIZERS.values()}) == len(TOKENIZERS)


def test_choosing_the_treebank_tokenizer_does_not_import_it() -> None:
    before = "nltk" in sys.modules
    tokenizer("nltk")
    assert ("nltk" in sys.modules) is before


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_treebank_tokenizer_follows_the_penn_treebank() -> None:
    pytest.importorskip("nltk")
    text = "They don't leave Iraq's $5m base, he said."
    assert [text[start:end] for start, end in treebank_spans(text)] == [
        "They",
        "do",
        "n't",
        "leave",
        "Iraq",
        "'s",
        "$",
        "5m",
        "base",
        ",",
        "he",
        "said",
        ".",
    ]


@given(st.text(st.characters(exclude_categories=())))
def test_tokens_are_in_order_apart_and_all_that_shows(text: str) -> None:
    spans = regex_spans(text)
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(start < end for start, end in spans)
    gaps = zip([0, *[end for _, end in spans]], [*[start for start, _ in spans], len(text)], strict=True)
    assert all(re.fullmatch(rf"[\s{IGNORABLE}]*", text[start:end]) for start, end in gaps)


@given(st.text(), st.text())
def test_a_line_break_never_joins_tokens(one: str, other: str) -> None:
    shift = len(one) + 1
    apart = regex_spans(one) + [(start + shift, end + shift) for start, end in regex_spans(other)]
    assert regex_spans(f"{one}\n{other}") == apart


@given(st.text())
def test_a_token_compared_is_never_empty(text: str) -> None:
    assert all(norm(text[start:end]) for start, end in regex_spans(text))
