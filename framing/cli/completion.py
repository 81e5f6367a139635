"""`framing completion`: the script that lets a shell complete commands and options."""

from __future__ import annotations

import click

from framing.cli.faults import did_you_mean
from framing.cli.screen import show
from framing.errors import UsageError

SHELLS = ("bash", "zsh", "fish")


@click.command(
    epilog="""\b
Examples:
  framing completion bash >> ~/.bashrc
  framing completion zsh >> ~/.zshrc
  framing completion fish > ~/.config/fish/completions/framing.fish""",
)
@click.argument("shell", metavar="bash|zsh|fish")
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the completion script of a shell, to be kept where it reads such scripts."""
    from click.shell_completion import get_completion_class

    if shell not in SHELLS:
        raise UsageError(f"no completion for {shell!r}", mend=did_you_mean(shell, SHELLS))
    found = get_completion_class(shell)
    if found is None:
        raise UsageError(f"this click has no completion for {shell}", mend="install click 8.1 or later")
    script = found(context.find_root().command, {}, "framing", "_FRAMING_COMPLETE")
    show(script.source_template % script.source_vars() + "\n")
