from __future__ import annotations

import pytest

import framing
from framing.cli import COMMANDS, main
from framing.cli.faults import did_you_mean
from framing.cli.screen import columns
from tests.unit.cli.conftest import Run


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"framing {framing.__version__}\n"


@pytest.mark.parametrize(
    "words", [[], *([name] for name in COMMANDS), ["lexicon", "ls"], ["lexicon", "show"], ["lexicon", "check"], ["lexicon", "import"]]
)
def test_every_help_has_examples(run: Run, words: list[str]) -> None:
    told = run(*words, "-h").stdout
    assert told == run(*words, "--help").stdout
    assert f"framing {' '.join(words)}".rstrip() in told.split("Example", 1)[1]


@pytest.mark.parametrize("words", [[], ["lexicon"]])
def test_a_group_alone_shows_its_help(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert done.exit_code == 0
    assert done.stdout == run(*words, "-h").stdout


def test_the_help_of_the_program_is_that_of_its_commands() -> None:
    context = main.make_context("framing", ["compare"], resilient_parsing=True)
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        assert COMMANDS[name][1] in (command.help or "") or command.help


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        (["compar"], "did you mean 'compare'?"),
        (["lexicon", "chek"], "did you mean 'check'?"),
        (["frobnicate"], f"use one of: {', '.join(COMMANDS)}"),
        (["--verison"], "did you mean '--version'?"),
        (["compare"], "missing argument 'A'; see 'framing compare -h'"),
        (["compare", "a.txt", "b.txt", "c.txt"], "c.txt"),
        (["completion", "bsh"], "did you mean 'bash' or 'zsh'?"),
    ],
)
def test_a_mistyped_word_gets_a_hint(run: Run, words: list[str], mend: str) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert mend in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("shell", "said"), [("bash", "complete -o nosort -F"), ("zsh", "#compdef framing"), ("fish", "complete --no-files --command framing")]
)
def test_completion_scripts(run: Run, shell: str, said: str) -> None:
    told = run("completion", shell).stdout
    assert said in told
    assert "_FRAMING_COMPLETE" in told


def test_completion_knows_commands_and_options(run: Run) -> None:
    def completed(words: str, at: int) -> set[str]:
        told = run(env={"_FRAMING_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(at)}).stdout
        return {line.partition(",")[2] for line in told.splitlines()}

    assert completed("framing ", 1) == set(COMMANDS)
    assert {"--names", "--lexicon"} <= completed("framing compare --", 2)


def test_a_hint_names_the_near_or_all() -> None:
    assert did_you_mean("wap", ["kept", "wasp"]) == "did you mean 'wasp'?"
    assert did_you_mean("", ["kept", "added"]) == "use one of: kept, added"


@pytest.mark.parametrize(("told", "found"), [("132", 132), ("0", 80), ("wide", 80), ("", 80)])
def test_how_wide_the_screen_is(told: str, found: int) -> None:
    assert columns({"COLUMNS": told}) == found
