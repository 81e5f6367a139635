"""The command `framing`: words typed, calls made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from framing import __version__
from framing.cli.commands import Commands
from framing.cli.faults import exit_code

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "compare": ("framing.cli.compare", "Compare two versions of a story."),
    "score": ("framing.cli.score", "List the framing terms of one text or of several."),
    "kwic": ("framing.cli.kwic", "Show every hit of many texts in its context."),
    "sample": ("framing.cli.sample", "Draw hits, and sentences without one, for people to code."),
    "agree": ("framing.cli.agree", "Tell how well the coders agree."),
    "audit": ("framing.cli.audit", "Tell which entries hold, by what the coders say."),
    "codebook": ("framing.cli.codebook", "Print a lexicon whole, for coders and for an appendix."),
    "lexicon": ("framing.cli.lexicon", "List, explain, check, print, import and export lexicons."),
    "completion": ("framing.cli.completion", "Print the completion script of a shell."),
}
"""Command → its module, which holds a click command called `command`, and its line in the help."""


class Program(Commands):
    """The outermost group: it alone turns faults into one line and an exit code."""

    def main(  # type: ignore[override]  # click's two overloads say the same of a flag that is always False below
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        *,
        standalone_mode: bool = True,
        **extra: Any,  # noqa: ANN401 - click's own
    ) -> int:
        """Run the command line and end the process with its exit code; or give the code, where `standalone_mode` is off."""
        run = super().main
        code = exit_code(lambda: run(args, prog_name or "framing", standalone_mode=False, **extra))
        if standalone_mode:
            raise SystemExit(code)
        return code


@click.group(
    "framing",
    cls=Program,
    table=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="""\b
Examples:
  framing compare a.txt b.txt
  framing compare a.txt b.txt --names Agency,Radio -o report.html
  framing score a.txt -f csv
  framing lexicon show martyring

The options lexicon, tokenizer, encoding, names, pins, quiet and verbose may also stand in framing.toml or under [tool.framing]
in pyproject.toml, both in the current folder, or in the environment (FRAMING_LEXICON). The command line comes first, then the
environment, then the file.""",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Show how two versions of a news story frame it.

    Two articles are aligned word by word; wording that a lexicon lists is shown, explained and counted, with what became of it in
    the other version. A lexicon lists terms and says why; it does not say that a text is biased.
    """
    from framing.readers.settings import settings

    told = settings()
    if told:
        shared = {key: value for key, value in told.items() if key not in ("names", "pins")}  # of two articles, and of nothing else
        context.default_map = {name: told if name == "compare" else shared for name in COMMANDS}
