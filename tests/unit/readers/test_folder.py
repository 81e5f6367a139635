from __future__ import annotations

from pathlib import Path

import pytest

from framing.errors import InputError
from framing.readers.folder import articles


def test_articles_in_order_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.txt", "a.MD", "c.png", ".hidden.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "d.txt").mkdir()
    assert [Path(path).name for path in articles(tmp_path)] == ["a.MD", "b.txt"]


def test_mistakes(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no articles in it; give a folder of articles"):
        articles(tmp_path)
    with pytest.raises(InputError, match="nowhere: no such folder"):
        articles("nowhere")
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    with pytest.raises(InputError, match="a file, where a folder of articles is asked for"):
        articles(tmp_path / "a.txt")
    with pytest.raises(InputError, match="no such folder"):
        articles("a\0b")
