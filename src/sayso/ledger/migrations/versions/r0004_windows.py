"""Claims are found by what they mean, in stretches of time, and no longer by pairs of words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("meanings")
    op.create_table(
        "meanings",
        sa.Column("claim", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("report", sa.Text(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("claim", name="pk_meanings"),
    )
    op.create_index("ix_meanings_version", "meanings", ["version"])
    op.create_index("ix_meanings_window", "meanings", ["window"])
    op.execute("DELETE FROM blocks WHERE kind = 'pair'")
    op.execute(
        "INSERT INTO waiting_claims (claim) SELECT DISTINCT claim FROM blocks"
        " WHERE kind = 'question' AND claim NOT IN (SELECT claim FROM waiting_claims)"
    )
