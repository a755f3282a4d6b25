"""Documents, claims, decisions, and what the ledger knows of itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "backups",
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("path", name="pk_backups"),
    )
    op.create_table(
        "decisions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("purged", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_decisions"),
        sa.UniqueConstraint("id", name="uq_decisions_id"),
    )
    op.create_index("ix_decisions_added", "decisions", ["added"], unique=False)
    op.create_index("ix_decisions_kind", "decisions", ["kind"], unique=False)
    op.create_table(
        "readers",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("model_sha256", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("number", name="pk_readers"),
    )
    op.create_index("uq_readers", "readers", ["name", "version", "model_sha256"], unique=True)
    op.create_table(
        "rejects",
        sa.Column("where", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("do", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("where", name="pk_rejects"),
    )
    op.create_index("ix_rejects_source", "rejects", ["source"], unique=False)
    op.create_table(
        "settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )
    op.create_table(
        "texts",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_texts"),
    )
    op.create_table(
        "tombstones",
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_tombstones"),
    )
    op.create_table(
        "writer",
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("process", sa.Integer(), nullable=False),
        sa.Column("started", sa.Text(), nullable=True),
        sa.Column("doing", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("alive", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("place", name="pk_writer"),
    )
    op.create_table(
        "decision_targets",
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision"],
            ["decisions.number"],
            name="fk_decision_targets_decision",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_decision_targets_decision", "decision_targets", ["decision"], unique=False)
    op.create_index("ix_decision_targets_target", "decision_targets", ["target"], unique=False)
    op.create_table(
        "documents",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("text_sha256", sa.Text(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("credit", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("original_sha256", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["text_sha256"], ["texts.sha256"], name="fk_documents_text_sha256"),
        sa.PrimaryKeyConstraint("number", name="pk_documents"),
        sa.UniqueConstraint("id", name="uq_documents_id"),
    )
    op.create_index("ix_documents_added", "documents", ["added"], unique=False)
    op.create_index("ix_documents_outlet", "documents", ["outlet"], unique=False)
    op.create_index("ix_documents_published", "documents", ["published"], unique=False)
    op.create_index("ix_documents_text_sha256", "documents", ["text_sha256"], unique=False)
    op.create_table(
        "readings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("reader", sa.Integer(), nullable=False),
        sa.Column("added", sa.Text(), nullable=False),
        sa.Column("replaced", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"], ["documents.number"], name="fk_readings_document", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["reader"], ["readers.number"], name="fk_readings_reader"),
        sa.PrimaryKeyConstraint("number", name="pk_readings"),
    )
    op.create_index("uq_readings_document_reader", "readings", ["document", "reader"], unique=True)
    op.create_table(
        "removals",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("back_author", sa.Text(), nullable=True),
        sa.Column("back_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document"], ["documents.number"], name="fk_removals_document", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_removals"),
    )
    op.create_index("ix_removals_document", "removals", ["document"], unique=False)
    op.create_table(
        "claims",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sentence_start", sa.Integer(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("party", sa.Text(), nullable=True),
        sa.Column("speaker_kind", sa.Text(), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=True),
        sa.Column("event", sa.Text(), nullable=True),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("certainty", sa.Text(), nullable=False),
        sa.Column("frame", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document"], ["documents.number"], name="fk_claims_document", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["reading"], ["readings.number"], name="fk_claims_reading", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("number", name="pk_claims"),
        sa.UniqueConstraint("id", name="uq_claims_id"),
    )
    op.create_index("ix_claims_document", "claims", ["document"], unique=False)
    op.create_index("ix_claims_event", "claims", ["event"], unique=False)
    op.create_index("ix_claims_party", "claims", ["party"], unique=False)
    op.create_index("ix_claims_reading_position", "claims", ["reading", "position"], unique=False)
    op.create_index("ix_claims_speaker", "claims", ["speaker"], unique=False)
    op.create_table(
        "claim_figures",
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("of", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["claim"], ["claims.number"], name="fk_claim_figures_claim", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_claim_figures_claim", "claim_figures", ["claim"], unique=False)
    op.create_index("ix_claim_figures_low_high", "claim_figures", ["low", "high"], unique=False)
    op.create_table(
        "claim_places",
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("geonames_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["claim"], ["claims.number"], name="fk_claim_places_claim", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_claim_places_claim", "claim_places", ["claim"], unique=False)
    op.create_index("ix_claim_places_country", "claim_places", ["country"], unique=False)
    op.create_index("ix_claim_places_geonames_id", "claim_places", ["geonames_id"], unique=False)
    op.create_index("ix_claim_places_name", "claim_places", ["name"], unique=False)
    op.create_table(
        "claim_times",
        sa.Column("claim", sa.Integer(), nullable=False),
        sa.Column("begin", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("of", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["claim"], ["claims.number"], name="fk_claim_times_claim", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_claim_times_begin_last", "claim_times", ["begin", "last"], unique=False)
    op.create_index("ix_claim_times_claim", "claim_times", ["claim"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        for statement in _FULL_TEXT:
            op.execute(statement)


_FULL_TEXT = (
    "CREATE VIEW document_search AS SELECT number, coalesce(title, '') AS title, body AS text"
    " FROM (SELECT d.number, d.title, t.body FROM documents d JOIN texts t"
    " ON t.sha256 = d.text_sha256)",
    "CREATE VIRTUAL TABLE document_words USING fts5(title, text, content='document_search',"
    " content_rowid='number', tokenize='porter unicode61 remove_diacritics 2')",
    "CREATE VIEW claim_search AS SELECT number, content, sentence,"
    " coalesce(speaker, '') AS speaker FROM claims",
    "CREATE VIRTUAL TABLE claim_words USING fts5(content, sentence, speaker,"
    " content='claim_search', content_rowid='number',"
    " tokenize='porter unicode61 remove_diacritics 2')",
)
