"""What the ledger knows of itself."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from sayso.ledger.tables.metadata import metadata

rejects = Table(
    "rejects",
    metadata,
    Column("where", Text, primary_key=True),  # "reports.jsonl, line 3"
    Column("source", Text, nullable=False, index=True),  # "reports.jsonl"
    Column("found", Text, nullable=False),
    Column("do", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("times", Integer, nullable=False),
)

writer = Table(
    "writer",
    metadata,
    Column("place", Integer, primary_key=True, autoincrement=False),  # always 1: one at a time
    Column("holder", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("process", Integer, nullable=False),
    Column("started", Text),  # tells the process from a later one of the same number
    Column("doing", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("alive", Text, nullable=False),  # its last sign of life
)

backups = Table(
    "backups",
    metadata,
    Column("path", Text, primary_key=True),
    Column("at", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
