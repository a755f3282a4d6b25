"""`sayso gazetteer`: the places that are known."""

from __future__ import annotations

from pathlib import Path

import click

from sayso.cli.messages import counted, say
from sayso.errors import NotReadable


@click.group(short_help="Add villages to the places that are known.")
def gazetteer() -> None:
    """Looks after the places that are known: those in the package, and those you add."""


@gazetteer.command(short_help="Add the places of a GeoNames dump.")
@click.argument("file", type=click.Path(path_type=Path))
def add(file: Path) -> int:
    """Adds the places of a GeoNames country dump, such as UA.txt from
    https://download.geonames.org/export/dump/UA.zip (fetch and unpack it yourself).

    They are kept in your user data folder. Adding the same file again changes nothing.
    """
    from sayso.claims.places.gazetteer import Gazetteer
    from sayso.claims.places.own import additions_path

    added = Gazetteer(additions_path()).add_geonames_dump(file)
    for report in added.reports:
        say(report)
    click.echo(f"{counted(added.new, 'place')} added, {added.known:,} known already")
    if added.bad:
        say(f"{counted(added.bad, 'line')} could not be read")
    return int(added.bad > 0)


@gazetteer.command("list", short_help="Say what was added.")
def list_() -> int:
    """Says how many places you added of which country, and where they are kept."""
    from sayso.claims.places.own import additions_path

    path = additions_path()
    rows = _places_by_country(path) if path.exists() else []
    for country, count in rows:
        click.echo(f"{country or '--'}  {counted(count, 'place')}")
    click.echo(f"kept in {path}" if rows else "none added: only the package's places are known")
    return 0


def _places_by_country(path: Path) -> list[tuple[str, int]]:
    import sqlite3
    from contextlib import closing

    try:
        with closing(sqlite3.connect(path)) as base:
            found = base.execute("SELECT iso, count(*) FROM place GROUP BY iso ORDER BY iso")
            return found.fetchall()
    except sqlite3.Error as error:
        do = "remove it, and add your dumps again"
        raise NotReadable(str(path), f"damaged: {error}", do) from None
