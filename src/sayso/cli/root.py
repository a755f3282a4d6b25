"""`sayso` itself: its commands in sections, and what becomes of errors that end one."""

from __future__ import annotations

import click

from sayso.cli.commands import SECTIONS, Commands
from sayso.cli.messages import say
from sayso.errors import SaysoError, UsageError
from sayso.version import __version__

FAILED, MISUSED, INTERRUPTED = 1, 2, 130


class Root(click.Group):
    """A group whose commands return their exit status; no error of ours ends in a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.commands)

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002
        formatter: click.HelpFormatter,
    ) -> None:
        for section, names in SECTIONS.items():
            with formatter.section(section):
                formatter.write_dl([(name, self.commands[name].short_help or "") for name in names])

    def invoke(self, ctx: click.Context) -> None:
        ctx.exit(self._status(ctx))

    def _status(self, ctx: click.Context) -> int:
        try:
            return super().invoke(ctx) or 0
        except KeyboardInterrupt:
            say("interrupted")
            return INTERRUPTED
        except UsageError as error:
            say(str(error))
            return MISUSED
        except BrokenPipeError:
            raise
        except SaysoError as error:
            say(str(error))
            return FAILED
        except OSError as error:
            say(f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}")
            return FAILED


@click.group(
    cls=Root,
    commands=Commands(),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="`sayso COMMAND --help` tells more of a command, with examples.",
)
@click.version_option(__version__, message="%(prog)s %(version)s", prog_name="sayso")
def main() -> None:
    """On whose say-so? Reads news reports and writes down what they claim: who says it, how many,
    since when, where, how sure, in which words.
    """
