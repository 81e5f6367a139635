from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.errors import UsageError
from framing.model.comparison import Comparison
from framing.reporters import FORMATS, SCORED
from framing.reporters.table import FINDINGS, HITS, csv_table, hits_table, markdown, safe_cell, tsv_table
from tests.made import entry, lexicon

LEXICON = lexicon(entry("regime|regimes"), entry("terrorist|terrorists"), entry("martyred"), entry("=sum"), entry("- so"))
WORDS = st.sampled_from('the regime terrorist martyred =sum + @now - so port | ` * <b> "quoted" , ; \n\n \r 加 \x00 \x1b \t'.split(" "))
ARTICLE = st.one_of(st.lists(WORDS, max_size=30).map(" ".join), st.text(max_size=60))


def compared(a: str, b: str) -> Comparison:
    return framing.compare(framing.document(a, name="Agency"), framing.document(b, name="Radio"), lexicon=LEXICON)


def rows(data: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode()), delimiter=delimiter, strict=True))


def test_one_row_for_each_finding_and_version_that_lists_it() -> None:
    told = rows(csv_table(compared("The regime fell. Two dockers were martyred there.", "The regime fell. Two dockers were killed there.")))
    found = [(row["kind"], row["version"], row["text"], row["other_text"], row["start"], row["end"], row["where"]) for row in told]
    assert found == [
        ("swapped", "A", "martyred", "killed", "34", "42", "1"),
        ("kept", "A", "regime", "regime", "4", "10", "1"),
        ("kept", "B", "regime", "regime", "4", "10", "1"),
    ]
    assert told[0]["reason"] == "A reason."


def test_repeats_are_one_row_with_a_count_and_all_places() -> None:
    a = "Terrorist ships left port. The terrorist boats came back."
    (row,) = rows(csv_table(compared(a, "Ships left port. The boats came back.")))
    assert (row["count"], row["start"], row["places"]) == ("2", "0", "0–9; 31–40")


def test_the_header_stands_alone_where_nothing_was_found() -> None:
    assert csv_table(compared("Boats.", "Boats.")).decode() == ",".join(FINDINGS) + "\n"


@given(ARTICLE, ARTICLE)
def test_any_two_texts_give_tables_that_read_back(a: str, b: str) -> None:
    told = compared(a, b)
    for data, delimiter in ((csv_table(told), ","), (tsv_table(told), "\t")):
        assert b"\r" not in data
        read = list(csv.reader(io.StringIO(data.decode()), delimiter=delimiter, strict=True))
        assert {len(row) for row in read} == {len(FINDINGS)}
        assert not [cell for row in read for cell in row if cell[:1] in tuple("=+-@\t\r") and cell]
        assert len(read) - 1 == sum(bool(finding.a) + bool(finding.b) for finding in told.findings)


@given(ARTICLE, st.text(max_size=10))
def test_any_score_gives_a_table_of_its_hits(a: str, name: str) -> None:
    told = framing.score(framing.document(a, name=name), lexicon=LEXICON)
    read = list(csv.reader(io.StringIO(hits_table([told, told]).decode()), strict=True))
    assert read[0] == list(HITS)
    assert [row[1] for row in read[1:]] == [hit.id for hit in told.hits] * 2
    assert framing.report(told, "csv") == hits_table([told])


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_no_cell_is_a_formula_or_holds_a_line_end(text: str) -> None:
    cell = safe_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert len(cell.splitlines()) <= 1


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-5", "@here", "\t=1", "\r\n@x", "＝1"])
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == "'" + text.strip()


@given(ARTICLE, ARTICLE)
def test_any_two_texts_give_a_markdown_table_with_five_cells_a_row(a: str, b: str) -> None:
    lines = [line for line in markdown(compared(a, b)).decode().splitlines() if line.startswith("| ")]
    bare = [line.replace("\\\\", "").replace("\\|", "") for line in lines]
    assert {line.count("|") for line in bare} == {6}


def test_markdown_shows_markup_as_text() -> None:
    a, b = framing.document("The fleet sailed.", name="[x](y) | *z*"), framing.document("The <script>alert(1)</script> fleet sailed.")
    told = markdown(framing.compare(a, b, lexicon=LEXICON)).decode()
    assert "<script>" not in told
    assert "&lt;script&gt;" in told
    assert "A \\[x\\]\\(y\\) \\| \\*z\\* |" in told


@pytest.mark.parametrize("form", sorted(FORMATS.keys() - set(SCORED)))
def test_a_score_has_no_report_that_shows_two_versions(form: str) -> None:
    with pytest.raises(UsageError, match="one text has no"):
        framing.report(framing.score(framing.document("The regime fell."), lexicon=LEXICON), form)
    with pytest.raises(UsageError, match="comparisons only"):
        markdown(framing.score(framing.document("The regime fell."), lexicon=LEXICON))
