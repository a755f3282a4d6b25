"""`sayso serve`: the ledger in a browser."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from socket import IPPROTO_TCP, TCP_NODELAY, socket
from typing import TYPE_CHECKING

import click

from sayso.cli.author import by_author
from sayso.cli.ledgers import on_ledger
from sayso.errors import UsageError

if TYPE_CHECKING:
    from sayso.web.settings import Settings

_GRACE = 2.0
"""Seconds that a page may be old while another process writes."""
_WAITING = 2048
"""Connections that may wait to be taken; what uvicorn asks for."""
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@click.command(short_help="Show the ledger in a browser.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="Where to listen. Beyond this machine only with a password.",
)
@click.option(
    "--name",
    "names",
    multiple=True,
    metavar="HOST",
    help="A name under which browsers ask for it, where that isn't --host.",
)
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file with the password that everybody has to give.",
)
@by_author
@on_ledger
def serve(
    port: int,
    host: str,
    names: tuple[str, ...],
    password_file: Path | None,
    author: str,
    where: str | None,
) -> int:
    """Serves the ledger's pages on this machine: what is contested, who says what, how it moved,
    and a queue for review. Ctrl-C ends it.

    Decisions are kept in the name of --author. Nothing is asked of the network.
    """
    if host not in _LOOPBACK and password_file is None:
        raise UsageError(f"--host {host} can be reached by others: give a --password-file")
    _run(_settings(where, author, host, names, password_file), host, port)
    return 0


def _settings(
    where: str | None, author: str, host: str, names: tuple[str, ...], password_file: Path | None
) -> Settings:
    from sayso.web.guesses import hashed
    from sayso.web.settings import HOME, Settings

    own = f"[{host}]" if ":" in host else host
    password = None if password_file is None else hashed(_first_line(password_file))
    hosts = (*HOME, own.casefold(), *(name.casefold() for name in names))
    return Settings(where, author, hosts, password, grace=_GRACE)


def _first_line(path: Path) -> str:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: can't be read: {error}") from None
    if not lines or len(lines[0].strip()) < 8:
        raise UsageError(f"{path}: expected a password of 8 characters or more in its first line")
    return lines[0].strip()


def _run(settings: Settings, host: str, port: int) -> None:
    import uvicorn

    from sayso.api.ledger import Ledger
    from sayso.web.app import application

    with Ledger(settings.ledger) as ledger:
        click.echo(f"{ledger.place}", err=True)
    server = uvicorn.Server(
        uvicorn.Config(
            application(settings), host=host, port=port, log_level="warning", server_header=False
        )
    )
    listening = _prompt(server.config.bind_socket())
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"http://{shown}:{listening.getsockname()[1]}/  (Ctrl-C ends it)")
    with suppress(KeyboardInterrupt):
        server.run(sockets=[listening])


def _prompt(listening: socket) -> socket:
    """Sends the end of a page at once. asyncio sees to that only for sockets that it made; else
    the system holds it back until the browser confirms the beginning, 40 ms later.

    It listens already, so that nobody who follows the printed address is refused."""
    listening.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
    listening.listen(_WAITING)
    return listening
