"""The page says what the comparison holds, lets nothing through but text, and comes out the same each time."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.comparison import Comparison
from framing.reporters.page import FIRST, FOLD_WORDS, TABLE, page
from framing.reporters.palette import DARK, LIGHT
from framing.reporters.view import view
from tests.conftest import Case
from tests.made import entry, lexicon

WORDS = lexicon(entry("terrorist|terrorists"), entry("regime"), entry("so-called", category="distancing"))

A = """Troops clear the terrorist camp at Orrin Ford

The army cleared the terrorist camp on Monday, the so-called regime said in a statement to reporters.

Colour photographs show eleven burnt tents and a lorry beside the road to the old mill.
"""

B = """Troops clear the camp at Orrin Ford

The army cleared the camp on Monday, the so-called government said in a statement to reporters.

Color photographs show 11 burnt tents and a lorry beside the road to the old mill.
"""

VOID = {"meta", "br", "input", "rect", "polygon", "line", "circle"}
SKIPPED = {"n", "gap", "mv", "par", "lbl", "vh"}


def compared(a: str, b: str, names: tuple[str, str] = ("Post", "Echo")) -> Comparison:
    return framing.compare(framing.document(a, name=names[0]), framing.document(b, name=names[1]), lexicon=WORDS)


class Seen(HTMLParser):
    """Tags, ids, links, and what each column of the text says without the page's own marks."""

    def __init__(self, html: bytes) -> None:
        """Read all of `html`."""
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.columns = {"ca": "", "cb": ""}
        self.text = ""
        self.feed(html.decode())
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember what is open."""
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that holds nothing."""
        self.tags.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        """Every tag is closed, in order; a paragraph ends a word."""
        assert self.open.pop()[0] == tag
        if tag == "p":
            self.columns = {column: f"{text} " for column, text in self.columns.items()}

    def handle_data(self, data: str) -> None:
        """Text, and the column it stands in."""
        classes = {name for _, names in self.open for name in names.split()}
        self.text += data
        for column in self.columns.keys() & classes:
            if not classes & (SKIPPED | {"none"}):
                self.columns[column] += data

    def values(self, name: str) -> list[str]:
        """Every value of one attribute."""
        return [value or "" for key, value in self.attributes if key == name]


def test_the_headline_counts_the_swaps() -> None:
    text = " ".join(Seen(page(compared(A, B))).text.split())
    assert "terrorist ×2→ is removed" in text
    assert "regime→ becomes government" in text
    assert "Post and Echo compared" in text


def test_the_counts_have_their_denominators() -> None:
    comparison = compared(A, B)
    text = " ".join(Seen(page(comparison)).text.split())
    assert f"{comparison.alignment.shared_words} of A’s {comparison.a.counts['words']} words stand in B too" in text
    assert "2 content changes at 3 places and 2 house-style edits" in text
    assert "B keeps 0 of A’s 3 loaded words" in text


def test_every_place_of_every_change_is_marked_and_in_the_table() -> None:
    comparison = compared(A, B)
    ids = Seen(page(comparison)).values("id")
    seen = view(comparison)
    assert sum(change.times for change in seen.changes) == sum(edit.kind == "content" for edit in comparison.alignment.edits) == 3
    for change in seen.changes:
        assert f"c{change.number}" in ids
        for k in range(change.times):
            place = f"{change.number}-{k}" if k else str(change.number)
            assert f"a{place}" in ids or f"b{place}" in ids


def test_every_example_has_every_change_and_no_dead_link(case: Case) -> None:
    comparison = framing.compare(case.a, case.b)
    found = Seen(page(comparison))
    ids = found.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in found.values("href")} <= set(ids)
    assert {f"c{change.number}" for change in view(comparison).changes} <= set(ids)
    assert "style" not in dict(found.attributes)


def test_what_the_policy_allows_is_what_the_page_holds() -> None:
    html = page(compared(A, B)).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy.startswith("default-src 'none'; style-src")
    for tag in ("style", "script"):
        (inside,) = re.findall(f"<{tag}>(.*?)</{tag}>", html, flags=re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in unescape(policy)
    assert "unsafe" not in policy
    assert "http:" not in html
    assert "https:" not in html


@pytest.mark.parametrize("wicked", ["<script>x</script>", '"><img src=x onerror=y>', "</style>", "</title>", "{{ 7*7 }}", "&lt;"])
def test_hostile_names_reasons_and_texts_stay_text(wicked: str) -> None:
    first = entry("terrorist")._replace(reason=wicked, neutral=(wicked,), sources=(wicked,), speaks_for=wicked)
    words = replace(lexicon(first), name=wicked)
    a = framing.document(f"{wicked} {A}", name=wicked, notices=(wicked,))
    b = framing.document(f"{B} {wicked}", name=wicked)
    harmless = Seen(page(compared(f"x {A}", f"{B} x")))
    found = Seen(page(framing.compare(a, b, lexicon=words)))
    assert set(found.tags) <= set(harmless.tags)
    assert found.tags.count("script") == found.tags.count("style") == found.tags.count("title") - found.tags.count("figure") + 1 == 1
    assert found.text.count(wicked) >= 7


@given(
    st.lists(st.sampled_from([*A.split(), "<b>", "&amp;", "</p>", "{%", '"', "\n\n", "\u202e", "naïve", "U.S."]), max_size=40),
    st.lists(st.sampled_from([*B.split(), "<b>", "&amp;", "</p>", "{%", "'", "\n\n", "\u2066", "中文"]), max_size=40),
)
def test_the_columns_hold_the_two_stories(one: list[str], other: list[str]) -> None:
    comparison = compared(" ".join(one), " ".join(other))
    columns = Seen(page(comparison)).columns
    for column, document in (("ca", comparison.a), ("cb", comparison.b)):
        story = "".join(block.span.of(document.text) for block in document.blocks if not block.set_aside)
        assert sorted(re.findall(r"\w+", columns[column])) == sorted(re.findall(r"\w+", story))


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_two_texts_and_names_make_a_page(one: str, other: str) -> None:
    html = page(compared(one, other, (one, other)))
    assert html.endswith(b"</body></html>")
    assert set(re.findall(rb"<[a-z]+", html)) <= set(re.findall(rb"<[a-z]+", page(compared(A, B)))) | {b"<table", b"<caption"}


def test_same_comparison_same_bytes_in_another_process() -> None:
    program = (
        "import framing, hashlib; from framing.reporters.page import page; from tests.unit.reporters.test_page import A, B, compared;"
        "print(hashlib.sha256(page(compared(A, B))).hexdigest())"
    )
    told = set()
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
        run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
        told.add(run.stdout)
    assert told == {f"{hashlib.sha256(page(compared(A, B))).hexdigest()}\n"}


def test_identical_texts_are_called_identical() -> None:
    text = " ".join(Seen(page(compared(A, A))).text.split())
    assert "The two texts are identical" in text
    assert "Nothing differs, not even house style." in text


def test_changes_without_a_listed_wording_are_said_plainly() -> None:
    text = Seen(page(compared("The boat left at noon.", "The boat left at night."))).text
    assert "No listed wording was changed" in text
    assert "No wording was changed" in Seen(page(compared("The colour faded.", "The color faded."))).text


def test_unrelated_texts_are_warned_of() -> None:
    text = Seen(page(compared("Rain fell on seven villages.", "Her orchestra plays tonight in Lund"))).text
    assert "hardly versions of one another" in text
    assert "hardly versions" not in Seen(page(compared(A, B))).text


def test_many_changes_are_folded() -> None:
    nouns = [f"item{n}" for n in range(TABLE + 5)]
    a = " ".join(f"The clerk of ward {n} wrote down {noun} in the book." for n, noun in enumerate(nouns))
    b = " ".join(f"The clerk of ward {n} wrote down thing{n}x in the book." for n in range(TABLE + 5))
    comparison = compared(a, b)
    changes = len(view(comparison).changes)
    assert changes > TABLE
    html = page(comparison).decode()
    assert f"{changes - FIRST} more content changes" in html
    assert html.index('<details class="all">') > html.index(f'id="c{FIRST}"')
    assert html.index('<details class="all">') < html.index(f'id="c{FIRST + 1}"')


def test_identical_paragraphs_of_long_texts_are_folded() -> None:
    paragraphs = "\n\n".join(f"Paragraph {n} of the minutes was read and approved by all who sat there." for n in range(FOLD_WORDS // 24))
    html = page(compared(f"{paragraphs}\n\nThe regime fell.", f"{paragraphs}\n\nThe government fell.")).decode()
    assert re.search(r'<details class="fold"><summary>\d+ identical paragraphs', html)
    assert '<details class="fold">' not in page(compared(A, A)).decode()


def test_page_furniture_and_notices_are_told() -> None:
    a = framing.document("Read more: https://example.org/x\n\n" + A, notices=("decoded as cp1252",))
    comparison = framing.compare(a, framing.document(B), lexicon=WORDS)
    text = Seen(page(comparison)).text
    assert "decoded as cp1252" in text
    for lines in view(comparison).furniture:
        for line in lines:
            assert line in text
    assert "Text A" in text


def test_both_palettes_stand_in_the_style() -> None:
    html = page(compared(A, B)).decode()
    assert all(colour in html for colour in (*LIGHT.values(), *DARK.values()))


def test_the_seeds_make_a_page_of_some_60_kilobytes(seeds: Comparison) -> None:
    html = page(seeds)
    assert len(html) < 75_000
    text = " ".join(Seen(html).text.split())
    assert "terrorist ×2→ is removed" in text
    assert "martyring→ becomes killing" in text
