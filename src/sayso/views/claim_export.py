"""Claims and what they hold as JSON objects, each span with 32 characters on either side."""

from __future__ import annotations

import math
from typing import Any

from sayso.claims.claim import (
    Attribution,
    Claim,
    Event,
    Figure,
    Place,
    Speaker,
    TimeExpression,
)
from sayso.document.anchor import Span

Json = dict[str, Any]


def attribution_json(attribution: Attribution, text: str) -> Json:
    """An attribution in the document whose text is `text`."""
    return {
        "id": attribution.id,
        "source": _spans(attribution.source, text),
        "cue": _spans(attribution.cue, text),
        "content": _spans(attribution.content, text),
        "within": attribution.within,
    }


def claim_json(claim: Claim, text: str) -> Json:
    """A claim in the document whose text is `text`."""
    return {
        "id": claim.id,
        "content": _spans(claim.content, text),
        "source": _or_null(claim.source, text),
        "speaker": _speaker(claim.speaker, text) if claim.speaker else None,
        "via": _spans(claim.via, text),
        "cue": _spans(claim.cue, text),
        "quotation": claim.quotation,
        "stance": claim.stance,
        "certainty": claim.certainty,
        "hedges": _spans(claim.hedges, text),
        "frame": claim.frame,
        "figures": [_figure(figure, text) for figure in claim.figures],
        "times": [_time(time, text) for time in claim.times],
        "places": [_place(place, text) for place in claim.places],
        "event": _event(claim.event, text) if claim.event else None,
        "attribution": claim.attribution,
        "question": None,
        "scores": {
            name: round(float(p), 4) for name, p in claim.scores.items() if math.isfinite(p)
        },
    }


def _span(span: Span, text: str) -> Json:
    prefix, suffix = span.context_in(text)
    return {
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "prefix": prefix,
        "suffix": suffix,
    }


def _spans(spans: tuple[Span, ...], text: str) -> list[Json]:
    return [_span(span, text) for span in spans]


def _or_null(span: Span | None, text: str) -> Json | None:
    return _span(span, text) if span else None


def _speaker(speaker: Speaker, text: str) -> Json:
    return {
        "name": speaker.name,
        "role": speaker.role,
        "party": speaker.party,
        "kind": speaker.kind,
        "anonymous": speaker.anonymous,
        "mention": _or_null(speaker.mention, text),
    }


def _figure(figure: Figure, text: str) -> Json:
    return {
        **_span(figure.span, text),
        "low": number(figure.low),
        "high": number(figure.high),
        "approximate": figure.approximate,
        "of": _or_null(figure.of, text),
        "unit": figure.unit,
        "previous": _previous(figure),
        "implied": figure.implied,
    }


def _previous(figure: Figure) -> Json | None:
    if figure.previous is None:
        return None
    bounds = {"low": number(figure.previous.low), "high": number(figure.previous.high)}
    span = figure.previous_span
    return {"start": span.start, "end": span.end, "text": span.text, **bounds} if span else bounds


def _time(time: TimeExpression, text: str) -> Json:
    known = {"of": time.of} if time.of else {}
    return {
        **_span(time.span, text),
        "value": time.value,
        "begin": time.begin,
        "last": time.end,
        **known,
    }


def _place(place: Place, text: str) -> Json:
    return {
        **_span(place.span, text),
        "name": place.name,
        "country": place.country,
        "geonames_id": place.geonames_id,
        "latitude": number(place.latitude),
        "longitude": number(place.longitude),
    }


def _event(event: Event, text: str) -> Json:
    return {
        "type": event.type,
        "trigger": _or_null(event.trigger, text),
        "agent": _or_null(event.agent, text),
        "affected": _or_null(event.affected, text),
        "admitted": event.admitted,
    }


def number(value: float | None) -> float | int | None:
    """A whole amount without a decimal point; an amount without bound is none at all."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value == int(value) else value
