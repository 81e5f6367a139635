"""The colours of every report: what each role looks like on light and on dark paper.

A and B stay apart for readers who confuse red with green or blue with yellow, and every mark has a second cue besides its
colour: A is a circle and a single line, B a square and a double line, a kept word a dotted line.
"""

from __future__ import annotations

from typing import Final

LIGHT: Final = {
    "paper": "#FBFAF7",
    "card": "#FFFFFF",
    "ink": "#1C1B1A",
    "muted": "#5E5A55",
    "rule": "#D9D5CD",
    "hair": "#ECE9E2",
    "ribbon": "#E6E2DA",
    "a": "#9A3B00",
    "a_bg": "#FBE3D0",
    "b": "#0B4F91",
    "b_bg": "#D9E9FA",
    "kept": "#1C1B1A",
    "kept_bg": "#F1EFE9",
    "focus": "#0B4F91",
}
"""Hex colours by role, on light paper and in print."""

DARK: Final = {
    "paper": "#15171B",
    "card": "#1D2025",
    "ink": "#ECE9E3",
    "muted": "#A9A59D",
    "rule": "#3A3E45",
    "hair": "#2A2E34",
    "ribbon": "#2B3037",
    "a": "#FFB787",
    "a_bg": "#51290E",
    "b": "#9CCBFF",
    "b_bg": "#12385F",
    "kept": "#ECE9E3",
    "kept_bg": "#292D33",
    "focus": "#9CCBFF",
}
"""Hex colours by role, on dark paper."""
