"""Documents as they came, byte for byte."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, Table, Text

from sayso.ledger.tables.metadata import metadata

originals = Table(
    "originals",
    metadata,
    Column("sha256", Text, primary_key=True),  # of the bytes, as documents.original_sha256
    Column("size", Integer, nullable=False),
    Column("packed", LargeBinary, nullable=False),  # zlib
)
