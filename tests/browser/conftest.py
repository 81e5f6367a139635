"""One Chromium for all browser tests, and the pages they open."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import framing
from framing.reporters.page import page
from tests.made import entry, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from framing.model.comparison import Comparison

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

A = """Troops clear the terrorist camp at Orrin Ford

By Dana Vell

The army cleared the terrorist camp at Orrin Ford on Monday, the ministry said in a statement to reporters.

The so-called river council called the operation a crime against the farmers of the valley and asked for an inquiry.

Colour photographs of the field show eleven burnt tents and a lorry beside the road that leads to the old mill.

A spokesman for the farmers said that nobody had been warned before the soldiers came over the ridge at dawn.

Schools in the valley stayed shut on Tuesday, and the market at Lower Orrin was held without the usual stalls.
"""

B = """Troops clear the camp at Orrin Ford

By Dana Vell

A spokesman for the farmers said that nobody had been warned before the soldiers came over the ridge at dawn.

The army emptied the camp at Orrin Ford on Monday, the ministry said in a statement to reporters.

The so-called river council called the operation a crime against the farmers of the valley and asked for an inquiry.

Color photographs of the field show 11 burnt tents and a lorry beside the road that leads to the old mill.

Schools in the valley stayed shut on Tuesday, and the market at Lower Orrin was held without the usual stalls.

Neither side would say how many people had slept in the field, which belongs to a cousin of the governor.
"""

WICKED = (
    "<script>window.ran=1</script>",
    '<img src="http://example.invalid/x.png" onerror="window.ran=2">',
    "</style><style>*{color:red}</style></title></pre>",
    "' onmouseover='window.ran=3' \" onfocus=\"window.ran=4\"",
    "{{ 7 * 7 }} {% raw %} &lt;b&gt; javascript:window.ran=5",
    "\u202eright to left\u202c \u0000 " + "unbroken" * 60,
)
"""Texts that would run, load, break out or overflow if they were anything but text."""


def plain() -> Comparison:
    """Two versions with a swap, a removal, house style, a move and an added paragraph."""
    words = lexicon(entry("terrorist|terrorists"), entry("cleared|emptied"), entry("so-called", category="distancing"))
    return framing.compare(framing.document(A, name="Valley Post"), framing.document(B, name="Orrin Echo"), lexicon=words)


def wicked() -> Comparison:
    """The same with every text that comes from outside turned against the page."""
    all_of_it = " ".join(WICKED)
    listed = entry("terrorist")._replace(
        id=f"x/{all_of_it}", reason=all_of_it, neutral=(all_of_it,), sources=(all_of_it,), speaks_for=all_of_it
    )
    words = lexicon(listed)
    title = words.categories[0]._replace(title=all_of_it)
    words = replace(words, name=f'x"}}{all_of_it}', categories=(title, *words.categories[1:]))
    a = framing.document(f"{WICKED[0]} {A}\n\n{all_of_it}\n", name=f"{all_of_it} \ud800", notices=(all_of_it,))
    b = framing.document(f"{WICKED[1]} {B}\n\n{all_of_it[::-1]}\n", name=f"B {all_of_it}", notices=(all_of_it,))
    return framing.compare(a, b, lexicon=words)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; without one the tests skip, except on a CI machine, where they fail."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next((path for path in ("/usr/bin/chromium", *map(shutil.which, names)) if path and Path(path).exists()), None)
    if found is None:
        message = "no Chromium: install one (apt-get install chromium), these tests open the page in it"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the page of `plain()` lies, as a file URL."""
    return _written(tmp_path_factory.mktemp("plain"), plain())


@pytest.fixture(scope="session")
def wicked_address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the page of `wicked()` lies, as a file URL."""
    return _written(tmp_path_factory.mktemp("wicked"), wicked())


def _written(folder: Path, comparison: Comparison) -> str:
    place = folder / "report.html"
    place.write_bytes(page(comparison))
    return place.as_uri()
