from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.model.comparison import Score
from framing.reporters.kwic import kwic_page, kwic_text
from framing.reporters.templates import digest
from framing.reporters.terminal import shown
from tests.made import entry, lexicon

LEXICON = lexicon(entry("mob|mobs"), entry("regime"))
WICKED = "The mob </p><script>window.ran=1</script> {{ 7 * 7 }} met \x1b[31m\u202e the regime."


def scored(*texts: str) -> list[Score]:
    return [framing.score(framing.document(text, name=f"<t{n}>"), lexicon=LEXICON) for n, text in enumerate(texts)]


def page(scores: list[Score]) -> str:
    return kwic_page(scores, texts=len(scores), asked=("voice author",), order="by entry", lexicon="test@1").decode()


def test_every_hit_stands_once_with_what_is_told_of_it() -> None:
    html = page(scored("The mob came.", "Marrot said the regime fell."))
    assert html.count("<li>") == 2
    assert [unescape(hit) for hit in re.findall(r"<mark>(.*?)</mark>", html)] == ["mob", "regime"]
    for told in (
        "2 hits in 2 texts",
        "test@1",
        "only voice author; by entry",
        "test/mob.n",
        "Condemning label",
        "&lt;t0&gt;",
        "paragraph 1",
    ):
        assert told in html
    assert "No hit." in page([])


def test_words_are_only_text_and_nothing_runs_or_loads() -> None:
    html = page(scored(WICKED))
    assert "<script" not in html
    assert "{{" in html
    assert "49" not in re.sub(r"<style>.*?</style>|sha256-\S+", "", html, flags=re.DOTALL)
    assert not re.search(r"(?:src|href)=", html)
    assert not re.search("[\x1b\u202e]", html)


def test_the_policy_names_the_style_and_no_script() -> None:
    html = page(scored("The mob came."))
    (style,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    (policy,) = re.findall(r'Content-Security-Policy" content="(.*?)"', html)
    assert unescape(policy) == f"default-src 'none'; style-src {digest(style)}; base-uri 'none'; form-action 'none'"


@given(st.lists(st.text(max_size=40).map(lambda text: f"{text} mob {text}"), max_size=3))
def test_any_text_stands_below_the_others_and_escaped(texts: list[str]) -> None:
    scores = scored(*texts)
    hits = [hit for score in scores for hit in score.hits]
    html = page(scores)
    assert html == page(scores)
    assert [unescape(hit) for hit in re.findall(r"<mark>(.*?)</mark>", html)] == [shown(hit.text) for hit in hits]
    lines = kwic_text(scores, texts=len(scores), columns=80).splitlines()
    assert len(lines) == len(hits) + 1
