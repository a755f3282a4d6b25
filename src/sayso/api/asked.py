"""Which claims are meant, in the words of whoever asks."""

from __future__ import annotations

from sayso.api.found import question_of, voice_of
from sayso.claims.claim import Certainty, Stance
from sayso.claims.nations import iso_of, nation_of
from sayso.claims.nations.nation import country_named
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store


def asked_for(
    store: Store,
    *,
    voice: str | None = None,
    party: str | None = None,
    place: str | None = None,
    outlet: str | None = None,
    event: str | None = None,
    since: str | None = None,
    until: str | None = None,
    figure: tuple[float | None, float | None] | None = None,
    certainty: Certainty | None = None,
    stance: Stance | None = None,
    question: str | None = None,
) -> Filter:
    """`voice` is a name or an id, `question` an id or words of its title, `place` a place or
    country, `figure` low and high, one of which may be None. Raises NotInLedger where no voice or
    question is called so, UsageError where several are."""
    country = iso_of(place) if place and country_named(place) else None
    low, high = figure or (None, None)
    return Filter(
        voices=[voice_of(store, voice).id] if voice else None,
        party=(nation_of(party) or party) if party else None,
        place=None if country else place,
        country=country,
        outlet=outlet,
        event=event,
        since=since,
        until=until,
        low=low,
        high=high,
        figures=True if figure else None,
        certainty=certainty,
        stance=stance,
        questions=[question_of(store, question).id] if question else None,
    )
