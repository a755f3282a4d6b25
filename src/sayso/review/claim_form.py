"""The parts of a claim, and claims, from the JSON form of the contract `sayso.claims/1`.

Each takes a field's name for messages and its value; UsageError says what was expected.
"""

from __future__ import annotations

from typing import Any

from sayso.claims.claim import (
    Claim,
    Event,
    Figure,
    Interval,
    Place,
    Speaker,
    TimeExpression,
)
from sayso.claims.events import TYPES
from sayso.document.anchor import Span
from sayso.review.values import (
    ANCHOR,
    Read,
    anchored,
    day,
    each,
    maybe,
    number,
    one_of,
    record,
    refuse,
    span,
    truth,
    whole,
    words,
)

SPEAKER: dict[str, Read[Any]] = {
    "name": words,
    "anonymous": truth,
    "role": maybe(words),
    "party": maybe(words),
    "kind": one_of(
        "person", "government", "organisation", "group", "document", "media", "unknown"
    ),
    "mention": maybe(span),
}  # fmt: skip
EVENT: dict[str, Read[Any]] = {
    "type": one_of(*(kind.name for kind in TYPES)),
    "trigger": maybe(span),
    "agent": maybe(span),
    "affected": maybe(span),
    "admitted": truth,
}
_BOUNDS: dict[str, Read[Any]] = {"low": maybe(number), "high": maybe(number)}
_TIME: dict[str, Read[Any]] = {
    **ANCHOR,
    "value": maybe(words),
    "begin": maybe(day),
    "last": maybe(day),
    "of": one_of("event", "statement"),
    "type": one_of("DATE", "TIME", "DURATION", "SET"),
}
_PLACE: dict[str, Read[Any]] = {
    **ANCHOR,
    "name": maybe(words),
    "country": maybe(words),
    "geonames_id": maybe(whole),
    "latitude": maybe(number),
    "longitude": maybe(number),
}


def speaker(field: str, value: Any) -> Speaker:
    return Speaker(**{"anonymous": False, **record(field, value, SPEAKER, "name")})


def event(field: str, value: Any) -> Event:
    return Event(**record(field, value, EVENT, "type"))


def figure(field: str, value: Any) -> Figure:
    read = record(field, value, _FIGURE, *ANCHOR, "low", "high")
    stands = anchored(field, value, read)
    _in_order(field, read["low"], read["high"])
    before, at = read.pop("previous", None) or (None, None)
    return Figure(stands, previous=before, previous_span=at, **read)


def _previous(field: str, value: Any) -> tuple[Interval, Span | None]:
    read = record(field, value, {**ANCHOR, **_BOUNDS}, "low", "high")
    _in_order(field, read["low"], read["high"])
    at = anchored(field, value, read) if read.keys() >= ANCHOR.keys() else None
    return Interval(read["low"], read["high"]), at


_FIGURE: dict[str, Read[Any]] = {
    **ANCHOR,
    **_BOUNDS,
    "approximate": truth,
    "of": maybe(span),
    "unit": maybe(words),
    "previous": maybe(_previous),
    "implied": truth,
}


def time(field: str, value: Any) -> TimeExpression:
    read = record(field, value, _TIME, *ANCHOR, "value")
    stands = anchored(field, value, read)
    last = read.pop("last", None)
    _in_order(field, read.get("begin"), last)
    return TimeExpression(stands, end=last, **read)


def place(field: str, value: Any) -> Place:
    read = record(field, value, _PLACE, *ANCHOR)
    return Place(anchored(field, value, read), **read)


def _in_order(field: str, first: Any, last: Any) -> None:
    if first is not None and last is not None and first > last:
        refuse(field, f"{first} to {last}", "the lower one first")


FIELDS: dict[str, Read[Any]] = {
    "content": each(span, least=1),
    "source": maybe(span),
    "speaker": maybe(speaker),
    "via": each(span),
    "cue": each(span),
    "quotation": one_of("direct", "mixed", "indirect", "none"),
    "stance": one_of("affirms", "denies", "uncertain"),
    "certainty": one_of("certain", "probable", "possible"),
    "hedges": each(span),
    "frame": one_of("actual", "future", "hypothetical"),
    "figures": each(figure),
    "times": each(time),
    "places": each(place),
    "event": maybe(event),
}
"""What can be corrected, by the contract's names, in its order."""


def claim(field: str, value: Any) -> Claim:
    """A whole claim; of its fields, all but content, source and speaker may be left out."""
    known = {"id": words, **FIELDS}
    read = record(field, value, known, "id", "content", "source", "speaker")
    said = "indirect" if read["speaker"] else "none"
    plain = {"cue": (), "quotation": said, "stance": "affirms", "certainty": "certain"}
    return Claim(**{**plain, "frame": "actual", **read})
