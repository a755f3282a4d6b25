"""Who made which claim."""

from __future__ import annotations

from collections.abc import Collection

from sayso.ledger.store import Store
from sayso.voices.voice import Voice


def voices_of(store: Store, claims: Collection[str]) -> dict[str, Voice]:
    """The voice of each claim that has one."""
    of = store.conclusions.voice_of(claims)
    voices = {voice.id: voice for voice in store.conclusions.voices(ids=set(of.values()))}
    return {claim: voices[voice] for claim, voice in of.items() if voice in voices}
