"""The page in a real browser: it loads nothing, obeys, can be heard, fits, prints, and runs nothing that it was given."""

from __future__ import annotations

import re
from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from framing.reporters.palette import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

STYLE = "(element, name) => getComputedStyle(element)[name]"


@contextmanager
def opened(browser: Browser, address: str, width: int = 1280, **options: Any) -> Iterator[tuple[Page, list[str]]]:  # noqa: ANN401 - as the browser takes them
    """A page, and everything it asked for or said."""
    context = browser.new_context(viewport={"width": width, "height": 800}, **options)
    context.set_default_timeout(5_000)
    page, noise = context.new_page(), list[str]()
    page.on("request", lambda request: noise.append(request.url) if request.url.partition("#")[0] != address else None)
    page.on("console", lambda message: noise.append(message.text))
    page.on("pageerror", lambda error: noise.append(str(error)))
    page.on("dialog", lambda dialog: noise.append(dialog.message))
    page.goto(address)
    yield page, noise
    context.close()


def of(page: Page, selector: str, name: str) -> str:
    """A computed style of the first element that `selector` finds."""
    value: str = page.locator(selector).first.evaluate(f"element => ({STYLE})(element, '{name}')")
    return value


def rgb(colour: str) -> str:
    return "rgb({}, {}, {})".format(*(int(colour[n : n + 2], 16) for n in (1, 3, 5)))


def test_nothing_is_loaded_and_nothing_is_said(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, noise):
        page.locator("#next").click()
        page.locator("#theme").click()
        page.locator("[data-copy]").first.click()
        assert noise == []


def violations(page: Page) -> object:
    """What axe finds against the accessibility of a page, with the first places."""
    page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    return page.evaluate("async () => (await axe.run()).violations.map(v => [v.id, v.nodes.map(n => n.html).slice(0, 3)])")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 420])
def test_axe_finds_nothing(browser: Browser, address: str, scheme: str, width: int) -> None:
    with opened(browser, address, width, color_scheme=scheme, bypass_csp=True) as (page, _):
        assert violations(page) == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_filters_work(browser: Browser, address: str, script: bool) -> None:  # noqa: FBT001 - a parameter of the test
    with opened(browser, address, java_script_enabled=script) as (page, _):
        assert of(page, ".s", "textDecorationLine") == "none"
        page.locator("#f-style").check()
        assert of(page, ".s", "textDecorationStyle") == "wavy"
        assert page.locator(".k").count() == 2
        assert of(page, ".k", "textDecorationStyle") == "dotted"
        page.locator("#f-kept").uncheck()
        assert of(page, ".k", "textDecorationLine") == "none"
        assert of(page, ".xa .w", "borderBottomStyle") == "solid"
        assert of(page, ".xb .w", "borderBottomStyle") == "double"
        page.locator("#f-chg").uncheck()
        assert of(page, ".xa .w", "borderBottomStyle") == "none"
        assert not page.locator(".gap").first.is_visible()
        assert of(page, ".m", "borderBottomStyle") == "dashed"
        page.locator("#f-move").uncheck()
        assert of(page, ".m", "borderBottomStyle") == "none"
        same = page.locator(".row.eq").count()
        shown = page.locator(".row:visible").count()
        page.locator("#f-only").check()
        assert same > 0
        assert page.locator(".row:visible").count() == shown - same
        assert page.locator("#next").is_visible() == script


def test_house_style_starts_hidden_with_its_count(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        assert not page.locator("#f-style").is_checked()
        assert page.get_by_label("House style (2)").count() == 1


def test_keys_work_only_while_the_focus_is_in_the_text(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        before = page.locator("#pos").inner_text()
        page.keyboard.press("n")
        page.locator("#f-style").focus()
        page.keyboard.press("n")
        assert page.locator("#pos").inner_text() == before
        page.locator("#text").focus()
        page.keyboard.press("n")
        places = page.locator("#text [data-p]").evaluate_all("marks => new Set(marks.map(m => m.dataset.p)).size")
        assert page.locator("#pos").inner_text() == f"Place 1 of {places}"
        assert page.evaluate("document.activeElement.closest('[data-p]') !== null")
        page.keyboard.press("n")
        page.keyboard.press("p")
        assert page.locator("#pos").inner_text() == f"Place 1 of {places}"
        page.keyboard.press("p")
        assert page.locator("#pos").inner_text() == f"Place {places} of {places}"
        page.locator("#next").click()
        assert page.locator("#pos").inner_text() == f"Place 1 of {places}"


def test_every_link_has_its_target(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        ids = page.locator("[id]").evaluate_all("found => found.map(e => e.id)")
        assert len(ids) == len(set(ids))
        links = page.locator("a[href]").evaluate_all("found => found.map(a => a.getAttribute('href'))")
        assert {link[1:] for link in links} <= set(ids)
        assert all(link.startswith("#") for link in links)
        for name in ("c1", "a1", "b1", "ma1", page.locator(".row[id]").first.get_attribute("id")):
            page.goto(f"{address}#{name}")
            assert page.locator(":target").get_attribute("id") == name
            assert page.locator(f"#{name}").is_visible()


def test_a_link_opens_what_hides_its_target(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        page.evaluate("document.querySelector('#bib').id = 'hidden-target'")
        page.goto(f"{address}#hidden-target")
        assert page.locator("#hidden-target").is_visible()


@pytest.mark.parametrize("which", ["address", "wicked_address"])
def test_nothing_scrolls_sideways(browser: Browser, which: str, request: pytest.FixtureRequest) -> None:
    with opened(browser, request.getfixturevalue(which)) as (page, _):
        for width in (320, 420, 721, 1000, 1280, 2560):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_hostile_text_stays_text(browser: Browser, wicked_address: str) -> None:
    with opened(browser, wicked_address) as (page, noise):
        page.mouse.move(400, 300)
        assert page.evaluate("window.ran") is None
        assert page.locator("script").count() == page.locator("style").count() == 1
        assert page.locator("img, iframe, object, link, base, form").count() == 0
        assert page.locator("[onerror], [onmouseover], [onfocus], [style]").count() == 0
        assert page.locator("#text").get_by_text("<script>window.ran=1</script>").count() > 0
        assert "{{ 7 * 7 }}" in page.locator("#text").inner_text()
        assert of(page, "body", "color") == rgb(LIGHT["ink"])
        assert noise == []


def test_theme_follows_the_system_and_the_button(browser: Browser, address: str) -> None:
    with opened(browser, address, color_scheme="dark") as (page, _):
        assert of(page, "body", "backgroundColor") == rgb(DARK["paper"])
        page.locator("#theme").click()
        assert of(page, "body", "backgroundColor") == rgb(LIGHT["paper"])
        page.locator("#theme").click()
        assert of(page, "body", "backgroundColor") == rgb(DARK["paper"])
        page.emulate_media(media="print")
        assert of(page, "body", "backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_it_prints(browser: Browser, address: str, paper: str) -> None:
    with opened(browser, address, color_scheme="dark") as (page, _):
        made = page.pdf(format=paper)
        assert made.startswith(b"%PDF")
        assert len(re.findall(rb"/Type\s*/Page\b", made)) >= 2


def test_all_is_open_in_print(browser: Browser, address: str) -> None:
    with opened(browser, address) as (page, _):
        assert page.locator("details[open]").count() == 0
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        assert page.locator("details:not([open])").count() == 0
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert page.locator("details[open]").count() == 0


def test_narrow_paper_shows_identical_paragraphs_once(browser: Browser, address: str) -> None:
    with opened(browser, address, 420) as (page, _):
        assert page.locator(".row.eq .ca").first.is_visible()
        assert not page.locator(".row.eq .cb").first.is_visible()
        assert page.locator(".row.ne .ca").first.is_visible()
        assert page.locator(".row.ne .cb").first.is_visible()


def test_still_for_those_who_ask_for_it(browser: Browser, address: str) -> None:
    with opened(browser, address, reduced_motion="reduce") as (page, _):
        assert of(page, "html", "scrollBehavior") == "auto"
    with opened(browser, address, forced_colors="active") as (page, _):
        assert of(page, ".xa .w", "borderBottomStyle") == "solid"
