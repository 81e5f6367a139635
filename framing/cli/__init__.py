"""The command `framing`: words typed, calls made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from framing import __version__
from framing.cli.commands import Commands

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

COMMANDS = {
    "compare": ("framing.cli.compare", "Compare two versions of a story."),
    "score": ("framing.cli.score", "List the framing terms of one text or of several."),
    "lexicon": ("framing.cli.lexicon", "List, explain and check the lexicons."),
    "completion": ("framing.cli.completion", "Print the completion script of a shell."),
}
"""Command → its module, which holds a click command called `command`, and its line in the help."""


@click.group(
    cls=Commands,
    table=COMMANDS,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="""\b
Examples:
  framing compare a.txt b.txt
  framing compare a.txt b.txt --names Agency,Radio -o report.html
  framing score a.txt -f csv
  framing lexicon show martyring

The options lexicon, tokenizer, encoding, names, quiet and verbose may also stand in framing.toml or under [tool.framing] in
pyproject.toml, both in the current folder, or in the environment (FRAMING_LEXICON). The command line comes first, then the
environment, then the file.""",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context) -> None:
    """Show how two versions of a news story frame it.

    Two articles are aligned word by word; wording that a lexicon lists is shown, explained and counted, with what became of it in
    the other version. A lexicon lists terms and says why; it does not say that a text is biased.
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())
        return
    from framing.readers.settings import settings

    told = settings()
    if told:
        context.default_map = dict.fromkeys(COMMANDS, told)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    program.main(args=None if arguments is None else list(arguments), prog_name="framing")
    raise SystemExit
