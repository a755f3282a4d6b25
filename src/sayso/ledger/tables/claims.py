"""Claims as read: the whole value as JSON, and beside it the columns that one filters by."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, Table, Text

from sayso.ledger.tables.metadata import metadata


def _of_claim(indexed: bool = True) -> Column[int]:
    key = ForeignKey("claims.number", ondelete="CASCADE")
    return Column("claim", key, nullable=False, index=indexed)


claims = Table(
    "claims",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("document", ForeignKey("documents.number", ondelete="CASCADE"), nullable=False),
    Column("reading", ForeignKey("readings.number", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),  # in the order of the report
    Column("sentence_start", Integer, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("speaker", Text, index=True),
    Column("party", Text, index=True),
    Column("speaker_kind", Text),
    Column("anonymous", Boolean),
    Column("event", Text, index=True),
    Column("stance", Text, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("frame", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_claims_reading_position", "reading", "position"),
    Index("ix_claims_document", "document"),
)

figures = Table(
    "claim_figures",
    metadata,
    _of_claim(),
    Column("low", Float),
    Column("high", Float),
    Column("unit", Text),
    Column("of", Text),
    Index("ix_claim_figures_low_high", "low", "high"),
)

times = Table(
    "claim_times",
    metadata,
    _of_claim(),
    Column("begin", Text),
    Column("last", Text),
    Column("of", Text),
    Index("ix_claim_times_begin_last", "begin", "last"),
)

places = Table(
    "claim_places",
    metadata,
    _of_claim(),
    Column("name", Text, index=True),
    Column("country", Text, index=True),
    Column("geonames_id", Integer, index=True),
)
