"""Where a ledger is: a path or a URL, and which database that means."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from sayso.errors import LedgerError, UsageError
from sayso.ledger.dialect import Dialect
from sayso.ledger.sqlite import SQLite


def located(where: str | Path) -> tuple[str, str, Dialect]:
    """The URL, what messages call it, and the database. Raises LedgerError, UsageError."""
    if "://" not in str(where):
        path = Path(where).expanduser()
        return str(URL.create("sqlite", database=str(path.absolute()))), str(path), SQLite()
    try:
        url = make_url(str(where))
    except ArgumentError:
        raise UsageError(f"{where}: no database URL (sqlite:///path/ledger.db)") from None
    if url.get_backend_name() != "sqlite":
        found = f"a ledger in {url.get_backend_name()}, which this version can't keep"
        raise LedgerError(url.render_as_string(), found, "give a path, or sqlite:///path/ledger.db")
    if not url.database or url.database == ":memory:":
        raise UsageError(f"{where}: a ledger needs a file (sqlite:///path/ledger.db)")
    return str(url), url.database, SQLite()
