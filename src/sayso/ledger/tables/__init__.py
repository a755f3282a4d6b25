"""The tables of a ledger, in SQLAlchemy Core: what the migrations lead to.

Facts (documents, claims as read) are never changed, only added, hidden or purged. Decisions are
rows that supersede one another. Conclusions can be thrown away and rebuilt.
"""

from sayso.ledger.tables import (
    claims,
    conclusions,
    copies,
    decisions,
    documents,
    housekeeping,
    originals,
    watching,
)
from sayso.ledger.tables.metadata import metadata

__all__ = [
    "claims",
    "conclusions",
    "copies",
    "decisions",
    "documents",
    "housekeeping",
    "metadata",
    "originals",
    "watching",
]
