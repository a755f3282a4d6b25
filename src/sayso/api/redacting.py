"""Names of private people, taken out of what is exported."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sayso.ledger.store import Store
from sayso.views.redaction import Redaction
from sayso.voices.voice import Voice


def redaction(store: Store, claims: Collection[str], voices: Iterable[Voice]) -> Redaction:
    """What takes out the names of the private people that these claims are of or tell of."""
    incidents = store.conclusions.incidents(claims=claims)
    return Redaction(voices, (victim for one in incidents for victim in one.victims))
