"""What every HTML page is made with: the escaping template engine, the style sheet in the palette's colours, hashes for the policy."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from framing.reporters.palette import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment, PackageLoader


@lru_cache(maxsize=1)
def _loader() -> PackageLoader:
    from jinja2 import PackageLoader

    return PackageLoader("framing.reporters", "")


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The engine, which escapes everything and knows no undefined name."""
    from jinja2 import Environment, StrictUndefined

    return Environment(loader=_loader(), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


@lru_cache(maxsize=8)
def source(name: str) -> str:
    """A file of this package as it stands."""
    return _loader().get_source(environment(), name)[0]


def digest(text: str) -> str:
    """How a content security policy names a style or a script that may run.

    >>> digest("")
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    """
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def style(name: str, foot: str) -> str:
    """The style sheet `name`: colours of the palette, the file's rules without their comments, and `foot` for the foot of a print."""
    rules = re.sub(r"/\*.*?\*/", "", source(name), flags=re.DOTALL)
    rules = re.sub(r"\s*\n\s*", "", rules)
    light, dark = _colours(LIGHT), _colours(DARK)
    foot = "".join(c if c.isalnum() and c.isascii() else f"\\{ord(c):x} " for c in foot)
    return (
        f":root{{color-scheme:light dark;{light}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}"
        f"@media screen{{:root[data-theme=light]{{color-scheme:light}}:root[data-theme=dark]{{color-scheme:dark;{dark}}}}}"
        f'{rules}@page{{@bottom-left{{content:"{foot}"}}}}'
    )


def _colours(of: Mapping[str, str]) -> str:
    return ";".join(f"--{role.replace('_', '-')}:{colour}" for role, colour in of.items())
