"""What a command imports: nobody waits for a library that is not asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from framing.cli import COMMANDS

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "border-raid"
PAIR = ["compare", str(EXAMPLE / "a.txt"), str(EXAMPLE / "b.txt")]
HEAVY = {"nltk", "sklearn", "scipy", "numpy", "pandas", "matplotlib", "PIL", "jinja2", "rich", "asyncio", "logging", "json"}
"""What neither the help nor a comparison in the terminal needs."""

_RUN = """
import sys
from framing.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*sorted(sys.modules), file=sys.stderr)
"""


def modules(*words: str) -> set[str]:
    """Every module that `framing` with these words has imported at its end."""
    done = subprocess.run([sys.executable, "-c", _RUN, *words], capture_output=True, text=True, check=True)
    return set(done.stderr.splitlines()[-1].split())


def libraries(*words: str) -> set[str]:
    return {name.split(".")[0] for name in modules(*words)}


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["compare", "-h"], ["completion", "fish"], ["lexicon", "ls"]])
def test_a_command_that_reads_no_article_imports_no_library_for_articles(words: list[str]) -> None:
    assert not libraries(*words) & {*HEAVY, "rapidfuzz", "sentencex", "Stemmer"}


def test_a_comparison_in_the_terminal_imports_nothing_heavy() -> None:
    assert not libraries(*PAIR, "-q") & {*HEAVY, "shutil"}


def test_help_imports_no_command() -> None:
    found = modules("--help")
    assert {name for name in found if name.startswith("framing.")} == {
        "framing.cli",
        "framing.cli.commands",
        "framing.cli.faults",
        "framing.errors",
    }


def test_each_command_imports_only_itself() -> None:
    commands = {module for module, _ in COMMANDS.values()}
    for name, (module, _) in COMMANDS.items():
        found = modules(name, "-h")
        assert found & commands == {module}
        assert not {library.split(".")[0] for library in found} & HEAVY


def test_the_package_imports_scikit_learn_only_for_the_vectorizer() -> None:
    done = subprocess.run([sys.executable, "-c", "import framing, sys; print(*sys.modules)"], capture_output=True, text=True, check=True)
    assert not {name.split(".")[0] for name in done.stdout.split()} & HEAVY


def test_a_sample_needs_no_library_of_numbers(tmp_path: Path) -> None:
    assert not libraries("sample", *PAIR[1:], "-q", "-o", str(tmp_path / "sample.csv")) & {"numpy", "scipy", "sklearn", "nltk"}


def test_the_tokenizer_of_nltk_is_imported_where_it_is_asked_for() -> None:
    pytest.importorskip("nltk")
    assert "nltk" in libraries(*PAIR, "-q", "--tokenizer", "nltk")
