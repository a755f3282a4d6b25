"""Which documents hold one text: conclusions, that can be drawn again."""

from __future__ import annotations

from sqlalchemy import Column, Float, LargeBinary, Table, Text

from sayso.ledger.tables.metadata import metadata

sketches = Table(
    "copy_sketches",
    metadata,
    Column("document", Text, primary_key=True),
    Column("version", Text, nullable=False),
    Column("sketch", LargeBinary, nullable=False),
)
pairs = Table(
    "copy_pairs",
    metadata,
    Column("a", Text, primary_key=True),  # the smaller id
    Column("b", Text, primary_key=True, index=True),
    Column("share", Float, nullable=False),  # of the shorter text's stretches
)
groups = Table(
    "copy_groups",
    metadata,
    Column("document", Text, primary_key=True),
    Column("group", Text, nullable=False, index=True),  # the least id of its documents
)
