"""What SQLAlchemy leaves untyped."""

from __future__ import annotations

from sqlalchemy import Connection, Insert


def inserted(connection: Connection, row: Insert) -> int:
    """Inserts a row and gives its number."""
    key = connection.execute(row).inserted_primary_key
    assert key is not None
    return int(key[0])
