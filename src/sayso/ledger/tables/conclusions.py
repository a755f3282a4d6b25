"""What was concluded from facts and decisions: can be thrown away and rebuilt.

Claims are named by their ids and not by a foreign key: claims that reviewers added stand in
decisions, not among the facts.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
)

from sayso.ledger.tables.metadata import metadata


def _members(table: str, group: str) -> Table:
    """Which claims belong to a group, in which order."""
    return Table(
        table,
        metadata,
        Column("group", ForeignKey(f"{group}.id", ondelete="CASCADE"), primary_key=True),
        Column("claim", Text, primary_key=True, index=True),
        Column("position", Integer, nullable=False),
    )


voices = Table(
    "voices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("party", Text, index=True),
    Column("size", Integer, nullable=False, index=True),
    Column("body", Text, nullable=False),
)
voice_claims = _members("voice_claims", "voices")
voice_names = Table(
    "voice_names",
    metadata,
    Column("voice", ForeignKey("voices.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False, index=True),  # case folded
)

questions = Table(
    "questions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("event", Text, index=True),
    Column("place", Text, index=True),
    Column("country", Text, index=True),
    Column("begin", Text),
    Column("last", Text),
    Column("size", Integer, nullable=False, index=True),
    Column("newest", Text, index=True),  # when the newest report with an answer was published
    Column("body", Text, nullable=False),
)
question_claims = _members("question_claims", "questions")
relations = Table(
    "relations",
    metadata,
    Column("question", ForeignKey("questions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("type", Text, nullable=False),
    Column("a", Text, nullable=False, index=True),
    Column("b", Text, nullable=False, index=True),
    Column("why", Text, nullable=False),
)
assessments = Table(
    "assessments",
    metadata,
    Column("question", ForeignKey("questions.id", ondelete="CASCADE"), primary_key=True),
    Column("method", Text, primary_key=True),
    Column("contested", Boolean, nullable=False, index=True),
    Column("low", Float),
    Column("best", Float),
    Column("high", Float),
    Column("body", Text, nullable=False),
)
happenings = Table(
    "happenings",
    metadata,
    Column("question", ForeignKey("questions.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("method", Text, nullable=False),
    Column("day", Text, index=True),
    Column("kind", Text, nullable=False),
    Column("claim", Text, nullable=False, index=True),
    Column("body", Text, nullable=False),
)

incidents = Table(
    "incidents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("place", Text, index=True),
    Column("country", Text, index=True),
    Column("begin", Text, index=True),
    Column("last", Text),
    Column("size", Integer, nullable=False, index=True),
    Column("body", Text, nullable=False),
)
incident_claims = _members("incident_claims", "incidents")
incident_questions = Table(
    "incident_questions",
    metadata,
    Column("incident", ForeignKey("incidents.id", ondelete="CASCADE"), primary_key=True),
    Column("question", Text, primary_key=True, index=True),
)

aliases = Table(
    "aliases",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("old", Text, primary_key=True),
    Column("new", Text, nullable=False),
    Index("ix_aliases_kind_new", "kind", "new"),
)

blocks = Table(
    "blocks",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("claim", Text, primary_key=True),
    Index("ix_blocks_claim_kind", "claim", "kind"),
)
dirty = Table(
    "dirty_blocks",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
)
waiting = Table("waiting_claims", metadata, Column("claim", Text, primary_key=True))
meanings = Table(
    "meanings",
    metadata,
    Column("claim", Text, primary_key=True),
    Column("version", Text, nullable=False, index=True),  # of the encoder
    Column("window", Text, nullable=False, index=True),
    Column("report", Text, nullable=False),
    Column("vector", LargeBinary, nullable=False),
)
