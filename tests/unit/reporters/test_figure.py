from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import framing
from framing.model.comparison import Comparison
from framing.reporters import figure
from framing.reporters.figure import column
from framing.reporters.figure.faces import clean, fitting, missing
from framing.reporters.figure.flow import MARKS, Run, balanced, inked, lines, longest
from framing.reporters.figure.ink import Ink, Point, Shape, Word
from framing.reporters.figure.sheet import LONGEST, sheet
from framing.reporters.palette import LIGHT
from framing.reporters.view import view
from tests.made import entry, lexicon

LEXICON = lexicon(entry("regime|regimes"), entry("terrorist|terrorists"), entry("martyred|martyrs"))
A = """The regime spoke again at dawn

The terrorist strikes on the northern port went on for a third day, the ministry said.

Two dockers were martyred near the gate. Their families asked for an inquiry.

The regime said nothing of the harbour."""
B = """The regime spoke again at dawn

The strikes on the northern port went on for a third day, the ministry said.

Two dockers were killed near the gate. Their families asked for an inquiry.

The regime said nothing of the harbor."""
HOSTILE = (
    "It fell from $100 to $200 <b>at once</b> & \\alpha_1^2 {so} it \x07was \u202eevil\u202c \u2067said\u2069 the "
    + "x" * 400
    + " 北京 नमस्ते 🙂 مرحبا بالعالم שלום."
)
FORMS: list[Callable[[Comparison], bytes]] = [figure.png, figure.svg, figure.pdf]


def compared(a: str = A, b: str = B) -> Comparison:
    return framing.compare(framing.document(a, name="Agency"), framing.document(b, name="Radio"), lexicon=LEXICON)


def words(of: Comparison) -> list[str]:
    return [ink.text for ink in sheet(view(of)).ink if isinstance(ink, Word)]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_comparison_gives_the_same_bytes(form: Callable[[Comparison], bytes]) -> None:
    assert form(compared()) == form(compared())


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_another_process_gives_the_same_bytes(form: str, tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("font.size: 30\nsavefig.bbox: tight\nsavefig.dpi: 30\npdf.fonttype: 3\npath.sketch: 3, 9, 9\n")
    code = f"import sys; from tests.unit.reporters.test_figure import *; sys.stdout.buffer.write(figure.{form}(compared()))"
    told = [
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parents[3],
            env=os.environ | {"PYTHONHASHSEED": seed, "MATPLOTLIBRC": where, "SOURCE_DATE_EPOCH": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed, where in (("1", ""), ("4242", str(tmp_path / "matplotlibrc")))
    ]
    assert told[0] == told[1] == getattr(figure, form)(compared())


def test_the_picture_is_seven_inches_at_200_dots() -> None:
    told, drawn = figure.png(compared()), sheet(view(compared()))
    assert told[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(told[16:20]) == 1400
    assert int.from_bytes(told[20:24]) == int(drawn.high / 72 * 200)
    assert b"pHYs" in told


def test_a_picture_keeps_the_colours_of_the_palette() -> None:
    from io import BytesIO

    from PIL import Image

    seen = Image.open(BytesIO(figure.png(compared()))).convert("RGB")
    count = {colour: n for n, colour in seen.getcolors(1 << 24) or ()}
    assert seen.getpixel((2, 2)) == (255, 255, 255)
    for role in ("card", "a", "b", "a_bg", "b_bg", "ink"):
        assert count.get(tuple(bytes.fromhex(LIGHT[role][1:])), 0) > 50, role


@pytest.mark.parametrize("form", FORMS)
def test_no_clock_and_no_path_is_told(form: Callable[[Comparison], bytes]) -> None:
    told = form(compared())
    for secret in (b"Matplotlib", b"matplotlib", b"CreationDate", b"/home", b"/usr", b"site-packages", str(Path.cwd()).encode()):
        assert secret not in told.replace(b"http://matplotlib.org/", b""), secret


def test_the_drawing_is_well_formed_and_its_text_is_text() -> None:
    root = ET.fromstring(figure.svg(compared(HOSTILE, B)))  # noqa: S314 - our own bytes
    texts = list(root.iter("{http://www.w3.org/2000/svg}text"))
    assert [text.text for text in texts] == words(compared(HOSTILE, B))
    assert all(float(text.attrib["textLength"]) > 0 for text in texts)
    assert root.attrib["width"] == "504pt"


def run(tool: str, *rest: str) -> str:
    if not shutil.which(tool):
        pytest.skip(f"{tool} (poppler) is not installed")
    return subprocess.run([tool, *rest], capture_output=True, check=True, text=True).stdout


def test_the_pdf_embeds_its_fonts(tmp_path: Path) -> None:
    (tmp_path / "figure.pdf").write_bytes(figure.pdf(compared()))
    fonts = run("pdffonts", str(tmp_path / "figure.pdf")).splitlines()[2:]
    assert fonts
    for font in fonts:
        assert re.search(r"DejaVu.* CID TrueType .* yes yes yes ", font), font


def test_the_pdf_can_be_searched(tmp_path: Path) -> None:
    of = compared(A.replace("The regime said", "The regime’s men said"), B)
    (tmp_path / "figure.pdf").write_bytes(figure.pdf(of))
    told = " ".join(run("pdftotext", "-raw", str(tmp_path / "figure.pdf"), "-").split())
    for part in ("Their families asked for an inquiry.", "regime’s", "stand in B too", "Radio", of.signature.partition("|")[0]):
        assert part in told


def test_the_title_counts_the_swaps() -> None:
    drawn = sheet(view(compared()))
    assert drawn.title == "terrorist → removed martyred → killed"
    assert "A is Agency, B is Radio." in drawn.alt
    assert f"{view(compared()).shared} of A’s" in drawn.alt


def test_a_swap_made_twice_is_counted_and_one_added_has_no_wording_in_a() -> None:
    a, b = (
        "The terrorist cell met. It left.\n\nThe terrorist cell fled to the hills.",
        "The cell met. It left.\n\nThe cell fled to the hills.",
    )
    assert sheet(view(compared(a, b))).title == "terrorist ×2 → removed"
    assert sheet(view(compared(b, a))).title == "not in A → terrorist ×2"


def test_texts_that_are_the_same_are_said_to_be() -> None:
    assert sheet(view(compared(A, A))).title == "The two texts are identical"
    assert sheet(view(compared("A calm day at sea.", "A long day at sea."))).title == "No listed wording was changed"


def test_every_mark_has_a_second_cue() -> None:
    below = {name: mark.below for name, mark in MARKS.items() if mark.fill in ("a_bg", "b_bg", "kept_bg")}
    assert (below["a"], below["b"], below["kept"]) == ("single", "double", "dotted")
    assert all(below.values())


def test_a_change_is_marked_with_its_number_and_its_gap_too() -> None:
    of = compared()
    numbers = {change.a_text: change.number for change in view(of).changes}
    told = words(of)
    at = told.index("terrorist", told.index("dawn"))
    assert told[at + 1].strip() == str(numbers["terrorist"])
    assert any(word.split() == ["∅", str(numbers["terrorist"])] for word in told)


def test_a_side_without_a_paragraph_says_absent() -> None:
    assert "absent" in words(compared(A, B + "\n\nNobody at the port could be reached on Friday for any comment."))
    assert "absent" not in words(compared())


def test_moved_text_says_where_it_stands() -> None:
    parts = A.split("\n\n")
    told = " ".join(words(compared(A, "\n\n".join([parts[0], parts[3], parts[1], parts[2]]))))
    assert "moved: stands at" in told
    assert "⇅1" in told


def reach(ink: Ink) -> tuple[Point, ...]:
    if isinstance(ink, Word):
        return (ink.x, ink.y), (ink.x + ink.wide, ink.y)
    return ink.points if isinstance(ink, Shape) else (ink.start, ink.end)


def test_everything_lies_on_the_sheet() -> None:
    for of in (compared(), compared(HOSTILE, B), compared(A, HOSTILE)):
        drawn = sheet(view(of))
        for ink in drawn.ink:
            assert all(-0.1 <= x <= drawn.wide + 0.1 and 0 <= y <= drawn.high for x, y in reach(ink)), ink


def test_words_of_one_line_do_not_overlap() -> None:
    rows: dict[tuple[float, bool], list[Word]] = {}
    for ink in sheet(view(compared())).ink:
        if isinstance(ink, Word) and ink.size == 7.5:
            rows.setdefault((ink.y, ink.x > 252), []).append(ink)
    for row in rows.values():
        for one, other in zip(sorted(row), sorted(row)[1:], strict=False):
            assert one.x + one.wide <= other.x + 0.01


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("a", "b"), [(HOSTILE, B), (A, HOSTILE), ("", "One word."), ("One word.", ""), ("...", "!")])
def test_hostile_text_is_drawn_without_a_warning(form: Callable[[Comparison], bytes], a: str, b: str) -> None:
    assert len(form(compared(a, b))) > 1000


def test_mathematics_and_markup_stay_as_written() -> None:
    told = words(compared(HOSTILE, B))
    for part in ("$100", "$200", "&", "\\alpha_1^2", "{so}", "was", "evil"):
        assert part in told
    assert "<b>at" in "".join(told)


def test_names_are_hostile_too() -> None:
    a, b = framing.document(A, name="$x_1$ <i>\x00\u202e\n" * 20), framing.document(B, name="")
    of = framing.compare(a, b, lexicon=LEXICON)
    ET.fromstring(figure.svg(of))  # noqa: S314 - our own bytes
    assert len(figure.png(of)) > 1000
    assert len(figure.pdf(of)) > 1000


def test_characters_without_a_glyph_become_boxes_and_are_counted() -> None:
    assert fitting("北京 Gaza", "serif") == ("□□ Gaza", "serif")
    assert fitting("שלום", "serif-bold") == ("שלום", "sans-bold")
    assert missing("北京 Gaza 北 שלום") == 3
    told = " ".join(words(compared(A, B + " 北京")))
    assert "2 characters have no glyph in DejaVu and stand as □." in told
    assert "no glyph" not in " ".join(words(compared()))


@given(st.text())
def test_cleaned_text_has_nothing_unseen_and_cleaning_is_done_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ud800-\udfff]", once)


PRINTED = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["Cc", "Cf", "Zs"], include_characters=" \n—"), max_size=300
)


@given(PRINTED, st.floats(12, 300))
def test_lines_lose_nothing_and_keep_to_their_width(text: str, wide: float) -> None:
    found = lines([Run(text)], wide)
    told = "".join(piece.text for line in found for piece in line)
    assert told == "".join(fitting(part, "serif")[0] for part in clean(text).split())
    assert longest(found) <= wide * 1.02 or any(len(line) == 1 for line in found)


@given(st.lists(st.sampled_from(["peace", "talks", "a", "the", "negotiators", "port"]), min_size=1, max_size=40))
def test_balanced_lines_are_as_few_and_no_longer(parts: list[str]) -> None:
    runs = [Run(" ".join(parts))]
    assert len(balanced(runs, 150)) == len(lines(runs, 150))
    assert longest(balanced(runs, 150)) <= longest(lines(runs, 150))


def test_right_to_left_words_of_a_line_run_from_right_to_left() -> None:
    (line,) = lines([Run("He said שלום עולם twice")], 300)
    at = {piece.text: piece.x for piece in line}
    assert at["said"] < at["עולם"] < at["שלום"] < at["twice"]


def test_a_mark_spans_the_spaces_between_its_words() -> None:
    (line,) = lines([Run("one two", mark="a", key="e1"), Run(" three")], 300)
    (tint,) = [ink for ink in inked((line,), 0, 20, 0) if isinstance(ink, Shape)]
    left, right = min(x for x, _ in tint.points), max(x for x, _ in tint.points)
    assert left <= line[0].x
    assert line[1].x + line[1].wide <= right < line[2].x


def story(n: int, word: str) -> str:
    return "\n\n".join(f"Boat number {i} left the {word} port with a load of {i * 7} crates of oranges for the market." for i in range(n))


def test_a_long_pair_folds_its_identical_paragraphs() -> None:
    of = compared(
        story(260, "old"),
        story(130, "old") + "\n\n" + story(260, "old").split("\n\n", 130)[130].replace("Boat number 200", "Ship number 200"),
    )
    told = " ".join(words(of))
    assert "identical paragraphs" in told
    assert "left out" not in told
    assert sheet(view(of)).high < LONGEST + 500


def test_a_pair_past_the_longest_sheet_says_how_many_rows_are_left_out() -> None:
    of = compared(story(260, "terrorist"), story(260, "old"))
    told = " ".join(words(of))
    left = re.search(r"(\d+) rows of 260 left out", told)
    assert left
    assert 260 - int(left[1]) == sum(word == "Boat" for word in words(of)) // 2
    assert LONGEST - 100 < sheet(view(of)).high < LONGEST + 500


@settings(max_examples=25)
@given(st.lists(st.sampled_from(["The regime fell.", "A ship left.", "“Peace”—said he.", "", "שלום", "U.S. men"]), max_size=6))
def test_any_pair_can_be_laid_out(parts: list[str]) -> None:
    drawn = sheet(view(compared("\n\n".join(parts), " ".join(reversed(parts)))))
    assert drawn.high > 100
    assert drawn.wide == column.WIDE


def test_the_real_pair_is_a_small_picture(seeds: Comparison) -> None:
    assert len(figure.png(seeds)) <= 700_000
    assert sheet(view(seeds)).title.startswith("terrorist ×2 → removed")
