"""Two versions side by side as a figure for print: PNG, SVG and PDF, seven inches wide, with its legend inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.reporters.figure import paint
from framing.reporters.figure.sheet import sheet
from framing.reporters.view import view

if TYPE_CHECKING:
    from framing.model.comparison import Comparison


def png(comparison: Comparison) -> bytes:
    r"""The figure as a picture at 200 dots to the inch; same comparison, same bytes.

    >>> import framing
    >>> pair = framing.document("They were martyred."), framing.document("They were killed.")
    >>> png(framing.compare(*pair))[:8]
    b'\x89PNG\r\n\x1a\n'
    """
    return paint.png(sheet(view(comparison)))


def svg(comparison: Comparison) -> bytes:
    """The figure as a drawing for the web or for further work; its text is text."""
    return paint.svg(sheet(view(comparison)))


def pdf(comparison: Comparison) -> bytes:
    """The figure as one page to be placed in a paper, with its fonts embedded."""
    return paint.pdf(sheet(view(comparison)))
