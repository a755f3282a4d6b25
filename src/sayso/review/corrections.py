"""Fields of a claim set right, by the names of the contract: stance, speaker.party, figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sayso.claims.claim import Claim, Event, Speaker
from sayso.errors import UsageError
from sayso.review.claim_form import EVENT, FIELDS, SPEAKER
from sayso.review.values import Read

_PARTS: dict[str, dict[str, Read[Any]]] = {"speaker": SPEAKER, "event": EVENT}
_OPENING = {"speaker": "name", "event": "type"}
"""The part by which what a claim lacks can come into being."""

CORRECTABLE: tuple[str, ...] = tuple(
    name
    for field in FIELDS
    for name in (field, *(f"{field}.{part}" for part in _PARTS.get(field, ())))
)
"""The fields that a correction may name; an earlier one is set before a later one."""


def checked(what: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a correction as they go into a claim, in the order of `CORRECTABLE`.

    Raises UsageError, which says what was found and expected.
    """
    if not what:
        raise UsageError(f"nothing to correct; expected one of {', '.join(CORRECTABLE)}")
    for field in what:
        if field not in CORRECTABLE:
            names = ", ".join(CORRECTABLE)
            raise UsageError(f"{field!r} can't be corrected; expected one of {names}")
    return {field: _read(field, what[field]) for field in CORRECTABLE if field in what}


def _read(field: str, value: Any) -> Any:
    whole, _, part = field.partition(".")
    return (_PARTS[whole][part] if part else FIELDS[whole])(field, value)


def corrected(claim: Claim, what: Mapping[str, Any]) -> Claim:
    """The claim with these fields set right. Raises UsageError for a wrong value, and for a part
    of a speaker or event that the claim lacks."""
    for field, value in checked(what).items():
        claim = _with(claim, field, value)
    return claim


def _with(claim: Claim, field: str, value: Any) -> Claim:
    whole, _, part = field.partition(".")
    if not part:
        return replace(claim, **{whole: value})
    before: Any = getattr(claim, whole)
    if before is not None:
        after = replace(before, **{part: value})
    elif part == _OPENING[whole]:
        after = Speaker(value, anonymous=False) if whole == "speaker" else Event(value)
    else:
        first = f"{whole}.{_OPENING[whole]}"
        raise UsageError(f"{field}: the claim has no {whole}; correct {first} first")
    return replace(claim, **{whole: after})
