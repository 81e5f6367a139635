"""Two short articles, a lexicon for them, and a way to run commands on them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from framing.cli import main

A = """Harbour strike enters second week

The regime's terrorist allies shelled the north quay on Monday, the port office said.

Two dockers were martyred near the gate, and their families asked for an inquiry.

The resistance said nothing of the harbour until the evening, when its spokesman promised to answer every question that had been put.
"""
B = """Harbour strike enters second week

The government's allies shelled the north quay on Monday, the port office said.

Two dockers were killed near the gate, and their families asked for an inquiry.

The resistance said nothing of the harbour until the evening, when its spokesman promised to answer every question that had been put.
"""
LEXICON = """name = "quay"
version = "2"
language = "en"
license = "CC0-1.0"
description = "Words for tests."
method = "Made up."
limits = "Many."
[sides]
port = "Whoever runs the port."
crew = "Whoever works there."
"""
ENTRIES = """id,forms,category,strength,speaks_for,speaks_against,neutral,reason,sources,mirror,case,unless,unless_near
quay/regime.n,regime|regimes,legitimacy,2,crew,port,government,Says that a government rules without the right to.,S,,any,,
quay/terrorist.n,terrorist|terrorists,label_condemn,3,port,crew,attacker,Names somebody by a condemned deed.,S,quay/resistance.n,any,,
quay/martyr.v,martyred|martyring,dysphemism,3,crew,port,kill,Turns being killed into a holy deed.,S,,any,,saint
quay/resistance.n,resistance,label_honour,2,crew,port,group,Names a group by a noble cause.,S,quay/terrorist.n,any,resistance training,
"""
EXAMPLES = """id,expect,sentence
quay/regime.n,hit,The regime closed the gate.
quay/terrorist.n,hit,A terrorist fled over the wall.
quay/martyr.v,hit,Three dockers were martyred there.
quay/martyr.v,miss,The saint was martyred on the hill.
quay/resistance.n,hit,The resistance held the bridge.
quay/resistance.n,miss,Resistance training helps the back.
"""

Run = Callable[..., Result]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with a.txt, b.txt and the lexicon folder `quay`, 80 columns wide, without settings."""
    (tmp_path / "a.txt").write_text(A, encoding="utf-8")
    (tmp_path / "b.txt").write_text(B, encoding="utf-8")
    quay = tmp_path / "quay"
    quay.mkdir()
    for name, text in (("lexicon.toml", LEXICON), ("entries.csv", ENTRIES), ("examples.csv", EXAMPLES)):
        (quay / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "FRAMING_LEXICON", "FRAMING_NAMES", "FRAMING_PINS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


@pytest.fixture
def run(place: Path) -> Run:
    """Run `framing` with these words in `place`; a bug keeps its traceback."""

    def called(*words: str, **more: object) -> Result:
        return CliRunner().invoke(main, list(words), catch_exceptions=False, **more)  # type: ignore[arg-type]

    return called
