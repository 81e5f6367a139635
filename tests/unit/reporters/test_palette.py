"""The colours can be read, on light and on dark paper, by those who see few colours too."""

from __future__ import annotations

import pytest

from framing.reporters.palette import DARK, LIGHT


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground", "least"),
    [
        ("ink", "paper", 7),
        ("ink", "card", 7),
        ("muted", "paper", 4.5),
        ("muted", "card", 4.5),
        ("muted", "kept_bg", 4.5),
        ("a", "a_bg", 4.5),
        ("b", "b_bg", 4.5),
        ("ink", "a_bg", 7),
        ("ink", "b_bg", 7),
        ("a", "paper", 4.5),
        ("b", "paper", 4.5),
        ("kept", "kept_bg", 7),
        ("paper", "a", 4.5),
        ("paper", "b", 4.5),
        ("focus", "paper", 3),
    ],
)
def test_every_pair_that_is_read_has_contrast(palette: dict[str, str], text: str, ground: str, least: float) -> None:
    assert contrast(palette[text], palette[ground]) >= least


def test_both_palettes_name_the_same_roles() -> None:
    assert list(LIGHT) == list(DARK)
