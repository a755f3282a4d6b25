"""Documents as received, each text once, what read them, and which are hidden."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from sayso.ledger.tables.metadata import metadata

texts = Table(
    "texts",
    metadata,
    Column("sha256", Text, primary_key=True),  # of the text in UTF-8
    Column("body", Text, nullable=False),
)

documents = Table(
    "documents",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("text_sha256", Text, ForeignKey("texts.sha256"), nullable=False, index=True),
    Column("added", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("external_id", Text),
    Column("title", Text),
    Column("outlet", Text, index=True),
    Column("url", Text, index=True),
    Column("published", Text, index=True),
    Column("credit", Text),
    Column("language", Text),
    Column("original_sha256", Text),  # of the file or record as it came
    Column("body", Text, nullable=False),  # the whole Document but its text, as JSON
)

readers = Table(
    "readers",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("model_sha256", Text),
    Index("uq_readers", "name", "version", "model_sha256", unique=True),
)

readings = Table(
    "readings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("document", ForeignKey("documents.number", ondelete="CASCADE"), nullable=False),
    Column("reader", ForeignKey("readers.number"), nullable=False),
    Column("added", Text, nullable=False),
    Column("replaced", Text),  # when a newer reading took its place; NULL: the current one
    Column("body", Text, nullable=False),  # attributions and warnings
    Index("uq_readings_document_reader", "document", "reader", unique=True),
)

removals = Table(
    "removals",
    metadata,
    Column("number", Integer, primary_key=True),
    Column(
        "document", ForeignKey("documents.number", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("until", Text),  # when it was brought back; NULL: it is hidden
    Column("back_author", Text),
    Column("back_reason", Text),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("document", Text, primary_key=True),
    Column("text_sha256", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
