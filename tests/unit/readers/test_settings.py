from __future__ import annotations

from pathlib import Path

import pytest

from framing.errors import UsageError
from framing.readers.settings import settings


def test_no_file_no_settings(tmp_path: Path) -> None:
    assert settings(tmp_path) == {}
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nx = 1\n", encoding="utf-8")
    assert settings(tmp_path) == {}


def test_framing_toml_comes_before_pyproject(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.framing]\nlexicon = "core"\nquiet = true\n', encoding="utf-8")
    assert settings(tmp_path) == {"lexicon": ("core",), "quiet": True}
    (tmp_path / "framing.toml").write_text('lexicon = "conflict"\nnames = ["X", "Y"]\n', encoding="utf-8")
    assert settings(tmp_path) == {"lexicon": ("conflict",), "names": "X,Y"}


@pytest.mark.parametrize(
    "text",
    [
        '[tool.framing]\nlexicon = "core"', '  [ "tool" . framing ]\nlexicon = "core"', '[tool]\nx = 1\nframing.lexicon = "core"',
        'tool = {x = 1, framing = {lexicon = "core"}}', "'tool'.framing.lexicon = 'core'", '[tool]\n[tool.framing]\nlexicon = "core"',
    ],
)  # fmt: skip
def test_the_table_is_found_however_it_is_written(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert settings(tmp_path) == {"lexicon": ("core",)}


def test_several_lexicons_are_a_list(tmp_path: Path) -> None:
    (tmp_path / "framing.toml").write_text('lexicon = ["core", "mine, too.dic"]\n', encoding="utf-8")
    assert settings(tmp_path) == {"lexicon": ("core", "mine, too.dic")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"lexicon = ", "framing.toml: Invalid value"),
        (b"lexicon = 3\n", "framing.toml: lexicon is 3; write a word in quotation marks"),
        (b"lexicon = [3]\n", "framing.toml: lexicon is [3]; write a word in quotation marks, or a list of words"),
        (b'output = "x.html"\n', "no option is called 'output'; use one of: lexicon, tokenizer"),
        (b'lexicon = "\xff"\n', "framing.toml: not UTF-8"),
    ],
)
def test_a_bad_file_is_told_with_its_name(tmp_path: Path, text: bytes, told: str) -> None:
    (tmp_path / "framing.toml").write_bytes(text)
    with pytest.raises(UsageError) as caught:
        settings(tmp_path)
    assert told in str(caught.value)
