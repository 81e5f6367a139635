"""`python docs/draw.py` draws docs/aligner.svg: what framing.align makes of a small pair, sentences first and then tokens."""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

import framing
from framing.model.alignment import Alignment

A = (
    "Regime troops stormed the harbour at dawn, slaughtering nine unarmed fishermen, the UN says. The governor called it a lawful "
    "raid. Boats were burned and nets were cut along the quay. Families buried their dead on Sunday, and shops stayed shut in the "
    "old town. The opposition has asked for an inquiry."
)
B = (
    "The governor called it a lawful raid. Government forces entered the harbor at dawn, killing nine fishermen, the United Nations "
    "said. Boats were burned and nets were cut along the quay. Families buried their dead on Sunday. Shops stayed shut in the old "
    "town. The price of fish doubled overnight."
)
COLOURS = {
    "identical": "#b8b8b8",
    "typographic": "#6f6f6f",
    "spelling": "#0072b2",
    "inflection": "#009e73",
    "similar": "#56b4e9",
    "substitution": "#d55e00",
    "phrase": "#cc79a7",
}
TOP, BOTTOM = 1.0, 0.0
INK, FAINT = "#1b1b1b", "#8a8a8a"
SHOWN = 46
"""Characters of a sentence that are printed."""


def draw() -> Figure:
    """The figure."""
    found = framing.align(framing.document(A, name="A"), framing.document(B, name="B"))
    figure = Figure(figsize=(9.6, 5.0), layout="constrained")
    above, below = figure.subplots(2, 1, height_ratios=(1.25, 1))
    sentences(above, found)
    tokens(below, found)
    return figure


def sentences(axes: Axes, found: Alignment) -> None:
    """Which sentence answers which: thin where they are the same, bold where they were reworded, dashed where they moved."""
    axes.set_title("1  Sentences: the same first, then by shared words", loc="left", fontsize=10, color=INK)
    sides = [document.sentences for document in (found.a, found.b)]
    for k, (document, place) in enumerate(zip((found.a, found.b), ("right", "left"), strict=True)):
        paired = {pair[k] for pair in found.pairing}
        for n, (start, end) in enumerate(sides[k]):
            text = document.tokens.span(start, end).of(document.text)
            short = f"{'AB'[k]}{n + 1}  {text if len(text) <= SHOWN else text[: SHOWN - 1] + '…'}"
            axes.text(k, -n, short, ha=place, va="center", fontsize=8.5, color=INK if n in paired else FAINT)
    same = {(i, j) for i, j, _ in found.pairing if texts(found, 0, i) == texts(found, 1, j)}
    for i, j, move in found.pairing:
        colour = COLOURS["identical" if (i, j) in same else "substitution"]
        axes.plot([0.01, 0.99], [-i, -j], color="#0072b2" if move else colour, lw=1.8, ls="--" if move else "-", solid_capstyle="round")
    axes.set_xlim(-1.1, 2.1)
    axes.set_ylim(-max(map(len, sides)) + 0.5, 0.5)
    axes.axis("off")


def texts(found: Alignment, k: int, n: int) -> tuple[str, ...]:
    """The tokens of a sentence as written."""
    document = (found.a, found.b)[k]
    return document.tokens.texts[slice(*document.sentences[n])]


def tokens(axes: Axes, found: Alignment) -> None:
    """The tokens of the first sentence of A and of its answer, with every link in the colour of its reason."""
    axes.set_title("2  Tokens of A1 and B2: each link has its reason", loc="left", fontsize=10, color=INK)
    pair = next(pair for pair in found.pairing if pair.i == 0)
    runs = range(*found.a.sentences[pair.i]), range(*found.b.sentences[pair.j])
    places = [centres([document.tokens.texts[t] for t in run]) for document, run in zip((found.a, found.b), runs, strict=True)]
    linked: tuple[set[int], set[int]] = (set(), set())
    for i, j, why in found.links:
        if i in runs[0] and j in runs[1]:
            linked[0].add(i)
            linked[1].add(j)
            ends = [places[0][i - runs[0][0]], places[1][j - runs[1][0]]]
            axes.plot(ends, [TOP - 0.1, BOTTOM + 0.1], color=COLOURS[why], lw=1.2 if why == "identical" else 2.2, label=why)
    for k, (document, at) in enumerate(zip((found.a, found.b), (TOP, BOTTOM), strict=True)):
        for t, x in zip(runs[k], places[k], strict=True):
            axes.text(x, at, document.tokens.texts[t], ha="center", va="center", fontsize=8.5, color=INK if t in linked[k] else "#d55e00")
    handles = dict(zip(*axes.get_legend_handles_labels()[::-1], strict=True))
    order = [why for why in COLOURS if why in handles]
    axes.legend([handles[why] for why in order], order, loc="upper center", bbox_to_anchor=(0.5, -0.02), ncols=7, fontsize=8, frameon=False)
    axes.set_xlim(-0.01, 1.01)
    axes.set_ylim(-0.2, 1.2)
    axes.axis("off")


def centres(words: list[str]) -> list[float]:
    """Where words of a line stand, from 0 to 1, each as wide as its letters."""
    widths = [len(word) + 1.6 for word in words]
    total = sum(widths)
    return [(sum(widths[:n]) + width / 2) / total for n, width in enumerate(widths)]


if __name__ == "__main__":
    mpl.rcParams.update({"svg.hashsalt": "framing", "font.family": "DejaVu Sans"})
    place = Path(__file__).with_name("aligner.svg")
    draw().savefig(place, metadata={"Date": None})
