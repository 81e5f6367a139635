"""What only a process of its own can show: pipes, devices, locales, hash seeds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FRAMING = [sys.executable, "-m", "framing"]
PAIR = ["compare", "a.txt", "b.txt", "-l", "quay"]


def framing(*words: str, place: Path, **more: object) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, **more.pop("env", {})}  # type: ignore[dict-item]
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
    return subprocess.run([*FRAMING, *words], cwd=place, check=False, env=env, **given)  # type: ignore[call-overload,no-any-return]


@pytest.mark.parametrize(
    "words", [[*PAIR], [*PAIR, "-f", "json"], ["score", "a.txt", "-l", "quay"], ["lexicon", "check", "quay"], ["--help"]]
)
def test_a_closed_pipe_ends_quietly(place: Path, words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = framing(*words, place=place, stdout=writing)
    os.close(writing)
    assert done.returncode == 141
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("words", [[*PAIR], [*PAIR, "-f", "csv"], ["--help"], ["lexicon", "check", "quay"]])
def test_a_full_standard_output_is_exit_4(place: Path, words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = framing(*words, place=place, stdout=full)
    assert done.returncode == 4
    assert done.stderr.decode() == "framing: standard output: cannot be written (No space left on device); make room, or write elsewhere\n"


def test_a_closed_standard_output_is_exit_4(place: Path) -> None:
    done = subprocess.run(["/bin/sh", "-c", 'exec "$@" >&-', "sh", *FRAMING, *PAIR], cwd=place, capture_output=True, check=False)
    assert done.returncode == 4
    assert b"standard output: it is closed" in done.stderr


def test_a_closed_standard_error_is_no_fault(place: Path) -> None:
    done = subprocess.run(["/bin/sh", "-c", 'exec "$@" 2>&-', "sh", *FRAMING, *PAIR, "-v"], cwd=place, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(b"A a")


@pytest.mark.parametrize(
    "env", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}, {"HOME": ""}]
)
def test_any_locale_shows_the_summary(place: Path, env: dict[str, str]) -> None:
    done = framing(*PAIR, place=place, env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    told = done.stdout.decode()
    assert "regime    → government" in told or "regime    -> government" in told


@pytest.mark.parametrize("form", ["txt", "json", "csv", "md"])
def test_hash_seed_locale_and_time_zone_change_no_byte(place: Path, form: str) -> None:
    told = {
        framing(*PAIR, "-f", form, place=place, env=env).stdout
        for env in (
            {"PYTHONHASHSEED": "1", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "COLUMNS": "200", "FORCE_COLOR": "1"},
        )
    }
    assert len(told) == 1
    assert str(place).encode() not in told.pop()


def test_the_exit_code_is_that_of_the_process(place: Path) -> None:
    assert framing("compare", "a.txt", "nowhere.txt", place=place).returncode == 3
    assert framing("frobnicate", place=place).returncode == 2
    assert framing(*PAIR, "--fail-on", "kept", place=place).returncode == 1
    assert framing(*PAIR, "-o", "a.txt/x.json", place=place).returncode == 4


def test_a_home_that_cannot_be_written_is_not_spoken_of(place: Path) -> None:
    done = framing(*PAIR, "-o", "figure.png", "-q", place=place, env={"HOME": "/proc/nowhere", "MPLCONFIGDIR": "", "XDG_CONFIG_HOME": ""})
    assert done.returncode == 0
    assert done.stderr == b""
