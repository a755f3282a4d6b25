"""What each voice says now, and what it said before."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment.assessment import Position
from sayso.assessment.standing import Sifted
from sayso.assessment.statement import Statement

_REPEATS = ("copy", "reports another's figure")


def positions(sifted: Sifted) -> tuple[Position, ...]:
    """One for each voice, by when it was first heard; repeats of a claim are no history."""
    voices: dict[str, list[Statement]] = {}
    for one in sifted.heard:
        why = sifted.aside.get(one.id)
        if why is None or why.reason not in _REPEATS:
            voices.setdefault(one.voice.id, []).append(one)
    standing = {one.id for one in sifted.standing}
    return tuple(_position(said, standing) for said in voices.values())


def _position(said: Sequence[Statement], standing: set[str]) -> Position:
    """What stands is the latest; else the latest that bears on the matter; else the latest."""
    latest = max(said, key=lambda one: (one.id in standing, _bears(one), one.order))
    history = [one.id for one in reversed(said) if one is not latest]
    voice = latest.voice
    return Position(voice.id, voice.name, voice.party, latest.id, tuple(history))


def _bears(one: Statement) -> bool:
    return one.claim.frame == "actual" and (
        one.bounds is not None or one.claim.stance in ("denies", "uncertain")
    )
