"""`sayso gazetteer`: the places that are known."""

from __future__ import annotations

from pathlib import Path

import click

from sayso.cli.messages import counted, say


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

    added = Gazetteer(additions_path()).add_geonames_dump(file)
    for report in added.reports:
        say(report)
    click.echo(f"{counted(added.new, 'place')} added, {added.known:,} known already")
    if added.bad:
        say(f"{counted(added.bad, 'line')} could not be read")
    return int(added.bad > 0)


def additions_path() -> Path:
    """Where the user's own places are kept."""
    from platformdirs import user_data_path

    return user_data_path("sayso", appauthor=False) / "places.sqlite"
