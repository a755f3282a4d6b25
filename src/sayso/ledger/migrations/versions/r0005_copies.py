"""Sketches of texts, and which documents hold one text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "copy_sketches",
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("sketch", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_copy_sketches"),
    )
    op.create_table(
        "copy_pairs",
        sa.Column("a", sa.Text(), nullable=False),
        sa.Column("b", sa.Text(), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("a", "b", name="pk_copy_pairs"),
    )
    op.create_index("ix_copy_pairs_b", "copy_pairs", ["b"])
    op.create_table(
        "copy_groups",
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_copy_groups"),
    )
    op.create_index("ix_copy_groups_group", "copy_groups", ["group"])
