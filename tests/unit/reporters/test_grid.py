from __future__ import annotations

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from framing.reporters.coding import KEY, SHOWN, key_table, sample_table
from framing.reporters.grid import Grid, csv_grid, lines, page
from framing.reporters.terminal import width

CELLS = st.one_of(st.none(), st.integers(-9999, 9999), st.floats(-9, 9), st.text(max_size=12), st.sampled_from(("=1", "-x", "\x1b[2J")))
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=5)


@given(ROWS, st.integers(20, 120))
def test_any_table_lines_up_and_reads_back(rows: list[tuple[str | float | None, ...]], columns: int) -> None:
    grid = Grid(("name", "two", "three"), rows)
    told = lines(grid, columns)
    assert len(told) == len(rows) + 1
    assert not any("\x1b" in line for line in told)
    read = list(csv.reader(io.StringIO(csv_grid(grid).decode()), strict=True))
    assert {len(row) for row in read} == {3}
    assert not [cell for row in read for cell in row if cell[:1] in ("=", "+", "@")]
    assert len(json.loads(page("json", grid, str, {"schema": "x/1"}))["rows"]) == len(rows)


def test_the_first_column_gives_way_in_a_narrow_terminal() -> None:
    grid = Grid(("entry", "hits", "verdict"), [("conflict/collateral-damage.n", 3, "unclear")])
    assert max(map(width, lines(grid, 40))) == 40
    assert lines(grid, 10)[1].startswith("conflict/co…")


def test_coders_see_nothing_of_the_key() -> None:
    rows = [dict.fromkeys(KEY, f"secret{n}") | dict.fromkeys(SHOWN, f"shown{n}") for n in (2, 1)]
    sample, key = sample_table(rows, 3).decode("utf-8-sig"), key_table(rows).decode()
    assert "secret" not in sample
    assert sample.splitlines()[0] == "id,document,sentence,text,coder_1,coder_2,coder_3,note"
    assert [line.split(",")[0] for line in key.splitlines()] == ["id", "shown1", "shown2"]
