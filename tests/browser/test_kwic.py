"""The page of a concordance in a real browser: it loads nothing, can be heard, fits, prints, and puts every hit in the middle."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import framing
from framing.reporters.kwic import kwic_page
from tests.browser.conftest import WICKED, A, B
from tests.browser.test_page import opened
from tests.made import entry, lexicon

pytestmark = pytest.mark.browser

MIDDLES = "all => all.map(mark => { const box = mark.getBoundingClientRect(); return (box.left + box.right) / 2 })"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where a page of hits lies, some of them in texts that were turned against it."""
    words = lexicon(entry("terrorist"), entry("cleared|emptied"), entry("so-called", category="distancing"))
    texts = [
        framing.document(text, name=name) for text, name in ((A, "Post"), (B, WICKED[1]), (f"{WICKED[0]} terrorist {WICKED[2]}", WICKED[5]))
    ]
    scores = [framing.score(text, lexicon=words) for text in texts]
    place: Path = tmp_path_factory.mktemp("kwic") / "kwic.html"
    place.write_bytes(kwic_page(scores, texts=3, asked=(WICKED[3],), order="by entry", lexicon=WICKED[4]))
    return place.as_uri()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 420])
def test_axe_finds_nothing(browser: Browser, address: str, scheme: str, width: int) -> None:
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    with opened(browser, address, width, color_scheme=scheme, bypass_csp=True) as (page, _):
        page.evaluate(axe)
        found = page.evaluate("async () => (await axe.run()).violations.map(v => [v.id, v.nodes.map(n => n.html).slice(0, 3)])")
        assert found == []


@pytest.mark.parametrize("width", [1280, 420])
def test_it_fits_loads_nothing_and_has_every_hit_in_the_middle(browser: Browser, address: str, width: int) -> None:
    with opened(browser, address, width) as (page, noise):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        middles = page.locator("mark").evaluate_all(MIDDLES)
        assert len(middles) == 7
        assert all(abs(middle - width / 2) < 1.5 for middle in middles)
        assert page.evaluate("window.ran") is None
        assert noise == []


def test_it_prints(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        assert page.pdf(format="A4").startswith(b"%PDF")
