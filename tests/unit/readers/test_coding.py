from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import FramingError, InputError
from framing.readers.coding import coded, joined, key, table

KEY = "id,entry,category,group,voice,stratum,of\ni1,x/mob.n,disorder,loaded,author,disorder,12\ni2,,,,,unflagged,30\n"


def at(tmp_path: Path, text: str | bytes, encoding: str = "utf-8") -> Path:
    path = tmp_path / "coded.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_as_spreadsheets_save_it(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    rows = [
        ("ID", "sentence", " Coder_1", "coder_2 ", ""),
        ("i1", '"«Déjà» vu, he said; twice"', " YES", "no ", ""),
        ("", "", "", "", ""),
        ("i2", "b", "", "Not  Sure", ""),
    ]
    found = coded(at(tmp_path, end.join(delimiter.join(row) for row in rows) + end, encoding))
    assert (found.coders, found.ids) == (("coder_1", "coder_2"), ("i1", "i2"))
    assert found.answers == (("yes", "no"), ("", "not sure"))
    assert found.lines == (2, 4)


def test_the_columns_of_coders_may_be_named(tmp_path: Path) -> None:
    path = at(tmp_path, "id,anna,Ben,coder_1\ni1,a,b,c\n")
    assert coded(path, ("Anna ", "ben")).answers == (("a", "b"),)
    with pytest.raises(InputError, match=r"coded.csv:1: no column is called 'carl'; the columns are: id, anna, ben, coder_1"):
        coded(path, ("carl",))


def test_a_column_without_answers_is_left_out_with_a_notice(tmp_path: Path) -> None:
    found = coded(at(tmp_path, "id,coder_1,coder_2\ni1,a,\ni2,b, \n"))
    assert (found.coders, found.answers, found.notices) == (("coder_1",), (("a",), ("b",)), ("no answers in coder_2: left out",))


def test_what_is_no_answer_counts_as_an_empty_cell(tmp_path: Path) -> None:
    path = at(tmp_path, "id,coder_1,coder_2\ni1,yes,N/A\ni2,?,?\ni3,no,skip\n")
    found = coded(path)
    assert found.answers == (("yes", ""), ("", ""), ("no", "skip"))
    assert found.notices == ("taken for no answer: ? (2), n/a (1)",)
    assert coded(path, missing=("SKIP ",)).answers == (("yes", "n/a"), ("?", "?"), ("no", ""))
    assert coded(path, missing=()).notices == ()


def test_numbers(tmp_path: Path) -> None:
    assert coded(at(tmp_path, 'id;coder_1;coder_2\ni1;"1,5";-2\ni2;3e0;\n')).numbers() == ((1.5, -2), (3, None))
    with pytest.raises(InputError, match=r"coded.csv:3: '-1e10' is past 1,000,000,000; give the answers in a larger unit"):
        coded(at(tmp_path, "id,coder_1\ni1,1e9\ni2,-1e10\n")).numbers()
    for odd in ("nan", "inf", "1_0", "two", "1e999"):
        with pytest.raises(InputError, match=rf"coded.csv:2: '{odd}' is no number; use --level nominal"):
            coded(at(tmp_path, f"id,coder_1\ni1,{odd}\n")).numbers()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "coded.csv: no text in it; save the table as CSV in UTF-8"),
        ("\n\n;;;\n", "coded.csv: no table in it"),
        ("id,coder_1\n", "coded.csv: no rows under the header"),
        ("coder_1,coder_2\na,b\n", "coded.csv:1: no column is called 'id'; the columns are: coder_1, coder_2"),
        ("id,note\ni1,x\n", "coded.csv:1: no column of a coder; name them coder_1, coder_2, or say which: --coders a,b"),
        ("id,coder_1\ni1,\n", "coded.csv: no answers; fill in the column coder_1"),
        ("id,coder_1,Coder_1\ni1,a,b\n", "coded.csv:1: two columns are called 'coder_1'"),
        ("id,coder_1\ni1,a\ni2\n", "coded.csv:3: 1 cells, not 2; quote cells that hold the separator"),
        ('id,coder_1\n"i\n1",a\ni2,b,c\n', "coded.csv:4: 3 cells, not 2"),
        ("id,coder_1\ni1,a\n,b\n", "coded.csv:3: no id"),
        ("id,coder_1\ni1,a\ni1,b\n", "coded.csv:3: the id 'i1' is already on line 2; keep one of the two rows"),
        (b"%PDF-1.7\n...", "coded.csv: looks like a PDF, not text; save the table as CSV in UTF-8"),
        (b"PK\x03\x04....xl/workbook", "coded.csv: looks like a spreadsheet, not text; save the table as CSV in UTF-8"),
        (
            'id,coder_1,note\ni1,a,x\ni2,a,"ok\ni3,b,\n',
            'coded.csv:3: no CSV (unexpected end of data); close the quotation mark " that opens a cell here, or take it away',
        ),
        ('id,coder_1,note\ni1,a,"ok\ni2,b,"fine"\n', "coded.csv:2: no CSV (',' expected after '\"'); close the quotation mark"),
        ('id,coder_1,note\ni00c0ffee0001,a,"ok\ni00c0ffee0002,b,fine"\n', "coded.csv:2: a cell holds the next item; close the quot"),
        (b"id,coder_1\ni1," + b"a" * 200_000, "coded.csv:2: no CSV (field larger than field limit (131072))"),
    ],
)
def test_mistakes_are_told_with_their_lines(tmp_path: Path, text: str | bytes, told: str) -> None:
    with pytest.raises(InputError) as caught:
        coded(at(tmp_path, text))
    assert told in str(caught.value)


def test_a_key_says_what_items_are(tmp_path: Path) -> None:
    told = key(at(tmp_path, KEY))
    assert told["i1"][1:] == ("x/mob.n", "disorder", "loaded", "author", "disorder", 12)
    with pytest.raises(InputError, match=r"coded.csv:2: of is 'many'"):
        key(at(tmp_path, KEY.replace(",12", ",many")))
    with pytest.raises(InputError, match=r"coded.csv:4: the stratum 'unflagged' has 31 items, and 30 on line 3; give the key of one"):
        key(at(tmp_path, f"{KEY}i3,,,,,unflagged,31\n"))
    with pytest.raises(InputError, match="no column is called 'entry'"):
        key(at(tmp_path, "id,coder_1\ni1,a\n"))


def test_a_key_of_another_sample_is_told(tmp_path: Path) -> None:
    told = key(at(tmp_path, KEY))
    assert [one.entry for one in joined(coded(at(tmp_path, "id,coder_1\ni2,a\ni1,b\n")), told, "k.csv")] == ["", "x/mob.n"]
    with pytest.raises(InputError, match=r"coded.csv: 1 of 2 items are not in k.csv, first 'i9'; give the key that was written beside"):
        joined(coded(at(tmp_path, "id,coder_1\ni1,a\ni9,b\n")), told, "k.csv")


@given(st.one_of(st.binary(), st.text('id,;\t"\n\ra1coder_\x00é', max_size=80).map(str.encode)))
def test_any_bytes_are_a_table_or_a_fault_with_its_mend(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path, told = at(tmp_path_factory.mktemp("any"), data), list[FramingError]()
    for read in (table, lambda path: coded(path).numbers(), key):
        try:
            read(path)
        except FramingError as fault:
            told.append(fault)
    assert all(fault.where and fault.mend for fault in told)
