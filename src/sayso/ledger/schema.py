"""A ledger's shape: made or brought up to date by migrations when it is opened."""

from __future__ import annotations

from importlib.resources import files

from sqlalchemy import Connection, inspect, text

from sayso.errors import LedgerTooNew, NoLedger
from sayso.ledger.database import Database

HEAD = "0007"
"""The revision that this program knows; revisions are numbered in order."""


def prepared(database: Database) -> None:
    """Makes the tables, or runs the migrations that are missing, all at once or not at all.

    Raises LedgerTooNew where a later program has been here, NoLedger where others' tables are.
    """
    with database.reading() as connection:
        if _revision(connection, database.where) == HEAD:
            return
    with database.writing() as connection:
        if _revision(connection, database.where) != HEAD:
            migrate(connection, HEAD)


def migrate(connection: Connection, revision: str) -> None:
    """Runs the migrations up to `revision` in the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    folder = str(files("sayso.ledger").joinpath("migrations"))
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _revision(connection: Connection, where: str) -> str | None:
    """Where the ledger stands; None where it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        if inspect(connection).get_table_names():
            raise NoLedger(where, "a database of something else", "give another path")
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found and found > HEAD:
        do = "update Sayso: pip install --upgrade sayso"
        raise LedgerTooNew(where, f"made by a later version of Sayso (its shape is {found})", do)
    return found
