"""A group of commands, each imported when it is asked for, with a hint where one is mistyped."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from framing.cli.faults import did_you_mean
from framing.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Commands(click.Group):
    """A group whose commands stand in a table: name → module and help line; each module holds a click command `command`."""

    def __init__(self, *arguments: Any, table: Mapping[str, tuple[str, str]] | None = None, **options: Any) -> None:  # noqa: ANN401 - click's own
        """Take click's own arguments and the table."""
        super().__init__(*arguments, **options)
        self.table = table or {}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Show the help where nothing is typed after the group."""
        if not args and not ctx.resilient_parsing:
            click.echo(ctx.get_help())
            ctx.exit()
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table, then those that were added by decorator."""
        return [*self.table, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command called `cmd_name`, imported now; None where there is none."""
        if cmd_name not in self.table:
            return super().get_command(ctx, cmd_name)
        found = import_module(self.table[cmd_name][0]).command
        return found if isinstance(found, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands in the help without importing them."""
        rows = [(name, line) for name, (_, line) in self.table.items()]
        rows += [(name, own.get_short_help_str(limit=90)) for name, own in self.commands.items()]
        if rows and not ctx.resilient_parsing:
            with formatter.section("Commands"):
                formatter.write_dl(rows)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; UsageError with the nearest names for a mistyped one."""
        if not ctx.resilient_parsing and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            names = self.list_commands(ctx)
            raise UsageError(f"no command is called {args[0]!r}", mend=did_you_mean(args[0], names))
        return super().resolve_command(ctx, args)
