"""What a report claims, each part anchored to its words.

The fields mean what `docs/reference/claims.md` says of them; their JSON form is the schema
`sayso.claims/1`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sayso.document.anchor import Span

Quotation = Literal["direct", "mixed", "indirect", "none"]
Stance = Literal["affirms", "denies", "uncertain"]
Certainty = Literal["certain", "probable", "possible"]
Frame = Literal["actual", "future", "hypothetical"]
SpeakerKind = Literal[
    "person", "government", "organisation", "group", "document", "media", "unknown"
]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who a source mention is, worked out over the document.

    `name` is the fullest name there, or a nameless source's description; `mention` is where that
    name stands.
    """

    name: str
    anonymous: bool
    role: str | None = None
    party: str | None = None
    kind: SpeakerKind = "unknown"
    mention: Span | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """The amounts that words allow; a bound that they leave open is None."""

    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount as the interval its words allow, with what it counts.

    `unit` is a UCUM code, an ISO 4217 currency, "%", "1" for multiples, or None for a plain count.
    `implied` figures have no number in the text ("a man was shot dead" is one killed).
    """

    span: Span
    low: float | None
    high: float | None
    approximate: bool = False
    of: Span | None = None
    unit: str | None = None
    previous: Interval | None = None
    previous_span: Span | None = None
    implied: bool = False


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 expression; `begin` and `end` are the first and last day meant (ISO dates)."""

    span: Span
    value: str | None
    begin: str | None = None
    end: str | None = None
    of: Literal["event", "statement"] | None = None
    type: Literal["DATE", "TIME", "DURATION", "SET"] = "DATE"


@dataclass(frozen=True, slots=True)
class Place:
    """A place name and, where it could be told, which place in GeoNames it is."""

    span: Span
    name: str | None = None
    country: str | None = None
    geonames_id: int | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Who is said to have done what to whom; `type` is from the closed list in the reference."""

    type: str
    trigger: Span | None = None
    agent: Span | None = None
    affected: Span | None = None
    admitted: bool = False


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, cue and content as the text marks them; `within` is the id of the one around it."""

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    within: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition with its speaker, figures, times, places and how sure its source is.

    `source` and `speaker` are None where the report speaks for itself.
    """

    id: str
    content: tuple[Span, ...]
    source: Span | None
    speaker: Speaker | None
    cue: tuple[Span, ...]
    quotation: Quotation
    stance: Stance
    certainty: Certainty
    frame: Frame
    figures: tuple[Figure, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Place, ...] = ()
    via: tuple[Span, ...] = ()
    hedges: tuple[Span, ...] = ()
    event: Event | None = None
    attribution: str | None = None
    scores: Mapping[str, float] = field(default_factory=dict)
