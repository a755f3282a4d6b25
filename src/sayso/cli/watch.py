"""`sayso watch`: feeds asked again and again, and what is new in substance told."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli.fetch_options import fetch_options
from sayso.cli.ledgers import on_ledger
from sayso.cli.messages import counted, say
from sayso.cli.values import a_date, a_duration
from sayso.document.characters import printable
from sayso.errors import InputError, UsageError
from sayso.fetch.rules import Rules
from sayso.fetch.url import is_url

if TYPE_CHECKING:
    from sayso.watch.events import Event
    from sayso.watch.telling import Tell
    from sayso.watch.watch import Watch

_HELP = """Watches feeds: adds new and changed reports, and tells what is new in substance.

Each FEED is the address of a feed (RSS, Atom, JSON Feed, a news sitemap, OPML), or a file: OPML, or
a text with an address in each line (# begins a comment). What is told are revisions, first
confirmations, denials, new conflicts, and reports that were edited. Ctrl-C ends it; the same
command goes on where it stopped, and repeats nothing.

\b
Examples:
  sayso watch feeds.txt
  sayso watch https://coastalwire.example/rss --every 10m
  sayso watch feeds.opml --once                     for cron
  sayso watch feeds.txt --run ./alarm.sh            the event as JSON on its standard input
  sayso watch feeds.txt --webhook http://localhost:5678/webhook/sayso
"""
_DAYS = 7
_LEAST = 10


@click.command(help=_HELP, short_help="Watch feeds, and tell what is new.")
@click.argument("feeds", nargs=-1, required=True, metavar="FEED...")
@click.option("--once", is_flag=True, help="One round, then end: for cron.")
@click.option(
    "--every",
    callback=a_duration,
    default="15m",
    show_default=True,
    metavar="TIME",
    help="How often a feed is asked: 90s, 15m, 2h.",
)
@click.option(
    "--delay",
    callback=a_duration,
    default="5s",
    show_default=True,
    metavar="TIME",
    help="Between two requests to one host; more where its robots.txt says so.",
)
@click.option(
    "--since",
    callback=a_date,
    metavar="DATE",
    help=f"Only reports from this day on; by default those of the last {_DAYS} days.",
)
@click.option("--run", "command", metavar="COMMAND", help="Run for each event: JSON on its input.")
@click.option("--webhook", metavar="URL", help="Each event is posted there as JSON.")
@click.option("--json", "as_json", is_flag=True, help="Events as JSON, one a line.")
@click.option("--force", is_flag=True, help="Read texts that are not in English, too.")
@fetch_options
@on_ledger
def watch(
    feeds: tuple[str, ...],
    once: bool,
    every: float,
    delay: float,
    since: str | None,
    command: str | None,
    webhook: str | None,
    as_json: bool,
    force: bool,
    rules: Rules,
    where: str | None,
) -> int:
    from sayso.api.ledger import Ledger
    from sayso.document.given import Given
    from sayso.watch.pace import Pace
    from sayso.watch.watch import Wanted, Watch
    from sayso.watch.world import World

    if every < _LEAST and not once:
        raise UsageError(f"--every: expected at least {_LEAST} seconds")
    day = since or (datetime.now(UTC) - timedelta(days=_DAYS)).date().isoformat()
    wanted = Wanted(_addresses(feeds), day, Given(force=force))
    tells = _tells(command, webhook, as_json)
    with Ledger(where) as ledger:
        world = World(rules=rules, say=say)
        watching = Watch(ledger, wanted, tells, world, Pace(every=every, delay=delay))
        with _ended_politely():
            try:
                watching.once() if once else watching.run()
            except KeyboardInterrupt:
                say("ended; the same command goes on from here")
        say(_in_words(watching))
    return int(once and watching.desk.failed > 0)


def _addresses(feeds: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for one in feeds:
        found += [one] if is_url(one) else _listed(Path(one))
    return list(dict.fromkeys(found))


def _listed(path: Path) -> list[str]:
    """The addresses in a file: OPML, or one in each line."""
    from sayso.feeds.read import read_feed

    try:
        data = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {(error.strerror or 'unreadable').lower()}") from None
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        try:
            found = list(read_feed(data, str(path)).feeds)
        except InputError as error:
            raise UsageError(str(error)) from None
    else:
        lines = data.decode("utf-8-sig", "replace").splitlines()
        bare = (line.partition(" #")[0].strip() for line in lines)
        found = [line for line in bare if line and not line.startswith("#")]
    wrong = next((line for line in found if not is_url(line)), None)
    if wrong is not None or not found:
        named = printable((wrong or "")[:60])
        raise UsageError(f"{path}: {f'no address: {named!r}' if wrong else 'names no feed'}")
    return found


def _tells(command: str | None, webhook: str | None, as_json: bool) -> list[Tell]:
    from sayso.watch.telling import Command, Webhook

    if webhook is not None and not is_url(webhook):
        raise UsageError(f"--webhook {webhook!r}: expected http:// or https://")
    tells: list[Tell] = [_print_json if as_json else _print]
    tells += [Command.of(command)] if command is not None else []
    tells += [Webhook(webhook)] if webhook is not None else []
    return tells


def _print(event: Event) -> None:
    about = f"{event.title}: " if event.title else ""
    who = event.report.outlet or event.report.url or event.report.name
    where = f", {event.report.url}" if event.report.url and event.report.url != who else ""
    words = " ".join(event.words.split())
    click.echo(printable(f"{event.kind.upper()}  {about}{words}  ({who}{where})"))


def _print_json(event: Event) -> None:
    click.echo(json.dumps(event.to_json(), ensure_ascii=False))


def _in_words(watching: Watch) -> str:
    added, told = watching.desk.added, watching.news.told
    parts = [f"{counted(added.new, 'document')} added with {counted(added.claims, 'claim')}"]
    parts += [f"{counted(told, 'event')} told"]
    parts += (
        [f"{watching.desk.failed:,} failed (see `sayso rejects`)"] if watching.desk.failed else []
    )
    return ", ".join(parts)


@contextmanager
def _ended_politely() -> Iterator[None]:
    """A service manager's SIGTERM ends it as Ctrl-C does."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
