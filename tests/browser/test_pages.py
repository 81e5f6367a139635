"""Concordance and codebook in a real browser: they load nothing, can be heard, fit and print; every hit stands in the middle."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

import framing
from framing.reporters.codebook import Codebook
from framing.reporters.codebook import page as codebook_page
from framing.reporters.kwic import kwic_page
from framing.scorers.structure import DEVICES
from tests.browser.conftest import WICKED, A, B
from tests.browser.test_page import opened, violations
from tests.made import entry, lexicon

pytestmark = pytest.mark.browser

MIDDLES = "all => all.map(mark => { const box = mark.getBoundingClientRect(); return (box.left + box.right) / 2 })"


WORDS = lexicon(entry("terrorist"), entry("cleared|emptied", unless=WICKED[1], only_near="camp"), entry("so-called", category="distancing"))


@pytest.fixture(scope="module")
def kwic(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where a page of hits lies, some of them in texts that were turned against it."""
    texts = [
        framing.document(text, name=name) for text, name in ((A, "Post"), (B, WICKED[1]), (f"{WICKED[0]} terrorist {WICKED[2]}", WICKED[5]))
    ]
    scores = [framing.score(text, lexicon=WORDS) for text in texts]
    place: Path = tmp_path_factory.mktemp("kwic") / "kwic.html"
    place.write_bytes(kwic_page(scores, texts=3, asked=(WICKED[3],), order="by entry", lexicon=WICKED[4]))
    return place.as_uri()


@pytest.fixture(scope="module")
def codebook(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where a codebook lies, with sentences that were turned against it."""
    examples = {one.id: [(True, WICKED[0]), (False, WICKED[3])] for one in WORDS.entries}
    place: Path = tmp_path_factory.mktemp("codebook") / "codebook.html"
    place.write_bytes(codebook_page(Codebook.of(WORDS, tuple(DEVICES.values()), examples, {"S": WICKED[2]})))
    return place.as_uri()


@pytest.fixture(params=["kwic", "codebook"])
def address(request: pytest.FixtureRequest) -> str:
    """Each of the pages in turn."""
    found: str = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 420])
def test_axe_finds_nothing(browser: Browser, address: str, scheme: str, width: int) -> None:
    with opened(browser, address, width, color_scheme=scheme, bypass_csp=True) as (page, _):
        assert violations(page) == []


@pytest.mark.parametrize("width", [1280, 420])
def test_it_fits_and_loads_nothing(browser: Browser, address: str, width: int) -> None:
    with opened(browser, address, width) as (page, noise):
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate("window.ran") is None
        assert noise == []


@pytest.mark.parametrize("width", [1280, 420])
def test_every_hit_stands_in_the_middle(browser: Browser, kwic: str, width: int) -> None:
    with opened(browser, kwic, width) as (page, _):
        middles = page.locator("mark").evaluate_all(MIDDLES)
        assert len(middles) == 7
        assert all(abs(middle - width / 2) < 1.5 for middle in middles)


def test_it_prints(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        assert page.pdf(format="A4").startswith(b"%PDF")
