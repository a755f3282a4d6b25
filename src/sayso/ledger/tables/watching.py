"""What a watch knows between two rounds, and after a restart."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Index, Table, Text

from sayso.ledger.tables.metadata import metadata

watched = Table(
    "watched",
    metadata,
    Column("kind", Text, primary_key=True),  # feed, item, document, event
    Column("name", Text, primary_key=True),
    Column("waiting", Boolean, nullable=False),  # whether something is still to be done
    Column("body", Text, nullable=False),  # JSON; no word of any document
    Index("ix_watched_waiting", "kind", "waiting"),
)
