"""Whatever a file holds, reading it ends soon, in a lexicon or in a fault that says so."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from framing.errors import FramingError, LexiconError, LimitError, UsageError
from framing.readers import foreign
from framing.readers.foreign import entries, read
from framing.readers.foreign.formats import FORMATS
from framing.readers.foreign.listing import LONGEST
from framing.readers.lexicon import lexicon
from framing.reporters.folder import folder
from tests.unit.readers.foreign.cases import CASES

SOON = 10
"""Seconds; what takes longer grows faster than the file."""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all examples of a test share."""
    return tmp_path_factory.mktemp("foreign")


def ends(path: Path, data: bytes, form: str | None = None) -> None:
    """Read `data`; what was read is written out and read again, and is the same."""
    path.write_bytes(data)
    try:
        found = read(path, form=form)
    except FramingError:
        return
    written = path.parent / "written"
    written.mkdir(exist_ok=True)
    for name, held in folder(found.lexicon).items():
        (written / name).write_bytes(held)
    again = lexicon(str(written))
    assert again.entries == found.lexicon.entries
    assert (again.categories, again.topics) == (found.lexicon.categories, found.lexicon.topics)


@given(data=st.binary(max_size=400), form=st.sampled_from([None, *FORMATS]))
def test_any_bytes(place: Path, data: bytes, form: str | None) -> None:
    ends(place / "any.txt", data, form)


@given(
    text=st.text(st.sampled_from("%\t\n+-*?|:;,'\"()<>[]{}#@=&_ \0\u200b\u00a0ǂéA1ax"), max_size=80), form=st.sampled_from([None, *FORMATS])
)
def test_any_marks(place: Path, text: str, form: str | None) -> None:
    ends(place / "marks.txt", text.encode(), form)


@given(
    case=st.sampled_from(sorted(CASES)),
    edits=st.lists(st.tuples(st.integers(0, 600), st.integers(0, 12), st.binary(max_size=6)), min_size=1, max_size=4),
    form=st.sampled_from([None, *FORMATS]),
)
def test_a_true_file_with_something_cut_out_and_put_in(
    place: Path, case: str, edits: list[tuple[int, int, bytes]], form: str | None
) -> None:
    name, text, *_ = CASES[case]
    data = text.encode()
    for at, length, put in edits:
        data = data[:at] + put + data[at + length :]
    ends(place / name, data, form)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("alias.yml", "a: &a [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1 if n else ''}, *a{n - 1 if n else ''}]\n" for n in range(60))),
        ("self.yml", "a: &a [*a, riot]\n"),
        ("deep.yml", "a: " + 50_000 * "["),
        ("deeper.yml", "".join(" " * n + "a:\n" for n in range(3000))),
        ("tag.yml", "a: !!python/object/apply:os.system [touch owned]\n"),
        ("bomb.ykd", '<!DOCTYPE d [<!ENTITY a "riot"><!ENTITY b "&a;&a;&a;&a;">]><dictionary><cnode name="&b;"/></dictionary>'),
        ("file.ykd", '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><dictionary><cnode name="c"><pnode name="&a;"/></cnode>'),
        ("deep.ykd", "<dictionary>" + 50_000 * '<cnode name="a">'),
        ("deep.cat", "".join("\t" * n + "A\n" for n in range(2000)) + "\t" * 2000 + "B (1)\n"),
        ("wide.csv", "word" + ",x" * 5000 + "\n" + ("riot" + ",1" * 5000 + "\n") * 20),
        ("long.dic", "%\n1\ta\n%\n" + "1 " * 2_000_000 + "x\n" + "(" * 19_000 + "\t1\n" + "<" * 19_000 + "\t" + "(" * 900 + "\n"),
        ("lines.txt", "riot\n" * 300_000),
        ("ids.csv", "word,category\n" + "".join(f"w{n},{'!' * (n % 3000)}\n" for n in range(30_000))),
        ("quotes.csv", 'word,category\n"' + "a,b\n" * 10_000),
        ("nul.csv", "word,category\nri\0ot,a\nfine,b\n"),
    ],
)  # fmt: skip
def test_bombs_end_soon(place: Path, name: str, text: str) -> None:
    begun = time.perf_counter()
    ends(place / name, text.encode())
    assert time.perf_counter() - begun < SOON


def test_entities_are_refused(place: Path) -> None:
    (place / "bomb.ykd").write_text('<!DOCTYPE d [<!ENTITY a "riot">]><dictionary><cnode name="&a;"/></dictionary>', encoding="utf-8")
    with pytest.raises(LexiconError, match="its XML has entities of its own, which are not read; take the DOCTYPE out"):
        read(place / "bomb.ykd")


def test_an_alias_stands_for_nothing_and_an_object_is_not_made(place: Path) -> None:
    (place / "a.yml").write_text("a: &x\n  - riot\nb: *x\nc: [!!python/name:os.system mob]\n", encoding="utf-8")
    found = read(place / "a.yml")
    assert [entry.forms for entry in found.lexicon.entries] == [("riot",), ("mob",)]
    assert [(one.line, one.reason) for one in found.skipped] == [(3, "an alias is not followed")]


def test_past_fifty_megabytes_nothing_is_read(place: Path) -> None:
    with (place / "large.dic").open("wb") as file:
        file.truncate(50_000_001)
    with pytest.raises(LimitError, match=r"large\.dic: 50 MB, past the limit of 50 MB; split the list"):
        read(place / "large.dic")


def test_a_line_without_an_end_is_skipped(place: Path) -> None:
    (place / "line.lc3").write_text(f"+a\nriot\n{'a ' * LONGEST}\n", encoding="utf-8")
    assert [(one.line, one.reason, len(one.text)) for one in read(place / "line.lc3").skipped] == [(3, "longer than 20,000 characters", 80)]


@pytest.mark.parametrize(
    "form",
    ["=HYPERLINK(1)", "@SUM(1)", "+cmd", "-2+3", "=cmd|calc", "a|b", "x\x1b[2Jy", "a\u202eb", "ri\u200bot", "｜bar", "ﬁght", "＊star"],
)
def test_hostile_forms_harm_no_spreadsheet_and_no_terminal(place: Path, form: str) -> None:
    (place / "forms.csv").write_text(f'word,category\n"{form}","{form}"\nriot,a\n', encoding="utf-8")
    found = read(place / "forms.csv")
    for line in folder(found.lexicon)["entries.csv"].decode().splitlines():
        for cell in line.split(","):
            assert not cell.strip('"').startswith(("=", "+", "-", "@"))
            assert cell.isprintable()
    assert all(category.id.replace("_", "").replace(".", "").isalnum() for category in found.lexicon.categories)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-32"])
def test_the_encoding_is_found(place: Path, encoding: str) -> None:
    (place / "a.lc3").write_bytes("+préjugé\nnaïf*\n".encode(encoding))
    assert [(entry.forms, entry.category) for entry in read(place / "a.lc3").lexicon.entries] == [(("naïf*",), "préjugé")]


def test_an_encoding_is_told_or_declared(place: Path) -> None:
    (place / "a.lc3").write_bytes("+a\nžal\n".encode("cp1250"))
    assert read(place / "a.lc3", encoding="cp1250").lexicon.entries[0].forms == ("žal",)
    with pytest.raises(LexiconError, match="'nonsense' is no encoding of text"):
        read(place / "a.lc3", encoding="nonsense")
    xml = '<?xml version="1.0" encoding="windows-1250"?><dictionary><cnode name="a"><pnode name="žal"/></cnode></dictionary>'
    (place / "a.ykd").write_bytes(xml.encode("cp1250"))
    assert read(place / "a.ykd").lexicon.entries[0].forms == ("žal",)


@pytest.mark.parametrize("more", [{"group": "rude"}, {"form": "excel"}, {"name": "a b"}, {"name": ""}, {"name": "a/b"}, {"name": "-a"}])
def test_what_is_asked_for_wrongly_is_refused(place: Path, more: dict[str, str]) -> None:
    (place / "a.txt").write_text("riot\n", encoding="utf-8")
    with pytest.raises(UsageError, match="use"):
        read(place / "a.txt", **more)


def test_a_file_that_is_missing_or_no_text_is_a_fault_of_the_lexicon(place: Path) -> None:
    with pytest.raises(LexiconError, match="no such file"):
        read(place / "nowhere.dic")
    (place / "a.xlsx").write_bytes(b"PK\x03\x04xl/")
    with pytest.raises(LexiconError, match="looks like a spreadsheet, not text; save the word list as plain text"):
        read(place / "a.xlsx")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.txt", "riot\n" * 5, r"5 lines, past the limit of 4; split the list"),
        ("a.yml", "a: [b, c, d, e, f]\n", r"5 terms, past the limit of 4"),
    ],
)
def test_past_half_a_million_nothing_is_read(place: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, told: str) -> None:
    for home in (foreign, entries):
        monkeypatch.setattr(home, "MOST", 4)
    (place / name).write_text(text, encoding="utf-8")
    with pytest.raises(LimitError, match=rf"{name}: {told}"):
        read(place / name)
