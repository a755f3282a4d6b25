"""Voices, questions, incidents and what stands over them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "aliases",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "old", name="pk_aliases"),
    )
    op.create_index("ix_aliases_kind_new", "aliases", ["kind", "new"], unique=False)
    op.create_table(
        "blocks",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", "claim", name="pk_blocks"),
    )
    op.create_index("ix_blocks_claim_kind", "blocks", ["claim", "kind"], unique=False)
    op.create_table(
        "dirty_blocks",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", name="pk_dirty_blocks"),
    )
    op.create_table(
        "incidents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("begin", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incidents"),
    )
    op.create_index("ix_incidents_begin", "incidents", ["begin"], unique=False)
    op.create_index("ix_incidents_country", "incidents", ["country"], unique=False)
    op.create_index("ix_incidents_place", "incidents", ["place"], unique=False)
    op.create_index("ix_incidents_size", "incidents", ["size"], unique=False)
    op.create_table(
        "questions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("begin", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("newest", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
    )
    op.create_index("ix_questions_country", "questions", ["country"], unique=False)
    op.create_index("ix_questions_event", "questions", ["event"], unique=False)
    op.create_index("ix_questions_newest", "questions", ["newest"], unique=False)
    op.create_index("ix_questions_place", "questions", ["place"], unique=False)
    op.create_index("ix_questions_size", "questions", ["size"], unique=False)
    op.create_table(
        "voices",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("party", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_voices"),
    )
    op.create_index("ix_voices_name", "voices", ["name"], unique=False)
    op.create_index("ix_voices_party", "voices", ["party"], unique=False)
    op.create_index("ix_voices_size", "voices", ["size"], unique=False)
    op.create_table(
        "waiting_claims",
        sa.Column("claim", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("claim", name="pk_waiting_claims"),
    )
    op.create_table(
        "assessments",
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("contested", sa.Boolean(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("best", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question"], ["questions.id"], name="fk_assessments_question", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("question", "method", name="pk_assessments"),
    )
    op.create_index("ix_assessments_contested", "assessments", ["contested"], unique=False)
    op.create_table(
        "happenings",
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question"], ["questions.id"], name="fk_happenings_question", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_happenings_claim", "happenings", ["claim"], unique=False)
    op.create_index("ix_happenings_day", "happenings", ["day"], unique=False)
    op.create_index("ix_happenings_question", "happenings", ["question"], unique=False)
    op.create_table(
        "incident_claims",
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group"], ["incidents.id"], name="fk_incident_claims_group", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("group", "claim", name="pk_incident_claims"),
    )
    op.create_index("ix_incident_claims_claim", "incident_claims", ["claim"], unique=False)
    op.create_table(
        "incident_questions",
        sa.Column("incident", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["incident"],
            ["incidents.id"],
            name="fk_incident_questions_incident",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("incident", "question", name="pk_incident_questions"),
    )
    op.create_index(
        "ix_incident_questions_question", "incident_questions", ["question"], unique=False
    )
    op.create_table(
        "question_claims",
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group"], ["questions.id"], name="fk_question_claims_group", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("group", "claim", name="pk_question_claims"),
    )
    op.create_index("ix_question_claims_claim", "question_claims", ["claim"], unique=False)
    op.create_table(
        "relations",
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("a", sa.Text(), nullable=False),
        sa.Column("b", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["question"], ["questions.id"], name="fk_relations_question", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_relations_a", "relations", ["a"], unique=False)
    op.create_index("ix_relations_b", "relations", ["b"], unique=False)
    op.create_index("ix_relations_question", "relations", ["question"], unique=False)
    op.create_table(
        "voice_claims",
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group"], ["voices.id"], name="fk_voice_claims_group", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("group", "claim", name="pk_voice_claims"),
    )
    op.create_index("ix_voice_claims_claim", "voice_claims", ["claim"], unique=False)
    op.create_table(
        "voice_names",
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["voice"], ["voices.id"], name="fk_voice_names_voice", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_voice_names_name", "voice_names", ["name"], unique=False)
    op.create_index("ix_voice_names_voice", "voice_names", ["voice"], unique=False)
