"""What reviewers did, each a row that is never changed."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, false

from sayso.ledger.tables.metadata import metadata

decisions = Table(
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False, index=True),
    Column("author", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("added", Text, nullable=False, index=True),
    Column("purged", Boolean, nullable=False, server_default=false()),  # its words are gone
    Column("body", Text, nullable=False),
)

targets = Table(
    "decision_targets",
    metadata,
    Column("decision", ForeignKey("decisions.number", ondelete="CASCADE"), nullable=False),
    Column("target", Text, nullable=False, index=True),
    Index("ix_decision_targets_decision", "decision"),
)
